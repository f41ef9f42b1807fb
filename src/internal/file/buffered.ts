import { EAGAIN } from "../../constants/errno.gen.ts";
import { RuntimeError, ValueError } from "../../errors.ts";
import type { BytesLike } from "../arguments/bytes.ts";
import { describe } from "../arguments/describe.ts";
import { failure } from "../descriptor/check.ts";
import { BaseFile, binary, closedFile, type RawFile, sizeOf } from "./base.ts";

const NEWLINE = 0x0a;

/**
 * A buffered binary file: what `makefile("rb")`, `"wb"` and `"rwb"` answer, Python's `io.BufferedReader` and its like. It reads ahead:
 * what waits in its buffer is invisible to `select`, and to other readers of the descriptor. What was written waits for
 * `flush()`, for `close()`, or for more than the buffer holds.
 *
 * @example
 * using file = connection.makefile("rwb");
 * file.write(file.readline());
 * file.flush();
 */
export class BufferedFile extends BaseFile<Buffer> {
	/** The unbuffered file below. */
	readonly raw: RawFile;
	readonly #size: number;
	/** What was received and not read yet is `#start` to `#end`. */
	#received: Buffer;
	#start = 0;
	#end = 0;
	#filling = false;
	#unsent: Buffer[] = [];
	#unsentBytes = 0;
	#sending = false;

	/** @internal made by `Socket.makefile` */
	constructor(raw: RawFile, size: number) {
		super();
		this.raw = raw;
		this.#size = size;
		this.#received = Buffer.allocUnsafeSlow(raw.mode === "wb" ? 0 : size);
	}

	get mode(): string {
		return this.raw.mode;
	}

	get name(): number {
		return this.raw.name;
	}

	get closed(): boolean {
		return this.raw.closed;
	}

	fileno(): number {
		return this.raw.fileno();
	}

	override isatty(): boolean {
		return this.raw.isatty();
	}

	readable(): boolean {
		return this.raw.readable();
	}

	writable(): boolean {
		return this.raw.writable();
	}

