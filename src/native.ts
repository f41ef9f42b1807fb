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
import { loadAddon } from "./internal/addon.ts";

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
	/** Reports the descriptor, which must be a pollable one, as soon as it is readable, once: 0 or -errno. */
	watch(fd: number): number;
	/** From now on the watcher keeps the event loop alive. */
	ref(): void;
	/** From now on it does not, as at the beginning. */
	unref(): void;
}

const addon = loadAddon();

/** The constants of a group (`"select"`, `"socket"`, `"os"`, `"errno"`, `"signal"`), from the system's headers; names that the system lacks are absent. */
export const constants: (group: string) => Record<string, number> = addon.constants;
/** `clock_gettime(CLOCK_MONOTONIC)` in nanoseconds. */
export const monotonic: () => number = addon.monotonic;

/** `select(2)`. Sets are typed arrays of at least {@link FD_SET_BYTES} bytes or null; `timeout` in microseconds, -1 for ever. */
export const select: (
	nfds: number,
	readfds: BufferLike | null,
	writefds: BufferLike | null,
	exceptfds: BufferLike | null,
	timeout: number,
) => number = addon.select;
/** Ours: `select(2)` with the lists of {@link select_frame}. */
export const select_in_frame: () => void = addon.select_in_frame;
/** Ours: the same wait, which signal listeners can end: its result is {@link SIGNALS_DUE} if they must run first. */
export const wait_select_in_frame: () => void = addon.wait_select_in_frame;
/**
 * Ours: `[length of each of the three lists, seconds (negative for ever), nanoseconds, result or -errno, lists…]`, with room for
 * {@link FD_SETSIZE} descriptors in each list. After the call the lists hold the positions of those that are ready, and the lengths how
 * many there are.
 */
export const select_frame: Int32Array = addon.select_frame;
/** The largest number of descriptors, and one above the highest number, that `select(2)` takes. */
export const FD_SETSIZE: number = addon.FD_SETSIZE;
/** `sizeof(fd_set)`. */
export const FD_SET_BYTES: number = addon.FD_SET_BYTES;
/** Descriptor `fd` is bit `fd % 32` of 32-bit word `(fd / 32) ^ FD_WORD_XOR` of a set. */
export const FD_WORD_XOR: number = addon.FD_WORD_XOR;

/** `poll(2)` on the first `nfds` entries of a typed array in `struct pollfd` layout; `timeout` in milliseconds, negative for ever. */
export const poll: (fds: BufferLike, nfds: number, timeout: number) => number = addon.poll;
/** `ppoll(2)`; `timeout` in nanoseconds, -1 for ever; `sigmask` the bytes of a `sigset_t`, or null to leave the mask alone. */
export const ppoll: (fds: BufferLike, nfds: number, timeout: number, sigmask?: BufferLike | null) => number = addon.ppoll;
/** Ours: poll(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first; 0 may come early. */
export const wait_poll: (fds: BufferLike, nfds: number, timeout: number) => number = addon.wait_poll;
/** Ours: copies each reported entry to an event record of `ready`; how many there were. */
export const pollfd_ready: (fds: BufferLike, nfds: number, ready: BufferLike) => number = addon.pollfd_ready;
/** Ours: `poll(2)` on a typed array in `struct pollfd` layout, with the arguments of {@link poll_frame}. */
export const poll_in_frame: (fds: BufferLike) => void = addon.poll_in_frame;
/**
 * Ours: `[nfds, timeout in milliseconds, result or -errno, unused, events…]`. What was reported follows as event records, as far as there is
 * room, which is for 1023.
 */
export const poll_frame: Int32Array = addon.poll_frame;
/** Size of an event record in 32-bit words: `struct epoll_event` where there is epoll. The events are its first word. */
export const EVENT_WORDS: number = addon.EVENT_WORDS;
/** Which word of an event record holds the descriptor. */
export const EVENT_FD_WORD: number = addon.EVENT_FD_WORD;

