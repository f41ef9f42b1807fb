// The one gate through which every blocking call goes: the system call, its deadline, and the retry after EINTR.
// Signal listeners, wakeups and whatever else must run while JavaScript is blocked plug in here, by `hooks`, and nowhere else.
import { EINTR } from "../constants/errno.gen.ts";
import { monotonic } from "../native.ts";

/**
 * One blocking system call with its arguments. What it is asked for is fixed when it is made: masks, sets and changes are handed to the
 * kernel as they were then, however often the wait is resumed.
 */
export interface BlockingCall {
	/** Waits for at most `timeout` nanoseconds (a negative number for ever, 0 to look without waiting): a count, or -errno. */
	attempt(timeout: number): number;
}

/** What else happens around a call that may block. */
export interface WaitHooks {
	/** Runs before each attempt; an exception ends the wait. */
	before(): void;
	/** Runs after each EINTR; an exception ends the wait. */
	interrupted(): void;
	/** The longest that one attempt may take, in nanoseconds. */
	readonly slice: number;
}

let hooks: WaitHooks | undefined;

/** Sets what happens around every blocking call of this environment; `undefined` for nothing, which costs nothing. */
export function setWaitHooks(next: WaitHooks | undefined): void {
	hooks = next;
}

/**
 * Makes a call that may block, for at most `timeout` nanoseconds: the count or -errno that it answered, and 0 when the time ran out,
 * be it while a listener ran (as in Python, there is no second look then).
 */
export function wait(call: BlockingCall, timeout: number): number {
	const deadline = timeout > 0 ? monotonic() + timeout : 0;
	let left = timeout;
	for (;;) {
		const plugged = hooks;
		plugged?.before();
		const sliced = plugged !== undefined && (left < 0 || left > plugged.slice);
		const result = call.attempt(sliced ? plugged.slice : left);
		if (result !== 0 && result !== -EINTR) return result;
		if (result !== 0) plugged?.interrupted();
		else if (timeout === 0) return 0;
		if (timeout > 0) {
			left = deadline - monotonic();
			if (left < 0 || (left === 0 && result === 0)) return 0;
		}
	}
}
