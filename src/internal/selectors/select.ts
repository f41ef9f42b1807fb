import { InterruptedError } from "../../errors.ts";
import { select } from "../select/select.ts";
import { KeyedSelector, selectorTimeout } from "./base.ts";
import { EVENT_READ, EVENT_WRITE, type SelectorKey } from "./key.ts";

/** A selector on `select(2)`: everywhere, for descriptors below 1024. */
// biome-ignore lint/suspicious/noExplicitAny: see BaseSelector
export class SelectSelector<F = any, D = any> extends KeyedSelector<F, D> {
	readonly #readers = new Set<number>();
	readonly #writers = new Set<number>();

	protected override added({ fd, events }: SelectorKey<F, D>): void {
		if ((events & EVENT_READ) !== 0) this.#readers.add(fd);
		if ((events & EVENT_WRITE) !== 0) this.#writers.add(fd);
	}

	protected override removed({ fd }: SelectorKey<F, D>): void {
		this.#readers.delete(fd);
		this.#writers.delete(fd);
	}

	override select(timeout?: number | null): [key: SelectorKey<F, D>, events: number][] {
		const seconds = selectorTimeout(timeout, 1);
		let readers: number[];
		let writers: number[];
		try {
			[readers, writers] = select(this.#readers, this.#writers, [], seconds);
		} catch (error) {
			if (error instanceof InterruptedError) return [];
			throw error;
		}
		const ready = new Map<number, number>();
		for (const fd of readers) ready.set(fd, EVENT_READ);
		for (const fd of writers) ready.set(fd, (ready.get(fd) ?? 0) | EVENT_WRITE);
		const result: [SelectorKey<F, D>, number][] = [];
		for (const [fd, events] of ready) {
			const key = this.keys.get(fd);
			if (key !== undefined) result.push([key, events & key.events]);
			else this.woke(fd);
		}
		return result;
	}

	protected override watchWakeup(fd: number): void {
		this.#readers.add(fd);
	}

	protected override unwatchWakeup(fd: number): void {
		this.#readers.delete(fd);
	}
}
