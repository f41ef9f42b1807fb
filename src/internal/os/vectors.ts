import { SEEK_CUR } from "../../constants/os.gen.ts";
import { PIPE_BUF } from "../../constants/select.gen.ts";
import * as native from "../../native.ts";
import { type BytesLike, bytes } from "../arguments/bytes.ts";
import { int } from "../arguments/integer.ts";
import { after, first, listOf, writable } from "../arguments/parts.ts";
import { check } from "../descriptor/check.ts";
import { checkSignals } from "../wait/signals.ts";
import { waitsToWrite, waitToRead, waitToWrite } from "./read-write.ts";

/** As many as the native call takes. */
const MOST_BUFFERS = 1024;

/**
 * Reads into several buffers, each filled before the next: how many bytes. Python's `os.readv`, `readv(2)`. Blocks while there are none,
 * unless the descriptor is non-blocking; signal listeners run meanwhile.
 *
 * @param buffers typed arrays or DataViews, at most 1,024
 * @returns 0 at the end of the file
 * @throws BlockingIOError EAGAIN from a non-blocking descriptor
 * @throws TypeError if `buffers` is no array or another iterable of buffers
 * @throws OSError EBADF, EINVAL if there are too many buffers
 *
 * @example
 * const [r, w] = os.pipe();
 * os.write(w, "hello");
 * const [head, rest] = [Buffer.alloc(1), Buffer.alloc(100)];
 * os.readv(r, [head, rest]); // 5
 * os.close(r);
 * os.close(w);
 */
export function readv(fd: number, buffers: Iterable<ArrayBufferView>): number {
	const number = int(fd, "fd");
	const parts = writable(buffers, "buffers");
	checkSignals();
	if (parts.length <= MOST_BUFFERS && parts.some((part) => part.byteLength > 0)) waitToRead(number);
	return check(native.readv(number, parts), "readv", number);
}

/**
 * Writes several buffers, one after the other: how many bytes. Python's `os.writev`, `writev(2)`. A full pipe, socket or terminal in
 * blocking mode blocks until it has taken everything; signal listeners run meanwhile.
 *
 * @param buffers bytes or strings (as UTF-8), at most 1,024
 * @throws BlockingIOError EAGAIN if a non-blocking pipe is full
 * @throws BrokenPipeError EPIPE if nobody reads
 * @throws TypeError if `buffers` is no array or another iterable of bytes
 * @throws OSError EBADF, EINVAL if there are too many buffers
 *
 * @example
 * os.writev(1, ["to standard ", "output\n"]); // 19
 */
export function writev(fd: number, buffers: Iterable<BytesLike>): number {
	const number = int(fd, "fd");
	const parts = listOf(buffers, "buffers").map((part) => bytes(part, "buffers"));
	checkSignals();
	const total = parts.reduce((sum, part) => sum + part.byteLength, 0);
	// A file never waits. Too many buffers are refused before anything is written.
	const isFile = native.lseek(number, 0, SEEK_CUR) >= 0;
	if (total === 0 || parts.length > MOST_BUFFERS || isFile || !waitsToWrite(number)) {
		return check(native.writev(number, parts), "writev", number);
	}
	let written = 0;
	for (let rest = parts; written < total; rest = after(parts, written)) {
		waitToWrite(number);
		// What is ready takes so much without waiting, and in one piece.
		const count = native.writev(number, first(rest, PIPE_BUF));
		// As the kernel has it: what was written counts, and the error comes again with the next write.
		if (count < 0 && written > 0) break;
		written += check(count, "writev", number);
	}
	return written;
}
