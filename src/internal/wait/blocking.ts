// The single entry point of every blocking call: the system call, its deadline, and the retry after EINTR.
// Whatever else must happen while JavaScript is blocked happens here: signal listeners run, and a Worker
// asks whether it is being terminated.
import { EINTR } from "../../constants/errno.gen.ts";
import { oncePerEnvironment } from "../addon/environment.ts";
import { systemSupported } from "../addon/load.ts";
import { process } from "../addon/node-builtins.ts";
import { is_main_thread, main_thread_ends, SIGNALS_DUE, terminating } from "../addon/private.ts";
import { RuntimeError } from "../addon/runtime-error.ts";
import { MILLISECOND } from "../arguments/timeout.ts";
import { deadlineAfter, PASSED, remaining } from "./deadline.ts";
import { signals } from "./signals.ts";

/**
 * One blocking system call with its arguments. Fix what it asks for when you make it: masks, sets and
 * changes go to the kernel as they were then, however often the wait is resumed.
 */
export interface BlockingCall {
	/**
	 * Waits for at most `timeout` nanoseconds (a negative number for ever, 0 to poll without waiting): a
	 * count, or -errno. May answer 0 before the time is up.
	 *
	 * @param interruptible whether signal listeners may be due: then it answers `SIGNALS_DUE` instead of
	 *   waiting while they are, and no signal slips in between, as in the native `*_interruptible` calls
	 */
	attempt(timeout: number, interruptible: boolean): number;
}

/**
 * How long a Worker waits before it asks whether it is being terminated, for nothing else can end a system
 * call of its. The main thread asks too, a few times after a signal: where Ctrl-C ends a script, as in the
 * REPL, a thread of Node's has V8 do it a moment after the signal.
 */
const SLICE = 50 * MILLISECOND;
/** How often the main thread asks: for a second, because that thread may be late on a busy machine. */
const CHECKS = 20;
/** The slice while the process ends: Node ends its Workers one after the other. */
const LAST_SLICE = 2 * MILLISECOND;
let slice = SLICE;

if (is_main_thread && systemSupported) oncePerEnvironment("end", () => process.on("exit", main_thread_ends));

/**
 * Makes a call that may block, for at most `timeout` nanoseconds (a negative number for ever): the count or
 * -errno that it answered, or 0 when the time ran out. Where it ran out while a listener ran, nothing is
 * polled once more, as in Python.
 */
export function wait(call: BlockingCall, timeout: number): number {
	return waitFor(call, deadlineAfter(timeout), timeout);
}

/** The same until a deadline that the caller's operation has made. */
export function waitUntil(call: BlockingCall, deadline: number): number {
	return waitFor(call, deadline, remaining(deadline));
}

/** Makes a call without waiting, and without running signal listeners: the count or -errno. */
export function poll(call: BlockingCall): number {
	for (;;) {
		const result = call.attempt(0, false);
		if (result !== -EINTR) return result;
	}
}

function waitFor(call: BlockingCall, deadline: number, timeout: number): number {
	if (signals.listening) return waitInterruptibly(call, deadline, timeout);
	let left = timeout;
	let checks = is_main_thread ? 0 : Infinity;
	for (;;) {
		const result = call.attempt(checks > 0 && (left < 0 || left > slice) ? slice : left, false);
		if (result !== 0 && result !== -EINTR) return result;
		if (result === 0 && left === 0) return 0;
		if (checks-- > 0) endIfTerminating();
		if (result === -EINTR) checks = Math.max(checks, CHECKS);
		left = remaining(deadline);
		if (left === 0 && deadline !== PASSED) return 0;
	}
}

/** Waits while signals have listeners, and runs these as soon as one arrives; what one throws ends the wait. */
function waitInterruptibly(call: BlockingCall, end: number, timeout: number): number {
	signals.reinstallHandlers();
	let deadline = end;
	let left = timeout;
	let checks = 0;
	for (let first = true; ; first = false) {
		const result = call.attempt(checks > 0 && (left < 0 || left > slice) ? slice : left, true);
		if (result === SIGNALS_DUE || result === -EINTR) signals.deliver();
		else if (result !== 0 || left === 0) return result;
		if (checks-- > 0) endIfTerminating();
		if (result === -EINTR) checks = CHECKS;
		// Listeners that were due before the wait began take nothing of its time.
		if (first && result === SIGNALS_DUE) deadline = deadlineAfter(timeout);
		left = remaining(deadline);
		if (left === 0 && deadline !== PASSED) return 0;
		if (result === SIGNALS_DUE) {
			// Where signals come faster than their listeners run, some are due again: the call would never get
			// to see what is ready.
			const found = call.attempt(0, false);
			if (found !== 0 && found !== -EINTR) return found;
			if (timeout === 0) return 0;
		}
	}
}

/** Lets V8 end a thread that is being terminated: it does when it next calls a function. */
function endIfTerminating(): void {
	const state = terminating();
	if (state === 1) throw new RuntimeError("this thread is being terminated");
	if (state === 2) slice = LAST_SLICE;
}
