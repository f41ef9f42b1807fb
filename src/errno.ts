/**
 * Python's `errno` module: the system's error numbers, as in `OSError.errno`. One that the system lacks is `undefined`.
 *
 * @module iomux/errno
 */
import { EDEADLOCK } from "./constants/errno.gen.ts";
import { errorNames } from "./internal/descriptor/error-names.ts";

export * from "./constants/errno.gen.ts";

/**
 * The name of each error number: Python's `errno.errorcode`. Where two names share a number, it is the one that
 * Python takes.
 *
 * @example
 * errno.errorcode[errno.EPIPE]; // "EPIPE"
 */
export const errorcode: Readonly<Record<number, string>> = Object.freeze({
	...Object.fromEntries(errorNames()),
	...(EDEADLOCK === undefined ? {} : { [EDEADLOCK]: "EDEADLOCK" }),
});
