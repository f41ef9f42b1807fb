// The waits on a poll object that leave the event loop free.

import type { PollMask } from "../arguments/event-mask.ts";
import { budget } from "../async/budget.ts";
import { Pollset } from "../async/pollset.ts";
import { WaitQueue, type WaitRequest, type WaitSource } from "../async/wait-queue.ts";
import type { Pollfds } from "../descriptor/pollfd.ts";

type Event = [fd: number, event: PollMask];

/** Everything that waits on one poll object. The set is live: what is registered during a wait counts. */
export class PollWaits implements WaitSource, WaitRequest<Event[]> {
	readonly queue: WaitQueue = new WaitQueue(this);
	readonly #poll: () => Event[];
	readonly #entries: () => { pollfds: Pollfds; nfds: number };
	readonly #descriptor = new Pollset();

	/** @param poll a poll(2) without waiting @param entries what is registered now */
	constructor(poll: () => Event[], entries: () => { pollfds: Pollfds; nfds: number }) {
		this.#poll = poll;
		this.#entries = entries;
	}

	/** The set has changed. */
	changed(): void {
		if (this.queue.empty) return;
		this.#descriptor.close();
		this.queue.changed();
	}

	watched(): number {
		return this.#descriptor.of(this.#entries);
	}

	idle(): void {
		this.#descriptor.close();
	}

	ask(): Event[] | undefined {
		this.#descriptor.drain();
		const events = this.#poll();
		if (events.length === 0) return undefined;
		budget.take(events.length);
		return events;
	}

	none(): Event[] {
		return [];
	}

	closedError(): never {
		throw new Error("a poll object is never closed");
	}
}
