// The waits on an epoll object that leave the event loop free.
import { EINTR } from "../constants/errno.gen.ts";
import { EPOLLET, EPOLLONESHOT } from "../constants/select.gen.ts";
import { ValueError } from "../errors.ts";
import * as native from "../native.ts";
import { type Awaitable, type Awaiter, abortError, type Question, WaitQueue } from "./async-wait.ts";
import { check } from "./check.ts";
import { EventBuffer } from "./event-buffer.ts";
import type { EpollMask } from "./event-mask.ts";
import { cancelTurn, nextTurn, spend } from "./turn.ts";

type Event = [fd: number, events: EpollMask];

/** What the waits need to know of their epoll object. */
interface Subject {
	readonly closed: boolean;
	fileno(): number;
}

/** Everything that waits on one epoll object, and the events that were fetched for them. */
export class EpollWaits implements Awaitable {
	readonly #of: Subject;
	readonly queue: WaitQueue = new WaitQueue(this);
	/** Iterators that hold events which they have not delivered. */
	readonly holders = new Set<EventIterator>();

	constructor(of: Subject) {
		this.#of = of;
	}

	watched(): number {
		return this.#of.fileno();
	}

	idle(): void {}

	get closed(): boolean {
		return this.#of.closed;
	}

	/** Up to `most` events that are there now. */
	fetch(most: number): Event[] {
		const room = EventBuffer.shared(most);
		const epfd = this.#of.fileno();
		let count: number;
		do count = native.epoll_wait(epfd, room.words, Math.min(most, room.capacity), 0);
		while (count === -EINTR);
		return room.pairs(check(count, "epoll_wait", epfd));
	}

	/** The registration of a descriptor has changed: what was fetched before is not delivered. */
	changed(fd: number): void {
		for (const holder of this.holders) holder.forget(fd);
	}

	/**
	 * Takes back events that were fetched and will not be delivered. Those that epoll reports once and then keeps to itself are looked at
	 * anew by the kernel; it reports the others again anyway.
	 */
	giveBack(events: readonly Event[], once: ReadonlyMap<number, number>): void {
		if (this.closed) return;
		for (const [fd] of events) {
			const mask = once.get(fd);
			// It may be closed by now; then there is nothing to report.
			if (mask !== undefined) native.epoll_ctl(this.#of.fileno(), native.EPOLL_CTL_MOD, fd, mask);
		}
	}

	/** The object is closed: pending waits reject, iterators end. */
	close(): void {
		this.queue.close();
		for (const holder of [...this.holders]) holder.closed();
	}
}

/** The registrations that epoll reports once: their masks, by descriptor. */
export type Once = Map<number, number>;

/** Whether epoll reports a registration with this mask once, and not for as long as it is ready. */
export function reportsOnce(mask: number): boolean {
	return (mask & (EPOLLET | EPOLLONESHOT)) !== 0;
}

/** What `pollAsync` asks. */
export class EventsQuestion implements Question<Event[]> {
	readonly #waits: EpollWaits;
	readonly #most: number;

	constructor(waits: EpollWaits, most: number) {
		this.#waits = waits;
		this.#most = most;
	}

	ask(): Event[] | undefined {
		const events = this.#waits.fetch(this.#most);
		if (events.length === 0) return undefined;
		spend(events.length);
		return events;
	}

	none(): Event[] {
		return [];
	}

