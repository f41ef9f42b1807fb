// Signal listeners of the main thread, those of `process.on()` and of `iomux/signal`. While a
// signal has one, the addon's handler counts it, and the listeners run in a wait of this package or
// in an iteration of the event loop, whichever comes first.

import { ENOTSUP } from "../../constants/errno.gen.ts";
import { signalBlock } from "../addon/blocks.ts";
import { oncePerEnvironment } from "../addon/environment.ts";
import { systemSupported } from "../addon/load.ts";
import { constants, process, runsOnLibuv, writeSync } from "../addon/node-builtins.ts";
import * as addon from "../addon/private.ts";
import { RuntimeError } from "../addon/runtime-error.ts";
import { failure } from "../descriptor/check.ts";

/** The names of each signal; some have two. */
const names = new Map<number, NodeJS.Signals[]>();
const numbers = new Map<string | symbol, number>(Object.entries(constants.signals));
for (const [name, signum] of Object.entries(constants.signals)) {
	const known = names.get(signum);
	if (known === undefined) names.set(signum, [name as NodeJS.Signals]);
	else known.push(name as NodeJS.Signals);
}

/**
 * Signals that the runtime needs. libuv learns by its handler of SIGCHLD that children have ended:
 * it must go on running while the signal has listeners, and while they are silenced. Bun and Deno
 * learn by other means, but no more than libuv do they reap a child where the kernel ignores the
 * signal, which reaps it itself. wait(2), NOTES.
 */
const needed: ReadonlySet<number> = new Set([constants.signals.SIGCHLD]);
const passesOn = (signum: number): 0 | 1 => (runsOnLibuv && needed.has(signum) ? 1 : 0);

/**
 * Bun installs its handler after it has told of a new listener, and so over the addon's: the next
 * wait puts it back.
 */
const installsLate = process.versions.bun !== undefined;
/** Bun's `process.emit()` reports what a listener throws as uncaught, in place of throwing it. */
const swallows = process.versions.bun !== undefined;

/** The name under which `process.on()` knows a signal. */
export function signalName(signum: number): NodeJS.Signals | undefined {
	return names.get(signum)?.[0];
}

/** Whether anybody listens to a signal. */
export function hasListeners(signum: number): boolean {
	return (names.get(signum) ?? []).some((name) => process.listenerCount(name) > 0);
}

/** The signals of an environment. Only the main thread's ever has some that are listened to. */
class Signals {
	/** Whether a signal has a listener, so that waits must attend to it. */
	listening = false;
	/** Where the addon shows how many signals are due, at `due`. */
	readonly words = signalBlock.words;
	readonly due = signalBlock.due;
	readonly #attended = new Set<number>();
	#started = false;
	#overwritten = false;
	#warned = false;
	#emitting = false;
	#thrown: { error: unknown } | undefined;

