// Waiting for one descriptor: the poll(2) behind every blocking socket operation.
import { poll } from "../native.ts";
import { milliseconds } from "./timeout.ts";
import { type BlockingCall, wait } from "./wait.ts";

class ReadyCall implements BlockingCall {
	readonly #pollfd: Int32Array;
	readonly #nfds: number;

	constructor(fd: number, events: number) {
		this.#pollfd = new Int32Array(2);
		this.#pollfd[0] = fd;
		new Uint16Array(this.#pollfd.buffer)[2] = events;
		this.#nfds = fd < 0 ? 0 : 1;
	}

	attempt(timeout: number): number {
		return poll(this.#pollfd, this.#nfds, milliseconds(timeout));
	}
}

/** Waits until one of `events` (or an error) is on `fd`: 1, 0 if the time ran out, or -errno. */
export function waitReady(fd: number, events: number, timeout: number): number {
	return wait(new ReadyCall(fd, events), timeout);
}

/** Sleeps, as everything here: signal listeners run meanwhile. */
export function sleep(timeout: number): void {
	wait(new ReadyCall(-1, 0), timeout);
}
