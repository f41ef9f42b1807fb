// The budget of one iteration of the event loop: large enough that a descriptor which is always
// ready does not cost an iteration per event, small enough that the program's timers and
// connections do not notice.

import { monotonic } from "../../native.ts";
import { oncePerEnvironment } from "../addon/environment.ts";
import { setImmediate } from "../addon/node-builtins.ts";

const MOST_EVENTS = 1000;
/** In nanoseconds. */
const LONGEST = 5e5;

class Budget {
	#left = 0;
	#began = 0;
	/**
	 * Who waits for the next iteration. They share one callback, since what they start shares one
	 * budget.
	 */
	readonly #waiting = new Set<() => void>();
	#immediate: NodeJS.Immediate | undefined;

	/** Begins an iteration of the event loop, with a full budget. */
	refill(): void {
		this.#left = MOST_EVENTS;
		this.#began = monotonic();
	}

	/** Takes `events` off the budget; whether they may still be handled in this iteration. */
	take(events = 1): boolean {
		this.#left -= events;
		return this.#left >= 0 && monotonic() - this.#began < LONGEST;
	}

	/**
	 * Calls back once in the next iteration of the event loop, which stays alive until then if
	 * `keep`.
	 */
	onNextIteration(callback: () => void, keep: boolean): void {
		this.#waiting.add(callback);
		if (this.#immediate === undefined) {
			this.#immediate = setImmediate(() => this.#run());
			if (!keep) this.#immediate.unref();
		} else if (keep) {
			this.#immediate.ref();
		}
	}

	/** Takes a {@link onNextIteration} back. */
	cancelNextIteration(callback: () => void): void {
		this.#waiting.delete(callback);
	}

	#run(): void {
		this.#immediate = undefined;
		this.refill();
		const callbacks = [...this.#waiting];
		this.#waiting.clear();
		for (const callback of callbacks) callback();
	}
}

export const budget: Budget = oncePerEnvironment("budget", () => new Budget());
