import { EAGAIN, EINTR } from "../../constants/errno.gen.ts";
import { PIPE_BUF, POLLIN, POLLOUT } from "../../constants/select.gen.ts";
import { BlockingIOError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { isatty } from "../addon/node-builtins.ts";
import { is_main_thread } from "../addon/private.ts";
import { describe } from "../arguments/describe.ts";
import { check } from "../descriptor/check.ts";
import { BaseFile, closedFile, type RawFile, sizeOf } from "../file/base.ts";
import { readInto, waitToWrite } from "../os/read-write.ts";
import { NEVER } from "../wait/deadline.ts";
import { waitReady } from "../wait/one-descriptor.ts";
import { checkSignals, signals } from "../wait/signals.ts";

const CHUNK = 8192;
const NEWLINE = 0x0a;

/**
 * An unbuffered file over a descriptor that was there when the process began: Python's `io.FileIO`. It always waits, also where somebody
 * who shares the open file has made it non-blocking, as Node does with pipes and terminals.
 */
export class DescriptorFile extends BaseFile<Buffer> implements RawFile {
	readonly mode: "rb" | "wb";
	readonly #fd: number;
	#closed = false;

	constructor(fd: number, mode: "rb" | "wb") {
		super();
		this.#fd = fd;
		this.mode = mode;
	}

	get closed(): boolean {
		return this.#closed;
	}

	get name(): number {
		return this.#closed ? -1 : this.#fd;
	}

	fileno(): number {
		if (this.#closed) throw closedFile();
		return this.#fd;
	}

	readable(): boolean {
		this.fileno();
		return this.mode === "rb";
	}

	writable(): boolean {
		return !this.readable();
	}

	override isatty(): boolean {
		return isatty(this.fileno());
	}

	readinto(buffer: ArrayBufferView): number {
		if (!this.readable()) throw new ValueError(`the file is not open for reading, its mode is ${describe(this.mode)}`);
		for (;;) {
			try {
				return readInto(this.#fd, buffer);
			} catch (error) {
				if (!(error instanceof BlockingIOError)) throw error;
				waitReady({ fd: this.#fd }, POLLIN, NEVER);
			}
		}
	}

	read(size: number | null = -1): Buffer {
		const most = sizeOf(size, "size");
		const parts: Buffer[] = [];
		do {
			const part = Buffer.allocUnsafe(most < 0 ? CHUNK : most);
			parts.push(part.subarray(0, this.readinto(part)));
		} while (most < 0 && parts[parts.length - 1].length > 0);
		return Buffer.concat(parts);
	}

	/** A byte at a time, so that nothing behind the line is lost to another reader. */
	readline(size: number | null = -1): Buffer {
		const most = sizeOf(size, "size");
		const line: number[] = [];
		for (let byte = this.read(1); (most < 0 || line.length < most) && byte.length > 0; byte = this.read(1)) {
			line.push(byte[0]);
			if (byte[0] === NEWLINE || line.length === most) break;
		}
		return Buffer.from(line);
	}

	/** One write(2): how many bytes it took. */
	write(data: Uint8Array): number {
		if (!this.writable()) throw new ValueError(`the file is not open for writing, its mode is ${describe(this.mode)}`);
		const fd = this.#fd;
		for (;;) {
			checkSignals();
			// A blocking write(2) waits until all of it is taken, and nothing could end that. So much at a time it takes at once.
			const interruptible = signals.listening || !is_main_thread;
			if (interruptible) waitToWrite(fd);
			const count = native.write(fd, data, interruptible ? Math.min(data.length, PIPE_BUF) : data.length);
			if (count === -EAGAIN) waitReady({ fd }, POLLOUT, NEVER);
			else if (count !== -EINTR) return check(count, "write", fd);
		}
	}

	flush(): void {
		this.fileno();
	}

	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		check(native.close(this.#fd), "close", this.#fd);
	}
}
