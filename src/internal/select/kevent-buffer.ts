import { ValueError } from "../../errors.ts";
import { KEVENT_WORDS } from "../../native.ts";
import { integerIn } from "../arguments/integer.ts";
import { joinSigned, joinUnsigned, type WideInteger } from "../arguments/wide-integer.ts";

const LARGEST = 1 << 20;

// Where the fields of a kevent lie in its record, in 32-bit words; two of them for a 64-bit field, the low one first.
export const IDENT = 0;
export const FILTER = 2;
export const FLAGS = 3;
export const FFLAGS = 4;
export const DATA = 5;
export const UDATA = 7;

/**
 * Not in Python. Space for the events of `controlInto`, to be used again and again: what `control()` returns, without an array and an object per
 * event.
 * `Wide` is as for a `Kevent`.
 *
 * @example
 * const events = new select.KeventBuffer(256);
 * for (;;) {
 *   const n = kq.controlInto(null, events);
 *   for (let i = 0; i < n; i++) serve(events.ident(i), events.filter(i), events.data(i));
 * }
 */
export class KeventBuffer<Wide extends WideInteger = number> {
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
		const number = integerIn(capacity, "capacity", -Infinity, LARGEST);
		if (number < 1) throw new ValueError(`'capacity' must be at least 1, received ${number}`);
		this.capacity = number;
		this.words = new Int32Array(KEVENT_WORDS * number);
	}

	/**
	 * What event `i`, counted from 0, is about: a descriptor, a process, a signal, a timer. Only what the last wait reported is meaningful.
	 * Never throws.
	 *
	 * @example
	 * const kevents = new select.KeventBuffer();
	 * if (kq.controlInto(null, kevents, 0) > 0) serve(kevents.ident(0));
	 */
	ident(i: number): Wide {
		return joinUnsigned(this.words, KEVENT_WORDS * i + IDENT) as Wide;
	}

	/**
	 * The filter of event `i`: a `KQ_FILTER_*` constant. Never throws.
	 *
	 * @example
	 * const kevents = new select.KeventBuffer();
	 * if (kq.controlInto(null, kevents, 0) > 0 && kevents.filter(0) === select.KQ_FILTER_READ) serve(kevents.ident(0));
	 */
	filter(i: number): number {
		return this.words[KEVENT_WORDS * i + FILTER];
	}

	/**
	 * The flags of event `i`: `KQ_EV_EOF`, `KQ_EV_ERROR` and others, or'ed together. Never throws.
	 *
	 * @example
	 * const kevents = new select.KeventBuffer();
	 * if (kq.controlInto(null, kevents, 0) > 0 && kevents.flags(0) & select.KQ_EV_EOF) serve(kevents.ident(0));
	 */
	flags(i: number): number {
		return this.words[KEVENT_WORDS * i + FLAGS] >>> 0;
	}

	/**
	 * The filter's own flags of event `i`: `KQ_NOTE_*` bits. Never throws.
	 *
	 * @example
	 * const kevents = new select.KeventBuffer();
	 * if (kq.controlInto(null, kevents, 0) > 0 && kevents.fflags(0) & select.KQ_NOTE_WRITE) serve(kevents.ident(0));
	 */
	fflags(i: number): number {
		return this.words[KEVENT_WORDS * i + FFLAGS] >>> 0;
	}

	/**
	 * What the filter has to say about event `i`, such as the number of bytes that can be read. Never throws.
	 *
	 * @example
	 * const kevents = new select.KeventBuffer();
	 * const bytes = kq.controlInto(null, kevents, 0) > 0 ? kevents.data(0) : 0;
	 */
	data(i: number): Wide {
		return joinSigned(this.words, KEVENT_WORDS * i + DATA) as Wide;
	}

	/**
	 * The number that was registered with event `i`. Never throws.
	 *
	 * @example
	 * const kevents = new select.KeventBuffer();
	 * if (kq.controlInto(null, kevents, 0) > 0) serve(kevents.udata(0));
	 */
	udata(i: number): Wide {
		return joinUnsigned(this.words, KEVENT_WORDS * i + UDATA) as Wide;
	}

	/** @internal How many events a wait may report: `max_events`, or as many as there is space for. */
	most(max_events: number | undefined): number {
		if (max_events === undefined) return this.capacity;
		const most = integerIn(max_events, "max_events", -Infinity, Infinity);
		if (most >= 0 && most <= this.capacity) return most;
		throw new ValueError(`'max_events' must be from 0 to the buffer's capacity of ${this.capacity}, received ${most}`);
	}

	static #shared = new KeventBuffer(256);

	/**
	 * @internal The buffer that all waits of this environment fill: whoever waits copies the events out before any other code runs.
	 */
	static shared(capacity: number): KeventBuffer {
		if (capacity > KeventBuffer.#shared.capacity) KeventBuffer.#shared = new KeventBuffer(Math.min(capacity, LARGEST));
		return KeventBuffer.#shared;
	}
}
