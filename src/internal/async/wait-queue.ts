// Waits that leave the event loop free: who waits for what, in which order, until when.

import { clearTimeout, setTimeout } from "../addon/node-builtins.ts";
import { describe } from "../arguments/describe.ts";
import { MILLISECOND } from "../arguments/timeout.ts";
import { deadlineAfter, NEVER, remaining } from "../wait/deadline.ts";
import { budget } from "./budget.ts";
import { type ReadinessListener, reactor } from "./reactor.ts";

/** How a wait that does not block can be ended early. */
export interface WaitOptions {
	/** Ends the wait: it rejects with an `AbortError` whose `cause` is the signal's reason. */
	signal?: AbortSignal | undefined;
}

/** What many can wait on at once. */
export interface WaitSource {
	/**
	 * A descriptor that is readable when a poll may find something. Asked anew after each poll that found nothing.
	 *
	 * @throws OSError if there can be none
	 */
	watched(): number;
	/** Nobody waits any more. */
	idle(): void;
}

/** One who waits in a {@link WaitQueue}. */
export interface Waiter {
	/** Polls: whether the wait is over. */
	poll(): boolean;
	/** The wait cannot go on. */
	fail(error: unknown): void;
	/** What is waited on was closed. */
	closed(): void;
	/** Whether the wait keeps the event loop alive from now on. */
	keep?(alive: boolean): void;
}

/** Those who wait on one object: served first come first served, each by a poll of its own. */
export class WaitQueue implements ReadinessListener {
	readonly #on: WaitSource;
	readonly #awaiters = new Set<Waiter>();
	#alive = true;
	/** Whether somebody waits, and so {@link ref} was called if waits keep the event loop alive. */
	#active = false;
	#watched = -1;
	/** The poll in the next iteration, while there is to be one. */
	#later: (() => void) | undefined;

	constructor(on: WaitSource) {
		this.#on = on;
	}

	/** Whether waits keep the event loop alive. */
	get alive(): boolean {
		return this.#alive;
	}

