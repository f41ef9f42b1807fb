import { OverflowError, ValueError } from "../../errors.ts";
import { EVENT_FD_WORD, EVENT_WORDS } from "../../native.ts";
import { describe } from "../arguments/describe.ts";
import { integerIn } from "../arguments/integer.ts";

const LARGEST = 1 << 20;

/**
 * Not in Python. Space for the events of `pollInto`, to be used again and again: what `poll()` returns, without an array and a pair per event.
 *
 * @example
 * const events = new select.EventBuffer(256);
 * for (;;) {
 *   const n = ep.pollInto(events);
 *   for (let i = 0; i < n; i++) serve(events.fd(i), events.events(i));
 * }
 */
export class EventBuffer {
	/** How many events it holds. */
	readonly capacity: number;
	/** @internal The records, as the native layer writes them. */
	readonly words: Int32Array;

	/**
	 * @param capacity how many events it holds, 1 to 1,048,576
	 * @throws TypeError if it is no whole number
	 * @throws ValueError if it is below 1
	 * @throws OverflowError if it is above 1,048,576
	 */
	constructor(capacity = 1023) {
		const number = integerIn(capacity, "capacity", -Infinity, Infinity);
		if (number < 1) throw new ValueError(`'capacity' must be at least 1, received ${number}`);
		if (number > LARGEST) throw new OverflowError(`'capacity' must be at most ${LARGEST}, received ${number}`);
		this.capacity = number;
		this.words = new Int32Array(EVENT_WORDS * number);
	}

	/**
	 * The descriptor of event `i`, counted from 0. Only what the last wait reported is meaningful. Never throws.
	 *
	 * @example
	 * const events = new select.EventBuffer();
	 * poller.register(connection);
	 * if (poller.pollInto(events) > 0) serve(events.fd(0));
	 */
	fd(i: number): number {
		return this.words[EVENT_WORDS * i + EVENT_FD_WORD];
	}

	/**
	 * The events of event `i`: a mask of `EPOLL*` or `POLL*` bits, never negative. Never throws.
	 *
	 * @example
	 * const events = new select.EventBuffer();
	 * ep.register(connection, select.EPOLLIN);
	 * if (ep.pollInto(events) > 0 && events.events(0) & select.EPOLLIN) serve(events.fd(0));
	 */
	events(i: number): number {
		return this.words[EVENT_WORDS * i] >>> 0;
	}

	/** @internal The first `count` events as Python's list of pairs. */
	pairs(count: number): [fd: number, events: number][] {
		return pairs(this.words, count);
	}

	/** @internal Takes the first `count` events of another buffer. */
	copy(from: Int32Array, count: number): void {
		const { words } = this;
		const end = EVENT_WORDS * count;
		// Up to here the loop is faster than making a view.
		if (count > 32) words.set(from.subarray(0, end));
		else for (let at = 0; at < end; at++) words[at] = from[at];
	}

	/** @internal How many events a wait into `events` may report: `maxevents`, or as many as there is space for. */
	static most(events: unknown, maxevents: number | undefined): number {
		if (!(events instanceof EventBuffer)) throw new TypeError(`'events' must be an EventBuffer, received ${describe(events)}`);
		const { capacity } = events;
		if (maxevents === undefined) return capacity;
		const most = integerIn(maxevents, "maxevents", -Infinity, Infinity);
		if (most >= 1 && most <= capacity) return most;
		throw new ValueError(`'maxevents' must be from 1 to the buffer's capacity of ${capacity}, received ${most}`);
	}

	static #shared = new EventBuffer();

	/**
	 * @internal The buffer that all waits of this environment fill: whoever waits copies the events out before any other code runs.
	 */
	static shared(capacity: number): EventBuffer {
		if (capacity > EventBuffer.#shared.capacity) EventBuffer.#shared = new EventBuffer(Math.min(capacity, LARGEST));
		return EventBuffer.#shared;
	}
}

/** The first `count` event records as Python's list of pairs. */
export function pairs(words: Int32Array, count: number): [fd: number, events: number][] {
	// Made in its full length: pushing to an empty array begins with space for 17.
	const list = new Array<[number, number]>(count);
	for (let i = 0, at = 0; i < count; i++, at += EVENT_WORDS) list[i] = [words[at + EVENT_FD_WORD], words[at] >>> 0];
	return list;
}
