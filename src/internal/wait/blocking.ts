// The one gate through which every blocking call goes: the system call, its deadline, and the retry after EINTR.
// What else must happen while JavaScript is blocked happens here and nowhere else: signal listeners run, and a Worker checks whether it is
// being terminated.

import { EINTR } from "../../constants/errno.gen.ts";
import { monotonic } from "../../native.ts";
import { systemSupported } from "../addon/load.ts";
import { is_main_thread, main_thread_ends, SIGNALS_DUE, terminating } from "../addon/private.ts";
import { RuntimeError } from "../addon/runtime-error.ts";
import { MILLISECOND } from "../arguments/timeout.ts";
import { deliver, listening, reinstallHandlers } from "./signals.ts";

/**
 * One blocking system call with its arguments. What it is asked for is fixed when it is made: masks, sets and changes are handed to the
 * kernel as they were then, however often the wait is resumed.
 */
export interface BlockingCall {
	/**
	 * Waits for at most `timeout` nanoseconds (a negative number for ever, 0 to look without waiting): a count, or -errno. May answer 0
	 * before the time is up.
	 *
	 * @param interruptible whether signal listeners may be due: then it answers `SIGNALS_DUE` instead of waiting while they are, and lets no
	 *   signal slip in between, as the native `wait_*` calls do
	 */
	attempt(timeout: number, interruptible: boolean): number;
}

/**
 * How long a Worker waits before it checks whether it is being terminated: nothing else can end a system call of its. So does the main thread,
 * a few times after a signal: where Ctrl-C ends a script, as in the REPL, Node's thread for that has V8 do it a moment after the signal.
 */
const SLICE = 50 * MILLISECOND;
/** How often the main thread checks: for a second, because that thread may be late on a busy machine. */
const CHECKS = 20;
/** The same while the process ends: Node ends its Workers one after the other. */
const LAST_SLICE = 2 * MILLISECOND;
let slice = SLICE;

if (is_main_thread && systemSupported) process.on("exit", main_thread_ends);

/**
 * Makes a call that may block, for at most `timeout` nanoseconds: the count or -errno that it answered, and 0 when the time ran out,
 * be it while a listener ran (as in Python, there is no second look then).
 */
export function wait(call: BlockingCall, timeout: number): number {
	if (listening) return waitInterruptibly(call, timeout);
	const deadline = timeout > 0 ? monotonic() + timeout : 0;
	let left = timeout;
	let checks = is_main_thread ? 0 : Infinity;
	for (;;) {
		const result = call.attempt(checks > 0 && (left < 0 || left > slice) ? slice : left, false);
		if (result !== 0 && result !== -EINTR) return result;
		if (result === 0 && timeout === 0) return 0;
		if (checks-- > 0) endIfTerminating();
		if (result === -EINTR) checks = Math.max(checks, CHECKS);
		if (timeout > 0) {
			left = deadline - monotonic();
			if (left < 0 || (left === 0 && result === 0)) return 0;
		}
	}
}

/** The same while signals have listeners, which run as soon as a signal arrives; an exception of theirs ends the wait. */
function waitInterruptibly(call: BlockingCall, timeout: number): number {
	reinstallHandlers();
	let deadline = timeout > 0 ? monotonic() + timeout : 0;
	let left = timeout;
	let checks = 0;
	for (let first = true; ; first = false) {
		const result = call.attempt(checks > 0 && (left < 0 || left > slice) ? slice : left, true);
		if (result === SIGNALS_DUE || result === -EINTR) deliver();
		else if (result !== 0 || timeout === 0) return result;
		if (checks-- > 0) endIfTerminating();
		if (result === -EINTR) checks = CHECKS;
		if (timeout > 0) {
			const now = monotonic();
			// Listeners that were due before the wait began take nothing of its time.
			if (first && result === SIGNALS_DUE) deadline = now + timeout;
			left = deadline - now;
			if (left < 0 || (left === 0 && result === 0)) return 0;
		}
		if (result === SIGNALS_DUE) {
			// Where signals come faster than their listeners run, some are due again: the call would never get to see what is ready.
			const found = call.attempt(0, false);
			if (found !== 0 && found !== -EINTR) return found;
			if (timeout === 0) return 0;
		}
	}
}

/** V8 ends what is terminated when it next calls a function. */
function endIfTerminating(): void {
	const state = terminating();
	if (state === 1) throw new RuntimeError("this thread is being terminated");
	if (state === 2) slice = LAST_SLICE;
}
