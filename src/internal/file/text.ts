import { EAGAIN } from "../../constants/errno.gen.ts";
import { ValueError } from "../../errors.ts";
import type { BytesLike } from "../arguments/bytes.ts";
import { describe } from "../arguments/describe.ts";
import { failure } from "../descriptor/check.ts";
import { BaseFile, closedFile, sizeOf } from "./base.ts";
import type { BufferedFile } from "./buffered.ts";
import { type Codec, type CodecErrors, codec } from "./codec.ts";

/** The keyword arguments of `Socket.makefile` for text. */
export interface TextOptions {
	/** `"utf-8"` when omitted, `"utf-16-le"`, `"latin-1"`, `"ascii"`. */
	encoding?: string | null;
	/** `"strict"` when omitted. */
	errors?: CodecErrors | null;
	/**
	 * What ends a line. Omitted: `"\n"`, `"\r"` and `"\r\n"`, each read as `"\n"`. `""`: the same three, as they are. Else only this, which
	 * a written `"\n"` becomes.
	 */
	newline?: "" | "\n" | "\r" | "\r\n" | null;
}

const CHUNK = 8192;

/**
 * A text file: what `makefile()` answers, and the standard streams of `iomux/sys` are. Sizes are in characters (code points). It reads ahead, and what was written
 * waits, as in `BufferedFile`. It is for sockets that wait: a non-blocking one makes its reads throw BlockingIOError.
 *
 * @example
 * using lines = connection.makefile("r", null, { newline: "\r\n" });
 * using out = connection.makefile("w", null, { newline: "\r\n" });
 */
export class TextFile extends BaseFile<string> {
	readonly mode: string;
	/** The binary file below. */
	readonly buffer: BufferedFile;
	/** The encoding, as it was asked for; `"utf-8"` when it was not. */
	readonly encoding: string;
	readonly #newline: string | null;
	readonly #codec: Codec;
	/** What was decoded and not read yet. */
	#text = "";
	/** A `"\r"` that may be half of a line end. */
	#held = "";
	#ended = false;

	/** @internal made by `Socket.makefile` */
	constructor(buffer: BufferedFile, mode: string, { encoding, errors, newline = null }: TextOptions) {
		super();
		if (newline !== null && !["", "\n", "\r", "\r\n"].includes(newline)) {
			throw new ValueError(`'newline' must be null, "", "\\n", "\\r" or "\\r\\n", received ${describe(newline)}`);
		}
		this.mode = mode;
		this.buffer = buffer;
		this.encoding = encoding ?? "utf-8";
		this.#newline = newline;
		this.#codec = codec(this.encoding, errors ?? "strict");
	}

	get name(): number {
		return this.buffer.name;
	}

	get closed(): boolean {
		return this.buffer.closed;
	}

	fileno(): number {
		return this.buffer.fileno();
	}

	override isatty(): boolean {
		return this.buffer.isatty();
	}

	readable(): boolean {
		return this.buffer.readable();
	}

	writable(): boolean {
		return this.buffer.writable();
	}

	/**
	 * Reads at most `size` characters, up to the end when it is omitted or negative. Empty at the end.
	 *
	 * @throws BlockingIOError EAGAIN if a non-blocking socket has no more; what was read stays
	 * @throws ValueError, TimeoutError, OSError as `read()`
	 *
	 * @example
	 * using lines = connection.makefile("r");
	 * lines.read(5); // "hello"
	 *
	 * @param size how many characters at most
	 */
	read(size: number | null = -1): string {
		const most = sizeOf(size, "size");
		this.#reading();
		while (most < 0 || prefix(this.#text, most) === undefined) {
			if (!this.#fill()) break;
		}
		return this.#take(most < 0 ? this.#text.length : (prefix(this.#text, most) ?? this.#text.length));
	}

	readline(size: number | null = -1): string {
		const most = sizeOf(size, "size");
		this.#reading();
		let seen = 0;
		for (;;) {
			const end = this.#lineEnd(seen);
			const limit = most < 0 ? undefined : prefix(this.#text, most);
			if (end >= 0) return this.#take(limit === undefined ? end : Math.min(end, limit));
			if (limit !== undefined) return this.#take(limit);
			// A line end of two characters may have begun.
			seen = Math.max(this.#text.length - 1, 0);
			if (!this.#fill()) return this.#take(this.#text.length);
		}
	}

	/**
	 * Takes all of the text to be sent: its length, as JavaScript counts it.
	 *
	 * @throws TypeError if it is no string
	 * @throws ValueError once the file is closed, if it is not open for writing, or the encoding lacks a character
	 *
	 * @example
	 * using out = connection.makefile("w");
	 * out.write("hello\n"); // 6
	 */
	write(text: BytesLike): number {
		if (typeof text !== "string") throw new TypeError(`a text file takes strings, received ${describe(text)}`);
		if (this.closed) throw closedFile();
		const ends = this.#newline === "\r" || this.#newline === "\r\n" ? text.replaceAll("\n", this.#newline) : text;
		this.buffer.write(this.#codec.encode(ends));
		return text.length;
	}

	flush(): void {
		this.buffer.flush();
	}

	close(): void {
		this.buffer.close();
	}

	#reading(): void {
		if (this.closed) throw closedFile();
		if (!this.readable()) throw new ValueError(`the file is not open for reading, its mode is ${describe(this.mode)}`);
	}

	/** Decodes what arrives next; false at the end. */
	#fill(): boolean {
		if (this.#ended) return false;
		const bytes = this.buffer.read1(CHUNK);
		if (bytes === null) throw failure(-EAGAIN, "recv", this.name);
		this.#ended = bytes.length === 0;
		this.#text += this.#translated(this.#codec.decode(bytes, this.#ended));
		// Python's reads go on after an end, should the socket have more to say.
		if (!this.#ended) return true;
		this.#ended = false;
		return false;
	}

	#translated(decoded: string): string {
		if (this.#newline !== null && this.#newline !== "") return decoded;
		let text = this.#held + decoded;
		this.#held = "";
		if (text.endsWith("\r") && !this.#ended) {
			this.#held = "\r";
			text = text.slice(0, -1);
		}
		return this.#newline === null ? text.replace(/\r\n?/g, "\n") : text;
	}

	/** Where the first line ends, looked for from `from` on; -1 if it has no end yet. */
	#lineEnd(from: number): number {
		const end = this.#newline ?? "\n";
		if (end !== "") {
			const at = this.#text.indexOf(end, from);
			return at < 0 ? -1 : at + end.length;
		}
		const pattern = /\r\n?|\n/g;
		pattern.lastIndex = from;
		const found = pattern.exec(this.#text);
		return found === null ? -1 : found.index + found[0].length;
	}

	#take(length: number): string {
		const taken = this.#text.slice(0, length);
		this.#text = this.#text.slice(length);
		return taken;
	}
}

/** How long the first `count` characters are as a string's length; `undefined` if there are fewer. */
function prefix(text: string, count: number): number | undefined {
	if (text.length < count) return undefined;
	let at = 0;
	for (let i = 0; i < count; i++) {
		if (at >= text.length) return undefined;
		at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
	}
	return at;
}