	set alive(alive: boolean) {
		if (alive === this.#alive) return;
		this.#alive = alive;
		for (const awaiter of this.#awaiters) awaiter.keep?.(alive);
		if (!this.#active) return;
		if (alive) reactor.ref();
		else reactor.unref();
	}

	/** Whether nobody waits, so that a newcomer may poll at once. */
	get empty(): boolean {
		return this.#awaiters.size === 0;
	}

	/** Whether `awaiter` is the next to be served. */
	isNext(awaiter: Waiter): boolean {
		const [first] = this.#awaiters;
		return first === awaiter;
	}

	/** Puts an awaiter at the end. `polled` if it has just found nothing. */
	add(awaiter: Waiter, polled = false): void {
		this.#awaiters.add(awaiter);
		if (this.#active) return;
		this.#active = true;
		if (this.#alive) reactor.ref();
		if (polled) this.#watch();
		else if (budget.take()) this.ready();
		else this.#pollNextIteration();
	}

	/** Takes an awaiter out whose wait is over; whether it was there. */
	delete(awaiter: Waiter): boolean {
		if (!this.#awaiters.delete(awaiter)) return false;
		if (this.#awaiters.size === 0) this.#rest();
		return true;
	}

	/** What is waited for is another now: it is polled at anew. */
	changed(): void {
		if (!this.empty && this.#later === undefined) this.#pollNextIteration();
	}

	ready(): void {
		for (const awaiter of this.#awaiters) {
			try {
				if (!awaiter.poll()) break;
				this.#awaiters.delete(awaiter);
			} catch (error) {
				this.#awaiters.delete(awaiter);
				awaiter.fail(error);
			}
		}
		if (this.#awaiters.size === 0) this.#rest();
		else this.#watch();
	}

	/** Ends all waits. */
	close(): void {
		const awaiters = [...this.#awaiters];
		for (const awaiter of awaiters) {
			this.delete(awaiter);
			awaiter.closed();
		}
	}

	#watch(): void {
		try {
			const fd = this.#on.watched();
			if (fd !== this.#watched) this.#unwatch();
			reactor.watch(fd, this);
			this.#watched = fd;
		} catch (error) {
			const awaiters = [...this.#awaiters];
			for (const awaiter of awaiters) {
				this.delete(awaiter);
				awaiter.fail(error);
			}
		}
	}

	#unwatch(): void {
		if (this.#watched === -1) return;
		reactor.unwatch(this.#watched, this);
		this.#watched = -1;
	}

	#pollNextIteration(): void {
		this.#later = () => {
			this.#later = undefined;
			this.ready();
		};
		budget.onNextIteration(this.#later, this.#alive);
	}

	#rest(): void {
		if (!this.#active) return;
		this.#active = false;
		if (this.#later !== undefined) budget.cancelNextIteration(this.#later);
		this.#later = undefined;
		this.#unwatch();
		if (this.#alive) reactor.unref();
		this.#on.idle();
	}
}

/** What a wait asks again and again until there is an answer. */
export interface WaitRequest<T> {
	/** Asks without waiting; `undefined` for nothing yet. */
	ask(): T | undefined;
	/** The answer when the time ran out. */
	none(): T;
	/** The exception when what is waited on was closed. */
	closedError(): Error;
}

/** A wait for one answer. */
class Wait<T> implements Waiter {
	readonly #queue: WaitQueue;
	readonly #question: WaitRequest<T>;
	readonly #resolve: (answer: T) => void;
	readonly #reject: (error: unknown) => void;
	/** When the time runs out. */
	readonly #deadline: number;
	#timer: NodeJS.Timeout | undefined;
	readonly #expired = () => this.#expire();
	#abort: { signal: AbortSignal; listener: () => void } | undefined;

	constructor(
		queue: WaitQueue,
		question: WaitRequest<T>,
		timeout: number,
		resolve: (answer: T) => void,
		reject: (error: unknown) => void,
		signal: AbortSignal | undefined,
	) {
		this.#queue = queue;
		this.#question = question;
		this.#resolve = resolve;
		this.#reject = reject;
		this.#deadline = deadlineAfter(timeout);
		if (timeout >= 0) this.#arm(timeout);
		if (signal === undefined) return;
		const listener = () => {
			this.#queue.delete(this);
			this.fail(abortError(signal));
		};
		this.#abort = { signal, listener };
		signal.addEventListener("abort", listener, { once: true });
	}

	poll(): boolean {
		const answer = this.#question.ask();
		if (answer === undefined) return false;
		this.#finish();
		this.#resolve(answer);
		return true;
	}

	fail(error: unknown): void {
		this.#finish();
		this.#reject(error);
	}

	closed(): void {
		this.fail(this.#question.closedError());
	}

	keep(alive: boolean): void {
		if (alive) this.#timer?.ref();
		else this.#timer?.unref();
	}

	#arm(left: number): void {
		if (left <= 0) {
			budget.onNextIteration(this.#expired, this.#queue.alive);
			return;
		}
		// Timers count from the start of the iteration and fire up to a millisecond early: the clock decides.
		this.#timer = setTimeout(this.#expired, Math.min(Math.ceil(left / MILLISECOND), 0x7fffffff));
		this.keep(this.#queue.alive);
	}

	#expire(): void {
		const left = remaining(this.#deadline);
		if (left > 0) {
			this.#arm(left);
			return;
		}
		let answer: T | undefined;
		try {
			// Whoever is not the first would find nothing either.
			answer = this.#queue.isNext(this) ? this.#question.ask() : undefined;
		} catch (error) {
			this.#queue.delete(this);
			this.fail(error);
			return;
		}
		this.#queue.delete(this);
		this.#finish();
		this.#resolve(answer ?? this.#question.none());
	}

	#finish(): void {
		clearTimeout(this.#timer);
		if (this.#deadline !== NEVER) budget.cancelNextIteration(this.#expired);
		this.#abort?.signal.removeEventListener("abort", this.#abort.listener);
		this.#abort = undefined;
	}
}

/**
 * Waits in `queue` until the question has an answer, for at most `timeout` nanoseconds (a negative number for ever). It is asked at once
 * if nobody else waits, and never again once the promise has settled.
 */
export function waitAsync<T>(queue: WaitQueue, question: WaitRequest<T>, timeout: number, options: WaitOptions | undefined): Promise<T> {
	try {
		const signal = signalOf(options);
		if (signal?.aborted) return Promise.reject(abortError(signal));
		const polled = queue.empty && budget.take();
		if (polled) {
			const answer = question.ask() ?? (timeout === 0 ? question.none() : undefined);
			if (answer !== undefined) return Promise.resolve(answer);
		}
		return new Promise((resolve, reject) => {
			queue.add(new Wait(queue, question, timeout, resolve, reject, signal), polled);
		});
	} catch (error) {
		return Promise.reject(error);
	}
}

/** The signal of an options object. @throws TypeError if it is none */
export function signalOf(options: WaitOptions | undefined): AbortSignal | undefined {
	if (options === undefined || options === null) return undefined;
	if (typeof options !== "object") throw new TypeError(`'options' must be an object, received ${describe(options)}`);
	const { signal } = options;
	if (signal === undefined || signal === null) return undefined;
	if (typeof signal !== "object" || typeof signal.aborted !== "boolean" || typeof signal.addEventListener !== "function") {
		throw new TypeError(`'signal' must be an AbortSignal, received ${describe(signal)}`);
	}
	return signal;
}

/** What Node's own calls reject with when their signal ends them. */
export function abortError(signal: AbortSignal): Error {
	const error = new Error("The operation was aborted", { cause: signal.reason });
	error.name = "AbortError";
	return Object.assign(error, { code: "ABORT_ERR" });
}
