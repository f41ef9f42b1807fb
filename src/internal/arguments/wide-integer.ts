// C's 64-bit integers: a number where it is exact, a BigInt where it is not. In a typed array they are two 32-bit words, the low one first.
import { OverflowError } from "../../errors.ts";
import { describe } from "./describe.ts";

/** A 64-bit integer: a number if its magnitude is below 2^53, else a BigInt. Both are accepted wherever one is asked for. */
export type WideInteger = number | bigint;

const WORD = 2 ** 32;
/** The high words of the numbers that a double holds exactly. */
const EXACT = 2 ** 21;

/** A whole number, or a BigInt, from `low` to `high`, in its usual form. */
export function wideInteger(value: unknown, name: string, low: bigint, high: bigint): WideInteger {
	if (typeof value === "number") {
		if (!Number.isInteger(value)) throw new TypeError(`'${name}' must be a whole number or a bigint, received ${describe(value)}`);
		if (Number.isSafeInteger(value) && value >= low && value <= high) return value + 0; // never -0
		if (Number.isSafeInteger(value)) throw outOfRange(value, name, low, high);
		return wideInteger(BigInt(value), name, low, high);
	}
	if (typeof value !== "bigint") throw new TypeError(`'${name}' must be a whole number or a bigint, received ${describe(value)}`);
	if (value < low || value > high) throw outOfRange(value, name, low, high);
	return usual(value);
}

/** A number where it is exact, else the BigInt itself. */
export function usual(value: bigint): WideInteger {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}

function outOfRange(value: WideInteger, name: string, low: bigint, high: bigint): OverflowError {
	return new OverflowError(`'${name}' must be from ${low} to ${high}, received ${value}`);
}

/** The unsigned integer in `words[at]` and `words[at + 1]`. */
export function joinUnsigned(words: Int32Array, at: number): WideInteger {
	return unsigned(words[at], words[at + 1]);
}

/** The signed integer in `words[at]` and `words[at + 1]`. */
export function joinSigned(words: Int32Array, at: number): WideInteger {
	return signed(words[at], words[at + 1]);
}

/** The unsigned integer of two words, each as an `int`. */
export function unsigned(lowWord: number, highWord: number): WideInteger {
	const low = lowWord >>> 0;
	const high = highWord >>> 0;
	return high < EXACT ? high * WORD + low : (BigInt(high) << 32n) | BigInt(low);
}

/** The signed integer of two words, each as an `int`. */
export function signed(lowWord: number, high: number): WideInteger {
	const low = lowWord >>> 0;
	// -2^53 itself is no safe integer
	const exact = high < EXACT && (high > -EXACT || (high === -EXACT && low !== 0));
	return exact ? high * WORD + low : (BigInt(high) << 32n) | BigInt(low);
}

/** Puts an integer into `words[at]` and `words[at + 1]`. */
export function split(value: WideInteger, words: Int32Array, at: number): void {
	if (typeof value === "number") {
		words[at] = value;
		words[at + 1] = Math.floor(value / WORD);
	} else {
		words[at] = Number(BigInt.asIntN(32, value));
		words[at + 1] = Number(BigInt.asIntN(32, value >> 32n));
	}
}
