/**
 * The exception classes: Python's `OSError` with its PEP 3151 subclasses, and Python's other classes that JavaScript lacks.
 * A wrong type is JavaScript's own `TypeError`.
 *
 * `instanceof` also knows the exceptions of another copy of iomux in the same process.
 *
 * @module iomux/errors
 */
import {
	EACCES,
	EAGAIN,
	EALREADY,
	ECHILD,
	ECONNABORTED,
	ECONNREFUSED,
	ECONNRESET,
	EEXIST,
	EINPROGRESS,
	EINTR,
	EISDIR,
	ENOENT,
	ENOTDIR,
	EPERM,
	EPIPE,
	ESHUTDOWN,
	ESRCH,
	ETIMEDOUT,
	EWOULDBLOCK,
} from "./constants/errno.gen.ts";
import { brand } from "./internal/addon/brand.ts";
import { constants } from "./internal/addon/private.ts";
import { errorNames } from "./internal/descriptor/error-names.ts";
import { watchInterrupts } from "./internal/wait/interrupt.ts";
import { gai_strerror, strerror } from "./native.ts";

export { NotImplementedError, RuntimeError } from "./internal/addon/runtime-error.ts";

/** What an {@link OSError} may know beside its errno. */
export interface OSErrorDetails {
	/** The call that failed, by its C name. */
	syscall?: string | undefined;
	/** The descriptor it was made on. */
	fd?: number | undefined;
	/** `"EAGAIN"` and the like, where it cannot be told from the errno. */
	code?: string | undefined;
	/** The path that it was about. */
	filename?: string | undefined;
}

/**
 * A system call failed. As in Python, `new OSError(errno)` makes the subclass that belongs to the errno.
 *
 * Its `message` is in Node's form, `"ECONNREFUSED: Connection refused, connect on descriptor 3"`. What Python's `str(e)` says,
 * `"[Errno 111] Connection refused"`, `print(e)` of `iomux/sys` says too: `[Errno ${e.errno}] ${e.strerror}`, with `: ` and the quoted
 * {@link OSError.filename} where there is one.
 *
 * @example
 * try { connection.recv(1024); } catch (e) { if (!(e instanceof OSError)) throw e; console.error(e.code, e.errno); }
 */
export class OSError extends Error {
	/** The class's name. */
	override name = "OSError";
	/** The positive error number, as in `os.constants.errno`; `undefined` where no system call failed. */
	readonly errno: number | undefined;
	/** The error's name, such as `"EAGAIN"`. */
	readonly code: string | undefined;
	/** The system's words for the error. */
	readonly strerror: string | undefined;
	/** The call that failed. */
	readonly syscall: string | undefined;
	/** The descriptor that the call was made on, where there is one. */
	readonly fd: number | undefined;
	/** The path that the call was about, where there is one. */
	readonly filename: string | null;
	readonly #said: string;

	/** @param about what else is known, or the path, as in Python's `OSError(errno, strerror, filename)` */
	constructor(errno?: number | string, words?: string, about: OSErrorDetails | string = {}) {
		const details = typeof about === "string" ? { filename: about } : about;
		const number = typeof errno === "number" ? errno : undefined;
		const code = details.code ?? (number === undefined ? undefined : (errorNames().get(number) ?? `E${number}`));
		const said = words ?? (number === undefined ? String(errno ?? "") : strerror(number));
		super(message(number === undefined ? undefined : code, said, details));
		this.errno = number;
		this.code = code;
		this.strerror = number === undefined ? undefined : said;
		this.syscall = details.syscall;
		this.fd = details.fd;
		this.filename = details.filename ?? null;
		this.#said = said;
		if (number !== undefined && new.target === OSError && OSError.classFor(number) !== OSError) {
			// biome-ignore lint/correctness/noConstructorReturn: Python's OSError(errno) is an instance of the subclass
			return new (OSError.classFor(number))(errno, words, details);
		}
	}