/** `epoll_create1(2)`, always close-on-exec. */
export const epoll_create1: (flags: number) => number = addon.epoll_create1;
/** `epoll_ctl(2)`; `op` is one of the `EPOLL_CTL_*` numbers, the event's data is `fd`. */
export const epoll_ctl: (epfd: number, op: number, fd: number, events: number) => number = addon.epoll_ctl;
/** `epoll_wait(2)`; `timeout` in milliseconds, -1 for ever. */
export const epoll_wait: (epfd: number, events: BufferLike, maxevents: number, timeout: number) => number = addon.epoll_wait;
/** `epoll_pwait2(2)`; `timeout` in nanoseconds, -1 for ever; on kernels before 5.11 it is rounded up to milliseconds. */
export const epoll_pwait2: (epfd: number, events: BufferLike, maxevents: number, timeout: number, sigmask?: BufferLike | null) => number =
	addon.epoll_pwait2;
/** Ours: epoll_wait(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first. */
export const wait_epoll: (epfd: number, events: BufferLike, maxevents: number, timeout: number) => number = addon.wait_epoll;
/** Ours: a wait with the arguments and the room of {@link epoll_frame}. */
export const epoll_wait_in_frame: () => void = addon.epoll_wait_in_frame;
/** Ours: the same wait, which signal listeners can end: its result is {@link SIGNALS_DUE} if they must run first. */
export const wait_epoll_in_frame: () => void = addon.wait_epoll_in_frame;
/** Ours: `[epfd, maxevents, seconds (negative for ever), nanoseconds, result or -errno, unused, events…]`, with room for 1023 events. */
export const epoll_frame: Int32Array = addon.epoll_frame;
export const EPOLL_CTL_ADD: number = addon.EPOLL_CTL_ADD;
export const EPOLL_CTL_MOD: number = addon.EPOLL_CTL_MOD;
export const EPOLL_CTL_DEL: number = addon.EPOLL_CTL_DEL;

/** A descriptor of `/dev/poll`, close-on-exec: `poll(7D)`. What is to be waited for is written to it as `struct pollfd`. */
export const devpoll_open: () => number = addon.devpoll_open;
/** `ioctl(DP_POLL)`: writes at most `nfds` ready descriptors in `struct pollfd` layout; `timeout` in milliseconds, -1 for ever. */
export const dp_poll: (fd: number, fds: BufferLike, nfds: number, timeout: number) => number = addon.dp_poll;
/** Ours: dp_poll() that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first. */
export const wait_dp_poll: (fd: number, fds: BufferLike, nfds: number, timeout: number) => number = addon.wait_dp_poll;
/** Written as the events of a descriptor it takes it out. */
export const POLLREMOVE: number = addon.POLLREMOVE;

