import { POLLIN } from "../../constants/select.gen.ts";
import { OverflowError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { need, present } from "../addon/require-native.ts";
import { uncloneable } from "../addon/uncloneable.ts";
import { type Callable, callable, final } from "../arguments/callable.ts";
import { describe } from "../arguments/describe.ts";
import { INT_MAX, int, size } from "../arguments/integer.ts";
import { FOREVER, nanoseconds, SECOND } from "../arguments/timeout.ts";
import type { WideInteger } from "../arguments/wide-integer.ts";
import { EventIterator } from "../async/event-iterator.ts";
import { promised } from "../async/promised.ts";
import { signalOf, type WaitOptions, waitAsync } from "../async/wait-queue.ts";
import { check } from "../descriptor/check.ts";
import { OwnedFd, open } from "../descriptor/owned-fd.ts";
import { type BlockingCall, wait } from "../wait/blocking.ts";
import { ReadyCall } from "../wait/one-descriptor.ts";
import { checkSignals } from "../wait/signals.ts";
import { CLOSING, DescriptorObject, openFd, ownedOf } from "./descriptor-object.ts";
import { Kevent, readKevent, writeKevent } from "./kevent.ts";
import { KeventBuffer } from "./kevent-buffer.ts";
import { KeventSource, KqueueRequest, KqueueWaits } from "./kqueue-async.ts";

const kevent = present(native.kevent);

const NO_CHANGES = new Int32Array(0);

/** A kevent(2). The changes go to the kernel with the first attempt and never again: it has applied them when it answers EINTR. */
class KeventCall implements BlockingCall {
	/** Asked for its number each time: a signal listener may close it while the wait goes on. */
	readonly kq: OwnedFd;
	#changes: Int32Array;
	#ready: ReadyCall | undefined;
	readonly buffer: KeventBuffer<WideInteger>;
	readonly max_events: number;

	constructor(kq: OwnedFd, changes: Int32Array, buffer: KeventBuffer<WideInteger>, max_events: number) {
		this.kq = kq;
		this.#changes = changes;
		this.buffer = buffer;
		this.max_events = max_events;
	}

	attempt(timeout: number, interruptible: boolean): number {
		if (interruptible && addon.signal_due() > 0) return addon.SIGNALS_DUE;
		const changes = this.#changes;
		this.#changes = NO_CHANGES;
		const attempted = interruptible ? 0 : timeout;
		const result = kevent(this.kq.fd, changes, changes.length / native.KEVENT_WORDS, this.buffer.words, this.max_events, attempted);
		if (attempted === timeout || result !== 0 || this.max_events === 0) return result;
		// kevent(2) takes no signal mask: the queue itself is waited on. What it reports then may be gone by the next attempt.
		this.#ready ??= new ReadyCall(this.kq, POLLIN);
		const ready = this.#ready.attempt(timeout, true);
		return ready > 0 ? kevent(this.kq.fd, NO_CHANGES, 0, this.buffer.words, this.max_events, 0) : ready;
	}
}

/**
 * A kqueue object: a descriptor that collects kernel events, `kqueue(2)`. Python's `select.kqueue` object, made by {@link kqueue}.
 * Close it with `close()` or `using`.
 *
 * @example
 * using kq = select.kqueue();
 * kq.control([select.kevent(server)], 0);
 * for (const event of kq.control(null, 64, 1)) serve(event.ident);
 */
export class Kqueue extends DescriptorObject {
	#waiting: KqueueWaits | undefined;

	constructor(...none: never[]) {
		final(new.target, Kqueue);
		need(native.kqueue, "kqueue", "epoll(), poll() or selectors.DefaultSelector()");
		super((none[0] as unknown) instanceof OwnedFd ? none[0] : create(none), "kqueue");
		uncloneable(this);
	}

	/**
	 * A kqueue object for a descriptor that exists already. It is neither duplicated nor checked; `close()` closes it, collection does not.
	 *
	 * @param fd the descriptor's number
	 * @throws TypeError if it is no whole number
	 * @throws ValueError if it is negative
	 *
	 * @example
	 * const same = select.kqueue.fromfd(kq.fileno());
	 */
	static fromfd(fd: number): Kqueue {
		const number = int(fd, "fd");
		if (number < 0) throw new ValueError(`'fd' must not be negative, received ${number}`);
		return new Kqueue(OwnedFd.adopted(number) as never);
	}

	/** @internal */
	[CLOSING](): void {
		this.#waiting?.queue.close();
	}

	/**
	 * Applies changes, then waits for events. Blocks the thread. The changes are applied once, however often the wait is interrupted.
	 *
	 * @param changelist the kevents to add, delete, enable or disable, by their flags; null for none
	 * @param max_events at most so many events; with 0 the changes are applied and nothing is waited for
	 * @param timeout in **seconds**, to the nanosecond; omitted or null to wait for ever
	 * @returns what happened; empty when the time ran out. A change that failed is an event with `KQ_EV_ERROR` and the errno as `data`, if
	 *   there is space for it
	 * @throws TypeError if `changelist` cannot be iterated or holds something else than kevents, or the timeout is no finite number
	 * @throws ValueError if this object is closed, or `max_events` or the timeout is negative
	 * @throws OverflowError if a field of a kevent does not fit its C type
	 * @throws OSError if a change failed and there is no space to say so: EBADF, ENOENT, EINVAL and others as `kqueue(2)`
	 *
	 * @example
	 * kq.control([select.kevent(server)], 0);
	 * for (const event of kq.control(null, 64, 1)) if (event.filter === select.KQ_FILTER_READ) serve(event.ident, event.data);
	 */
	control<Wide extends WideInteger = number>(
		changelist: Iterable<Kevent<WideInteger>> | null,
		max_events: number,
		timeout?: number | null,
	): Kevent<Wide>[] {
		const kq = openFd(this);
		const most = size(max_events, "max_events");
		const buffer = KeventBuffer.shared(most);
		const count = this.#wait(kq, changelist, buffer, Math.min(most, buffer.capacity), timeout);
		const { words } = buffer;
		const events: Kevent<Wide>[] = [];
		for (let i = 0; i < count; i++) events.push(readKevent(words, i * native.KEVENT_WORDS));
		return events;
	}

	/**
	 * The same without allocating an event: fills `events` and answers how many there are.
	 *
	 * @param max_events at most so many, as many as `events` holds when omitted
	 * @param changelist as {@link Kqueue.control}
	 * @param timeout in seconds, as {@link Kqueue.control}
	 * @throws ValueError if `max_events` is negative or more than `events` holds, and as {@link Kqueue.control}
	 *
	 * @example
	 * const kevents = new select.KeventBuffer(64);
	 * const n = kq.controlInto(null, kevents, 1);
	 */
	controlInto(
		changelist: Iterable<Kevent<WideInteger>> | null,
		events: KeventBuffer<WideInteger>,
		timeout?: number | null,
		max_events?: number,
	): number {
		const kq = openFd(this);
		return this.#wait(kq, changelist, events, events.most(max_events), timeout);
	}

	/**
	 * {@link Kqueue.control} without blocking the event loop. The changes are applied at once, before the promise is made. Several waits on
	 * one object are served first come first served.
	 *
	 * @param timeout in seconds, kept to the millisecond, never early; omitted or null to wait for ever
	 * @param options a signal that ends the wait
	 * @returns a promise of what `control` returns. It rejects with what `control` throws; with an `AbortError` when the signal aborts; with
	 *   a `ValueError` when the object is closed meanwhile
	 *
	 * @example
	 * const events = await kq.controlAsync([select.kevent(server)], 64, 1);
	 */
	controlAsync<Wide extends WideInteger = number>(
		changelist: Iterable<Kevent<WideInteger>> | null,
		max_events: number,
		timeout?: number | null,
		options?: WaitOptions,
	): Promise<Kevent<Wide>[]> {
		return promised(() => {
			const most = size(max_events, "max_events");
			const ns = kqueueTimeout(timeout);
			signalOf(options);
			const waits = this.#waits();
			// While others wait, events are theirs first: only the changes are applied, whose errors are events too.
			const events = this.control<Wide>(changelist, waits.queue.empty ? most : 0, 0);
			if (events.length > 0 || most === 0) return Promise.resolve(events);
			return waitAsync(waits.queue, new KqueueRequest<Wide>(waits, most), ns, options);
		});
	}

	/**
	 * The events as they come, without blocking the event loop: an async iterator of kevents. `for await (… of kq)` is the same without
	 * options. It ends when the object is closed. After 1,000 events or 0.5 ms the event loop runs.
	 *
	 * @param options `signal`, which makes the iterator reject with an `AbortError`
	 * @throws ValueError if this object is closed
	 * @throws TypeError if `signal` is no AbortSignal
	 *
	 * @example
	 * for await (const event of kq.events({ signal: abort.signal })) serve(event.ident, event.data);
	 */
	events<Wide extends WideInteger = number>(options?: WaitOptions): AsyncIterableIterator<Kevent<Wide>> {
		openFd(this);
		return new EventIterator(new KeventSource<Wide>(this.#waits()), signalOf(options));
	}

	/** {@link Kqueue.events} without options. */
	[Symbol.asyncIterator](): AsyncIterableIterator<Kevent> {
		return this.events();
	}

	/**
	 * Waits that do not block keep the process running, as from the beginning: what {@link Kqueue.unref} undid. Never throws.
	 *
	 * @example
	 * kq.unref().ref();
	 */
	ref(): this {
		this.#waits().queue.alive = true;
		return this;
	}

	/**
	 * Waits that do not block let the process end. Never throws.
	 *
	 * @example
	 * const events = kq.unref().controlAsync([select.kevent(server)], 64, 60); // nothing else to do: the process ends
	 */
	unref(): this {
		this.#waits().queue.alive = false;
		return this;
	}

	#waits(): KqueueWaits {
		this.#waiting ??= new KqueueWaits(this);
		return this.#waiting;
	}

	#wait(
		kq: number,
		changelist: Iterable<Kevent<WideInteger>> | null,
		buffer: KeventBuffer<WideInteger>,
		most: number,
		timeout: number | null | undefined,
	): number {
		const ns = kqueueTimeout(timeout);
		checkSignals();
		const call = new KeventCall(ownedOf(this), changesOf(changelist), buffer, most);
		// Without space for events the kernel does not wait, and neither does wait().
		const count = wait(call, most === 0 ? 0 : ns);
		return count < 0 ? check(count, "kevent", kq) : count;
	}
}

function create(none: readonly unknown[]): OwnedFd {
	if (none.length > 0) throw new TypeError(`kqueue() takes no arguments, received ${none.length}`);
	return open(present(native.kqueue)(), "kqueue", "kqueue object");
}

/** In Python whatever is wrong with this timeout is a TypeError, but for a negative one. */
function kqueueTimeout(timeout: unknown): number {
	if (timeout === undefined || timeout === null) return FOREVER;
	if (typeof timeout !== "number" || !Number.isFinite(timeout) || Math.abs(timeout) >= 2 ** 63 / SECOND) {
		throw new TypeError(`'timeout' must be a finite number of seconds, or null to wait for ever, received ${describe(timeout)}`);
	}
	const ns = nanoseconds(timeout, SECOND);
	if (ns < 0) throw new ValueError(`'timeout' must not be negative, received ${timeout}`);
	return ns;
}

/** The changes as the native layer takes them. The list is read to its end before anything is done. */
function changesOf(changelist: Iterable<Kevent<WideInteger>> | null | undefined): Int32Array {
	if (changelist === null || changelist === undefined) return NO_CHANGES;
	if (typeof changelist !== "object" || typeof changelist[Symbol.iterator] !== "function") {
		throw new TypeError(`'changelist' must be an array or another iterable of kevents, or null, received ${describe(changelist)}`);
	}
	const changes = [...changelist];
	if (changes.length > INT_MAX) throw new OverflowError("'changelist' has too many items");
	const words = new Int32Array(native.KEVENT_WORDS * changes.length);
	for (let i = 0; i < changes.length; i++) {
		const change: unknown = changes[i];
		if (!(change instanceof Kevent)) throw new TypeError(`'changelist' must hold kevents alone, received ${describe(change)}`);
		writeKevent(change, words, native.KEVENT_WORDS * i);
	}
	return words;
}

/**
 * Python's `select.kqueue`: a new kqueue object, callable with and without `new`.
 *
 * @throws NotImplementedError where the system has no kqueue
 * @throws OSError EMFILE, ENFILE or ENOMEM
 *
 * @example
 * const kq = select.kqueue();
 * kq.control([select.kevent(server)], 0);
 */
export const kqueue: Callable<typeof Kqueue> = callable(Kqueue);
