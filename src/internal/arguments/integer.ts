// Whole numbers that become C integers.
import { OverflowError, ValueError } from "../../errors.ts";
import { describe } from "./describe.ts";

export const INT_MAX = 0x7fffffff;
export const INT_MIN = -0x80000000;

/** A whole number in the range of a C `int`. */
export function int(value: unknown, name: string): number {
	return integerIn(value, name, INT_MIN, INT_MAX);
}

/** A whole number from `low` to `high`; beyond them it is an `OverflowError`. */
export function integerIn(value: unknown, name: string, low: number, high: number): number {
	if (value === undefined) {
		throw new TypeError(`'${name}' must be a whole number, received undefined: is it a constant that this system does not have?`);
	}
	if (typeof value !== "number" || !(Number.isInteger(value) || !Number.isFinite(value))) {
		throw new TypeError(`'${name}' must be a whole number, received ${describe(value)}`);
	}
	if (Number.isNaN(value)) throw new TypeError(`'${name}' must be a whole number, received NaN`);
	if (value < low || value > high) throw new OverflowError(`'${name}' must be from ${low} to ${high}, received ${value}`);
	return value;
}

/**
 * Flags that may be left out, as the rest of a call's arguments. Those that are there and undefined are not left out: they are a
 * constant that this system lacks.
 */
export function optionalFlags(rest: readonly [flags?: number | undefined, ...others: unknown[]]): number {
	return rest.length === 0 ? 0 : int(rest[0], "flags");
}

/** A count of bytes or items: below zero it is a `ValueError`. */
export function size(value: unknown, name: string, high: number = INT_MAX): number {
	const number = integerIn(value, name, -(2 ** 63), high);
	if (number < 0) throw new ValueError(`'${name}' must not be negative, received ${number}`);
	return number;
}
