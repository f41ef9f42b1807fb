import { ValueError } from "../../errors.ts";
import { describe } from "../arguments/describe.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { FOREVER, nanoseconds, SECOND } from "../arguments/timeout.ts";
import { check } from "../descriptor/check.ts";
import { wait } from "../wait/blocking.ts";
import { checkSignals } from "../wait/signals.ts";
import { type FdList, SelectCall } from "./select-call.ts";

/**
 * Waits until a descriptor is ready: `select(2)`, Python's `select.select`. Blocks the thread.
 *
 * The objects that were passed in come back, in their order and as often as they were passed. Three empty lists and a timeout are a sleep.
 *
 * @param rlist to be ready for reading: data, end of file, or a connection to accept
 * @param wlist to be ready for writing
 * @param xlist to have an exceptional condition, such as out-of-band data
 * @param timeout in seconds; omitted or null to wait for ever, 0 to poll without waiting
 * @returns three new arrays with the ready objects of each list; all empty when the time ran out
 * @throws TypeError if a list cannot be iterated or an element has no descriptor
 * @throws ValueError if the timeout is negative or NaN, or a descriptor or a list too large for `select(2)` (1024)
 * @throws OverflowError if the timeout is beyond the system's clock
 * @throws OSError EBADF if a descriptor is not open
 *
 * @example
 * const [readable] = select.select([server, connection], [], [], 1.5);
 */
export function select<R extends FileDescriptorLike = never, W extends FileDescriptorLike = never, X extends FileDescriptorLike = never>(
	rlist: Iterable<R>,
	wlist: Iterable<W>,
	xlist: Iterable<X>,
	timeout?: number | null,
): [R[], W[], X[]] {
	checkSignals();
	const prepared = new PreparedSelect(rlist, wlist, xlist, timeout);
	const ready = prepared.picked(wait(prepared.call, prepared.timeout));
	prepared.call.release();
	return ready;
}

/** The arguments of a select(): the descriptors for the kernel, and the objects that they stand for. */
export class PreparedSelect<R, W, X> {
	/** In nanoseconds, negative for ever. */
	readonly timeout: number;
	readonly call = new SelectCall();
	readonly #readers: R[] | undefined;
	readonly #writers: W[] | undefined;
	readonly #exceptional: X[] | undefined;

	constructor(rlist: Iterable<R>, wlist: Iterable<W>, xlist: Iterable<X>, timeout: number | null | undefined) {
		this.timeout = timeout === undefined || timeout === null ? FOREVER : nanoseconds(timeout, SECOND);
		if (this.timeout < 0 && timeout !== undefined && timeout !== null) {
			throw new ValueError(`'timeout' must not be negative, received ${timeout}`);
		}
		this.#readers = collect(this.call.readers, rlist, "rlist");
		this.#writers = collect(this.call.writers, wlist, "wlist");
		this.#exceptional = collect(this.call.exceptional, xlist, "xlist");
		this.call.checkHighest();
	}

	/** What the caller gets for a call that answered `count`, or -errno. */
	picked(count: number): [R[], W[], X[]] {
		if (check(count, "select") === 0) return [[], [], []];
		const { readers, writers, exceptional } = this.call;
		return [readers.ready(this.#readers), writers.ready(this.#writers), exceptional.ready(this.#exceptional)];
	}
}

/** Puts a caller's list into one of select(2)'s: the objects that it had; undefined if all are numbers, which need no keeping. */
function collect<T>(fds: FdList, list: Iterable<T>, name: string): T[] | undefined {
	const from = Array.isArray(list) ? (list as T[]) : materialise(list, name);
	let objects: T[] | undefined;
	// An array is read live: a `fileno()` may shorten it.
	for (let i = 0; i < from.length; i++) {
		const object = from[i];
		if (objects === undefined && typeof object !== "number") {
			// Made in its full length: growing it costs more than filling it.
			objects = new Array<T>(from.length);
			for (let j = 0; j < i; j++) objects[j] = fds.at(j) as T;
		}
		fds.add(fileno(object), name);
		if (objects !== undefined) objects[i] = object;
	}
	return objects;
}

function materialise<T>(list: Iterable<T>, name: string): T[] {
	if (list === null || list === undefined || typeof (list as Iterable<T>)[Symbol.iterator] !== "function") {
		throw new TypeError(`'${name}' must be an array or another iterable of file descriptors, received ${describe(list)}`);
	}
	return [...list];
}
