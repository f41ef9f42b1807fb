// Where the two are meant to differ: what each of them answers, so that a change on either side shows.
import { constants } from "node:os";
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
const { EAGAIN, EBADF, EINVAL, EOPNOTSUPP } = constants.errno;

export const differences: Readonly<Record<string, Reason>> = {
	"epoll: fromfd of -1 and -2": {
		why: "fromfd(-1) makes a new epoll object in Python, other negative numbers an error without meaning",
		at: [
			{ step: 0, python: ok("anything"), iomux: error("ValueError") },
			{ step: 1, python: error("OSError", 0), iomux: error("ValueError") },
		],
	},
	"epoll: the closed object is noticed before the timeout, the timeout before maxevents": {
		why: "Python converts maxevents to a C int before it looks at anything else",
		at: [{ step: 2, python: error("TypeError"), iomux: error("ValueError") }],
	},
	"API §8 socket: text that is sent": {
		why: "text is sent as UTF-8",
		at: [
			{ step: 3, python: error("TypeError"), iomux: ok(6) },
			{ step: 4, python: error("TypeError"), iomux: ok(null) },
			{ step: 5, python: error("BlockingIOError", EAGAIN), iomux: ok({ bytes: "h\u00c3\u00a9llo!" }) },
		],
	},
	"API §8 socket: text in a datagram": {
		why: "text is sent as UTF-8",
		at: [
			{ step: 6, python: error("TypeError"), iomux: ok(4) },
			{ step: 7, python: error("BlockingIOError", EAGAIN), iomux: ok([{ bytes: "text" }, ["127.0.0.1", "port1"]]) },
		],
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
		why: "Linux looks at the table only, and Python reports the descriptor as ready",
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
};

/** Cases whose facts are those of Python 3.13, with what an older one does: it is not asked. */
export const olderPythons: Readonly<Record<string, string>> = Object.fromEntries(
	["of 2^64", "by truth of None", "by truth of an empty string", "by truth of a string", "by truth of 0.5", "by truth of an object"].map(
		(what) => [`SOK-50 socket: setblocking ${what}`, "takes a C int only"],
	),
);
