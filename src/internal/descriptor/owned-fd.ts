// An owned descriptor is closed here and nowhere else: once, by close(), or as a last resort when its object was collected.

import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { check, failure } from "./check.ts";

/** What is left of a collected object: its descriptor, as it was recorded when it was opened. */
interface Held {
	readonly fd: number;
	readonly serial: number;
	readonly what: string;
}

/**
 * Collection is no way to manage descriptors: a program that blocks never runs the event loop, and no callback of this registry runs
 * then. It is for the object that a long-running program forgot.
 */
const collected = new FinalizationRegistry<Held>(({ fd, serial, what }) => {
	const closed = addon.close_owned(fd, serial) === 1;
	process.emitWarning(
		closed
			? `${what} with descriptor ${fd} was collected before it was closed`
			: `${what} was collected; its descriptor ${fd} had been closed by number and was left alone`,
		"ResourceWarning",
	);
});

/** A descriptor that is closed once. */
export class OwnedFd {
	/** The descriptor; -1 once it was closed or given away. */
	fd: number;
	/** How the descriptor is known natively; 0 for one that this package did not open, and so never closes on its own. */
	readonly #serial: number;

	private constructor(fd: number, serial: number) {
		this.fd = fd;
		this.#serial = serial;
	}

	/** Takes charge of a descriptor that this package has just opened. `what` names the object in the warning. */
	static opened(fd: number, what: string): OwnedFd {
		const serial = addon.own(fd);
		if (serial < 0) {
			native.close(fd);
			throw failure(serial, "fstat", fd);
		}
		const owned = new OwnedFd(fd, serial);
		collected.register(owned, { fd, serial, what }, owned);
		return owned;
	}

	/** Takes charge of a descriptor that somebody else opened. */
	static adopted(fd: number): OwnedFd {
		return new OwnedFd(fd, 0);
	}

	/** Gives the descriptor away: it stays open. -1 if there is none any more. */
	detach(): number {
		const { fd } = this;
		this.fd = -1;
		if (fd === -1) return fd;
		if (this.#serial !== 0) collected.unregister(this);
		// An adopted one may have been opened here without an object, by recv_fds() or os.pipe(): a Worker would close it in the end.
		addon.disown(fd, this.#serial);
		return fd;
	}

	/** Closes the descriptor, the first time: 0 or -errno. */
	close(): number {
		const { fd } = this;
		if (fd === -1) return 0;
		this.fd = -1;
		if (this.#serial !== 0) collected.unregister(this);
		// One call both forgets and closes it: a Worker that is terminated between two would leave it open.
		return native.close(fd);
	}
}

/** Opens a descriptor by a native call that answers it, and takes charge of it. */
export function open(result: number, syscall: string, what: string): OwnedFd {
	return OwnedFd.opened(check(result, syscall), what);
}
