import { EINVAL } from "../../constants/errno.gen.ts";
import { EPOLL_CLOEXEC, EPOLLIN, EPOLLOUT, EPOLLPRI } from "../../constants/select.gen.ts";
import { OSError, OverflowError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { epollBlock, storeTimeout } from "../addon/blocks.ts";
import * as addon from "../addon/private.ts";
import { need, present } from "../addon/require-native.ts";
import { uncloneable } from "../addon/uncloneable.ts";
import { type Callable, callable, final } from "../arguments/callable.ts";
import type { EpollMask } from "../arguments/event-mask.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { INT_MAX, INT_MIN, int, integerIn } from "../arguments/integer.ts";
import { FOREVER, MILLISECOND, nanoseconds, SECOND } from "../arguments/timeout.ts";
import { EventIterator } from "../async/event-iterator.ts";
import { promised } from "../async/promised.ts";
import { signalOf, type WaitOptions, waitAsync } from "../async/wait-queue.ts";
import { check, failure } from "../descriptor/check.ts";
import { OwnedFd, open } from "../descriptor/owned-fd.ts";
import { type BlockingCall, wait } from "../wait/blocking.ts";
import { CLOSING, DescriptorObject, openFd, ownedOf } from "./descriptor-object.ts";
import { EpollEventSource, EpollRequest, EpollWaits, type Once, reportsOnce } from "./epoll-async.ts";
import { EventBuffer, pairs } from "./event-buffer.ts";

const epoll_create1 = present(native.epoll_create1);
const epoll_ctl = present(native.epoll_ctl);
const epoll_pwait2 = present(native.epoll_pwait2);
const epoll_wait_interruptible = present(addon.epoll_wait_interruptible);
const epoll_wait_by_block = present(addon.epoll_wait_by_block);
const epoll_wait_by_block_interruptible = present(addon.epoll_wait_by_block_interruptible);

/** More events than this the kernel refuses (EP_MAX_EVENTS). */
const MOST_EVENTS = Math.floor(INT_MAX / (4 * native.EVENT_WORDS));

const {
	words: block,
	epfd: EPFD,
	maxevents: MAXEVENTS,
	timeout: TIMEOUT,
	result: RESULT,
	events: EVENTS,
} = epollBlock ?? { words: new Int32Array(0), epfd: 0, maxevents: 0, timeout: 0, result: 0, events: 0 };
const blockEvents = block.subarray(EVENTS);
const BLOCK_EVENTS = Math.floor(blockEvents.length / native.EVENT_WORDS);

/** An epoll_wait(2). */
class EpollCall implements BlockingCall {
	/** Asked for its number each time: a signal listener may close it while the wait goes on. */
	readonly epoll: OwnedFd;
	readonly maxevents: number;
	/** The buffer that all waits of this environment fill: whoever waits copies the events out before any other code runs. */
	readonly buffer: Int32Array;

	constructor(epoll: OwnedFd, maxevents: number) {
		this.epoll = epoll;
		if (maxevents <= BLOCK_EVENTS) {
			this.buffer = blockEvents;
			this.maxevents = maxevents;
		} else {
			this.buffer = EventBuffer.shared(maxevents).words;
			this.maxevents = Math.min(maxevents, Math.floor(this.buffer.length / native.EVENT_WORDS));
		}
	}

	attempt(timeout: number, interruptible: boolean): number {
		if (this.buffer !== blockEvents) {
			const call = interruptible ? epoll_wait_interruptible : epoll_pwait2;
			return call(this.epoll.fd, this.buffer, this.maxevents, timeout);
		}
		block[EPFD] = this.epoll.fd;
		block[MAXEVENTS] = this.maxevents;
		storeTimeout(block, TIMEOUT, timeout);
		if (interruptible) epoll_wait_by_block_interruptible();
		else epoll_wait_by_block();
		return block[RESULT];
	}
}

/**
 * An epoll object: a descriptor that collects the readiness of others, `epoll(7)`. Python's `select.epoll` object, made by {@link epoll}.
 * Close it with `close()` or `using`.
 *
 * @example
 * using ep = select.epoll();
 * ep.register(server, select.EPOLLIN);
 * for (const [fd] of ep.poll(1)) serve(fd);
 */
export class Epoll extends DescriptorObject {
	/** The registrations that the kernel reports once. */
	readonly #once: Once = new Map();
	#waiting: EpollWaits | undefined;

	/**
	 * @param sizehint ignored; -1 or above 0
	 * @param flags ignored; 0 or `EPOLL_CLOEXEC`
	 */
	constructor(sizehint = -1, flags = 0, ...rest: never[]) {
		final(new.target, Epoll);
		need(native.epoll_create1, "epoll", "kqueue(), poll() or selectors.DefaultSelector()");
		super((sizehint as unknown) instanceof OwnedFd ? (sizehint as unknown as OwnedFd) : create(sizehint, flags, rest), "epoll");
		uncloneable(this);
	}

	/**
	 * An epoll object for a descriptor that exists already. It is neither duplicated nor checked; `close()` closes it, collection does not.
	 *
	 * @param fd the descriptor's number
	 * @throws TypeError if it is no whole number
	 * @throws ValueError if it is negative
	 *
	 * @example
	 * const same = select.epoll.fromfd(ep.fileno());
	 */
	static fromfd(fd: number): Epoll {
		const number = int(fd, "fd");
		if (number < 0) throw new ValueError(`'fd' must not be negative, received ${number}`);
		return new Epoll(OwnedFd.adopted(number) as never);
	}

	/** @internal */
	[CLOSING](): void {
		this.#waiting?.queue.close();
	}

	/**
	 * Registers a descriptor: `EPOLL_CTL_ADD`.
	 *
	 * @param fd a descriptor or an object that has one
	 * @param eventmask what to wait for, `EPOLLIN | EPOLLPRI | EPOLLOUT` when omitted
	 * @throws TypeError if `fd` has no descriptor or the mask is no whole number
	 * @throws ValueError if the descriptor is negative or this object is closed
	 * @throws OverflowError if the mask does not fit 32 bits
	 * @throws FileExistsError EEXIST if it is registered
	 * @throws PermissionError EPERM if it cannot be polled, as a regular file
	 * @throws OSError EBADF if it is not open; ELOOP, ENOSPC and others as `epoll_ctl(2)`
	 *
	 * @example
	 * ep.register(connection, select.EPOLLIN | select.EPOLLET);
	 */
	register(fd: FileDescriptorLike, ...eventmask: [eventmask?: EpollMask]): void {
		const number = fileno(fd);
		const mask = eventmask.length === 0 ? EPOLLIN | EPOLLPRI | EPOLLOUT : epollMask(eventmask[0]);
		this.#control(native.EPOLL_CTL_ADD, number, mask);
	}

	/**
	 * Changes the mask of a registered descriptor: `EPOLL_CTL_MOD`. Re-arms one that was registered with `EPOLLONESHOT`.
	 *
	 * @throws FileNotFoundError ENOENT if it is not registered
	 * @throws TypeError, ValueError, OverflowError, OSError as {@link Epoll.register}
	 *
	 * @example
	 * ep.register(connection, select.EPOLLIN | select.EPOLLONESHOT);
	 * ep.modify(connection, select.EPOLLIN | select.EPOLLONESHOT);
	 */
	modify(fd: FileDescriptorLike, eventmask: EpollMask): void {
		const number = fileno(fd);
		this.#control(native.EPOLL_CTL_MOD, number, epollMask(eventmask));
	}

	/**
	 * Removes a descriptor: `EPOLL_CTL_DEL`.
	 *
	 * @throws FileNotFoundError ENOENT if it is not registered
	 * @throws OSError EBADF if it is not open any more
	 *
	 * @example
	 * ep.register(connection);
	 * ep.unregister(connection);
	 */
	unregister(fd: FileDescriptorLike): void {
		this.#control(native.EPOLL_CTL_DEL, fileno(fd), 0);
	}

	/**
	 * Waits for events. Blocks the thread.
	 *
	 * @param timeout in **seconds**, to the microsecond where the kernel has `epoll_pwait2`, else rounded up to milliseconds;
	 *   omitted, null or negative to wait for ever
	 * @param maxevents at most so many, 1023 when omitted or -1; the rest is reported by the next call
	 * @returns a pair of descriptor and events for each ready descriptor, in no particular order; empty when the time ran out
	 * @throws ValueError if this object is closed, the timeout is NaN or `maxevents` is below 1
	 * @throws OverflowError if the timeout does not fit a C `int` of milliseconds
	 *
	 * @example
	 * for (const [fd, events] of ep.poll(1)) if (events & select.EPOLLIN) serve(fd);
	 */
	poll(timeout?: number | null, maxevents = -1): [fd: number, events: EpollMask][] {
		const epfd = openFd(this);
		const ns = epollTimeout(timeout);
		const most = maxevents === -1 ? native.FD_SETSIZE - 1 : mostEvents(maxevents);
		const call = new EpollCall(ownedOf(this), most);
		const count = wait(call, ns);
		return pairs(call.buffer, count < 0 ? check(count, "epoll_wait", epfd) : count);
	}

	/**
	 * The same wait without allocating: fills `events` and answers how many there are.
	 *
	 * @param timeout as {@link Epoll.poll}
	 * @param maxevents at most so many, as many as `events` holds when omitted
	 * @throws ValueError if this object is closed, or `maxevents` is below 1 or more than `events` holds
	 * @throws TypeError, OverflowError, OSError as {@link Epoll.poll}
	 *
	 * @example
	 * const events = new select.EventBuffer(256);
	 * const n = ep.pollInto(events, 0);
	 * for (let i = 0; i < n; i++) serve(events.fd(i), events.events(i));
	 */
	pollInto(events: EventBuffer, timeout?: number | null, maxevents?: number): number {
		const epfd = openFd(this);
		const ns = epollTimeout(timeout);
		const most = EventBuffer.most(events, maxevents);
		const call = new EpollCall(ownedOf(this), most);
		const count = wait(call, ns);
		if (count < 0) return check(count, "epoll_wait", epfd);
		events.copy(call.buffer, count);
		return count;
	}

	/**
	 * {@link Epoll.poll} without blocking the event loop. Several waits on one object are served first come first served.
	 *
	 * @param timeout in seconds, kept to the millisecond, never early; omitted, null or negative to wait for ever
	 * @param maxevents as {@link Epoll.poll}
	 * @param options a signal that ends the wait
	 * @returns a promise of what `poll` returns. It rejects with what `poll` throws; with an `AbortError` when the signal aborts; with a
	 *   `ValueError` when the object is closed meanwhile
	 *
	 * @example
	 * const events = await ep.pollAsync(1, -1, { signal: AbortSignal.timeout(5000) });
	 */
	pollAsync(timeout?: number | null, maxevents = -1, options?: WaitOptions): Promise<[fd: number, events: EpollMask][]> {
		return promised(() => {
			openFd(this);
			const ns = epollTimeout(timeout);
			const most = maxevents === -1 ? native.FD_SETSIZE - 1 : mostEvents(maxevents);
			const waits = this.#waits();
			return waitAsync(waits.queue, new EpollRequest(waits, most), ns, options);
		});
	}

	/**
	 * The events as they come, without blocking the event loop: an async iterator of pairs of descriptor and events. `for await (… of ep)`
	 * is the same with defaults.
	 *
	 * It waits only while the next event is asked for. An event is not delivered if its descriptor has been registered anew, unregistered or
	 * modified since. The iterator ends when the object is closed. After 1,000 events or 0.5 ms the event loop runs.
	 *
	 * @param options `signal`, which makes the iterator reject with an `AbortError`, and `maxevents`, the most to fetch at once
	 * @throws ValueError if this object is closed or `maxevents` is below 1
	 *
	 * @example
	 * for await (const [fd, events] of ep.events({ signal: abort.signal })) serve(fd, events);
	 */
	events(options: WaitOptions & { maxevents?: number | undefined } = {}): AsyncIterableIterator<[fd: number, events: EpollMask]> {
		openFd(this);
		const signal = signalOf(options);
		const { maxevents = -1 } = options;
		const most = maxevents === -1 ? native.FD_SETSIZE - 1 : mostEvents(maxevents);
		return new EventIterator(new EpollEventSource(this.#waits(), most, this.#once), signal);
	}

	/** {@link Epoll.events} with defaults. */
	[Symbol.asyncIterator](): AsyncIterableIterator<[fd: number, events: EpollMask]> {
		return this.events();
	}

	/**
	 * Waits that do not block keep the process running, as from the beginning: what {@link Epoll.unref} undid. Never throws.
	 *
	 * @example
	 * ep.unref().ref();
	 */
	ref(): this {
		this.#waits().queue.alive = true;
		return this;
	}

	/**
	 * Waits that do not block let the process end. Never throws.
	 *
	 * @example
	 * const events = ep.unref().pollAsync(60); // nothing else to do: the process ends
	 */
	unref(): this {
		this.#waits().queue.alive = false;
		return this;
	}

	#waits(): EpollWaits {
		this.#waiting ??= new EpollWaits(this);
		return this.#waiting;
	}

	#control(op: number, fd: number, mask: number): void {
		const result = epoll_ctl(openFd(this), op, fd, mask);
		if (result < 0) throw failure(result, "epoll_ctl", fd);
		if (reportsOnce(mask)) this.#once.set(fd, mask);
		else if (this.#once.size > 0) this.#once.delete(fd);
		this.#waiting?.changed(fd);
	}
}

function create(sizehint: unknown, flags: unknown, rest: readonly unknown[]): OwnedFd {
	if (rest.length > 0) throw new TypeError(`epoll() takes at most 2 arguments, received ${2 + rest.length}`);
	const hint = int(sizehint, "sizehint");
	const bits = int(flags, "flags");
	if (hint !== -1 && hint <= 0) throw new ValueError(`'sizehint' must be -1 or positive, received ${hint}`);
	if (bits !== 0 && bits !== EPOLL_CLOEXEC) throw new OSError(`'flags' must be 0 or EPOLL_CLOEXEC, received ${bits}`);
	return open(epoll_create1(0), "epoll_create1", "epoll object");
}

function epollMask(mask: unknown): number {
	if (mask === undefined) {
		throw new TypeError("'eventmask' is undefined: is it a constant that this system does not have?");
	}
	return integerIn(mask, "eventmask", INT_MIN, 0xffffffff) >>> 0;
}

function epollTimeout(timeout: unknown): number {
	if (timeout === undefined || timeout === null) return FOREVER;
	if (timeout === 0) return 0;
	const ns = nanoseconds(timeout, SECOND);
	const ms = Math.ceil(ns / MILLISECOND);
	if (ms > INT_MAX || ms < INT_MIN) {
		throw new OverflowError(`'timeout' must fit a C int of milliseconds, received ${timeout} seconds`);
	}
	if (ns >= 0) return ns;
	// Python rounds up to milliseconds: what is less than one below zero does not wait.
	return ms < 0 ? FOREVER : 0;
}

function mostEvents(maxevents: unknown): number {
	const most = int(maxevents, "maxevents");
	if (most < 1) throw new ValueError(`'maxevents' must be -1 or at least 1, received ${most}`);
	if (most > MOST_EVENTS) throw failure(-EINVAL, "epoll_wait");
	return most;
}

/**
 * Python's `select.epoll`: a new epoll object, callable with and without `new`.
 *
 * @throws NotImplementedError where the system has no epoll
 * @throws OSError EMFILE, ENFILE or ENOMEM
 *
 * @example
 * const ep = select.epoll();
 * ep.register(server, select.EPOLLIN);
 */
export const epoll: Callable<typeof Epoll> = callable(Epoll);
