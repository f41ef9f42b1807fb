/**
 * The clocks of Python's `time` module, and its `sleep`. Seconds are numbers, whole nanoseconds BigInts.
 *
 * @module iomux/time
 */
import { CLOCK_REALTIME } from "./constants/os.gen.ts";
import { ValueError } from "./errors.ts";
import { nanoseconds, SECOND } from "./internal/arguments/timeout.ts";
import { check } from "./internal/descriptor/check.ts";
import { deadlineAfter } from "./internal/wait/deadline.ts";
import { sleepUntil } from "./internal/wait/one-descriptor.ts";
import { checkSignals } from "./internal/wait/signals.ts";
import { clock_gettime } from "./native.ts";

const NANOSECONDS = 1e9;

/**
 * Blocks the thread for so many seconds. Python's `time.sleep`. Handlers of signals run meanwhile: what one of them throws ends the sleep,
 * else it goes on to its end.
 *
 * @param seconds may have a fraction; 0 does not wait
 * @throws ValueError if it is negative or NaN
 * @throws OverflowError if it is beyond 2^63 ns
 *
 * @example
 * time.sleep(0.01);
 */
export function sleep(seconds: number): void {
	const ns = nanoseconds(typeof seconds === "bigint" ? Number(seconds) : seconds, SECOND, "seconds");
	if (ns < 0) throw new ValueError("sleep length must be non-negative");
	checkSignals();
	if (ns > 0) sleepUntil(deadlineAfter(ns));
}

const now = new BigInt64Array(1);

/**
 * Nanoseconds since 1970, by the system's clock. Python's `time.time_ns`. Never throws.
 *
 * @example
 * time.time_ns() / 1_000_000_000n; // whole seconds
 */
export function time_ns(): bigint {
	check(clock_gettime(CLOCK_REALTIME, now), "clock_gettime");
	return now[0];
}

/**
 * Seconds since 1970, by the system's clock, which may be set meanwhile. Python's `time.time`. Never throws.
 *
 * @example
 * const deadline = time.time() + 5;
 */
export function time(): number {
	return Number(time_ns()) / NANOSECONDS;
}

/**
 * Nanoseconds by a clock that only goes forwards, from an arbitrary start. Python's `time.monotonic_ns`. Never throws.
 *
 * @example
 * const began = time.monotonic_ns();
 * const took = time.monotonic_ns() - began;
 */
export function monotonic_ns(): bigint {
	return process.hrtime.bigint();
}

/**
 * Seconds by a clock that only goes forwards, from an arbitrary start. Python's `time.monotonic`. Never throws.
 *
 * @example
 * const deadline = time.monotonic() + 5;
 */
export function monotonic(): number {
	return Number(monotonic_ns()) / NANOSECONDS;
}

/**
 * Nanoseconds by the clock for short intervals, which is that of {@link monotonic_ns}. Python's `time.perf_counter_ns`. Never throws.
 *
 * @example
 * const began = time.perf_counter_ns();
 */
export function perf_counter_ns(): bigint {
	return monotonic_ns();
}

/**
 * Seconds by the clock for short intervals, which is that of {@link monotonic}. Python's `time.perf_counter`. Never throws.
 *
 * @example
 * const began = time.perf_counter();
 * const took = time.perf_counter() - began;
 */
export function perf_counter(): number {
	return monotonic();
}

/**
 * Nanoseconds of processor time that the process has used, to a microsecond. Python's `time.process_time_ns`. Never throws.
 *
 * @example
 * const used = time.process_time_ns();
 */
export function process_time_ns(): bigint {
	const { user, system } = process.cpuUsage();
	return BigInt(user + system) * 1000n;
}

/**
 * Seconds of processor time that the process has used. Python's `time.process_time`. Never throws.
 *
 * @example
 * const used = time.process_time();
 */
export function process_time(): number {
	return Number(process_time_ns()) / NANOSECONDS;
}
