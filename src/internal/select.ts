import { ValueError } from "../errors.ts";
import { check } from "./check.ts";
import { describe } from "./describe.ts";
import { type FileDescriptorLike, fileno } from "./fileno.ts";
import { checkEntry, picked, SelectCall } from "./select-call.ts";
import { FOREVER, nanoseconds, SECOND } from "./timeout.ts";
import { wait } from "./wait.ts";

/**
 * Waits until a descriptor is ready: `select(2)`, Python's `select.select`. Blocks the thread.
 *
 * The objects that were passed in come back, in their order and as often as they were passed. Three empty lists and a timeout are a sleep.
 *
 * @param rlist to be ready for reading: data, end of file, or a connection to accept
 * @param wlist to be ready for writing
 * @param xlist to have an exceptional condition, such as out-of-band data
 * @param timeout in seconds; omitted or null to wait for ever, 0 to look without waiting
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
	const prepared = new PreparedSelect(rlist, wlist, xlist, timeout);
	return prepared.picked(wait(prepared.call, prepared.timeout));
}

/** The arguments of a select(): the descriptors for the kernel, and the objects that they stand for. */
export class PreparedSelect<R, W, X> {
	/** In nanoseconds, negative for ever. */
	readonly timeout: number;
	readonly call: SelectCall;
	readonly #readers: Listed<R>;
	readonly #writers: Listed<W>;
	readonly #exceptional: Listed<X>;

	constructor(rlist: Iterable<R>, wlist: Iterable<W>, xlist: Iterable<X>, timeout: number | null | undefined) {
		this.timeout = timeout === undefined || timeout === null ? FOREVER : nanoseconds(timeout, SECOND);
		if (this.timeout < 0 && timeout !== undefined && timeout !== null) {
			throw new ValueError(`'timeout' must not be negative, received ${timeout}`);
		}
		this.#readers = new Listed(rlist, "rlist");
		this.#writers = new Listed(wlist, "wlist");
		this.#exceptional = new Listed(xlist, "xlist");
		this.call = new SelectCall(this.#readers.fds, this.#writers.fds, this.#exceptional.fds);
	}

	/** What the caller gets for a call that answered `count`, or -errno. */
	picked(count: number): [R[], W[], X[]] {
		if (check(count, "select") === 0) return [[], [], []];
		return [picked(0, this.#readers.objects), picked(1, this.#writers.objects), picked(2, this.#exceptional.objects)];
	}
}

/** A caller's list, as it was when the call was made. */
class Listed<T> {
	readonly fds: number[];
	readonly objects: T[];

	constructor(list: Iterable<T>, name: string) {
		const from = Array.isArray(list) ? (list as T[]) : materialise(list, name);
		// Made in their full length: growing them costs more than filling them.
		const fds = new Array<number>(from.length);
		const objects = new Array<T>(from.length);
		let i = 0;
		// An array is read live: a `fileno()` may shorten it.
		for (; i < from.length; i++) {
			const object = from[i];
			const fd = fileno(object);
			checkEntry(fd, i, name);
			fds[i] = fd;
			objects[i] = object;
		}
		fds.length = objects.length = i;
		this.fds = fds;
		this.objects = objects;
	}
}

function materialise<T>(list: Iterable<T>, name: string): T[] {
	if (list === null || list === undefined || typeof (list as Iterable<T>)[Symbol.iterator] !== "function") {
		throw new TypeError(`'${name}' must be an array or another iterable of file descriptors, received ${describe(list)}`);
	}
	return [...list];
}
