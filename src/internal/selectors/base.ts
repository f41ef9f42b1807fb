import { KeyError, NotImplementedError, RuntimeError, ValueError } from "../../errors.ts";
import { uncloneable } from "../addon/uncloneable.ts";
import { describe } from "../arguments/describe.ts";
import { selectorFileno } from "../arguments/fileno.ts";
import { FOREVER, nanoseconds, SECOND } from "../arguments/timeout.ts";
import { EventIterator } from "../async/event-iterator.ts";
import { promised } from "../async/promised.ts";
import { type WaitOptions, waitAsync } from "../async/wait-queue.ts";
import { SelectorWaits } from "./async.ts";
import { EVENT_READ, EVENT_WRITE, SelectorKey } from "./key.ts";
import { SelectorMap } from "./map.ts";
import { Wakeup, type WakeupToken, wakeup } from "./wakeup.ts";

// `any` lets `key.data(key.fileobj, mask)` of a ported program compile as it stands; whoever wants it strict names the types.
// biome-ignore-start lint/suspicious/noExplicitAny: see above

/** What every selector can do. */
export interface Selector<F = any, D = any> {
	/**
	 * Registers an object.
	 *
	 * @param fileobj a descriptor or an object that has one
	 * @param events `EVENT_READ`, `EVENT_WRITE` or both
	 * @param data anything; comes back in the key, null if omitted
	 * @returns the new key
	 * @throws ValueError if the events or the object are unusable
	 * @throws KeyError if its descriptor is registered already
	 * @throws OSError if the system refuses the descriptor; nothing is registered then
	 *
	 * @example
	 * selector.register(connection, selectors.EVENT_READ, echo);
	 */
	register(fileobj: F, events: number, data?: D): SelectorKey<F, D>;

	/**
	 * Forgets an object, which may be closed by now.
	 *
	 * @returns its key
	 * @throws KeyError if it is not registered
	 * @throws ValueError if it is unusable and never was registered
	 *
	 * @example
	 * selector.register(connection, selectors.EVENT_READ);
	 * selector.unregister(connection);
	 */
	unregister(fileobj: F | number): SelectorKey<F, D>;

	/**
	 * Changes what is waited for, or the data; data that is omitted becomes null.
	 *
	 * @returns the key as it is now
	 * @throws KeyError if it is not registered
	 * @throws ValueError if the events or the object are unusable; the registration stays as it was
	 * @throws OSError if the system refuses the change: the object is not registered any more then
	 *
	 * @example
	 * selector.register(connection, selectors.EVENT_READ, echo);
	 * selector.modify(connection, selectors.EVENT_READ | selectors.EVENT_WRITE, echo);
	 */
	modify(fileobj: F | number, events: number, data?: D): SelectorKey<F, D>;

	/**
	 * Waits until registered objects are ready. Blocks the thread.
	 *
	 * @param timeout in seconds; omitted or null to wait for ever, 0 or less to poll without waiting
	 * @returns a pair of key and events for each ready object; empty when the time ran out
	 * @throws TypeError, ValueError, OverflowError if the timeout is no number, NaN or too large
	 *
	 * @example
	 * for (const [key, mask] of selector.select(1)) key.data(key.fileobj, mask);
	 */
	select(timeout?: number | null): [key: SelectorKey<F, D>, events: number][];

	/**
	 * The key of a registered object.
	 *
	 * @throws RuntimeError if the selector is closed
	 * @throws KeyError if it is not registered
	 * @throws ValueError if it is unusable
	 *
	 * @example
	 * selector.register(connection, selectors.EVENT_READ, echo);
	 * selector.get_key(connection).data === echo; // true
	 */
	get_key(fileobj: F | number): SelectorKey<F, D>;

	/**
	 * The registered objects, live; null once the selector is closed. Never throws.
	 *
	 * @example
	 * selector.register(connection, selectors.EVENT_READ);
	 * selector.get_map()?.size; // 1
	 */
	get_map(): SelectorMap<F, D> | null;

	/**
	 * {@link Selector.select} without blocking the event loop. Several waits on one selector are served first come first served. What is
	 * registered meanwhile counts at once.
	 *
	 * @param timeout in seconds, never early; omitted or null to wait for ever, 0 or less to poll without waiting
	 * @param options a signal that ends the wait
	 * @returns a promise of what `select` returns. It rejects with what `select` throws; with an `AbortError` when the signal aborts; with
	 *   a `ValueError` when the selector is closed meanwhile
	 *
	 * @example
	 * for (const [key, mask] of await selector.selectAsync(1)) key.data(key.fileobj, mask);
	 */
	selectAsync(timeout?: number | null, options?: WaitOptions): Promise<[key: SelectorKey<F, D>, events: number][]>;

	/**
	 * What becomes ready, as it comes, without blocking the event loop. What was unregistered or modified since it was found ready is left
	 * out. Ends when the selector is closed; a wakeup does not end it. After 1,000 events or 0.5 ms the event loop runs.
	 *
	 * @example
	 * for await (const [key, mask] of selector) key.data(key.fileobj, mask);
	 */
	[Symbol.asyncIterator](): AsyncIterableIterator<[key: SelectorKey<F, D>, events: number]>;

