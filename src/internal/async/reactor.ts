// Where the waits that leave the event loop free meet it: which of the awaited descriptors have
// become readable.
//
// Watch only descriptors that stand for others, an epoll object's or a private one made of a poll
// set. Whoever is told polls for itself, so that a report too many does no harm.
import { EINVAL } from "../../constants/errno.gen.ts";
import { NotImplementedError } from "../../errors.ts";
import { oncePerEnvironment } from "../addon/environment.ts";
import { process } from "../addon/node-builtins.ts";
import * as addon from "../addon/private.ts";
import { check, failure } from "../descriptor/check.ts";
import { budget } from "./budget.ts";

/** Who is told that a descriptor has become readable. */
export interface ReadinessListener {
	/** Runs in an iteration of the event loop. It must not throw and calls no user code. */
	ready(): void;
}

/**
 * Bun aborts the process in libuv's calls and Deno reports only once: there a thread watches. The
 * variable makes Node use it too, so that one suite tests both.
 */
const threaded = process.versions.bun !== undefined || process.versions.deno !== undefined || process.env.IOMUX_WATCHER === "thread";

/**
 * epoll(7) follows at most so many paths from a descriptor through two epolls, the reactor's and
 * the event loop's.
 */
const TOO_MANY = "more than 100 awaited objects share a descriptor";

class Reactor {
	#watcher: addon.Watcher | undefined;
	readonly #readable = new Int32Array(addon.WATCHER_MOST ?? 0);
	/** By descriptor: several objects may share one. */
	readonly #watching = new Map<number, ReadinessListener[]>();
	#keeping = 0;
	/** Descriptors that the thread has reported, for the next iteration. */
	readonly #reported: number[] = [];
	readonly #tellReported = (): void => {
		for (const fd of this.#reported.splice(0)) this.#tell(fd);
	};

	/**
	 * Tells `who` once, when `fd` is readable.
	 *
	 * @throws OSError EBADF if it is closed; EINVAL if too many awaited objects share one of its descriptors; ELOOP if it is an epoll object in which others are nested too deep; ENOSPC, ENOMEM
	 */
	watch(fd: number, who: ReadinessListener): void {
		this.#watcher ??= this.#start();
		const result = this.#watcher.watch(fd);
		if (result === -EINVAL) throw failure(result, "epoll_ctl", fd, undefined, TOO_MANY);
		if (result < 0) throw failure(result, "epoll_ctl", fd);
		const others = this.#watching.get(fd);
		if (others === undefined) this.#watching.set(fd, [who]);
		else if (!others.includes(who)) others.push(who);
	}

	/** `who` is not told any more. The descriptor may be closed by now. */
	unwatch(fd: number, who: ReadinessListener): void {
		const others = this.#watching.get(fd);
		if (others === undefined || !others.includes(who)) return;
		if (others.length > 1) others.splice(others.indexOf(who), 1);
		else this.#watching.delete(fd);
	}

	/** `fd` is closed now: whoever watches it through another object polls, and learns it. */
	closed(fd: number): void {
		this.#tell(fd);
	}

	/** Keeps the event loop alive until {@link unref} was called as often. */
	ref(): void {
		this.#watcher ??= this.#start();
		if (this.#keeping++ === 0) this.#watcher.ref();
	}

	/** Takes one {@link ref} back. */
	unref(): void {
		if (--this.#keeping === 0) this.#watcher?.unref();
	}

	#start(): addon.Watcher {
		if (addon.watcher === undefined) {
			throw new NotImplementedError(`waiting without blocking does not exist on ${process.platform}: use the blocking form`);
		}
		const made = addon.watcher(threaded ? 1 : 0, this.#readable, (count) => this.#report(count));
		return typeof made === "number" ? (check(made, "watcher") as never) : made;
	}

	#report(count: number): void {
		if (!threaded) {
			budget.refill();
			for (let i = 0; i < count; i++) this.#tell(this.#readable[i]);
			return;
		}
		// Several of the thread's reports may come in one iteration: only together do they keep to
		// its budget.
		for (let i = 0; i < count; i++) this.#reported.push(this.#readable[i]);
		budget.onNextIteration(this.#tellReported, this.#keeping > 0);
	}

	#tell(fd: number): void {
		const told = this.#watching.get(fd);
		if (told === undefined) return;
		if (told.length === 1) told[0].ready();
		else for (const who of [...told]) who.ready();
	}
}

/** One per environment, whose descriptor stays open as long as that lives. */
export const reactor: Reactor = oncePerEnvironment("reactor", () => new Reactor());
