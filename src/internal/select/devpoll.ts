import { POLLIN, POLLOUT, POLLPRI } from "../../constants/select.gen.ts";
import { OverflowError } from "../../errors.ts";
import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { need, present } from "../addon/require-native.ts";
import { uncloneable } from "../addon/uncloneable.ts";
import type { PollMask } from "../arguments/event-mask.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { INT_MAX } from "../arguments/integer.ts";
import { FOREVER, MILLISECOND, milliseconds, nanoseconds } from "../arguments/timeout.ts";
import { check } from "../descriptor/check.ts";
import { OwnedFd, open } from "../descriptor/owned-fd.ts";
import { Pollfds } from "../descriptor/pollfd.ts";
import { writeFrom } from "../os/read-write.ts";
import { type BlockingCall, wait } from "../wait/blocking.ts";
import { CLOSING, DescriptorObject, openFd, ownedOf } from "./descriptor-object.ts";
import { EventBuffer } from "./event-buffer.ts";
import { pollMask } from "./poll.ts";

const dp_poll_interruptible = present(addon.dp_poll_interruptible);
const dp_poll = present(native.dp_poll);
const devpoll_open = present(native.devpoll_open);

/** A DP_POLL: what is ready of a set. */
class DevpollCall implements BlockingCall {
	/** Asked for its number each time: a signal listener may close it while the wait goes on. */
	readonly dp: OwnedFd;
	readonly buffer: Int32Array;
	readonly most: number;

	constructor(dp: OwnedFd, most: number) {
		this.dp = dp;
		this.buffer = new Pollfds(most).words;
		this.most = most;
	}

	attempt(timeout: number, interruptible: boolean): number {
		if (interruptible) return dp_poll_interruptible(this.dp.fd, this.buffer, this.most, timeout);
		return dp_poll(this.dp.fd, this.buffer, this.most, milliseconds(timeout));
	}
}

/**
 * A devpoll object: a descriptor that collects the readiness of others, `/dev/poll` of Solaris and illumos. Python's `select.devpoll`
 * object, made by {@link devpoll}. Close it with `close()` or `using`.
 *
 * @example
 * using dp = select.devpoll();
 * dp.register(server, select.POLLIN);
 * for (const [fd] of dp.poll(500)) serve(fd);
 */
export class Devpoll extends DescriptorObject {
	/** What is registered, and so the most that can be ready. */
	readonly #registered = new Set<number>();

	/** @internal */
	constructor(owned?: OwnedFd) {
		if (!(owned instanceof OwnedFd)) throw new TypeError("Devpoll objects are made by devpoll()");
		super(owned, "devpoll");
		uncloneable(this);
	}

	/** @internal */
	[CLOSING](): void {
		this.#registered.clear();
	}

	/**
	 * Registers a descriptor. One that is registered already waits for the old events and the new ones. The system is told at once; a
	 * closed descriptor is reported by {@link Devpoll.poll} as `POLLNVAL`.
	 *
	 * @param fd a descriptor or an object that has one
	 * @param eventmask what to wait for, `POLLIN | POLLPRI | POLLOUT` when omitted
	 * @throws TypeError if `fd` has no descriptor or the mask is no whole number
	 * @throws ValueError if the descriptor or the mask is negative, or this object is closed
	 * @throws OverflowError if the mask is above 65535
	 * @throws OSError as `poll(7D)`
	 *
	 * @example
	 * dp.register(connection, select.POLLIN);
	 */
	register(fd: FileDescriptorLike, ...eventmask: [eventmask?: PollMask]): void {
		const number = fileno(fd);
		const mask = eventmask.length === 0 ? POLLIN | POLLPRI | POLLOUT : pollMask(eventmask[0]);
		this.#write(number, mask);
		this.#registered.add(number);
	}

	/**
	 * Replaces the mask of a descriptor; registers one that is not registered.
	 *
	 * @throws TypeError, ValueError, OverflowError, OSError as {@link Devpoll.register}
	 *
	 * @example
	 * dp.modify(connection, select.POLLOUT);
	 */
	modify(fd: FileDescriptorLike, ...eventmask: [eventmask?: PollMask]): void {
		const number = fileno(fd);
		const mask = eventmask.length === 0 ? POLLIN | POLLPRI | POLLOUT : pollMask(eventmask[0]);
		this.#write(number, native.POLLREMOVE, mask);
		this.#registered.add(number);
	}

