// The native calls that serve this package alone: iomux/native has the system calls, and nothing of this.
import type { BufferLike } from "../../native.ts";
import { addon } from "./load.ts";

/** What {@link watcher} makes: it reports awaited descriptors in an iteration of the event loop. */
export interface Watcher {
	/** Reports the descriptor, which must be a pollable one, as soon as it is readable, once: 0 or -errno. */
	watch(fd: number): number;
	/** From now on the watcher keeps the event loop alive. */
	ref(): void;
	/** From now on it does not, as at the beginning. */
	unref(): void;
}

/**
 * The constants of a group (`"select"`, `"socket"`, `"os"`, `"errno"`, `"signal"`), from the system's headers; names that the system
 * lacks are absent.
 */
export const constants: (group: string) => Record<string, number> = addon.constants;

/** `select(2)` with the lists of {@link select_block}. */
export const select_by_block: () => void = addon.select_by_block;

/** The same wait, which signal listeners can end: its result is {@link SIGNALS_DUE} if they must run first. */
export const select_by_block_interruptible: () => void = addon.select_by_block_interruptible;

/** Poll(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first; 0 may come early. */
export const poll_interruptible: (fds: BufferLike, nfds: number, timeout: number) => number = addon.poll_interruptible;

/** Copies each reported entry to an event record of `ready`; how many there were. */
export const pollfd_ready: (fds: BufferLike, nfds: number, ready: BufferLike) => number = addon.pollfd_ready;

/** `poll(2)` on a typed array in `struct pollfd` layout, with the arguments of {@link poll_block}. */
export const poll_by_block: (fds: BufferLike) => void = addon.poll_by_block;

/** Epoll_wait(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first. */
export const epoll_wait_interruptible: ((epfd: number, events: BufferLike, maxevents: number, timeout: number) => number) | undefined =
	addon.epoll_wait_interruptible;

/** A wait with the arguments and the buffer of {@link epoll_block}. */
export const epoll_wait_by_block: (() => void) | undefined = addon.epoll_wait_by_block;

/** The same wait, which signal listeners can end: its result is {@link SIGNALS_DUE} if they must run first. */
export const epoll_wait_by_block_interruptible: (() => void) | undefined = addon.epoll_wait_by_block_interruptible;

/** Dp_poll() that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first. */
export const dp_poll_interruptible: ((fd: number, fds: BufferLike, nfds: number, timeout: number) => number) | undefined =
	addon.dp_poll_interruptible;

/**
 * `read(2)` that never waits, by `preadv2(2)`, be the file in blocking mode or not: -EAGAIN where it would have to, -EOPNOTSUPP where
 * that cannot be told. Linux.
 */
export const read_nowait: ((fd: number, buffer: BufferLike, count: number) => number) | undefined = addon.read_nowait;

/** Blocks signals in this thread, and sends on to it what arrives on another; -EBUSY if another thread has one of them. */
export const signals_take: ((signals: BufferLike) => number) | undefined = addon.signals_take;

/** Undoes {@link signals_take}; what is pending is delivered. */
export const signals_release: ((signals: BufferLike) => number) | undefined = addon.signals_release;

/** `recv(2)` into a buffer, with the arguments of {@link transfer_block}. */
export const recv_by_block: (buffer: BufferLike) => void = addon.recv_by_block;

/** `recv(2)` into the buffer of {@link transfer_block}, with its arguments. */
export const recv_into_block: () => void = addon.recv_into_block;

/** `send(2)` of a buffer, with the arguments of {@link transfer_block}; never raises SIGPIPE. */
export const send_by_block: (buffer: BufferLike) => void = addon.send_by_block;

/** Closes the descriptors in `length` bytes of ancillary data that was received. */
export const cmsg_close: (control: BufferLike, length: number) => number = addon.cmsg_close;

/** The family of a `struct sockaddr_*`. */
export const sockaddr_family: (address: BufferLike) => number = addon.sockaddr_family;

/**
 * Makes this environment the one that counts and handles the process's signals; the event loop calls `dispatch` after some have
 * arrived. 0 or -errno.
 */
export const signal_start: (dispatch: () => void) => number = addon.signal_start;

/** Installs the handler that counts; with `passes_on` 1 it calls the one from before too. 0 or -errno. `sigaction(2)`. */
export const signal_listen: (signum: number, passes_on: number) => number = addon.signal_listen;

/** Keeps Node's event loop from calling the listeners of a signal; libuv goes on handling it. Node alone: 0 or -errno. */
export const signal_silence_uv: (signum: number) => number = addon.signal_silence_uv;

