/**
 * The one-to-one layer: each system call under its C name, integers and typed arrays in, an integer out, `-errno` on failure.
 * An errno is never an exception here; an argument of the wrong type is a `TypeError`, a number outside the C type's range or a
 * length beyond the buffer a `RangeError`. A call that blocks here blocks this thread as the C call does: no signal listener
 * runs, and a Worker blocked in it cannot be terminated.
 *
 * Every descriptor that a call opens is close-on-exec, and one that a Worker opened is closed when the Worker ends. A call that the
 * system lacks is `undefined`.
 *
 * @module iomux/native
 */
import { loadAddon } from "./internal/addon/load.ts";

/** A typed array or DataView: its bytes are looked up anew in each call. */
export type BufferLike = ArrayBufferView;

/** A socket address: `[host, port]`, `[host, port, flowinfo, scope_id]`, a UNIX path or abstract name, `[family, bytes]`, or `null` for none. */
export type DecodedAddress =
	| [host: string, port: number]
	| [host: string, port: number, flowinfo: number, scope_id: number]
	| string
	| Buffer
	| [ifname: string, proto: number, pkttype: number, hatype: number, addr: Buffer]
	| [family: number, bytes: Buffer]
	| null;

/** One result of {@link getaddrinfo}. */
export type AddressInfo = [family: number, type: number, protocol: number, canonname: string, address: DecodedAddress];

/** What {@link watcher} makes: it reports awaited descriptors on a turn of the event loop. */
export interface Watcher {
	/**
	 * Reports the descriptor, which must be a pollable one, as soon as it is readable, once: 0 or -errno.
	 *
	 * @example
	 * const fds = new Int32Array(native.WATCHER_MOST);
	 * const watcher = native.watcher(0, fds, (count) => serve(fds.subarray(0, count)));
	 * if (typeof watcher === "object") watcher.watch(ep.fileno());
	 */
	watch(fd: number): number;
	/**
	 * From now on the watcher keeps the event loop alive.
	 *
	 * @example
	 * const watcher = native.watcher(0, new Int32Array(native.WATCHER_MOST), serve);
	 * if (typeof watcher === "object") watcher.ref();
	 */
	ref(): void;
	/**
	 * From now on it does not, as at the beginning.
	 *
	 * @example
	 * const watcher = native.watcher(0, new Int32Array(native.WATCHER_MOST), serve);
	 * if (typeof watcher === "object") watcher.unref();
	 */
	unref(): void;
}

const addon = loadAddon();

/**
 * Ours: the constants of a group (`"select"`, `"socket"`, `"os"`, `"errno"`, `"signal"`), from the system's headers; names that the system
 * lacks are absent.
 *
 * @example
 * native.constants("select").POLLIN === select.POLLIN; // true
 */
export const constants: (group: string) => Record<string, number> = addon.constants;
/**
 * `clock_gettime(2)` of `CLOCK_MONOTONIC`, in nanoseconds.
 *
 * @example
 * const began = native.monotonic();
 * const took = native.monotonic() - began; // nanoseconds
 */
export const monotonic: () => number = addon.monotonic;
/**
 * `clock_gettime(2)`: the time of a clock, in nanoseconds, into the first element of `time`.
 *
 * @example
 * const time = new BigInt64Array(1);
 * native.clock_gettime(os.CLOCK_REALTIME, time); // 0
 */
export const clock_gettime: (clock_id: number, time: BufferLike) => number = addon.clock_gettime;
/** `sizeof(long)`. */
export const SIZEOF_LONG: number = addon.SIZEOF_LONG;
/** `sizeof(void *)`, and of `size_t` and `ssize_t`. */
export const SIZEOF_POINTER: number = addon.SIZEOF_POINTER;
/** What a `long long` is aligned to in a C struct, in bytes. */
export const ALIGNOF_LONG_LONG: number = addon.ALIGNOF_LONG_LONG;
/** What a `double` is aligned to in a C struct, in bytes. */
export const ALIGNOF_DOUBLE: number = addon.ALIGNOF_DOUBLE;

/**
 * `select(2)`. Sets are typed arrays of at least {@link FD_SET_BYTES} bytes or null; `timeout` in microseconds, -1 for ever.
 *
 * @example
 * native.select(0, null, null, null, 1000); // 0
 */
export const select: (
	nfds: number,
	readfds: BufferLike | null,
	writefds: BufferLike | null,
	exceptfds: BufferLike | null,
	timeout: number,
) => number = addon.select;
/**
 * Ours: `select(2)` with the lists of {@link select_block}.
 *
 * @example
 * native.select_block.set([1, 0, 0, 0, 0, 0, connection.fileno()]); // is it readable?
 * native.select_by_block();
 * native.select_block[5]; // 1
 */
export const select_by_block: () => void = addon.select_by_block;
/**
 * Ours: the same wait, which signal listeners can end: its result is {@link SIGNALS_DUE} if they must run first.
 *
 * @example
 * native.select_block.set([0, 0, 0, 0, 1_000_000]); // for a millisecond
 * native.select_by_block_interruptible();
 * native.select_block[5]; // 0
 */
export const select_by_block_interruptible: () => void = addon.select_by_block_interruptible;
/**
 * Ours: `[length of each of the three lists, seconds (negative for ever), nanoseconds, result or -errno, lists…]`, with space for
 * {@link FD_SETSIZE} descriptors in each list. After the call the lists hold the positions of those that are ready, and the lengths how
 * many there are.
 */
export const select_block: Int32Array = addon.select_block;
/** The largest number of descriptors, and one above the highest number, that `select(2)` takes. */
export const FD_SETSIZE: number = addon.FD_SETSIZE;
/** `sizeof(fd_set)`. */
export const FD_SET_BYTES: number = addon.FD_SET_BYTES;
/** Descriptor `fd` is bit `fd % 32` of 32-bit word `(fd / 32) ^ FD_WORD_XOR` of a set. */
export const FD_WORD_XOR: number = addon.FD_WORD_XOR;

/**
 * `poll(2)` on the first `nfds` entries of a typed array in `struct pollfd` layout; `timeout` in milliseconds, negative for ever.
 *
 * @example
 * const fds = Int32Array.of(connection.fileno(), select.POLLIN); // struct pollfd on a little-endian machine
 * native.poll(fds, 1, 100); // 1
 * const revents = fds[1] >>> 16;
 */
