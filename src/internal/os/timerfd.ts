import * as native from "../../native.ts";
import { need } from "../addon/require-native.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { int } from "../arguments/integer.ts";
import { nanoseconds, SECOND } from "../arguments/timeout.ts";
import { usual, wideInteger } from "../arguments/wide-integer.ts";
import { check } from "../descriptor/check.ts";

/** The keyword arguments of `timerfd_settime`, in seconds. */
export interface TimerSettings {
	/** `TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET`, or'ed together. */
	flags?: number;
	/** When the timer expires first; 0 stops it. */
	initial?: number;
	/** How long until it expires again; 0 for once. */
	interval?: number;
}

/** The keyword arguments of `timerfd_settime_ns`, in nanoseconds. */
export interface TimerSettingsNs {
	/** `TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET`, or'ed together. */
	flags?: number;
	/** When the timer expires first, in nanoseconds; 0 stops it. */
	initial?: number | bigint;
	/** How long until it expires again, in nanoseconds; 0 for once. */
	interval?: number | bigint;
}

const INT64_MAX = 2n ** 63n - 1n;
const INSTEAD = "the timeout of select(), poll() or a selector";

/**
 * A timer that is readable once it has expired: Python's `os.timerfd_create`, `timerfd_create(2)`. Reading 8 bytes of it tells how often.
 * It is always close-on-exec. Linux.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC`, …
 * @param options `flags`: `TFD_NONBLOCK`
 * @throws OSError EINVAL, EMFILE
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const fd = os.timerfd_create(os.CLOCK_MONOTONIC);
 * os.timerfd_settime(fd, { initial: 0.05, interval: 0.25 });
 * const expirations = os.read(fd, 8).readBigUInt64LE();
 * os.close(fd);
 */
export function timerfd_create(clockid: number, { flags = 0 }: { flags?: number } = {}): number {
	const call = need(native.timerfd_create, "timerfd_create", INSTEAD);
	return check(call(int(clockid, "clockid"), int(flags, "flags")), "timerfd_create");
}

/**
 * Starts or stops a timer: Python's `os.timerfd_settime`.
 *
 * @returns what it was set to, in seconds
 * @throws OSError EINVAL if a time is negative, EBADF, ECANCELED
 *
 * @example
 * const fd = os.timerfd_create(os.CLOCK_MONOTONIC);
 * os.timerfd_settime(fd, { initial: 60 });
 * os.timerfd_settime(fd); // stops it; answers about [60, 0]
 * os.close(fd);
 */
export function timerfd_settime(fd: FileDescriptorLike, settings: TimerSettings = {}): [next_expiration: number, interval: number] {
	const { flags = 0, initial = 0, interval = 0 } = settings;
	const next = [nanoseconds(initial, SECOND, "initial"), nanoseconds(interval, SECOND, "interval")];
	return inSeconds(set(fd, flags, BigInt64Array.from(next, BigInt)));
}

/**
 * As {@link timerfd_settime}, in nanoseconds; a BigInt comes out where a number would not be exact. Python's `os.timerfd_settime_ns`.
 *
 * @throws as {@link timerfd_settime}
 *
 * @example
 * const fd = os.timerfd_create(os.CLOCK_MONOTONIC);
 * os.timerfd_settime_ns(fd, { initial: 250_000_000n });
 * os.close(fd);
 */
export function timerfd_settime_ns(
	fd: FileDescriptorLike,
	settings: TimerSettingsNs = {},
): [next_expiration: number | bigint, interval: number | bigint] {
	const { flags = 0, initial = 0, interval = 0 } = settings;
	const next = [
		BigInt(wideInteger(initial, "initial", -INT64_MAX, INT64_MAX)),
		BigInt(wideInteger(interval, "interval", -INT64_MAX, INT64_MAX)),
	];
	return inNanoseconds(set(fd, flags, BigInt64Array.from(next)));
}

/**
 * How long until the timer expires, and its interval, in seconds: Python's `os.timerfd_gettime`.
 *
 * @throws OSError EBADF, EINVAL if it is no timer
 *
 * @example
 * const fd = os.timerfd_create(os.CLOCK_MONOTONIC);
 * const [left, interval] = os.timerfd_gettime(fd);
 * os.close(fd);
 */
export function timerfd_gettime(fd: FileDescriptorLike): [next_expiration: number, interval: number] {
	return inSeconds(get(fd));
}

/**
 * As {@link timerfd_gettime}, in nanoseconds. Python's `os.timerfd_gettime_ns`.
 *
 * @throws as {@link timerfd_gettime}
 *
 * @example
 * const fd = os.timerfd_create(os.CLOCK_MONOTONIC);
 * const [left, interval] = os.timerfd_gettime_ns(fd);
 * os.close(fd);
 */
export function timerfd_gettime_ns(fd: FileDescriptorLike): [next_expiration: number | bigint, interval: number | bigint] {
	return inNanoseconds(get(fd));
}

function set(fd: unknown, flags: unknown, next: BigInt64Array): BigInt64Array {
	const call = need(native.timerfd_settime, "timerfd_settime", INSTEAD);
	const number = fileno(fd);
	const old = new BigInt64Array(2);
	check(call(number, int(flags, "flags"), next, old), "timerfd_settime", number);
	return old;
}

function get(fd: unknown): BigInt64Array {
	const call = need(native.timerfd_gettime, "timerfd_gettime", INSTEAD);
	const number = fileno(fd);
	const current = new BigInt64Array(2);
	check(call(number, current), "timerfd_gettime", number);
	return current;
}

function inSeconds([next, interval]: BigInt64Array): [number, number] {
	return [Number(next) / SECOND, Number(interval) / SECOND];
}

function inNanoseconds([next, interval]: BigInt64Array): [number | bigint, number | bigint] {
	return [usual(next), usual(interval)];
}