	/**
	 * What Python's exceptions keep of their arguments: the errno and the words for it, or the message alone where there is no errno.
	 * Python's `args`. Never throws.
	 */
	get args(): [errno: number, strerror: string] | [message: string] | [] {
		if (this.errno !== undefined) return [this.errno, this.#said];
		return this.#said === "" ? [] : [this.#said];
	}

	/**
	 * The class that belongs to an errno: {@link BlockingIOError} for EAGAIN, and so on; `OSError` itself for most. Not in Python. Never throws.
	 *
	 * @example
	 * import { constants } from "node:os";
	 * errors.OSError.classFor(constants.errno.EPIPE) === errors.BrokenPipeError; // true
	 */
	static classFor(errno: number): typeof OSError {
		return subclasses.get(errno) ?? OSError;
	}
}

function message(code: string | undefined, words: string, { syscall, fd, filename }: OSErrorDetails): string {
	const where = syscall === undefined ? "" : fd === undefined ? `, ${syscall}` : `, ${syscall} on descriptor ${fd}`;
	return (code === undefined ? "" : `${code}: `) + words + where + (filename === undefined ? "" : ` '${filename}'`);
}

/** A call on a non-blocking descriptor would have to wait (EAGAIN, EWOULDBLOCK, EALREADY, EINPROGRESS). */
export class BlockingIOError extends OSError {
	override name = "BlockingIOError";
}
/** There is no child process to wait for (ECHILD). */
export class ChildProcessError extends OSError {
	override name = "ChildProcessError";
}
/** Base of the four errors that the other side of a connection causes. */
export class ConnectionError extends OSError {
	override name = "ConnectionError";
}
/** Written to a connection whose other end is closed (EPIPE, ESHUTDOWN). */
export class BrokenPipeError extends ConnectionError {
	override name = "BrokenPipeError";
}
/** The peer gave up a connection before it was accepted (ECONNABORTED). */
export class ConnectionAbortedError extends ConnectionError {
	override name = "ConnectionAbortedError";
}
/** Nobody listens at the address (ECONNREFUSED). */
export class ConnectionRefusedError extends ConnectionError {
	override name = "ConnectionRefusedError";
}
/** The peer reset the connection (ECONNRESET). */
export class ConnectionResetError extends ConnectionError {
	override name = "ConnectionResetError";
}
/** The file or registration exists already (EEXIST). */
export class FileExistsError extends OSError {
	override name = "FileExistsError";
}
/** The file or registration does not exist (ENOENT). */
export class FileNotFoundError extends OSError {
	override name = "FileNotFoundError";
}
/** A call was interrupted by a signal (EINTR); the package's own waits resume instead. */
export class InterruptedError extends OSError {
	override name = "InterruptedError";
}
/** The path is a directory (EISDIR). */
export class IsADirectoryError extends OSError {
	override name = "IsADirectoryError";
}
/** A part of the path is not a directory (ENOTDIR). */
export class NotADirectoryError extends OSError {
	override name = "NotADirectoryError";
}
/** The system does not allow the operation (EACCES, EPERM). */
export class PermissionError extends OSError {
	override name = "PermissionError";
}
/** The process does not exist (ESRCH). */
export class ProcessLookupError extends OSError {
	override name = "ProcessLookupError";
}
/** A timeout ran out (ETIMEDOUT; a socket's own timeout has no errno, as in Python, but the code `"ETIMEDOUT"`). */
export class TimeoutError extends OSError {
	override name = "TimeoutError";
}

/** `"EAI_NONAME"` and the like. */
function eaiName(code: number): string {
	const named = Object.entries(constants("socket")).find(([name, value]) => name.startsWith("EAI_") && value === code);
	return named === undefined ? "EAI" : named[0];
}

/** A name could not be resolved; `errno` is an `EAI_*` number. */
export class gaierror extends OSError {
	override name = "gaierror";

	constructor(errno: number, words = gai_strerror(errno), details: OSErrorDetails = {}) {
		super(errno, words, { code: eaiName(errno), syscall: "getaddrinfo", ...details });
	}
}

/** A host look-up failed; `errno` is an h_errno number. */
export class herror extends OSError {
	override name = "herror";