	/**
	 * Waits that do not block keep the process running, as from the beginning: what {@link Selector.unref} undid. Never throws.
	 *
	 * @example
	 * selector.unref().ref();
	 */
	ref(): this;

	/**
	 * Waits that do not block let the process end. Never throws.
	 *
	 * @example
	 * const ready = selector.unref().selectAsync(60); // nothing else to do: the process ends
	 */
	unref(): this;

	/**
	 * Ends the current or the next wait, blocking or not; once is as good as many times. From another thread use {@link wakeupToken}.
	 * Does nothing once the selector is closed.
	 *
	 * @throws OSError EMFILE, ENFILE: the first use opens a descriptor
	 *
	 * @example
	 * selector.wakeup();
	 * selector.select(); // [], at once
	 */
	wakeup(): void;

	/**
	 * Stands for this selector in every thread of the process; `wakeup(token)` there does what {@link Selector.wakeup} does here. The first
	 * use opens a descriptor.
	 *
	 * @throws OSError EMFILE, ENFILE
	 *
	 * @example
	 * new Worker(file, { workerData: { token: selector.wakeupToken } });
	 */
	readonly wakeupToken: WakeupToken;

	/**
	 * Releases what the selector holds. The registered objects stay open. Pending `selectAsync` reject, iterators end. Never fails, also the
	 * second time.
	 *
	 * @example
	 * selector.close();
	 * selector.get_map(); // null
	 */
	close(): void;

	/** Closes the selector at the end of a `using` block. */
	[Symbol.dispose](): void;
}

/**
 * Python's abstract `BaseSelector`. Derive from it to make a selector of your own: `register`, `unregister`, `select` and `get_map` must
 * be written, the rest builds on them.
 *
 * @example
 * class Logged extends selectors.EpollSelector {
 *   override select(timeout?: number | null) {
 *     const ready = super.select(timeout);
 *     console.error(`${ready.length} are ready`);
 *     return ready;
 *   }
 * }
 */
export abstract class BaseSelector<F = any, D = any> implements Selector<F, D> {
	readonly #wakeup = new Wakeup();
	#waiting: SelectorWaits<F, D> | undefined;

	constructor() {
		if (new.target === BaseSelector) throw new TypeError("BaseSelector is abstract: use DefaultSelector, or derive from it");
		uncloneable(this);
	}

	abstract register(fileobj: F, events: number, data?: D): SelectorKey<F, D>;

	abstract unregister(fileobj: F | number): SelectorKey<F, D>;

	abstract select(timeout?: number | null): [key: SelectorKey<F, D>, events: number][];

	abstract get_map(): SelectorMap<F, D> | null;

	modify(fileobj: F | number, events: number, data?: D): SelectorKey<F, D> {
		checkEvents(events);
		this.unregister(fileobj);
		return this.register(fileobj as F, events, data);
	}

	get_key(fileobj: F | number): SelectorKey<F, D> {
		const map = this.get_map();
		if (map === null) throw new RuntimeError("the selector is closed");
		const key = map.get(fileobj);
		if (key === undefined) throw notRegistered(fileobj);
		return key;
	}

	selectAsync(timeout?: number | null, options?: WaitOptions): Promise<[key: SelectorKey<F, D>, events: number][]> {
		return promised(() => {
			const ns = timeout === undefined || timeout === null ? FOREVER : Math.max(nanoseconds(timeout, SECOND), 0);
			const waits = this.#waits();
			if (waits.closed) throw new ValueError("the selector is closed");
			return waitAsync(waits.queue, waits, ns, options);
		});
	}

	[Symbol.asyncIterator](): AsyncIterableIterator<[key: SelectorKey<F, D>, events: number]> {
		return new EventIterator(this.#waits(), undefined);
	}

	ref(): this {
		this.#waits().queue.alive = true;
		return this;
	}

	unref(): this {
		this.#waits().queue.alive = false;
		return this;
	}

	wakeup(): void {
		wakeup(this.wakeupToken);
	}

	get wakeupToken(): WakeupToken {
		if (this.#wakeup.fd !== -1 || this.get_map() === null) return this.#wakeup.token;
		return this.#wakeup.open((fd) => {
			this.watchWakeup(fd);
			this.#waiting?.changed();
		});
	}

