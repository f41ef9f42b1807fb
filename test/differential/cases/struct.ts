// struct: every format character in every byte order, what it takes and what it refuses; whole formats; offsets.
import { $, big, bytes, type Case, float, type Step, table, type Value } from "../language.ts";

const ORDERS = ["", "@", "=", "<", ">", "!"];
const INTEGERS = [..."bBhHiIlLqQnNP"];
const FLOATS = [..."efd"];
/** Bytes whose order and sign show. */
const PATTERN = "\xf1\xe2\xd3\xc4\xb5\xa6\x97\x88";

const pack = (format: Value, ...values: Value[]): readonly Step[] => [
	["p", "struct.pack", [format, ...values]],
	["", "struct.unpack", [format, $("p")]],
];

/** The ends of every integer type, and what lies beyond them. */
const boundaries: readonly Value[] = [7n, 8n, 15n, 16n, 31n, 32n, 53n, 63n, 64n].flatMap((bits) =>
	[1n << bits, (1n << bits) - 1n, -(1n << bits), -(1n << bits) - 1n].map((value) =>
		value > -(2n ** 53n) && value < 2n ** 53n ? Number(value) : big(String(value)),
	),
);
const integerValues: readonly Value[] = [0, 1, -1, 42, true, false, big("5"), ...boundaries];
const noIntegers: readonly Value[] = [
	float("1.5"),
	float("nan"),
	float("inf"),
	float("1e300"),
	"1",
	"",
	null,
	[],
	bytes("x"),
	{ object: true },
];

const integers = ORDERS.flatMap((order) =>
	INTEGERS.flatMap((code): Case[] => [
		{ name: `struct: ${order}${code} of every boundary`, steps: integerValues.flatMap((value) => pack(order + code, value)) },
		{ name: `struct: ${order}${code} of what is no integer`, steps: noIntegers.map((value) => ["", "struct.pack", [order + code, value]]) },
		{
			name: `struct: ${order}${code} out of bytes`,
			steps: [
				["", "struct.calcsize", [order + code]],
				["", "struct.unpack_from", [order + code, bytes(PATTERN)]],
				["", "struct.unpack_from", [order + code, bytes("\x7f\xff\x00\x01\x00\xff\x80\x01")]],
				["", "struct.unpack_from", [order + code, bytes("\xff".repeat(8))]],
			],
		},
	]),
);

const floatValues: readonly Value[] = [
	...["0.0", "-0.0", "1.0", "-1.5", "0.1", "1e-45", "1e-46", "5e-324", "3.4028234663852886e38", "3.4028235677973366e38", "1e39", "-1e300"],
	...["65504.0", "65519.99", "65520.0", "-65520.0", "6.103515625e-05", "6.097555160522461e-05", "5.960464477539063e-08"],
	...[
		"2.9802322387695312e-08",
		"2.980232238769532e-08",
		"8.940696716308594e-08",
		"2048.5",
		"2049.0",
		"2051.0",
		"1.00048828125",
		"1.000488281250001",
	],
	...["0.333251953125", "0.33331298828125", "nan", "inf", "-inf", "1e16", "1.7976931348623157e308"],
].map((text) => float(text));
const otherFloats: readonly Value[] = [
	3,
	-7,
	true,
	big("12345678901234567890"),
	big(`1${"0".repeat(40)}`),
	big(`1${"0".repeat(400)}`),
	"1.5",
	null,
	[],
	bytes("x"),
];

const floats = ORDERS.flatMap((order) =>
	FLOATS.flatMap((code): Case[] => [
		{ name: `struct: ${order}${code} of every kind of float`, steps: floatValues.flatMap((value) => pack(order + code, value)) },
		{ name: `struct: ${order}${code} of other values`, steps: otherFloats.flatMap((value) => pack(order + code, value)) },
		{
			name: `struct: ${order}${code} out of bytes`,
			steps: ["\x00\x00", "\x00\x01", "\x03\xff", "\x04\x00", "\x7b\xff", "\x7c\x00", "\x7e\x00", "\xfc\x00", "\x3f\x80", "\x80\x00"].map(
				(begin): Step => ["", "struct.unpack_from", [order + code, bytes(`${begin}\x00\x00\x00\x00\x01\x02`)]],
			),
		},
	]),
);

