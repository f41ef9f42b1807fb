// What poll(2) or select(2) would wait for, as one descriptor: so that a wait for many needs no thread.
import * as addon from "../addon/private.ts";
import { present } from "../addon/require-native.ts";
import { type OwnedFd, open } from "../descriptor/owned-fd.ts";
import type { Pollfds } from "../descriptor/pollfd.ts";

const pollset_open = present(addon.pollset_open);
const pollset_drain = present(addon.pollset_drain);

/**
 * A private epoll or kqueue that is readable when a poll of the set may find something. Only that poll decides:
 * epoll and poll(2) do not agree on every kind of file, and epoll always reports hang-ups. It reports changes
 * only, lest a hang-up that nobody asked for wake the event loop again and again.
 */
export class Pollset {
	#owned: OwnedFd | undefined;

	/**
	 * The descriptor, made for the first `nfds` entries of an array if there is none yet. The events of an entry are
	 * wanted as `POLL*` bits.
	 *
	 * @throws OSError EMFILE, ENFILE, ENOMEM, ENOSPC; ELOOP if one of them is an epoll object in which others are nested too deep
	 */
	of(entries: () => { pollfds: Pollfds; nfds: number }): number {
		if (this.#owned !== undefined) return this.#owned.fd;
		const { pollfds, nfds } = entries();
		this.#owned = open(pollset_open(pollfds.words, nfds), "epoll_ctl", "the descriptor of a pending wait");
		return this.#owned.fd;
	}

	/** Takes note of the changes that were reported: before a poll, so that what happens after it is reported again. */
	drain(): void {
		if (this.#owned !== undefined) pollset_drain(this.#owned.fd);
	}

	close(): void {
		this.#owned?.close();
		this.#owned = undefined;
	}
}