/** `kqueue(2)`, close-on-exec. */
export const kqueue: () => number = addon.kqueue;
/**
 * `kevent(2)`; `timeout` in nanoseconds, -1 for ever. The lists are typed arrays of records, or null: {@link KEVENT_WORDS} 32-bit words
 * each, `ident` (low, high), `filter`, `flags`, `fflags`, `data` (low, high), `udata` (low, high).
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

/** `close(2)`; EINTR counts as closed. */
export const close: (fd: number) => number = addon.close;
/** `dup(2)`, close-on-exec. */
export const dup: (fd: number) => number = addon.dup;
/** `dup2(2)`; `inheritable` is 0 or 1. */
export const dup2: (oldfd: number, newfd: number, inheritable: number) => number = addon.dup2;
/** `pipe2(2)`; `pipefd` is an Int32Array of two. */
export const pipe2: (pipefd: BufferLike, flags: number) => number = addon.pipe2;
/** `read(2)` of at most `count` bytes to the start of `buffer`. */
export const read: (fd: number, buffer: BufferLike, count: number) => number = addon.read;
/** `write(2)` of the first `count` bytes of `buffer`. */
export const write: (fd: number, buffer: BufferLike, count: number) => number = addon.write;
/** `lseek(2)`: the new position. */
export const lseek: (fd: number, offset: number, whence: number) => number = addon.lseek;
/** `openpty(3)`, both ends close-on-exec; `pair` is an Int32Array of two. */
export const openpty: (pair: BufferLike) => number = addon.openpty;
/** `eventfd(2)`, always close-on-exec. */
export const eventfd: (initval: number, flags: number) => number = addon.eventfd;
/** `pidfd_open(2)`, always close-on-exec. */
export const pidfd_open: (pid: number, flags: number) => number = addon.pidfd_open;
/** `timerfd_create(2)`, always close-on-exec. */
export const timerfd_create: (clockid: number, flags: number) => number = addon.timerfd_create;
/** `timerfd_settime(2)`; the times are BigInt64Arrays of two: nanoseconds of `it_value` and `it_interval`. */
export const timerfd_settime: (fd: number, flags: number, next: BufferLike, old: BufferLike) => number = addon.timerfd_settime;
/** `timerfd_gettime(2)`. */
export const timerfd_gettime: (fd: number, current: BufferLike) => number = addon.timerfd_gettime;
/** `inotify_init1(2)`, always close-on-exec. */
export const inotify_init1: (flags: number) => number = addon.inotify_init1;
/** `inotify_add_watch(2)`; `path` is bytes that end in a NUL. */
export const inotify_add_watch: (fd: number, path: BufferLike, mask: number) => number = addon.inotify_add_watch;
/** `inotify_rm_watch(2)`. */
export const inotify_rm_watch: (fd: number, wd: number) => number = addon.inotify_rm_watch;
/** Ours: puts [wd, mask, cookie, name bytes] of each event that was read into `events`: how many. */
export const inotify_decode: (bytes: BufferLike, length: number, events: unknown[]) => number = addon.inotify_decode;
/** `signalfd(2)`, always close-on-exec; `signals` is an Int32Array. */
export const signalfd: (fd: number, signals: BufferLike, flags: number) => number = addon.signalfd;
/** Ours: puts an object for each `struct signalfd_siginfo` that was read into `records`: how many. */
export const signalfd_decode: (bytes: BufferLike, length: number, records: unknown[]) => number = addon.signalfd_decode;
/** `sizeof(struct signalfd_siginfo)`. */
export const SIGNALFD_RECORD_BYTES: number = addon.SIGNALFD_RECORD_BYTES;
/** Ours: blocks signals in this thread, and sends on to it what arrives on another; -EBUSY if another thread has one of them. */
export const signals_take: (signals: BufferLike) => number = addon.signals_take;
/** Ours: undoes {@link signals_take}; what is pending is delivered. */
export const signals_release: (signals: BufferLike) => number = addon.signals_release;
/** 1 if child processes inherit the descriptor, else 0. */
export const get_inheritable: (fd: number) => number = addon.get_inheritable;
/** `fcntl(F_SETFD)`; `inheritable` is 0 or 1. */
export const set_inheritable: (fd: number, inheritable: number) => number = addon.set_inheritable;
/** 1 if O_NONBLOCK is clear, else 0. */
export const get_blocking: (fd: number) => number = addon.get_blocking;
/** `fcntl(2)` with `F_GETFL`: what the file was opened for, and its modes: `O_*` or'ed together. */
export const get_flags: (fd: number) => number = addon.get_flags;
/** Sets or clears O_NONBLOCK; `blocking` is 0 or 1. */
export const set_blocking: (fd: number, blocking: number) => number = addon.set_blocking;

/** `socket(2)`, close-on-exec. */
export const socket: (domain: number, type: number, protocol: number) => number = addon.socket;
/** `socketpair(2)`, close-on-exec; `sv` is an Int32Array of two. */
export const socketpair: (domain: number, type: number, protocol: number, sv: BufferLike) => number = addon.socketpair;
/** `bind(2)`; the address is the first `length` bytes of `address`, as `sockaddr_in` and its like write them. */
export const bind: (sockfd: number, address: BufferLike, length: number) => number = addon.bind;
/** `listen(2)`. */
export const listen: (sockfd: number, backlog: number) => number = addon.listen;
/** `accept(2)`, close-on-exec; the peer's address goes to `address`, its length to the Int32Array `length`. */
export const accept: (sockfd: number, address?: BufferLike | null, length?: BufferLike | null) => number = addon.accept;
/** `connect(2)`. */
export const connect: (sockfd: number, address: BufferLike, length: number) => number = addon.connect;
/** `recv(2)` of at most `count` bytes to `buffer` from `offset` on. */
export const recv: (sockfd: number, buffer: BufferLike, offset: number, count: number, flags: number) => number = addon.recv;
/** `send(2)` of `count` bytes of `buffer` from `offset` on, without SIGPIPE. */
export const send: (sockfd: number, buffer: BufferLike, offset: number, count: number, flags: number) => number = addon.send;
/** Ours: `recv(2)` into a buffer, with the arguments of {@link transfer_frame}. */
export const recv_in_frame: (buffer: BufferLike) => void = addon.recv_in_frame;
/** Ours: `recv(2)` into the room of {@link transfer_frame}, with its arguments. */
export const recv_to_frame: () => void = addon.recv_to_frame;
/** Ours: `send(2)` of a buffer, with the arguments of {@link transfer_frame}; never raises SIGPIPE. */
export const send_in_frame: (buffer: BufferLike) => void = addon.send_in_frame;
/** Ours: `[sockfd, offset, count, flags, result or -errno, unused, room…]`, the room being of 65,536 bytes. */
export const transfer_frame: Int32Array = addon.transfer_frame;
/** `recvfrom(2)`; the sender's address goes to `address`, its length to the Int32Array `length`. */
export const recvfrom: (
	sockfd: number,
	buffer: BufferLike,
	offset: number,
	count: number,
	flags: number,
	address?: BufferLike | null,
	length?: BufferLike | null,
) => number = addon.recvfrom;
/** `sendto(2)`, without SIGPIPE. */
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
 * address or null.
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
 */
