/**
 * The one-to-one layer: each system call under its C name, integers and typed arrays in, an integer out, `-errno` on failure.
 * An errno is never an exception here; an argument of the wrong type is a `TypeError`, a number outside the C type's range or a
 * length beyond the buffer a `RangeError`. A call that blocks here blocks this thread as the C call does: no signal listener
 * runs, and a Worker blocked in it cannot be terminated.
 *
 * Every descriptor that a call opens is close-on-exec, and one that a Worker opened is closed when the Worker ends. A call that the
 * system lacks is `undefined`.
 *
 * @module
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

/** One result of {@link Native.getaddrinfo}. */
export type AddressInfo = [family: number, type: number, protocol: number, canonname: string, address: DecodedAddress];

/** What {@link Native.watcher} makes: it reports awaited descriptors on a turn of the event loop. */
export interface Watcher {
	/** Reports the descriptor, which must be a pollable one, as soon as it is readable, once: 0 or -errno. */
	watch(fd: number): number;
	/** From now on the watcher keeps the event loop alive. */
	ref(): void;
	/** From now on it does not, as at the beginning. */
	unref(): void;
}

/** The addon's functions and layout numbers. */
export interface Native {
	/** The constants of a group (`"select"`, `"socket"`, `"os"`, `"errno"`, `"signal"`), from the system's headers; names that the system lacks are absent. */
	constants(group: string): Record<string, number>;
	/** `clock_gettime(CLOCK_MONOTONIC)` in nanoseconds. */
	monotonic(): number;

	/** `select(2)`. Sets are typed arrays of at least {@link FD_SET_BYTES} bytes or null; `timeout` in microseconds, -1 for ever. */
	select(nfds: number, readfds: BufferLike | null, writefds: BufferLike | null, exceptfds: BufferLike | null, timeout: number): number;
	/** Ours: select(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first. */
	wait_select(nfds: number, readfds: BufferLike | null, writefds: BufferLike | null, exceptfds: BufferLike | null, timeout: number): number;
	/** The largest number of descriptors, and one above the highest number, that `select(2)` takes. */
	readonly FD_SETSIZE: number;
	/** `sizeof(fd_set)`. */
	readonly FD_SET_BYTES: number;
	/** Descriptor `fd` is bit `fd % 32` of 32-bit word `(fd / 32) ^ FD_WORD_XOR` of a set. */
	readonly FD_WORD_XOR: number;

	/** `poll(2)` on the first `nfds` entries of a typed array in `struct pollfd` layout; `timeout` in milliseconds, negative for ever. */
	poll(fds: BufferLike, nfds: number, timeout: number): number;
	/** `ppoll(2)`; `timeout` in nanoseconds, -1 for ever; `sigmask` the bytes of a `sigset_t`, or null to leave the mask alone. */
	ppoll(fds: BufferLike, nfds: number, timeout: number, sigmask?: BufferLike | null): number;
	/** Ours: poll(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first; 0 may come early. */
	wait_poll(fds: BufferLike, nfds: number, timeout: number): number;
	/** Ours: copies each reported entry to an event record of `ready`; how many there were. */
	pollfd_ready(fds: BufferLike, nfds: number, ready: BufferLike): number;
	/** Size of an event record in 32-bit words: `struct epoll_event` where there is epoll. The events are its first word. */
	readonly EVENT_WORDS: number;
	/** Which word of an event record holds the descriptor. */
	readonly EVENT_FD_WORD: number;

