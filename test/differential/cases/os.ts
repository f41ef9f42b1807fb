// os: pipes, descriptors, and those that exist to be waited for (Python's os module; eventfd, timerfd, pidfd, pty).
import { $, big, bytes, type Case, float, int, LONG, mask, OBJECT, pipe, type Step, table, unixPair, type Value } from "../language.ts";

const HUGE = int("18446744073709551616");
const flag = (...names: string[]): Value => mask("os", ...names);
const NONBLOCKING = flag("EFD_CLOEXEC", "EFD_NONBLOCK");

const notDescriptors: readonly (readonly [string, Value])[] = [
	["-1", -1],
	["not open", 100_000],
	["2^31", 2 ** 31],
	["2^64", HUGE],
	["a string", "0"],
	["None", null],
	["1.5", float("1.5")],
	["an object", OBJECT],
];

/** Every call whose first argument is a descriptor. */
const CALLS: readonly (readonly [name: string, rest: readonly Value[]])[] = [
	["read", [1]],
	["write", [bytes("x")]],
	["close", []],
	["dup", []],
	["dup2", [900]],
	["get_blocking", []],
	["set_blocking", [true]],
	["get_inheritable", []],
	["set_inheritable", [true]],
	["eventfd_read", []],
	["eventfd_write", [1]],
	["timerfd_settime", []],
	["timerfd_settime_ns", []],
	["timerfd_gettime", []],
	["timerfd_gettime_ns", []],
];

const eventfd = (initial: Value, flags: Value = NONBLOCKING): Step => ["e:newfd", "os.eventfd", [initial, flags]];
const CLOCKS = ["CLOCK_MONOTONIC", "CLOCK_REALTIME", "CLOCK_BOOTTIME"];
const timer = (flags?: Value): readonly Step[] => [
	["clock", "t.clock", ["CLOCK_MONOTONIC"]],
	flags === undefined ? ["fd:newfd", "os.timerfd_create", [$("clock")]] : ["fd:newfd", "os.timerfd_create", [$("clock")], { flags }],
];
const due: Step = ["ready:fd", "select.select", [[$("fd")], [], [], LONG]];
const TIMER_NONBLOCKING = flag("TFD_NONBLOCK", "TFD_CLOEXEC");
/** The keywords of timers: seconds that never end within a test. */
const FAR = 1000;

const timerNumbers: readonly (readonly [string, Value])[] = [
	["-1", -1],
	["NaN", float("nan")],
	["Infinity", float("inf")],
	["1e30", float("1e30")],
	["a string", "1"],
	["None", null],
	["an object", OBJECT],
];

