// How Python shows a value.
import { OSError } from "../../errors.ts";
import { inspect, types } from "../addon/node-builtins.ts";

/** Python's `repr()`: see `iomux/sys`. */
export function repr(value: unknown): string {
	return show(value, []);
}

/** Python's `str()`: a string as it is, an exception's message, else as {@link repr}. */
export function str(value: unknown): string {
	if (typeof value === "string") return value;
	if (value instanceof OSError) return osErrorText(value);
	if (value instanceof Error) return value.message;
	if (hasOwnText(value)) return String(value);
	return repr(value);
}

/** @param around the objects that this value is in */
function show(value: unknown, around: readonly object[]): string {
	switch (typeof value) {
		case "string":
			return quoted(value);
		case "number":
			return number(value);
		case "boolean":
			return value ? "True" : "False";
		case "undefined":
			return "None";
		case "bigint":
			return String(value);
		case "object":
			return value === null ? "None" : object(value, around);
		default:
			return inspect(value);
	}
}

function object(value: object, around: readonly object[]): string {
	if (value instanceof Uint8Array) return bytes(value);
	if (value instanceof Error) return exception(value, around);
	const isPlain = isPlainObject(value);
	if (!Array.isArray(value) && !isPlain && !(value instanceof Map) && !(value instanceof Set)) {
		return types.isTypedArray(value) ? `[${[...(value as Iterable<number>)].map(number).join(", ")}]` : inspect(value);
	}
	if (around.includes(value)) return Array.isArray(value) ? "[...]" : "{...}";
	const inside = [...around, value];
	const each = (item: unknown): string => show(item, inside);
	if (Array.isArray(value)) {
		const items = Array.from(value, each);
		if (!isTuple(value)) return `[${items.join(", ")}]`;
		return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
	}
	if (value instanceof Set) return value.size === 0 ? "set()" : `{${Array.from(value, each).join(", ")}}`;
	const entries = value instanceof Map ? [...value] : Object.entries(value);
	return `{${entries.map(([key, item]) => `${each(key)}: ${each(item)}`).join(", ")}}`;
}

/** What cannot be changed is a tuple, and so is a socket address: numbers, dots and colons, then a port. */
function isTuple(array: readonly unknown[]): boolean {
	if (Object.isFrozen(array)) return true;
	const [host, ...rest] = array;
	if (typeof host !== "string" || !rest.every((part) => typeof part === "number")) return false;
	return rest.length === 1 ? /^\d+(\.\d+){3}$/.test(host) : rest.length === 3 && /^[\da-f:.]*:[\da-f:.]*(%.*)?$/i.test(host);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
	if (typeof value !== "object" || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}

function hasOwnText(value: unknown): boolean {
	if (typeof value !== "object" || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return false;
	const text: unknown = value.toString;
	return typeof text === "function" && text !== Object.prototype.toString;
}

/** A whole number as Python's int, unless it is too large to be exact; another as its float. */
function number(value: number): string {
	if (Object.is(value, -0)) return "-0.0";
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	const size = Math.abs(value);
	if (size === 0 || (size >= 1e-4 && size < 1e16)) return String(value);
	const [digits, exponent] = value.toExponential().split("e");
	return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

/** Python's `str()` of an OSError. */
function osErrorText(error: OSError): string {
	if (error.errno === undefined) return String(error.args[0] ?? "");
	return `[Errno ${error.errno}] ${error.strerror}${error.filename === null ? "" : `: ${quoted(error.filename)}`}`;
}

function exception(error: Error, around: readonly object[]): string {
	const args = error instanceof OSError ? error.args : error.message === "" ? [] : [error.message];
	return `${error.name}(${args.map((part) => show(part, around)).join(", ")})`;
}

const [SINGLE, DOUBLE] = Buffer.from(`'"`);
/** What Python does not print, and what must be escaped. */
const UNPRINTABLE = /[\\'\p{C}\p{Z}]/gu;
/** How each byte is shown. */
const BYTES = Array.from({ length: 256 }, (_, byte) => {
	const c = String.fromCharCode(byte);
	return c !== "\\" && c >= " " && c <= "~" ? c : escaped(c);
});

function bytes(value: Uint8Array): string {
	const quote = quoteFor(value.includes(SINGLE), value.includes(DOUBLE));
	let text = "";
	for (const byte of value) text += byte === SINGLE && quote === "'" ? "\\'" : BYTES[byte];
	return `b${quote}${text}${quote}`;
}

function quoted(value: string): string {
	const quote = quoteFor(value.includes("'"), value.includes('"'));
	return quote + value.replace(UNPRINTABLE, (c) => (c === " " || (c === "'" && quote === '"') ? c : escaped(c))) + quote;
}

/** Python prefers single quotes, unless they alone would have to be escaped. */
function quoteFor(singles: boolean, doubles: boolean): string {
	return singles && !doubles ? '"' : "'";
}

function escaped(c: string): string {
	const short = { "\\": "\\\\", "'": "\\'", "\t": "\\t", "\n": "\\n", "\r": "\\r" }[c];
	if (short !== undefined) return short;
	const code = c.codePointAt(0) as number;
	const hex = code.toString(16);
	if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
	return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
