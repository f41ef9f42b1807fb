// What poll(2) or select(2) would wait for, as one descriptor: so that a wait for many needs no thread.
import * as native from "../native.ts";
import { failure } from "./check.ts";
import { EventBuffer } from "./event-buffer.ts";
import { type OwnedFd, open } from "./owned-fd.ts";

/**
 * An epoll of ours that is readable when a look at the set may find something. The looks decide: epoll and poll(2) do not agree on every
 * kind of file, and epoll always reports hang-ups. So it reports changes only (EPOLLET), lest a hang-up that nobody asked for wake the
 * event loop again and again.
 */
export class SetDescriptor {
	#epoll: OwnedFd | undefined;

	/**
	 * The descriptor, made for the first `nfds` entries of a `struct pollfd` array if there is none yet. The events of an entry are
	 * wanted as `POLL*` bits.
	 *
	 * @throws OSError EMFILE, ENFILE, ENOMEM, ENOSPC; ELOOP if one of them is an epoll object in which others are nested too deep
	 */
	of(entries: () => { pollfds: Int32Array; nfds: number }): number {
		if (this.#epoll !== undefined) return this.#epoll.fd;
		const epoll = open(native.epoll_create1(0), "epoll_create1", "the descriptor of a pending wait");
		const { pollfds, nfds } = entries();
		const result = native.epoll_ctl_pollfds(epoll.fd, pollfds, nfds);
		if (result < 0) {
			epoll.close();
			throw failure(result, "epoll_ctl");
		}
		this.#epoll = epoll;
		return epoll.fd;
	}

	/** Takes note of the changes that were reported: before a look, so that what happens after it is reported again. */
	drain(): void {
		if (this.#epoll === undefined) return;
		const room = EventBuffer.shared(0);
		while (native.epoll_wait(this.#epoll.fd, room.words, room.capacity, 0) === room.capacity);
	}

	close(): void {
		this.#epoll?.close();
		this.#epoll = undefined;
	}
}
