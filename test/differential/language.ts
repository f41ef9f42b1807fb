// The language of the scripts: what driver.ts and driver.py execute, and short forms for writing it.

/** A value that JSON cannot hold, or that exists only at run time. */
export type Value =
	| number
	| string
	| boolean
	| null
	| readonly Value[]
	/** An earlier result: `{ $: "pair.0" }`. */
	| { $: string }
	/** Constants or'ed together: `{ or: ["select.POLLIN"] }`. */
	| { or: readonly string[] }
	/** A Python tuple; an array here. */
	| { tuple: readonly Value[] }
	/** An iterator. */
	| { iter: readonly Value[] }
	/** A set. */
	| { set: readonly Value[] }
	/** A Python float, such as `"nan"`, `"-0.0"`, `"1e-10"`. */
	| { float: string }
	/** An integer that JSON cannot hold exactly. */
	| { int: string }
	/** The same, as a BigInt here. */
	| { big: string }
	/** Bytes, one for each character, and how often they are repeated. */
	| { bytes: string; times?: number }
	/** A writable buffer of so many bytes. */
	| { buffer: number }
	/** A path in the case's own directory. */
	| { tmp: string }
	/** An object with nothing in it. */
	| { object: true }
	/** An object whose `fileno()` answers so. */
	| { fileno: Value }
	/** An object whose `fileno` is no method. */
	| { filenoAttribute: Value }
	/** An object whose `fileno()` raises RuntimeError. */
	| { filenoRaises: true }
	| { dict: { readonly [key: string]: Value } };

/** What to do: see driver.ts. */
export type Step = readonly [assign: string, path: string, args?: readonly Value[], keywords?: { readonly [key: string]: Value }];

/** One script. Its name says what it compares. */
export interface Case {
	readonly name: string;
	readonly steps: readonly Step[];
}

/** An earlier result. */
export const $ = (path: string): Value => ({ $: path });
/** Constants or'ed together: `mask("select", "POLLIN", "POLLOUT")`. */
export const mask = (module: string, ...names: string[]): Value => ({ or: names.map((name) => `${module}.${name}`) });
export const epollMask = (...names: string[]): Value => mask("select", ...names.map((name) => `EPOLL${name}`));
export const pollMask = (...names: string[]): Value => mask("select", ...names.map((name) => `POLL${name}`));
export const c = (name: string): Value => ({ or: [`socket.${name}`] });
export const bytes = (text: string, times = 1): Value => ({ bytes: text, times });
export const tuple = (...items: Value[]): Value => ({ tuple: items });
export const float = (text: string): Value => ({ float: text });
export const set = (...items: Value[]): Value => ({ set: items });
export const int = (text: string): Value => ({ int: text });
export const big = (text: string): Value => ({ big: text });
export const filenoOf = (answer: Value): Value => ({ fileno: answer });
export const OBJECT: Value = { object: true };

/** The wildcard of every "does it wait for ever" question: a case waits so long, in seconds, for what must come. */
export const LONG = 10;

/** One case for each argument of a table: `of("poll: register", …)` names it. */
export function table(
	name: string,
	rows: readonly (readonly [what: string, value: Value])[],
	steps: (value: Value) => readonly Step[],
): Case[] {
	return rows.map(([what, value]) => ({ name: `${name} ${what}`, steps: steps(value) }));
}

/** Two connected AF_UNIX streams, `a` and `b`. */
export const unixPair: readonly Step[] = [
	["pair", "socket.socketpair", []],
	["a", "pair.0"],
	["b", "pair.1"],
];

/** A TCP listener `server` on 127.0.0.1 and its address `at`. */
export const listener: readonly Step[] = [
	["server", "socket.socket", [c("AF_INET"), c("SOCK_STREAM")]],
	["", "server.bind", [tuple("127.0.0.1", 0)]],
	["", "server.listen", [8]],
	["at:addr", "server.getsockname", []],
];

/** Two connected TCP sockets, `a` (which connected) and `b` (which was accepted). */
export const tcpPair: readonly Step[] = [
	...listener,
	["a", "socket.socket", [c("AF_INET"), c("SOCK_STREAM")]],
	["", "a.connect", [$("at")]],
	["accepted:addr", "server.accept", []],
	["b", "accepted.0"],
];

/** A pipe: the descriptors `r` and `w`. */
export const pipe: readonly Step[] = [
	["p:newfd", "os.pipe", []],
	["r:newfd", "p.0"],
	["w:newfd", "p.1"],
];

/** Waits until there is something to read (or an end, or an error). */
export const readable = (name: string): Step => ["", "select.select", [[$(name)], [], [], LONG]];
/** Waits until it can be written to. */
export const writable = (name: string): Step => ["", "select.select", [[], [$(name)], [], LONG]];
