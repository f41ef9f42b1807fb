// socket: makefile and sendfile.
import { $, bytes, type Case, c, float, listener, OBJECT, readable, type Step, table, tcpPair, unixPair, type Value } from "../language.ts";

/** What `b` sends, and `f`, a file over `a` in that mode. */
const reading = (sent: string, mode: string, buffering: Value = null, keywords?: { [key: string]: Value }): readonly Step[] => [
	...unixPair,
	["", "b.sendall", [bytes(sent)]],
	keywords === undefined ? ["f:any", "a.makefile", [mode, buffering]] : ["f:any", "a.makefile", [mode, buffering], keywords],
];
/** The same, and then the end. */
const toTheEnd = (sent: string, mode: string, buffering: Value = null, keywords?: { [key: string]: Value }): readonly Step[] => [
	...reading(sent, mode, buffering, keywords),
	["", "b.close", []],
];
const writing = (mode: string, buffering: Value = null, keywords?: { [key: string]: Value }): readonly Step[] => [
	...unixPair,
	keywords === undefined ? ["f:any", "a.makefile", [mode, buffering]] : ["f:any", "a.makefile", [mode, buffering], keywords],
];
const arrived: Step = ["", "b.recv", [1000, c("MSG_DONTWAIT")]];

const modes: readonly Value[] = ["r", "w", "rw", "wr", "rb", "br", "wb", "rwb", "b", ""];
const badModes: readonly (readonly [string, Value])[] = [
	["rt", "rt"],
	["x", "x"],
	["a", "a"],
	["+", "+"],
	["r+", "r+"],
	["U", "U"],
	["a space", " "],
	["capitals", "R"],
];

const newlines: readonly (readonly [string, Value])[] = [
	["None", null],
	["an empty string", ""],
	["\\n", "\n"],
	["\\r", "\r"],
	["\\r\\n", "\r\n"],
	["another string", "x"],
	["\\n\\r", "\n\r"],
];

const encodings: readonly (readonly [string, Value])[] = [
	["utf-8", "utf-8"],
	["UTF8", "UTF8"],
	["latin-1", "latin-1"],
	["ascii", "ascii"],
	["utf-16-le", "utf-16-le"],
	["an unknown name", "nosuchencoding"],
	["an empty name", ""],
];

const content = "0123456789".repeat(3);

/** A stream pair `a`, `b` and a file `f`. */
const sending = (text = content): readonly Step[] => [...tcpPair, ["f:any", "t.file", [bytes(text)]]];
const sent: readonly Step[] = [
	["rest", "t.rest", [$("f")]],
	["", "a.close", []],
	["", "b.recv", [1000, c("MSG_WAITALL")]],
];

const counts: readonly (readonly [string, Value])[] = [
	["1", 1],
	["all there is", 30],
	["more than there is", 31],
	["None", null],
	["0", 0],
	["-1", -1],
	["1.5", float("1.5")],
	["a string", "1"],
	["an object", OBJECT],
];

