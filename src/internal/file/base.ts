// What files have in common, over sockets and over descriptors.
import { ValueError } from "../../errors.ts";
import { uncloneable } from "../addon/uncloneable.ts";
import type { BytesLike } from "../arguments/bytes.ts";
import { describe } from "../arguments/describe.ts";
import { INT_MAX, integerIn } from "../arguments/integer.ts";

/**
 * A synchronous file over a socket, what {@link Socket.makefile} answers, or over a standard stream: Python's `io` classes. Iterating it
 * gives its lines, with their line ends.
 *
 * @example
 * using lines = connection.makefile("r");
 * lines.readline(); // "hello\n"
 */
export abstract class BaseFile<Data extends string | Buffer> implements Iterable<Data> {
	/** @internal made by `Socket.makefile` */
	constructor() {
		uncloneable(this);
	}

	/** The mode it was opened in. */
	abstract readonly mode: string;
	/** The descriptor; -1 once the file is closed. */
	abstract readonly name: number;
	/** Whether the file is closed. */
	abstract readonly closed: boolean;

	/**
	 * Reads at most `size` bytes or characters, up to the end when it is omitted or negative. Empty at the end.
	 *
	 * @throws ValueError once the file is closed, or if it is not open for reading
	 * @throws TimeoutError, OSError as {@link Socket.recv}
	 *
	 * @example
	 * using lines = connection.makefile("r");
	 * lines.read(5); // "hello"
	 */
	abstract read(size?: number | null): Data | null;

	/**
	 * Reads a line with its line end; at most `size` of it. Empty at the end.
	 *
	 * @param size in bytes or characters
	 * @throws BlockingIOError EAGAIN if a non-blocking socket has no whole line
	 * @throws ValueError, TimeoutError, OSError as `read()`
	 *
	 * @example
	 * using lines = connection.makefile("r");
	 * lines.readline(); // "hello\n"
	 */
	abstract readline(size?: number | null): Data;

	/**
	 * Takes data to be sent: how much of it.
	 *
	 * @throws ValueError once the file is closed, or if it is not open for writing
	 * @throws TypeError if a text file is given bytes, or a binary one text
	 * @throws BrokenPipeError, TimeoutError, OSError as {@link Socket.send}
	 *
	 * @example
	 * using out = connection.makefile("w");
	 * out.write("hello\n");
	 * out.flush();
	 */
	abstract write(data: BytesLike): number | null;

	/**
	 * Sends what was written and is still waiting.
	 *
	 * @throws ValueError once the file is closed
	 * @throws BlockingIOError EAGAIN if a non-blocking socket does not take all of it; the rest goes on waiting
	 * @throws BrokenPipeError, TimeoutError, OSError as {@link Socket.send}
	 *
	 * @example
	 * using out = connection.makefile("wb");
	 * out.write(Buffer.from("hello\n"));
	 * out.flush();
	 */
	abstract flush(): void;

	/**
	 * Sends what is waiting and closes the file; a socket stays open until it is closed too.
	 *
	 * @throws what `flush()` throws; the file is closed all the same
	 *
	 * @example
	 * const out = connection.makefile("w");
	 * out.write("bye\n");
	 * out.close();
	 */
	abstract close(): void;

	/**
	 * The descriptor.
	 *
	 * @throws ValueError once the file is closed
	 *
	 * @example
	 * using lines = connection.makefile("r");
	 * lines.fileno() === connection.fileno(); // true
	 */
	abstract fileno(): number;

	/**
	 * Whether it was opened for reading.
	 *
	 * @throws ValueError once the file is closed
	 *
	 * @example
	 * using out = connection.makefile("w");
	 * out.readable(); // false
	 */
	abstract readable(): boolean;

	/**
	 * Whether it was opened for writing.
	 *
	 * @throws ValueError once the file is closed
	 *
	 * @example
	 * using out = connection.makefile("w");
	 * out.writable(); // true
	 */
	abstract writable(): boolean;

	/**
	 * False: a file has no position here.
	 *
	 * @throws ValueError once the file is closed
	 *
	 * @example
	 * using lines = connection.makefile("r");
	 * lines.seekable(); // false
	 */
	seekable(): boolean {
		this.fileno();
		return false;
	}

	/**
	 * Whether it is a terminal, which a socket never is.
	 *
	 * @throws ValueError once the file is closed
	 *
	 * @example
	 * using lines = connection.makefile("r");
	 * lines.isatty(); // false
	 */
	isatty(): boolean {
		return this.seekable();
	}

	/**
	 * The lines up to the end. With a positive `hint`, no further line is begun once so many bytes or characters were read.
	 *
	 * @throws as `readline()`
	 *
	 * @example
	 * peer.close();
	 * using lines = connection.makefile("r");
	 * lines.readlines(); // ["hello\n"]
	 */
	readlines(hint: number | null = -1): Data[] {
		const most = sizeOf(hint, "hint");
		const lines: Data[] = [];
		let total = 0;
		for (const line of this) {
			lines.push(line);
			total += line.length;
			if (most > 0 && total >= most) break;
		}
		return lines;
	}

	/**
	 * Writes each of them; line ends are the caller's business.
	 *
	 * @throws as `write()`
	 *
	 * @example
	 * using out = connection.makefile("w");
	 * out.writelines(["one\n", "two\n"]);
	 */
	writelines(lines: Iterable<BytesLike>): void {
		for (const line of lines) this.write(line);
	}

	/** The lines up to the end, with their line ends. */
	*[Symbol.iterator](): Iterator<Data> {
		for (let line = this.readline(); line.length > 0; line = this.readline()) yield line;
	}

	/** Closes the file at the end of a `using` block. */
	[Symbol.dispose](): void {
		this.close();
	}
}

/** What a buffered file reads from and writes to, a system call at a time. */
export interface RawFile extends BaseFile<Buffer> {
	readonly mode: "rb" | "wb" | "rwb";
	/** Reads into a buffer: how many bytes, 0 at the end, `null` if it would have to wait and must not. */
	readinto(buffer: ArrayBufferView): number | null;
	/** Writes bytes: how many, `null` if it would have to wait and must not. */
	write(data: Uint8Array): number | null;
}

/** How much to read: -1 is up to the end. */
export function sizeOf(size: unknown, name: string): number {
	return size === null || size === undefined ? -1 : Math.max(integerIn(size, name, Number.MIN_SAFE_INTEGER, INT_MAX), -1);
}

export function closedFile(): ValueError {
	return new ValueError("I/O operation on a closed file");
}

/** Bytes only: what a binary file takes. */
export function binary(data: unknown): Uint8Array {
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	throw new TypeError(`a binary file takes bytes, received ${describe(data)}`);
}
