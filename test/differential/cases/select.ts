// select.select: descriptors, timeouts, the lists and what is ready.
import {
	$,
	bytes,
	type Case,
	c,
	filenoOf,
	float,
	int,
	listener,
	OBJECT,
	pipe,
	readable,
	type Step,
	table,
	tcpPair,
	tuple,
	unixPair,
	type Value,
	writable,
} from "../language.ts";

/** A descriptor number that is not open, below the size of the process's table. */
const closedPipe: readonly Step[] = [...pipe, ["", "os.close", [$("r")]], ["", "os.close", [$("w")]]];

const badFds: readonly (readonly [string, Value])[] = [
	["-1", -1],
	["-2147483648", -2147483648],
	["2147483648", 2147483648],
	["-2147483649", -2147483649],
	["2^64", int("18446744073709551616")],
	["1.5", float("1.5")],
	["NaN", float("nan")],
	["Infinity", float("inf")],
	["a string", "0"],
	["bytes", bytes("0")],
	["None", null],
	["a list", [0]],
	["an object without fileno", OBJECT],
	["a fileno that is no method", { filenoAttribute: 3 }],
	["a fileno that raises", { filenoRaises: true }],
	["a fileno that answers a string", filenoOf("0")],
	["a fileno that answers 1.5", filenoOf(float("1.5"))],
	["a fileno that answers None", filenoOf(null)],
	["a fileno that answers an object", filenoOf(OBJECT)],
	["a fileno that answers -1", filenoOf(-1)],
	["a fileno that answers 2^40", filenoOf(1099511627776)],
	["a fileno that answers another object with fileno", filenoOf(filenoOf(0))],
];

const badTimeouts: readonly (readonly [string, Value])[] = [
	["-1", -1],
	["-1e-10", float("-1e-10")],
	["-5e-324", float("-5e-324")],
	["-0.0", float("-0.0")],
	["NaN", float("nan")],
	["Infinity", float("inf")],
	["-Infinity", float("-inf")],
	["1e10", float("1e10")],
	["1e300", float("1e300")],
	["2^64", int("18446744073709551616")],
	["a string", "1"],
	["a list", [1]],
	["an object", OBJECT],
	["bytes", bytes("1")],
];

