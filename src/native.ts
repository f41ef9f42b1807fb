/**
 * The one-to-one layer: each system call under its C name, integers and typed arrays in, an integer out, `-errno` on failure.
 * An errno is never an exception here; an argument of the wrong type is a `TypeError`, a number outside the C type's range or a
 * length beyond the buffer a `RangeError`. A call that blocks here blocks this thread as the C call does: no signal listener
 * runs, and a Worker blocked in it cannot be terminated.
 *
 * Every descriptor that a call opens is close-on-exec, and one that a Worker opened is closed when the Worker ends. A call that the
 * system lacks is `undefined`.
 *
 * A call that some system lacks is typed so: the examples are for a system that has it.
 *
 * @module iomux/native
 */
import { addon } from "./internal/addon/load.ts";

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
export const ppoll: ((fds: BufferLike, nfds: number, timeout: number, sigmask?: BufferLike | null) => number) | undefined = addon.ppoll;
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
export const epoll_create1: ((flags: number) => number) | undefined = addon.epoll_create1;
/**
 * `epoll_ctl(2)`; `op` is one of the `EPOLL_CTL_*` numbers, the event's data is `fd`.
 *
 * @example
 * native.epoll_ctl(ep.fileno(), native.EPOLL_CTL_ADD, connection.fileno(), select.EPOLLIN); // 0
 */
export const epoll_ctl: ((epfd: number, op: number, fd: number, events: number) => number) | undefined = addon.epoll_ctl;
/**
 * `epoll_wait(2)`; `timeout` in milliseconds, -1 for ever.
 *
 * @example
 * const events = new Int32Array(native.EVENT_WORDS * 64);
 * const n = native.epoll_wait(ep.fileno(), events, 64, 0);
 * for (let i = 0; i < n; i++) serve(events[native.EVENT_WORDS * i + native.EVENT_FD_WORD]);
 */
export const epoll_wait: ((epfd: number, events: BufferLike, maxevents: number, timeout: number) => number) | undefined = addon.epoll_wait;
/**
 * `epoll_pwait2(2)`; `timeout` in nanoseconds, -1 for ever; on kernels before 5.11 it is rounded up to milliseconds.
 *
 * @example
 * const events = new Int32Array(native.EVENT_WORDS);
 * native.epoll_pwait2(ep.fileno(), events, 1, 250_000); // 0
 */
export const epoll_pwait2:
	| ((epfd: number, events: BufferLike, maxevents: number, timeout: number, sigmask?: BufferLike | null) => number)
	| undefined = addon.epoll_pwait2;
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
export const devpoll_open: (() => number) | undefined = addon.devpoll_open;
/**
 * `ioctl(2)` with `DP_POLL`: writes at most `nfds` ready descriptors in `struct pollfd` layout; `timeout` in milliseconds, -1 for ever.
 *
 * @example
 * const fds = new Int32Array(2 * 64);
 * const n = native.dp_poll?.(dp.fileno(), fds, 64, 100);
 */
export const dp_poll: ((fd: number, fds: BufferLike, nfds: number, timeout: number) => number) | undefined = addon.dp_poll;
/** Written as the events of a descriptor it takes it out. */
export const POLLREMOVE: number = addon.POLLREMOVE;

/**
 * `kqueue(2)`, close-on-exec.
 *
 * @example
 * const kq = native.kqueue?.();
 */
export const kqueue: (() => number) | undefined = addon.kqueue;
/**
 * `kevent(2)`; `timeout` in nanoseconds, -1 for ever. The lists are typed arrays of records, or null: {@link KEVENT_WORDS} 32-bit words
 * each, `ident` (low, high), `filter`, `flags`, `fflags`, `data` (low, high), `udata` (low, high).
 *
 * @example
 * const events = new Int32Array(native.KEVENT_WORDS * 64);
 * const n = native.kevent(kq.fileno(), null, 0, events, 64, 0);
 */
export const kevent:
	| ((
			kq: number,
			changelist: BufferLike | null,
			nchanges: number,
			eventlist: BufferLike | null,
			nevents: number,
			timeout: number,
	  ) => number)
	| undefined = addon.kevent;
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
 * `write(2)` of the first `count` bytes of `buffer`.
 *
 * @example
 * native.write(1, Buffer.from("hello\n"), 6); // 6
 */
