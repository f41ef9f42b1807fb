import { OSError } from "iomux/errors";
import { programName } from "./arguments.ts";
import { printError } from "./print.ts";

/**
 * Does what a program cannot go on without. If the system refuses, the program says so and ends with status 1.
 *
 * @example
 * orExit(`listen on port ${port}`, () => server.bind([host, port]));
 */
export function orExit<T>(what: string, action: () => T): T {
	try {
		return action();
	} catch (error) {
		// Whatever else goes wrong is a mistake in the program.
		if (!(error instanceof OSError)) throw error;
		printError(`${programName()}: cannot ${what}: ${error.strerror ?? error.message}`);
		process.exit(1);
	}
}