const byteFormats = ["c", "s", "0s", "1s", "4s", "10s", "p", "0p", "1p", "2p", "4p", "300p", "?", "x", "3x", "0x"];
const byteValues: readonly Value[] = [
	bytes(""),
	bytes("a"),
	bytes("abcdefgh"),
	bytes("\0\xff"),
	bytes("x", 400),
	"a",
	0,
	1,
	null,
	[],
	[0],
	"",
	{ buffer: 3 },
	float("0.0"),
	float("nan"),
];
const byteCases = ["", "<", "!"].flatMap((order) =>
	byteFormats.flatMap((format): Case[] => [
		{
			name: `struct: ${order}${format} of every kind of value`,
			// a bytearray is no bytes object for `c` in Python
			steps: byteValues.filter((_, i) => !(format === "c" && i === 12)).flatMap((value) => pack(order + format, value)),
		},
		{
			name: `struct: ${order}${format} out of bytes`,
			steps: [
				["size", "struct.calcsize", [order + format]],
				["", "struct.unpack_from", [order + format, bytes("\x03abcdefghijkl", 30)]],
				["", "struct.unpack_from", [order + format, bytes("\xff", 300)]],
				["", "struct.unpack_from", [order + format, bytes("\0", 300)]],
				["", "struct.unpack", [order + format, bytes("")]],
				["", "struct.pack", [order + format]],
			],
		},
	]),
);

/** Numbers that look random and are the same every time. */
function* numbers(): Generator<number, never> {
	for (let x = 12345; ; ) {
		x = (Math.imul(x, 1103515245) + 12345) & 0x7fffffff;
		yield x >>> 8;
	}
}

const random = numbers();
const next = (below: number): number => random.next().value % below;
const sample: Record<string, () => Value> = {
	...Object.fromEntries([..."bhilqn"].map((code) => [code, () => next(256) - 128])),
	...Object.fromEntries([..."BHILQNP"].map((code) => [code, () => next(256)])),
	...Object.fromEntries([..."efd"].map((code) => [code, () => float(String(next(4000) / 16 + 0.0625))])),
	c: () => bytes(String.fromCharCode(next(256))),
	"?": () => next(2) === 1,
};
const made = Array.from({ length: 120 }, (_, i): Case => {
	let format = "";
	const values: Value[] = [];
	for (let fields = 1 + next(6); fields > 0; fields--) {
		const code = "bhilqBHILQefdc?spx"[next(18)];
		const count = next(3) === 0 ? next(4) : 1;
		format += `${next(5) === 0 ? " " : ""}${count === 1 ? "" : count}${code}`;
		if (code === "s" || code === "p") values.push(bytes("abcdef".slice(next(6))));
		else if (code !== "x") values.push(...Array.from({ length: count }, sample[code]));
	}
	return {
		name: `struct: a format of several fields ${i}: ${format}`,
		steps: ORDERS.flatMap((order): Step[] => [["", "struct.calcsize", [order + format]], ...pack(order + format, ...values)]),
	};
});

const malformed = table(
	"struct: a format that is",
	[
		["empty", ""],
		["an order alone", "<"],
		["two orders", "<>i"],
		["an order behind a space", " <i"],
		["a space behind an order", "< i"],
		["spaces of every kind", " \t\n\v\f\ri "],
		["a count alone", "3"],
		["a count at its end", "i3"],
		["a count before a space", "3 i"],
		["unknown", "z"],
		["a negative count", "-1i"],
		["a count of 0", "0i"],
		["a count of 0 that aligns", "b0i"],
		["a count of 0 that aligns to 8", "b0q"],
		["a count of 0 in standard order", "<b0i"],
		["a count with zeros before it", "0003i"],
		["far too long", "99999999999999999999i"],
		["too long", "9223372036854775807i"],
		["long, and no bytes yet", "1000000000i"],
		["of full width digits", "\uff13i"],
		["not ASCII", "é"],
		["with a NUL in it", "i\0i"],
		["bytes", bytes("<ih")],
		["bytes that are not ASCII", bytes("\xff")],
		["null", null],
		["a number", 3],
		["a list", ["i"]],
		["native alone in standard order", "<n"],
		["a pointer in standard order", "=P"],
		["aligned", "bhbibqbdb"],
		["aligned by its end", "qb"],
		["not aligned", "=bhbibqbdb"],
	],
	(format) => [
		["", "struct.calcsize", [format]],
		["s", "struct.Struct", [format]],
		["", "s.size"],
		["", "s.format"],
	],
);

