/**
 * Python's `signal` module for programs that block: handlers run synchronously, out of the very wait that a signal interrupts, and what
 * they throw leaves it. So do the listeners of `process.on("SIGINT", …)`, with or without this module.
 *
 * Handlers belong to the main thread, as in Python.
 *
 * @module iomux/signal
 */

import { EBADF, EINVAL } from "./constants/errno.gen.ts";
import { ITIMER_REAL, SIGKILL, SIGSTOP } from "./constants/signal.gen.ts";
import { KeyboardInterrupt, ValueError } from "./errors.ts";
import { oncePerEnvironment } from "./internal/addon/environment.ts";
import { process } from "./internal/addon/node-builtins.ts";
import * as addon from "./internal/addon/private.ts";
import { describe } from "./internal/arguments/describe.ts";
import { int, integerIn } from "./internal/arguments/integer.ts";
import { MICROSECOND, nanoseconds, SECOND } from "./internal/arguments/timeout.ts";
import { check, failure } from "./internal/descriptor/check.ts";
import { hasListeners, signalName, signals, startFailure } from "./internal/wait/signals.ts";
import * as native from "./native.ts";

export * from "./constants/signal.gen.ts";
export { KeyboardInterrupt } from "./errors.ts";

/** For {@link signal}: the system's default action, which for most signals is the end of the process. */
export const SIG_DFL = 0;
/** For {@link signal}: the signal is ignored. */
export const SIG_IGN = 1;

/**
 * What runs when a signal arrives: Python's handler. There is no frame to look at, so `frame` is null.
 */
export type Handler = (signum: number, frame: null) => unknown;

/** What becomes of a signal. */
export type Disposition = Handler | typeof SIG_DFL | typeof SIG_IGN;

/** A signal that {@link signal} was called for. Its listener stays with `process` for as long as it has no default action. */
interface Entry {
	disposition: Handler | typeof SIG_IGN;
	readonly listener: () => void;
}

const entries = oncePerEnvironment("signal", () => new Map<number, Entry>());

/**
 * Sets what becomes of a signal: Python's `signal.signal`.
 *
 * A handler is a listener of `process` too, beside those of `process.on()`. `SIG_IGN` ignores the signal for all of them, `SIG_DFL` takes
 * only the handler of this module away.
 *
 * @param handler a function, called with the signal's number, `SIG_DFL` or `SIG_IGN`
 * @returns what {@link getsignal} answered before
 * @throws TypeError if `handler` is none of these, or `signalnum` no whole number
 * @throws ValueError in a Worker, or if there is no such signal
 * @throws OSError EINVAL for SIGKILL and SIGSTOP, which nobody can handle; EAGAIN if the thread that wakes an idle event loop cannot be made
 * @throws RuntimeError if another version of iomux in this process has its signals
 *
 * @example
 * signal.signal(signal.SIGINT, signal.default_int_handler);
 * try {
 *   serve();
 * } catch (e) {
 *   if (!(e instanceof signal.KeyboardInterrupt)) throw e;
 * } finally {
 *   signal.signal(signal.SIGINT, signal.SIG_DFL);
 * }
 */
export function signal(signalnum: number, handler: Disposition): Disposition | null {
	mainThreadOnly("signal()");
	const signum = signalNumber(signalnum);
	if (typeof handler !== "function" && handler !== SIG_DFL && handler !== SIG_IGN) {
		throw new TypeError(`'handler' must be SIG_DFL, SIG_IGN or a function, received ${describe(handler)}`);
	}
	const name = signalName(signum);
	if (name === undefined) throw new ValueError(`'signalnum' ${signum} has no name in Node, and so no listeners`);
	if (signum === SIGKILL || signum === SIGSTOP) throw failure(-EINVAL, "sigaction");
	if (handler !== SIG_DFL) start();
	const before = getsignal(signum);
	const entry = entries.get(signum);
	if (handler === SIG_DFL) setDefault(signum, name, entry);
	else set(signum, name, entry ?? newEntry(signum, handler), handler);
	return before;
}

/** Nothing else is begun where the signals cannot be had. */
function start(): void {
	const result = signals.start();
	if (result !== 0) throw startFailure(result);
}

