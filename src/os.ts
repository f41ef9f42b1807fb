/**
 * The part of Python's `os` module that deals in file descriptors and processes. Descriptors are plain integers, as in Python: whoever
 * opens one closes it.
 *
 * @module iomux/os
 */

import * as addon from "./internal/addon/private.ts";
import { type BytesLike, bytes } from "./internal/arguments/bytes.ts";
import { int, size } from "./internal/arguments/integer.ts";
import { check } from "./internal/descriptor/check.ts";
import { readInto, writeFrom } from "./internal/os/read-write.ts";
import * as native from "./native.ts";

export * from "./constants/os.gen.ts";
export { eventfd, eventfd_read, eventfd_write } from "./internal/os/eventfd.ts";
export { type InotifyEvent, inotify_add_watch, inotify_init1, inotify_read, inotify_rm_watch } from "./internal/os/inotify.ts";
export { memfd_create } from "./internal/os/memfd.ts";
export { pidfd_open } from "./internal/os/pidfd.ts";
export { getPipeSize, setPipeSize } from "./internal/os/pipe-size.ts";
export { getpid, kill, type WaitidResult, waitid, waitpid } from "./internal/os/process.ts";
export { releaseSignals, type SignalRecord, signalfd, signalfd_read } from "./internal/os/signalfd.ts";
export { type SpliceOptions, splice } from "./internal/os/splice.ts";
export {
	type TimerSettings,
	type TimerSettingsNs,
	timerfd_create,
	timerfd_gettime,
	timerfd_gettime_ns,
	timerfd_settime,
	timerfd_settime_ns,
} from "./internal/os/timerfd.ts";
export { readv, writev } from "./internal/os/vectors.ts";
export {
	WCOREDUMP,
	WEXITSTATUS,
	WIFCONTINUED,
	WIFEXITED,
	WIFSIGNALED,
	WIFSTOPPED,
	WSTOPSIG,
	WTERMSIG,
	waitstatus_to_exitcode,
} from "./internal/os/wait-status.ts";

/**
 * The system's words for an error number. Python's `os.strerror`, `strerror(3)`.
 *
 * @throws TypeError if it is no whole number
 * @throws OverflowError if it is no C int
 *
 * @example
 * os.strerror(2); // "No such file or directory"
 */
export function strerror(code: number): string {
	return native.strerror(int(code, "code"));
}

/**
 * A pipe: the read end and the write end, both close-on-exec. Python's `os.pipe`, `pipe(2)`.
 *
 * @throws OSError EMFILE, ENFILE
 *
 * @example
 * const [r, w] = os.pipe();
 * os.write(w, "hello");
 * os.close(w);
 * os.close(r);
 */
export function pipe(): [r: number, w: number] {
	return pipe2(0);
}

/**
 * A pipe with flags: Python's `os.pipe2`, `pipe2(2)`. It is always close-on-exec.
 *
 * @param flags `O_NONBLOCK`, `O_DIRECT`, … or'ed together
 * @throws OSError EMFILE, ENFILE, EINVAL
 *
 * @example
 * const [r, w] = os.pipe2(os.O_NONBLOCK);
 * os.close(r);
 * os.close(w);
 */
export function pipe2(flags: number): [r: number, w: number] {
	const pair = new Int32Array(2);
	check(native.pipe2(pair, int(flags, "flags")), "pipe2");
	return [pair[0], pair[1]];
}

/**
 * A pseudo-terminal: the master end, which the program keeps, and the slave end, which is a terminal for another program. Both are
 * close-on-exec. Python's `os.openpty`, `openpty(3)`. Once the slave's last holder is gone, reading the master fails with EIO on Linux.
 *
 * @throws OSError ENOENT, EMFILE, …
 *
 * @example
 * import { once } from "node:events";
 * const [master, slave] = os.openpty();
 * const shell = spawn("/bin/sh", ["-c", "tty"], { stdio: [slave, slave, slave], detached: true });
 * await once(shell, "exit");
 * os.read(master, 100); // the name of the terminal
 * os.close(slave);
 * os.close(master);
 */
export function openpty(): [master_fd: number, slave_fd: number] {
	const pair = new Int32Array(2);
	check(native.openpty(pair), "openpty");
	return [pair[0], pair[1]];
}

/**
 * Reads at most `n` bytes, as many as are there. Python's `os.read`, `read(2)`. Blocks while there are none, unless the descriptor is
 * non-blocking.
 *
 * @returns a new Buffer; empty at the end of the file
 * @throws BlockingIOError EAGAIN from a non-blocking descriptor
 * @throws ValueError if `n` is negative
 * @throws OSError EBADF, EIO, …
 *
 * @example
 * const [r, w] = os.pipe();
 * os.write(w, "hello");
 * os.read(r, 100).toString(); // "hello"
 * os.close(r);
 * os.close(w);
 */
export function read(fd: number, n: number): Buffer {
	const number = int(fd, "fd");
	const buffer = Buffer.allocUnsafe(size(n, "n"));
	return buffer.subarray(0, readInto(number, buffer));
}

/**
 * Writes bytes: how many. Python's `os.write`, `write(2)`. A full blocking pipe blocks the thread, and no signal listener can end that.
 *
 * @param data bytes, or a string as UTF-8
 * @throws BlockingIOError EAGAIN if a non-blocking pipe is full
 * @throws BrokenPipeError EPIPE if nobody reads
 * @throws OSError EBADF, EIO, …
 *
 * @example
 * os.write(1, "to standard output\n");
 */
