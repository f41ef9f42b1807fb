// An uncaught KeyboardInterrupt ends the process as the signal would have: a shell sees 130, and a script that runs it stops too.

import { systemSupported } from "../addon/load.ts";
import { writeSync } from "../addon/node-builtins.ts";
import { constants, is_main_thread, raise_default } from "../addon/private.ts";
import { endWhenUncaught } from "./uncaught.ts";

const { SIGINT } = constants("signal");

let watching = false;

/** Called when an interrupt is made. */
export function watchInterrupts(isOne: (error: unknown) => error is Error): void {
	if (watching || !is_main_thread || !systemSupported) return;
	watching = true;
	endWhenUncaught({
		isOne,
		end(error) {
			try {
				writeSync(2, `${error.stack ?? error.name}\n`);
			} catch {
				// nobody reads stderr
			}
			raise_default(SIGINT);
		},
	});
}
