// errno, sys, time, and print and repr.
import { constants } from "node:os";
import { $, big, bytes, type Case, float, OBJECT, type Step, set, table, tuple, type Value } from "../language.ts";

/** Those that Node knows too: the system has them. */
const ERRNOS = Object.keys(constants.errno);

const errnos = ERRNOS.map(
	(name): Case => ({
		name: `errno: ${name}`,
		steps: [
			["number", `errno.${name}`],
			["", "t.member", [$("errno.errorcode"), $("number")]],
			["", "os.strerror", [$("number")]],
		],
	}),
);

const strerror = table(
	"os.strerror of",
	[
		["0", 0],
		["-1", -1],
		["unknown", 99_999],
		["2^31", 2 ** 31],
		["2^64", big("18446744073709551616")],
		["a string", "2"],
		["null", null],
		["1.5", float("1.5")],
		["an object", OBJECT],
	],
	(code) => [["", "os.strerror", [code]]],
).filter((one) => !one.name.endsWith("2^64"));

const sleeps = table(
	"time.sleep of",
	[
		["0", 0],
		["1 ms", float("0.001")],
		["-1", -1],
		["-1e-9", float("-1e-9")],
		["-0.0", float("-0.0")],
		["NaN", float("nan")],
		["infinity", float("inf")],
		["minus infinity", float("-inf")],
		["1e30", float("1e30")],
		["a string", "1"],
		["null", null],
		["an object", OBJECT],
		["a list", []],
	],
	(seconds) => [["", "time.sleep", [seconds]]],
);

const clocks = ["time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "process_time_ns"].map(
	(name): Case => ({
		name: `time.${name}`,
		steps: [
			["first:any", `time.${name}`, []],
			["", "t.typeof", [$("first")]],
			["", "t.timed", [0.02, "time.sleep", [float("0.02")]]],
			["second:any", `time.${name}`, []],
			["", "t.ordered", [$("first"), $("second")]],
		],
	}),
);

/** What both languages have, under one notation. */
const shown: readonly (readonly [string, Value])[] = [
	["null", null],
	["true", true],
	["false", false],
	["0", 0],
	["-5", -5],
	["2^53 - 1", Number.MAX_SAFE_INTEGER],
	["2^80", big(String(2n ** 80n))],
	...[
		"1.5",
		"-0.0",
		"0.1",
		"1e-05",
		"0.0001",
		"0.00012345",
		"-1.5e-07",
		"5e-324",
		"1e16",
		"1.5e16",
		"1e22",
		"1.7976931348623157e308",
		"nan",
		"inf",
		"-inf",
	].map((text) => [`float ${text}`, float(text)] as const),
	["an empty string", ""],
	["quotes", `it's`],
	["double quotes", `say "x"`],
	["both quotes", `it's "x"`],
	["escapes", "\\ \t\r\n\0\x07\x1b\x7f"],
	["umlauts", "é ü ß"],
	["what is not printed", "\x80\xa0\xad\u200b\u2028\u3000\ufeff"],
	["beyond 16 bits", "\u{1f600} \u{10ffff}"],
	["half of a pair", "\ud800x"],
	["no bytes", bytes("")],
	["bytes", bytes("abc\n\\'\0\x7f\xff")],
	["bytes with both quotes", bytes(`'"`)],
	["a list", [1, "a", null, true, bytes("x"), float("1.5")]],
	["an empty list", []],
	["lists in lists", [[], [[1]], ["x"]]],
	["a dictionary", { dict: { a: 1, "b'": [null], c: { dict: {} } } }],
	["a set", set(1)],
	["a set of strings", set("x")],
	["an empty set", set()],
	["an IPv4 address", tuple("127.0.0.1", 80)],
	["an IPv6 address", tuple("::1", 80, 0, 0)],
	["an IPv6 address with a scope", tuple("fe80::1%lo", 80, 0, 1)],
	["addresses in a list", [tuple("0.0.0.0", 0), tuple("::ffff:1.2.3.4", 1, 2, 3)]],
	["a list that is no address", ["a", 1]],
];

const reprs = table("sys.repr of", shown, (value) => [["", "sys.repr", [value]]]);

const exits = table(
	"sys.exit of",
	[
		["0", 0],
		["3", 3],
		["null", null],
		["a string", "bye"],
		["true", true],
	],
	(code) => [["", "sys.exit", [code]]],
);

const names: readonly Step[] = [
	["", "sys.platform"],
	["", "sys.maxsize"],
	["", "sys.stdout.fileno", []],
	["", "sys.stderr.fileno", []],
	["", "sys.stdout.isatty", []],
	["", "sys.stdout.writable", []],
	["", "sys.stdout.readable", []],
	["", "sys.stdout.mode"],
	["", "sys.stdout.encoding"],
	["", "sys.stdout.closed"],
	["", "sys.stdout.write", [bytes("x")]],
	["", "sys.stdout.write", [1]],
	["", "sys.stdout.write", [null]],
	["", "sys.stdout.read", []],
	["", "sys.stderr.write", [""]],
];

const printing: readonly Step[] = [1, [], true, bytes("x")].flatMap((value): Step[] => [
	["", "sys.print", ["a", "b"], { sep: value, file: $("sys.stderr") }],
	["", "sys.print", ["a", "b"], { end: value, file: $("sys.stderr") }],
]);

export const cases: readonly Case[] = [
	...errnos,
	...strerror,
	...sleeps,
	...clocks,
	...reprs,
	...exits,
	{ name: "sys: the standard streams and names", steps: names },
	{
		name: "sys.print: wrong keywords",
		steps: printing,
	},
];
