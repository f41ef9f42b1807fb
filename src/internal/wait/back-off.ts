// Waiting for what no descriptor tells: by asking again, each time after a longer pause.
import { MILLISECOND } from "../arguments/timeout.ts";
import type { BlockingCall } from "./blocking.ts";
import { SleepCall } from "./one-descriptor.ts";

/** The longest pause, in nanoseconds. */
const LONGEST = 50 * MILLISECOND;

/** A pause of 1, 2, 4 … 50 milliseconds; a signal cuts it short. */
export class BackOff implements BlockingCall {
	readonly #sleep = new SleepCall();
	#pause = MILLISECOND;

	attempt(timeout: number, interruptible: boolean): number {
		const pause = timeout < 0 ? this.#pause : Math.min(timeout, this.#pause);
		this.#pause = Math.min(2 * this.#pause, LONGEST);
		return this.#sleep.attempt(pause, interruptible);
	}
}
