import { POLLIN, POLLOUT, POLLPRI } from "../../constants/select.gen.ts";
import type { FileDescriptorLike } from "../arguments/fileno.ts";
import { Pollset } from "../async/pollset.ts";
import { promised } from "../async/promised.ts";
import { type WaitOptions, WaitQueue, type WaitRequest, type WaitSource, waitAsync } from "../async/wait-queue.ts";
import { Pollfds } from "../descriptor/pollfd.ts";
import { poll } from "../wait/blocking.ts";
import { PreparedSelect } from "./select.ts";
import type { SelectCall } from "./select-call.ts";

/** A select(2) that is asked again whenever one of its descriptors has changed. */
class SelectWait<R, W, X> implements WaitSource, WaitRequest<[R[], W[], X[]]> {
	readonly queue: WaitQueue = new WaitQueue(this);
	readonly #prepared: PreparedSelect<R, W, X>;
	readonly #descriptor = new Pollset();

	constructor(prepared: PreparedSelect<R, W, X>) {
		this.#prepared = prepared;
	}

	watched(): number {
		return this.#descriptor.of(() => entriesOf(this.#prepared.call));
	}

	idle(): void {
		this.#descriptor.close();
	}

	ask(): [R[], W[], X[]] | undefined {
		this.#descriptor.drain();
		const count = poll(this.#prepared.call);
		return count === 0 ? undefined : this.#prepared.picked(count);
	}

	none(): [R[], W[], X[]] {
		return [[], [], []];
	}

	closedError(): never {
		throw new Error("a select() is never closed");
	}
}

/** The three lists as one array for poll(2). */
function entriesOf({ readers, writers, exceptional }: SelectCall): { pollfds: Pollfds; nfds: number } {
	const events = new Map<number, number>();
	for (const [fds, mask] of [
		[readers, POLLIN],
		[writers, POLLOUT],
		[exceptional, POLLPRI],
	] as const) {
		for (const fd of fds) events.set(fd, (events.get(fd) ?? 0) | mask);
	}
	const pollfds = new Pollfds(events.size);
	let i = 0;
	for (const [fd, mask] of events) pollfds.set(i++, fd, mask);
	return { pollfds, nfds: events.size };
}

/**
 * `select()` without blocking the event loop.
 *
 * @param timeout in seconds, kept to the millisecond, never early; omitted or null to wait for ever
 * @param options a signal that ends the wait
 * @returns a promise of what `select` returns. It rejects with what `select` throws, and with an `AbortError` when the signal aborts
 *
 * @example
 * const [readable] = await select.selectAsync([server, connection], [], [], 1.5);
 */
export function selectAsync<
	R extends FileDescriptorLike = never,
	W extends FileDescriptorLike = never,
	X extends FileDescriptorLike = never,
>(rlist: Iterable<R>, wlist: Iterable<W>, xlist: Iterable<X>, timeout?: number | null, options?: WaitOptions): Promise<[R[], W[], X[]]> {
	return promised(() => {
		const prepared = new PreparedSelect(rlist, wlist, xlist, timeout);
		const wait = new SelectWait(prepared);
		return waitAsync(wait.queue, wait, prepared.timeout, options);
	});
}
