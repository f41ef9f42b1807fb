// The waits on a kqueue object that leave the event loop free.
import { ValueError } from "../../errors.ts";
import type { WideInteger } from "../arguments/wide-integer.ts";
import { budget } from "../async/budget.ts";
import type { EventSource } from "../async/event-iterator.ts";
import { WaitQueue, type WaitRequest, type WaitSource } from "../async/wait-queue.ts";
import type { Kevent } from "./kevent.ts";

/** What the waits need of their kqueue object. */
interface WaitedObject {
	readonly closed: boolean;
	fileno(): number;
	control<Wide extends WideInteger>(changelist: null, max_events: number, timeout: number): Kevent<Wide>[];
}

/** Everything that waits on one kqueue object. */
export class KqueueWaits implements WaitSource {
	readonly #of: WaitedObject;
	readonly queue: WaitQueue = new WaitQueue(this);

	constructor(of: WaitedObject) {
		this.#of = of;
	}

	get closed(): boolean {
		return this.#of.closed;
	}

	watched(): number {
		return this.#of.fileno();
	}

	idle(): void {}

	/** Up to `most` events that are there now. */
	fetch<Wide extends WideInteger>(most: number): Kevent<Wide>[] {
		return this.#of.control<Wide>(null, most, 0);
	}
}

/** What `controlAsync` asks once its changes are applied. */
export class KqueueRequest<Wide extends WideInteger> implements WaitRequest<Kevent<Wide>[]> {
	readonly #waits: KqueueWaits;
	readonly #most: number;

	constructor(waits: KqueueWaits, most: number) {
		this.#waits = waits;
		this.#most = most;
	}

	ask(): Kevent<Wide>[] | undefined {
		const events = this.#waits.fetch<Wide>(this.#most);
		if (events.length === 0) return undefined;
		budget.take(events.length);
		return events;
	}

	none(): Kevent<Wide>[] {
		return [];
	}

	closedError(): Error {
		return new ValueError("the kqueue object was closed during the wait");
	}
}

/**
 * The events of an iterator, fetched one by one: so none is out of date when it is delivered, and none that is reported once (`KQ_EV_CLEAR`,
 * `KQ_EV_ONESHOT`) is lost when the iterator ends.
 */
export class KeventSource<Wide extends WideInteger> implements EventSource<Kevent<Wide>> {
	readonly #waits: KqueueWaits;
	readonly queue: WaitQueue;

	constructor(waits: KqueueWaits) {
		this.#waits = waits;
		this.queue = waits.queue;
	}

	get closed(): boolean {
		return this.#waits.closed;
	}

	fetch(): Kevent<Wide>[] {
		return this.#waits.fetch<Wide>(1);
	}

	current(): boolean {
		return true;
	}

	giveBack(): void {}
}
