import { EFD_CLOEXEC } from "../../constants/os.gen.ts";
import * as native from "../../native.ts";
import { need } from "../addon/require-native.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { int, integerIn } from "../arguments/integer.ts";
import { usual, wideInteger } from "../arguments/wide-integer.ts";
import { check } from "../descriptor/check.ts";
import { readInto, waitToWrite, writeFrom } from "./read-write.ts";

const INSTEAD = "pipe()";

/**
 * A counter that is readable while it is not 0: Python's `os.eventfd`, `eventfd(2)`. It is always close-on-exec. Linux.
 *
 * @param initval what it counts from, 0 to 2^32 - 1
 * @param flags `EFD_NONBLOCK`, `EFD_SEMAPHORE`, … or'ed together
 * @throws OverflowError if a number does not fit its C type
 * @throws OSError EINVAL, EMFILE
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const fd = os.eventfd(0, os.EFD_NONBLOCK);
 * poller.register(fd, select.POLLIN);
 * os.close(fd);
 */
export function eventfd(initval: number, flags: number = EFD_CLOEXEC): number {
	const call = need(native.eventfd, "eventfd", INSTEAD);
	return check(call(integerIn(initval, "initval", 0, 0xffffffff), int(flags, "flags")), "eventfd");
}

/**
 * Takes the counter's value and sets it to 0, or, with `EFD_SEMAPHORE`, takes 1 of it: Python's `os.eventfd_read`. Blocks while the
 * counter is 0, unless the descriptor is non-blocking.
 *
 * @returns a BigInt where a number would not be exact
 * @throws BlockingIOError EAGAIN
 * @throws OSError EBADF, EINVAL
 *
 * @example
 * const fd = os.eventfd(3);
 * os.eventfd_read(fd); // 3
 * os.close(fd);
 */
export function eventfd_read(fd: FileDescriptorLike): number | bigint {
	need(native.eventfd, "eventfd_read", INSTEAD);
	const value = new BigUint64Array(1);
	readInto(fileno(fd), value);
	return usual(value[0]);
}

/**
 * Adds to the counter: Python's `os.eventfd_write`. Blocks while the sum would not fit 64 bits, unless the descriptor is non-blocking.
 *
 * @param value 0 to 2^64 - 2, as a number or a BigInt
 * @throws BlockingIOError EAGAIN
 * @throws OverflowError if the value does not fit 64 bits
 * @throws OSError EBADF, EINVAL
 *
 * @example
 * const fd = os.eventfd(0);
 * os.eventfd_write(fd, 1);
 * os.close(fd);
 */
export function eventfd_write(fd: FileDescriptorLike, value: number | bigint): void {
	need(native.eventfd, "eventfd_write", INSTEAD);
	const number = fileno(fd);
	const counter = BigUint64Array.of(BigInt(wideInteger(value, "value", 0n, 2n ** 64n - 1n)));
	waitToWrite(number);
	writeFrom(number, counter);
}