	close(): void {
		if (this.#wakeup.fd !== -1) this.unwatchWakeup(this.#wakeup.fd);
		this.#wakeup.close();
		this.#waiting?.close();
	}

	/** The set of registered objects has changed: for waits that do not block. @internal */
	protected registrationsChanged(): void {
		this.#waiting?.changed();
	}

	/** From now on `select()` also waits for this descriptor to be readable, and passes it to {@link woke}. @internal */
	protected watchWakeup(_fd: number): void {
		throw new NotImplementedError(`${this.constructor.name} does not support wakeup()`);
	}

	/** Takes {@link watchWakeup} back: the descriptor is about to be closed. @internal */
	protected unwatchWakeup(_fd: number): void {}

	/** A descriptor without a key is ready: if it is the wakeup's, this wait was woken. @internal */
	protected woke(fd: number): void {
		if (fd !== this.#wakeup.fd) return;
		this.#wakeup.drain();
		if (this.#waiting !== undefined) this.#waiting.woken = true;
	}

	#waits(): SelectorWaits<F, D> {
		this.#waiting ??= new SelectorWaits<F, D>(this, () => this.#wakeup.fd);
		return this.#waiting;
	}

	[Symbol.dispose](): void {
		this.close();
	}
}

/** The bookkeeping that all of the package's selectors share; what they do beside it is between them and the kernel. */
export abstract class KeyedSelector<F = any, D = any> extends BaseSelector<F, D> {
	/** @internal */
	protected readonly keys = new Map<number, SelectorKey<F, D>>();
	#map: SelectorMap<F, D> | null = new SelectorMap<F, D>(this.keys, (fileobj) => this.lookup(fileobj));

	override register(fileobj: F, events: number, data?: D): SelectorKey<F, D> {
		checkEvents(events);
		const key = new SelectorKey<F, D>(fileobj, this.lookup(fileobj), events, nullish(data));
		if (this.keys.has(key.fd)) throw new KeyError(fileobj, `${describe(fileobj)} (descriptor ${key.fd}) is registered already`);
		this.keys.set(key.fd, key);
		try {
			this.added(key);
		} catch (error) {
			this.keys.delete(key.fd);
			throw error;
		}
		this.registrationsChanged();
		return key;
	}

	override unregister(fileobj: F | number): SelectorKey<F, D> {
		const key = this.registered(fileobj);
		this.keys.delete(key.fd);
		this.removed(key);
		this.registrationsChanged();
		return key;
	}

	override modify(fileobj: F | number, events: number, data?: D): SelectorKey<F, D> {
		const key = this.registered(fileobj);
		checkEvents(events);
		if (events !== key.events) return this.changed(fileobj, key, events, nullish(data));
		return data === key.data || (data === undefined && key.data === null) ? key : this.replaced(key, events, nullish(data));
	}

	override get_map(): SelectorMap<F, D> | null {
		return this.#map;
	}

	override close(): void {
		this.keys.clear();
		this.#map = null;
		super.close();
	}

	/** Tells the kernel of a new key; whatever it throws undoes the registration. @internal */
	protected added(_key: SelectorKey<F, D>): void {}

	/** Tells the kernel that a key is gone. @internal */
	protected removed(_key: SelectorKey<F, D>): void {}

	/** Changes the events of a registered object, here by registering it anew: what was passed takes its place. @internal */
	protected changed(fileobj: F | number, _key: SelectorKey<F, D>, events: number, data: D): SelectorKey<F, D> {
		this.unregister(fileobj);
		return this.register(fileobj as F, events, data);
	}

	/** Puts a new key in the place of an old one. @internal */
	protected replaced(key: SelectorKey<F, D>, events: number, data: D): SelectorKey<F, D> {
		const next = new SelectorKey<F, D>(key.fileobj, key.fd, events, data);
		this.keys.set(key.fd, next);
		this.registrationsChanged();
		return next;
	}

	/** @internal */
	protected registered(fileobj: F | number): SelectorKey<F, D> {
		const key = this.keys.get(this.lookup(fileobj));
		if (key === undefined) throw notRegistered(fileobj);
		return key;
	}

	/** The descriptor of an object; of one that was closed since it was registered, the descriptor it had. @internal */
	protected lookup(fileobj: unknown): number {
		try {
			return selectorFileno(fileobj);
		} catch (error) {
			if (!(error instanceof ValueError)) throw error;
			for (const key of this.keys.values()) if (key.fileobj === fileobj) return key.fd;
			throw error;
		}
	}
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above

/** Python's None, which is what data is when it is omitted. */
function nullish<D>(data: D | undefined): D {
	return (data === undefined ? null : data) as D;
}

function checkEvents(events: unknown): void {
	if (events === EVENT_READ || events === EVENT_WRITE || events === (EVENT_READ | EVENT_WRITE)) return;
	if (typeof events !== "number" && events !== undefined && events !== null) {
		throw new TypeError(`'events' must be EVENT_READ, EVENT_WRITE or both, received ${describe(events)}`);
	}
	throw new ValueError(`'events' must be EVENT_READ, EVENT_WRITE or both, received ${describe(events)}`);
}

function notRegistered(fileobj: unknown): KeyError {
	return new KeyError(fileobj, `${describe(fileobj)} is not registered`);
}

/** A selector's timeout for the primitive below it: None waits for ever, what is not above zero does not wait. */
export function selectorTimeout(timeout: unknown, unit: number): number | null {
	if (timeout === undefined || timeout === null) return null;
	if (typeof timeout !== "number") {
		throw new TypeError(`'timeout' must be a number of seconds, or null to wait for ever, received ${describe(timeout)}`);
	}
	return timeout <= 0 ? 0 : timeout * unit;
}
