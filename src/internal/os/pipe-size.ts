import * as native from "../../native.ts";
import { need } from "../addon/require-native.ts";
import { int } from "../arguments/integer.ts";
import { check } from "../descriptor/check.ts";

const INSTEAD = "what the pipe has";

/**
 * How many bytes a pipe holds before it is full: Python's `fcntl.fcntl(fd, F_GETPIPE_SZ)`. Linux.
 *
 * @returns bytes
 * @throws OSError EBADF if it is no pipe
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const [r, w] = os.pipe();
 * os.getPipeSize(w); // 65536
 * os.close(r);
 * os.close(w);
 */
export function getPipeSize(fd: number): number {
	const number = int(fd, "fd");
	return check(need(native.get_pipe_size, "getPipeSize", INSTEAD)(number), "fcntl", number);
}

/**
 * Sets how many bytes a pipe holds before it is full: Python's `fcntl.fcntl(fd, F_SETPIPE_SZ, size)`. Linux.
 *
 * @param size at least so many bytes; `/proc/sys/fs/pipe-max-size` is the most for a user without privileges
 * @returns how many bytes it holds now
 * @throws OSError EBADF if it is no pipe, EBUSY if more is in it than it would hold, EINVAL
 * @throws PermissionError EPERM
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const [r, w] = os.pipe();
 * os.setPipeSize(w, 1 << 20); // 1048576
 * os.close(r);
 * os.close(w);
 */
export function setPipeSize(fd: number, size: number): number {
	const number = int(fd, "fd");
	return check(need(native.set_pipe_size, "setPipeSize", INSTEAD)(number, int(size, "size")), "fcntl", number);
}
