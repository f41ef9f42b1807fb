// Deadlines, the inner currency of waiting: an operation makes one of its timeout when it begins, and every
// wait that it takes ends there. They are moments of the monotonic clock, in nanoseconds.
import { monotonic } from "../../native.ts";
import { FOREVER } from "../arguments/timeout.ts";

/** No deadline: the wait takes as long as it takes. */
export const NEVER = Infinity;

/** A deadline that has passed: the wait only polls. */
export const PASSED = 0;

/** The deadline of what may take `timeout` nanoseconds from now, a negative number for ever. */
export function deadlineAfter(timeout: number): number {
	if (timeout === 0) return PASSED;
	return timeout < 0 ? NEVER : monotonic() + timeout;
}

/** The timeout that is left until a deadline, in nanoseconds: 0 once it has passed, {@link FOREVER} without one. */
export function remaining(deadline: number): number {
	if (deadline === PASSED) return 0;
	return deadline === NEVER ? FOREVER : Math.max(deadline - monotonic(), 0);
}

/** Whether a deadline has passed. */
export function passed(deadline: number): boolean {
	return deadline !== NEVER && monotonic() >= deadline;
}