export const write: (fd: number, buffer: BufferLike, count: number) => number = addon.write;
/**
 * `readv(2)` into at most 1,024 buffers.
 *
 * @example
 * const [r, w] = os.pipe();
 * os.write(w, "hello");
 * native.readv(r, [Buffer.alloc(2), Buffer.alloc(8)]); // 5
 * os.close(r);
 * os.close(w);
 */
export const readv: (fd: number, buffers: BufferLike[]) => number = addon.readv;
/**
 * `writev(2)` of at most 1,024 buffers.
 *
 * @example
 * native.writev(1, [Buffer.from("hello, "), Buffer.from("world\n")]); // 13
 */
export const writev: (fd: number, buffers: BufferLike[]) => number = addon.writev;
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
 * `tcgetattr(3)`: `modes`, a Uint32Array of six, gets iflag, oflag, cflag, lflag, ispeed and ospeed; `cc` the control characters, a byte for
 * each.
 *
 * @example
 * native.tcgetattr(0, new Uint32Array(6), new Uint8Array(termios.NCCS));
 */
export const tcgetattr: (fd: number, modes: BufferLike, cc: BufferLike) => number = addon.tcgetattr;
/**
 * `tcsetattr(3)` with what {@link tcgetattr} gave; fields that are in neither stay as they are.
 *
 * @example
 * const [modes, cc] = [new Uint32Array(6), new Uint8Array(termios.NCCS)];
 * if (native.tcgetattr(0, modes, cc) === 0) native.tcsetattr(0, termios.TCSANOW, modes, cc); // 0
 */
export const tcsetattr: (fd: number, actions: number, modes: BufferLike, cc: BufferLike) => number = addon.tcsetattr;
/**
 * `tcsendbreak(3)`.
 *
 * @example
 * native.tcsendbreak(0, 0);
 */
export const tcsendbreak: (fd: number, duration: number) => number = addon.tcsendbreak;
/**
 * `tcdrain(3)`.
 *
 * @example
 * native.tcdrain(1);
 */
export const tcdrain: (fd: number) => number = addon.tcdrain;
/**
 * `tcflush(3)`.
 *
 * @example
 * native.tcflush(0, termios.TCIFLUSH);
 */
export const tcflush: (fd: number, queue: number) => number = addon.tcflush;
/**
 * `tcflow(3)`.
 *
 * @example
 * native.tcflow(1, termios.TCOON);
 */
export const tcflow: (fd: number, action: number) => number = addon.tcflow;
/**
 * `ioctl(2)` of TIOCOUTQ on a terminal: how many bytes wait to be put out.
 *
 * @example
 * native.tcoutq(1);
 */
export const tcoutq: (fd: number) => number = addon.tcoutq;
/**
 * `ioctl(2)` of TIOCGWINSZ; `size` is a Uint16Array of four: rows, columns (characters), and the same in pixels.
 *
 * @param size 8 bytes
 *
 * @example
 * const size = new Uint16Array(4);
 * native.tcgetwinsize(1, size);
 */
export const tcgetwinsize: (fd: number, size: BufferLike) => number = addon.tcgetwinsize;
/**
 * `ioctl(2)` of TIOCSWINSZ.
 *
 * @param size 8 bytes, as {@link tcgetwinsize} fills them
 *
 * @example
 * const [master, slave] = os.openpty();
 * native.tcsetwinsize(master, Uint16Array.of(24, 80, 0, 0)); // 0
 * os.close(slave);
 * os.close(master);
 */
export const tcsetwinsize: (fd: number, size: BufferLike) => number = addon.tcsetwinsize;
/**
 * `isatty(3)`: 1, or -ENOTTY, -EBADF.
 *
 * @example
 * const [r, w] = os.pipe();
 * native.isatty(r) === 1; // false
 * os.close(r);
 * os.close(w);
 */
export const isatty: (fd: number) => number = addon.isatty;
/**
 * `waitid(2)`: `told`, an Int32Array of five, gets pid, uid, signo, status and code; a pid of 0 means that WNOHANG found nothing. Without
 * WNOWAIT it takes the status, also that of a child of Node's, which never emits `"exit"` then.
 *
 * @example
 * native.waitid(os.P_ALL, 0, new Int32Array(5), os.WEXITED | os.WNOHANG | os.WNOWAIT);
 */