export const recvmsg: (
	sockfd: number,
	buffers: BufferLike[],
	control: BufferLike | null,
	flags: number,
	address: BufferLike | null,
	result: BufferLike,
) => number = addon.recvmsg;
/** Writes one item of ancillary data at `offset` of `control`: where the next one goes. */
export const cmsg_encode: (control: BufferLike, offset: number, level: number, type: number, data: BufferLike) => number =
	addon.cmsg_encode;
/** Puts the items of ancillary data into `items`: how many. */
export const cmsg_decode: (control: BufferLike, length: number, items: unknown[]) => number = addon.cmsg_decode;
/** Ours: closes the descriptors in ancillary data that was received. */
export const cmsg_close: (control: BufferLike, length: number) => number = addon.cmsg_close;
/** `CMSG_LEN(3)`. */
export const CMSG_LEN: (size: number) => number = addon.CMSG_LEN;
/** `CMSG_SPACE(3)`. */
export const CMSG_SPACE: (size: number) => number = addon.CMSG_SPACE;
/** The greatest size that {@link CMSG_SPACE} takes. */
export const CMSG_MAX: number = addon.CMSG_MAX;
/** `sendfile(2)` of Linux: from `offset` of the file on, at most `count` bytes; the file's position stays as it is. */
export const sendfile: (out_fd: number, in_fd: number, offset: number, count: number) => number = addon.sendfile;
/** `shutdown(2)`. */
export const shutdown: (sockfd: number, how: number) => number = addon.shutdown;
/** `getsockopt(2)`: how many bytes were written to `value`. */
export const getsockopt: (sockfd: number, level: number, option: number, value: BufferLike) => number = addon.getsockopt;
/** `setsockopt(2)`; without a `value` the kernel gets a null pointer and `size`. */
export const setsockopt: (sockfd: number, level: number, option: number, value: BufferLike | null, size?: number) => number =
	addon.setsockopt;
/** `getsockname(2)`: the address's length. */
export const getsockname: (sockfd: number, address: BufferLike) => number = addon.getsockname;
/** `getpeername(2)`: the address's length. */
export const getpeername: (sockfd: number, address: BufferLike) => number = addon.getpeername;

/** `sizeof(struct sockaddr_storage)`: how large an address buffer must be. */
export const SOCKADDR_BYTES: number = addon.SOCKADDR_BYTES;
/** The JavaScript form of a `struct sockaddr_*` of `length` bytes. */
export const sockaddr_decode: (address: BufferLike, length: number) => DecodedAddress = addon.sockaddr_decode;
/** The family of a `struct sockaddr_*`. */
export const sockaddr_family: (address: BufferLike) => number = addon.sockaddr_family;
/** Writes a `struct sockaddr_in`: its length, or -EINVAL if `host` is not a dotted IPv4 address. */
export const sockaddr_in: (address: BufferLike, host: string, port: number) => number = addon.sockaddr_in;
/** Writes a `struct sockaddr_in6`: its length, or -EINVAL if `host` is not an IPv6 address. */
export const sockaddr_in6: (address: BufferLike, host: string, port: number, flowinfo: number, scope_id: number) => number =
	addon.sockaddr_in6;
