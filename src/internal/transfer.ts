// read(2) and write(2) of a plain descriptor, for everything that is one.
import { POLLIN } from "../constants/select.gen.ts";
import * as native from "../native.ts";
import { check } from "./check.ts";
import { waitReady } from "./ready-call.ts";
import { FOREVER } from "./timeout.ts";

/** Reads at most as many bytes as the buffer holds: how many. */
export function readInto(fd: number, buffer: ArrayBufferView): number {
	// A blocking read(2) cannot be ended by a signal listener: it is asked only when there is something to read.
	if (native.get_blocking(fd) === 1) waitReady({ fd }, POLLIN, FOREVER);
	return check(native.read(fd, buffer, buffer.byteLength), "read", fd);
}