	/** `epoll_create1(2)`, always close-on-exec. */
	epoll_create1(flags: number): number;
	/** `epoll_ctl(2)`; `op` is one of the `EPOLL_CTL_*` numbers, the event's data is `fd`. */
	epoll_ctl(epfd: number, op: number, fd: number, events: number): number;
	/** `epoll_wait(2)`; `timeout` in milliseconds, -1 for ever. */
	epoll_wait(epfd: number, events: BufferLike, maxevents: number, timeout: number): number;
	/** `epoll_pwait2(2)`; `timeout` in nanoseconds, -1 for ever; on kernels before 5.11 it is rounded up to milliseconds. */
	epoll_pwait2(epfd: number, events: BufferLike, maxevents: number, timeout: number, sigmask?: BufferLike | null): number;
	/** Ours: epoll_wait(2) that signal listeners can end; `timeout` in nanoseconds. {@link SIGNALS_DUE} if listeners must run first. */
	wait_epoll(epfd: number, events: BufferLike, maxevents: number, timeout: number): number;
	/** Ours: `epoll_wait(2)` with the arguments and the room of {@link epoll_frame}. */
	epoll_wait_frame(): number;
	/** Ours: `[epfd, maxevents, timeout in milliseconds, unused, events…]`, with room for 1023 events; absent where the runtime cannot share memory. */
	readonly epoll_frame: Int32Array | undefined;
	readonly EPOLL_CTL_ADD: number;
	readonly EPOLL_CTL_MOD: number;
	readonly EPOLL_CTL_DEL: number;

	/** `kqueue(2)`, close-on-exec. */
	kqueue(): number;
	/**
	 * `kevent(2)`; `timeout` in nanoseconds, -1 for ever. The lists are typed arrays of records, or null: {@link KEVENT_WORDS} 32-bit words
	 * each, `ident` (low, high), `filter`, `flags`, `fflags`, `data` (low, high), `udata` (low, high).
	 */
	kevent(
		kq: number,
		changelist: BufferLike | null,
		nchanges: number,
		eventlist: BufferLike | null,
		nevents: number,
		timeout: number,
	): number;
	/** Size of a kevent's record in 32-bit words. */
	readonly KEVENT_WORDS: number;

	/** `close(2)`; EINTR counts as closed. */
	close(fd: number): number;
	/** `dup(2)`, close-on-exec. */
	dup(fd: number): number;
	/** `dup2(2)`; `inheritable` is 0 or 1. */
	dup2(oldfd: number, newfd: number, inheritable: number): number;
	/** `pipe2(2)`; `pipefd` is an Int32Array of two. */
	pipe2(pipefd: BufferLike, flags: number): number;
	/** `read(2)` of at most `count` bytes to the start of `buffer`. */
	read(fd: number, buffer: BufferLike, count: number): number;
	/** `write(2)` of the first `count` bytes of `buffer`. */
	write(fd: number, buffer: BufferLike, count: number): number;
	/** `lseek(2)`: the new position. */
	lseek(fd: number, offset: number, whence: number): number;
	/** `openpty(3)`, both ends close-on-exec; `pair` is an Int32Array of two. */
	openpty(pair: BufferLike): number;
	/** `eventfd(2)`, always close-on-exec. */
	eventfd(initval: number, flags: number): number;
	/** `pidfd_open(2)`, always close-on-exec. */
	pidfd_open(pid: number, flags: number): number;
	/** `timerfd_create(2)`, always close-on-exec. */
	timerfd_create(clockid: number, flags: number): number;
	/** `timerfd_settime(2)`; the times are BigInt64Arrays of two: nanoseconds of `it_value` and `it_interval`. */
	timerfd_settime(fd: number, flags: number, next: BufferLike, old: BufferLike): number;
	/** `timerfd_gettime(2)`. */
	timerfd_gettime(fd: number, current: BufferLike): number;
	/** `inotify_init1(2)`, always close-on-exec. */
	inotify_init1(flags: number): number;
	/** `inotify_add_watch(2)`; `path` is bytes that end in a NUL. */
	inotify_add_watch(fd: number, path: BufferLike, mask: number): number;
	/** `inotify_rm_watch(2)`. */
	inotify_rm_watch(fd: number, wd: number): number;
	/** Ours: puts [wd, mask, cookie, name bytes] of each event that was read into `events`: how many. */
	inotify_decode(bytes: BufferLike, length: number, events: unknown[]): number;
	/** `signalfd(2)`, always close-on-exec; `signals` is an Int32Array. */
	signalfd(fd: number, signals: BufferLike, flags: number): number;
	/** Ours: puts an object for each `struct signalfd_siginfo` that was read into `records`: how many. */
	signalfd_decode(bytes: BufferLike, length: number, records: unknown[]): number;
	/** `sizeof(struct signalfd_siginfo)`. */
	readonly SIGNALFD_RECORD_BYTES: number;
	/** Ours: blocks signals in this thread, and sends on to it what arrives on another; -EBUSY if another thread has one of them. */
	signals_take(signals: BufferLike): number;
	/** Ours: undoes {@link Native.signals_take}; what is pending is delivered. */
	signals_release(signals: BufferLike): number;
	/** 1 if child processes inherit the descriptor, else 0. */
	get_inheritable(fd: number): number;
	/** `fcntl(F_SETFD)`; `inheritable` is 0 or 1. */
	set_inheritable(fd: number, inheritable: number): number;
	/** 1 if O_NONBLOCK is clear, else 0. */
	get_blocking(fd: number): number;
	/** Sets or clears O_NONBLOCK; `blocking` is 0 or 1. */
	set_blocking(fd: number, blocking: number): number;