const offsets: readonly Value[] = [
	0,
	1,
	4,
	5,
	8,
	9,
	100,
	-1,
	-4,
	-5,
	-8,
	-9,
	-100,
	big("9223372036854775807"),
	"0",
	null,
	float("1.5"),
	true,
];
const places = table(
	"struct: offset",
	offsets.filter((value) => value !== null && value !== true).map((value) => [JSON.stringify(value), value]),
	(offset) => [
		["buffer", "t.buffer", [8]],
		["", "struct.pack_into", ["!i", $("buffer"), offset, 0x1020304]],
		["", "t.content", [$("buffer")]],
		["", "struct.unpack_from", ["!i", $("buffer"), offset]],
		["", "struct.unpack_from", ["!i", bytes("12345678"), offset]],
		["", "struct.pack_into", ["!ib", $("buffer"), offset, 1]],
		["", "struct.pack_into", ["!h", $("buffer"), offset, 70000]],
	],
);

const sources = table(
	"struct: unpack from",
	[
		["too few bytes", bytes("123")],
		["enough bytes", bytes("1234")],
		["too many bytes", bytes("12345")],
		["no bytes", bytes("")],
		["a string", "1234"],
		["null", null],
		["a number", 4],
		["a list", [1, 2, 3, 4]],
		["an object", { object: true }],
		["a writable buffer", { buffer: 4 }],
	],
	(source) => [
		["", "struct.unpack", ["!i", source]],
		["", "struct.unpack_from", ["!i", source]],
		["parts:any", "struct.iter_unpack", ["!h", source]],
		["", "t.list", [$("parts")]],
		["", "struct.iter_unpack", ["", source]],
		["s", "struct.Struct", ["!i"]],
		["", "s.unpack", [source]],
		["", "s.unpack_from", [source, 0]],
	],
);

const rest: readonly Case[] = [
	{
		name: "struct: how many values",
		steps: [
			["", "struct.pack", ["i"]],
			["", "struct.pack", ["i", 1, 2]],
			["", "struct.pack", ["2i", 1]],
			["", "struct.pack", ["4s", bytes("a"), bytes("b")]],
			["", "struct.pack", ["xx"]],
			["", "struct.pack", ["x", 0]],
			["", "struct.pack", ["0s"]],
			["", "struct.pack", ["0i"]],
			["", "struct.pack", ["0i", 1]],
		],
	},
	{
		name: "struct: pack_into writes its bytes alone, and zeros between them",
		steps: [
			["buffer", "t.buffer", [12]],
			["", "struct.pack_into", ["12s", $("buffer"), 0, bytes("x", 12)]],
			["", "struct.pack_into", ["@bi", $("buffer"), 2, 1, -1]],
			["", "t.content", [$("buffer")]],
			["", "struct.pack_into", ["4s", $("buffer"), -4, bytes("ab")]],
			["", "t.content", [$("buffer")]],
		],
	},
	{
		name: "struct: pack_into a wrong buffer",
		steps: [null, "abcd", 4, [1, 2]].map((buffer): Step => ["", "struct.pack_into", ["b", buffer, 0, 1]]),
	},
	{
		name: "struct: a Struct does what the functions do",
		steps: [
			["s", "struct.Struct", ["!HI2s"]],
			["", "s.format"],
			["", "s.size"],
			["p", "s.pack", [1, 2, bytes("ab")]],
			["", "s.unpack", [$("p")]],
			["", "s.pack", [1, 2]],
			["", "s.pack", [-1, 2, bytes("ab")]],
			["buffer", "t.buffer", [10]],
			["", "s.pack_into", [$("buffer"), 1, 3, 4, bytes("z")]],
			["", "s.unpack_from", [$("buffer"), 1]],
			["parts:any", "s.iter_unpack", [bytes("\x01\x02\x03\x04\x05\x06ab", 3)]],
			["", "t.list", [$("parts")]],
		],
	},
	{
		name: "struct: a float that is whole",
		steps: [["", "struct.pack", ["!i", float("1.0")]]],
	},
];

export const cases: readonly Case[] = [...integers, ...floats, ...byteCases, ...made, ...malformed, ...places, ...sources, ...rest];