function newEntry(signum: number, disposition: Entry["disposition"]): Entry {
	const entry: Entry = {
		disposition,
		listener: () => {
			const { disposition } = entry;
			if (disposition !== SIG_IGN) signals.handle(() => disposition(signum, null));
		},
	};
	return entry;
}

function set(signum: number, name: NodeJS.Signals, entry: Entry, disposition: Entry["disposition"]): void {
	entries.set(signum, entry);
	const before = entry.disposition;
	entry.disposition = disposition;
	// Someone may have called removeAllListeners().
	if (!process.listeners(name).includes(entry.listener)) process.on(name, entry.listener);
	if (disposition === SIG_IGN) check(signals.setIgnored(signum), "signal");
	else if (before === SIG_IGN) check(signals.attend(signum), "sigaction");
	signals.reinstallHandlers();
}

function setDefault(signum: number, name: NodeJS.Signals, entry: Entry | undefined): void {
	if (entry === undefined) {
		// Ignored since before this process began; a handler that Node has for the signal ends in the default action.
		if (addon.signal_get(signum) === SIG_IGN) check(signals.restoreDefault(signum), "signal");
		return;
	}
	entries.delete(signum);
	process.off(name, entry.listener);
	if (entry.disposition === SIG_IGN && hasListeners(signum)) check(signals.attend(signum), "sigaction");
}

/**
 * What becomes of a signal: Python's `signal.getsignal`. `null`, Python's `None`, means that somebody else listens to it, by
 * `process.on()`.
 *
 * @throws ValueError if there is no such signal
 *
 * @example
 * signal.getsignal(signal.SIGTERM) === signal.SIG_DFL; // true
 */
export function getsignal(signalnum: number): Disposition | null {
	const signum = signalNumber(signalnum);
	const entry = entries.get(signum);
	if (entry !== undefined) return entry.disposition;
	if (addon.signal_get(signum) === SIG_IGN) return SIG_IGN;
	return addon.is_main_thread && hasListeners(signum) ? null : SIG_DFL;
}

/**
 * Throws {@link KeyboardInterrupt}: Python's handler of SIGINT. Nothing installs it but
 * `signal.signal(signal.SIGINT, signal.default_int_handler)`.
 *
 * @throws KeyboardInterrupt always
 *
 * @example
 * signal.signal(signal.SIGINT, signal.default_int_handler);
 * signal.signal(signal.SIGINT, signal.SIG_DFL);
 */
export function default_int_handler(_signum?: number, _frame?: null): never {
	throw new KeyboardInterrupt();
}

/**
 * Sends a signal to this thread: Python's `signal.raise_signal`. If it has a handler, that has run when this returns.
 *
 * @throws ValueError if there is no such signal
 * @throws whatever the signal's handler throws
 *
 * @example
 * signal.signal(signal.SIGUSR2, (signum) => console.log(`signal ${signum}`));
 * signal.raise_signal(signal.SIGUSR2);
 * signal.signal(signal.SIGUSR2, signal.SIG_DFL);
 */
export function raise_signal(signum: number): void {
	check(native.raise(signalNumber(signum, "signum")), "raise");
	if (addon.is_main_thread) signals.deliver();
}

/** The only option of {@link set_wakeup_fd}. */
export interface WakeupOptions {
	/** Whether a full descriptor is told on stderr; true when omitted. */
	warn_on_full_buffer?: boolean;
}

/**
 * Has the number of each signal that is listened to written to a descriptor, a byte each, at the moment it arrives: Python's
 * `signal.set_wakeup_fd`. Who watches the other end of that pipe or socket in a wait of his is woken by signals. He has to drain it.
 *
 * A write that fails is told on stderr and otherwise ignored.
 *
 * @param fd a non-blocking descriptor, which stays the caller's; -1 for none
 * @returns the previous descriptor, -1 if there was none
 * @throws ValueError in a Worker, or if the descriptor is in blocking mode
 * @throws OSError EBADF if it is not open
 *
 * @example
 * const [r, w] = os.pipe2(os.O_NONBLOCK);
 * signal.set_wakeup_fd(w, { warn_on_full_buffer: false });
 * poller.register(r, select.POLLIN);
 * signal.set_wakeup_fd(-1);
 * os.close(r);
 * os.close(w);
 */
