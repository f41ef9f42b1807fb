import { SIZEOF_POINTER } from "../../native.ts";
import { release } from "../addon/node-builtins.ts";
import { usual } from "../arguments/wide-integer.ts";

/** Python's name of the system: the BSDs and Solaris have the number of their release in it. */
export function platformName(): string {
	switch (process.platform) {
		case "freebsd":
		case "netbsd":
		case "openbsd":
		case "sunos":
			return process.platform + /^\d*/.exec(release());
		default:
			return process.platform;
	}
}

/** The largest `Py_ssize_t`. */
export const maxsize: number | bigint = usual((1n << BigInt(8 * SIZEOF_POINTER - 1)) - 1n);

/** The program and its arguments. */
export function programArguments(): string[] {
	const args = process.argv.slice(1);
	const isText = process.execArgv.some((flag) => /^(-e|-p|-pe|--eval|--print)(=|$)/.test(flag));
	return isText ? ["-c", ...args] : args.length === 0 ? [""] : args;
}
