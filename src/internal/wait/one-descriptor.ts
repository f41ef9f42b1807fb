// Waiting for one descriptor: the poll(2) behind every blocking socket operation.
import { EBADF } from "../../constants/errno.gen.ts";
import { poll, poll_interruptible } from "../../native.ts";
import { milliseconds } from "../arguments/timeout.ts";
import { type BlockingCall, wait } from "./blocking.ts";

export class ReadyCall implements BlockingCall {
	readonly #on: { readonly fd: number };
	readonly #pollfd: Int32Array;

	constructor(on: { readonly fd: number }, events: number) {
		this.#on = on;
		this.#pollfd = new Int32Array(2);
		new Uint16Array(this.#pollfd.buffer)[2] = events;
	}

	attempt(timeout: number, interruptible: boolean): number {
		// A signal listener may close the descriptor while the wait goes on, and its number may be someone else's by now.
		const { fd } = this.#on;
		if (fd < 0) return -EBADF;
		this.#pollfd[0] = fd;
		return interruptible ? poll_interruptible(this.#pollfd, 1, timeout) : poll(this.#pollfd, 1, milliseconds(timeout));
	}
}

/** Waits for nothing but the time. */
export class SleepCall implements BlockingCall {
	readonly #nothing = new Int32Array(2);

	attempt(timeout: number, interruptible: boolean): number {
		return interruptible ? poll_interruptible(this.#nothing, 0, timeout) : poll(this.#nothing, 0, milliseconds(timeout));
	}
}

/** Waits until one of `events` (or an error) is on the descriptor: 1, 0 if the time ran out, or -errno. */
export function waitReady(on: { readonly fd: number }, events: number, timeout: number): number {
	return wait(new ReadyCall(on, events), timeout);
}

/** Sleeps, as everything here: signal listeners run meanwhile. */
export function sleep(timeout: number): void {
	wait(new SleepCall(), timeout);
}