export const poll: (fds: BufferLike, nfds: number, timeout: number) => number = addon.poll;
/**
 * `ppoll(2)`; `timeout` in nanoseconds, -1 for ever; `sigmask` the bytes of a `sigset_t`, or null to leave the mask alone.
 *
 * @example
 * const fds = Int32Array.of(connection.fileno(), select.POLLIN);
 * native.ppoll(fds, 1, 1e6); // 1
 */
export const ppoll: (fds: BufferLike, nfds: number, timeout: number, sigmask?: BufferLike | null) => number = addon.ppoll;
/**
 * Ours: poll(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first; 0 may come early.
 *
 * @example
 * const fds = Int32Array.of(connection.fileno(), select.POLLIN);
 * native.poll_interruptible(fds, 1, 1e6); // 1
 */
export const poll_interruptible: (fds: BufferLike, nfds: number, timeout: number) => number = addon.poll_interruptible;
/**
 * Ours: copies each reported entry to an event record of `ready`; how many there were.
 *
 * @example
 * const fds = Int32Array.of(connection.fileno(), select.POLLIN);
 * native.poll(fds, 1, 100);
 * const ready = new Int32Array(native.EVENT_WORDS);
 * native.pollfd_ready(fds, 1, ready); // 1
 * ready[native.EVENT_FD_WORD] === connection.fileno(); // true
 */
export const pollfd_ready: (fds: BufferLike, nfds: number, ready: BufferLike) => number = addon.pollfd_ready;
/**
 * Ours: `poll(2)` on a typed array in `struct pollfd` layout, with the arguments of {@link poll_block}.
 *
 * @example
 * native.poll_block.set([1, 100]);
 * native.poll_by_block(Int32Array.of(connection.fileno(), select.POLLIN));
 * native.poll_block[2]; // 1
 */
export const poll_by_block: (fds: BufferLike) => void = addon.poll_by_block;
/**
 * Ours: `[nfds, timeout in milliseconds, result or -errno, unused, events…]`. What was reported follows as event records, as far as there is
 * space, which is for 1023.
 */
export const poll_block: Int32Array = addon.poll_block;
/** Size of an event record in 32-bit words: `struct epoll_event` where there is epoll. The events are its first word. */
export const EVENT_WORDS: number = addon.EVENT_WORDS;
/** Which word of an event record holds the descriptor. */
export const EVENT_FD_WORD: number = addon.EVENT_FD_WORD;

/**
 * `epoll_create1(2)`, always close-on-exec.
 *
 * @example
 * const epfd = native.epoll_create1(0);
 * native.close(epfd); // 0
 */
export const epoll_create1: (flags: number) => number = addon.epoll_create1;
/**
 * `epoll_ctl(2)`; `op` is one of the `EPOLL_CTL_*` numbers, the event's data is `fd`.
 *
 * @example
 * native.epoll_ctl(ep.fileno(), native.EPOLL_CTL_ADD, connection.fileno(), select.EPOLLIN); // 0
 */
export const epoll_ctl: (epfd: number, op: number, fd: number, events: number) => number = addon.epoll_ctl;
/**
 * `epoll_wait(2)`; `timeout` in milliseconds, -1 for ever.
 *
 * @example
 * const events = new Int32Array(native.EVENT_WORDS * 64);
 * const n = native.epoll_wait(ep.fileno(), events, 64, 0);
 * for (let i = 0; i < n; i++) serve(events[native.EVENT_WORDS * i + native.EVENT_FD_WORD]);
 */
export const epoll_wait: (epfd: number, events: BufferLike, maxevents: number, timeout: number) => number = addon.epoll_wait;
/**
 * `epoll_pwait2(2)`; `timeout` in nanoseconds, -1 for ever; on kernels before 5.11 it is rounded up to milliseconds.
 *
 * @example
 * const events = new Int32Array(native.EVENT_WORDS);
 * native.epoll_pwait2(ep.fileno(), events, 1, 250_000); // 0
 */
export const epoll_pwait2: (epfd: number, events: BufferLike, maxevents: number, timeout: number, sigmask?: BufferLike | null) => number =
	addon.epoll_pwait2;
/**
 * Ours: epoll_wait(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first.
 *
 * @example
 * const events = new Int32Array(native.EVENT_WORDS);
 * native.epoll_wait_interruptible(ep.fileno(), events, 1, 250_000); // 0
 */
export const epoll_wait_interruptible: (epfd: number, events: BufferLike, maxevents: number, timeout: number) => number =
	addon.epoll_wait_interruptible;
/**
 * Ours: a wait with the arguments and the buffer of {@link epoll_block}.
 *
 * @example
 * native.epoll_block.set([ep.fileno(), 64, 0, 0]);
 * native.epoll_wait_by_block();
 * native.epoll_block[4]; // 0
 */
export const epoll_wait_by_block: () => void = addon.epoll_wait_by_block;
/**
 * Ours: the same wait, which signal listeners can end: its result is {@link SIGNALS_DUE} if they must run first.
 *
 * @example
 * native.epoll_block.set([ep.fileno(), 64, 0, 0]);
 * native.epoll_wait_by_block_interruptible();
 * native.epoll_block[4]; // 0
 */
export const epoll_wait_by_block_interruptible: () => void = addon.epoll_wait_by_block_interruptible;
/** Ours: `[epfd, maxevents, seconds (negative for ever), nanoseconds, result or -errno, unused, events…]`, with space for 1023 events. */
export const epoll_block: Int32Array = addon.epoll_block;
/** An operation of {@link epoll_ctl}: registers a descriptor. */
export const EPOLL_CTL_ADD: number = addon.EPOLL_CTL_ADD;
/** An operation of {@link epoll_ctl}: changes the mask of a descriptor. */
export const EPOLL_CTL_MOD: number = addon.EPOLL_CTL_MOD;
/** An operation of {@link epoll_ctl}: removes a descriptor; its mask means nothing. */
export const EPOLL_CTL_DEL: number = addon.EPOLL_CTL_DEL;

/**
 * A descriptor of `/dev/poll`, close-on-exec: `poll(7D)`. What is to be waited for is written to it as `struct pollfd`.
 *
 * @example
 * const fd = native.devpoll_open?.();
 */
