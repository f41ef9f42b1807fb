// Waiting until a terminal's output is out. tcdrain(3) itself cannot be interrupted from JavaScript, and where flow control holds the
// output back it waits for ever.
import * as native from "../../native.ts";
import { FOREVER } from "../arguments/timeout.ts";
import { BackOff } from "../wait/back-off.ts";
import { type BlockingCall, wait } from "../wait/blocking.ts";

class OutputCall implements BlockingCall {
	readonly #fd: number;
	readonly #pause = new BackOff();

	constructor(fd: number) {
		this.#fd = fd;
	}

	attempt(timeout: number, interruptible: boolean): number {
		// What the terminal does not tell is left to the call that follows.
		if (native.tcoutq(this.#fd) <= 0) return 1;
		return this.#pause.attempt(timeout, interruptible);
	}
}

/** Waits until nothing is left in the terminal's queue; at once for what is no terminal. */
export function waitForOutput(fd: number): void {
	wait(new OutputCall(fd), FOREVER);
}
