// How much may happen between two turns of the event loop: enough that a descriptor which is always ready costs no turn per event, and so
// little that timers and connections of the rest of the program do not notice.

import { monotonic } from "../../native.ts";
import { setImmediate } from "../addon/node-builtins.ts";

const MOST_EVENTS = 1000;
const LONGEST = 5e5;

let left = 0;
let began = 0;

/** A turn of the event loop has begun. */
export function refillBudget(): void {
	left = MOST_EVENTS;
	began = monotonic();
}

/** Counts `events`; whether they may still be handled in this turn. */
export function takeBudget(events = 1): boolean {
	left -= events;
	return left >= 0 && monotonic() - began < LONGEST;
}

/** Who waits for the next turn. They share one callback, for what it starts shares one turn's allowance. */
const waiting = new Set<() => void>();
let immediate: NodeJS.Immediate | undefined;

/** Calls back once in the next turn of the event loop, which it keeps alive until then if `keep`. */
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