	/** `socket(2)`, close-on-exec. */
	socket(domain: number, type: number, protocol: number): number;
	/** `socketpair(2)`, close-on-exec; `sv` is an Int32Array of two. */
	socketpair(domain: number, type: number, protocol: number, sv: BufferLike): number;
	/** `bind(2)`; the address is the first `length` bytes of `address`, as `sockaddr_in` and its like write them. */
	bind(sockfd: number, address: BufferLike, length: number): number;
	/** `listen(2)`. */
	listen(sockfd: number, backlog: number): number;
	/** `accept(2)`, close-on-exec; the peer's address goes to `address`, its length to the Int32Array `length`. */
	accept(sockfd: number, address?: BufferLike | null, length?: BufferLike | null): number;
	/** `connect(2)`. */
	connect(sockfd: number, address: BufferLike, length: number): number;
	/** `recv(2)` of at most `count` bytes to `buffer` from `offset` on. */
	recv(sockfd: number, buffer: BufferLike, offset: number, count: number, flags: number): number;
	/** `send(2)` of `count` bytes of `buffer` from `offset` on, without SIGPIPE. */
	send(sockfd: number, buffer: BufferLike, offset: number, count: number, flags: number): number;
	/** `recvfrom(2)`; the sender's address goes to `address`, its length to the Int32Array `length`. */
	recvfrom(
		sockfd: number,
		buffer: BufferLike,
		offset: number,
		count: number,
		flags: number,
		address?: BufferLike | null,
		length?: BufferLike | null,
	): number;
	/** `sendto(2)`, without SIGPIPE. */
	sendto(sockfd: number, buffer: BufferLike, offset: number, count: number, flags: number, address: BufferLike, length: number): number;
	/**
	 * `sendmsg(2)`, without SIGPIPE: at most 1,024 buffers (-EMSGSIZE), ancillary data from {@link Native.cmsg_encode} or null, and an
	 * address or null.
	 */
	sendmsg(
		sockfd: number,
		buffers: BufferLike[],
		control: BufferLike | null,
		flags: number,
		address?: BufferLike | null,
		length?: number,
	): number;
	/**
	 * `recvmsg(2)`: the Int32Array `result` gets the message's flags and how much was written to `control` and to `address`. Descriptors
	 * that arrive are close-on-exec.
	 */
	recvmsg(
		sockfd: number,
		buffers: BufferLike[],
		control: BufferLike | null,
		flags: number,
		address: BufferLike | null,
		result: BufferLike,
	): number;
	/** Writes one item of ancillary data at `offset` of `control`: where the next one goes. */
	cmsg_encode(control: BufferLike, offset: number, level: number, type: number, data: BufferLike): number;
	/** Puts the items of ancillary data into `items`: how many. */
	cmsg_decode(control: BufferLike, length: number, items: unknown[]): number;
	/** Ours: closes the descriptors in ancillary data that was received. */
	cmsg_close(control: BufferLike, length: number): number;
	/** `CMSG_LEN(3)`. */
	CMSG_LEN(size: number): number;
	/** `CMSG_SPACE(3)`. */
	CMSG_SPACE(size: number): number;
	/** The greatest size that {@link Native.CMSG_LEN} and {@link Native.CMSG_SPACE} take. */
	readonly CMSG_MAX: number;
	/** `sendfile(2)` of Linux: from `offset` of the file on, at most `count` bytes; the file's position stays as it is. */
	sendfile(out_fd: number, in_fd: number, offset: number, count: number): number;
	/** `shutdown(2)`. */
	shutdown(sockfd: number, how: number): number;
	/** `getsockopt(2)`: how many bytes were written to `value`. */
	getsockopt(sockfd: number, level: number, option: number, value: BufferLike): number;
	/** `setsockopt(2)`; without a `value` the kernel gets a null pointer and `size`. */
	setsockopt(sockfd: number, level: number, option: number, value: BufferLike | null, size?: number): number;
	/** `getsockname(2)`: the address's length. */
	getsockname(sockfd: number, address: BufferLike): number;
	/** `getpeername(2)`: the address's length. */
	getpeername(sockfd: number, address: BufferLike): number;