export const devpoll_open: () => number = addon.devpoll_open;
/**
 * `ioctl(2)` with `DP_POLL`: writes at most `nfds` ready descriptors in `struct pollfd` layout; `timeout` in milliseconds, -1 for ever.
 *
 * @example
 * const fds = new Int32Array(2 * 64);
 * const n = native.dp_poll?.(dp.fileno(), fds, 64, 100);
 */
export const dp_poll: (fd: number, fds: BufferLike, nfds: number, timeout: number) => number = addon.dp_poll;
/**
 * Ours: dp_poll() that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first.
 *
 * @example
 * const fds = new Int32Array(2 * 64);
 * const n = native.dp_poll_interruptible?.(dp.fileno(), fds, 64, 1e8);
 */
export const dp_poll_interruptible: (fd: number, fds: BufferLike, nfds: number, timeout: number) => number = addon.dp_poll_interruptible;
/** Written as the events of a descriptor it takes it out. */
export const POLLREMOVE: number = addon.POLLREMOVE;

/**
 * `kqueue(2)`, close-on-exec.
 *
 * @example
 * const kq = native.kqueue?.();
 */
export const kqueue: () => number = addon.kqueue;
/**
 * `kevent(2)`; `timeout` in nanoseconds, -1 for ever. The lists are typed arrays of records, or null: {@link KEVENT_WORDS} 32-bit words
 * each, `ident` (low, high), `filter`, `flags`, `fflags`, `data` (low, high), `udata` (low, high).
 *
 * @example
 * const events = new Int32Array(native.KEVENT_WORDS * 64);
 * const n = native.kevent(kq.fileno(), null, 0, events, 64, 0);
 */
export const kevent: (
	kq: number,
	changelist: BufferLike | null,
	nchanges: number,
	eventlist: BufferLike | null,
	nevents: number,
	timeout: number,
) => number = addon.kevent;
/** Size of a kevent's record in 32-bit words. */
export const KEVENT_WORDS: number = addon.KEVENT_WORDS;

/**
 * `close(2)`; EINTR counts as closed.
 *
 * @example
 * native.close(-1); // -9, which is -EBADF
 */
export const close: (fd: number) => number = addon.close;
/**
 * `dup(2)`, close-on-exec.
 *
 * @example
 * native.close(native.dup(0)); // 0
 */
export const dup: (fd: number) => number = addon.dup;
/**
 * `dup2(2)`; `inheritable` is 0 or 1.
 *
 * @example
 * const fd = native.dup(0);
 * native.dup2(1, fd, 0) === fd; // true
 * native.close(fd); // 0
 */
export const dup2: (oldfd: number, newfd: number, inheritable: number) => number = addon.dup2;
/**
 * `pipe2(2)`; `pipefd` is an Int32Array of two.
 *
 * @example
 * const pair = new Int32Array(2);
 * native.pipe2(pair, os.O_NONBLOCK); // 0
 * for (const fd of pair) native.close(fd);
 */
export const pipe2: (pipefd: BufferLike, flags: number) => number = addon.pipe2;
/**
 * `read(2)` of at most `count` bytes to the start of `buffer`.
 *
 * @example
 * const [r, w] = os.pipe();
 * native.write(w, Buffer.from("hello"), 5); // 5
 * native.read(r, buffer, buffer.length); // 5
 * os.close(r);
 * os.close(w);
 */
export const read: (fd: number, buffer: BufferLike, count: number) => number = addon.read;
/**
 * Ours: `read(2)` that never waits, by `preadv2(2)`, be the file in blocking mode or not: -EAGAIN where it would have to, -EOPNOTSUPP where
 * that cannot be told. Linux.
 *
 * @example
 * const [r, w] = os.pipe();
 * native.write(w, Buffer.from("hello"), 5); // 5
 * native.read_nowait?.(r, buffer, buffer.length);
 * os.close(r);
 * os.close(w);
 */
export const read_nowait: ((fd: number, buffer: BufferLike, count: number) => number) | undefined = addon.read_nowait;
/**
 * `write(2)` of the first `count` bytes of `buffer`.
 *
 * @example
 * native.write(1, Buffer.from("hello\n"), 6); // 6
 */
export const write: (fd: number, buffer: BufferLike, count: number) => number = addon.write;
/**
 * `lseek(2)`: the new position.
 *
 * @example
 * const fd = fs.openSync("/etc/hosts", "r");
 * native.lseek(fd, 2, os.SEEK_SET); // 2
 * fs.closeSync(fd);
 */
export const lseek: (fd: number, offset: number, whence: number) => number = addon.lseek;
/**
 * `openpty(3)`, both ends close-on-exec; `pair` is an Int32Array of two.
 *
 * @example
 * const pair = new Int32Array(2);
 * native.openpty(pair); // 0
 * for (const fd of pair) native.close(fd);
 */
export const openpty: (pair: BufferLike) => number = addon.openpty;
/**
 * `eventfd(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.eventfd(0, 0);
 * native.close(fd); // 0
 */
export const eventfd: (initval: number, flags: number) => number = addon.eventfd;
/**
 * `pidfd_open(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.pidfd_open(process.pid, 0);
 * native.close(fd); // 0
 */
export const pidfd_open: (pid: number, flags: number) => number = addon.pidfd_open;
/**
 * `timerfd_create(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.timerfd_create(os.CLOCK_MONOTONIC, 0);
 * native.close(fd); // 0
 */
export const timerfd_create: (clockid: number, flags: number) => number = addon.timerfd_create;
/**
 * `timerfd_settime(2)`; the times are BigInt64Arrays of two: nanoseconds of `it_value` and `it_interval`.
 *
 * @example
 * const fd = native.timerfd_create(os.CLOCK_MONOTONIC, 0);
 * native.timerfd_settime(fd, 0, BigInt64Array.of(250_000_000n, 0n), new BigInt64Array(2)); // 0
 * native.close(fd); // 0
 */
export const timerfd_settime: (fd: number, flags: number, next: BufferLike, old: BufferLike) => number = addon.timerfd_settime;
/**
 * `timerfd_gettime(2)`.
 *
 * @example
 * const fd = native.timerfd_create(os.CLOCK_MONOTONIC, 0);
 * native.timerfd_gettime(fd, new BigInt64Array(2)); // 0
 * native.close(fd); // 0
 */
export const timerfd_gettime: (fd: number, current: BufferLike) => number = addon.timerfd_gettime;
/**
 * `inotify_init1(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.inotify_init1(0);
 * native.close(fd); // 0
 */
