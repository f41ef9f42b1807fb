// The budget of one iteration of the event loop: large enough that a descriptor which is always ready does not
// cost an iteration per event, small enough that the program's timers and connections do not notice.

import { monotonic } from "../../native.ts";
import { setImmediate } from "../addon/node-builtins.ts";

const MOST_EVENTS = 1000;
/** In nanoseconds. */
const LONGEST = 5e5;

let left = 0;
let began = 0;

/** Begins an iteration of the event loop, with a full budget. */
export function refillBudget(): void {
	left = MOST_EVENTS;
	began = monotonic();
}

/** Takes `events` off the budget; whether they may still be handled in this iteration. */
export function takeBudget(events = 1): boolean {
	left -= events;
	return left >= 0 && monotonic() - began < LONGEST;
}

/** Who waits for the next iteration. They share one callback, since what they start shares one budget. */
const waiting = new Set<() => void>();
let immediate: NodeJS.Immediate | undefined;

/** Calls back once in the next iteration of the event loop, which stays alive until then if `keep`. */
export function onNextIteration(callback: () => void, keep: boolean): void {
	waiting.add(callback);
	if (immediate === undefined) {
		immediate = setImmediate(run);
		if (!keep) immediate.unref();
	} else if (keep) {
		immediate.ref();
	}
}

/** Takes a {@link onNextIteration} back. */
export function cancelNextIteration(callback: () => void): void {
	waiting.delete(callback);
}

function run(): void {
	immediate = undefined;
	refillBudget();
	const callbacks = [...waiting];
	waiting.clear();
	for (const callback of callbacks) callback();
}
