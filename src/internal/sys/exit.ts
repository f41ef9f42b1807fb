import { endWhenUncaught } from "../wait/uncaught.ts";
import { str } from "./repr.ts";
import { stderr } from "./standard.ts";

/** How a program may end: a status, or what is to be said on standard error, with status 1. Nothing is status 0. */
export type ExitCode = number | bigint | boolean | string | object | null | undefined;

let watching = false;

/**
 * The program is to end: what {@link exit} throws. Uncaught it ends the process, or the Worker, with its status and no trace, after
 * `finally` blocks, `using` and the listeners of `process.on("exit")` have run. Python's class of that name, which is no error.
 *
 * @example
 * try { sys.exit("no such host"); } catch (e) { if (!(e instanceof sys.SystemExit)) throw e; console.error("ended with", e.code); }
 */
export class SystemExit extends Error {
	override name = "SystemExit";
	/** What {@link exit} was given; null for nothing. */
	readonly code: ExitCode;

	constructor(code: ExitCode = null) {
		super(code === null ? "" : str(code));
		this.code = code;
		if (watching) return;
		watching = true;
		endWhenUncaught({ isOne: (error) => error instanceof SystemExit, end: ({ code }) => process.exit(statusOf(code)) });
	}
}

/** The status of the process. What is no number is said on standard error. */
function statusOf(code: ExitCode): number {
	if (code === null || code === undefined) return 0;
	if (typeof code === "boolean") return Number(code);
	if (typeof code === "bigint" || Number.isInteger(code)) return Number(BigInt.asUintN(8, BigInt(code as number | bigint)));
	try {
		stderr.write(`${str(code)}\n`);
	} catch {
		// nobody reads stderr
	}
	return 1;
}