export const inotify_init1: (flags: number) => number = addon.inotify_init1;
/**
 * `inotify_add_watch(2)`; `path` is bytes that end in a NUL.
 *
 * @example
 * const fd = native.inotify_init1(0);
 * native.inotify_add_watch(fd, Buffer.from("/tmp\0"), os.IN_CREATE ?? 0); // 1
 * native.close(fd); // 0
 */
export const inotify_add_watch: (fd: number, path: BufferLike, mask: number) => number = addon.inotify_add_watch;
/**
 * `inotify_rm_watch(2)`.
 *
 * @example
 * const fd = native.inotify_init1(0);
 * const wd = native.inotify_add_watch(fd, Buffer.from("/tmp\0"), os.IN_CREATE ?? 0);
 * native.inotify_rm_watch(fd, wd); // 0
 * native.close(fd); // 0
 */
export const inotify_rm_watch: (fd: number, wd: number) => number = addon.inotify_rm_watch;
/**
 * Ours: puts [wd, mask, cookie, name bytes] of each event that was read into `events`: how many.
 *
 * @example
 * const events: unknown[] = [];
 * native.inotify_decode(Buffer.alloc(16), 16, events); // 1
 */
export const inotify_decode: (bytes: BufferLike, length: number, events: unknown[]) => number = addon.inotify_decode;
/**
 * `signalfd(2)`, always close-on-exec; `signals` is an Int32Array.
 *
 * @example
 * const fd = native.signalfd(-1, Int32Array.of(signal.SIGUSR2), 0);
 * native.close(fd); // 0
 */
export const signalfd: (fd: number, signals: BufferLike, flags: number) => number = addon.signalfd;
/**
 * Ours: puts an object for each `struct signalfd_siginfo` that was read into `records`: how many.
 *
 * @example
 * const records: unknown[] = [];
 * native.signalfd_decode(new BigUint64Array(native.SIGNALFD_RECORD_BYTES / 8), native.SIGNALFD_RECORD_BYTES, records); // 1
 */
export const signalfd_decode: (bytes: BufferLike, length: number, records: unknown[]) => number = addon.signalfd_decode;
/** `sizeof(struct signalfd_siginfo)`. */
export const SIGNALFD_RECORD_BYTES: number = addon.SIGNALFD_RECORD_BYTES;
/**
 * Ours: blocks signals in this thread, and sends on to it what arrives on another; -EBUSY if another thread has one of them.
 *
 * @example
 * native.signals_take(Int32Array.of(signal.SIGUSR2)); // 0
 * native.signals_release(Int32Array.of(signal.SIGUSR2)); // 0
 */
export const signals_take: (signals: BufferLike) => number = addon.signals_take;
/**
 * Ours: undoes {@link signals_take}; what is pending is delivered.
 *
 * @example
 * native.signals_release(Int32Array.of(signal.SIGUSR2)); // 0
 */
export const signals_release: (signals: BufferLike) => number = addon.signals_release;
/**
 * `fcntl(2)` with `F_GETFD`: 1 if child processes inherit the descriptor, else 0.
 *
 * @example
 * native.get_inheritable(connection.fileno()); // 0
 */
export const get_inheritable: (fd: number) => number = addon.get_inheritable;
/**
 * `fcntl(2)` with `F_SETFD`; `inheritable` is 0 or 1.
 *
 * @example
 * native.set_inheritable(connection.fileno(), 1); // 0
 */
export const set_inheritable: (fd: number, inheritable: number) => number = addon.set_inheritable;
/**
 * `fcntl(2)` with `F_GETFL`: 1 if O_NONBLOCK is clear, else 0.
 *
 * @example
 * native.get_blocking(connection.fileno()); // 1
 */
export const get_blocking: (fd: number) => number = addon.get_blocking;
/**
 * `fcntl(2)` with `F_GETFL`: what the file was opened for, and its modes: `O_*` or'ed together.
 *
 * @example
 * const nonblocking = native.get_flags(connection.fileno()) & os.O_NONBLOCK;
 */
export const get_flags: (fd: number) => number = addon.get_flags;
/**
 * `ioctl(2)` with `FIONBIO`: sets or clears O_NONBLOCK; `blocking` is 0 or 1.
 *
 * @example
 * native.set_blocking(connection.fileno(), 0); // 0
 */
export const set_blocking: (fd: number, blocking: number) => number = addon.set_blocking;

/**
 * `socket(2)`, close-on-exec.
 *
 * @example
 * const fd = native.socket(socket.AF_INET, socket.SOCK_STREAM, 0);
 * native.close(fd); // 0
 */
export const socket: (domain: number, type: number, protocol: number) => number = addon.socket;
/**
 * `socketpair(2)`, close-on-exec; `sv` is an Int32Array of two.
 *
 * @example
 * const pair = new Int32Array(2);
 * native.socketpair(socket.AF_UNIX, socket.SOCK_STREAM, 0, pair); // 0
 * for (const fd of pair) native.close(fd);
 */
export const socketpair: (domain: number, type: number, protocol: number, sv: BufferLike) => number = addon.socketpair;
/**
 * `bind(2)`; the address is the first `length` bytes of `address`, as `sockaddr_in` and its like write them.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * const length = native.sockaddr_in(address, "127.0.0.1", 0);
 * native.bind(client.fileno(), address, length); // 0
 */
export const bind: (sockfd: number, address: BufferLike, length: number) => number = addon.bind;
/**
 * `listen(2)`.
 *
 * @example
 * native.listen(server.fileno(), 16); // 0
 */
export const listen: (sockfd: number, backlog: number) => number = addon.listen;
/**
 * `accept(2)`, close-on-exec; the peer's address goes to `address`, its length in bytes to the Int32Array `length`.
 *
 * @example
 * const [address, length] = [Buffer.alloc(native.SOCKADDR_BYTES), new Int32Array(1)];
 * const fd = native.accept(server.fileno(), address, length);
 * const peer_address = native.sockaddr_decode(address, length[0]);
 * native.close(fd); // 0
 */
export const accept: (sockfd: number, address?: BufferLike | null, length?: BufferLike | null) => number = addon.accept;
/**
 * `connect(2)`; the address is the first `length` bytes of `address`.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * const length = native.getsockname(server.fileno(), address);
 * native.connect(client.fileno(), address, length); // 0
 */