export const waitid: (idtype: number, id: number, told: BufferLike, options: number) => number = addon.waitid;
/**
 * `kill(2)`.
 *
 * @example
 * native.kill(process.pid, 0); // 0
 */
export const kill: (pid: number, sig: number) => number = addon.kill;
/**
 * `getpgid(2)`.
 *
 * @example
 * native.getpgid(0);
 */
export const getpgid: (pid: number) => number = addon.getpgid;
/**
 * The macro of `wait(2)`: not 0 if the process exited.
 *
 * @example
 * native.WIFEXITED(0) !== 0; // true
 */
export const WIFEXITED: (status: number) => number = addon.WIFEXITED;
/**
 * The macro of `wait(2)`: what it exited with.
 *
 * @example
 * native.WEXITSTATUS(3 << 8); // 3
 */
export const WEXITSTATUS: (status: number) => number = addon.WEXITSTATUS;
/**
 * The macro of `wait(2)`: not 0 if a signal ended it.
 *
 * @example
 * native.WIFSIGNALED(9) !== 0; // true
 */
export const WIFSIGNALED: (status: number) => number = addon.WIFSIGNALED;
/**
 * The macro of `wait(2)`: which signal ended it.
 *
 * @example
 * native.WTERMSIG(9); // 9
 */
export const WTERMSIG: (status: number) => number = addon.WTERMSIG;
/**
 * The macro of `wait(2)`: not 0 if it left a core dump.
 *
 * @example
 * native.WCOREDUMP(11) !== 0; // false
 */
export const WCOREDUMP: (status: number) => number = addon.WCOREDUMP;
/**
 * The macro of `wait(2)`: not 0 if a signal stopped it.
 *
 * @example
 * native.WIFSTOPPED(0) !== 0; // false
 */
export const WIFSTOPPED: (status: number) => number = addon.WIFSTOPPED;
/**
 * The macro of `wait(2)`: which signal stopped it.
 *
 * @example
 * native.WSTOPSIG((19 << 8) | 0x7f); // 19
 */
export const WSTOPSIG: (status: number) => number = addon.WSTOPSIG;
/**
 * The macro of `wait(2)`: not 0 if it goes on after a stop.
 *
 * @example
 * native.WIFCONTINUED(0) !== 0; // false
 */
export const WIFCONTINUED: (status: number) => number = addon.WIFCONTINUED;
/**
 * `splice(2)`; an offset of -1 is the file's own position. Linux.
 *
 * @example
 * const [r, w] = os.pipe();
 * os.write(w, "hello");
 * native.splice?.(r, -1, connection.fileno(), -1, 5, 0); // 5
 * os.close(r);
 * os.close(w);
 */
export const splice: ((fd_in: number, off_in: number, fd_out: number, off_out: number, len: number, flags: number) => number) | undefined =
	addon.splice;
/**
 * `fcntl(2)` of F_GETPIPE_SZ. Linux.
 *
 * @example
 * const [r, w] = os.pipe();
 * native.get_pipe_size?.(r);
 * os.close(r);
 * os.close(w);
 */
export const get_pipe_size: ((fd: number) => number) | undefined = addon.get_pipe_size;
/**
 * `fcntl(2)` of F_SETPIPE_SZ. Linux.
 *
 * @example
 * const [r, w] = os.pipe();
 * native.set_pipe_size?.(r, 4096); // 4096
 * os.close(r);
 * os.close(w);
 */
export const set_pipe_size: ((fd: number, size: number) => number) | undefined = addon.set_pipe_size;
/**
 * `memfd_create(2)`, always close-on-exec; `name` is bytes that end in a NUL. Linux.
 *
 * @example
 * const fd = native.memfd_create?.(Buffer.from("scratch\0"), 0) ?? -1;
 * native.close(fd);
 */
export const memfd_create: ((name: BufferLike, flags: number) => number) | undefined = addon.memfd_create;
/**
 * `eventfd(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.eventfd(0, 0);
 * native.close(fd); // 0
 */
export const eventfd: ((initval: number, flags: number) => number) | undefined = addon.eventfd;
/**
 * `pidfd_open(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.pidfd_open(process.pid, 0);
 * native.close(fd); // 0
 */
