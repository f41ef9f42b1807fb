// termios and tty: modes, queues and sizes of a pseudo-terminal, and what is no terminal.
import { $, bytes, type Case, float, int, LONG, mask, OBJECT, pipe, type Step, table, type Value } from "../language.ts";

const flag = (...names: string[]): Value => mask("termios", ...names);
const pty: readonly Step[] = [
	["p:newfd", "os.openpty", []],
	["m:newfd", "p.0"],
	["s:newfd", "p.1"],
];
/** Waits until what was written to the other end is there: the kernel passes it on a moment later. */
const arrived = (end: string): Step => ["ready:fd", "select.select", [[$(end)], [], [], LONG]];
const get: Step = ["", "termios.tcgetattr", [$("s")]];
const mode: readonly Step[] = [...pty, ["mode:any", "termios.tcgetattr", [$("s")]]];
/** Sets the modes, and says what they are then. */
const set = (when = "TCSANOW"): readonly Step[] => [["", "termios.tcsetattr", [$("s"), flag(when), $("mode")]], get];
const put = (index: number, value: Value): Step => ["", "t.put", [$("mode"), index, value]];
const putCharacter = (name: string, value: Value): readonly Step[] => [
	["cc:any", "mode.6"],
	["", "t.put", [$("cc"), flag(name), value]],
];

/** Every call, with what it takes beside the descriptor. */
const CALLS: readonly (readonly [name: string, rest: readonly Value[]])[] = [
	["termios.tcgetattr", []],
	["termios.tcsendbreak", [0]],
	["termios.tcdrain", []],
	["termios.tcflush", [flag("TCIFLUSH")]],
	["termios.tcflow", [flag("TCOON")]],
	["termios.tcgetwinsize", []],
	["termios.tcsetwinsize", [[1, 2]]],
	["tty.setraw", []],
	["tty.setcbreak", []],
];
const each = (fd: Value): Step[] => CALLS.map(([name, rest]) => ["", name, [fd, ...rest]]);

const notDescriptors: readonly (readonly [string, Value])[] = [
	["-1", -1],
	["not open", 100_000],
	["2^31", 2 ** 31],
	["a string", "0"],
	["None", null],
	["1.5", float("1.5")],
	["an object", OBJECT],
];

const notNumbers: readonly (readonly [string, Value])[] = [
	["a string", "1"],
	["None", null],
	["1.5", float("1.5")],
	["2^64", int("18446744073709551616")],
	["an object", OBJECT],
];

