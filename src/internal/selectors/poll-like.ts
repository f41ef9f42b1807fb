import { EPOLLIN, EPOLLOUT, POLLIN, POLLOUT } from "../../constants/select.gen.ts";
import { InterruptedError, OSError } from "../../errors.ts";
import { type Devpoll, devpoll } from "../select/devpoll.ts";
import { type Epoll, epoll } from "../select/epoll.ts";
import { EventBuffer } from "../select/event-buffer.ts";
import { type Poll, poll } from "../select/poll.ts";
import { KeyedSelector, selectorTimeout } from "./base.ts";
import { EVENT_READ, EVENT_WRITE, type SelectorKey } from "./key.ts";

// biome-ignore-start lint/suspicious/noExplicitAny: see BaseSelector

/** What the poll-like primitives have in common. */
interface Primitive {
	register(fd: number, eventmask: number): void;
	modify(fd: number, eventmask: number): void;
	unregister(fd: number): void;
	pollInto(events: EventBuffer, timeout: number | null): number;
}

/** The masks of a primitive, and how many of its time units are in a second. */
interface Terms {
	readonly read: number;
	readonly write: number;
	readonly unit: number;
}

/** A selector on a primitive that keeps a mask for each descriptor. */
export abstract class PollLikeSelector<P extends Primitive, F = any, D = any> extends KeyedSelector<F, D> {
	/** @internal */
	protected readonly primitive: P;
	readonly #terms: Terms;
	#buffer = new EventBuffer(64);

	constructor(primitive: P, terms: Terms) {
		super();
		this.primitive = primitive;
		this.#terms = terms;
	}

	protected override added({ fd, events }: SelectorKey<F, D>): void {
		this.primitive.register(fd, this.#mask(events));
	}

	protected override removed({ fd }: SelectorKey<F, D>): void {
		try {
			this.primitive.unregister(fd);
		} catch (error) {
			// The descriptor was closed since it was registered, or is another file now: the kernel has forgotten it by itself.
			if (!(error instanceof OSError)) throw error;
		}
	}

	protected override changed(_fileobj: F | number, key: SelectorKey<F, D>, events: number, data: D): SelectorKey<F, D> {
		try {
			this.primitive.modify(key.fd, this.#mask(events));
		} catch (error) {
			this.keys.delete(key.fd);
			throw error;
		}
		return this.replaced(key, events, data);
	}

	override select(timeout?: number | null): [key: SelectorKey<F, D>, events: number][] {
		const limit = selectorTimeout(timeout, this.#terms.unit);
		if (this.keys.size >= this.#buffer.capacity) this.#buffer = new EventBuffer(2 * this.keys.size);
		const buffer = this.#buffer;
		let count: number;
		try {
			count = this.primitive.pollInto(buffer, limit);
		} catch (error) {
			if (error instanceof InterruptedError) return [];
			throw error;
		}
		const { read, write } = this.#terms;
		const ready: [SelectorKey<F, D>, number][] = [];
		for (let i = 0; i < count; i++) {
			const key = this.keys.get(buffer.fd(i));
			if (key === undefined) {
				this.woke(buffer.fd(i));
				continue;
			}
			// Errors and hang-ups are news to readers and writers alike.
			const mask = buffer.events(i);
			const events = ((mask & ~write) !== 0 ? EVENT_READ : 0) | ((mask & ~read) !== 0 ? EVENT_WRITE : 0);
			ready.push([key, events & key.events]);
		}
		return ready;
	}

	protected override watchWakeup(fd: number): void {
		this.primitive.register(fd, this.#terms.read);
	}

	protected override unwatchWakeup(fd: number): void {
		this.primitive.unregister(fd);
	}

	#mask(events: number): number {
		return ((events & EVENT_READ) !== 0 ? this.#terms.read : 0) | ((events & EVENT_WRITE) !== 0 ? this.#terms.write : 0);
	}
}

/** A selector on `poll(2)`: any descriptor, at a cost that grows with their number. */
export class PollSelector<F = any, D = any> extends PollLikeSelector<Poll, F, D> {
	constructor() {
		super(poll(), { read: POLLIN, write: POLLOUT, unit: 1e3 });
	}
}

/** A selector on a descriptor of its own. */
abstract class OwningSelector<P extends Primitive & { close(): void; fileno(): number }, F, D> extends PollLikeSelector<P, F, D> {
	/** The primitive's own descriptor. @throws ValueError if the selector is closed */
	fileno(): number {
		return this.primitive.fileno();
	}

	protected override unwatchWakeup(): void {}

	override close(): void {
		super.close();
		this.primitive.close();
	}
}

/** A selector on `epoll(7)`: Linux, at a cost that does not grow with the number of idle descriptors. */
export class EpollSelector<F = any, D = any> extends OwningSelector<Epoll, F, D> {
	constructor() {
		super(epoll(), { read: EPOLLIN, write: EPOLLOUT, unit: 1 });
	}
}

/** A selector on `/dev/poll`: Solaris and illumos. */
export class DevpollSelector<F = any, D = any> extends OwningSelector<Devpoll, F, D> {
	constructor() {
		super(devpoll(), { read: POLLIN, write: POLLOUT, unit: 1e3 });
	}
}
// biome-ignore-end lint/suspicious/noExplicitAny: see BaseSelector