	/** `sizeof(struct sockaddr_storage)`: how large an address buffer must be. */
	readonly SOCKADDR_BYTES: number;
	/** The JavaScript form of a `struct sockaddr_*` of `length` bytes. */
	sockaddr_decode(address: BufferLike, length: number): DecodedAddress;
	/** The family of a `struct sockaddr_*`. */
	sockaddr_family(address: BufferLike): number;
	/** Writes a `struct sockaddr_in`: its length, or -EINVAL if `host` is not a dotted IPv4 address. */
	sockaddr_in(address: BufferLike, host: string, port: number): number;
	/** Writes a `struct sockaddr_in6`: its length, or -EINVAL if `host` is not an IPv6 address. */
	sockaddr_in6(address: BufferLike, host: string, port: number, flowinfo: number, scope_id: number): number;
	/** Writes a `struct sockaddr_un`: its length, or -ENAMETOOLONG. */
	sockaddr_un(address: BufferLike, path: BufferLike): number;

	/** Writes a `struct sockaddr_nl`: its length. */
	sockaddr_nl(address: BufferLike, pid: number, groups: number): number;
	/** Writes a `struct sockaddr_ll` for the bytes of a hardware address, at most 8: its length. */
	sockaddr_ll(
		address: BufferLike,
		ifindex: number,
		protocol: number,
		pkttype: number,
		hatype: number,
		hardware?: BufferLike | null,
	): number;
	/** Writes a `struct sockaddr_vm`: its length. */
	sockaddr_vm(address: BufferLike, cid: number, port: number): number;

	/** `inet_aton(3)`: 4, or -EINVAL. */
	inet_aton(text: string, bytes: BufferLike): number;
	/** `inet_pton(3)`: how many bytes, -EINVAL for text that is no address, -EAFNOSUPPORT. `bytes` holds 16. */
	inet_pton(family: number, text: string, bytes: BufferLike): number;
	/** `inet_ntop(3)`: the text, or -errno. */
	inet_ntop(family: number, bytes: BufferLike): string | number;
	/** `if_nameindex(3)`: [index, name] pairs go to `result`; how many, or -errno. */
	if_nameindex(result: unknown[]): number;
	/** `if_nametoindex(3)`: the index, or -errno. */
	if_nametoindex(name: string): number;
	/** `if_indextoname(3)`: the name, or -errno. */
	if_indextoname(index: number): string | number;