	/** Makes the signals of the process this environment's: 0 or -errno. */
	start(): number {
		if (this.#started) return 0;
		const result = addon.signal_start(() => this.#dispatch());
		this.#started = result === 0;
		return result;
	}

	/** Has the signal counted from now on: 0 or -errno. */
	attend(signum: number): number {
		let result = this.start();
		if (result === 0) result = addon.signal_listen(signum, passesOn(signum));
		if (result !== 0) return result;
		if (passesOn(signum) === 1) addon.signal_silence_uv(signum);
		this.#attended.add(signum);
		this.listening = true;
		return 0;
	}

	#disregard(signum: number): void {
		addon.signal_unlisten(signum);
		this.#attended.delete(signum);
		this.listening = this.#attended.size > 0;
	}

	/** Has the signal ignored: its listeners, if any, do not run. 0 or -errno. */
	setIgnored(signum: number): number {
		const result = this.start();
		if (result !== 0) return result;
		this.#disregard(signum);
		if (!needed.has(signum)) return addon.signal_set(signum, 1);
		return runsOnLibuv ? 0 : addon.signal_set(signum, 2);
	}

	/**
	 * Has the system take its default action again for a signal that nobody listens to: 0 or
	 * -errno.
	 */
	restoreDefault(signum: number): number {
		const result = this.start();
		return result === 0 ? addon.signal_set(signum, 0) : result;
	}

	/**
	 * Runs the listeners of the signals that have arrived, lowest number first; what one of them
	 * throws leaves the rest for the next time.
	 */
	deliver(): void {
		let left = addon.signal_due();
		if (left === 0) return;
		reportWakeupError();
		// No more than had arrived: a flood of signals must not keep a wait from its deadline.
		for (; left > 0; left--) {
			const signum = addon.signal_take();
			// The arguments that Node itself passes.
			for (const name of names.get(signum) ?? []) this.#emit(name, signum);
		}
	}

	#emit(name: NodeJS.Signals, signum: number): void {
		const outer = this.#emitting;
		this.#emitting = true;
		try {
			(process as NodeJS.EventEmitter).emit(name, name, signum);
		} finally {
			this.#emitting = outer;
		}
		if (this.#thrown === undefined) return;
		const { error } = this.#thrown;
		this.#thrown = undefined;
		throw error;
	}

	/** Runs a handler so that what it throws comes out of {@link deliver}, on Bun too. */
	handle(handler: () => void): void {
		try {
			handler();
		} catch (error) {
			if (!swallows || !this.#emitting) throw error;
			this.#thrown = { error };
		}
	}

	/** Installs the addon's handlers again where Bun has replaced them. */
	reinstallHandlers(): void {
		if (!this.#overwritten) return;
		this.#overwritten = false;
		for (const signum of this.#attended) addon.signal_listen(signum, passesOn(signum));
	}

	/** Called by the event loop. */
	#dispatch(): void {
		try {
			this.deliver();
		} finally {
			if (addon.signal_due() > 0) addon.signal_wake();
		}
	}

	/** Attends to all signals that `process` has listeners for, now and later. */
	follow(): this {
		// Both run after Node's own, which installs its handler before the first listener and
		// removes it after the last.
		process.on("newListener", (event: string | symbol) => {
			const signum = numbers.get(event);
			if (signum === undefined) return;
			this.#attendOrWarn(signum);
			this.#overwritten = installsLate;
		});
		process.on("removeListener", (event: string | symbol) => {
			const signum = numbers.get(event);
			if (signum !== undefined && this.#attended.has(signum) && !hasListeners(signum)) this.#disregard(signum);
		});
		for (const signum of names.keys()) if (hasListeners(signum)) this.#attendOrWarn(signum);
		return this;
	}

	#attendOrWarn(signum: number): void {
		const result = this.attend(signum);
		if (result === 0 || this.#warned) return;
		this.#warned = true;
		const { message } = startFailure(result);
		process.emitWarning(`Listeners of ${signalName(signum)} and other signals will not run in blocking calls of iomux: ${message}`, {
			code: "IOMUX_SIGNALS",
		});
	}
}

/** Why signals could not be had, as an exception. */
export function startFailure(result: number): Error {
	if (result !== -ENOTSUP) return failure(result, "pthread_create");
	return new RuntimeError("another version of iomux in this process handles its signals; install one version only");
}

/**
 * As in Python, a wakeup descriptor that cannot be written to is no reason to stop: it is told on
 * stderr, at once.
 */
function reportWakeupError(): void {
	const errno = addon.signal_wakeup_error();
	if (errno === 0) return;
	const { message } = failure(-errno, "write");
	try {
		writeSync(2, `Exception ignored when trying to write to the signal wakeup fd: ${message}\n`);
	} catch {
		// nobody reads stderr
	}
}

export const signals: Signals = oncePerEnvironment("signals", () => {
	const made = new Signals();
	return addon.is_main_thread && systemSupported ? made.follow() : made;
});

/**
 * What an operation that may block does first, before it reads its arguments: a listener may change
 * what they stand for. And one that finds everything ready, again and again, never comes to wait.
 */
export function checkSignals(): void {
	if (!signals.listening) return;
	signals.reinstallHandlers();
	if (signals.words[signals.due] !== 0) signals.deliver();
}
