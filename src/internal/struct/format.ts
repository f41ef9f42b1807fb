// What a format string says: which fields lie where.
import { ValueError } from "../../errors.ts";
import { ALIGNOF_DOUBLE, ALIGNOF_LONG_LONG, SIZEOF_LONG, SIZEOF_POINTER } from "../../native.ts";
import { endianness } from "../addon/node-builtins.ts";
import { describe } from "../arguments/describe.ts";
import { StructError } from "./error.ts";

/** How a field is written and read. */
export type Kind = "pad" | "char" | "bool" | "bytes" | "pascal" | "integer" | "float";

/** A format character with its count: so many fields, one behind the other. */
export interface Group {
	readonly code: string;
	readonly kind: Kind;
	/** How many fields; 1 for `s` and `p`, whose count is their size. */
	readonly count: number;
	/** Where the first of them lies, in bytes. */
	readonly at: number;
	/** The size of each, in bytes. */
	readonly size: number;
	/** The range of an integer. */
	readonly low: number | bigint;
	readonly high: number | bigint;
}

/** A format that was understood. */
export interface Layout {
	readonly format: string;
	/** Its size in bytes. */
	readonly size: number;
	/** How many values it takes and gives. */
	readonly count: number;
	readonly groups: readonly Group[];
	readonly little: boolean;
	/** Whether a float that is too large for `f` becomes an infinity, as a C cast makes of it. */
	readonly native: boolean;
	/** Whether some of its bytes belong to no value, and are zero. */
	readonly gaps: boolean;
}

interface Type {
	readonly kind: Kind;
	readonly size: number;
	readonly align: number;
	readonly signed: boolean;
}

const type = (kind: Kind, size: number, signed = false, align = size): Type => ({ kind, size, align, signed });

/** The types whose size is the same everywhere. */
const common: Record<string, Type> = {
	x: type("pad", 1),
	c: type("char", 1),
	b: type("integer", 1, true),
	B: type("integer", 1),
	"?": type("bool", 1),
	h: type("integer", 2, true),
	H: type("integer", 2),
	i: type("integer", 4, true),
	I: type("integer", 4),
	e: type("float", 2),
	f: type("float", 4),
	s: type("bytes", 1),
	p: type("pascal", 1),
};
const standardTypes: Record<string, Type> = {
	...common,
	l: type("integer", 4, true),
	L: type("integer", 4),
	q: type("integer", 8, true),
	Q: type("integer", 8),
	d: type("float", 8),
};
const alignOf = (size: number): number => (size === 8 ? ALIGNOF_LONG_LONG : size);
const nativeTypes: Record<string, Type> = {
	...common,
	l: type("integer", SIZEOF_LONG, true, alignOf(SIZEOF_LONG)),
	L: type("integer", SIZEOF_LONG, false, alignOf(SIZEOF_LONG)),
	q: type("integer", 8, true, ALIGNOF_LONG_LONG),
	Q: type("integer", 8, false, ALIGNOF_LONG_LONG),
	n: type("integer", SIZEOF_POINTER, true, alignOf(SIZEOF_POINTER)),
	N: type("integer", SIZEOF_POINTER, false, alignOf(SIZEOF_POINTER)),
	P: type("integer", SIZEOF_POINTER, false, alignOf(SIZEOF_POINTER)),
	d: type("float", 8, true, ALIGNOF_DOUBLE),
};

const hostIsLittle = endianness() === "LE";

/** As many formats as Python keeps. */
const MOST = 100;
const understood = new Map<string, Layout>();

/**
 * The layout of a format.
 *
 * @throws TypeError if it is neither a string nor bytes
 * @throws StructError if it makes no sense
 */
export function layoutOf(format: unknown): Layout {
	const known = typeof format === "string" ? understood.get(format) : undefined;
	if (known !== undefined) return known;
	const text = textOf(format);
	const layout = parse(text);
	if (understood.size >= MOST) understood.clear();
	understood.set(text, layout);
	return layout;
}

function textOf(format: unknown): string {
	if (format instanceof Uint8Array) return Buffer.from(format.buffer, format.byteOffset, format.byteLength).toString("latin1");
	if (typeof format !== "string") throw new TypeError(`'format' must be a string or bytes, received ${describe(format)}`);
	const beyond = /[^\0-\x7f]/u.exec(format);
	if (beyond !== null) throw new ValueError(`'format' must be ASCII, received ${describe(beyond[0])} at ${beyond.index}`);
	return format;
}

function parse(format: string): Layout {
	if (format.includes("\0")) throw new StructError("embedded null character");
	const order = "@=<>!".includes(format.charAt(0)) ? format.charAt(0) : "";
	const isNative = order === "" || order === "@";
	const types = isNative ? nativeTypes : standardTypes;
	const groups: Group[] = [];
	let size = 0;
	let count = 0;
	let gaps = false;
	const pattern = /[ \t\n\v\f\r]*(\d*)([\s\S]?)/y;
	pattern.lastIndex = order.length;
	for (;;) {
		const [, digits, code] = pattern.exec(format) as unknown as [string, string, string];
		if (code === "") {
			if (digits !== "") throw new StructError("repeat count given without format specifier");
			break;
		}
		if (!Object.hasOwn(types, code)) throw new StructError(`bad char in struct format: ${describe(code)} in ${describe(format)}`);
		const { kind, size: each, align, signed } = types[code];
		const repeat = digits === "" ? 1 : Number(digits);
		const at = isNative ? Math.ceil(size / align) * align : size;
		if (at > size || (kind === "pad" && repeat > 0) || kind === "bytes" || kind === "pascal") gaps = true;
		size = at + repeat * each;
		if (size > Number.MAX_SAFE_INTEGER) throw new StructError("total struct size too long");
		const isBytes = kind === "bytes" || kind === "pascal";
		const fields = isBytes ? 1 : repeat;
		if (kind === "pad" || fields === 0) continue;
		count += fields;
		groups.push({ code, kind, count: fields, at, size: isBytes ? repeat : each, ...range(code, kind, each, signed) });
	}
	const little = order === "<" || (hostIsLittle && (isNative || order === "="));
	return { format, size, count, groups, little, native: isNative, gaps };
}

function range(code: string, kind: Kind, size: number, signed: boolean): { low: number | bigint; high: number | bigint } {
	if (kind !== "integer") return { low: 0, high: 0 };
	const bits = BigInt(8 * size);
	// A pointer may be given as a negative number too.
	const low = signed || code === "P" ? -(1n << (bits - 1n)) : 0n;
	const high = (1n << (signed ? bits - 1n : bits)) - 1n;
	return size < 8 ? { low: Number(low), high: Number(high) } : { low, high };
}
