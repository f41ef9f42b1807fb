// Every function of iomux/native with its arguments, for the tests that call each with everything that is wrong.
// JavaScript and not TypeScript: the child process that is fed garbage reads it too.

const fd = (name = "fd") => ({ name, kind: "fd", valid: -1 });
const int = (name, valid = -1) => ({ name, kind: "int", valid });
const flag = (name) => ({ name, kind: "flag", valid: 0 });
/** A number that must not exceed what a buffer holds. */
const count = (name, valid = 0) => ({ name, kind: "count", valid });
const timeout = () => ({ name: "timeout", kind: "timeout", valid: 0 });
/** A typed array or DataView of at least `least` bytes. */
const bytes = (name, least = 0) => ({ name, kind: "bytes", least, valid: new Int32Array(256) });
const string = (name, valid = "") => ({ name, kind: "string", valid });
const uint32 = (name) => ({ name, kind: "uint32", valid: 0 });
const array = (name) => ({ name, kind: "array", valid: [] });
const optional = (parameter) => ({ ...parameter, optional: true });

const pollfds = [bytes("fds"), count("nfds")];
const events = [fd("epfd"), bytes("events"), int("maxevents", 0), timeout()];
const span = [bytes("buffer"), count("offset"), count("count"), int("flags", 0)];
const address = [bytes("address"), count("length")];
const option = [fd("sockfd"), int("level", 0), int("option", 0)];
const sockaddr = bytes("address", 128);

