// A user's object becomes a descriptor here and nowhere else. Python has two faces of this: `select` complains with a TypeError,
// `selectors` with a ValueError.
import { OverflowError, ValueError } from "../../errors.ts";
import { describe } from "./describe.ts";
import { INT_MAX } from "./integer.ts";

/** An object that answers `fileno()`, as iomux's own objects do. */
export interface HasFileno {
	/**
	 * The descriptor, a non-negative integer; negative once there is none.
	 *
	 * @throws whatever it likes; it comes out of the call that asked
	 *
	 * @example
	 * const pin = { fileno: () => connection.fileno() };
	 * select.select([pin], [], [], 0);
	 */
	fileno(): number;
}

/** An object with a numeric `fd`, as `fs.FileHandle`, `fs.ReadStream` and `tty.ReadStream` have it, or an `fd()`, as `net.BoundSocket`. */
export interface HasFd {
	/** The descriptor, or what answers it; null or negative while there is none. */
	readonly fd: number | null | (() => number);
}

/** An object of Node's that owns a descriptor through a handle: `net.Socket`, `net.Server`, `dgram.Socket`. */
export interface HasHandle {
	/**
	 * One of the methods by which such an object is known. Never throws.
	 *
	 * @example
	 * select.select([net.createServer().listen(0)], [], [], 0);
	 */
	ref(): unknown;
	/**
	 * One of the methods by which such an object is known. Never throws.
	 *
	 * @example
	 * net.createServer().listen(0).unref();
	 */
	unref(): unknown;
	/**
	 * One of the methods by which such an object is known. Never throws.
	 *
	 * @example
	 * net.createServer().address();
	 */
	address(): unknown;
}

/** `fs.ReadStream` and `fs.WriteStream`: they have an `fd`, of which Node's types do not speak. */
export interface FileStream {
	/** What it was opened by. */
	readonly path: string | Buffer;
	/** Whether it is still being opened, so that there is no descriptor yet. */
	readonly pending: boolean;
}

/**
 * What counts as a file descriptor: a non-negative integer, or an object that has one.
 * The numbers 0 to 2 are standard input, output and error.
 */
export type FileDescriptorLike = number | HasFileno | HasFd | HasHandle | FileStream;

/**
 * The descriptor of `value`, as Python's `select` module extracts it.
 *
 * @throws TypeError if `value` is neither a whole number nor an object with a descriptor
 * @throws ValueError if the descriptor is negative, as that of a closed object is
 * @throws OverflowError if it does not fit a C `int`
 */
export function fileno(value: unknown): number {
	if (typeof value === "number") return checked(value, value);
	if (typeof value === "object" && value !== null) {
		const method = (value as HasFileno).fileno;
		if (method !== undefined) {
			if (typeof method !== "function") throw new TypeError(`'fileno' must be a method, received ${describe(method)}`);
			return checked(method.call(value), value);
		}
		const fd = handleOf(value);
		if (fd !== undefined) return checked(fd, value);
	} else if (typeof value === "function" && typeof (value as unknown as HasFileno).fileno === "function") {
		return checked((value as unknown as HasFileno).fileno(), value);
	}
	throw new TypeError(`a file descriptor must be a non-negative integer or an object with one, received ${describe(value)}`);
}

/**
 * The descriptor of `value`, as Python's `selectors` module extracts it: what `fileno()` returns is converted to a number, and
 * whatever is unusable is a `ValueError`. An exception of the user's own `fileno()` propagates, unless it is a TypeError or ValueError.
 */
export function selectorFileno(value: unknown): number {
	try {
		if (typeof value === "object" && value !== null && typeof (value as HasFileno).fileno === "function") {
			const answer: unknown = (value as HasFileno).fileno();
			// int("7") is 7 in Python
			return checked(typeof answer === "string" && /^\s*[+-]?\d+\s*$/.test(answer) ? Number(answer) : answer, value);
		}
		return fileno(value);
	} catch (error) {
		if (error instanceof ValueError || !(error instanceof TypeError || error instanceof OverflowError)) throw error;
		throw new ValueError(`not a usable file object: ${error.message}`, { cause: error });
	}
}

function checked(fd: unknown, of: unknown): number {
	// A small integer is by far the usual case.
	if (typeof fd === "number" && fd >= 0 && fd <= INT_MAX && fd === Math.trunc(fd)) return fd;
	if (typeof fd !== "number" || !Number.isInteger(fd)) {
		const who = fd === of ? "a file descriptor" : `the file descriptor of ${describe(of)}`;
		throw new TypeError(`${who} must be a whole number, received ${describe(fd)}`);
	}
	if (fd > INT_MAX || fd < -INT_MAX - 1) throw new OverflowError(`a file descriptor must fit a C int, received ${fd}`);
	throw new ValueError(
		`a file descriptor cannot be negative, received ${fd}${fd === of ? "" : " (the object is closed, or not open yet)"}`,
	);
}

/** The descriptor of one of Node's objects; `undefined` if `value` is not one of them. */
function handleOf(value: object): unknown {
	const { fd } = value as { fd?: unknown };
	if (typeof fd === "number") return fd;
	if (typeof fd === "function") return fd.call(value) as unknown;
	if ("_handle" in value && !isDatagram(value)) return handleFd(value._handle);
	const state = datagramState(value);
	if (state !== undefined) return handleFd(state.handle);
	// fs.ReadStream and its like before they are open, and once they are closed.
	return fd === null ? -1 : undefined;
}

function handleFd(handle: unknown): unknown {
	// A closed stream or server has no handle any more: Python's closed objects answer -1.
	if (handle === null || handle === undefined) return -1;
	return (handle as { fd?: unknown }).fd;
}

/** dgram.Socket keeps its handle behind a symbol; its `_handle` is a deprecated getter that would print a warning. */
function datagramState(value: object): { handle?: unknown } | undefined {
	const symbol = Object.getOwnPropertySymbols(value).find((s) => s.description === "state symbol");
	return symbol === undefined ? undefined : ((value as Record<symbol, unknown>)[symbol] as { handle?: unknown });
}

function isDatagram(value: object): boolean {
	return datagramState(value) !== undefined;
}