const timers: readonly Case[] = [
	...table(
		"timerfd_create: flags that are",
		[
			["unknown", 1],
			["a string", "0"],
			["None", null],
			["2^31", 2 ** 31],
		],
		(flags) => [...timer(flags), ["", "t.opened", []]],
	),
	...table("timerfd_create: clocks:", [...CLOCKS.map((name) => [name, name] as const)], (name) => [
		["clock", "t.clock", [name]],
		["fd:newfd", "os.timerfd_create", [$("clock")]],
		["", "os.get_inheritable", [$("fd")]],
		["", "os.timerfd_gettime", [$("fd")]],
	]),
	...table(
		"timerfd_create: a clock that is",
		[
			["unknown", 9999],
			["-1", -1],
			["a string", "1"],
			["None", null],
		],
		(clock) => [["", "os.timerfd_create", [clock]]],
	),
	{
		name: "timerfd: blocking or not as the flags say",
		steps: [
			...timer(),
			["", "os.get_blocking", [$("fd")]],
			...timer(TIMER_NONBLOCKING),
			["", "os.get_blocking", [$("fd")]],
			["", "os.read", [$("fd"), 8]],
		],
	},
	{
		name: "timerfd_settime: what it was set to comes back, the interval exactly",
		steps: [
			...timer(),
			["", "os.timerfd_settime", [$("fd")], { initial: FAR, interval: float("0.5") }],
			["was:any", "os.timerfd_settime", [$("fd")], { initial: 0 }],
			["", "was.1"],
			["left:any", "was.0"],
			["", "t.within", [$("left"), 900, FAR]],
			["", "os.timerfd_gettime", [$("fd")]],
		],
	},
	{
		name: "timerfd_settime_ns and timerfd_gettime_ns",
		steps: [
			...timer(),
			["", "os.timerfd_settime_ns", [$("fd")], { initial: 10 ** 12, interval: 7 }],
			["now:any", "os.timerfd_gettime_ns", [$("fd")]],
			["", "now.1"],
			["left:any", "now.0"],
			["", "t.within", [$("left"), 9 * 10 ** 11, 10 ** 12]],
			["s:any", "os.timerfd_gettime", [$("fd")]],
			["seconds:any", "s.0"],
			["", "t.within", [$("seconds"), 900, 1000]],
		],
	},
	{
		name: "timerfd: it is readable once it has expired, counts its expirations, and stops",
		steps: [
			...timer(),
			["", "select.select", [[$("fd")], [], [], 0]],
			["", "os.timerfd_settime", [$("fd")], { initial: float("0.01") }],
			due,
			["data", "os.read", [$("fd"), 8]],
			["", "t.number", [$("data")]],
			["", "os.timerfd_gettime", [$("fd")]],
			["", "os.timerfd_settime_ns", [$("fd")], { initial: 1, interval: 1_000_000 }],
			["", "select.select", [[], [], [], float("0.02")]],
			["more:any", "os.read", [$("fd"), 8]],
			["count:any", "t.number", [$("more")]],
			["", "t.within", [$("count"), 15, 100_000]],
			["old:any", "os.timerfd_settime", [$("fd")], { initial: 0, interval: 0 }],
			["", "os.timerfd_gettime", [$("fd")]],
		],
	},
	{
		name: "timerfd: reads of another number of bytes than 8",
		steps: [
			...timer(TIMER_NONBLOCKING),
			["", "os.timerfd_settime_ns", [$("fd")], { initial: 1 }],
			due,
			["", "os.read", [$("fd"), 7]],
			["", "os.read", [$("fd"), 100]],
			["", "os.read", [$("fd"), 8]],
			["", "os.write", [$("fd"), bytes("\x01\0\0\0\0\0\0\0")]],
		],
	},
	{
		name: "timerfd: TFD_TIMER_ABSTIME in the past expires at once",
		steps: [
			...timer(),
			["", "os.timerfd_settime", [$("fd")], { flags: flag("TFD_TIMER_ABSTIME"), initial: float("0.001") }],
			due,
			["data", "os.read", [$("fd"), 8]],
			["", "t.number", [$("data")]],
		],
	},
	...table("timerfd_settime: an initial time that is", timerNumbers, (initial) => [
		...timer(),
		["", "os.timerfd_settime", [$("fd")], { initial }],
		["", "os.timerfd_settime", [$("fd")], { initial: 1, interval: initial }],
	]),
	...table(
		"timerfd_settime_ns: an initial time that is",
		[
			["-1", -1],
			["2^63", big("9223372036854775808")],
			["2^64", HUGE],
			["1.5", float("1.5")],
			["a string", "1"],
			["None", null],
		],
		(initial) => [
			...timer(),
			["", "os.timerfd_settime_ns", [$("fd")], { initial }],
			["", "os.timerfd_settime_ns", [$("fd")], { initial: 1, interval: initial }],
		],
	),
	{
		name: "timerfd_settime: unknown flags, and a descriptor that is no timer's",
		steps: [
			...timer(),
			["", "os.timerfd_settime", [$("fd")], { flags: 128, initial: 1 }],
			...pipe,
			["", "os.timerfd_settime", [$("r")], { initial: 1 }],
			["", "os.timerfd_gettime", [$("r")]],
		],
	},
	{
		name: "timerfd_settime_ns: 2^62 nanoseconds are exact",
		steps: [
			...timer(),
			["", "os.timerfd_settime_ns", [$("fd")], { initial: 1_000_000_000_000, interval: big("4611686018427387904") }],
			["now:any", "os.timerfd_gettime_ns", [$("fd")]],
			["", "now.1"],
		],
	},
];

/** Timers are new in Python 3.13. */
export const since313: readonly string[] = [
	...timers.map(({ name }) => name),
	...notDescriptors
		.slice(0, 5)
		.flatMap(([what]) =>
			CALLS.filter(([name]) => name.startsWith("timerfd")).map(([name]) => `os: ${name} of a descriptor that is ${what}`),
		),
];

