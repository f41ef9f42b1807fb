// Where the two are meant to differ: what each of them answers, so that a change on either side
// shows.
import { constants } from "node:os";
import { since313 } from "./cases/os.ts";
import type { Outcome } from "./run.ts";

/** One step of one case. */
export interface Difference {
	/** Which step, counted from 0. */
	readonly step: number;
	readonly python: Outcome;
	readonly iomux: Outcome;
}

/** Why a case differs, and where. */
export interface Reason {
	readonly why: string;
	readonly at: readonly Difference[];
}

const ok = (value: unknown): Outcome => ({ ok: value });
const error = (name: string, errno: number | null = null): Outcome => ({ error: name, errno });
const { EAGAIN, EBADF, EINVAL, ENODEV, EOPNOTSUPP } = constants.errno;
/** The resolver knows no such name: negative on Linux only. */
const EAI_NONAME = -2;
const NUL = "Python's resolver calls end a name at its first NUL character, without a word";
const NAME = "a host that cannot be is a gaierror, as any other that is not known: there is no UnicodeError";
const RANGE = "a number beyond the C type's range is an OverflowError here, also below it";
const CUT = "Python cuts the number to an int; a number beyond the C type's range is an OverflowError here";
const FORM = "an address of the wrong form is a TypeError in every call; Python unpacks this one as any sequence";