	constructor(errno: number, words: string, details: OSErrorDetails = {}) {
		super(errno, words, { code: "EHOST", ...details });
	}
}

/**
 * A call on a terminal failed: Python's `termios.error`. As there, it is no `OSError`.
 *
 * @example
 * try { termios.tcgetattr(connection); } catch (e) { if (!(e instanceof termios.error)) throw e; console.error(e.code); }
 */
export class TermiosError extends Error {
	/** As Python has it. */
	override name = "error";
	/** The positive error number, as in `os.constants.errno`. */
	readonly errno: number;
	/** The error's name, such as `"ENOTTY"`. */
	readonly code: string;
	/** The system's words for the error. */
	readonly strerror: string;
	/** Errno and words: all that Python's has. */
	readonly args: readonly [errno: number, strerror: string];
	/** The call that failed. */
	readonly syscall: string | undefined;
	/** The descriptor that the call was made on. */
	readonly fd: number | undefined;

	constructor(errno: number, words = strerror(errno), details: OSErrorDetails = {}) {
		const code = errorNames().get(errno) ?? `E${errno}`;
		super(message(code, words, details));
		this.errno = errno;
		this.code = code;
		this.strerror = words;
		this.args = [errno, words];
		this.syscall = details.syscall;
		this.fd = details.fd;
	}
}

const subclasses = new Map<number, typeof OSError>([
	[EAGAIN, BlockingIOError],
	[EWOULDBLOCK, BlockingIOError],
	[EALREADY, BlockingIOError],
	[EINPROGRESS, BlockingIOError],
	[EPIPE, BrokenPipeError],
	[ESHUTDOWN, BrokenPipeError],
	[ECHILD, ChildProcessError],
	[ECONNABORTED, ConnectionAbortedError],
	[ECONNREFUSED, ConnectionRefusedError],
	[ECONNRESET, ConnectionResetError],
	[EEXIST, FileExistsError],
	[ENOENT, FileNotFoundError],
	[EINTR, InterruptedError],
	[EISDIR, IsADirectoryError],
	[ENOTDIR, NotADirectoryError],
	[EACCES, PermissionError],
	[EPERM, PermissionError],
	[ESRCH, ProcessLookupError],
	[ETIMEDOUT, TimeoutError],
]);

/** A value of the right type that makes no sense: a negative descriptor, a closed object. */
export class ValueError extends RangeError {
	override name = "ValueError";
}
/** A number beyond the range of the C type that it becomes. */
export class OverflowError extends RangeError {
	override name = "OverflowError";
}
/** The key, usually a descriptor, is not there. */
export class KeyError extends Error {
	override name = "KeyError";
	/** What was looked for. */
	readonly key: unknown;

	constructor(key: unknown, words = `${String(key)} is not registered`) {
		super(words);
		this.key = key;
	}
}

/**
 * The user pressed Ctrl-C: what `default_int_handler` of `iomux/signal` throws out of a blocked wait. Uncaught it ends the process by
 * SIGINT, after `finally` blocks, `using` and the listeners of `process.on("exit")` have run.
 *
 * @example
 * try { serve(); } catch (e) { if (!(e instanceof KeyboardInterrupt)) throw e; console.log("stopped"); }
 */
export class KeyboardInterrupt extends Error {
	override name = "KeyboardInterrupt";

	constructor(message?: string) {
		super(message);
		watchInterrupts((error) => error instanceof KeyboardInterrupt);
	}
}

brand({
	OSError,
	BlockingIOError,
	ChildProcessError,
	ConnectionError,
	BrokenPipeError,
	ConnectionAbortedError,
	ConnectionRefusedError,
	ConnectionResetError,
	FileExistsError,
	FileNotFoundError,
	InterruptedError,
	IsADirectoryError,
	NotADirectoryError,
	PermissionError,
	ProcessLookupError,
	TimeoutError,
	gaierror,
	herror,
	ValueError,
	OverflowError,
	KeyError,
	KeyboardInterrupt,
});
