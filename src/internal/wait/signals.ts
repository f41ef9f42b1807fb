// Signal listeners of the main thread, those of `process.on()` and of `iomux/signal`. While a signal has one, the
// addon's handler counts it, and the listeners run in a wait of this package or in an iteration of the event
// loop, whichever comes first.

import { systemSupported } from "../addon/load.ts";
import { constants, writeSync } from "../addon/node-builtins.ts";
import * as addon from "../addon/private.ts";
import { failure } from "../descriptor/check.ts";

/** The names of each signal; some have two. */
const names = new Map<number, NodeJS.Signals[]>();
const numbers = new Map<string | symbol, number>(Object.entries(constants.signals));
for (const [name, signum] of Object.entries(constants.signals)) {
	const known = names.get(signum);
	if (known === undefined) names.set(signum, [name as NodeJS.Signals]);
	else known.push(name as NodeJS.Signals);
}

const attended = new Set<number>();

/** Whether a signal has a listener, so that waits must attend to it. */
export let listening = false;

/** Bun installs its handler after it has told of a new listener, and so over the addon's: the next wait puts it back. */
const installsLate = process.versions.bun !== undefined;
let overwritten = false;

/** The name under which `process.on()` knows a signal. */
export function signalName(signum: number): NodeJS.Signals | undefined {
	return names.get(signum)?.[0];
}

/** Whether anybody listens to a signal. */
export function hasListeners(signum: number): boolean {
	return (names.get(signum) ?? []).some((name) => process.listenerCount(name) > 0);
}

/** Makes the signals of the process this environment's. */
export function start(): void {
	addon.signal_start(dispatch);
}

/** Has the signal counted from now on. */
export function attend(signum: number): void {
	start();
	if (addon.signal_listen(signum) === 0) attended.add(signum);
	listening = attended.size > 0;
}

function disregard(signum: number): void {
	addon.signal_unlisten(signum);
	attended.delete(signum);
	listening = attended.size > 0;
}

/** Has the system ignore the signal: its listeners, if any, do not run. 0 or -errno. */
export function setIgnored(signum: number): number {
	start();
	disregard(signum);
	return addon.signal_set(signum, 1);
}

/** Has the system take its default action again for a signal that nobody listens to: 0 or -errno. */
export function restoreDefault(signum: number): number {
	start();
	return addon.signal_set(signum, 0);
}

/** Runs the listeners of the signals that have arrived, lowest number first; what one of them throws leaves the rest for the next time. */
export function deliver(): void {
	let left = addon.signal_due();
	if (left === 0) return;
	reportWakeupError();
	// No more than had arrived: a flood of signals must not keep a wait from its deadline.
	for (; left > 0; left--) {
		const signum = addon.signal_take();
		// The arguments that Node itself passes.
		for (const name of names.get(signum) ?? []) emit(name, signum);
	}
}

/** Bun's `process.emit()` reports what a listener throws as uncaught, in place of throwing it. */
const swallows = process.versions.bun !== undefined;
let emitting = false;
let thrown: { error: unknown } | undefined;

function emit(name: NodeJS.Signals, signum: number): void {
	const outer = emitting;
	emitting = true;
	try {
		(process as NodeJS.EventEmitter).emit(name, name, signum);
	} finally {
		emitting = outer;
	}
	if (thrown === undefined) return;
	const { error } = thrown;
	thrown = undefined;
	throw error;
}

/** Runs a handler so that what it throws comes out of {@link deliver}, on Bun too. */
export function handle(handler: () => void): void {
	try {
		handler();
	} catch (error) {
		if (!swallows || !emitting) throw error;
		thrown = { error };
	}
}

/** Installs the addon's handlers again where Bun has replaced them. */
export function reinstallHandlers(): void {
	if (!overwritten) return;
	overwritten = false;
	for (const signum of attended) addon.signal_listen(signum);
}

/** What an operation that may block does first: one that finds everything ready, again and again, never comes to wait. */
export function checkSignals(): void {
	if (!listening) return;
	reinstallHandlers();
	deliver();
}

/** Called by the event loop. */
function dispatch(): void {
	try {
		deliver();
	} finally {
		if (addon.signal_due() > 0) addon.signal_wake();
	}
}

/** As in Python, a wakeup descriptor that cannot be written to is no reason to stop: it is told on stderr, at once. */
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

if (addon.is_main_thread && systemSupported) {
	// Both run after Node's own, which installs its handler before the first listener and removes it after the last.
	process.on("newListener", (event: string | symbol) => {
		const signum = numbers.get(event);
		if (signum === undefined) return;
		attend(signum);
		overwritten = installsLate;
	});
	process.on("removeListener", (event: string | symbol) => {
		const signum = numbers.get(event);
		if (signum !== undefined && attended.has(signum) && !hasListeners(signum)) disregard(signum);
	});
	for (const signum of names.keys()) if (hasListeners(signum)) attend(signum);
}