/** Writes a `struct sockaddr_un`: its length, or -ENAMETOOLONG. */
export const sockaddr_un: (address: BufferLike, path: BufferLike) => number = addon.sockaddr_un;

/** Writes a `struct sockaddr_nl`: its length. */
export const sockaddr_nl: (address: BufferLike, pid: number, groups: number) => number = addon.sockaddr_nl;
/** Writes a `struct sockaddr_ll` for the bytes of a hardware address, at most 8: its length. */
export const sockaddr_ll: (
	address: BufferLike,
	ifindex: number,
	protocol: number,
	pkttype: number,
	hatype: number,
	hardware?: BufferLike | null,
) => number = addon.sockaddr_ll;
/** Writes a `struct sockaddr_vm`: its length. */
export const sockaddr_vm: (address: BufferLike, cid: number, port: number) => number = addon.sockaddr_vm;

/** `inet_aton(3)`: 4, or -EINVAL. */
export const inet_aton: (text: string, bytes: BufferLike) => number = addon.inet_aton;
/** `inet_pton(3)`: how many bytes, -EINVAL for text that is no address, -EAFNOSUPPORT. `bytes` holds 16. */
export const inet_pton: (family: number, text: string, bytes: BufferLike) => number = addon.inet_pton;
/** `inet_ntop(3)`: the text, or -errno. */
export const inet_ntop: (family: number, bytes: BufferLike) => string | number = addon.inet_ntop;
/** `if_nameindex(3)`: [index, name] pairs go to `result`; how many, or -errno. */
export const if_nameindex: (result: unknown[]) => number = addon.if_nameindex;
/** `if_nametoindex(3)`: the index, or -errno. */
export const if_nametoindex: (name: string) => number = addon.if_nametoindex;
/** `if_indextoname(3)`: the name, or -errno. */
export const if_indextoname: (index: number) => string | number = addon.if_indextoname;

/** `gethostbyname(3)`: 0 with name, aliases and IPv4 addresses in `result`, or an h_errno. */
export const gethostbyname: (name: string, result: unknown[]) => number = addon.gethostbyname;
/** `gethostbyaddr(3)`: as {@link gethostbyname}, for the bytes of an address. */
export const gethostbyaddr: (address: BufferLike, family: number, result: unknown[]) => number = addon.gethostbyaddr;
/** `hstrerror(3)`. */
export const hstrerror: (error: number) => string = addon.hstrerror;
/** `getservbyname(3)`: the port, or -ENOENT. */
export const getservbyname: (name: string, protocol?: string | null) => number = addon.getservbyname;
/** `getservbyport(3)`: the name, or -ENOENT. */
export const getservbyport: (port: number, protocol?: string | null) => string | number = addon.getservbyport;
/** `getprotobyname(3)`: the number, or -ENOENT. */
export const getprotobyname: (name: string) => number = addon.getprotobyname;
/** `getnameinfo(3)`: 0 with host and service in `result`, or an `EAI_*` number (for EAI_SYSTEM the errno is `result[0]`). */
export const getnameinfo: (address: BufferLike, length: number, flags: number, result: unknown[]) => number = addon.getnameinfo;
/** `getaddrinfo(3)`: 0 with the results put into `result`, or an `EAI_*` number (for EAI_SYSTEM the errno is `result[0]`). */
export const getaddrinfo: (
	node: string | null,
	service: string | null,
	family: number,
	type: number,
	protocol: number,
	flags: number,
	result: unknown[],
) => number = addon.getaddrinfo;
/** `gai_strerror(3)`. */
export const gai_strerror: (errcode: number) => string = addon.gai_strerror;
/** `strerror(3)`. */
export const strerror: (errnum: number) => string = addon.strerror;
/** `gethostname(2)`: the name, or -errno. */
export const gethostname: () => string | number = addon.gethostname;