/** Puts back what was there before {@link signal_listen}. */
export const signal_unlisten: (signum: number) => number = addon.signal_unlisten;

/** `signal(2)` with SIG_DFL (0), SIG_IGN (1) or a handler that does nothing (2). */
export const signal_set: (signum: number, disposition: number) => number = addon.signal_set;

/** 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler. `sigaction(2)`. */
export const signal_get: (signum: number) => number = addon.signal_get;

/** How many arrivals are counted and not taken. */
export const signal_due: () => number = addon.signal_due;

/** Takes one arrival of the lowest signal that has arrived: its number, or 0. */
export const signal_take: () => number = addon.signal_take;

/** Has the event loop call `dispatch`. */
export const signal_wake: () => void = addon.signal_wake;

/** How often the handler has counted the signal since the start of the process. */
export const signal_handled: (signum: number) => number = addon.signal_handled;

/** The descriptor that the handler writes signal numbers to, -1 for none; the previous one. `warn`: 1 if a full one is an error. */
export const signal_wakeup_fd: (fd: number, warn: number) => number = addon.signal_wakeup_fd;

/** The errno of a failed write to that descriptor, once; 0 if none failed. */
export const signal_wakeup_error: () => number = addon.signal_wakeup_error;

/** What a `wait_*` call answers when listeners must run before it waits. */
export const SIGNALS_DUE: number = addon.SIGNALS_DUE;

/** `raise(3)` with the default action restored. */
export const raise_default: (signum: number) => number = addon.raise_default;

/** 1 if this environment is a Worker's that is being terminated, 2 if the main thread is about to end and every Worker with it. */
export const terminating: () => number = addon.terminating;

/**
 * Called by the main thread when the process is about to end, so that Workers that wait ask more often whether they are being
 * terminated. In a Worker it does nothing.
 */
export const main_thread_ends: () => void = addon.main_thread_ends;

/** Whether this is the process's first thread, and no Worker. */
export const is_main_thread: boolean = addon.is_main_thread;

/** Records a descriptor as opened by this package: a serial number, or -errno. */
export const own: (fd: number) => number = addon.own;

/** Takes the record back, that without an object if `serial` is 0; 1 if there was one. */
export const disown: (fd: number, serial: number) => number = addon.disown;

/** Closes the descriptor if it is still the one that was recorded; 1 if it was. */
export const close_owned: (fd: number, serial: number) => number = addon.close_owned;

/**
 * A watcher that lives as long as the environment, or -errno. It writes the descriptors that have become readable to `fds`, an
 * Int32Array of at least {@link WATCHER_MOST}, and calls `ready` with their number. With `threaded` 1 it uses a thread, else libuv.
 */
export const watcher: ((threaded: number, fds: BufferLike, ready: (count: number) => void) => Watcher | number) | undefined = addon.watcher;

/** A descriptor that is readable once one of the first `nfds` entries of a `struct pollfd` array has changed; or -errno. */
export const pollset_open: ((fds: BufferLike, nfds: number) => number) | undefined = addon.pollset_open;

/** Takes note of the changes until now: such a descriptor is readable after the next one. */
export const pollset_drain: ((fd: number) => void) | undefined = addon.pollset_drain;

/** The most descriptors that a watcher reports at once. */
export const WATCHER_MOST: number = addon.WATCHER_MOST;

/** The number of a new wakeup, a descriptor that any thread can make readable; or -errno. Numbers are never used twice. */
export const wakeup_open: () => number = addon.wakeup_open;

/** The descriptor of a wakeup, to wait on; -EBADF once it is closed. */
export const wakeup_fd: (id: number) => number = addon.wakeup_fd;

/** Makes the descriptor readable: 1, or 0 if it is closed. */
export const wakeup: (id: number) => number = addon.wakeup;

/** Takes back what made it readable: 1, or 0 if it is closed. */
export const wakeup_drain: (id: number) => number = addon.wakeup_drain;

/** Closes the descriptor: 1, or 0 if it was. */
export const wakeup_close: (id: number) => number = addon.wakeup_close;

/**
 * closes those of the descriptors from `low` to below `high` that this package opened, and files, directories and devices whoever
 * opened them; what else there is belongs to the runtime.
 */
export const closerange: (low: number, high: number) => number = addon.closerange;

/** the status that `waitpid(2)` tells where `waitid(2)` told this. */
export const waitstatus: (told: BufferLike) => number = addon.waitstatus;