export const cases: readonly Case[] = [
	...table("termios: every call of a descriptor that is", notDescriptors, (fd) => [
		...each(fd),
		...mode,
		["", "termios.tcsetattr", [fd, flag("TCSANOW"), $("mode")]],
	]),
	{
		name: "termios: every call of a pipe",
		steps: [...pipe, ...each($("r")), ...mode, ["", "termios.tcsetattr", [$("r"), flag("TCSAFLUSH"), $("mode")]]],
	},
	{
		name: "termios: every call of an object with fileno()",
		steps: [
			...pty,
			...each({ fileno: $("s") }),
			["", "termios.tcgetattr", [{ fileno: -1 }]],
			["", "termios.tcgetattr", [{ filenoRaises: true }]],
		],
	},
	{
		name: "termios: a terminal whose master is closed",
		steps: [...mode, ["", "os.close", [$("m")]], ...each($("s"))],
	},
	{ name: "termios: the modes of a new terminal, at both ends", steps: [...pty, get, ["", "termios.tcgetattr", [$("m")]]] },
	{ name: "termios: set as they were", steps: [...mode, ...set(), ...set("TCSADRAIN"), ...set("TCSAFLUSH")] },
	{
		name: "termios: without echo and canonical mode, VMIN and VTIME are numbers",
		steps: [
			...mode,
			put(3, flag("ISIG", "IEXTEN")),
			...putCharacter("VMIN", 7),
			...putCharacter("VTIME", bytes("\x05")),
			...set(),
			["", "os.write", [$("m"), bytes("typed\n")]],
			["", "os.set_blocking", [$("m"), false]],
			["", "os.read", [$("m"), 100]],
		],
	},
	{
		name: "termios: a control character as a byte and as a number",
		steps: [...mode, ...putCharacter("VINTR", bytes("x")), ...putCharacter("VQUIT", 7), ...set()],
	},
	{ name: "termios: speeds", steps: [...mode, put(4, flag("B9600")), put(5, flag("B9600")), ...set()] },
	{ name: "termios: two speeds", steps: [...mode, put(4, flag("B1200")), put(5, flag("B38400")), ...set()] },
	{ name: "termios: a speed that is none", steps: [...mode, put(5, 12_345), ...set(), put(5, 15), put(4, 12_345), ...set()] },
	{ name: "termios: a negative number is its bits", steps: [...mode, put(0, -1), ...set(), put(0, 2 ** 32 - 1), ...set()] },
	...table("termios: an element of the modes that is", notNumbers, (value) => [
		...mode,
		put(0, value),
		...set(),
		["", "termios.tcsetattr", [1_000, 0, $("mode")]],
	]),
	...table("termios: a control character that is", [...notNumbers, ["two bytes", bytes("xy")], ["no byte", bytes("")]], (value) => [
		...mode,
		...putCharacter("VINTR", value),
		...set(),
	]),
	...table(
		"termios: control characters that are",
		[
			["too few", [1, 2]],
			["none", []],
			["bytes", bytes("x", 32)],
			["None", null],
		],
		(cc) => [...mode, put(6, cc), ...set()],
	),
	...table(
		"termios: modes that are",
		[
			["too short", [1, 2, 3]],
			["too long", [1, 2, 3, 4, 5, 6, [], 8]],
			["empty", []],
			["None", null],
			["a number", 5],
			["a string", "1234567"],
		],
		(modes) => [...pty, ["", "termios.tcsetattr", [$("s"), 0, modes]], ["", "termios.tcsetattr", [-1, 0, modes]]],
	),
	...table("termios: when that is", [["unknown", 77], ["-1", -1], ["2^31", 2 ** 31], ...notNumbers], (when) => [
		...mode,
		["", "termios.tcsetattr", [$("s"), when, $("mode")]],
	]),
	{
		name: "termios: tcflush discards what was typed",
		steps: [
			...pty,
			["", "os.write", [$("m"), bytes("gone\n")]],
			arrived("s"),
			["", "termios.tcflush", [$("s"), flag("TCIFLUSH")]],
			["", "os.set_blocking", [$("s"), false]],
			["", "os.read", [$("s"), 100]],
			["", "os.write", [$("m"), bytes("kept\n")]],
			arrived("s"),
			["", "termios.tcflush", [$("s"), flag("TCOFLUSH")]],
			["", "os.read", [$("s"), 100]],
			["", "termios.tcflush", [$("s"), flag("TCIOFLUSH")]],
		],
	},
	{
		name: "termios: TCSAFLUSH discards what was typed, TCSADRAIN does not",
		steps: [
			...mode,
			["", "os.set_blocking", [$("s"), false]],
			["", "os.write", [$("m"), bytes("one\n")]],
			arrived("s"),
			...set("TCSADRAIN"),
			["", "os.read", [$("s"), 100]],
			["", "os.write", [$("m"), bytes("two\n")]],
			arrived("s"),
			...set("TCSAFLUSH"),
			["", "os.read", [$("s"), 100]],
		],
	},
	{
		name: "termios: tcflow, tcdrain and tcsendbreak",
		steps: [
			...pty,
			["", "termios.tcflow", [$("s"), flag("TCOOFF")]],
			["", "termios.tcflow", [$("s"), flag("TCOON")]],
			["", "os.write", [$("s"), bytes("out\n")]],
			arrived("m"),
			["", "termios.tcdrain", [$("s")]],
			["", "os.read", [$("m"), 100]],
			["", "termios.tcsendbreak", [$("s"), 0]],
		],
	},
	...table("termios: a queue or an action that is", [["unknown", 77], ["-1", -1], ["2^31", 2 ** 31], ...notNumbers], (value) => [
		...pty,
		["", "termios.tcflush", [$("s"), value]],
		["", "termios.tcflow", [$("s"), value]],
	]),
	{
		name: "termios: sizes of a terminal",
		steps: [
			...pty,
			["", "termios.tcgetwinsize", [$("s")]],
			["", "termios.tcsetwinsize", [$("m"), [24, 80]]],
			["", "termios.tcgetwinsize", [$("s")]],
			["", "termios.tcsetwinsize", [$("s"), { tuple: [65_535, 0] }]],
			["", "termios.tcgetwinsize", [$("m")]],
		],
	},
	...table(
		"termios: a size that is",
		[
			["too short", [1]],
			["too long", [1, 2, 3]],
			["negative", [-1, 2]],
			["65536", [1, 65_536]],
			["2^64", [int("18446744073709551616"), 1]],
			["of strings", ["1", "2"]],
			["of None", [1, null]],
			["of 1.5", [float("1.5"), 1]],
			["None", null],
			["a number", 5],
		],
		(size) => [
			...pty,
			["", "termios.tcsetwinsize", [$("s"), size]],
			["", "termios.tcsetwinsize", [-1, size]],
			["", "termios.tcgetwinsize", [$("s")]],
		],
	),
	{
		name: "tty: setraw and its opposite",
		steps: [...pty, ["mode", "tty.setraw", [$("s")]], get, ...set(), ["", "tty.setraw", [$("s"), flag("TCSANOW")]]],
	},
	{ name: "tty: setcbreak and its opposite", steps: [...pty, ["mode", "tty.setcbreak", [$("s")]], get, ...set()] },
	{ name: "tty: when that is unknown", steps: [...pty, ["", "tty.setraw", [$("s"), 77]], ["", "tty.setcbreak", [$("s"), "0"]], get] },
	{
		name: "tty: cfmakeraw and cfmakecbreak change a list, and its control characters in a list of their own",
		steps: [
			...mode,
			["cc:any", "mode.6"],
			["", "tty.cfmakecbreak", [$("mode")]],
			["", "t.list", [$("mode")]],
			["", "tty.cfmakeraw", [$("mode")]],
			["", "t.list", [$("mode")]],
			["", "t.list", [$("cc")]],
			...set(),
		],
	},
	{
		name: "tty: the places in the list, and termios' names",
		steps: [...["IFLAG", "OFLAG", "CFLAG", "LFLAG", "ISPEED", "OSPEED", "CC"].map((name): Step => ["", `tty.${name}`]), ["", "tty.ECHO"]],
	},
];
