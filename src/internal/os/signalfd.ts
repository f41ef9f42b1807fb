import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { need, present } from "../addon/require-native.ts";
import { describe } from "../arguments/describe.ts";
import { int } from "../arguments/integer.ts";
import { check, failure } from "../descriptor/check.ts";
import { readInto } from "./read-write.ts";

const signals_take = present(addon.signals_take);

/** One signal that arrived: the fields of `struct signalfd_siginfo`, without their `ssi_`. Which of them mean something depends on the signal. */
export interface SignalRecord {
	/** The signal's number. */
	readonly signo: number;
	/** An error number, usually 0. */
	readonly errno: number;
	/** Why it was sent: `SI_USER` (0) by another process. */
	readonly code: number;
	/** Who sent it. */
	readonly pid: number;
	/** The user who sent it. */
	readonly uid: number;
	/** The descriptor (SIGIO). */
	readonly fd: number;
	/** The timer (POSIX timers). */
	readonly tid: number;
	/** What happened to the descriptor (SIGIO). */
	readonly band: number;
	/** How often a POSIX timer expired unheard. */
	readonly overrun: number;
	/** Which trap caused it. */
	readonly trapno: number;
	/** The exit status or signal of a child (SIGCHLD). */
	readonly status: number;
	/** What `sigqueue(3)` sent along. */
	readonly int: number;
	/** What `sigqueue(3)` sent along, as a pointer. */
	readonly ptr: bigint;
	/** The child's time in user mode, in clock ticks (SIGCHLD). */
	readonly utime: bigint;
	/** The child's time in the kernel, in clock ticks (SIGCHLD). */
	readonly stime: bigint;
	/** The address that caused it (SIGSEGV and its like). */
	readonly addr: bigint;
}

const INSTEAD = "signal.set_wakeup_fd(), or kqueue() with KQ_FILTER_SIGNAL";
const RECORDS = 16;

function numbersOf(signals: unknown): Int32Array {
	if (typeof signals !== "object" || signals === null || !(Symbol.iterator in signals)) {
		throw new TypeError(`'signals' must be an array of signal numbers, received ${describe(signals)}`);
	}
	return Int32Array.from(signals as Iterable<unknown>, (signal) => int(signal, "signals"));
}

/**
 * A descriptor that is readable while one of the signals is waiting: `signalfd(2)`. It is always close-on-exec. Linux.
 *
 * From then on the signals are blocked in this thread, and those that arrive on one of Node's other threads are sent on to it: they do
 * nothing but wait to be read by {@link signalfd_read}, until {@link releaseSignals}. So neither `process.on()` nor `iomux/signal` hears
 * of them meanwhile, whoever was there first; and with SIGCHLD Node does not learn that its children ended (use `pidfd_open()` for those).
 *
 * @param signals numbers such as `SIGUSR1`
 * @param flags `SFD_NONBLOCK`, or 0
 * @throws OSError EINVAL for a signal that cannot be blocked (SIGKILL, SIGSTOP) or must not be (SIGSEGV and its like); EBUSY if another
 *   thread has it
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const fd = os.signalfd([signal.SIGHUP]);
 * poller.register(fd, select.POLLIN);
 * os.close(fd);
 * os.releaseSignals([signal.SIGHUP]);
 */
export function signalfd(signals: Iterable<number>, flags = 0): number {
	const call = need(native.signalfd, "signalfd", INSTEAD);
	const numbers = numbersOf(signals);
	const fd = check(call(-1, numbers, int(flags, "flags")), "signalfd");
	const taken = signals_take(numbers);
	if (taken < 0) {
		native.close(fd);
		throw failure(taken, "signalfd");
	}
	return fd;
}

/**
 * The signals that arrived, at least one, in the order of the kernel: a `read(2)` of a `signalfd(2)`. Blocks until there is one, unless
 * the descriptor is non-blocking.
 *
 * @throws BlockingIOError EAGAIN
 * @throws OSError EBADF, EINVAL
 *
 * @example
 * const fd = os.signalfd([signal.SIGUSR2]);
 * process.kill(process.pid, "SIGUSR2");
 * const [{ signo, pid }] = os.signalfd_read(fd);
 * os.close(fd);
 * os.releaseSignals([signal.SIGUSR2]);
 */
export function signalfd_read(fd: number): SignalRecord[] {
	const number = int(fd, "fd");
	const decode = need(native.signalfd_decode, "signalfd_read", INSTEAD);
	const buffer = new BigUint64Array((RECORDS * native.SIGNALFD_RECORD_BYTES) / BigUint64Array.BYTES_PER_ELEMENT);
	const records: SignalRecord[] = [];
	check(decode(buffer, readInto(number, buffer), records), "signalfd_read", number);
	return records;
}

/**
 * Undoes what {@link signalfd} did to the signals: they do again what they did before. One that is still waiting does it now.
 *
 * @throws TypeError if `signals` is no array of whole numbers
 * @throws OSError EINVAL if one of them is no signal
 *
 * @example
 * os.releaseSignals([signal.SIGHUP]);
 */
export function releaseSignals(signals: Iterable<number>): void {
	check(need(addon.signals_release, "releaseSignals", INSTEAD)(numbersOf(signals)), "sigprocmask");
}
