// Text to bytes and back, for files.
import { ValueError } from "../../errors.ts";
import { describe } from "../arguments/describe.ts";

/** What happens to what cannot be encoded or decoded: an exception, or a replacement character. */
export type CodecErrors = "strict" | "replace";

export interface Codec {
	/** Decodes bytes that follow those of the call before; the last call says so. */
	decode(bytes: Uint8Array, last: boolean): string;
	encode(text: string): Buffer;
}

/**
 * A codec by name, in any of Python's spellings.
 *
 * @throws ValueError if the encoding or the treatment of errors is unknown
 */
export function codec(encoding: unknown, errors: unknown): Codec {
	if (errors !== "strict" && errors !== "replace")
		throw new ValueError(`'errors' must be "strict" or "replace", received ${describe(errors)}`);
	const name = typeof encoding === "string" ? encoding.toLowerCase().replace(/[-_ ]/g, "") : "";
	switch (name) {
		case "utf8":
			return unicode("utf-8", "utf8", errors);
		case "utf16le":
			return unicode("utf-16le", "utf16le", errors);
		case "latin1":
		case "iso88591":
		case "l1":
			return singleByte(0xff, errors);
		case "ascii":
		case "usascii":
			return singleByte(0x7f, errors);
		default:
			throw new ValueError(`'encoding' must be "utf-8", "utf-16-le", "latin-1" or "ascii", received ${describe(encoding)}`);
	}
}

function unicode(label: string, encoding: BufferEncoding, errors: CodecErrors): Codec {
	// A byte order mark is a character here, as in Python.
	const decoder = new TextDecoder(label, { fatal: errors === "strict", ignoreBOM: true });
	return {
		decode(bytes, last) {
			try {
				return decoder.decode(bytes, { stream: !last });
			} catch (cause) {
				throw new ValueError(`the bytes that arrived are not ${label}`, { cause });
			}
		},
		encode: (text) => Buffer.from(replaced(text, /\p{Surrogate}/gu, label, errors), encoding),
	};
}

function singleByte(most: number, errors: CodecErrors): Codec {
	const label = most === 0xff ? "latin-1" : "ascii";
	const beyond = most === 0xff ? /[^\0-\xff]/gu : /[^\0-\x7f]/gu;
	return {
		decode(bytes) {
			const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
			if (errors === "strict") return replaced(text, beyond, label, errors);
			return text.replace(beyond, "\ufffd");
		},
		encode: (text) => Buffer.from(replaced(text, beyond, label, errors), "latin1"),
	};
}

function replaced(text: string, beyond: RegExp, label: string, errors: CodecErrors): string {
	if (errors === "replace") return text.replace(beyond, "?");
	const found = text.match(beyond);
	if (found !== null) throw new ValueError(`${label} cannot hold ${describe(found[0])}`);
	return text;
}
