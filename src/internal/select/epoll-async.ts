// The waits on an epoll object that leave the event loop free.
import { EPOLLET, EPOLLONESHOT } from "../../constants/select.gen.ts";
import { ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { present } from "../addon/require-native.ts";
import type { EpollMask } from "../arguments/event-mask.ts";
import { budget } from "../async/budget.ts";
import type { EventSource } from "../async/event-iterator.ts";
import { WaitQueue, type WaitRequest, type WaitSource } from "../async/wait-queue.ts";
import { check } from "../descriptor/check.ts";
import { poll } from "../wait/blocking.ts";
import { EventBuffer } from "./event-buffer.ts";

const epoll_ctl = present(native.epoll_ctl);
const epoll_wait = present(native.epoll_wait);

type Event = [fd: number, events: EpollMask];

/** What the waits need to know of their epoll object. */
interface WaitedObject {
	readonly closed: boolean;
	fileno(): number;
}

/** Everything that waits on one epoll object. */
export class EpollWaits implements WaitSource {
	readonly #of: WaitedObject;
	readonly queue: WaitQueue = new WaitQueue(this);
	/** Those that may hold events which were not delivered yet. */
	readonly holders = new Set<EpollEventSource>();

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
	fetch(most: number): Event[] {
		const buffer = EventBuffer.shared(most);
		const epfd = this.#of.fileno();
		const count = poll({ attempt: () => epoll_wait(epfd, buffer.words, Math.min(most, buffer.capacity), 0) });
		return buffer.pairs(count < 0 ? check(count, "epoll_wait", epfd) : count);
	}

	/** The registration of a descriptor has changed: what was fetched before is not delivered. */
	changed(fd: number): void {
		for (const holder of this.holders) holder.forgotten.add(fd);
	}
}

/** What `pollAsync` asks. */
export class EpollRequest implements WaitRequest<Event[]> {
	readonly #waits: EpollWaits;
	readonly #most: number;

	constructor(waits: EpollWaits, most: number) {
		this.#waits = waits;
		this.#most = most;
	}

	ask(): Event[] | undefined {
		const events = this.#waits.fetch(this.#most);
		if (events.length === 0) return undefined;
		budget.take(events.length);
		return events;
	}

	none(): Event[] {
		return [];
	}

	closedError(): Error {
		return new ValueError("the epoll object was closed during the wait");
	}
}

/** The registrations that epoll reports once: their masks, by descriptor. */
export type Once = Map<number, number>;

/** Whether epoll reports a registration with this mask once, and not for as long as it is ready. */
export function reportsOnce(mask: number): boolean {
	return (mask & (EPOLLET | EPOLLONESHOT)) !== 0;
}

/** The events of one iterator. */
export class EpollEventSource implements EventSource<Event> {
	readonly #waits: EpollWaits;
	readonly #most: number;
	readonly #once: Once;
	readonly queue: WaitQueue;
	/** Descriptors whose registration has changed since the events were fetched. */
	readonly forgotten = new Set<number>();

	constructor(waits: EpollWaits, most: number, once: Once) {
		this.#waits = waits;
		this.#most = most;
		this.#once = once;
		this.queue = waits.queue;
	}

	get closed(): boolean {
		return this.#waits.closed;
	}

	fetch(): Event[] {
		if (this.forgotten.size > 0) this.forgotten.clear();
		const events = this.#waits.fetch(this.#most);
		// A single event is delivered before anything can change.
		if (events.length > 1) this.#waits.holders.add(this);
		else if (this.#waits.holders.size > 0) this.#waits.holders.delete(this);
		return events;
	}

	current([fd]: Event): boolean {
		return this.forgotten.size === 0 || !this.forgotten.has(fd);
	}

	/**
	 * Events that epoll reports once and then keeps to itself are polled anew by the kernel, as if they had not been fetched; it
	 * reports the others again anyway.
	 */
	giveBack(events: readonly Event[]): void {
		this.#waits.holders.delete(this);
		if (this.closed) return;
		for (const [fd] of events) {
			const mask = this.#once.get(fd);
			// It may be closed by now; then there is nothing to report.
			if (mask !== undefined) epoll_ctl(this.#waits.watched(), native.EPOLL_CTL_MOD, fd, mask);
		}
	}
}
