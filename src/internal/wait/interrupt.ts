// An uncaught KeyboardInterrupt ends the process as the signal would have: a shell sees 130, and a script that runs it stops too.

import { oncePerEnvironment } from "../addon/environment.ts";
import { systemSupported } from "../addon/load.ts";
import { process, writeSync } from "../addon/node-builtins.ts";
import { constants, is_main_thread, raise_default } from "../addon/private.ts";
import { endWhenUncaught } from "./uncaught.ts";

const { SIGINT } = constants("signal");

/** Called when an interrupt is made. */
export function watchInterrupts(isOne: (error: unknown) => error is Error): void {
	if (is_main_thread && systemSupported) oncePerEnvironment("interrupts", () => watch(isOne));
}

function watch(isOne: (error: unknown) => error is Error): true {
	endWhenUncaught({
		isOne,
		end(error) {
			try {
				writeSync(2, `${error.stack ?? error.name}\n`);
			} catch {
				// nobody reads stderr
			}
			raise_default(SIGINT);
			// The kernel spares a process that is number 1, a container's first: it ends as a shell would
			// tell of the signal.
			process.exit(128 + SIGINT);
		},
	});
	return true;
}
