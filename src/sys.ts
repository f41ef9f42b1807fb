/**
 * The part of Python's `sys` module that a network program uses, and its `print` and `repr`.
 *
 * The standard streams are files that wait: nothing is lost in a pipe whose reader is slow, however the program ends. Node's own
 * `console.log` keeps what a full pipe does not take for a turn of the event loop, which a program that blocks never makes.
 *
 * @module iomux/sys
 */

import type { TextFile } from "./internal/file/text.ts";
import { type ExitCode, SystemExit } from "./internal/sys/exit.ts";
import { platformName, programArguments } from "./internal/sys/platform.ts";
import { printTo } from "./internal/sys/print.ts";
import { repr as show } from "./internal/sys/repr.ts";
import * as standard from "./internal/sys/standard.ts";

export type { BaseFile } from "./internal/file/base.ts";
export type { BufferedFile } from "./internal/file/buffered.ts";
export type { TextFile } from "./internal/file/text.ts";
export { type ExitCode, SystemExit } from "./internal/sys/exit.ts";
export { maxsize } from "./internal/sys/platform.ts";
export type { PrintOptions, TextSink } from "./internal/sys/print.ts";

/**
 * Standard input, as text in UTF-8: Python's `sys.stdin`. Its reads wait for a pipe, a terminal or a socket, also if it is non-blocking, and
 * signal handlers run meanwhile. `sys.stdin.buffer` reads bytes.
 *
 * It can be waited for: `select([sys.stdin], [], [])`. As in Python it reads ahead, and what it has in its buffer `select` does not see: of
 * two lines that arrive together the second waits in the buffer. Where that matters, read with `os.read(sys.stdin.fileno(), n)`.
 *
 * @example
 * for (const line of sys.stdin) console.log(line.trimEnd());
 */
export const stdin: TextFile = standard.stdin;

/**
 * Standard output: Python's `sys.stdout`. A write is made at once and waits where a pipe is full; `sys.stdout.buffer` takes bytes.
 *
 * @example
 * sys.stdout.write("to standard output\n");
 */
export const stdout: TextFile = standard.stdout;

/**
 * Standard error: Python's `sys.stderr`. As {@link stdout}; half of a surrogate pair is written as an escape.
 *
 * @example
 * sys.stderr.write("to standard error\n");
 */
export const stderr: TextFile = standard.stderr;

/**
 * Writes values to standard output as Python shows them, and waits until they are written. Python's `print`.
 *
 * Strings are written as they are, exceptions as their message (`[Errno 111] Connection refused`), objects with a `toString` of their own
 * as that says, all else as by {@link repr}. A last argument that is a plain object with none but the names of {@link PrintOptions}, and at
 * least one of them, is the keyword arguments.
 *
 * @throws TypeError if `sep` or `end` is no string, or `file` has no `write`
 * @throws BrokenPipeError, OSError if it cannot be written
 *
 * @example
 * sys.print("received", Buffer.from("hi"), 3); // prints: received b'hi' 3
 * sys.print("no", "end", { sep: "-", end: "", file: sys.stderr });
 */
export function print(...values: unknown[]): void {
	printTo(values);
}

/**
 * A value in Python's notation: bytes as `b'…'`, arrays as lists, `Map`s and plain objects as dictionaries, `null` as `None`. Python's
 * `repr`. An array that is frozen is a tuple, and so is a socket address. A number without a fraction is an int. What Python has no
 * counterpart of is shown as by Node. Never throws.
 *
 * @example
 * sys.repr(Buffer.from("it's\n")); // 'b"it\'s\\n"'
 * sys.repr([1, true, null, "x"]); // "[1, True, None, 'x']"
 */
export function repr(value: unknown): string {
	return show(value);
}

/**
 * Ends the program by an exception, so that `finally` blocks run: Python's `sys.exit`. Whoever catches everything catches it too.
 *
 * @param code the status, its lowest 8 bits as the system has it; 0 when omitted or null. Anything but a whole number is written to standard
 *   error, and the status is 1
 * @throws SystemExit always
 *
 * @example
 * try {
 * 	sys.exit(2);
 * } catch (e) {
 * 	if (e instanceof sys.SystemExit) console.log("it would end with", e.code);
 * }
 */
export function exit(code?: ExitCode): never {
	throw new SystemExit(code);
}

/** The program's path, and its arguments: Python's `sys.argv`. The path is `"-c"` if the program is an argument of Node's. */
export const argv: string[] = programArguments();

/** The system's name, as Python has it: `"linux"`, `"darwin"`, `"freebsd14"`. Python's `sys.platform`. */
export const platform: string = platformName();
