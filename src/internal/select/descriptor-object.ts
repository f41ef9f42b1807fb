// What epoll, kqueue and devpoll objects have in common: a descriptor of their own, closed once.
//
// A constructor that users must not call, or must call otherwise, takes what only the package can make: an
// OwnedFd here, a PollSet of Poll, a SocketCore of Socket.
import { ValueError } from "../../errors.ts";
import { reactor } from "../async/reactor.ts";
import type { OwnedFd } from "../descriptor/owned-fd.ts";

/** The descriptor of an object, open or not. */
export let ownedOf: (object: DescriptorObject) => OwnedFd;
/** The descriptor's number. @throws ValueError if the object is closed */
export let openFd: (object: DescriptorObject) => number;
/** What a subclass does when it is closed. */
export const CLOSING: unique symbol = Symbol("closing");

export abstract class DescriptorObject {
	readonly #owned: OwnedFd;
	readonly #name: string;

	static {
		ownedOf = (object) => object.#owned;
		openFd = (object) => {
			const { fd } = object.#owned;
			if (fd === -1) throw new ValueError(`the ${object.#name} object is closed`);
			return fd;
		};
	}

	/** @internal */
	constructor(owned: OwnedFd, name: string) {
		this.#owned = owned;
		this.#name = name;
	}

	/** Whether the object is closed. */
	get closed(): boolean {
		return this.#owned.fd === -1;
	}

	/**
	 * The object's own descriptor, which can be waited on too. Python's `fileno()`.
	 *
	 * @throws ValueError if the object is closed
	 *
	 * @example
	 * using ep = select.epoll();
	 * select.select([ep.fileno()], [], [], 0);
	 */
	fileno(): number {
		return openFd(this);
	}

	/**
	 * Closes the descriptor. Python's `close()`. Never fails, also the second time. Pending waits that do not block reject with a
	 * `ValueError`, iterators end.
	 *
	 * @example
	 * const ep = select.epoll();
	 * ep.close();
	 * ep.closed; // true
	 */
	close(): void {
		const { fd } = this.#owned;
		this.#owned.close();
		this[CLOSING]();
		if (fd !== -1) reactor.closed(fd);
	}

	/** Closes the descriptor at the end of a `using` block. */
	[Symbol.dispose](): void {
		this.close();
	}

	/** @internal */
	abstract [CLOSING](): void;
}
