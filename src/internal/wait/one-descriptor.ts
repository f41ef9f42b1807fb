// Waiting for one descriptor: the poll(2) behind every blocking socket operation.
import { EBADF } from "../../constants/errno.gen.ts";
import { poll } from "../../native.ts";
import { poll_interruptible } from "../addon/private.ts";
import { milliseconds } from "../arguments/timeout.ts";
import { Pollfds } from "../descriptor/pollfd.ts";
import { type BlockingCall, waitUntil } from "./blocking.ts";

/** A poll(2) of at most one descriptor. */
export class ReadyCall implements BlockingCall {
	readonly #on: { readonly fd: number };
	readonly #pollfds = new Pollfds(1);

	constructor(on: { readonly fd: number }, events: number) {
		this.#on = on;
		this.#pollfds.set(0, on.fd, events);
	}

	attempt(timeout: number, interruptible: boolean): number {
		// A signal listener may close the descriptor during the wait, and its number may be someone else's by now.
		const { fd } = this.#on;
		if (fd < 0) return -EBADF;
		this.#pollfds.setFd(0, fd);
		const { words } = this.#pollfds;
		return interruptible ? poll_interruptible(words, 1, timeout) : poll(words, 1, milliseconds(timeout));
	}
}

/** Waits for nothing but the time. */
export class SleepCall implements BlockingCall {
	readonly #nothing = new Int32Array(2);

	attempt(timeout: number, interruptible: boolean): number {
		return interruptible ? poll_interruptible(this.#nothing, 0, timeout) : poll(this.#nothing, 0, milliseconds(timeout));
	}
}

/** Waits until one of `events` (or an error) is on the descriptor: 1, 0 once the deadline has passed, or -errno. */
export function waitReady(on: { readonly fd: number }, events: number, deadline: number): number {
	return waitUntil(new ReadyCall(on, events), deadline);
}

/** Sleeps until a deadline; signal listeners run meanwhile, and what one throws ends the sleep. */
export function sleepUntil(deadline: number): void {
	waitUntil(new SleepCall(), deadline);
}
