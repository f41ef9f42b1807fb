import { KQ_EV_ADD, KQ_FILTER_READ } from "../../constants/select.gen.ts";
import * as native from "../../native.ts";
import { inspect } from "../addon/node-builtins.ts";
import { need } from "../addon/require-native.ts";
import { callable, final } from "../arguments/callable.ts";
import { describe } from "../arguments/describe.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { INT_MIN, integerIn } from "../arguments/integer.ts";
import { joinSigned, joinUnsigned, split, usual, type WideInteger, wideInteger } from "../arguments/wide-integer.ts";
import { DATA, FFLAGS, FILTER, FLAGS, IDENT, UDATA } from "./kevent-buffer.ts";

const MOST_UNSIGNED = 2n ** 64n - 1n;
const LEAST_SIGNED = -(2n ** 63n);
const MOST_SIGNED = 2n ** 63n - 1n;

/**
 * A kernel event: a filter to register, or what happened to one. Python's `select.kevent` object, made by {@link kevent} and by
 * `control()`.
 *
 * `ident`, `data` and `udata` have 64 bits: each is a number where that is exact (descriptors, processes, signals and byte counts always
 * are), and a bigint where it is not. The types say `number`; a program that registers larger ones says `Kevent<number | bigint>`.
 *
 * The fields may be assigned; they are checked when the event is handed to `control()`.
 *
 * @example
 * const event = select.kevent(server, select.KQ_FILTER_READ, select.KQ_EV_ADD | select.KQ_EV_CLEAR);
 * kq.control([event], 0);
 */
export class Kevent<Wide extends WideInteger = number> {
	/** What the event is about: a descriptor, or what the filter takes instead. With `filter` it is the event's identity. */
	ident: Wide;
	/** Which kind of event: a `KQ_FILTER_*` constant. */
	filter: number;
	/** What to do, or what happened: `KQ_EV_*` bits. */
	flags: number;
	/** The filter's own flags: `KQ_NOTE_*` bits. */
	fflags: number;
	/** The filter's own number, such as the bytes that can be read. */
	data: Wide;
	/** A number of the program's choice, which comes back with the event. */
	udata: Wide;

	/**
	 * @param ident a descriptor, an object that has one, or another number from 0 to 2^64 - 1
	 * @param filter `KQ_FILTER_READ` when omitted
	 * @param flags `KQ_EV_ADD` when omitted
	 * @param fflags a 32-bit integer
	 * @param data a signed 64-bit integer
	 * @param udata a 64-bit integer, signed or not; it comes back unsigned
	 */
	constructor(
		ident: WideInteger | FileDescriptorLike,
		filter: number = KQ_FILTER_READ,
		flags: number = KQ_EV_ADD,
		fflags = 0,
		data: WideInteger = 0,
		udata: WideInteger = 0,
	) {
		final(new.target, Kevent);
		need(native.kevent, "kevent", "epoll(), poll() or selectors.DefaultSelector()");
		this.ident = identOf(ident) as Wide;
		this.filter = filterOf(filter);
		this.flags = flagsOf(flags);
		this.fflags = fflagsOf(fflags);
		this.data = dataOf(data) as Wide;
		this.udata = udataOf(udata) as Wide;
	}

	/**
	 * Whether another kevent has the same six fields: Python's `==`. JavaScript's compares objects by identity. Never throws.
	 *
	 * @returns false for anything else than a kevent
	 *
	 * @example
	 * select.kevent(1).equals(select.kevent(1, select.KQ_FILTER_WRITE)); // false
	 */
	equals(other: unknown): boolean {
		return other instanceof Kevent && this.compare(other) === 0;
	}

	/**
	 * Below 0, 0 or above 0 as this event comes before, with or after another, by `ident`, `filter`, `flags`, `fflags`, `data` and `udata`:
	 * Python's `<` and `>`.
	 *
	 * @throws TypeError if `other` is no kevent
	 *
	 * @example
	 * kq.control(null, 64, 0).sort((a, b) => a.compare(b));
	 */
	compare(other: Kevent<WideInteger>): number {
		if (!(other instanceof Kevent)) throw new TypeError(`'other' must be a kevent, received ${describe(other)}`);
		return (
			order(this.ident, other.ident) ||
			order(this.filter, other.filter) ||
			order(this.flags, other.flags) ||
			order(this.fflags, other.fflags) ||
			order(this.data, other.data) ||
			order(BigInt.asIntN(64, BigInt(this.udata)), BigInt.asIntN(64, BigInt(other.udata)))
		);
	}