export const calls = {
	constants: [string("group", "none")],
	monotonic: [],
	select: [
		count("nfds"),
		optional(bytes("readfds", 128)),
		optional(bytes("writefds", 128)),
		optional(bytes("exceptfds", 128)),
		{ ...timeout(), name: "timeout" },
	],
	select_by_block: [],
	select_by_block_interruptible: [],
	poll: [...pollfds, timeout()],
	ppoll: [...pollfds, timeout(), optional(bytes("sigmask", 128))],
	poll_interruptible: [...pollfds, timeout()],
	pollfd_ready: [...pollfds, bytes("ready")],
	poll_by_block: [bytes("fds")],
	epoll_create1: [int("flags")],
	epoll_ctl: [fd("epfd"), int("op", 1), fd(), { name: "events", kind: "uint32", valid: 0 }],
	epoll_wait: events,
	epoll_wait_by_block: [],
	epoll_wait_by_block_interruptible: [],
	epoll_pwait2: [...events, optional(bytes("sigmask", 128))],
	devpoll_open: [],
	dp_poll: [fd(), ...pollfds, timeout()],
	dp_poll_interruptible: [fd(), ...pollfds, timeout()],
	kqueue: [],
	kevent: [fd("kq"), optional(bytes("changelist")), count("nchanges"), optional(bytes("eventlist")), count("nevents"), timeout()],
	epoll_wait_interruptible: events,
	close: [fd()],
	dup: [fd()],
	dup2: [fd("oldfd"), fd("newfd"), flag("inheritable")],
	pipe2: [bytes("pipefd", 8), int("flags")],
	read: [fd(), bytes("buffer"), count("count")],
	read_nowait: [fd(), bytes("buffer"), count("count")],
	write: [fd(), bytes("buffer"), count("count")],
	get_inheritable: [fd()],
	set_inheritable: [fd(), flag("inheritable")],
	get_blocking: [fd()],
	get_flags: [fd()],
	set_blocking: [fd(), flag("blocking")],
	socket: [int("domain"), int("type"), int("protocol")],
	socketpair: [int("domain"), int("type"), int("protocol"), bytes("sv", 8)],
	bind: [fd("sockfd"), ...address],
	listen: [fd("sockfd"), int("backlog", 0)],
	accept: [fd("sockfd"), optional(bytes("address")), optional(bytes("length", 4))],
	connect: [fd("sockfd"), ...address],
	recv: [fd("sockfd"), ...span],
	send: [fd("sockfd"), ...span],
	recv_by_block: [bytes("buffer")],
	recv_into_block: [],
	send_by_block: [bytes("buffer")],
	recvfrom: [fd("sockfd"), ...span, optional(bytes("address")), optional(bytes("length", 4))],
	sendto: [fd("sockfd"), ...span, ...address],
	shutdown: [fd("sockfd"), int("how", 0)],
	getsockopt: [...option, bytes("value")],
	setsockopt: [...option, optional(bytes("value")), optional(count("size"))],
	getsockname: [fd("sockfd"), sockaddr],
	getpeername: [fd("sockfd"), sockaddr],
	sockaddr_decode: [sockaddr, count("length")],
	sockaddr_family: [bytes("address", 16)],
	sockaddr_in: [sockaddr, string("host", "127.0.0.1"), { name: "port", kind: "uint16", valid: 0 }],
	sockaddr_in6: [
		sockaddr,
		string("host", "::1"),
		{ name: "port", kind: "uint16", valid: 0 },
		{ name: "flowinfo", kind: "uint32", valid: 0 },
		{ name: "scope_id", kind: "uint32", valid: 0 },
	],
	sockaddr_un: [sockaddr, { ...bytes("path"), valid: new Uint8Array(3) }],
	getaddrinfo: [
		optional(string("node", "127.0.0.1")),
		optional(string("service", "80")),
		int("family", 0),
		int("type", 0),
		int("protocol", 0),
		int("flags", 4),
		{ name: "result", kind: "array", valid: [] },
	],
	gai_strerror: [int("errcode")],
	strerror: [int("errnum")],
	gethostname: [],
	terminating: [],
	sendmsg: [
		fd("sockfd"),
		array("buffers"),
		optional(bytes("control")),
		int("flags", 0),
		optional(bytes("address")),
		optional(count("length")),
	],
	recvmsg: [fd("sockfd"), array("buffers"), optional(bytes("control")), int("flags", 0), optional(bytes("address")), bytes("result", 12)],
	cmsg_encode: [bytes("control"), count("offset"), int("level", 0), int("type", 0), { ...bytes("data"), valid: new Uint8Array(3) }],
	cmsg_decode: [bytes("control"), count("length"), array("items")],
	cmsg_close: [bytes("control"), count("length")],
	CMSG_LEN: [count("size")],
	CMSG_SPACE: [count("size")],
	sendfile: [fd("out_fd"), fd("in_fd"), count("offset"), count("count")],
	lseek: [fd(), { name: "offset", kind: "position", valid: 0 }, int("whence", 0)],
	openpty: [bytes("pair", 8)],
	eventfd: [uint32("initval"), int("flags", 0)],
	pidfd_open: [int("pid"), uint32("flags")],
	timerfd_create: [int("clockid", 1), int("flags", 0)],
	timerfd_settime: [fd(), int("flags", 0), bytes("next", 16), bytes("old", 16)],
	timerfd_gettime: [fd(), bytes("current", 16)],
	inotify_init1: [int("flags", 0)],
	inotify_add_watch: [fd(), { ...bytes("path", 1), valid: new Uint8Array(3) }, uint32("mask")],
	inotify_rm_watch: [fd(), int("wd")],
	inotify_decode: [bytes("bytes"), count("length"), array("events")],
	signalfd: [fd(), { ...bytes("signals"), valid: new Int32Array(0) }, int("flags", 0)],
	signalfd_decode: [bytes("bytes"), count("length"), array("records")],
	signals_take: [{ ...bytes("signals"), valid: new Int32Array(0) }],
	signals_release: [{ ...bytes("signals"), valid: new Int32Array(0) }],
	sockaddr_nl: [sockaddr, uint32("pid"), uint32("groups")],
	sockaddr_ll: [
		sockaddr,
		int("ifindex", 1),
		{ name: "protocol", kind: "uint16", valid: 0 },
		{ name: "pkttype", kind: "uint8", valid: 0 },
		{ name: "hatype", kind: "uint16", valid: 0 },
		optional({ ...bytes("hardware"), valid: new Uint8Array(6) }),
	],
	sockaddr_vm: [sockaddr, uint32("cid"), uint32("port")],
	inet_aton: [string("text", "127.0.0.1"), bytes("bytes", 4)],
	inet_pton: [int("family", 2), string("text", "127.0.0.1"), bytes("bytes", 16)],
	inet_ntop: [int("family", 2), bytes("bytes", 4)],
	if_nameindex: [array("result")],
	if_nametoindex: [string("name", "lo")],
	if_indextoname: [uint32("index")],
	gethostbyname: [string("name", "localhost"), array("result")],
	gethostbyaddr: [bytes("address"), int("family", 2), array("result")],
	hstrerror: [int("error", 1)],
	getservbyname: [string("name", "http"), optional(string("protocol", "tcp"))],
	getservbyport: [{ name: "port", kind: "uint16", valid: 80 }, optional(string("protocol", "tcp"))],
	getprotobyname: [string("name", "tcp")],
	getnameinfo: [bytes("address"), count("length"), int("flags", 0), array("result")],
	own: [fd()],
	disown: [fd(), { name: "serial", kind: "serial", valid: 0 }],
	close_owned: [fd(), { name: "serial", kind: "serial", valid: 0 }],
	pollset_drain: [fd()],
	wakeup_fd: [{ name: "id", kind: "serial", valid: 0 }],
	wakeup: [{ name: "id", kind: "serial", valid: 0 }],
	wakeup_drain: [{ name: "id", kind: "serial", valid: 0 }],
	wakeup_close: [{ name: "id", kind: "serial", valid: 0 }],
};

/** What takes other things than these calls do, and is tested elsewhere. */
export const elsewhere = new Set([
	"pollset_open",
	"watcher",
	"wakeup_open",
	// For good: test/robustness/worker.test.ts
	"main_thread_ends",
	// A random signal ends the process: test/signal/signal.test.ts
	"signal_start",
	"signal_listen",
	"signal_silence_uv",
	"signal_unlisten",
	"signal_set",
	"signal_get",
	"signal_due",
	"signal_take",
	"signal_wake",
	"signal_handled",
	"signal_wakeup_fd",
	"signal_wakeup_error",
	"raise",
	"raise_default",
	"alarm",
	"setitimer",
	"getitimer",
]);

/** Whose answer may come from a name server: not to be asked thousands of times. */
export const lookups = new Set(["gethostbyname", "gethostbyaddr", "getnameinfo"]);
