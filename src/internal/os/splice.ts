import { EAGAIN } from "../../constants/errno.gen.ts";
import { O_NONBLOCK, SPLICE_F_NONBLOCK } from "../../constants/os.gen.ts";
import * as native from "../../native.ts";
import { need } from "../addon/require-native.ts";
import { int, integerIn, size } from "../arguments/integer.ts";
import { MILLISECOND } from "../arguments/timeout.ts";
import { check } from "../descriptor/check.ts";
import { deadlineAfter } from "../wait/deadline.ts";
import { sleepUntil } from "../wait/one-descriptor.ts";
import { checkSignals } from "../wait/signals.ts";
import { waitToRead, waitToWrite } from "./read-write.ts";

/** The keyword arguments of `splice`. */
export interface SpliceOptions {
	/** Where in the source to begin, in bytes; its position stays as it is then. null: at its position, which a pipe must have. */
	offset_src?: number | null;
	/** Where in the destination to write, in bytes. */
	offset_dst?: number | null;
	/** `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE`, or'ed together. */
	flags?: number;
}

/** The descriptor's own position. */
const OWN = -1;

/**
 * Moves bytes from one descriptor to another without copying them, one of which is a pipe: Python's `os.splice`, `splice(2)`. Linux.
 * Blocks, as a read and a write of the two would; signal listeners run meanwhile.
 *
 * @param count how many bytes at most
 * @returns how many; 0 at the end of the source
 * @throws BlockingIOError EAGAIN from a non-blocking descriptor
 * @throws BrokenPipeError EPIPE if nobody reads the destination
 * @throws ValueError if `count` is negative
 * @throws OSError EINVAL if neither is a pipe, ESPIPE for an offset of a pipe, EBADF
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const [r, w] = os.pipe();
 * os.write(w, "hello");
 * os.splice(r, connection.fileno(), 100); // 5
 * os.close(r);
 * os.close(w);
 */
export function splice(
	src: number,
	dst: number,
	count: number,
	{ offset_src = null, offset_dst = null, flags = 0 }: SpliceOptions = {},
): number {
	const call = need(native.splice, "splice", "read() and write()");
	const from = int(src, "src");
	const to = int(dst, "dst");
	const length = size(count, "count", Number.MAX_SAFE_INTEGER);
	const places = [place(offset_src, "offset_src"), place(offset_dst, "offset_dst")];
	const asked = integerIn(flags, "flags", 0, 0xffffffff);
	// Where an end does not wait, neither does the call.
	const waits = length > 0 && (asked & SPLICE_F_NONBLOCK) === 0 && blocks(from) && blocks(to);
	const moving = asked | SPLICE_F_NONBLOCK;
	for (checkSignals(); ; sleepUntil(deadlineAfter(MILLISECOND))) {
		if (waits) {
			waitToRead(from);
			waitToWrite(to);
		}
		const moved = call(from, places[0], to, places[1], length, moving >>> 0);
		// Someone else was faster; or poll(2) and splice(2) do not agree, and must not be asked in turns without a pause.
		if (!waits || moved !== -EAGAIN) return check(moved, "splice");
	}
}

function place(offset: unknown, name: string): number {
	return offset === null || offset === undefined ? OWN : integerIn(offset, name, 0, Number.MAX_SAFE_INTEGER);
}

function blocks(fd: number): boolean {
	const flags = native.get_flags(fd);
	return flags >= 0 && (flags & O_NONBLOCK) === 0;
}
