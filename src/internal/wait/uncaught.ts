// Some exceptions are no mistake: uncaught they end the process in their own way, where Node would print a trace and end with status 1.

interface Ending<E extends Error> {
	/** Whether an exception is of that kind. */
	readonly isOne: (error: unknown) => error is E;
	/** Ends the process; called after `finally` blocks and all listeners of "exit" have run. */
	readonly end: (error: E) => void;
}

/** Has uncaught exceptions of a kind end the process. The first exception of the kind calls it: until then nothing is installed. */
export function endWhenUncaught<E extends Error>({ isOne, end }: Ending<E>): void {
	// The monitor changes nothing: whether an exception is uncaught, and what follows, stays Node's decision.
	process.on("uncaughtExceptionMonitor", (error: unknown) => {
		if (!isOne(error)) return;
		if (process.listenerCount("uncaughtException") > 0 || process.hasUncaughtExceptionCaptureCallback()) return;
		// Node runs the listeners of "exit" before it prints the error and ends: this one is the last of them.
		process.once("exit", () => end(error));
	});
}
