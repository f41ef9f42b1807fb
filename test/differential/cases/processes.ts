// os: children, signals to processes, and what else of a process and its descriptors Python's os module tells.
import { $, bytes, type Case, float, int, mask, OBJECT, pipe, type Step, table, type Value } from "../language.ts";

const flag = (...names: string[]): Value => mask("os", ...names);
const signal = (name: string): Value => mask("signal", name);
const HUGE = int("18446744073709551616");

/** A child that runs a shell command: its pid is `c`. */
const child = (command: string, name = "c"): Step => [`${name}:any`, "t.spawn", ["/bin/sh", "-c", command]];
const SLEEPS = "exec sleep 100";
const kill = (name: string): Step => ["", "os.kill", [$("c"), signal(name)]];
/** Whether the result `w` is of child `name`. */
const of = (name = "c"): Step => ["", "t.within", [$("w.0"), $(name), $(name)]];
const waited = (options: Value = 0): readonly Step[] => [["w:any", "os.waitpid", [$("c"), options]], of(), ["", "w.1"]];
const killed: readonly Step[] = [kill("SIGKILL"), ["w:any", "os.waitpid", [$("c"), 0]]];

const MACROS = ["WIFEXITED", "WEXITSTATUS", "WIFSIGNALED", "WTERMSIG", "WCOREDUMP", "WIFSTOPPED", "WSTOPSIG", "WIFCONTINUED"];
const allMacros = (status: Value): Step[] => [...MACROS, "waitstatus_to_exitcode"].map((name) => ["", `os.${name}`, [status]]);

const notIntegers: readonly (readonly [string, Value])[] = [
	["2^31", 2 ** 31],
	["2^64", HUGE],
	["a string", "1"],
	["None", null],
	["1.5", float("1.5")],
	["an object", OBJECT],
];

const pty: readonly Step[] = [
	["p:newfd", "os.openpty", []],
	["m:newfd", "p.0"],
	["s:newfd", "p.1"],
];

const secondPipe: readonly Step[] = [
	["q:newfd", "os.pipe", []],
	["r2:newfd", "q.0"],
	["w2:newfd", "q.1"],
];

