// Wakeups: what ends a selector's wait from anywhere in the process.
import * as addon from "../addon/private.ts";
import { integerIn } from "../arguments/integer.ts";
import { check } from "../descriptor/check.ts";

/** Stands for a selector in every thread of the process: a value that `postMessage` accepts. */
export type WakeupToken = number & { readonly __wakeup?: never };

/** The token of no selector. */
const NONE = 0;

/** The descriptor by which one selector is woken. It is opened when somebody asks for it. */
export class Wakeup {
	/** Its token; that of no selector until it is opened. */
	token: WakeupToken = NONE;
	/** What to wait on; -1 while there is none. */
	fd = -1;

	/** Opens the descriptor, and has it waited on by `watch`, whose exception undoes it: the token. */
	open(watch: (fd: number) => void): WakeupToken {
		const id = check(addon.wakeup_open(), "eventfd");
		try {
			this.fd = check(addon.wakeup_fd(id), "eventfd");
			watch(this.fd);
		} catch (error) {
			addon.wakeup_close(id);
			this.fd = -1;
			throw error;
		}
		this.token = id;
		return id;
	}

	/** Takes back the wakeups that have come until now. */
	drain(): void {
		addon.wakeup_drain(this.token);
	}

	/** From now on the token wakes nobody. */
	close(): void {
		if (this.fd !== -1) addon.wakeup_close(this.token);
		this.fd = -1;
	}
}

/**
 * Ends the current or the next wait of the selector with that token, from any thread of the process. Once is as good as many times. Not in Python.
 *
 * @returns false if the selector is closed, or is nobody's; nothing happens then
 * @throws TypeError, OverflowError if the token is none
 *
 * @example
 * // in a Worker
 * import { parentPort } from "node:worker_threads";
 * import { wakeup } from "iomux/selectors";
 * parentPort?.on("message", ({ token }) => wakeup(token));
 */
export function wakeup(token: WakeupToken): boolean {
	return addon.wakeup(integerIn(token, "token", 0, Number.MAX_SAFE_INTEGER)) === 1;
}