export const cases: readonly Case[] = [
	...modes.map((mode) => ({
		name: `SOK-29 MKF-3 socket: makefile in mode ${JSON.stringify(mode)}: what it says it is`,
		steps: [
			...unixPair,
			["f:any", "a.makefile", [mode]],
			["", "f.mode"],
			["", "f.readable", []],
			["", "f.writable", []],
			["", "f.seekable", []],
			["", "f.isatty", []],
			["", "f.closed"],
			["n:any", "f.fileno", []],
		] as readonly Step[],
	})),
	...table("SOK-29 socket: makefile in a mode that is", badModes, (mode) => [
		...unixPair,
		["", "a.makefile", [mode]],
		["", "t.opened", []],
	]),
	...table(
		"socket: makefile of a buffering that is",
		[
			["0, in text mode", 0],
			["1.5", float("1.5")],
			["a string", "1"],
			["an object", OBJECT],
		],
		(buffering) => [...unixPair, ["", "a.makefile", ["r", buffering]], ["", "a.close", []], ["", "t.opened", []]],
	),
	...table("socket: makefile with a newline that is", newlines, (newline) => [
		...toTheEnd("a\nb\rc\r\nd", "r", null, { newline }),
		["", "f.readlines", []],
	]),
	...table("socket: makefile with a newline for writing that is", newlines.slice(0, 5), (newline) => [
		...writing("w", null, { newline }),
		["", "f.write", ["a\nb\rc\r\nd\n"]],
		["", "f.flush", []],
		arrived,
	]),
	...table("socket: makefile with an encoding that is", encodings, (encoding) => [
		...writing("w", null, { encoding }),
		["", "f.write", ["h\u00e9\u20ac"]],
		["", "f.close", []],
		arrived,
		...reading("h\u00c3\u00a9\0", "r", null, { encoding }),
		["", "b.close", []],
		["", "f.read", []],
	]),
	{
		name: "socket: makefile with errors: strict and replace, and unknown ones",
		steps: [
			...toTheEnd("a\xff", "r", null, { encoding: "utf-8", errors: "strict" }),
			["", "f.read", []],
			...toTheEnd("a\xff", "r", null, { encoding: "utf-8", errors: "replace" }),
			["", "f.read", []],
			...toTheEnd("a\xff", "r", null, { encoding: "ascii", errors: "replace" }),
			["", "f.read", []],
			...writing("w", null, { encoding: "ascii", errors: "replace" }),
			["", "f.write", ["\u20ac"]],
			["", "f.flush", []],
			arrived,
		],
	},
	{
		name: "socket: makefile of text keeps the pieces of a character until it is whole",
		steps: [
			...unixPair,
			["f:any", "a.makefile", ["r", null], { encoding: "utf-8" }],
			["", "b.send", [bytes("\xe2\x82\xac\xc3")]],
			["", "f.read", [1]],
			["", "b.send", [bytes("\xa9!\n")]],
			["", "f.read", [1]],
			["", "f.readline", []],
		],
	},
	{
		name: "socket: makefile of text that ends in half of a character",
		steps: [...toTheEnd("a\xe2\x82", "r", null, { encoding: "utf-8" }), ["", "f.read", []]],
	},

	...(["rb", "r"] as const).flatMap((mode): Case[] => [
		{
			name: `MKF-1 socket: makefile ${mode}: read in two pieces, to the end, and past it`,
			steps: [
				...toTheEnd("in two pieces", mode),
				["", "f.read", [3]],
				["", "f.read", [0]],
				["", "f.read", []],
				["", "f.read", []],
				["", "f.read", [1]],
				["", "f.readline", []],
			],
		},
		{
			name: `MKF-1 socket: makefile ${mode}: sizes of -1, None, -5, and what is no size`,
			steps: [
				...toTheEnd("abcdef", mode),
				["", "f.read", ["1"]],
				["", "f.read", [float("1.5")]],
				["", "f.readline", ["1"]],
				["", "f.readlines", ["1"]],
				["", "f.read", [1]],
				["", "f.read", [null]],
				["", "f.read", [-1]],
				["", "f.read", [-5]],
			],
		},
		{
			name: `MKF-1 socket: makefile ${mode}: lines, pieces of lines, and a last one without an end`,
			steps: [
				...toTheEnd("one\ntwo\n\nthree", mode),
				["", "f.readline", []],
				["", "f.readline", [2]],
				["", "f.readline", [0]],
				["", "f.readline", [-1]],
				["", "f.readline", [100]],
				["", "f.readline", [5]],
				["", "f.readline", []],
			],
		},
		{
			name: `MKF-1 socket: makefile ${mode}: readlines, all and up to a hint`,
			steps: [
				...toTheEnd("1\n22\n333\n4444", mode),
				["", "f.readlines", [3]],
				["", "f.readlines", [0]],
				...toTheEnd("1\n22\n333\n4444", mode),
				["", "f.readlines", []],
				["", "f.readlines", []],
			],
		},
		{ name: `MKF-1 socket: makefile ${mode}: iterated`, steps: [...toTheEnd("one\ntwo\nthree", mode), ["", "t.list", [$("f")]]] },
	]),
	{
		name: "MKF-1 socket: makefile rb unbuffered: read takes what is there, to the end all of it, lines byte for byte",
		steps: [
			...reading("one\ntwo\nthree", "rb", 0),
			["", "f.readline", []],
			["", "a.recv", [2]],
			["", "f.readline", []],
			["", "f.read", [100]],
			["", "b.close", []],
			["", "f.read", [100]],
			["", "f.read", []],
		],
	},
	{
		name: "MKF-1 socket: makefile rb: read1 and readinto",
		steps: [
			...reading("0123456789", "rb", 4),
			["", "f.read1", [2]],
			["", "f.read1", [0]],
			["buf", "t.list", [[{ buffer: 5 }]]],
			["", "f.readinto", [$("buf.0")]],
			["", "buf"],
			["", "b.close", []],
			["", "f.readinto", [$("buf.0")]],
			["", "f.readinto", [$("buf.0")]],
			["", "f.read1", [10]],
			["", "f.readinto", ["text"]],
			["", "f.readinto", [5]],
		],
	},
	{
		name: "MKF-1 socket: makefile rb with a buffer of one byte reads whole lines all the same",
		steps: [...toTheEnd("a longer line\nb", "rb", 1), ["", "f.readline", []], ["", "f.read", []]],
	},
	{
		name: "socket: makefile rb hides from select what it has read ahead",
		steps: [...reading("one\ntwo\n", "rb"), ["", "f.readline", []], ["", "select.select", [[$("a")], [], [], 0]], ["", "f.readline", []]],
	},
	{
		name: "MKF-5 socket: two unbuffered files one after the other lose nothing",
		steps: [
			...reading("one\ntwo\n", "rb", 0),
			["", "f.readline", []],
			["", "f.close", []],
			["g:any", "a.makefile", ["rb", 0]],
			["", "g.readline", []],
		],
	},
	{
		name: "MKF-4 socket: makefile rb: after a timeout of the socket every further read fails",
		steps: [
			...unixPair,
			["", "a.settimeout", [float("0.02")]],
			["f:any", "a.makefile", ["rb"]],
			["", "t.timed", [0.02, "f.read", [1]]],
			["", "f.read", [1]],
			["", "b.send", [bytes("late")]],
			["", "f.readline", []],
			["", "a.recv", [10]],
		],
	},
	{
		name: "MKF-4 socket: makefile rb unbuffered: after a timeout of the socket every further read fails, a new file reads",
		steps: [
			...unixPair,
			["", "a.settimeout", [float("0.02")]],
			["f:any", "a.makefile", ["rb", 0]],
			["", "t.timed", [0.02, "f.read", [1]]],
			["", "b.send", [bytes("late")]],
			["", "f.read", [1]],
			["", "f.readinto", [{ buffer: 4 }]],
			["g:any", "a.makefile", ["rb", 0]],
			["", "g.read", [10]],
		],
	},
	{
		name: "MKF-6 socket: makefile rwb unbuffered and non-blocking: None when empty, None when full",
		steps: [
			...unixPair,
			["", "a.setblocking", [false]],
			["f:any", "a.makefile", ["rwb", 0]],
			["", "f.read", [1]],
			["", "f.readinto", [{ buffer: 4 }]],
			["", "f.readall", []],
			["", "t.fill", [$("a")]],
			["", "f.write", [bytes("x", 70000)]],
			["", "b.send", [bytes("there")]],
			["", "f.read", [10]],
			["", "f.readall", []],
			["", "b.close", []],
		],
	},
	{
		name: "MKF-6 socket: makefile rb buffered and non-blocking: None, or what there is",
		steps: [
			...unixPair,
			["", "a.setblocking", [false]],
			["f:any", "a.makefile", ["rb"]],
			["", "f.read", [5]],
			["", "f.read1", [5]],
			["", "b.send", [bytes("abc")]],
			["", "f.read", [5]],
			["", "f.read", []],
			["", "b.close", []],
			["", "f.read", []],
		],
	},

	{
		name: "socket: makefile wb: what was written waits for flush, for a full buffer and for close",
		steps: [
			...writing("wb", 4),
			["", "f.write", [bytes("ab")]],
			arrived,
			["", "f.flush", []],
			arrived,
			["", "f.write", [bytes("0123456789")]],
			["", "f.flush", []],
			arrived,
			["", "f.write", [bytes("end")]],
			["", "f.close", []],
			arrived,
		],
	},
	{
		name: "socket: makefile w and wb with a buffer of one byte",
		steps: [
			...writing("wb", 1),
			["", "f.write", [bytes("a")]],
			arrived,
			["", "f.write", [bytes("bc")]],
			arrived,
			["", "f.flush", []],
			arrived,
			...writing("w", 1),
			["", "f.write", ["line\n"]],
			arrived,
			["", "f.flush", []],
			["", "b.recv", [100, c("MSG_DONTWAIT")]],
		],
	},
	{
		name: "socket: makefile wb unbuffered sends at once",
		steps: [...writing("wb", 0), ["", "f.write", [bytes("at once")]], arrived, ["", "f.write", [bytes("")]], arrived],
	},
	{
		name: "socket: makefile w: how much was taken, writelines, and a flush that sends",
		steps: [
			...writing("w", null, { encoding: "utf-8" }),
			["", "f.write", ["caf\u00e9"]],
			["", "f.writelines", [["a\n", "b\n"]]],
			arrived,
			["", "f.flush", []],
			arrived,
			["", "f.write", [""]],
			["", "f.flush", []],
			arrived,
		],
	},
	...table(
		"socket: makefile: wrong data to write:",
		[
			["None", null],
			["a number", 5],
			["a list", [1]],
			["an object", OBJECT],
		],
		(data) => [
			...writing("w"),
			["", "f.write", [data]],
			["g:any", "a.makefile", ["wb"]],
			["", "g.write", [data]],
			["h:any", "a.makefile", ["wb", 0]],
			["", "h.write", [data]],
			["", "f.writelines", [data]],
		],
	),
	{
		name: "socket: makefile: text into a binary file, bytes into a text file",
		steps: [
			...writing("w"),
			["", "f.write", [bytes("bytes")]],
			["g:any", "a.makefile", ["wb"]],
			["", "g.write", ["text"]],
			["h:any", "a.makefile", ["wb", 0]],
			["", "h.write", ["text"]],
			["", "f.flush", []],
			["", "g.flush", []],
			arrived,
		],
	},
	{
		name: "socket: makefile: reading a file for writing, writing a file for reading",
		steps: [
			...["w", "wb"].flatMap((mode): Step[] => [...writing(mode), ["", "f.read", []], ["", "f.readline", []], ["", "f.readlines", []]]),
			...writing("wb", 0),
			["", "f.read", [1]],
			...reading("x", "rb"),
			["", "f.write", [bytes("x")]],
			["", "f.flush", []],
			...reading("x", "r"),
			["", "f.write", ["x"]],
			...reading("x", "rb", 0),
			["", "f.write", [bytes("x")]],
		],
	},
	{
		name: "MKF-2 socket: a file keeps the socket open; closing the file first leaves the socket usable",
		steps: [
			...reading("first second", "rb"),
			["", "a.close", []],
			["", "f.read", [5]],
			["", "select.select", [[], [$("b")], [], 0]],
			["", "f.close", []],
			["", "t.opened", []],
			["", "b.send", [bytes("x")]],
			...reading("third", "rb", 0),
			["", "f.close", []],
			["", "a.recv", [10]],
		],
	},
	{
		name: "MKF-2 socket: two files: the descriptor is closed with the last of them",
		steps: [
			...unixPair,
			["f:any", "a.makefile", ["rb"]],
			["g:any", "a.makefile", ["wb"]],
			["", "a.close", []],
			["", "f.close", []],
			["", "f.close", []],
			["", "g.write", [bytes("still")]],
			["", "g.flush", []],
			arrived,
			["", "g.close", []],
			["", "b.recv", [10]],
			["", "t.opened", []],
		],
	},
	{
		name: "MKF-3 SOK-27 socket: a closed file: what it answers and what it refuses",
		steps: [
			...unixPair,
			...(["f", "g", "h"] as const).flatMap((name): Step[] => [
				[`${name}:any`, "a.makefile", name === "f" ? ["rb", 0] : name === "g" ? ["rwb"] : ["rw"]],
				["", `${name}.close`, []],
				["", `${name}.closed`],
				...["fileno", "readable", "writable", "seekable", "flush", "read", "readline"].map((method): Step => ["", `${name}.${method}`, []]),
				["", `${name}.close`, []],
			]),
			["", "f.name"],
			["", "a.recv", [1, c("MSG_DONTWAIT")]],
		],
	},
	{
		name: "MKF-3 socket: a file of a closed socket",
		steps: [...unixPair, ["", "a.close", []], ["f:any", "a.makefile", ["rb"]], ["", "f.read", [1]], ["", "f.fileno", []]],
	},
	{
		name: "MKF-3 socket: a file whose socket was detached",
		steps: [
			...reading("x", "rb", 0),
			["n:newfd", "a.detach", []],
			["", "f.read", [1]],
			["", "f.fileno", []],
			["", "f.name"],
			["", "f.close", []],
			["", "os.read", [$("n"), 10]],
		],
	},
	{
		name: "socket: makefile of a connection that is reset",
		steps: [
			...tcpPair,
			["f:any", "a.makefile", ["rb"]],
			["", "b.setsockopt", [c("SOL_SOCKET"), c("SO_LINGER"), bytes("\x01\0\0\0\0\0\0\0")]],
			["", "b.close", []],
			readable("a"),
			["", "f.read", [1]],
			["", "f.read", [1]],
		],
	},
	{
		name: "socket: makefile wb to a peer that has gone: the error comes with the flush, close says it again",
		steps: [
			...writing("wb"),
			["", "b.close", []],
			["", "f.write", [bytes("x")]],
			["", "f.flush", []],
			["", "f.close", []],
			["", "f.closed"],
			["", "a.close", []],
			["", "t.opened", []],
		],
	},
	{
		name: "SOK-64 socket: a file at the end of a with block",
		steps: [...writing("wb"), ["", "f.write", [bytes("x")]], ["", "t.exit", [$("f")]], ["", "f.closed"], arrived],
	},

	{
		name: "SFL-1 socket: sendfile of a whole file",
		steps: [...sending(), ["", "a.sendfile", [$("f")]], ...sent],
	},
	{
		name: "SFL-1 socket: sendfile of a file that was read from begins at its beginning",
		steps: [...sending(), ["", "t.rest", [$("f")]], ["", "a.sendfile", [$("f")]], ...sent],
	},
	{ name: "SFL-1 socket: sendfile of an empty file", steps: [...sending(""), ["", "a.sendfile", [$("f")]], ...sent] },
	...table(
		"SFL-1 socket: sendfile with an offset that is",
		[
			["10", 10],
			["the file's end", 30],
			["beyond the file's end", 31],
		],
		(offset) => [...sending(), ["", "a.sendfile", [$("f"), offset]], ...sent],
	),
	...table("SFL-1 SFL-4 socket: sendfile with a count that is", counts, (count) => [
		...sending(),
		["", "a.sendfile", [$("f"), 0, count]],
		...sent,
	]),
	{
		name: "SFL-1 socket: sendfile with an offset and a count, twice",
		steps: [...sending(), ["", "a.sendfile", [$("f"), 5, 5]], ["", "a.sendfile", [$("f"), 20, 100]], ...sent],
	},
	...table(
		"SFL-4 socket: sendfile with an offset that is",
		[
			["a string", "1"],
			["1.5", float("1.5")],
		],
		(offset) => [...sending(), ["", "a.sendfile", [$("f"), offset]]],
	),
	{
		name: "SFL-1 socket: sendfile of an object that reads, whole, in part, and from an offset",
		steps: [
			...tcpPair,
			["f:any", "t.reader", [bytes(content)]],
			["", "a.sendfile", [$("f")]],
			["", "a.sendfile", [$("f"), 25]],
			["", "a.sendfile", [$("f"), 0, 3]],
			["", "f.read", [4]],
			["", "a.close", []],
			["", "b.recv", [1000, c("MSG_WAITALL")]],
		],
	},
	{
		name: "SFL-2 socket: sendfile of a non-blocking socket",
		steps: [...sending(), ["", "a.setblocking", [false]], ["", "a.sendfile", [$("f")]]],
	},
	{
		name: "SFL-3 socket: sendfile with a timeout to a peer that takes nothing",
		steps: [
			...tcpPair,
			["", "t.fill", [$("a")]],
			["f:any", "t.file", [bytes("x", 1 << 20)]],
			["", "a.settimeout", [float("0.05")]],
			["", "t.timed", [0.05, "a.sendfile", [$("f")]]],
		],
	},
	{
		name: "SFL-1 socket: sendfile with a timeout that is not used up",
		steps: [...sending(), ["", "a.settimeout", [5]], ["", "a.sendfile", [$("f")]], ...sent],
	},
	{
		name: "SFL-4 socket: sendfile of a datagram socket",
		steps: [
			["a", "socket.socket", [c("AF_INET"), c("SOCK_DGRAM")]],
			["f:any", "t.file", [bytes(content)]],
			["", "a.sendfile", [$("f")]],
		],
	},
	{ name: "SFL-4 socket: sendfile of a text file", steps: [...tcpPair, ["f:any", "t.textReader", ["text"]], ["", "a.sendfile", [$("f")]]] },
	{
		name: "socket: sendfile on sockets that are not connected, closed, or left by their peer",
		steps: [
			["s", "socket.socket", []],
			["f:any", "t.file", [bytes(content)]],
			["", "s.sendfile", [$("f")]],
			["", "s.close", []],
			["", "s.sendfile", [$("f")]],
			...unixPair,
			["", "b.close", []],
			["g:any", "t.file", [bytes(content)]],
			["", "a.sendfile", [$("g")]],
			...listener,
			["h:any", "t.file", [bytes(content)]],
			["", "server.sendfile", [$("h")]],
			["u", "socket.socket", [c("AF_UNIX")]],
			["i:any", "t.file", [bytes(content)]],
			["", "u.sendfile", [$("i"), 0, 1]],
		],
	},
	{
		name: "socket: sendfile over an AF_UNIX stream",
		steps: [...unixPair, ["f:any", "t.file", [bytes(content)]], ["", "a.sendfile", [$("f"), 3, 4]], arrived, ["", "t.rest", [$("f")]]],
	},
];
