import { EAGAIN } from "../../../constants/errno.gen.ts";
import { MSG_PEEK } from "../../../constants/socket.gen.ts";
import { BlockingIOError, OSError, TimeoutError, ValueError } from "../../../errors.ts";
import type { BytesLike } from "../../arguments/bytes.ts";
import { describe } from "../../arguments/describe.ts";
import { failure } from "../../descriptor/check.ts";
import { BaseFile, binary, closedFile, sizeOf } from "../../file/base.ts";
import type { SocketCore } from "../core.ts";
import { allocate, receive } from "../receive.ts";
import { transmit } from "../send.ts";

const CHUNK = 8192;
const NEWLINE = 0x0a;

/**
 * An unbuffered file over a socket: Python's `socket.SocketIO`, what `makefile("rb", 0)` answers. Each call is one receive or send, and
 * no byte is read ahead. Where a non-blocking socket would have to wait, the answer is `null`.
 *
 * @example
 * using raw = connection.makefile("rwb", 0);
 * raw.write(Buffer.from("hello"));
 */
export class SocketIO extends BaseFile<Buffer> {
	readonly mode: "rb" | "wb" | "rwb";
	readonly #core: SocketCore;
	#closed = false;
	#timedOut = false;

	/** @internal made by `Socket.makefile` */
	constructor(core: SocketCore, reading: boolean, writing: boolean) {
		super();
		this.#core = core;
		this.mode = reading ? (writing ? "rwb" : "rb") : "wb";
		core.fileOpened();
	}

	get closed(): boolean {
		return this.#closed;
	}

	get name(): number {
		return this.#closed ? -1 : this.#core.fd;
	}

	fileno(): number {
		if (this.#closed) throw closedFile();
		return this.#core.fd;
	}

	readable(): boolean {
		if (this.#closed) throw closedFile();
		return this.mode !== "wb";
	}

	writable(): boolean {
		if (this.#closed) throw closedFile();
		return this.mode !== "rb";
	}

	/**
	 * Receives into a buffer of the caller's: how many bytes, 0 at the end, `null` if a non-blocking socket has none.
	 *
	 * @throws TimeoutError if the socket's timeout ran out; from then on every read throws an OSError, for data may be lost
	 * @throws ValueError once the file is closed, or if it is not open for reading
	 *
	 * @example
	 * using raw = connection.makefile("rb", 0);
	 * raw.readinto(buffer); // 6
	 */
	readinto(buffer: ArrayBufferView, flags = 0): number | null {
		if (!this.readable()) throw new ValueError(`the file is not open for reading, its mode is ${describe(this.mode)}`);
		if (!ArrayBuffer.isView(buffer)) throw new TypeError(`'buffer' must be a typed array or DataView, received ${describe(buffer)}`);
		if (this.#timedOut) throw new OSError("cannot read from a file after its socket timed out");
		try {
			return receive(this.#core, buffer, buffer.byteLength, flags);
		} catch (error) {
			if (error instanceof BlockingIOError && error.errno === EAGAIN) return null;
			if (error instanceof TimeoutError) this.#timedOut = true;
			throw error;
		}
	}

	/**
	 * Receives at most `size` bytes in one call, or up to the end when it is omitted or negative.
	 *
	 * @throws as {@link SocketIO.readinto}
	 *
	 * @example
	 * using raw = connection.makefile("rb", 0);
	 * raw.read(100)?.toString(); // "hello\n"
	 */
	read(size: number | null = -1): Buffer | null {
		const most = sizeOf(size, "size");
		if (most < 0) return this.readall();
		const buffer = allocate(most, "size");
		const count = this.readinto(buffer);
		return count === null ? null : buffer.subarray(0, count);
	}

	/**
	 * Receives up to the end; `null` if a non-blocking socket has nothing.
	 *
	 * @throws as {@link SocketIO.readinto}
	 *
	 * @example
	 * peer.close();
	 * using raw = connection.makefile("rb", 0);
	 * raw.readall()?.toString(); // "hello\n"
	 */
	readall(): Buffer | null {
		const parts: Buffer[] = [];
		for (;;) {
			const part = this.read(CHUNK);
			if (part === null && parts.length === 0) return null;
			if (part === null || part.length === 0) return Buffer.concat(parts);
			parts.push(part);
		}
	}

	/**
	 * Reads a line, at most `size` bytes of it. It peeks at what has arrived before it takes it, so that nothing behind the line is lost to
	 * another reader.
	 *
	 * @throws BlockingIOError EAGAIN if a non-blocking socket has no whole line; what there is of it has been read
	 *
	 * @example
	 * using raw = connection.makefile("rb", 0);
	 * raw.readline().toString(); // "hello\n"
	 */
	readline(size: number | null = -1): Buffer {
		const most = sizeOf(size, "size");
		let line: Buffer = Buffer.alloc(0);
		while (most < 0 || line.length < most) {
			const part = Buffer.allocUnsafe(most < 0 ? CHUNK : Math.min(CHUNK, most - line.length));
			const seen = this.#wanted(part, MSG_PEEK);
			const end = part.subarray(0, seen).indexOf(NEWLINE);
			const taken = this.#wanted(part.subarray(0, end < 0 ? seen : end + 1), 0);
			line = Buffer.concat([line, part.subarray(0, taken)]);
			if (taken === 0 || line.at(-1) === NEWLINE) break;
		}
		return line;
	}

	#wanted(buffer: Buffer, flags: number): number {
		const count = buffer.length === 0 ? 0 : this.readinto(buffer, flags);
		if (count === null) throw failure(-EAGAIN, "recv", this.#core.fd);
		return count;
	}

	/**
	 * Sends bytes: how many the kernel took, `null` if a non-blocking socket has no space.
	 *
	 * @throws ValueError once the file is closed, or if it is not open for writing
	 * @throws TypeError if `data` is no bytes
	 *
	 * @example
	 * using raw = connection.makefile("wb", 0);
	 * raw.write(Buffer.from("hello")); // 5
	 */
	write(data: BytesLike): number | null {
		if (!this.writable()) throw new ValueError(`the file is not open for writing, its mode is ${describe(this.mode)}`);
		try {
			return transmit(this.#core, binary(data), 0);
		} catch (error) {
			if (error instanceof BlockingIOError && error.errno === EAGAIN) return null;
			throw error;
		}
	}

	/**
	 * Does nothing: no byte waits here.
	 *
	 * @throws ValueError once the file is closed
	 *
	 * @example
	 * using raw = connection.makefile("wb", 0);
	 * raw.flush();
	 */
	flush(): void {
		if (this.#closed) throw closedFile();
	}

	/**
	 * Closes the file; the socket stays open until it is closed too. Never fails, also the second time.
	 *
	 * @example
	 * const raw = connection.makefile("rb", 0);
	 * raw.close();
	 */
	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#core.fileClosed();
	}
}