export const pidfd_open: ((pid: number, flags: number) => number) | undefined = addon.pidfd_open;
/**
 * `timerfd_create(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.timerfd_create(os.CLOCK_MONOTONIC, 0);
 * native.close(fd); // 0
 */
export const timerfd_create: ((clockid: number, flags: number) => number) | undefined = addon.timerfd_create;
/**
 * `timerfd_settime(2)`; the times are BigInt64Arrays of two: nanoseconds of `it_value` and `it_interval`.
 *
 * @example
 * const fd = native.timerfd_create(os.CLOCK_MONOTONIC, 0);
 * native.timerfd_settime(fd, 0, BigInt64Array.of(250_000_000n, 0n), new BigInt64Array(2)); // 0
 * native.close(fd); // 0
 */
export const timerfd_settime: ((fd: number, flags: number, next: BufferLike, old: BufferLike) => number) | undefined =
	addon.timerfd_settime;
/**
 * `timerfd_gettime(2)`.
 *
 * @example
 * const fd = native.timerfd_create(os.CLOCK_MONOTONIC, 0);
 * native.timerfd_gettime(fd, new BigInt64Array(2)); // 0
 * native.close(fd); // 0
 */
export const timerfd_gettime: ((fd: number, current: BufferLike) => number) | undefined = addon.timerfd_gettime;
/**
 * `inotify_init1(2)`, always close-on-exec.
 *
 * @example
 * const fd = native.inotify_init1(0);
 * native.close(fd); // 0
 */
export const inotify_init1: ((flags: number) => number) | undefined = addon.inotify_init1;
/**
 * `inotify_add_watch(2)`; `path` is bytes that end in a NUL.
 *
 * @example
 * const fd = native.inotify_init1(0);
 * native.inotify_add_watch(fd, Buffer.from("/tmp\0"), os.IN_CREATE); // 1
 * native.close(fd); // 0
 */
export const inotify_add_watch: ((fd: number, path: BufferLike, mask: number) => number) | undefined = addon.inotify_add_watch;
/**
 * `inotify_rm_watch(2)`.
 *
 * @example
 * const fd = native.inotify_init1(0);
 * const wd = native.inotify_add_watch(fd, Buffer.from("/tmp\0"), os.IN_CREATE);
 * native.inotify_rm_watch(fd, wd); // 0
 * native.close(fd); // 0
 */
export const inotify_rm_watch: ((fd: number, wd: number) => number) | undefined = addon.inotify_rm_watch;
/**
 * Not a system call: puts [wd, mask, cookie, name bytes] of each event that was read into `events`: how many.
 *
 * @example
 * const events: unknown[] = [];
 * native.inotify_decode(Buffer.alloc(16), 16, events); // 1
 */
export const inotify_decode: ((bytes: BufferLike, length: number, events: unknown[]) => number) | undefined = addon.inotify_decode;
/**
 * `signalfd(2)`, always close-on-exec; `signals` is an Int32Array.
 *
 * @example
 * const fd = native.signalfd(-1, Int32Array.of(signal.SIGUSR2), 0);
 * native.close(fd); // 0
 */
export const signalfd: ((fd: number, signals: BufferLike, flags: number) => number) | undefined = addon.signalfd;
/**
 * Not a system call: puts an object for each `struct signalfd_siginfo` that was read into `records`: how many.
 *
 * @example
 * const records: unknown[] = [];
 * native.signalfd_decode(new BigUint64Array(native.SIGNALFD_RECORD_BYTES / 8), native.SIGNALFD_RECORD_BYTES, records); // 1
 */
export const signalfd_decode: ((bytes: BufferLike, length: number, records: unknown[]) => number) | undefined = addon.signalfd_decode;
/** `sizeof(struct signalfd_siginfo)`. */
export const SIGNALFD_RECORD_BYTES: number = addon.SIGNALFD_RECORD_BYTES;
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
 * Not a system call: writes one item of ancillary data, as `cmsg(3)` has it, at `offset` of `control`: where the next one goes.
 *
 * @example
 * const control = Buffer.alloc(native.CMSG_SPACE(4));
 * native.cmsg_encode(control, 0, socket.SOL_SOCKET, socket.SCM_RIGHTS, Int32Array.of(0)) === control.length; // true
 */