	/** The event in Python's words, as `<select.kevent ident=5 filter=-1 flags=0x1 fflags=0x0 data=0x0 udata=0x0>`. */
	toString(): string {
		const { ident, filter, flags, fflags, data, udata } = this;
		return `<select.kevent ident=${ident} filter=${filter} flags=${hex(flags)} fflags=${hex(fflags)} data=${hex(data)} udata=${hex(udata)}>`;
	}

	/** As {@link Kevent.toString}, for `console.log`. */
	[inspect.custom](): string {
		return this.toString();
	}

	/** Refuses to become a number, so that `<` and `>` do not quietly answer something: {@link Kevent.compare} does. */
	[Symbol.toPrimitive](hint: "default" | "number" | "string"): string {
		if (hint === "number") throw new TypeError("kevents are compared by a.compare(b) and a.equals(b)");
		return this.toString();
	}
}

function identOf(ident: unknown): WideInteger {
	return typeof ident === "number" || typeof ident === "bigint" ? wideInteger(ident, "ident", 0n, MOST_UNSIGNED) : fileno(ident);
}

function filterOf(filter: unknown): number {
	if (filter === undefined) throw new TypeError("'filter' is undefined: is it a constant that this system does not have?");
	return integerIn(filter, "filter", -0x8000, 0x7fff);
}

function flagsOf(flags: unknown): number {
	return integerIn(flags, "flags", -0x8000, 0xffff) & 0xffff;
}

function fflagsOf(fflags: unknown): number {
	// What `|` makes of the highest bit is negative.
	return integerIn(fflags, "fflags", INT_MIN, 0xffffffff) >>> 0;
}

function dataOf(data: unknown): WideInteger {
	return wideInteger(data, "data", LEAST_SIGNED, MOST_SIGNED);
}

function udataOf(udata: unknown): WideInteger {
	const value = wideInteger(udata, "udata", LEAST_SIGNED, MOST_UNSIGNED);
	return value < 0 ? usual(BigInt.asUintN(64, BigInt(value))) : value;
}

function order(a: WideInteger, b: WideInteger): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function hex(value: WideInteger): string {
	return `0x${(value < 0 ? BigInt.asUintN(64, BigInt(value)) : value).toString(16)}`;
}

/** Writes an event to a record of the native layer. */
export function writeKevent(event: Kevent<WideInteger>, words: Int32Array, at: number): void {
	split(identOf(event.ident), words, at + IDENT);
	words[at + FILTER] = filterOf(event.filter);
	words[at + FLAGS] = flagsOf(event.flags);
	words[at + FFLAGS] = fflagsOf(event.fflags);
	split(dataOf(event.data), words, at + DATA);
	split(udataOf(event.udata), words, at + UDATA);
}

/** The event in a record of the native layer. */
export function readKevent<Wide extends WideInteger>(words: Int32Array, at: number): Kevent<Wide> {
	const event = new Kevent<WideInteger>(0, words[at + FILTER], words[at + FLAGS] & 0xffff, words[at + FFLAGS]);
	event.ident = joinUnsigned(words, at + IDENT);
	event.data = joinSigned(words, at + DATA);
	event.udata = joinUnsigned(words, at + UDATA);
	return event as Kevent<Wide>;
}

/** Python's class `select.kevent`: called with or without `new`. */
export interface KeventFactory {
	(ident: FileDescriptorLike, filter?: number, flags?: number, fflags?: number, data?: number, udata?: number): Kevent;
	(
		ident: FileDescriptorLike | bigint,
		filter?: number,
		flags?: number,
		fflags?: number,
		data?: WideInteger,
		udata?: WideInteger,
	): Kevent<WideInteger>;
	new (ident: FileDescriptorLike, filter?: number, flags?: number, fflags?: number, data?: number, udata?: number): Kevent;
	new (
		ident: FileDescriptorLike | bigint,
		filter?: number,
		flags?: number,
		fflags?: number,
		data?: WideInteger,
		udata?: WideInteger,
	): Kevent<WideInteger>;
	/** For `instanceof`. */
	readonly prototype: Kevent<WideInteger>;
}

/**
 * Python's `select.kevent`: a filter to hand to `control()`, callable with and without `new`. See {@link Kevent}.
 *
 * @throws TypeError if `ident` has no descriptor, or another argument is no whole number
 * @throws OverflowError if a number does not fit its C type
 * @throws NotImplementedError where the system has no kqueue
 *
 * @example
 * kq.control([select.kevent(server, select.KQ_FILTER_READ, select.KQ_EV_ADD)], 0);
 */
export const kevent: KeventFactory = callable(Kevent);