export const connect: (sockfd: number, address: BufferLike, length: number) => number = addon.connect;
/**
 * `recv(2)` of at most `count` bytes to `buffer` from `offset` on.
 *
 * @example
 * native.recv(connection.fileno(), buffer, 0, buffer.length, 0); // 6
 */
export const recv: (sockfd: number, buffer: BufferLike, offset: number, count: number, flags: number) => number = addon.recv;
/**
 * `send(2)` of `count` bytes of `buffer` from `offset` on, without SIGPIPE.
 *
 * @example
 * native.send(connection.fileno(), Buffer.from("hello"), 0, 5, 0); // 5
 */
export const send: (sockfd: number, buffer: BufferLike, offset: number, count: number, flags: number) => number = addon.send;
/**
 * Ours: `recv(2)` into a buffer, with the arguments of {@link transfer_block}.
 *
 * @example
 * native.transfer_block.set([connection.fileno(), 0, buffer.length, 0]);
 * native.recv_by_block(buffer);
 * native.transfer_block[4]; // 6
 */
export const recv_by_block: (buffer: BufferLike) => void = addon.recv_by_block;
/**
 * Ours: `recv(2)` into the buffer of {@link transfer_block}, with its arguments.
 *
 * @example
 * native.transfer_block.set([connection.fileno(), 0, 4096, 0]);
 * native.recv_into_block();
 * native.transfer_block[4]; // 6
 */
export const recv_into_block: () => void = addon.recv_into_block;
/**
 * Ours: `send(2)` of a buffer, with the arguments of {@link transfer_block}; never raises SIGPIPE.
 *
 * @example
 * native.transfer_block.set([connection.fileno(), 0, 5, 0]);
 * native.send_by_block(Buffer.from("hello"));
 * native.transfer_block[4]; // 5
 */
export const send_by_block: (buffer: BufferLike) => void = addon.send_by_block;
/** Ours: `[sockfd, offset, count, flags, result or -errno, unused, buffer…]`, the buffer being of 65,536 bytes. */
export const transfer_block: Int32Array = addon.transfer_block;
/**
 * `recvfrom(2)` of at most `count` bytes to `buffer` from `offset` on; the sender's address goes to `address`, its length in bytes to the
 * Int32Array `length`.
 *
 * @example
 * native.recvfrom(connection.fileno(), buffer, 0, buffer.length, 0); // 6
 */
export const recvfrom: (
	sockfd: number,
	buffer: BufferLike,
	offset: number,
	count: number,
	flags: number,
	address?: BufferLike | null,
	length?: BufferLike | null,
) => number = addon.recvfrom;
/**
 * `sendto(2)` of `count` bytes of `buffer` from `offset` on, without SIGPIPE, to the first `length` bytes of `address`.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * const length = native.sockaddr_in(address, "127.0.0.1", 9);
 * const fd = native.socket(socket.AF_INET, socket.SOCK_DGRAM, 0);
 * native.sendto(fd, Buffer.from("ping"), 0, 4, 0, address, length); // 4
 * native.close(fd); // 0
 */
export const sendto: (
	sockfd: number,
	buffer: BufferLike,
	offset: number,
	count: number,
	flags: number,
	address: BufferLike,
	length: number,
) => number = addon.sendto;
/**
 * `sendmsg(2)`, without SIGPIPE: at most 1,024 buffers (-EMSGSIZE), ancillary data from {@link cmsg_encode} or null, and an
 * address of `length` bytes or null.
 *
 * @example
 * native.sendmsg(connection.fileno(), [Buffer.from("hello, "), Buffer.from("world")], null, 0); // 12
 */
export const sendmsg: (
	sockfd: number,
	buffers: BufferLike[],
	control: BufferLike | null,
	flags: number,
	address?: BufferLike | null,
	length?: number,
) => number = addon.sendmsg;
/**
 * `recvmsg(2)`: the Int32Array `result` gets the message's flags and how much was written to `control` and to `address`. Descriptors
 * that arrive are close-on-exec.
 *
 * @example
 * const result = new Int32Array(3);
 * native.recvmsg(connection.fileno(), [buffer], null, 0, null, result); // 6
 */
export const recvmsg: (
	sockfd: number,
	buffers: BufferLike[],
	control: BufferLike | null,
	flags: number,
	address: BufferLike | null,
	result: BufferLike,
) => number = addon.recvmsg;
/**
 * Ours: writes one item of ancillary data, as `cmsg(3)` has it, at `offset` of `control`: where the next one goes.
 *
 * @example
 * const control = Buffer.alloc(native.CMSG_SPACE(4));
 * native.cmsg_encode(control, 0, socket.SOL_SOCKET, socket.SCM_RIGHTS, Int32Array.of(0)) === control.length; // true
 */
export const cmsg_encode: (control: BufferLike, offset: number, level: number, type: number, data: BufferLike) => number =
	addon.cmsg_encode;
/**
 * Ours: puts the items of ancillary data in the first `length` bytes of `control` into `items`: how many.
 *
 * @example
 * const control = Buffer.alloc(native.CMSG_SPACE(4));
 * native.cmsg_encode(control, 0, socket.SOL_SOCKET, socket.SCM_RIGHTS, Int32Array.of(0));
 * const items: unknown[] = [];
 * native.cmsg_decode(control, control.length, items); // 1
 */
export const cmsg_decode: (control: BufferLike, length: number, items: unknown[]) => number = addon.cmsg_decode;
/**
 * Ours: closes the descriptors in `length` bytes of ancillary data that was received.
 *
 * @example
 * native.cmsg_close(Buffer.alloc(0), 0); // 0
 */
export const cmsg_close: (control: BufferLike, length: number) => number = addon.cmsg_close;
/**
 * `CMSG_LEN` of `cmsg(3)`; both sizes are in bytes.
 *
 * @example
 * native.CMSG_LEN(4) - native.CMSG_LEN(0); // 4
 */
export const CMSG_LEN: (size: number) => number = addon.CMSG_LEN;
/**
 * `CMSG_SPACE` of `cmsg(3)`; both sizes are in bytes.
 *
 * @example
 * native.CMSG_SPACE(4) >= native.CMSG_LEN(4); // true
 */
