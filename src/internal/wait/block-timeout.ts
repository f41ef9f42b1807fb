// How a timeout lies in a block: two words, seconds and nanoseconds; negative seconds mean for ever. See native/support/block.h.
import { SECOND } from "../arguments/timeout.ts";

/** The longest that fits, 68 years: a wait that ends before its time is begun anew. */
const MOST_SECONDS = 0x7fffffff;

/** Stores nanoseconds, negative for ever, at word `at` and the next. */
export function storeTimeout(block: Int32Array, at: number, ns: number): void {
	if (ns <= 0) {
		block[at] = ns < 0 ? -1 : 0;
		block[at + 1] = 0;
	} else {
		block[at] = Math.min(Math.floor(ns / SECOND), MOST_SECONDS);
		block[at + 1] = ns % SECOND;
	}
}
