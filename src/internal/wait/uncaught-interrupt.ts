// An uncaught KeyboardInterrupt ends the process as the signal would have: a shell sees 130, and a script that runs it stops too.

import { oncePerEnvironment } from "../addon/environment.ts";
import { systemSupported } from "../addon/load.ts";
import { process, writeSync } from "../addon/node-builtins.ts";
import { constants, is_main_thread, raise_default } from "../addon/private.ts";

const { SIGINT } = constants("signal");

/** Called when the first interrupt is made: until then nothing is installed. */
export function watchUncaught(isInterrupt: (error: unknown) => error is Error): void {
	if (is_main_thread && systemSupported) oncePerEnvironment("interrupts", () => watch(isInterrupt));
}

function watch(isInterrupt: (error: unknown) => error is Error): true {
	// The monitor changes nothing: whether an exception is uncaught, and what follows, stays Node's decision.
	process.on("uncaughtExceptionMonitor", (error: unknown) => {
		if (!isInterrupt(error)) return;
		if (process.listenerCount("uncaughtException") > 0 || process.hasUncaughtExceptionCaptureCallback()) return;
		// Node runs the listeners of "exit" before it prints the error and ends: this one is the last of them.
		process.once("exit", () => {
			try {
				writeSync(2, `${error.stack ?? error.name}\n`);
			} catch {
				// nobody reads stderr
			}
			raise_default(SIGINT);
			// The kernel spares a process that is number 1, a container's first: it ends as a shell would tell of the signal.
			process.exit(128 + SIGINT);
		});
	});
	return true;
}