export const cmsg_encode: (control: BufferLike, offset: number, level: number, type: number, data: BufferLike) => number =
	addon.cmsg_encode;
/**
 * Not a system call: puts the items of ancillary data in the first `length` bytes of `control` into `items`: how many.
 *
 * @example
 * const control = Buffer.alloc(native.CMSG_SPACE(4));
 * native.cmsg_encode(control, 0, socket.SOL_SOCKET, socket.SCM_RIGHTS, Int32Array.of(0));
 * const items: unknown[] = [];
 * native.cmsg_decode(control, control.length, items); // 1
 */
export const cmsg_decode: (control: BufferLike, length: number, items: unknown[]) => number = addon.cmsg_decode;
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
export const sendfile: ((out_fd: number, in_fd: number, offset: number, count: number) => number) | undefined = addon.sendfile;
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
 * Not a system call: the JavaScript form of a `struct sockaddr_*` of `length` bytes.
 *
 * @example
 * const address = Buffer.alloc(native.SOCKADDR_BYTES);
 * native.sockaddr_decode(address, native.sockaddr_in(address, "127.0.0.1", 80)); // ["127.0.0.1", 80]
 */
export const sockaddr_decode: (address: BufferLike, length: number) => DecodedAddress = addon.sockaddr_decode;
/**
 * Not a system call: writes a `struct sockaddr_in`, `ip(7)`: its length in bytes, or -EINVAL if `host` is not a dotted IPv4 address.
 *
 * @example
 * native.sockaddr_in(Buffer.alloc(native.SOCKADDR_BYTES), "127.0.0.1", 80); // 16
 */
export const sockaddr_in: (address: BufferLike, host: string, port: number) => number = addon.sockaddr_in;
/**
 * Not a system call: writes a `struct sockaddr_in6`, `ipv6(7)`: its length in bytes, or -EINVAL if `host` is not an IPv6 address.
 *
 * @example
 * native.sockaddr_in6(Buffer.alloc(native.SOCKADDR_BYTES), "::1", 80, 0, 0); // 28
 */
export const sockaddr_in6: (address: BufferLike, host: string, port: number, flowinfo: number, scope_id: number) => number =
	addon.sockaddr_in6;
/**
 * Not a system call: writes a `struct sockaddr_un`, `unix(7)`: its length in bytes, or -ENAMETOOLONG.
 *
 * @example
 * const length = native.sockaddr_un(Buffer.alloc(native.SOCKADDR_BYTES), Buffer.from("/tmp/socket"));
 */
export const sockaddr_un: (address: BufferLike, path: BufferLike) => number = addon.sockaddr_un;

/**
 * Not a system call: writes a `struct sockaddr_nl`, `netlink(7)`: its length in bytes.
 *
 * @example
 * const length = native.sockaddr_nl(Buffer.alloc(native.SOCKADDR_BYTES), 0, 0);
 */
export const sockaddr_nl: ((address: BufferLike, pid: number, groups: number) => number) | undefined = addon.sockaddr_nl;
/**
 * Not a system call: writes a `struct sockaddr_ll`, `packet(7)`, for the bytes of a hardware address, at most 8: its length in bytes.
 *
 * @example
 * const length = native.sockaddr_ll(Buffer.alloc(native.SOCKADDR_BYTES), 1, 0x0800, 0, 0);
 */
export const sockaddr_ll:
	| ((address: BufferLike, ifindex: number, protocol: number, pkttype: number, hatype: number, hardware?: BufferLike | null) => number)
	| undefined = addon.sockaddr_ll;
/**
 * Not a system call: writes a `struct sockaddr_vm`, `vsock(7)`: its length in bytes.
 *
 * @example
 * const length = native.sockaddr_vm(Buffer.alloc(native.SOCKADDR_BYTES), 2, 80);
 */
export const sockaddr_vm: ((address: BufferLike, cid: number, port: number) => number) | undefined = addon.sockaddr_vm;

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

/** One above the highest signal. */
export const NSIG: number = addon.NSIG;
/**
 * `raise(3)`: to this thread.
 *
 * @example
 * process.once("SIGUSR2", () => {});
 * native.raise(signal.SIGUSR2); // 0
 */
export const raise: (signum: number) => number = addon.raise;
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
