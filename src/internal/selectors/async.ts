// The waits on a selector that leave the event loop free.
import { POLLIN, POLLOUT } from "../../constants/select.gen.ts";
import { ValueError } from "../../errors.ts";
import { budget } from "../async/budget.ts";
import type { EventSource } from "../async/event-iterator.ts";
import { Pollset } from "../async/pollset.ts";
import { WaitQueue, type WaitRequest, type WaitSource } from "../async/wait-queue.ts";
import { Pollfds } from "../descriptor/pollfd.ts";
import { EVENT_READ, EVENT_WRITE, type SelectorKey } from "./key.ts";
import type { SelectorMap } from "./map.ts";

type Ready<F, D> = [key: SelectorKey<F, D>, events: number];

/** What the waits need of their selector. */
interface WaitedSelector<F, D> {
	select(timeout: number): Ready<F, D>[];
	get_map(): SelectorMap<F, D> | null;
	fileno?(): number;
}

/** Everything that waits on one selector: each poll is a `select(0)`. */
export class SelectorWaits<F, D> implements WaitSource, WaitRequest<Ready<F, D>[]>, EventSource<Ready<F, D>> {
	readonly #of: WaitedSelector<F, D>;
	readonly #wakeupFd: () => number;
	readonly queue: WaitQueue = new WaitQueue(this);
	readonly #descriptor = new Pollset();
	/** Whether the last select() took a wakeup. */
	woken = false;

	/** @param wakeupFd the descriptor by which the selector is woken, -1 for none */
	constructor(of: WaitedSelector<F, D>, wakeupFd: () => number) {
		this.#of = of;
		this.#wakeupFd = wakeupFd;
	}

	get closed(): boolean {
		return this.#of.get_map() === null;
	}

	watched(): number {
		return this.#of.fileno?.() ?? this.#descriptor.of(() => this.#entries());
	}

	idle(): void {
		this.#descriptor.close();
	}

	/** Something was registered, modified or unregistered. */
	changed(): void {
		// A selector with a descriptor of its own tells the kernel, which knows who waits.
		if (this.queue.empty || this.#of.fileno !== undefined) return;
		this.#descriptor.close();
		this.queue.changed();
	}

	ask(): Ready<F, D>[] | undefined {
		const ready = this.fetch();
		if (ready.length === 0 && !this.woken) return undefined;
		budget.take(ready.length);
		return ready;
	}

	none(): Ready<F, D>[] {
		return [];
	}

	/** The selector is closed: pending waits reject, iterators end. */
	close(): void {
		this.queue.close();
	}

	closedError(): Error {
		return new ValueError("the selector was closed during the wait");
	}

	fetch(): Ready<F, D>[] {
		this.#descriptor.drain();
		this.woken = false;
		return this.#of.select(0);
	}

	/** Not if it was unregistered or modified since: then it has another key or none. */
	current([key]: Ready<F, D>): boolean {
		return this.#of.get_map()?.get(key.fd) === key;
	}

	giveBack(): void {}

	#entries(): { pollfds: Pollfds; nfds: number } {
		const keys = [...(this.#of.get_map()?.values() ?? [])];
		const pollfds = new Pollfds(keys.length + 1);
		keys.forEach(({ fd, events }, i) => {
			pollfds.set(i, fd, ((events & EVENT_READ) !== 0 ? POLLIN : 0) | ((events & EVENT_WRITE) !== 0 ? POLLOUT : 0));
		});
		pollfds.set(keys.length, this.#wakeupFd(), POLLIN);
		return { pollfds, nfds: pollfds.length };
	}
}
