// What the three kinds of file over a socket have in common.
import { ValueError } from "../errors.ts";
import type { BytesLike } from "./bytes.ts";
import { describe } from "./describe.ts";
import { INT_MAX, integerIn } from "./integer.ts";

/** A synchronous file over a socket: what `Socket.makefile` answers. Iterating it gives its lines, with their line ends. */
export abstract class SocketFile<Data extends string | Buffer> implements Iterable<Data> {
	/** The mode it was opened in. */
	abstract readonly mode: string;
	/** The descriptor; -1 once the file is closed. */
	abstract readonly name: number;
	abstract readonly closed: boolean;

	/** Reads at most `size` bytes or characters, up to the end when it is omitted or negative. Empty at the end. */
	abstract read(size?: number | null): Data | null;

	/** Reads a line with its line end; at most `size` of it. Empty at the end. */
	abstract readline(size?: number | null): Data;

	/** Takes data to be sent: how much of it. */
	abstract write(data: BytesLike): number | null;

	/** Sends what was written and is still waiting. */
	abstract flush(): void;

	/** Sends what is waiting and closes the file; the socket stays open until it is closed too. */
	abstract close(): void;

	/** @throws ValueError once the file is closed */
	abstract fileno(): number;

	/** @throws ValueError once the file is closed */
	abstract readable(): boolean;

	/** @throws ValueError once the file is closed */
	abstract writable(): boolean;

	/** Never: a socket has no position. @throws ValueError once the file is closed */
	seekable(): boolean {
		this.fileno();
		return false;
	}

	/** Never a terminal. @throws ValueError once the file is closed */
	isatty(): boolean {
		return this.seekable();
	}

	/** The lines up to the end. With a positive `hint`, no further line is begun once so many bytes or characters were read. */
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

	/** Writes each of them; line ends are the caller's business. */
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