	/** `gethostbyname(3)`: 0 with name, aliases and IPv4 addresses in `result`, or an h_errno. */
	gethostbyname(name: string, result: unknown[]): number;
	/** `gethostbyaddr(3)`: as {@link Native.gethostbyname}, for the bytes of an address. */
	gethostbyaddr(address: BufferLike, family: number, result: unknown[]): number;
	/** `hstrerror(3)`. */
	hstrerror(error: number): string;
	/** `getservbyname(3)`: the port, or -ENOENT. */
	getservbyname(name: string, protocol?: string | null): number;
	/** `getservbyport(3)`: the name, or -ENOENT. */
	getservbyport(port: number, protocol?: string | null): string | number;
	/** `getprotobyname(3)`: the number, or -ENOENT. */
	getprotobyname(name: string): number;
	/** `getnameinfo(3)`: 0 with host and service in `result`, or an `EAI_*` number (for EAI_SYSTEM the errno is `result[0]`). */
	getnameinfo(address: BufferLike, length: number, flags: number, result: unknown[]): number;
	/** `getaddrinfo(3)`: 0 with the results put into `result`, or an `EAI_*` number (for EAI_SYSTEM the errno is `result[0]`). */
	getaddrinfo(
		node: string | null,
		service: string | null,
		family: number,
		type: number,
		protocol: number,
		flags: number,
		result: unknown[],
	): number;
	/** `gai_strerror(3)`. */
	gai_strerror(errcode: number): string;
	/** `strerror(3)`. */
	strerror(errnum: number): string;
	/** `gethostname(2)`: the name, or -errno. */
	gethostname(): string | number;

	/** Ours: makes this environment the one that signals belong to; `dispatch` is called on a turn of the event loop after some arrived. */
	signal_start(dispatch: () => void): number;
	/** Ours: installs the handler that counts. `sigaction(2)`. */
	signal_listen(signum: number): number;
	/** Ours: puts back what was there before {@link signal_listen}. */
	signal_unlisten(signum: number): number;
	/** `signal(2)` with SIG_DFL (0) or SIG_IGN (1). */
	signal_set(signum: number, disposition: number): number;
	/** 0 for SIG_DFL, 1 for SIG_IGN, 2 for a handler. `sigaction(2)`. */
	signal_get(signum: number): number;
	/** Ours: how many arrivals are counted and not taken. */
	signal_due(): number;
	/** Ours: takes one arrival of the lowest signal that has arrived: its number, or 0. */
	signal_take(): number;
	/** Ours: has `dispatch` called on a turn of the event loop. */
	signal_wake(): void;
	/** Ours: how often the handler has counted the signal since the start of the process. */
	signal_handled(signum: number): number;
	/** Ours: the descriptor that the handler writes signal numbers to, -1 for none; the previous one. `warn`: 1 if a full one is an error. */
	signal_wakeup_fd(fd: number, warn: number): number;
	/** Ours: the errno of a failed write to that descriptor, once; 0 if none failed. */
	signal_wakeup_error(): number;
	/** What a `wait_*` call answers when listeners must run before it waits. */
	readonly SIGNALS_DUE: number;
	/** One above the highest signal. */
	readonly NSIG: number;
	/** `raise(3)`: to this thread. */
	raise(signum: number): number;
	/** Ours: `raise(3)` with the default action restored. */
	raise_default(signum: number): number;
	/** `alarm(2)`. */
	alarm(seconds: number): number;
	/** `setitimer(2)` in microseconds; `old` is a Float64Array of two: what was left, and the interval. */
	setitimer(which: number, value: number, interval: number, old: BufferLike): number;
	/** `getitimer(2)` in microseconds: what is left, and the interval. */
	getitimer(which: number, current: BufferLike): number;

	/** Ours: 1 if this environment is a Worker's that is being terminated. */
	terminating(): number;
	/** Ours: has this environment's descriptors closed when it ends, those that nobody {@link own}s too. */
	in_worker(): void;
	/** Ours: records a descriptor as opened by this package: a serial number, or -errno. */
	own(fd: number): number;
	/** Ours: takes the record back, that without an object if `serial` is 0; 1 if there was one. */
	disown(fd: number, serial: number): number;
	/** Ours: closes the descriptor if it is still the one that was recorded; 1 if it was. */
	close_owned(fd: number, serial: number): number;