export const CMSG_SPACE: (size: number) => number = addon.CMSG_SPACE;
/** The greatest size that {@link CMSG_SPACE} takes. */
export const CMSG_MAX: number = addon.CMSG_MAX;
/**
 * `sendfile(2)` of Linux: from `offset` of the file on, at most `count` bytes; the file's position stays as it is.
 *
 * @example
 * const fd = fs.openSync("/etc/hosts", "r");
 * native.sendfile(connection.fileno(), fd, 0, 4); // 4
 * fs.closeSync(fd);
 */
export const sendfile: (out_fd: number, in_fd: number, offset: number, count: number) => number = addon.sendfile;
/**
 * `shutdown(2)`.
 *
 * @example
 * native.shutdown(connection.fileno(), socket.SHUT_WR); // 0
 */
export const shutdown: (sockfd: number, how: number) => number = addon.shutdown;
/**
 * `getsockopt(2)`: how many bytes were written to `value`.
 *
 * @example
 * native.getsockopt(connection.fileno(), socket.SOL_SOCKET, socket.SO_TYPE, new Int32Array(1)); // 4
 */
export const getsockopt: (sockfd: number, level: number, option: number, value: BufferLike) => number = addon.getsockopt;
/**
 * `setsockopt(2)`; without a `value` the kernel gets a null pointer and `size`, in bytes.
 *
 * @example
 * native.setsockopt(connection.fileno(), socket.SOL_SOCKET, socket.SO_KEEPALIVE, Int32Array.of(1)); // 0
 */
export const setsockopt: (sockfd: number, level: number, option: number, value: BufferLike | null, size?: number) => number =
	addon.setsockopt;
/**
 * `getsockname(2)`: the address's length.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * const length = native.getsockname(connection.fileno(), address);
 */
export const getsockname: (sockfd: number, address: BufferLike) => number = addon.getsockname;
/**
 * `getpeername(2)`: the address's length.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * const length = native.getpeername(connection.fileno(), address);
 */
export const getpeername: (sockfd: number, address: BufferLike) => number = addon.getpeername;

/** `sizeof(struct sockaddr_storage)`: how large an address buffer must be. */
export const SOCKADDR_BYTES: number = addon.SOCKADDR_BYTES;
/**
 * Ours: the JavaScript form of a `struct sockaddr_*` of `length` bytes.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * native.sockaddr_decode(address, native.sockaddr_in(address, "127.0.0.1", 80)); // ["127.0.0.1", 80]
 */
export const sockaddr_decode: (address: BufferLike, length: number) => DecodedAddress = addon.sockaddr_decode;
/**
 * Ours: the family of a `struct sockaddr_*`.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * native.sockaddr_in(address, "127.0.0.1", 80);
 * native.sockaddr_family(address) === socket.AF_INET; // true
 */
export const sockaddr_family: (address: BufferLike) => number = addon.sockaddr_family;
/**
 * Ours: writes a `struct sockaddr_in`, `ip(7)`: its length in bytes, or -EINVAL if `host` is not a dotted IPv4 address.
 *
 * @example
 * native.sockaddr_in(Buffer.alloc(native.SOCKADDR_BYTES), "127.0.0.1", 80); // 16
 */
export const sockaddr_in: (address: BufferLike, host: string, port: number) => number = addon.sockaddr_in;
/**
 * Ours: writes a `struct sockaddr_in6`, `ipv6(7)`: its length in bytes, or -EINVAL if `host` is not an IPv6 address.
 *
 * @example
 * native.sockaddr_in6(Buffer.alloc(native.SOCKADDR_BYTES), "::1", 80, 0, 0); // 28
 */
export const sockaddr_in6: (address: BufferLike, host: string, port: number, flowinfo: number, scope_id: number) => number =
	addon.sockaddr_in6;
/**
 * Ours: writes a `struct sockaddr_un`, `unix(7)`: its length in bytes, or -ENAMETOOLONG.
 *
 * @example
 * const length = native.sockaddr_un(Buffer.alloc(native.SOCKADDR_BYTES), Buffer.from("/tmp/socket"));
 */
export const sockaddr_un: (address: BufferLike, path: BufferLike) => number = addon.sockaddr_un;

/**
 * Ours: writes a `struct sockaddr_nl`, `netlink(7)`: its length in bytes.
 *
 * @example
 * const length = native.sockaddr_nl(Buffer.alloc(native.SOCKADDR_BYTES), 0, 0);
 */
export const sockaddr_nl: (address: BufferLike, pid: number, groups: number) => number = addon.sockaddr_nl;
/**
 * Ours: writes a `struct sockaddr_ll`, `packet(7)`, for the bytes of a hardware address, at most 8: its length in bytes.
 *
 * @example
 * const length = native.sockaddr_ll(Buffer.alloc(native.SOCKADDR_BYTES), 1, 0x0800, 0, 0);
 */
export const sockaddr_ll: (
	address: BufferLike,
	ifindex: number,
	protocol: number,
	pkttype: number,
	hatype: number,
	hardware?: BufferLike | null,
) => number = addon.sockaddr_ll;
/**
 * Ours: writes a `struct sockaddr_vm`, `vsock(7)`: its length in bytes.
 *
 * @example
 * const length = native.sockaddr_vm(Buffer.alloc(native.SOCKADDR_BYTES), 2, 80);
 */
export const sockaddr_vm: (address: BufferLike, cid: number, port: number) => number = addon.sockaddr_vm;

/**
 * `inet_aton(3)`: 4, or -EINVAL.
 *
 * @example
 * native.inet_aton("127.1", new Uint8Array(4)); // 4
 */
export const inet_aton: (text: string, bytes: BufferLike) => number = addon.inet_aton;
/**
 * `inet_pton(3)`: how many bytes, -EINVAL for text that is no address, -EAFNOSUPPORT. `bytes` holds 16.
 *
 * @example
 * native.inet_pton(socket.AF_INET6, "::1", new Uint8Array(16)); // 16
 */
export const inet_pton: (family: number, text: string, bytes: BufferLike) => number = addon.inet_pton;
/**
 * `inet_ntop(3)`: the text, or -errno.
 *
 * @example
 * native.inet_ntop(socket.AF_INET, Uint8Array.of(127, 0, 0, 1)); // "127.0.0.1"
 */
export const inet_ntop: (family: number, bytes: BufferLike) => string | number = addon.inet_ntop;
/**
 * `if_nameindex(3)`: [index, name] pairs go to `result`; how many, or -errno.
 *
 * @example
 * const interfaces: unknown[] = [];
 * const n = native.if_nameindex(interfaces);
 */