/** Ours: makes this environment the one that signals belong to; `dispatch` is called on a turn of the event loop after some arrived. */
export const signal_start: (dispatch: () => void) => number = addon.signal_start;
/** Ours: installs the handler that counts. `sigaction(2)`. */
export const signal_listen: (signum: number) => number = addon.signal_listen;
/** Ours: puts back what was there before {@link signal_listen}. */
export const signal_unlisten: (signum: number) => number = addon.signal_unlisten;
/** `signal(2)` with SIG_DFL (0) or SIG_IGN (1). */
export const signal_set: (signum: number, disposition: number) => number = addon.signal_set;
/** 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler. `sigaction(2)`. */
export const signal_get: (signum: number) => number = addon.signal_get;
/** Ours: how many arrivals are counted and not taken. */
export const signal_due: () => number = addon.signal_due;
/** Ours: takes one arrival of the lowest signal that has arrived: its number, or 0. */
export const signal_take: () => number = addon.signal_take;
/** Ours: has `dispatch` called on a turn of the event loop. */
export const signal_wake: () => void = addon.signal_wake;
/** Ours: how often the handler has counted the signal since the start of the process. */
export const signal_handled: (signum: number) => number = addon.signal_handled;
/** Ours: the descriptor that the handler writes signal numbers to, -1 for none; the previous one. `warn`: 1 if a full one is an error. */
export const signal_wakeup_fd: (fd: number, warn: number) => number = addon.signal_wakeup_fd;
/** Ours: the errno of a failed write to that descriptor, once; 0 if none failed. */
export const signal_wakeup_error: () => number = addon.signal_wakeup_error;
/** What a `wait_*` call answers when listeners must run before it waits. */
export const SIGNALS_DUE: number = addon.SIGNALS_DUE;
/** One above the highest signal. */
export const NSIG: number = addon.NSIG;
/** `raise(3)`: to this thread. */
export const raise: (signum: number) => number = addon.raise;
/** Ours: `raise(3)` with the default action restored. */
export const raise_default: (signum: number) => number = addon.raise_default;
/** `alarm(2)`. */
export const alarm: (seconds: number) => number = addon.alarm;
/** `setitimer(2)` in microseconds; `old` is a Float64Array of two: what was left, and the interval. */
export const setitimer: (which: number, value: number, interval: number, old: BufferLike) => number = addon.setitimer;
/** `getitimer(2)` in microseconds: what is left, and the interval. */
export const getitimer: (which: number, current: BufferLike) => number = addon.getitimer;

/** Ours: 1 if this environment is a Worker's that is being terminated. */
export const terminating: () => number = addon.terminating;
/** Ours: has this environment's descriptors closed when it ends, those that nobody {@link own}s too. */
export const in_worker: () => void = addon.in_worker;
/** Ours: records a descriptor as opened by this package: a serial number, or -errno. */
export const own: (fd: number) => number = addon.own;
/** Ours: takes the record back, that without an object if `serial` is 0; 1 if there was one. */
export const disown: (fd: number, serial: number) => number = addon.disown;
/** Ours: closes the descriptor if it is still the one that was recorded; 1 if it was. */
export const close_owned: (fd: number, serial: number) => number = addon.close_owned;

/**
 * Ours: a watcher that lives as long as the environment, or -errno. It writes the descriptors that have become readable to `fds`, an
 * Int32Array of at least {@link WATCHER_MOST}, and calls `ready` with their number. With `threaded` 1 it uses a thread, else libuv.
 */
export const watcher: (threaded: number, fds: BufferLike, ready: (count: number) => void) => Watcher | number = addon.watcher;
/** Ours: a descriptor that is readable once one of the first `nfds` entries of a `struct pollfd` array has changed; or -errno. */
export const pollset_open: (fds: BufferLike, nfds: number) => number = addon.pollset_open;
/** Takes note of the changes until now: such a descriptor is readable after the next one. */
export const pollset_drain: (fd: number) => void = addon.pollset_drain;
/** The most descriptors that a watcher reports at once. */
export const WATCHER_MOST: number = addon.WATCHER_MOST;

/** Ours: the number of a new wakeup, a descriptor that any thread can make readable; or -errno. Numbers are never used twice. */
export const wakeup_open: () => number = addon.wakeup_open;
/** The descriptor of a wakeup, to wait on; -EBADF once it is closed. */
export const wakeup_fd: (id: number) => number = addon.wakeup_fd;
/** Makes the descriptor readable: 1, or 0 if it is closed. */
export const wakeup: (id: number) => number = addon.wakeup;
/** Takes back what made it readable: 1, or 0 if it is closed. */
export const wakeup_drain: (id: number) => number = addon.wakeup_drain;
/** Closes the descriptor: 1, or 0 if it was. */
export const wakeup_close: (id: number) => number = addon.wakeup_close;
