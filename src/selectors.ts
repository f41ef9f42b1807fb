/**
 * Python's `selectors` module: one interface over `select`, `poll`, `epoll` and `kqueue`.
 *
 * `select()` blocks the thread: no timer, promise or Worker message runs meanwhile. `selectAsync()` and `for await` do not.
 *
 * @module iomux/selectors
 */

import { supported } from "./internal/addon/supported.ts";
import { callable } from "./internal/arguments/callable.ts";
import { BaseSelector, type Selector } from "./internal/selectors/base.ts";
import { KqueueSelector as KqueueSelectorClass } from "./internal/selectors/kqueue.ts";
import {
	DevpollSelector as DevpollSelectorClass,
	EpollSelector as EpollSelectorClass,
	PollSelector as PollSelectorClass,
} from "./internal/selectors/poll-like.ts";
import { SelectSelector as SelectSelectorClass } from "./internal/selectors/select.ts";

export type { WaitOptions } from "./internal/async/wait-queue.ts";
export { EVENT_READ, EVENT_WRITE, SelectorKey } from "./internal/selectors/key.ts";
export type { SelectorMap } from "./internal/selectors/map.ts";
export { type WakeupToken, wakeup } from "./internal/selectors/wakeup.ts";
export { BaseSelector, type Selector };

// Each class is called with or without `new` and can be derived from. Without type arguments its keys are of type `any`, so that
// `key.data(key.fileobj, mask)` of a ported program compiles as it stands; `DefaultSelector<Socket, Callback>()` makes it strict.
// biome-ignore-start lint/suspicious/noExplicitAny: see above

/** A selector on `select(2)`: everywhere, for descriptors below 1024. */
export const SelectSelector: typeof SelectSelectorClass & (<F = any, D = any>() => SelectSelectorClass<F, D>) =
	callable(SelectSelectorClass);
export type SelectSelector<F = any, D = any> = SelectSelectorClass<F, D>;

/** A selector on `poll(2)`: any descriptor, at a cost that grows with their number. */
export const PollSelector: typeof PollSelectorClass & (<F = any, D = any>() => PollSelectorClass<F, D>) = callable(PollSelectorClass);
export type PollSelector<F = any, D = any> = PollSelectorClass<F, D>;

/** A selector on `epoll(7)`: Linux, at a cost that does not grow with the number of idle descriptors. */
export const EpollSelector: typeof EpollSelectorClass & (<F = any, D = any>() => EpollSelectorClass<F, D>) = callable(EpollSelectorClass);
export type EpollSelector<F = any, D = any> = EpollSelectorClass<F, D>;

/** A selector on `/dev/poll`: Solaris and illumos. */
export const DevpollSelector: typeof DevpollSelectorClass & (<F = any, D = any>() => DevpollSelectorClass<F, D>) =
	callable(DevpollSelectorClass);
export type DevpollSelector<F = any, D = any> = DevpollSelectorClass<F, D>;

/** A selector on `kqueue(2)`: macOS and the BSDs. */
export const KqueueSelector: typeof KqueueSelectorClass & (<F = any, D = any>() => KqueueSelectorClass<F, D>) =
	callable(KqueueSelectorClass);
export type KqueueSelector<F = any, D = any> = KqueueSelectorClass<F, D>;

/** A selector class whose primitive is not known before the program runs. */
export interface SelectorClass {
	<F = any, D = any>(): Selector<F, D>;
	new <F = any, D = any>(): Selector<F, D>;
	/** For `instanceof`. */
	readonly prototype: Selector;
}

/**
 * The best selector of the running system: the first of kqueue, epoll, devpoll, poll and select that works, as in Python.
 *
 * @example
 * const chosen = selectors.DefaultSelector();
 * chosen.register(connection, selectors.EVENT_READ, echo);
 * for (const [key, mask] of chosen.select()) key.data(key.fileobj, mask);
 */
export const DefaultSelector: SelectorClass = firstThatWorks();
export type DefaultSelector<F = any, D = any> = Selector<F, D>;
// biome-ignore-end lint/suspicious/noExplicitAny: see above

function firstThatWorks(): SelectorClass {
	const candidates: [boolean, SelectorClass][] = [
		[supported.kqueue, KqueueSelector],
		[supported.epoll, EpollSelector],
		[supported.devpoll, DevpollSelector],
		[supported.poll, PollSelector],
	];
	// A sandbox may refuse a call that the system has.
	return candidates.find(([exists, candidate]) => exists && works(candidate))?.[1] ?? SelectSelector;
}

function works(candidate: SelectorClass): boolean {
	try {
		const selector = new candidate();
		try {
			selector.select(0);
		} finally {
			selector.close();
		}
		return true;
	} catch {
		return false;
	}
}