export const cases: readonly Case[] = [
	...table("select: an element that is", badFds, (value) => [
		["", "select.select", [[value], [], [], 0]],
		["", "select.select", [[], [value], [], 0]],
		["", "select.select", [[], [], [value], 0]],
	]),
	...table("select: a timeout of", badTimeouts, (value) => [
		...unixPair,
		["", "select.select", [[], [$("a")], [], value]],
		["", "select.select", [null, null, null, value]],
	]),
	...table(
		"select: a list that is",
		[
			["None", null],
			["a number", 5],
			["an object", OBJECT],
			["a string", "abc"],
			["an empty string", ""],
		],
		(value) => [
			["", "select.select", [value, [], [], 0]],
			["", "select.select", [[], value, [], 0]],
			["", "select.select", [[], [], value, 0]],
		],
	),
	{
		name: "EXT-2 select: the timeout is checked first, then the lists from left to right",
		steps: [
			["", "select.select", [null, null, null, -1]],
			["", "select.select", [null, null, null, "soon"]],
			["", "select.select", [[-1], [OBJECT], [], 0]],
			["", "select.select", [[OBJECT], [-1], [], 0]],
			["", "select.select", [[], [{ filenoRaises: true }], [-1], 0]],
			["", "select.select", [[], [-1], null, 0]],
		],
	},
	{
		name: "select: too few arguments",
		steps: [
			["", "select.select", []],
			["", "select.select", [[]]],
			["", "select.select", [[], []]],
		],
	},
	{
		name: "SEL-3 select: three new lists, also when the time runs out",
		steps: [
			["r", "select.select", [[], [], [], 0]],
			["", "t.same", [$("r.0"), $("r.1")]],
			["", "t.same", [$("r.1"), $("r.2")]],
			["q", "select.select", [[], [], [], 0]],
			["", "t.same", [$("r.0"), $("q.0")]],
		],
	},
	{ name: "select: three empty lists and a timeout are a sleep", steps: [["", "t.timed", [0.03, "select.select", [[], [], [], 0.03]]]] },
	{
		name: "select: nothing ready waits for the whole timeout",
		steps: [...unixPair, ["", "t.timed", [0.03, "select.select", [[$("a")], [], [$("a")], 0.03]]]],
	},
	{
		name: "select: readable, writable and idle ends of a pair",
		steps: [
			...unixPair,
			["", "select.select", [[$("a")], [$("a")], [$("a")], 0]],
			["", "b.send", [bytes("x")]],
			["", "select.select", [[$("a"), $("b")], [$("a"), $("b")], [$("a"), $("b")], 0]],
		],
	},
	{
		name: "select: a full buffer is not writable until it is read",
		steps: [
			...unixPair,
			["", "t.fill", [$("a")]],
			["", "select.select", [[], [$("a")], [], 0]],
			["", "b.setblocking", [false]],
			["n", "t.timed", [0, "b.recv", [1]]],
			["", "select.select", [[], [$("b")], [], 0]],
		],
	},
	{
		name: "EXT-1 select: duplicates and order are kept",
		steps: [
			...unixPair,
			["", "select.select", [[], [$("a"), $("b"), $("a"), $("a")], [], 0]],
			["", "select.select", [[], [$("b"), $("a")], [], 0]],
		],
	},
	{
		name: "select: the objects come back, numbers as numbers",
		steps: [
			...unixPair,
			["f:fd", "a.fileno", []],
			["r:fd", "select.select", [[], [$("f"), $("a")], [], 0]],
			["", "t.same", [$("r.1.1"), $("a")]],
		],
	},
	{
		name: "select: one descriptor in several lists",
		steps: [...unixPair, ["", "b.send", [bytes("x")]], ["", "select.select", [[$("a")], [$("a")], [$("a")], 0]]],
	},
	{
		name: "select: tuples and iterators are lists too",
		steps: [
			...unixPair,
			["", "select.select", [tuple($("a")), tuple($("a"), $("b")), tuple(), 0]],
			["", "select.select", [{ iter: [$("a")] }, { iter: [$("b"), $("a")] }, { iter: [] }, 0]],
			["", "select.select", [[], { iter: [$("a"), OBJECT] }, [], 0]],
		],
	},
	{
		name: "SEL-2 select: a closed descriptor is EBADF",
		steps: [
			...closedPipe,
			["", "select.select", [[$("r")], [], [], 0]],
			["", "select.select", [[], [$("w")], [], 0]],
			["", "select.select", [[], [], [$("r")], 0]],
		],
	},
	{
		name: "select: a closed socket is a ValueError",
		steps: [...unixPair, ["", "a.close", []], ["", "select.select", [[$("a")], [], [], 0]]],
	},
	{
		name: "select: a closed epoll object's own fileno() complains",
		steps: [
			["e", "select.epoll", []],
			["", "e.close", []],
			["", "select.select", [[$("e")], [], [], 0]],
		],
	},
	{
		name: "select: descriptors from 1024 on are refused before the call",
		steps: [
			["", "select.select", [[1024], [], [], 0]],
			["", "select.select", [[], [5000], [], 0]],
			["", "select.select", [[], [], [2147483647], 0]],
			["", "select.select", [[filenoOf(1024)], [], [], 0]],
		],
	},
	{
		name: "EXT-1 select: 1024 entries in a list are fine, 1025 are not",
		steps: [
			...pipe,
			["r2:any", "select.select", [[], Array(1024).fill($("w")), [], 0]],
			["", "t.length", [$("r2.1")]],
			["", "select.select", [[], Array(1025).fill($("w")), [], 0]],
			["", "select.select", [Array(1025).fill($("r")), [], [], 0]],
		],
	},
	{
		name: "select: the reader of a pipe whose writer is closed is readable",
		steps: [
			...pipe,
			["x:fd", "select.select", [[$("r")], [$("w")], [], 0]],
			["", "os.close", [$("w")]],
			["x:fd", "select.select", [[$("r")], [$("r")], [$("r")], 0]],
		],
	},
	{
		name: "select: the writer of a pipe whose reader is closed is writable",
		steps: [...pipe, ["", "os.close", [$("r")]], ["x:fd", "select.select", [[$("w")], [$("w")], [$("w")], 0]]],
	},
	{
		name: "select: a regular file is always ready",
		steps: [
			["f:newfd", "t.open", []],
			["x:fd", "select.select", [[$("f")], [$("f")], [$("f")], 0]],
		],
	},
	{
		name: "select: a directory is always ready",
		steps: [
			["f:newfd", "t.opendir", []],
			["x:fd", "select.select", [[$("f")], [$("f")], [$("f")], 0]],
		],
	},
	{
		name: "select: a listener is readable once a client waits",
		steps: [
			...listener,
			["", "select.select", [[$("server")], [$("server")], [$("server")], 0]],
			["a", "socket.socket", []],
			["", "a.connect", [$("at")]],
			["", "select.select", [[$("server")], [], [], 10]],
		],
	},
	{
		name: "select: the end of a connection is readable",
		steps: [...tcpPair, ["", "b.close", []], readable("a"), ["", "select.select", [[$("a")], [$("a")], [$("a")], 0]], ["", "a.recv", [10]]],
	},
	{
		name: "select: a half-closed connection is readable at the other end, writable at both",
		steps: [
			...tcpPair,
			["", "a.shutdown", [c("SHUT_WR")]],
			readable("b"),
			["", "select.select", [[$("a"), $("b")], [$("a"), $("b")], [], 0]],
		],
	},
	{
		name: "select: a refused connect is readable and writable",
		steps: [
			...listener,
			["", "server.close", []],
			["a", "socket.socket", []],
			["", "a.setblocking", [false]],
			["", "a.connect_ex", [$("at")]],
			writable("a"),
			["", "select.select", [[$("a")], [$("a")], [$("a")], 0]],
			["", "a.getsockopt", [c("SOL_SOCKET"), c("SO_ERROR")]],
			["", "a.getsockopt", [c("SOL_SOCKET"), c("SO_ERROR")]],
		],
	},
	{
		name: "select: a fresh socket is readable and writable at once",
		steps: [
			["a", "socket.socket", []],
			["", "select.select", [[$("a")], [$("a")], [$("a")], 0]],
		],
	},
	{
		name: "select: an out-of-band byte is in the third list alone",
		steps: [
			...tcpPair,
			["", "a.send", [bytes("!"), c("MSG_OOB")]],
			["", "select.select", [[], [], [$("b")], 10]],
			["", "select.select", [[$("b")], [], [$("b")], 0]],
			["", "b.recv", [1, c("MSG_OOB")]],
			["", "select.select", [[$("b")], [], [$("b")], 0]],
		],
	},
	{
		name: "select: an epoll object is readable while it has events",
		steps: [
			...unixPair,
			["e", "select.epoll", []],
			["", "e.register", [$("a"), { or: ["select.EPOLLIN"] }]],
			["", "select.select", [[$("e")], [], [], 0]],
			["", "b.send", [bytes("x")]],
			["", "select.select", [[$("e")], [], [], 0]],
		],
	},
	{
		name: "select: a datagram socket is readable once a datagram waits",
		steps: [
			["a", "socket.socket", [c("AF_INET"), c("SOCK_DGRAM")]],
			["", "a.bind", [tuple("127.0.0.1", 0)]],
			["at:addr", "a.getsockname", []],
			["", "select.select", [[$("a")], [$("a")], [], 0]],
			["", "a.sendto", [bytes(""), $("at")]],
			["", "select.select", [[$("a")], [], [], 10]],
		],
	},
	{
		name: "select: a fileno() that answers a number is asked for each list",
		steps: [
			...pipe,
			["x:any", "select.select", [[], [filenoOf($("w"))], [], 0]],
			["", "t.length", [$("x.1")]],
			["", "t.length", [$("x.0")]],
		],
	},
	{
		name: "select: a closed descriptor above the process's table",
		steps: [["", "select.select", [[999], [999], [999], 0]]],
	},
	{
		name: "select: a bool as a descriptor",
		steps: [
			["", "select.select", [[], [], [false], 0]],
			["p0", "select.poll", []],
			["", "p0.register", [false]],
		],
	},
	{
		name: "select: PIPE_BUF",
		steps: [["", "select.PIPE_BUF"]],
	},
	{
		name: "SEL-6 select: poll objects have no public constructor, epoll objects no subclass argument list",
		steps: [
			["", "select.poll", []],
			["", "select.epoll", [1, 0, 0]],
		],
	},
];