export const cases: readonly Case[] = [
	{ name: "waitpid: what the child exited with", steps: [child("exit 3"), ...waited(), ...allMacros($("w.1"))] },
	{ name: "waitpid: the signal that ended it", steps: [child(SLEEPS), kill("SIGTERM"), ...waited(), ...allMacros($("w.1"))] },
	{
		name: "waitpid: the same child twice is ECHILD",
		steps: [child("exit 1"), ...waited(), ["", "os.waitpid", [$("c"), 0]], ["", "os.waitpid", [$("c"), flag("WNOHANG")]]],
	},
	{
		name: "waitpid: WNOHANG of one that runs",
		steps: [child(SLEEPS), ["", "os.waitpid", [$("c"), flag("WNOHANG")]], ["", "os.waitpid", [-1, flag("WNOHANG")]], ...killed, of()],
	},
	{
		name: "waitpid: any child, each once, then ECHILD",
		steps: [
			["", "os.waitpid", [-1, 0]],
			child("exit 1", "a"),
			["w:any", "os.waitpid", [-1, 0]],
			of("a"),
			child("exit 2", "b"),
			["w:any", "os.waitpid", [-1, 0]],
			of("b"),
			["", "w.1"],
			["", "os.waitpid", [-1, 0]],
			["", "os.waitpid", [-1, flag("WNOHANG")]],
		],
	},
	{
		name: "waitpid: one that was told does not hide others, and they are waited for",
		steps: [
			child("exit 1", "a"),
			["w:any", "os.waitpid", [$("a"), 0]],
			child("sleep 0.2; exit 2", "b"),
			["", "os.waitpid", [-1, flag("WNOHANG")]],
			["w:any", "os.waitpid", [-1, 0]],
			of("b"),
			["", "w.1"],
		],
	},
	{
		name: "waitpid: children of this process's group",
		steps: [
			child("exit 4"),
			["w:any", "os.waitpid", [0, 0]],
			of(),
			["", "w.1"],
			["", "os.waitpid", [0, 0]],
			["", "os.waitpid", [-99_999_999, 0]],
		],
	},
	{
		name: "waitpid: stopped and continued, with WUNTRACED and WCONTINUED",
		steps: [
			child("kill -STOP $$; sleep 0.3; exit 5"),
			...waited(flag("WUNTRACED")),
			...allMacros($("w.1")),
			["", "os.waitpid", [$("c"), flag("WUNTRACED", "WNOHANG")]],
			kill("SIGCONT"),
			...waited(flag("WCONTINUED")),
			...waited(),
		],
	},
	{
		name: "waitpid: one that stopped is not told without WUNTRACED",
		steps: [
			child("kill -STOP $$; exit 6"),
			["", "t.stopped", [$("c")]],
			["", "os.waitpid", [$("c"), flag("WNOHANG")]],
			kill("SIGCONT"),
			...waited(),
		],
	},
	{
		name: "waitpid: it waits as long as the child runs",
		steps: [
			child("sleep 0.3; exit 7"),
			["r:any", "t.timed", [float("0.1"), "os.waitpid", [$("c"), 0]]],
			["", "r.1"],
			["w:any", "r.0"],
			["", "w.1"],
		],
	},
	{
		name: "waitpid and waitid of strangers are ECHILD",
		steps: [
			["", "os.waitpid", [1, 0]],
			["", "os.waitpid", [1, flag("WNOHANG")]],
			["pid:any", "t.pid", []],
			["", "os.waitpid", [$("pid"), 0]],
			["", "os.waitid", [flag("P_PID"), 1, flag("WEXITED")]],
			["", "os.waitid", [flag("P_ALL"), 0, flag("WEXITED")]],
		],
	},
	...table("waitpid: a pid that is", notIntegers, (pid) => [["", "os.waitpid", [pid, 0]]]),
	...table(
		"waitpid: options that are",
		[["unknown", 1 << 20], ["WEXITED", flag("WEXITED")], ["WNOWAIT", flag("WNOWAIT")], ...notIntegers],
		(options) => [["", "os.waitpid", [-1, options]]],
	),
	{
		name: "waitid: what became of a child, in five numbers",
		steps: [
			child("exit 3"),
			["w:any", "os.waitid", [flag("P_PID"), $("c"), flag("WEXITED")]],
			of(),
			["", "w.si_status"],
			["", "w.si_code"],
			["", "w.si_signo"],
			["", "w.3"],
			["", "t.length", [$("w")]],
			["", "os.waitid", [flag("P_PID"), $("c"), flag("WEXITED")]],
		],
	},
	{
		name: "waitid: killed, stopped, continued",
		steps: [
			child("kill -STOP $$; sleep 0.3; kill -KILL $$"),
			["w:any", "os.waitid", [flag("P_PID"), $("c"), flag("WSTOPPED")]],
			["", "w.si_status"],
			["", "w.si_code"],
			kill("SIGCONT"),
			["w:any", "os.waitid", [flag("P_PID"), $("c"), flag("WCONTINUED", "WNOWAIT")]],
			["", "w.si_code"],
			["w:any", "os.waitid", [flag("P_ALL"), 0, flag("WEXITED")]],
			["", "w.si_status"],
			["", "w.si_code"],
		],
	},
	{
		name: "waitid: WNOWAIT leaves it to be told again, WNOHANG tells nothing of one that runs",
		steps: [
			child("exit 8", "d"),
			["w:any", "os.waitid", [flag("P_PID"), $("d"), flag("WEXITED", "WNOWAIT")]],
			["w:any", "os.waitid", [flag("P_PID"), $("d"), flag("WEXITED", "WNOWAIT")]],
			["", "w.si_status"],
			["w:any", "os.waitpid", [$("d"), 0]],
			["", "w.1"],
			child(SLEEPS),
			["", "os.waitid", [flag("P_PID"), $("c"), flag("WEXITED", "WNOHANG")]],
			...killed,
		],
	},
	{
		name: "waitid: by a pidfd",
		steps: [
			child("sleep 0.1; exit 9"),
			["f:newfd", "os.pidfd_open", [$("c")]],
			["", "os.waitid", [flag("P_PIDFD"), $("f"), flag("WEXITED", "WNOHANG")]],
			["w:any", "os.waitid", [flag("P_PIDFD"), $("f"), flag("WEXITED")]],
			of(),
			["", "w.si_status"],
			["", "os.waitid", [flag("P_PIDFD"), $("f"), flag("WEXITED")]],
			["", "os.waitid", [flag("P_PIDFD"), 100_000, flag("WEXITED")]],
		],
	},
	{
		name: "waitid: arguments that make no sense",
		steps: [
			["", "os.waitid", [flag("P_ALL"), 0, 0]],
			["", "os.waitid", [flag("P_ALL"), 0, flag("WNOHANG")]],
			["", "os.waitid", [flag("P_ALL"), 0, 1 << 20]],
			["", "os.waitid", [77, 0, flag("WEXITED")]],
			["", "os.waitid", [flag("P_PID"), -1, flag("WEXITED")]],
			["", "os.waitid", ["0", 0, flag("WEXITED")]],
			["", "os.waitid", [flag("P_ALL"), null, flag("WEXITED")]],
			["", "os.waitid", [flag("P_ALL"), 0, float("1.5")]],
		],
	},
	...table(
		"wait statuses: macros of",
		[
			["0", 0],
			["an exit", 0x300],
			["a signal", 9],
			["a core dump", 0x8b],
			["a stop", 0x137f],
			["going on", 0xffff],
			["-1", -1],
		],
		allMacros,
	),
	...table("wait statuses: a status that is", notIntegers, (status) => [
		["", "os.WIFEXITED", [status]],
		["", "os.WTERMSIG", [status]],
	]),
	{
		name: "kill: who is there, who is not, and no such signal",
		steps: [
			["pid:any", "os.getpid", []],
			["", "os.kill", [$("pid"), 0]],
			["", "os.kill", [$("pid"), 1000]],
			["", "os.kill", [$("pid"), -1]],
			["", "os.kill", [99_999_999, 0]],
			["mine:any", "t.pid", []],
			["", "t.within", [$("pid"), $("mine"), $("mine")]],
		],
	},
	...table("kill: an argument that is", notIntegers, (value) => [
		["pid:any", "os.getpid", []],
		["", "os.kill", [value, 0]],
		["", "os.kill", [$("pid"), value]],
	]),
	...table("strerror of", [["0", 0], ["ENOENT", 2], ["9999", 9999], ["-1", -1], ...notIntegers], (code) => [["", "os.strerror", [code]]]),
	{
		name: "isatty: terminals and what is none",
		steps: [
			...pty,
			...pipe,
			...[$("s"), $("m"), $("r"), -1, 100_000].map((fd): Step => ["", "os.isatty", [fd]]),
			["", "os.isatty", [{ fileno: $("s") }]],
		],
	},
	...table("isatty of", notIntegers, (fd) => [["", "os.isatty", [fd]]]),
	{
		name: "get_terminal_size: of a terminal, by name and by place, and of what is none",
		steps: [
			...pty,
			["", "termios.tcsetwinsize", [$("m"), [30, 100]]],
			["z:any", "os.get_terminal_size", [$("s")]],
			["", "z.columns"],
			["", "z.lines"],
			["", "t.list", [$("z")]],
			...pipe,
			["", "os.get_terminal_size", [$("r")]],
			["", "os.get_terminal_size", [-1]],
			["", "os.get_terminal_size", ["1"]],
			["", "os.get_terminal_size", [2 ** 31]],
		],
	},
	{
		name: "closerange: from the first to before the second, whatever is not open",
		steps: [
			...pipe,
			...[901, 903, 905].map((fd): Step => ["", "os.dup2", [$("w"), fd]]),
			["f:newfd", "t.open", []],
			["", "os.dup2", [$("f"), 904]],
			["", "os.closerange", [902, 905]],
			...[901, 903, 904, 905].map((fd): Step => ["", "os.get_inheritable", [fd]]),
			["", "os.closerange", [905, 901]],
			["", "os.closerange", [901, 901]],
			["", "os.get_inheritable", [901]],
			["", "os.closerange", [901, 100_000]],
			["", "os.get_inheritable", [905]],
			["", "t.opened", []],
		],
	},
	...table("closerange: a bound that is", notIntegers, (bound) => [
		["", "os.closerange", [bound, 900]],
		["", "os.closerange", [900, bound]],
	]),
	{
		name: "readv: scatters, fills one after the other, then the end",
		steps: [
			...pipe,
			["a", "t.buffer", [2]],
			["b", "t.buffer", [4]],
			["", "os.write", [$("w"), bytes("abcde")]],
			["", "os.readv", [$("r"), [$("a"), $("b")]]],
			["", "t.text", [$("a")]],
			["", "t.text", [$("b")]],
			["", "os.readv", [$("r"), []]],
			["", "os.set_blocking", [$("r"), false]],
			["", "os.readv", [$("r"), [$("a")]]],
			["", "os.close", [$("w")]],
			["", "os.readv", [$("r"), [$("a")]]],
		],
	},
	{
		name: "readv: what is no list of buffers, and no descriptor to read",
		steps: [
			...pipe,
			["", "os.readv", [$("r"), 1]],
			["", "os.readv", [$("r"), null]],
			["", "os.readv", [$("r"), ["x"]]],
			["", "os.readv", [$("r"), [null]]],
			["", "os.readv", [$("w"), [{ buffer: 1 }]]],
			["", "os.readv", [-1, [{ buffer: 1 }]]],
			["", "os.readv", ["0", [{ buffer: 1 }]]],
			["", "os.readv", [$("r"), Array.from({ length: 1025 }, () => ({ buffer: 1 }))]],
		],
	},
	{
		name: "writev: gathers, and says how much",
		steps: [
			...pipe,
			["", "os.writev", [$("w"), [bytes("ab"), bytes(""), bytes("cde")]]],
			["", "os.read", [$("r"), 100]],
			["", "os.writev", [$("w"), []]],
			["", "os.set_blocking", [$("w"), false]],
			["", "os.writev", [$("w"), [bytes("x", 60_000), bytes("y", 60_000)]]],
			["", "os.writev", [$("w"), [bytes("x")]]],
			["", "os.close", [$("r")]],
			["", "os.writev", [$("w"), [bytes("x")]]],
		],
	},
	{
		name: "writev: what is no list of bytes, and no descriptor to write to",
		steps: [
			...pipe,
			["", "os.writev", [$("w"), 1]],
			["", "os.writev", [$("w"), null]],
			["", "os.writev", [$("w"), [null]]],
			["", "os.writev", [$("w"), [1]]],
			["", "os.writev", [$("r"), [bytes("x")]]],
			["", "os.writev", [-1, [bytes("x")]]],
			["", "os.writev", [null, [bytes("x")]]],
			["", "os.writev", [$("w"), Array.from({ length: 1025 }, () => bytes("x"))]],
		],
	},
	{
		name: "splice: from pipe to pipe, then the end",
		steps: [
			...pipe,
			...secondPipe,
			["", "os.write", [$("w"), bytes("through")]],
			["", "os.splice", [$("r"), $("w2"), 3]],
			["", "os.splice", [$("r"), $("w2"), 100]],
			["", "os.read", [$("r2"), 100]],
			["", "os.splice", [$("r"), $("w2"), 100], { flags: flag("SPLICE_F_NONBLOCK") }],
			["", "os.splice", [$("r"), $("w2"), 0]],
			["", "os.close", [$("w")]],
			["", "os.splice", [$("r"), $("w2"), 100]],
		],
	},
	{
		name: "splice: a file from an offset, and at its position",
		steps: [
			...pipe,
			["f:newfd", "os.memfd_create", ["content"]],
			["", "os.write", [$("f"), bytes("0123456789")]],
			["", "os.splice", [$("f"), $("w"), 4], { offset_src: 2 }],
			["", "os.read", [$("r"), 100]],
			["", "os.splice", [$("f"), $("w"), 4]],
			["", "os.write", [$("w"), bytes("abc")]],
			["", "os.splice", [$("r"), $("f"), 3], { offset_dst: 0 }],
			["", "os.splice", [$("f"), $("w"), 100], { offset_src: 0 }],
			["", "os.read", [$("r"), 100]],
		],
	},
	{
		name: "splice: neither is a pipe, an offset of a pipe, the wrong ends, nobody reads",
		steps: [
			...pipe,
			...secondPipe,
			["f:newfd", "t.open", []],
			["", "os.write", [$("w"), bytes("x")]],
			["", "os.splice", [$("f"), $("f"), 10]],
			["", "os.splice", [$("r"), $("w2"), 1], { offset_src: 0 }],
			["", "os.splice", [$("r"), $("w2"), 1], { offset_dst: 0 }],
			["", "os.splice", [$("w"), $("w2"), 1]],
			["", "os.splice", [$("r"), $("r2"), 1]],
			["", "os.splice", [$("r"), $("w2"), 1], { flags: 1 << 20 }],
			["", "os.close", [$("r2")]],
			["", "os.splice", [$("r"), $("w2"), 1]],
			["", "os.splice", [-1, $("w2"), 1]],
			["", "os.splice", [$("r"), 100_000, 1]],
		],
	},
	...table("splice: a count that is", [["-1", -1], ...notIntegers.slice(1)], (count) => [
		...pipe,
		["", "os.splice", [$("r"), $("w"), count]],
	]),
	{
		name: "memfd_create: a file that is read and written, not inheritable",
		steps: [
			["f:newfd", "os.memfd_create", ["scratch"]],
			["", "os.get_inheritable", [$("f")]],
			["", "os.write", [$("f"), bytes("hello")]],
			["", "os.read", [$("f"), 10]],
			["g:newfd", "os.memfd_create", [bytes("bytes")]],
			["h:newfd", "os.memfd_create", ["x".repeat(249)]],
			["", "os.memfd_create", ["x".repeat(250)]],
			["", "os.memfd_create", ["a\0b"]],
			["", "os.memfd_create", ["flags", 1 << 20]],
			["", "os.memfd_create", [null]],
			["", "os.memfd_create", [1]],
			["", "os.memfd_create", ["flags", "0"]],
		],
	},
];