	/**
	 * Removes a descriptor, which may be closed by now. One that is not registered is passed over.
	 *
	 * @throws TypeError, ValueError, OSError as {@link Devpoll.register}
	 *
	 * @example
	 * dp.unregister(connection);
	 */
	unregister(fd: FileDescriptorLike): void {
		const number = fileno(fd);
		this.#write(number, native.POLLREMOVE);
		this.#registered.delete(number);
	}

	/**
	 * Waits for events. Blocks the thread.
	 *
	 * @param timeout in **milliseconds**, rounded up to a whole one; omitted, null or -1 to wait for ever
	 * @returns a pair of descriptor and events for each ready descriptor, in no particular order; empty when the time ran out
	 * @throws ValueError if this object is closed or the timeout is NaN
	 * @throws OverflowError if the timeout is below -1 or does not fit a C `int`
	 *
	 * @example
	 * for (const [fd, event] of dp.poll(500)) if (event & select.POLLIN) serve(fd);
	 */
	poll(timeout?: number | null): [fd: number, event: PollMask][] {
		const call = this.#wait(timeout);
		const buffer = EventBuffer.shared(call.most);
		return buffer.pairs(addon.pollfd_ready(call.buffer, call.most, buffer.words));
	}

	/**
	 * The same wait without allocating a pair per event: fills `events` and answers how many there are.
	 *
	 * @param timeout as {@link Devpoll.poll}
	 * @param maxevents at most so many, as many as `events` holds when omitted; the rest is reported by the next call
	 * @throws ValueError if this object is closed, or `maxevents` is below 1 or more than `events` holds
	 *
	 * @example
	 * const events = new select.EventBuffer(64);
	 * const n = dp.pollInto(events, 500);
	 * for (let i = 0; i < n; i++) serve(events.fd(i));
	 */
	pollInto(events: EventBuffer, timeout?: number | null, maxevents?: number): number {
		const most = EventBuffer.most(events, maxevents);
		const call = this.#wait(timeout, most);
		return addon.pollfd_ready(call.buffer, call.most, events.words);
	}

	#wait(timeout: number | null | undefined, most = Number.POSITIVE_INFINITY): DevpollCall {
		const dp = openFd(this);
		const ns = devpollTimeout(timeout);
		const call = new DevpollCall(ownedOf(this), Math.min(Math.max(this.#registered.size, 1), most));
		check(wait(call, ns), "ioctl", dp);
		return call;
	}

	/** Tells the kernel one thing after another about a descriptor, in one call. */
	#write(fd: number, ...masks: number[]): void {
		const dp = openFd(this);
		const pollfds = new Pollfds(masks.length);
		masks.forEach((mask, i) => {
			pollfds.set(i, fd, mask);
		});
		writeFrom(dp, pollfds.words);
	}
}

/** Unlike poll(), -1 alone means for ever. */
function devpollTimeout(timeout: unknown): number {
	if (timeout === undefined || timeout === null) return FOREVER;
	const ns = nanoseconds(timeout, MILLISECOND);
	// Away from zero, as Python rounds.
	const ms = ns < 0 ? Math.floor(ns / MILLISECOND) : Math.ceil(ns / MILLISECOND);
	if (ms < -1 || ms > INT_MAX) throw new OverflowError(`'timeout' must be -1 or fit a C int of milliseconds, received ${timeout}`);
	return ms === -1 ? FOREVER : ns;
}

/**
 * A new, empty set of descriptors to wait on with `/dev/poll`: Python's `select.devpoll`, for Solaris and illumos.
 *
 * @throws NotImplementedError where the system has no `/dev/poll`
 * @throws OSError EMFILE, ENFILE, ENOENT, …
 *
 * @example
 * const dp = select.devpoll();
 * dp.register(server, select.POLLIN);
 */
export function devpoll(): Devpoll {
	need(native.devpoll_open, "devpoll", "epoll(), kqueue(), poll() or selectors.DefaultSelector()");
	return new Devpoll(open(devpoll_open(), "open", "devpoll object"));
}