	/**
	 * Ours: a watcher that lives as long as the environment, or -errno. It writes the descriptors that have become readable to `fds`, an
	 * Int32Array of at least {@link WATCHER_MOST}, and calls `ready` with their number. With `threaded` 1 it uses a thread, else libuv.
	 */
	watcher(threaded: number, fds: BufferLike, ready: (count: number) => void): Watcher | number;
	/** Ours: a descriptor that is readable once one of the first `nfds` entries of a `struct pollfd` array has changed; or -errno. */
	pollset_open(fds: BufferLike, nfds: number): number;
	/** Takes note of the changes until now: such a descriptor is readable after the next one. */
	pollset_drain(fd: number): void;
	/** The most descriptors that a watcher reports at once. */
	readonly WATCHER_MOST: number;

	/** Ours: the number of a new wakeup, a descriptor that any thread can make readable; or -errno. Numbers are never used twice. */
	wakeup_open(): number;
	/** The descriptor of a wakeup, to wait on; -EBADF once it is closed. */
	wakeup_fd(id: number): number;
	/** Makes the descriptor readable: 1, or 0 if it is closed. */
	wakeup(id: number): number;
	/** Takes back what made it readable: 1, or 0 if it is closed. */
	wakeup_drain(id: number): number;
	/** Closes the descriptor: 1, or 0 if it was. */
	wakeup_close(id: number): number;
}

export const {
	constants,
	monotonic,
	select,
	FD_SETSIZE,
	FD_SET_BYTES,
	FD_WORD_XOR,
	wait_select,
	poll,
	ppoll,
	wait_poll,
	pollfd_ready,
	EVENT_WORDS,
	EVENT_FD_WORD,
	epoll_create1,
	epoll_ctl,
	epoll_wait,
	epoll_pwait2,
	wait_epoll,
	epoll_wait_frame,
	epoll_frame,
	EPOLL_CTL_ADD,
	EPOLL_CTL_MOD,
	EPOLL_CTL_DEL,
	kqueue,
	kevent,
	KEVENT_WORDS,
	close,
	dup,
	dup2,
	pipe2,
	read,
	write,
	lseek,
	openpty,
	eventfd,
	pidfd_open,
	timerfd_create,
	timerfd_settime,
	timerfd_gettime,
	inotify_init1,
	inotify_add_watch,
	inotify_rm_watch,
	inotify_decode,
	signalfd,
	signalfd_decode,
	SIGNALFD_RECORD_BYTES,
	signals_take,
	signals_release,
	get_inheritable,
	set_inheritable,
	get_blocking,
	set_blocking,
	socket,
	socketpair,
	bind,
	listen,
	accept,
	connect,
	recv,
	send,
	recvfrom,
	sendto,
	sendmsg,
	recvmsg,
	cmsg_encode,
	cmsg_decode,
	cmsg_close,
	CMSG_LEN,
	CMSG_SPACE,
	CMSG_MAX,
	sendfile,
	shutdown,
	getsockopt,
	setsockopt,
	getsockname,
	getpeername,
	SOCKADDR_BYTES,
	sockaddr_decode,
	sockaddr_family,
	sockaddr_in,
	sockaddr_in6,
	sockaddr_un,
	sockaddr_nl,
	sockaddr_ll,
	sockaddr_vm,
	inet_aton,
	inet_pton,
	inet_ntop,
	if_nameindex,
	if_nametoindex,
	if_indextoname,
	gethostbyname,
	gethostbyaddr,
	hstrerror,
	getservbyname,
	getservbyport,
	getprotobyname,
	getnameinfo,
	getaddrinfo,
	gai_strerror,
	strerror,
	gethostname,
	signal_start,
	signal_listen,
	signal_unlisten,
	signal_set,
	signal_get,
	signal_due,
	signal_take,
	signal_wake,
	signal_handled,
	signal_wakeup_fd,
	signal_wakeup_error,
	SIGNALS_DUE,
	NSIG,
	raise,
	raise_default,
	alarm,
	setitimer,
	getitimer,
	terminating,
	in_worker,
	own,
	disown,
	close_owned,
	watcher,
	pollset_open,
	pollset_drain,
	WATCHER_MOST,
	wakeup_open,
	wakeup_fd,
	wakeup,
	wakeup_drain,
	wakeup_close,
}: Native = loadAddon();
