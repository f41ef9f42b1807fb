// Timeouts: from the caller's unit to whole nanoseconds, never rounded down (Python's rule: away from zero).
import { OverflowError, ValueError } from "../../errors.ts";
import { describe } from "./describe.ts";

export const SECOND = 1e9;
export const MILLISECOND = 1e6;
export const MICROSECOND = 1e3;

/** No timeout: the call waits for as long as it takes. */
export const FOREVER = -1;

/** 2^63 ns, 292 years: the end of the system's clock. */
const MOST = 2 ** 63;

/** Nanoseconds of a number of `unit`s, which may be negative. */
export function nanoseconds(value: unknown, unit: number, name = "timeout"): number {
	if (typeof value !== "number") {
		throw new TypeError(
			`'${name}' must be a number of ${unit === SECOND ? "seconds" : "milliseconds"}, or null to wait for ever, received ${describe(value)}`,
		);
	}
	if (Number.isNaN(value)) throw new ValueError(`'${name}' must not be NaN`);
	const ns = value * unit;
	if (ns >= MOST || ns <= -MOST) throw new OverflowError(`'${name}' is too large: ${value}`);
	return ns < 0 ? Math.floor(ns) : Math.ceil(ns);
}

/** Whole milliseconds of a wait, rounded up; -1 for ever. What the kernel cannot count is cut, and the wait begun anew. */
export function milliseconds(ns: number): number {
	return ns < 0 ? -1 : Math.min(Math.ceil(ns / MILLISECOND), 0x7fffffff);
}