	closed(): Error {
		return new ValueError("the epoll object was closed during the wait");
	}
}

const END: IteratorReturnResult<undefined> = { value: undefined, done: true };

/**
 * The events of an epoll object, one after the other. An async generator would do the same at half the speed.
 *
 * It waits only while `next()` is pending, and asks the kernel for events only when it has delivered those that it has.
 */
export class EventIterator implements AsyncIterableIterator<Event>, Awaiter {
	readonly #waits: EpollWaits;
	readonly #most: number;
	readonly #once: Once;
	readonly #signal: AbortSignal | undefined;
	#fetched: Event[] = [];
	/** The first of the fetched events that is not delivered. */
	#at = 0;
	/** Descriptors whose fetched events are not to be delivered any more. */
	readonly #forgotten = new Set<number>();
	#pending: Promise<IteratorResult<Event>> | undefined;
	#resolve: (result: IteratorResult<Event>) => void = () => {};
	#reject: (error: unknown) => void = () => {};
	#ended = false;
	#failure: Error | undefined;
	readonly #resume = () => {
		const event = this.#take();
		if (event !== undefined) this.#deliver(event);
		else this.#waits.queue.add(this);
	};
	readonly #aborted = () => {
		const error = abortError(this.#signal as AbortSignal);
		if (this.#pending === undefined) this.#failure = error;
		this.#finish();
		this.#reject(error);
		this.#pending = undefined;
	};

	constructor(waits: EpollWaits, most: number, once: Once, signal: AbortSignal | undefined) {
		this.#waits = waits;
		this.#most = most;
		this.#once = once;
		this.#signal = signal;
		if (signal?.aborted) this.#aborted();
		else signal?.addEventListener("abort", this.#aborted, { once: true });
	}

	[Symbol.asyncIterator](): this {
		return this;
	}

	next(): Promise<IteratorResult<Event>> {
		if (this.#pending !== undefined) {
			const again = () => this.next();
			return this.#pending.then(again, again);
		}
		if (this.#failure !== undefined) {
			const error = this.#failure;
			this.#failure = undefined;
			return Promise.reject(error);
		}
		if (this.#waits.closed) this.#finish();
		if (this.#ended) return Promise.resolve(END);
		const { queue } = this.#waits;
		let looked = false;
		if (spend()) {
			try {
				let event = this.#take();
				if (event === undefined && queue.empty) {
					looked = true;
					event = this.#fetch();
				}
				if (event !== undefined) return Promise.resolve({ value: event, done: false });
			} catch (error) {
				this.#finish();
				return Promise.reject(error);
			}
		}
		this.#pending = new Promise((resolve, reject) => {
			this.#resolve = resolve;
			this.#reject = reject;
		});
		const pending = this.#pending;
		if (this.#at < this.#fetched.length) nextTurn(this.#resume, queue.alive);
		else queue.add(this, looked);
		return pending;
	}

	return(): Promise<IteratorResult<Event>> {
		this.#finish();
		this.#settle(END);
		return Promise.resolve(END);
	}

	look(): boolean {
		const event = this.#fetch();
		if (event === undefined) return false;
		spend();
		this.#deliver(event);
		return true;
	}

	fail(error: unknown): void {
		this.#finish();
		this.#pending = undefined;
		this.#reject(error);
	}

	closed(): void {
		this.#finish();
		this.#settle(END);
	}

	/** Does not deliver what was fetched of a descriptor. */
	forget(fd: number): void {
		this.#forgotten.add(fd);
	}

	#deliver(event: Event): void {
		this.#settle({ value: event, done: false });
	}

	#settle(result: IteratorResult<Event>): void {
		if (this.#pending === undefined) return;
		this.#pending = undefined;
		this.#resolve(result);
	}

	/** The next of the fetched events. */
	#take(): Event | undefined {
		while (this.#at < this.#fetched.length) {
			const event = this.#fetched[this.#at++];
			if (this.#at === this.#fetched.length) this.#waits.holders.delete(this);
			if (this.#forgotten.size === 0 || !this.#forgotten.has(event[0])) return event;
		}
		return undefined;
	}

	/** Asks the kernel for events: the first of them. */
	#fetch(): Event | undefined {
		const events = this.#waits.fetch(this.#most);
		this.#fetched = events;
		this.#at = 0;
		if (this.#forgotten.size > 0) this.#forgotten.clear();
		if (events.length === 0) return undefined;
		this.#at = 1;
		if (events.length > 1) this.#waits.holders.add(this);
		return events[0];
	}

	#finish(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#waits.queue.delete(this);
		this.#waits.holders.delete(this);
		cancelTurn(this.#resume);
		this.#signal?.removeEventListener("abort", this.#aborted);
		const left = this.#fetched.slice(this.#at).filter(([fd]) => !this.#forgotten.has(fd));
		this.#fetched = [];
		this.#at = 0;
		if (left.length > 0) this.#waits.giveBack(left, this.#once);
	}
}
