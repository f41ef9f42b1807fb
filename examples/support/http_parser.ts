// A parser of HTTP/1.1 requests. It is a generator: where bytes are missing it stops, and goes on from there when they have come, so that it
// reads like a program that blocks. What it holds is bounded: a head, a body, and what one receive brought.

/** So much of a request line and its headers (bytes). */
const MOST_HEAD = 16 * 1024;
/** So much of a body (bytes). */
export const MOST_BODY = 1 << 20;
/** A chunk's size, and what may stand behind it. */
const LONGEST_CHUNK_LINE = 256;
const [CR, LF] = [13, 10];
const REQUEST_LINE = /^([!#$%&'*+.^_`|~\w-]+) (\S+) HTTP\/(\d)\.(\d)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a value has none
const HEADER = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*?)[ \t]*$/;

export interface Request {
	method: string;
	/** Without a query. */
	path: string;
	/** The names are in lower case. */
	headers: Map<string, string>;
	body: Buffer;
	/** Whether the client would go on after the answer. */
	keepAlive: boolean;
}

/** A request that is answered with an error, after which the connection is closed: nobody knows where the next one begins. */
export class BadRequest extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

export class RequestParser {
	/** What has come and is not read yet begins at `#at`. */
	#input: Buffer = Buffer.alloc(0);
	#at = 0;
	readonly #requests = this.#read();

	/** Takes what has been received. */
	push(data: Buffer): void {
		this.#input = this.#at === this.#input.length ? data : Buffer.concat([this.#input.subarray(this.#at), data]);
		this.#at = 0;
	}

	/**
	 * The next whole request; `null` if it has not come yet; "continue" if the client waits to be asked for its body.
	 *
	 * @throws BadRequest
	 */
	next(): Request | "continue" | null {
		return this.#requests.next().value;
	}

	*#read(): Generator<Request | "continue" | null, never> {
		while (true) yield yield* this.#request();
	}

	*#request(): Generator<"continue" | null, Request> {
		let left = MOST_HEAD;
		let line = "";
		// Some clients send an empty line behind a body
		for (; line === ""; left -= line.length + 2) line = yield* this.#line(left, 431);
		const [, method, target, major, minor] = REQUEST_LINE.exec(line) ?? [];
		if (method === undefined) throw new BadRequest(400, "that is no request line");
		if (major !== "1") throw new BadRequest(505, "this server speaks HTTP/1.1");

		const headers = new Map<string, string>();
		for (;;) {
			line = yield* this.#line(left, 431);
			if (line === "") break;
			left -= line.length + 2;
			const [, name, value] = HEADER.exec(line) ?? [];
			if (name === undefined) throw new BadRequest(400, "that is no header");
			const known = headers.get(name.toLowerCase());
			headers.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
		}
		if (minor !== "0" && !/^[^, ]+$/.test(headers.get("host") ?? "")) throw new BadRequest(400, "there must be one host");
		const path = /^(?:http:\/\/[^/?]+)?(\/[^?]*)/i.exec(target)?.[1] ?? (method === "OPTIONS" && target === "*" ? "*" : undefined);
		if (path === undefined) throw new BadRequest(400, "that is no path");

		const options = (headers.get("connection") ?? "").toLowerCase().split(/[ \t]*,[ \t]*/);
		const keepAlive = minor === "0" ? options.includes("keep-alive") : !options.includes("close");
		return { method, path, headers, body: yield* this.#body(headers, minor), keepAlive };
	}

	*#body(headers: Map<string, string>, minor: string): Generator<"continue" | null, Buffer> {
		const [coding, length] = [headers.get("transfer-encoding"), headers.get("content-length")];
		// Two lengths: whoever believes the other one takes a part of the body for the next request.
		if (coding !== undefined && (length !== undefined || minor === "0")) throw new BadRequest(400, "the length of the body is in doubt");
		if (coding !== undefined && coding.toLowerCase() !== "chunked")
			throw new BadRequest(501, "there is no other transfer coding than chunked");
		if (length !== undefined && !/^\d+$/.test(length)) throw new BadRequest(400, "that is no length");
		if (Number(length) > MOST_BODY) throw new BadRequest(413, `a body has ${MOST_BODY} bytes at most`);
		const expected = headers.get("expect")?.toLowerCase();
		if (expected !== undefined && expected !== "100-continue") throw new BadRequest(417, "that cannot be expected");
		if (coding === undefined && Number(length ?? 0) === 0) return Buffer.alloc(0);
		if (expected !== undefined && minor !== "0" && this.#at === this.#input.length) yield "continue";
		if (coding !== undefined) return yield* this.#chunks();
		const body = Buffer.allocUnsafe(Number(length));
		yield* this.#fill(body, 0, body.length);
		return body;
	}

	*#chunks(): Generator<null, Buffer> {
		let body: Buffer = Buffer.alloc(0);
		let length = 0;
		while (true) {
			const digits = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(yield* this.#line(LONGEST_CHUNK_LINE, 400))?.[1];
			if (digits === undefined) throw new BadRequest(400, "that is no size of a chunk");
			const size = Number.parseInt(digits, 16);
			if (size === 0) break;
			if (length + size > MOST_BODY) throw new BadRequest(413, `a body has ${MOST_BODY} bytes at most`);
			// Twice as large each time, or many small chunks would have it copied as often
			if (length + size > body.length) body = Buffer.concat([body], Math.max(2 * body.length, length + size));
			yield* this.#fill(body, length, length + size);
			length += size;
			if ((yield* this.#line(0, 400)) !== "") throw new BadRequest(400, "the chunk is longer than its size");
		}
		// Trailers, which nobody here asks for
		for (let left = MOST_HEAD, line = "x"; line !== ""; left -= line.length + 2) line = yield* this.#line(left, 431);
		return body.subarray(0, length);
	}

	/** Puts what comes into a body, from `start` to `end`. */
	*#fill(body: Buffer, start: number, end: number): Generator<null, void> {
		for (let at = start; ; ) {
			const count = this.#input.copy(body, at, this.#at, Math.min(this.#input.length, this.#at + end - at));
			this.#at += count;
			at += count;
			if (at === end) return;
			yield null;
		}
	}

	/** The next line without its end, which must be CR LF; `status` answers one that is longer than `most` bytes. */
	*#line(most: number, status: number): Generator<null, string> {
		for (let seen = 0; ; ) {
			const end = this.#input.indexOf(LF, this.#at + seen);
			const length = (end === -1 ? this.#input.length : end) - this.#at;
			if (length > most + 1)
				throw new BadRequest(status, status === 431 ? `a head has ${MOST_HEAD} bytes at most` : "that line is too long");
			if (end !== -1) {
				if (this.#input[end - 1] !== CR || length === 0) throw new BadRequest(400, "lines end with CR LF");
				const line = this.#input.toString("latin1", this.#at, end - 1);
				this.#at = end + 1;
				return line;
			}
			seen = length;
			yield null;
		}
	}
}
