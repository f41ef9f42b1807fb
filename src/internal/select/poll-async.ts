// The waits on a poll object that leave the event loop free.

import type { PollMask } from "../arguments/event-mask.ts";
import { spend } from "../async/budget.ts";
import { SetDescriptor } from "../async/pollset.ts";
import { type Awaitable, type Question, WaitQueue } from "../async/wait-queue.ts";

type Event = [fd: number, event: PollMask];

/** Everything that waits on one poll object. The set is live: what is registered during a wait counts. */
export class PollWaits implements Awaitable, Question<Event[]> {
	readonly queue: WaitQueue = new WaitQueue(this);
	readonly #look: () => Event[];
	readonly #entries: () => { pollfds: Int32Array; nfds: number };
	readonly #descriptor = new SetDescriptor();

	/** @param look a poll(2) without waiting @param entries what is registered now */
	constructor(look: () => Event[], entries: () => { pollfds: Int32Array; nfds: number }) {
		this.#look = look;
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
		const events = this.#look();
		if (events.length === 0) return undefined;
		spend(events.length);
		return events;
	}

	none(): Event[] {
		return [];
	}

	closedError(): never {
		throw new Error("a poll object is never closed");
	}
}