export const cases: readonly Case[] = [
	...CALLS.flatMap(([name, rest]) =>
		table(`os: ${name} of a descriptor that is`, name.startsWith("timerfd") ? notDescriptors.slice(0, 5) : notDescriptors, (fd) => [
			["", `os.${name}`, [fd, ...rest]],
		]),
	),
	{
		name: "os: pipe: what is written comes out, in pieces, then the end",
		steps: [
			...pipe,
			["", "os.write", [$("w"), bytes("through")]],
			["", "os.read", [$("r"), 3]],
			["", "os.read", [$("r"), 100]],
			["", "os.get_inheritable", [$("r")]],
			["", "os.get_inheritable", [$("w")]],
			["", "os.close", [$("w")]],
			["", "os.read", [$("r"), 1]],
			["", "os.close", [$("r")]],
			["", "os.close", [$("r")]],
			["", "t.opened", []],
		],
	},
	{
		name: "os: read of no bytes never waits",
		steps: [
			...pipe,
			["", "os.read", [$("r"), 0]],
			["", "os.write", [$("w"), bytes("x")]],
			["", "os.read", [$("r"), 0]],
			["", "os.read", [$("r"), 1]],
		],
	},
	{
		name: "os: the wrong end of a pipe",
		steps: [...pipe, ["", "os.read", [$("w"), 1]], ["", "os.write", [$("r"), bytes("x")]]],
	},
	{
		name: "os: write to a pipe that nobody reads",
		steps: [...pipe, ["", "os.close", [$("r")]], ["", "os.write", [$("w"), bytes("x")]], ["", "os.write", [$("w"), bytes("")]]],
	},
	{
		name: "os: pipe2: flags",
		steps: [
			["p:any", "os.pipe2", [flag("O_NONBLOCK", "O_CLOEXEC")]],
			["r:any", "p.0"],
			["", "os.get_blocking", [$("r")]],
			["", "os.get_inheritable", [$("r")]],
			["", "os.read", [$("r"), 1]],
			["", "os.pipe2", [1]],
			["", "os.pipe2", ["0"]],
			["", "os.pipe2", [2 ** 31]],
			["", "os.pipe2", [null]],
		],
	},
	...table(
		"os: read of a number of bytes that is",
		[
			["0", 0],
			["-1", -1],
			["2^64", HUGE],
			["a string", "1"],
			["1.5", float("1.5")],
			["None", null],
		],
		(count) => [...pipe, ["", "os.write", [$("w"), bytes("abc")]], ["", "os.read", [$("r"), count]]],
	),
	...table(
		"os: write of data that is",
		[
			["empty", bytes("")],
			["a writable buffer", { buffer: 3 }],
			["None", null],
			["a number", 5],
			["a list", [1]],
			["an object", OBJECT],
		],
		(data) => [...pipe, ["", "os.set_blocking", [$("r"), false]], ["", "os.write", [$("w"), data]], ["", "os.read", [$("r"), 10]]],
	),
	{
		name: "os: a non-blocking pipe: empty, full, and a write that takes a part",
		steps: [
			...pipe,
			["", "os.set_blocking", [$("r"), false]],
			["", "os.set_blocking", [$("w"), false]],
			["", "os.read", [$("r"), 1]],
			["", "os.write", [$("w"), bytes("x", 100_000)]],
			["", "os.write", [$("w"), bytes("x")]],
			["first:size", "os.read", [$("r"), 5000]],
			["", "os.write", [$("w"), bytes("x", 4096)]],
		],
	},
	{
		name: "os: read and write of sockets and of plain files",
		steps: [
			...unixPair,
			["a:newfd", "a.fileno", []],
			["n:newfd", "b.fileno", []],
			["", "os.write", [$("n"), bytes("socket")]],
			["", "os.read", [$("a"), 10]],
			["f:newfd", "t.open", []],
			["", "os.write", [$("f"), bytes("file")]],
			["", "os.read", [$("f"), 10]],
			["d:newfd", "t.opendir", []],
			["", "os.read", [$("d"), 10]],
			["", "os.write", [$("d"), bytes("x")]],
		],
	},
	{
		name: "os: dup: another number for the same open file, not inheritable",
		steps: [
			...pipe,
			["", "os.set_inheritable", [$("w"), true]],
			["c:newfd", "os.dup", [$("w")]],
			["", "os.get_inheritable", [$("c")]],
			["", "os.close", [$("w")]],
			["", "os.write", [$("c"), bytes("still")]],
			["", "os.read", [$("r"), 10]],
			["", "os.set_blocking", [$("c"), false]],
			["d:newfd", "os.dup", [$("c")]],
			["", "os.get_blocking", [$("d")]],
		],
	},
	{
		name: "os: dup2: the number that was wanted, inheritable unless told otherwise",
		steps: [
			...pipe,
			["", "os.dup2", [$("w"), 901]],
			["", "os.get_inheritable", [901]],
			["", "os.dup2", [$("w"), 902, false]],
			["", "os.get_inheritable", [902]],
			["", "os.dup2", [$("w"), 901, false]],
			["", "os.get_inheritable", [901]],
			["", "os.write", [901, bytes("x")]],
			["", "os.read", [$("r"), 1]],
			["", "t.opened", []],
		],
	},
	{
		name: "os: dup2 onto itself",
		steps: [
			...pipe,
			["x:fd", "os.dup2", [$("w"), $("w")]],
			["", "os.get_inheritable", [$("w")]],
			["y:fd", "os.dup2", [$("r"), $("r"), false]],
			["", "os.get_inheritable", [$("r")]],
			["", "os.set_inheritable", [$("r"), true]],
			["z:fd", "os.dup2", [$("r"), $("r"), false]],
			["", "os.get_inheritable", [$("r")]],
			["", "os.dup2", [903, 903]],
			["", "os.dup2", [903, 903, false]],
		],
	},
	{
		name: "os: dup2 closes what the number was",
		steps: [
			...pipe,
			["q:newfd", "os.pipe", []],
			["r2:newfd", "q.0"],
			["w2:newfd", "q.1"],
			["x:fd", "os.dup2", [$("w"), $("w2")]],
			["", "os.read", [$("r2"), 1]],
			["", "os.write", [$("w2"), bytes("x")]],
			["", "os.read", [$("r"), 1]],
		],
	},
	...table(
		"os: dup2 to a number that is",
		[
			["-1", -1],
			["beyond the limit", 2 ** 31 - 1],
			["2^31", 2 ** 31],
			["a string", "1"],
			["None", null],
		],
		(fd2) => [...pipe, ["", "os.dup2", [$("r"), fd2]], ["", "t.opened", []]],
	),
	{
		name: "os: set_blocking and set_inheritable go by truth",
		steps: [
			...pipe,
			...[0, 1].flatMap((value): Step[] => [
				["", "os.set_blocking", [$("r"), value]],
				["", "os.get_blocking", [$("r")]],
				["", "os.set_inheritable", [$("r"), value]],
				["", "os.get_inheritable", [$("r")]],
			]),
		],
	},
	{
		name: "os: openpty: both ends, inheritance, and what comes through",
		steps: [
			["p:newfd", "os.openpty", []],
			["m:newfd", "p.0"],
			["s:newfd", "p.1"],
			["", "os.get_inheritable", [$("m")]],
			["", "os.get_inheritable", [$("s")]],
			["", "os.get_blocking", [$("m")]],
			["", "os.write", [$("m"), bytes("line\n")]],
			["", "os.read", [$("s"), 100]],
			["", "os.read", [$("m"), 100]],
			["", "os.write", [$("s"), bytes("out\n")]],
			["", "os.read", [$("m"), 100]],
			["", "os.close", [$("s")]],
			["", "os.read", [$("m"), 100]],
		],
	},

	{
		name: "eventfd: counts, and is empty once read",
		steps: [
			eventfd(3),
			["", "os.eventfd_read", [$("e")]],
			["", "os.eventfd_read", [$("e")]],
			["", "os.eventfd_write", [$("e"), 2]],
			["", "os.eventfd_write", [$("e"), 5]],
			["", "os.eventfd_write", [$("e"), 0]],
			["", "os.eventfd_read", [$("e")]],
		],
	},
	{
		name: "eventfd: EFD_SEMAPHORE takes one at a time",
		steps: [
			eventfd(2, flag("EFD_SEMAPHORE", "EFD_NONBLOCK")),
			["", "os.eventfd_read", [$("e")]],
			["", "os.eventfd_read", [$("e")]],
			["", "os.eventfd_read", [$("e")]],
		],
	},
	{
		name: "eventfd: inheritance and mode by its flags",
		steps: [
			["e:newfd", "os.eventfd", [0]],
			["", "os.get_inheritable", [$("e")]],
			["", "os.get_blocking", [$("e")]],
			["f:newfd", "os.eventfd", [0, NONBLOCKING]],
			["", "os.get_blocking", [$("f")]],
		],
	},
	{
		name: "eventfd: 2^64 - 2 is the most, and comes back exactly",
		steps: [
			eventfd(0),
			["", "os.eventfd_write", [$("e"), big("18446744073709551614")]],
			["", "os.eventfd_write", [$("e"), 1]],
			["w:fd", "select.select", [[], [$("e")], [], 0]],
			["", "os.eventfd_read", [$("e")]],
			["", "os.eventfd_write", [$("e"), big("18446744073709551615")]],
			["w:fd", "select.select", [[], [$("e")], [], 0]],
		],
	},
	{
		name: "eventfd: read and written as 8 bytes",
		steps: [
			eventfd(1),
			["", "os.read", [$("e"), 8]],
			["", "os.write", [$("e"), bytes("\x02\0\0\0\0\0\0\0")]],
			["", "os.read", [$("e"), 100]],
			["", "os.write", [$("e"), bytes("\x02\0\0\0")]],
			["", "os.eventfd_write", [$("e"), 1]],
			["", "os.read", [$("e"), 7]],
		],
	},
	{
		name: "eventfd_read, eventfd_write and timers take an object with fileno(), os.read and os.write a number only",
		steps: [
			eventfd(1),
			["", "os.eventfd_read", [{ fileno: $("e") }]],
			["", "os.eventfd_write", [{ fileno: $("e") }, 1]],
			["", "os.read", [{ fileno: $("e") }, 8]],
			["", "os.write", [{ fileno: $("e") }, bytes("\x01\0\0\0\0\0\0\0")]],
			["", "os.dup", [{ fileno: $("e") }]],
			["", "os.eventfd_read", [{ fileno: -1 }]],
			["", "os.eventfd_read", [{ fileno: "1" }]],
			["", "os.eventfd_read", [{ filenoRaises: true }]],
		],
	},
	{
		name: "eventfd: select, poll and epoll take it as it is",
		steps: [
			eventfd(0),
			["ready:fd", "select.select", [[$("e")], [$("e")], [], 0]],
			["", "os.eventfd_write", [$("e"), 1]],
			["ready:fd", "select.select", [[$("e")], [$("e")], [], 0]],
			["p", "select.poll", []],
			["", "p.register", [$("e"), mask("select", "POLLIN")]],
			["ready:events", "p.poll", [0]],
			["ep", "select.epoll", []],
			["", "ep.register", [$("e"), mask("select", "EPOLLIN")]],
			["again:events", "ep.poll", [0]],
		],
	},
	...table(
		"eventfd: an initial value that is",
		[
			["-1", -1],
			["2^32 - 1", 2 ** 32 - 1],
			["2^32", 2 ** 32],
			["2^64", HUGE],
			["a string", "1"],
			["1.5", float("1.5")],
			["None", null],
		],
		(initial) => [
			["e:newfd", "os.eventfd", [initial]],
			["", "os.eventfd_read", [$("e")]],
		],
	),
	...table(
		"eventfd: flags that are",
		[
			["unknown", 4],
			["2^31", 2 ** 31],
			["a string", "0"],
			["None", null],
		],
		(flags) => [["", "os.eventfd", [0, flags]]],
	),
	...table(
		"eventfd_write of a value that is",
		[
			["-1", -1],
			["2^64", HUGE],
			["a string", "1"],
			["1.5", float("1.5")],
			["None", null],
		],
		(value) => [eventfd(0), ["", "os.eventfd_write", [$("e"), value]], ["", "os.eventfd_read", [$("e")]]],
	),
	{
		name: "eventfd_read and eventfd_write of a pipe",
		steps: [
			...pipe,
			["", "os.eventfd_write", [$("w"), 258]],
			["", "os.eventfd_read", [$("r")]],
			["", "os.eventfd_read", [$("w")]],
			["", "os.eventfd_write", [$("r"), 1]],
		],
	},

	{
		name: "pidfd_open: this process: not readable, not inheritable",
		steps: [
			["pid:any", "t.pid", []],
			["p:newfd", "os.pidfd_open", [$("pid")]],
			["", "os.get_inheritable", [$("p")]],
			["", "select.select", [[$("p")], [], [], 0]],
			["", "os.write", [$("p"), bytes("x")]],
		],
	},
	...table(
		"pidfd_open of a process that is",
		[
			["0", 0],
			["-1", -1],
			["not there", 2 ** 31 - 1],
			["2^31", 2 ** 31],
			["a string", "1"],
			["1.5", float("1.5")],
			["None", null],
		],
		(pid) => [["", "os.pidfd_open", [pid]]],
	),
	...table(
		"pidfd_open with flags that are",
		[
			["unknown", 1],
			["-1", -1],
			["a string", "0"],
			["None", null],
		],
		(flags) => [
			["pid:any", "t.pid", []],
			["", "os.pidfd_open", [$("pid"), flags]],
		],
	),
	...timers,
];