export const if_nameindex: (result: unknown[]) => number = addon.if_nameindex;
/**
 * `if_nametoindex(3)`: the index, or -errno.
 *
 * @example
 * const index = native.if_nametoindex("lo");
 */
export const if_nametoindex: (name: string) => number = addon.if_nametoindex;
/**
 * `if_indextoname(3)`: the name, or -errno.
 *
 * @example
 * const name = native.if_indextoname(1);
 */
export const if_indextoname: (index: number) => string | number = addon.if_indextoname;

/**
 * `gethostbyname(3)`: 0 with name, aliases and IPv4 addresses in `result`, or an h_errno.
 *
 * @example
 * const result: unknown[] = [];
 * if (native.gethostbyname("localhost", result) === 0) console.log(result);
 */
export const gethostbyname: (name: string, result: unknown[]) => number = addon.gethostbyname;
/**
 * `gethostbyaddr(3)`: as {@link gethostbyname}, for the bytes of an address.
 *
 * @example
 * const result: unknown[] = [];
 * if (native.gethostbyaddr(Uint8Array.of(127, 0, 0, 1), socket.AF_INET, result) === 0) console.log(result);
 */
export const gethostbyaddr: (address: BufferLike, family: number, result: unknown[]) => number = addon.gethostbyaddr;
/**
 * `hstrerror(3)`.
 *
 * @example
 * console.log(native.hstrerror(1));
 */
export const hstrerror: (error: number) => string = addon.hstrerror;
/**
 * `getservbyname(3)`: the port, or -ENOENT.
 *
 * @example
 * const port = native.getservbyname("http", "tcp"); // 80, or -ENOENT
 */
export const getservbyname: (name: string, protocol?: string | null) => number = addon.getservbyname;
/**
 * `getservbyport(3)`: the name, or -ENOENT.
 *
 * @example
 * const name = native.getservbyport(80, "tcp");
 */
export const getservbyport: (port: number, protocol?: string | null) => string | number = addon.getservbyport;
/**
 * `getprotobyname(3)`: the number, or -ENOENT.
 *
 * @example
 * const protocol = native.getprotobyname("tcp");
 */
export const getprotobyname: (name: string) => number = addon.getprotobyname;
/**
 * `getnameinfo(3)` of an address of `length` bytes: 0 with host and service in `result`, or an `EAI_*` number (for EAI_SYSTEM the errno is
 * `result[0]`).
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * const length = native.sockaddr_in(address, "127.0.0.1", 80);
 * const result: unknown[] = [];
 * native.getnameinfo(address, length, socket.NI_NUMERICHOST | socket.NI_NUMERICSERV, result); // 0
 */
export const getnameinfo: (address: BufferLike, length: number, flags: number, result: unknown[]) => number = addon.getnameinfo;
/**
 * `getaddrinfo(3)`: 0 with the results put into `result`, or an `EAI_*` number (for EAI_SYSTEM the errno is `result[0]`).
 *
 * @example
 * const result: unknown[] = [];
 * native.getaddrinfo("127.0.0.1", "80", 0, socket.SOCK_STREAM, 0, 0, result); // 0
 */
export const getaddrinfo: (
	node: string | null,
	service: string | null,
	family: number,
	type: number,
	protocol: number,
	flags: number,
	result: unknown[],
) => number = addon.getaddrinfo;
/**
 * `gai_strerror(3)`.
 *
 * @example
 * console.log(native.gai_strerror(socket.EAI_NONAME));
 */
export const gai_strerror: (errcode: number) => string = addon.gai_strerror;
/**
 * `strerror(3)`.
 *
 * @example
 * console.log(native.strerror(2));
 */
export const strerror: (errnum: number) => string = addon.strerror;
/**
 * `gethostname(2)`: the name, or -errno.
 *
 * @example
 * const name = native.gethostname();
 */
export const gethostname: () => string | number = addon.gethostname;

/**
 * Ours: makes this environment the one that signals belong to; `dispatch` is called on a turn of the event loop after some arrived.
 *
 * @example
 * native.signal_start(() => console.log("a signal has arrived"));
 */
export const signal_start: (dispatch: () => void) => number = addon.signal_start;
/**
 * Ours: installs the handler that counts. `sigaction(2)`.
 *
 * @example
 * native.signal_listen(signal.SIGUSR2);
 */
export const signal_listen: (signum: number) => number = addon.signal_listen;
/**
 * Ours: puts back what was there before {@link signal_listen}.
 *
 * @example
 * native.signal_unlisten(signal.SIGUSR2);
 */
export const signal_unlisten: (signum: number) => number = addon.signal_unlisten;
/**
 * `signal(2)` with SIG_DFL (0) or SIG_IGN (1).
 *
 * @example
 * native.signal_set(signal.SIGUSR2, 1); // 0
 * native.signal_set(signal.SIGUSR2, 0); // 0
 */
export const signal_set: (signum: number, disposition: number) => number = addon.signal_set;
/**
 * 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler. `sigaction(2)`.
 *
 * @example
 * native.signal_get(signal.SIGUSR2); // 0
 */
export const signal_get: (signum: number) => number = addon.signal_get;
/**
 * Ours: how many arrivals are counted and not taken.
 *
 * @example
 * native.signal_due(); // 0
 */
export const signal_due: () => number = addon.signal_due;
/**
 * Ours: takes one arrival of the lowest signal that has arrived: its number, or 0.
 *
 * @example
 * native.signal_take(); // 0
 */
export const signal_take: () => number = addon.signal_take;
/**
 * Ours: has `dispatch` called on a turn of the event loop.
 *
 * @example
 * native.signal_wake();
 */
export const signal_wake: () => void = addon.signal_wake;
/**
 * Ours: how often the handler has counted the signal since the start of the process.
 *
 * @example
 * const count = native.signal_handled(signal.SIGINT);
 */
export const signal_handled: (signum: number) => number = addon.signal_handled;
/**
 * Ours: the descriptor that the handler writes signal numbers to, -1 for none; the previous one. `warn`: 1 if a full one is an error.
 *
 * @example
 * const [r, w] = os.pipe2(os.O_NONBLOCK);
 * native.signal_wakeup_fd(w, 1); // -1
 * native.signal_wakeup_fd(-1, 1) === w; // true
 * os.close(r);
 * os.close(w);
 */