export function write(fd: number, data: BytesLike): number {
	const number = int(fd, "fd");
	const buffer = bytes(data);
	return writeFrom(number, buffer);
}

/**
 * Closes a descriptor. Python's `os.close`, `close(2)`.
 *
 * @throws OSError EBADF if it is not open
 *
 * @example
 * os.close(os.dup(0));
 */
export function close(fd: number): void {
	const number = int(fd, "fd");
	check(native.close(number), "close", number);
}

/**
 * Closes the descriptors from `fd_low` to below `fd_high`, whatever errors there are: Python's `os.closerange`, `close_range(2)`.
 *
 * Python closes all of them. Here those that the program opened are closed: by this package, and files, directories and devices whoever
 * opened them. What the runtime and its streams need stays open (other pipes, sockets, terminals, and descriptors without a name), because
 * Node aborts the process when it finds one of its own closed.
 *
 * @throws TypeError, OverflowError if a number is no C int
 *
 * @example
 * os.closerange(100, 200);
 */
export function closerange(fd_low: number, fd_high: number): void {
	addon.closerange(int(fd_low, "fd_low"), int(fd_high, "fd_high"));
}

/**
 * Another number for the same open file, close-on-exec. Python's `os.dup`, `dup(2)`.
 *
 * @throws OSError EBADF, EMFILE
 *
 * @example
 * const fd = os.dup(connection.fileno());
 * os.close(fd);
 */
export function dup(fd: number): number {
	const number = int(fd, "fd");
	return check(native.dup(number), "dup", number);
}

/**
 * Makes `fd2` a number for the same open file as `fd`, closing what it was: `fd2`. Python's `os.dup2`, `dup2(2)`.
 *
 * @param inheritable whether child processes inherit `fd2`, as in Python when omitted: yes; `false` makes it close-on-exec, also if it is
 *   `fd` itself
 * @throws OSError EBADF
 *
 * @example
 * const fd = os.dup(0);
 * os.dup2(connection.fileno(), fd);
 * os.close(fd);
 */
export function dup2(fd: number, fd2: number, inheritable = true): number {
	const number = int(fd, "fd");
	return check(native.dup2(number, int(fd2, "fd2"), inheritable ? 1 : 0), "dup2", number);
}

/**
 * Whether reads and writes wait. Python's `os.get_blocking`.
 *
 * @throws OSError EBADF
 *
 * @example
 * const [r, w] = os.pipe2(os.O_NONBLOCK);
 * os.get_blocking(r); // false
 * os.close(r);
 * os.close(w);
 */
export function get_blocking(fd: number): boolean {
	const number = int(fd, "fd");
	return check(native.get_blocking(number), "fcntl", number) === 1;
}

/**
 * Sets whether reads and writes wait, for everyone who shares the open file. Python's `os.set_blocking`.
 *
 * @throws OSError EBADF
 *
 * @example
 * const [r, w] = os.pipe();
 * os.set_blocking(r, false);
 * os.close(r);
 * os.close(w);
 */
export function set_blocking(fd: number, blocking: boolean): void {
	const number = int(fd, "fd");
	check(native.set_blocking(number, blocking ? 1 : 0), "ioctl", number);
}

/**
 * Whether child processes inherit the descriptor. Python's `os.get_inheritable`.
 *
 * @throws OSError EBADF
 *
 * @example
 * os.get_inheritable(connection.fileno()); // false
 */
export function get_inheritable(fd: number): boolean {
	const number = int(fd, "fd");
	return check(native.get_inheritable(number), "fcntl", number) === 1;
}

/**
 * Sets whether child processes inherit the descriptor. Python's `os.set_inheritable`.
 *
 * @throws OSError EBADF
 *
 * @example
 * os.set_inheritable(connection.fileno(), true);
 */
export function set_inheritable(fd: number, inheritable: boolean): void {
	const number = int(fd, "fd");
	check(native.set_inheritable(number, inheritable ? 1 : 0), "fcntl", number);
}

/**
 * Whether the descriptor is open and a terminal: Python's `os.isatty`, `isatty(3)`.
 *
 * @throws TypeError, OverflowError if `fd` is no C int; it never throws for one that is not open
 *
 * @example
 * os.isatty(-1); // false
 */
export function isatty(fd: number): boolean {
	return native.isatty(int(fd, "fd")) === 1;
}

/** The size of a terminal in characters: Python's `os.terminal_size`, two numbers with names. */
export type TerminalSize = readonly [columns: number, lines: number] & {
	/** How many characters a line has. */
	readonly columns: number;
	/** How many lines there are. */
	readonly lines: number;
};

/**
 * The size of a terminal in characters: Python's `os.get_terminal_size`, `ioctl_tty(2)`.
 *
 * @throws OSError ENOTTY if it is no terminal, EBADF
 *
 * @example
 * const { columns } = os.isatty(1) ? os.get_terminal_size() : { columns: 80 };
 */
export function get_terminal_size(fd = 1): TerminalSize {
	const number = int(fd, "fd");
	const size = new Uint16Array(4);
	check(native.tcgetwinsize(number, size), "ioctl", number);
	const [lines, columns] = size;
	return Object.freeze(Object.assign([columns, lines] as const, { columns, lines }));
}
