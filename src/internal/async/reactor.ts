// Where the waits that leave the event loop free meet it: which of the awaited descriptors have become readable.
//
// Watch only descriptors that stand for others, an epoll object's or a private one made of a poll set. Whoever
// is told polls for itself, so that a report too many does no harm.
import { EINVAL } from "../../constants/errno.gen.ts";
import { NotImplementedError } from "../../errors.ts";
import * as addon from "../addon/private.ts";
import { check, failure } from "../descriptor/check.ts";
import { onNextIteration, refillBudget } from "./budget.ts";

/** Who is told that a descriptor has become readable. */
export interface ReadinessListener {
	/** Runs in an iteration of the event loop. It must not throw and calls no user code. */
	ready(): void;
}

/**
 * Bun aborts the process in libuv's calls and Deno reports only once: there a thread watches. The variable makes Node use it too, so that
 * one suite tests both.
 */
const threaded = process.versions.bun !== undefined || process.versions.deno !== undefined || process.env.IOMUX_WATCHER === "thread";

/** epoll(7) follows at most so many paths from a descriptor through two epolls, the reactor's and the event loop's. */
const TOO_MANY = "more than 100 awaited objects share a descriptor";

let watcher: addon.Watcher | undefined;
const readable = new Int32Array(addon.WATCHER_MOST ?? 0);
/** By descriptor: several objects may share one. */
const watching = new Map<number, ReadinessListener[]>();
let keeping = 0;

/**
 * Tells `who` once, when `fd` is readable.
 *
 * @throws OSError EBADF if it is closed; EINVAL if too many awaited objects share one of its descriptors; ELOOP if it is an epoll object in which others are nested too deep; ENOSPC, ENOMEM
 */
export function watch(fd: number, who: ReadinessListener): void {
	watcher ??= startWatcher();
	const result = watcher.watch(fd);
	if (result === -EINVAL) throw failure(result, "epoll_ctl", fd, undefined, TOO_MANY);
	if (result < 0) throw failure(result, "epoll_ctl", fd);
	const others = watching.get(fd);
	if (others === undefined) watching.set(fd, [who]);
	else if (!others.includes(who)) others.push(who);
}

/** `who` is not told any more. The descriptor may be closed by now. */
export function unwatch(fd: number, who: ReadinessListener): void {
	const others = watching.get(fd);
	if (others === undefined || !others.includes(who)) return;
	if (others.length > 1) others.splice(others.indexOf(who), 1);
	else watching.delete(fd);
}

/** `fd` is closed now: whoever watches it through another object polls, and learns it. */
export function closed(fd: number): void {
	tell(fd);
}

/** Keeps the event loop alive until {@link unref} was called as often. */
export function ref(): void {
	watcher ??= startWatcher();
	if (keeping++ === 0) watcher.ref();
}

/** Takes one {@link ref} back. */
export function unref(): void {
	if (--keeping === 0) watcher?.unref();
}

function startWatcher(): addon.Watcher {
	if (addon.watcher === undefined) {
		throw new NotImplementedError(`waiting without blocking does not exist on ${process.platform}: use the blocking form`);
	}
	const made = addon.watcher(threaded ? 1 : 0, readable, report);
	return typeof made === "number" ? (check(made, "watcher") as never) : made;
}

/** Descriptors that the thread has reported, for the next iteration. */
const reported: number[] = [];

function report(count: number): void {
	if (!threaded) {
		refillBudget();
		for (let i = 0; i < count; i++) tell(readable[i]);
		return;
	}
	// Several of the thread's reports may come in one iteration: only together do they keep to its budget.
	for (let i = 0; i < count; i++) reported.push(readable[i]);
	onNextIteration(tellReported, keeping > 0);
}

function tellReported(): void {
	for (const fd of reported.splice(0)) tell(fd);
}

function tell(fd: number): void {
	const told = watching.get(fd);
	if (told === undefined) return;
	if (told.length === 1) told[0].ready();
	else for (const who of [...told]) who.ready();
}