export const signal_wakeup_fd: (fd: number, warn: number) => number = addon.signal_wakeup_fd;
/**
 * Ours: the errno of a failed write to that descriptor, once; 0 if none failed.
 *
 * @example
 * native.signal_wakeup_error(); // 0
 */
export const signal_wakeup_error: () => number = addon.signal_wakeup_error;
/** What a `wait_*` call answers when listeners must run before it waits. */
export const SIGNALS_DUE: number = addon.SIGNALS_DUE;
/** One above the highest signal. */
export const NSIG: number = addon.NSIG;
/**
 * `raise(3)`: to this thread.
 *
 * @example
 * native.signal_set(signal.SIGUSR2, 1);
 * native.raise(signal.SIGUSR2); // 0
 * native.signal_set(signal.SIGUSR2, 0);
 */
export const raise: (signum: number) => number = addon.raise;
/**
 * Ours: `raise(3)` with the default action restored.
 *
 * @example
 * native.raise_default(signal.SIGINT); // ends the process
 */
export const raise_default: (signum: number) => number = addon.raise_default;
/**
 * `alarm(2)` in seconds.
 *
 * @example
 * native.alarm(0); // 0
 */
export const alarm: (seconds: number) => number = addon.alarm;
/**
 * `setitimer(2)` in microseconds; `old` is a Float64Array of two: what was left, and the interval.
 *
 * @example
 * native.setitimer(signal.ITIMER_REAL, 0, 0, new Float64Array(2)); // 0
 */
export const setitimer: (which: number, value: number, interval: number, old: BufferLike) => number = addon.setitimer;
/**
 * `getitimer(2)` in microseconds: what is left, and the interval.
 *
 * @example
 * native.getitimer(signal.ITIMER_REAL, new Float64Array(2)); // 0
 */
export const getitimer: (which: number, current: BufferLike) => number = addon.getitimer;

/**
 * Ours: 1 if this environment is a Worker's that is being terminated, 2 if the main thread is about to end and every Worker with it.
 *
 * @example
 * native.terminating(); // 0
 */
export const terminating: () => number = addon.terminating;
/**
 * Ours: called by the main thread when the process is about to end, so that Workers that wait look more often whether they are being
 * terminated. In a Worker it does nothing.
 *
 * @example
 * process.on("exit", () => native.main_thread_ends());
 */
export const main_thread_ends: () => void = addon.main_thread_ends;
/** Ours: whether this is the process's first thread, and no Worker. */
export const is_main_thread: boolean = addon.is_main_thread;
/**
 * Ours: records a descriptor as opened by this package: a serial number, or -errno.
 *
 * @example
 * const fd = native.dup(0);
 * const serial = native.own(fd);
 * native.close_owned(fd, serial); // 1
 */
export const own: (fd: number) => number = addon.own;
/**
 * Ours: takes the record back, that without an object if `serial` is 0; 1 if there was one.
 *
 * @example
 * const fd = native.dup(0);
 * native.disown(fd, native.own(fd)); // 1
 * native.close(fd); // 0
 */
export const disown: (fd: number, serial: number) => number = addon.disown;
/**
 * Ours: closes the descriptor if it is still the one that was recorded; 1 if it was.
 *
 * @example
 * const fd = native.dup(0);
 * native.close_owned(fd, native.own(fd)); // 1
 */
export const close_owned: (fd: number, serial: number) => number = addon.close_owned;

/**
 * Ours: a watcher that lives as long as the environment, or -errno. It writes the descriptors that have become readable to `fds`, an
 * Int32Array of at least {@link WATCHER_MOST}, and calls `ready` with their number. With `threaded` 1 it uses a thread, else libuv.
 *
 * @example
 * const fds = new Int32Array(native.WATCHER_MOST);
 * const watcher = native.watcher(0, fds, (count) => serve(fds.subarray(0, count)));
 */
export const watcher: (threaded: number, fds: BufferLike, ready: (count: number) => void) => Watcher | number = addon.watcher;
/**
 * Ours: a descriptor that is readable once one of the first `nfds` entries of a `struct pollfd` array has changed; or -errno.
 *
 * @example
 * const fds = Int32Array.of(connection.fileno(), select.POLLIN);
 * const fd = native.pollset_open(fds, 1);
 * native.close(fd); // 0
 */
export const pollset_open: (fds: BufferLike, nfds: number) => number = addon.pollset_open;
/**
 * Ours: takes note of the changes until now: such a descriptor is readable after the next one.
 *
 * @example
 * const fds = Int32Array.of(connection.fileno(), select.POLLIN);
 * const fd = native.pollset_open(fds, 1);
 * native.pollset_drain(fd);
 * native.close(fd); // 0
 */
export const pollset_drain: (fd: number) => void = addon.pollset_drain;
/** The most descriptors that a watcher reports at once. */
export const WATCHER_MOST: number = addon.WATCHER_MOST;

/**
 * Ours: the number of a new wakeup, a descriptor that any thread can make readable; or -errno. Numbers are never used twice.
 *
 * @example
 * const id = native.wakeup_open();
 * native.wakeup_close(id); // 1
 */
export const wakeup_open: () => number = addon.wakeup_open;
/**
 * Ours: the descriptor of a wakeup, to wait on; -EBADF once it is closed.
 *
 * @example
 * const id = native.wakeup_open();
 * const fd = native.wakeup_fd(id);
 * native.wakeup_close(id); // 1
 */
export const wakeup_fd: (id: number) => number = addon.wakeup_fd;
/**
 * Ours: makes the descriptor readable: 1, or 0 if it is closed.
 *
 * @example
 * const id = native.wakeup_open();
 * native.wakeup(id); // 1
 * native.wakeup_close(id); // 1
 */
export const wakeup: (id: number) => number = addon.wakeup;
/**
 * Ours: takes back what made it readable: 1, or 0 if it is closed.
 *
 * @example
 * const id = native.wakeup_open();
 * native.wakeup_drain(id); // 1
 * native.wakeup_close(id); // 1
 */
export const wakeup_drain: (id: number) => number = addon.wakeup_drain;
/**
 * Ours: closes the descriptor: 1, or 0 if it was.
 *
 * @example
 * const id = native.wakeup_open();
 * native.wakeup_close(id); // 1
 * native.wakeup_close(id); // 0
 */
export const wakeup_close: (id: number) => number = addon.wakeup_close;
