import { EINVAL, ENOENT } from "../../constants/errno.gen.ts";
import { POLLIN, POLLOUT, POLLPRI } from "../../constants/select.gen.ts";
import { KeyError, OverflowError, RuntimeError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { pollBlock } from "../addon/blocks.ts";
import * as addon from "../addon/private.ts";
import { uncloneable } from "../addon/uncloneable.ts";
import type { PollMask } from "../arguments/event-mask.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { INT_MAX, integerIn } from "../arguments/integer.ts";
import { FOREVER, MILLISECOND, milliseconds, nanoseconds } from "../arguments/timeout.ts";
import { promised } from "../async/promised.ts";
import { type WaitOptions, waitAsync } from "../async/wait-queue.ts";
import { check, failure } from "../descriptor/check.ts";
import { Pollfds } from "../descriptor/pollfd.ts";
import { type BlockingCall, wait } from "../wait/blocking.ts";
import { checkSignals } from "../wait/signals.ts";
import { EventBuffer, pairs } from "./event-buffer.ts";
import { PollWaits } from "./poll-async.ts";

/** The timeout that an int of milliseconds can still hold, in nanoseconds. */
const LONGEST = INT_MAX * MILLISECOND;

/**
 * The registered descriptors as the kernel takes them, kept from call to call. A removed entry becomes a
 * hole, which the kernel skips, until the holes outnumber the rest.
 */
class PollSet {
	#pollfds = new Pollfds(16);
	/** Slots in use, holes among them. */
	used = 0;
	readonly #slots = new Map<number, number>();
	/** Someone waits on the array: it is copied before it is changed. */
	lent = false;

	/** A poll(2) of what is registered now. */
	lend(): PollCall {
		this.lent = true;
		return new PollCall(this.#pollfds.words, this.used);
	}

	/** What is registered, holes among it, until the next change. */
	entries(): { pollfds: Pollfds; nfds: number } {
		return { pollfds: this.#pollfds, nfds: this.used };
	}

	has(fd: number): boolean {
		return this.#slots.has(fd);
	}

	set(fd: number, events: number): void {
		this.#own();
		let slot = this.#slots.get(fd);
		if (slot === undefined) {
			slot = this.used;
			if (slot === this.#pollfds.length) this.#pollfds = new Pollfds(2 * slot, this.#pollfds);
			this.#slots.set(fd, slot);
			this.used = slot + 1;
			this.#pollfds.set(slot, fd, events);
		} else {
			this.#pollfds.setEvents(slot, events);
		}
	}

	delete(fd: number): void {
		const slot = this.#slots.get(fd);
		if (slot === undefined) throw new KeyError(fd);
		this.#own();
		this.#slots.delete(fd);
		this.#pollfds.clear(slot);
		if (this.used > 16 && this.used > 2 * this.#slots.size) this.compact();
	}

	/** Closes the holes, keeping the order of registration. */
	compact(): boolean {
		if (this.used === this.#slots.size) return false;
		this.#own();
		let next = 0;
		for (const [fd, slot] of this.#slots) {
			this.#pollfds.move(slot, next);
			this.#slots.set(fd, next++);
		}
		this.used = next;
		return true;
	}

	#own(): void {
		if (!this.lent) return;
		this.lent = false;
		this.#pollfds = new Pollfds(this.#pollfds.length, this.#pollfds);
	}
}

const { words: block, nfds: NFDS, timeout: TIMEOUT, result: RESULT, events: EVENTS } = pollBlock;
const blockEvents = block.subarray(EVENTS);
const BLOCK_EVENTS = Math.floor(blockEvents.length / native.EVENT_WORDS);

/** A poll(2) of the descriptors that were registered when it began. */
class PollCall implements BlockingCall {
	readonly words: Int32Array;
	readonly used: number;
	/** How many descriptors were reported. */
	count = 0;
	/** They are in the block already. */
	#scanned = false;

	constructor(words: Int32Array, used: number) {
		this.words = words;
		this.used = used;
	}

	attempt(timeout: number, interruptible: boolean): number {
		this.#scanned = !interruptible;
		if (interruptible) return addon.poll_interruptible(this.words, this.used, timeout);
		block[NFDS] = this.used;
		block[TIMEOUT] = milliseconds(timeout);
		addon.poll_by_block(this.words);
		return block[RESULT];
	}

	/** The records of what was reported. A wait that ended without events may have left older ones in the set. */
	events(): Int32Array {
		if (this.count === 0 || (this.#scanned && this.count <= BLOCK_EVENTS)) return blockEvents;
		const buffer = this.count <= BLOCK_EVENTS ? blockEvents : EventBuffer.shared(this.count).words;
		addon.pollfd_ready(this.words, this.used, buffer);
		return buffer;
	}
}

/**
 * A set of descriptors to wait on with `poll(2)`: Python's polling object. Made by {@link poll}; there is nothing to close.
 *
 * @example
 * const poller = select.poll();
 * poller.register(connection, select.POLLIN);
 * for (const [fd, event] of poller.poll(500)) serve(fd, event);
 */
export class Poll {
	readonly #set: PollSet;
	#waiting = false;
	#waits: PollWaits | undefined;

	/** @internal */
	constructor(set?: PollSet) {
		if (!(set instanceof PollSet)) throw new TypeError("Poll objects are made by poll()");
		this.#set = set;
		uncloneable(this);
	}

	/**
	 * Registers a descriptor, or replaces the mask of one that is registered. No system call: a closed descriptor is reported by
	 * {@link Poll.poll} as `POLLNVAL`.
	 *
	 * @param fd a descriptor or an object that has one
	 * @param eventmask what to wait for, `POLLIN | POLLPRI | POLLOUT` when omitted; with 0 only errors and hang-ups are reported
	 * @throws TypeError if `fd` has no descriptor or the mask is no whole number
	 * @throws ValueError if the descriptor or the mask is negative
	 * @throws OverflowError if the mask is above 65535
	 *
	 * @example
	 * poller.register(connection, select.POLLIN | select.POLLOUT);
	 */
	register(fd: FileDescriptorLike, ...eventmask: [eventmask?: PollMask]): void {
		const number = fileno(fd);
		this.#set.set(number, eventmask.length === 0 ? POLLIN | POLLPRI | POLLOUT : pollMask(eventmask[0]));
		this.#waits?.changed();
	}

	/**
	 * Changes the mask of a registered descriptor.
	 *
	 * @throws FileNotFoundError ENOENT if it is not registered
	 * @throws TypeError, ValueError, OverflowError as {@link Poll.register}
	 *
	 * @example
	 * poller.register(connection);
	 * poller.modify(connection, select.POLLIN);
	 */
	modify(fd: FileDescriptorLike, eventmask: PollMask): void {
		const number = fileno(fd);
		const mask = pollMask(eventmask);
		if (!this.#set.has(number)) throw failure(-ENOENT, "poll", number);
		this.#set.set(number, mask);
		this.#waits?.changed();
	}

	/**
	 * Removes a descriptor, which may be closed by now.
	 *
	 * @throws KeyError if it is not registered
	 * @throws TypeError, ValueError if `fd` has no descriptor, as that of a closed object: pass the number then
	 *
	 * @example
	 * poller.register(connection);
	 * poller.unregister(connection);
	 */
	unregister(fd: FileDescriptorLike): void {
		this.#set.delete(fileno(fd));
		this.#waits?.changed();
	}

	/**
	 * Waits for events. Blocks the thread.
	 *
	 * @param timeout in **milliseconds**, rounded up to a whole one; omitted, null or negative to wait for ever
	 * @returns a pair of descriptor and events for each ready descriptor, in the order of registration; empty when the time ran out
	 * @throws TypeError, ValueError if the timeout is no number or NaN
	 * @throws OverflowError if the timeout does not fit a C `int`
	 * @throws RuntimeError if this object is waiting already
	 * @throws OSError EINVAL if more descriptors are registered than the process may open
	 *
	 * @example
	 * for (const [fd, event] of poller.poll(500)) if (event & select.POLLIN) serve(fd);
	 */
	poll(timeout?: number | null): [fd: number, event: PollMask][] {
		const call = this.#wait(timeout);
		return pairs(call.events(), call.count);
	}

	/**
	 * The same wait without allocating: fills `events` and answers how many there are.
	 *
	 * @param maxevents at most so many, as many as `events` holds when omitted; the rest is reported by the next call
	 * @throws ValueError if `maxevents` is below 1 or more than `events` holds
	 * @throws TypeError, OverflowError, RuntimeError, OSError as {@link Poll.poll}
	 *
	 * @example
	 * const events = new select.EventBuffer(64);
	 * const n = poller.pollInto(events, 0);
	 * for (let i = 0; i < n; i++) serve(events.fd(i), events.events(i));
	 */
	pollInto(events: EventBuffer, timeout?: number | null, maxevents?: number): number {
		const most = EventBuffer.most(events, maxevents);
		const call = this.#wait(timeout);
		const count = Math.min(call.count, most);
		events.copy(call.events(), count);
		return count;
	}

	/**
	 * {@link Poll.poll} without blocking the event loop. What is registered, modified or unregistered meanwhile counts at once. Several
	 * waits on one object are served first come first served.
	 *
	 * Each wait that does not end at once costs a system call per registered descriptor; for many, use `epoll()`.
	 *
	 * @param timeout in **milliseconds**, never early; omitted, null or negative to wait for ever
	 * @param options a signal that ends the wait
	 * @returns a promise of what `poll` returns. It rejects with what `poll` throws, and with an `AbortError` when the signal aborts
	 *
	 * @example
	 * const events = await poller.pollAsync(500, { signal: abort.signal });
	 */
	pollAsync(timeout?: number | null, options?: WaitOptions): Promise<[fd: number, event: PollMask][]> {
		return promised(() => {
			const ns = pollTimeout(timeout);
			const waits = this.#waitsMade();
			return waitAsync(waits.queue, waits, ns, options);
		});
	}

	/**
	 * Waits that do not block keep the process running, as from the beginning: what {@link Poll.unref} undid. Never throws.
	 *
	 * @example
	 * poller.unref().ref();
	 */
	ref(): this {
		this.#waitsMade().queue.alive = true;
		return this;
	}

	/**
	 * Waits that do not block let the process end. Never throws.
	 *
	 * @example
	 * const events = poller.unref().pollAsync(60_000); // nothing else to do: the process ends
	 */
	unref(): this {
		this.#waitsMade().queue.alive = false;
		return this;
	}

	#waitsMade(): PollWaits {
		this.#waits ??= new PollWaits(
			() => this.poll(0),
			() => this.#set.entries(),
		);
		return this.#waits;
	}

	#wait(timeout: number | null | undefined): PollCall {
		const ns = pollTimeout(timeout);
		if (this.#waiting) throw new RuntimeError("this poll object is waiting already");
		checkSignals();
		this.#waiting = true;
		try {
			let call = this.#set.lend();
			let count = wait(call, ns);
			// The kernel counts the holes against the number of descriptors that a process may open.
			if (count === -EINVAL && this.#set.compact()) {
				call = this.#set.lend();
				count = wait(call, ns);
			}
			call.count = check(count, "poll");
			return call;
		} finally {
			this.#waiting = false;
			this.#set.lent = false;
		}
	}
}

/** A mask of `POLL*` bits, for whatever has a `struct pollfd`. */
export function pollMask(mask: unknown): number {
	if (mask === undefined) {
		throw new TypeError("'eventmask' is undefined: is it a constant that this system does not have?");
	}
	const number = integerIn(mask, "eventmask", -Infinity, Infinity);
	if (number < 0) throw new ValueError(`'eventmask' must not be negative, received ${number}`);
	if (number > 0xffff) throw new OverflowError(`'eventmask' must be at most 65535, received ${number}`);
	return number;
}

function pollTimeout(timeout: unknown): number {
	if (timeout === undefined || timeout === null) return FOREVER;
	const ns = nanoseconds(timeout, MILLISECOND);
	if (ns > LONGEST || Math.floor(ns / MILLISECOND) < -INT_MAX - 1) {
		throw new OverflowError(`'timeout' must fit a C int of milliseconds, received ${timeout}`);
	}
	return ns < 0 ? FOREVER : ns;
}

/**
 * A new, empty set of descriptors to wait on with `poll(2)`: Python's `select.poll`. Never throws where there is `poll(2)`: no system call.
 *
 * @example
 * const poller = select.poll();
 * poller.register(server, select.POLLIN);
 */
export function poll(): Poll {
	return new Poll(new PollSet());
}
