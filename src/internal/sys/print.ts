import { describe } from "../arguments/describe.ts";
import { isPlainObject, str } from "./repr.ts";
import { stdout } from "./standard.ts";

/** Where {@link print} writes to: a text file, or anything with a `write` that takes strings. */
export interface TextSink {
	/** Takes text. */
	readonly write: (text: string) => unknown;
	/** Sends what is still buffered. */
	readonly flush?: () => void;
}

/** The keyword arguments of {@link print}. */
export interface PrintOptions {
	/** What stands between the values; a space when omitted. */
	sep?: string | null;
	/** What stands behind them; the end of the line when omitted. */
	end?: string | null;
	/** Where to; `stdout` when omitted. */
	file?: TextSink | null;
	/** Whether to flush the file afterwards. The standard streams keep nothing back. */
	flush?: boolean;
}

const KEYWORDS = new Set(["sep", "end", "file", "flush"]);

export function printTo(args: readonly unknown[]): void {
	const last = args[args.length - 1];
	const isKeywords = isOptions(last);
	const values = isKeywords ? args.slice(0, -1) : args;
	const { sep, end, file, flush = false } = isKeywords ? last : {};
	const to = file ?? stdout;
	if (typeof to.write !== "function") throw new TypeError(`'file' must have a write method, received ${describe(to)}`);
	to.write(values.map(str).join(text(sep, "sep", " ")) + text(end, "end", "\n"));
	if (flush) to.flush?.();
}

/** Keywords are a plain object that has some of their names and no other. */
function isOptions(value: unknown): value is PrintOptions {
	if (!isPlainObject(value)) return false;
	const keys = Object.keys(value);
	return keys.length > 0 && keys.every((key) => KEYWORDS.has(key));
}

function text(value: unknown, name: string, usual: string): string {
	if (value === undefined || value === null) return usual;
	if (typeof value !== "string") throw new TypeError(`'${name}' must be a string or null, received ${describe(value)}`);
	return value;
}
