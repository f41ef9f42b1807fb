// read(2) and write(2) of a plain descriptor, for everything that is one.
import { EAGAIN, EOPNOTSUPP } from "../../constants/errno.gen.ts";
import { O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY } from "../../constants/os.gen.ts";
import { POLLIN, POLLOUT } from "../../constants/select.gen.ts";
import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { check } from "../descriptor/check.ts";
import { NEVER } from "../wait/deadline.ts";
import { interrupted } from "../wait/interrupted.ts";
import { waitReady } from "../wait/one-descriptor.ts";
import { checkSignals } from "../wait/signals.ts";

/** Reads at most as many bytes as the buffer holds: how many. */
export function readInto(fd: number, buffer: ArrayBufferView): number {
	if (buffer.byteLength > 0) {
		checkSignals();
		// One call where there is something to read. What the kernel cannot tell at once it is asked for in three.
		let count: number;
		do count = addon.read_nowait?.(fd, buffer, buffer.byteLength) ?? -EOPNOTSUPP;
		while (interrupted(count));
		if (count !== -EAGAIN && count !== -EOPNOTSUPP) return check(count, "read", fd);
		waitToRead(fd);
	}
	return readAtOnce(fd, buffer, buffer.byteLength);
}

/** read(2), which waits where the descriptor does: how many bytes. */
export function readAtOnce(fd: number, buffer: ArrayBufferView, most: number): number {
	let count: number;
	do count = native.read(fd, buffer, most);
	while (interrupted(count));
	return check(count, "read", fd);
}

/** write(2), which waits where the descriptor does: how many bytes. */
export function writeFrom(fd: number, buffer: ArrayBufferView): number {
	let count: number;
	do count = native.write(fd, buffer, buffer.byteLength);
	while (interrupted(count));
	return check(count, "write", fd);
}

/** Waits for what a blocking read(2) would wait for, because no signal listener could end that. */
export function waitToRead(fd: number): void {
	if (waits(fd, O_WRONLY)) waitReady({ fd }, POLLIN, NEVER);
}

/** The same for write(2). */
export function waitToWrite(fd: number): void {
	if (waitsToWrite(fd)) waitReady({ fd }, POLLOUT, NEVER);
}

/** Whether a write(2) waits where there is no space. */
export function waitsToWrite(fd: number): boolean {
	return waits(fd, O_RDONLY);
}

/** Whether a call waits. One that goes against what the file was opened for fails at once, and poll(2) might never say anything. */
function waits(fd: number, otherWay: number): boolean {
	const flags = native.get_flags(fd);
	return flags >= 0 && (flags & O_NONBLOCK) === 0 && (flags & (O_RDONLY | O_WRONLY | O_RDWR)) !== otherWay;
}