	/**
	 * Reads `size` bytes, fewer only at the end; up to the end when it is omitted or negative.
	 *
	 * @returns `null` if a non-blocking socket has nothing, and fewer bytes if it has no more
	 * @throws TimeoutError if the socket's timeout ran out; what had arrived stays in the buffer
	 *
	 * @example
	 * using file = connection.makefile("rb");
	 * file.read(5)?.toString(); // "hello"
	 */
	read(size: number | null = -1): Buffer | null {
		const most = sizeOf(size, "size");
		this.#reading();
		let count: number | null = 1;
		while ((most < 0 || this.#end - this.#start < most) && count !== null && count > 0) count = this.#fill();
		if (count === null && this.#start === this.#end) return null;
		return this.#take(most < 0 ? this.#end - this.#start : most);
	}

	/**
	 * Reads at most `size` bytes with at most one receive: what is buffered, or what arrives next. `null` as for `read()`.
	 *
	 * @throws as `read()`
	 *
	 * @example
	 * using file = connection.makefile("rb");
	 * file.read1()?.toString(); // "hello\n"
	 */
	read1(size: number | null = -1): Buffer | null {
		const most = sizeOf(size, "size");
		this.#reading();
		if (most === 0) return Buffer.alloc(0);
		if (this.#start === this.#end && this.#fill() === null) return null;
		return this.#take(most < 0 ? this.#end - this.#start : most);
	}

	/**
	 * Reads into a buffer of the caller's until it is full, as `read()`: how many bytes.
	 *
	 * @throws TypeError if `buffer` is no typed array or DataView
	 *
	 * @example
	 * using file = connection.makefile("rb");
	 * const addressBuffer = new Uint8Array(5);
	 * file.readinto(addressBuffer); // 5
	 */
	readinto(buffer: ArrayBufferView): number | null {
		const addressBuffer = binary(buffer);
		const data = this.read(addressBuffer.byteLength);
		if (data !== null) addressBuffer.set(data);
		return data === null ? null : data.length;
	}

	/**
	 * Reads a line with its line end; at most `size` bytes of it. Empty at the end.
	 *
	 * @throws BlockingIOError EAGAIN if a non-blocking socket has no whole line; what there is of it stays in the buffer
	 * @throws ValueError, TimeoutError, OSError as `read()`
	 *
	 * @example
	 * using file = connection.makefile("rb");
	 * file.readline().toString(); // "hello\n"
	 */
	readline(size: number | null = -1): Buffer {
		const most = sizeOf(size, "size");
		this.#reading();
		let seen = 0;
		for (;;) {
			const there = this.#received.subarray(this.#start, this.#end);
			const end = there.indexOf(NEWLINE, seen);
			if (end >= 0) return this.#take(most < 0 ? end + 1 : Math.min(end + 1, most));
			if (most >= 0 && there.length >= most) return this.#take(most);
			seen = there.length;
			const count = this.#fill();
			if (count === null) throw failure(-EAGAIN, "recv", this.name);
			if (count === 0) return this.#take(this.#end - this.#start);
		}
	}

	/**
	 * Takes all of the bytes to be sent: how many.
	 *
	 * @throws BlockingIOError EAGAIN if the buffer is full of what a non-blocking socket does not take; nothing of `data` was taken then
	 *
	 * @example
	 * using file = connection.makefile("wb");
	 * file.write(Buffer.from("hello")); // 5
	 */
	write(data: BytesLike): number {
		if (this.closed) throw closedFile();
		if (!this.writable()) throw new ValueError(`the file is not open for writing, its mode is ${describe(this.mode)}`);
		const copy = Buffer.from(binary(data));
		if (this.#unsentBytes + copy.length > this.#size) this.flush();
		this.#unsent.push(copy);
		this.#unsentBytes += copy.length;
		// As in Python, what is as large as the buffer does not wait in it: `makefile("wb", 1)` sends at once.
		if (copy.length >= this.#size) this.#send();
		return copy.length;
	}

	/**
	 * Sends what was written and is still waiting.
	 *
	 * @throws BlockingIOError EAGAIN if a non-blocking socket does not take all of it; the rest goes on waiting
	 *
	 * @example
	 * using file = connection.makefile("wb");
	 * file.write(Buffer.from("hello"));
	 * file.flush();
	 */
	flush(): void {
		if (this.closed) throw closedFile();
		if (!this.#send()) throw failure(-EAGAIN, "send", this.name);
	}

	close(): void {
		if (this.closed) return;
		try {
			if (this.#unsentBytes > 0) this.flush();
		} finally {
			this.raw.close();
		}
	}

	/**
	 * Sends what waits; false if the file would have to wait. What was sent is gone even if this throws in the middle. While it waits, a
	 * signal listener may write: that is sent behind the rest.
	 */
	#send(): boolean {
		if (this.#sending) return true;
		this.#sending = true;
		try {
			while (this.#unsent.length > 0) {
				const rest = this.#unsent.length === 1 ? this.#unsent[0] : Buffer.concat(this.#unsent);
				this.#unsent = [rest];
				const count = this.raw.write(rest);
				if (count === null) return false;
				this.#unsentBytes -= count;
				if (count === rest.length) this.#unsent.shift();
				else this.#unsent[0] = rest.subarray(count);
			}
			return true;
		} finally {
			this.#sending = false;
		}
	}

	#reading(): void {
		if (this.closed) throw closedFile();
		if (!this.readable()) throw new ValueError(`the file is not open for reading, its mode is ${describe(this.mode)}`);
	}

	/** One receive to the end of the buffer: how many bytes, 0 at the end, `null` if it would have to wait. */
	#fill(): number | null {
		if (this.#filling) throw new RuntimeError("the file is being read already: a signal listener must not read from it");
		this.#grow();
		this.#filling = true;
		try {
			const count = this.raw.readinto(this.#received.subarray(this.#end));
			this.#end += count ?? 0;
			return count;
		} finally {
			this.#filling = false;
		}
	}

	#grow(): void {
		if (this.#start === this.#end) {
			this.#start = 0;
			this.#end = 0;
		}
		if (this.#end < this.#received.length) return;
		const there = this.#received.subarray(this.#start, this.#end);
		const larger = there.length <= this.#received.length / 2 ? this.#received : Buffer.allocUnsafeSlow(2 * this.#received.length);
		there.copy(larger);
		this.#received = larger;
		this.#start = 0;
		this.#end = there.length;
	}

	#take(count: number): Buffer {
		const taken = Buffer.from(this.#received.subarray(this.#start, Math.min(this.#start + count, this.#end)));
		this.#start += taken.length;
		// A line or a read that was larger than the buffer should not keep its memory.
		if (this.#start === this.#end && this.#received.length > this.#size) {
			this.#received = Buffer.allocUnsafeSlow(this.#size);
			this.#start = 0;
			this.#end = 0;
		}
		return taken;
	}
}
