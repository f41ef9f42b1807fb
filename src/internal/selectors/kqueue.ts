import { KQ_EV_ADD, KQ_EV_DELETE, KQ_FILTER_READ, KQ_FILTER_WRITE } from "../../constants/select.gen.ts";
import { InterruptedError, OSError } from "../../errors.ts";
import { type Kevent, kevent } from "../select/kevent.ts";
import { type Kqueue, kqueue } from "../select/kqueue.ts";
import { KeyedSelector, selectorTimeout } from "./base.ts";
import { EVENT_READ, EVENT_WRITE, type SelectorKey } from "./key.ts";

/** A selector on `kqueue(2)`: macOS and the BSDs. One filter for reading, one for writing. */
// biome-ignore lint/suspicious/noExplicitAny: see BaseSelector
export class KqueueSelector<F = any, D = any> extends KeyedSelector<F, D> {
	readonly #queue: Kqueue = kqueue();
	/** How many filters are registered: as many events may be ready at once. */
	#filters = 0;

	protected override added({ fd, events }: SelectorKey<F, D>): void {
		const done: number[] = [];
		try {
			for (const filter of filtersOf(events)) {
				this.#control(fd, filter, KQ_EV_ADD);
				done.push(filter);
			}
		} catch (error) {
			for (const filter of done) this.#control(fd, filter, KQ_EV_DELETE);
			throw error;
		}
	}

	protected override removed({ fd, events }: SelectorKey<F, D>): void {
		for (const filter of filtersOf(events)) {
			try {
				this.#control(fd, filter, KQ_EV_DELETE);
			} catch (error) {
				// The descriptor was closed since it was registered: the kernel has forgotten its filters by itself.
				if (!(error instanceof OSError)) throw error;
				this.#filters--;
			}
		}
	}

	override select(timeout?: number | null): [key: SelectorKey<F, D>, events: number][] {
		const seconds = selectorTimeout(timeout, 1);
		let ready: Kevent[];
		try {
			// With no space for events the kernel would not wait either.
			ready = this.#queue.control(null, Math.max(this.#filters, 1), seconds);
		} catch (error) {
			if (error instanceof InterruptedError) return [];
			throw error;
		}
		const result: [SelectorKey<F, D>, number][] = [];
		for (const { ident, filter } of ready) {
			const key = this.keys.get(ident);
			if (key === undefined) {
				this.woke(ident);
				continue;
			}
			const events = filter === KQ_FILTER_READ ? EVENT_READ : filter === KQ_FILTER_WRITE ? EVENT_WRITE : 0;
			result.push([key, events & key.events]);
		}
		return result;
	}

	/** The kqueue's own descriptor. @throws ValueError if the selector is closed */
	fileno(): number {
		return this.#queue.fileno();
	}

	protected override watchWakeup(fd: number): void {
		this.#control(fd, KQ_FILTER_READ, KQ_EV_ADD);
	}

	override close(): void {
		super.close();
		this.#queue.close();
	}

	#control(fd: number, filter: number, flag: number): void {
		this.#queue.control([kevent(fd, filter, flag)], 0, 0);
		this.#filters += flag === KQ_EV_ADD ? 1 : -1;
	}
}

function filtersOf(events: number): number[] {
	return [...((events & EVENT_READ) !== 0 ? [KQ_FILTER_READ] : []), ...((events & EVENT_WRITE) !== 0 ? [KQ_FILTER_WRITE] : [])];
}
