// How a timeout lies in a frame: two words, seconds and nanoseconds; negative seconds mean for ever. See native/support/frame.h.
import { SECOND } from "../arguments/timeout.ts";

/** The longest that fits, 68 years: a wait that ends before its time is begun anew. */
const MOST_SECONDS = 0x7fffffff;

/** Stores nanoseconds, negative for ever, at word `at` and the next. */
export function storeTimeout(frame: Int32Array, at: number, ns: number): void {
	if (ns <= 0) {
		frame[at] = ns < 0 ? -1 : 0;
		frame[at + 1] = 0;
	} else {
		frame[at] = Math.min(Math.floor(ns / SECOND), MOST_SECONDS);
		frame[at + 1] = ns % SECOND;
	}
}