export const differences: Readonly<Record<string, Reason>> = {
	"epoll: fromfd of -1 and -2": {
		why: "fromfd(-1) makes a new epoll object in Python, other negative numbers an error without meaning",
		at: [
			{ step: 0, python: ok("anything"), iomux: error("ValueError") },
			{ step: 1, python: error("OSError", 0), iomux: error("ValueError") },
		],
	},
	"struct: a float that is whole": {
		why: "1.0 and 1 are the same number in JavaScript",
		at: [{ step: 0, python: error("struct.error"), iomux: ok({ bytes: "\0\0\0\x01" }) }],
	},
	"epoll: the closed object is noticed before the timeout, the timeout before maxevents": {
		why: "Python converts maxevents to a C int before it checks anything else",
		at: [{ step: 2, python: error("TypeError"), iomux: error("ValueError") }],
	},
	"socket: text that is sent": {
		why: "text is sent as UTF-8",
		at: [
			{ step: 3, python: error("TypeError"), iomux: ok(6) },
			{ step: 4, python: error("TypeError"), iomux: ok(null) },
			{ step: 5, python: error("BlockingIOError", EAGAIN), iomux: ok({ bytes: "h\u00c3\u00a9llo!" }) },
		],
	},
	"socket: text in a datagram": {
		why: "text is sent as UTF-8",
		at: [
			{ step: 6, python: error("TypeError"), iomux: ok(4) },
			{ step: 7, python: error("BlockingIOError", EAGAIN), iomux: ok([{ bytes: "text" }, ["127.0.0.1", "port1"]]) },
		],
	},
	"kill: an argument that is 2^31": {
		why: RANGE,
		at: [{ step: 2, python: error("OSError", EINVAL), iomux: error("OverflowError") }],
	},
	"socket: a family that is an object": {
		why: "an object is the keyword form of the arguments",
		at: [{ step: 0, python: error("TypeError"), iomux: ok("<a>") }],
	},
	"SOK-38 socket: a fileno that is 2^40": {
		why: "Python cuts the number to 0, the driver's standard input; a number beyond the C type's range is an OverflowError here",
		at: [
			{ step: 0, python: ok("<s>"), iomux: error("OverflowError") },
			{ step: 1, python: ok("<s>"), iomux: error("OverflowError") },
		],
	},
	"socket: AF_INET6 bind and getsockname of a scope of 2^32": {
		why: "Python cuts the number to 0; a number beyond the C type's range is an OverflowError here",
		at: [
			{ step: 1, python: ok(null), iomux: error("OverflowError") },
			{ step: 2, python: ok(["::1", "port1", 0, 0]), iomux: ok(["::", 0, 0, 0]) },
		],
	},
	"socket: AF_INET6 bind and getsockname of a scope of -1": {
		why: "Python takes the bits of the number; a number beyond the C type's range is an OverflowError here",
		at: [
			{ step: 1, python: ok(null), iomux: error("OverflowError") },
			{ step: 2, python: ok(["::1", "port1", 0, 0]), iomux: ok(["::", 0, 0, 0]) },
		],
	},
	"socket: connect to where the queue is full": {
		why: "AF_UNIX says EAGAIN there; Python hands it on although there is a timeout, here the timeout is used",
		at: [{ step: 10, python: ok([error("BlockingIOError", EAGAIN), "waited"]), iomux: ok([error("TimeoutError"), "waited"]) }],
	},
	"select: a closed descriptor above the process's table": {
		why: "Linux checks the table only, and Python reports the descriptor as ready",
		at: [{ step: 0, python: ok([[999], [999], [999]]), iomux: error("OSError", EBADF) }],
	},
	"select: a bool as a descriptor": {
		why: "a bool is 0 or 1 in Python",
		at: [
			{ step: 0, python: ok([[], [], []]), iomux: error("TypeError") },
			{ step: 2, python: ok(null), iomux: error("TypeError") },
		],
	},
	"epoll: a mask beyond 32 bits": {
		why: "Python keeps the low 32 bits",
		at: [
			{ step: 5, python: ok(null), iomux: error("OverflowError") },
			{ step: 6, python: error("OSError", EINVAL), iomux: error("OverflowError") },
			{ step: 7, python: ok(null), iomux: error("OverflowError") },
		],
	},
	"socket: accept on what does not listen": {
		why: "Python waits for a connection first, and lets the time run out; nothing could ever come",
		at: [{ step: 7, python: error("TimeoutError"), iomux: error("OSError", EOPNOTSUPP) }],
	},
	...Object.fromEntries(
		["2^31", "-2^31 - 1", "2^64"].map((number) => [
			`socket: setsockopt of a value that is ${number}`,
			{
				why: "Python takes what is no C int for bytes; a number beyond the C type's range is an OverflowError here",
				at: [{ step: 1, python: error("TypeError"), iomux: error("OverflowError") }],
			},
		]),
	),
	"socket: an option of 64 bits (SO_COOKIE)": {
		why: "Python asks for a C int; here what does not fit one is a bigint",
		at: [{ step: 1, python: error("OSError", EINVAL), iomux: ok("anything") }],
	},
	"socket: setsockopt of None with a length": {
		why: "Python takes the bits of a negative length",
		at: [{ step: 3, python: error("OSError", EINVAL), iomux: error("OverflowError") }],
	},
	"SOK-20 socket: getaddrinfo of a host that is a string with NUL": {
		why: NUL,
		at: [{ step: 0, python: ok([[2, 1, 6, "", ["127.0.0.1", 80]]]), iomux: error("TypeError") }],
	},
	"SOK-20 SOK-21 socket: getaddrinfo of a port that is a string with NUL": {
		why: NUL,
		at: [{ step: 0, python: ok([[2, 1, 6, "", ["127.0.0.1", 80]]]), iomux: error("TypeError") }],
	},
	...Object.fromEntries(
		["a name of 300 characters", "a label of 64 characters", "two dots"].map((what) => [
			`SOK-20 socket: getaddrinfo of a host that is ${what}`,
			{ why: NAME, at: [{ step: 0, python: error("ValueError"), iomux: error("gaierror", EAI_NONAME) }] },
		]),
	),
	"SOK-23 socket: gethostbyname, gethostbyname_ex and gethostbyaddr of a label of 64 characters": {
		why: NAME,
		at: [0, 1].map((step) => ({ step, python: error("ValueError"), iomux: error("gaierror", EAI_NONAME) })),
	},
	...Object.fromEntries(
		["an unknown name", "an empty name", "a name of 16 characters", "bytes of an unknown name"].map((what) => [
			`SOK-24 socket: if_nametoindex of ${what}`,
			{ why: "Python drops the errno", at: [{ step: 0, python: error("OSError"), iomux: error("OSError", ENODEV) }] },
		]),
	),
	"MSG-9 socket: MSG_TRUNC with recv and recvfrom: no more bytes than were asked for": {
		why: "Python answers the bytes of a longer datagram that it never received: whatever was in memory",
		at: [
			{ step: 4, python: ok({ bytes: 8 }), iomux: ok({ bytes: 4 }) },
			{ step: 7, python: ok({ bytes: 8 }), iomux: ok({ bytes: 4 }) },
		],
	},
	...Object.fromEntries(
		["rw", "wr", "rwb"].map((mode) => [
			`SOK-29 MKF-3 socket: makefile in mode ${JSON.stringify(mode)}: what it says it is`,
			{
				why: "Python's pair of two files has neither a descriptor nor a mode",
				at: [
					...(mode === "rwb" ? [{ step: 4, python: error("AttributeError"), iomux: ok("rwb") }] : []),
					{ step: 10, python: error("ValueError"), iomux: ok("anything") },
				],
			},
		]),
	),
	"MKF-3 SOK-27 socket: a closed file: what it answers and what it refuses": {
		why: "Python's pair of two files forgets to check whether it is closed",
		at: [20, 31].map((step) => ({ step, python: ok(false), iomux: error("ValueError") })),
	},
	"MKF-1 socket: makefile rb: sizes of -1, None, -5, and what is no size": {
		why: "any negative size is up to the end, as in Python's other files",
		at: [{ step: 13, python: error("ValueError"), iomux: ok({ bytes: "" }) }],
	},
	"MKF-6 socket: makefile rb buffered and non-blocking: None, or what there is": {
		why: "no bytes would be the end of the stream",
		at: [{ step: 6, python: ok({ bytes: "" }), iomux: ok(null) }],
	},
	"socket: makefile w and wb with a buffer of one byte": {
		why: "Python's text waits in a buffer of its own before that one, until a flush",
		at: [
			{ step: 15, python: error("BlockingIOError", EAGAIN), iomux: ok({ bytes: "line\n" }) },
			{ step: 17, python: ok({ bytes: "line\n" }), iomux: error("BlockingIOError", EAGAIN) },
		],
	},
	"socket: sendfile on sockets that are not connected, closed, or left by their peer": {
		why: "a selector inside Python's sendfile complains of the descriptor -1",
		at: [{ step: 4, python: error("ValueError"), iomux: error("OSError", EBADF) }],
	},
	"SOK-74 create_server: of an address that is an unknown host": {
		why: "Python repacks the resolver's error as if its number were an errno",
		at: [{ step: 5, python: error("OSError", EAI_NONAME), iomux: error("gaierror", EAI_NONAME) }],
	},
	...Object.fromEntries(
		["a string of one character", "an empty tuple", "one element", "three elements"].map((what) => [
			`SOK-61 create_connection: of an address that is ${what}`,
			{ why: FORM, at: [{ step: 0, python: error("ValueError"), iomux: error("TypeError") }] },
		]),
	),
	"SOK-42 fromfd of a descriptor that is 2^31": {
		why: CUT,
		at: [{ step: 0, python: error("OSError", EBADF), iomux: error("OverflowError") }],
	},
	"SOK-28 socket.close of a descriptor that is 2^31": {
		why: CUT,
		at: [{ step: 0, python: error("OSError", EBADF), iomux: error("OverflowError") }],
	},
	"os: read of a number of bytes that is -1": {
		why: "a negative size is a ValueError in every call",
		at: [{ step: 4, python: error("OSError", EINVAL), iomux: error("ValueError") }],
	},
	"os: dup2 onto itself": {
		why: "Python calls dup3() where there is one, which refuses; without it, as on macOS, it does what is done here",
		at: [
			{ step: 5, python: error("OSError", EINVAL), iomux: ok("fd(r)") },
			{ step: 8, python: error("OSError", EINVAL), iomux: ok("fd(r)") },
			{ step: 9, python: ok(true), iomux: ok(false) },
			{ step: 11, python: error("OSError", EINVAL), iomux: error("OSError", EBADF) },
		],
	},
	"eventfd: an initial value that is -1": {
		why: RANGE,
		at: [{ step: 0, python: error("ValueError"), iomux: error("OverflowError") }],
	},
	"eventfd_write of a value that is -1": {
		why: RANGE,
		at: [{ step: 1, python: error("ValueError"), iomux: error("OverflowError") }],
	},
	"pidfd_open with flags that are -1": {
		why: RANGE,
		at: [{ step: 1, python: error("ValueError"), iomux: error("OverflowError") }],
	},
	"timerfd_settime: an initial time that is NaN": {
		why: "NaN is a ValueError wherever it is given for a time, as it is for select()",
		at: [2, 3].map((step) => ({ step, python: error("OverflowError"), iomux: error("ValueError") })),
	},
};

/** Cases whose facts are those of Python 3.13, with what an older one does: it is not asked. */
export const olderPythons: Readonly<Record<string, string>> = Object.fromEntries([
	...[
		"of 2^32",
		"of 2^64",
		"by truth of None",
		"by truth of an empty string",
		"by truth of a string",
		"by truth of 0.5",
		"by truth of an object",
	].map((what) => [`SOK-50 socket: setblocking ${what}`, "takes a C int only"]),
	...since313.map((name) => [name, "has no timerfd"]),
	["SOK-20 SOK-21 socket: getaddrinfo of a port that is 2^64", "takes a C long only"],
	["socket: makefile w and wb with a buffer of one byte", "keeps what is as large as the buffer"],
	["os: dup2 of a descriptor that is -1", "answers a stale errno"],
	["os: dup2 to a number that is -1", "answers a stale errno"],
]);