export function set_wakeup_fd(fd: number, options: WakeupOptions = {}, ...rest: never[]): number {
	const number = int(fd, "fd");
	if (typeof options !== "object" || options === null || rest.length > 0) {
		throw new TypeError(`set_wakeup_fd() takes a descriptor and an object of options, received ${describe(options)}`);
	}
	const { warn_on_full_buffer: warn = true, ...unknown } = options;
	for (const name of Object.keys(unknown)) throw new TypeError(`set_wakeup_fd() has no option '${name}'`);
	mainThreadOnly("set_wakeup_fd()");
	if (number !== -1) {
		checkOpen(number);
		if (check(native.get_blocking(number), "fcntl", number) === 1) {
			throw new ValueError(`'fd': the descriptor ${number} must be in non-blocking mode`);
		}
	}
	start();
	return addon.signal_wakeup_fd(number, warn ? 1 : 0);
}

function checkOpen(fd: number): void {
	// Not the runtime's own fstat: Deno's knows only what it opened itself.
	if (native.get_inheritable(fd) < 0) throw failure(-EBADF, "fcntl", fd);
}

/**
 * Has SIGALRM sent after so many seconds, unless the next call cancels it: Python's `signal.alarm`, `alarm(2)`. Without a handler of
 * SIGALRM that ends the process.
 *
 * @param seconds a whole number; 0 for none
 * @returns the seconds that were left of the previous alarm, 0 if there was none
 * @throws TypeError if it is no whole number
 * @throws OverflowError if it is negative or above 2^32 - 1
 *
 * @example
 * signal.alarm(60); // 0
 * signal.alarm(0); // 60, and none is left
 */
export function alarm(seconds: number): number {
	return native.alarm(integerIn(seconds, "seconds", 0, 0xffffffff));
}

/**
 * Has a signal sent after some time, and then at an interval: Python's `signal.setitimer`, `setitimer(2)`. `ITIMER_REAL` sends SIGALRM,
 * `ITIMER_VIRTUAL` (this process's own time) SIGVTALRM, `ITIMER_PROF` (with the system's) SIGPROF.
 *
 * @param seconds until the first signal, to the microsecond, rounded up; 0 for none
 * @param interval seconds between the following ones; 0 for none
 * @returns what was left of the previous timer and its interval, in seconds
 * @throws OSError EINVAL if there is no such timer, or a time is negative
 *
 * @example
 * let ticks = 0;
 * signal.signal(signal.SIGALRM, () => ticks++);
 * signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01);
 * while (ticks < 3) select.select([], [], [], 0.1);
 * signal.setitimer(signal.ITIMER_REAL, 0);
 * signal.signal(signal.SIGALRM, signal.SIG_DFL);
 */
export function setitimer(which: number, seconds: number, interval = 0): [delay: number, interval: number] {
	const timer = int(which, "which");
	const [first, next] = [microseconds(seconds, "seconds"), microseconds(interval, "interval")];
	const old = new Float64Array(2);
	check(native.setitimer(timer, first, next, old), "setitimer");
	return [old[0] / 1e6, old[1] / 1e6];
}

/**
 * What is left of a timer and its interval, in seconds: Python's `signal.getitimer`, `getitimer(2)`.
 *
 * @throws OSError EINVAL if there is no such timer
 *
 * @example
 * const [left, interval] = signal.getitimer(); // [0, 0] where none is set
 */
export function getitimer(which: number = ITIMER_REAL): [delay: number, interval: number] {
	const current = new Float64Array(2);
	check(native.getitimer(int(which, "which"), current), "getitimer");
	return [current[0] / 1e6, current[1] / 1e6];
}

function microseconds(seconds: unknown, name: string): number {
	const time = nanoseconds(seconds, SECOND, name);
	if (time < 0) throw failure(-EINVAL, "setitimer");
	return Math.ceil(time / MICROSECOND);
}

function mainThreadOnly(call: string): void {
	if (!addon.is_main_thread) throw new ValueError(`${call} works in the main thread only`);
}

function signalNumber(value: unknown, name = "signalnum"): number {
	const signum = int(value, name);
	if (signum < 1 || signum >= native.NSIG) throw new ValueError(`'${name}' must be from 1 to ${native.NSIG - 1}, received ${signum}`);
	return signum;
}
