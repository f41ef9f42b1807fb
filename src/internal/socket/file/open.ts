// Files over a socket: which kind a mode asks for.
import { ValueError } from "../../../errors.ts";
import { describe } from "../../arguments/describe.ts";
import { int } from "../../arguments/integer.ts";
import { BufferedFile } from "../../file/buffered.ts";
import { TextFile, type TextOptions } from "../../file/text.ts";
import type { SocketCore } from "../core.ts";
import { SocketIO } from "./raw.ts";

/** Modes of bytes, and of text. */
export type BinaryMode = "b" | "rb" | "br" | "wb" | "bw" | "rwb" | "rbw" | "wrb" | "wbr" | "brw" | "bwr";
export type TextMode = "r" | "w" | "rw" | "wr" | "";

const DEFAULT_BUFFER_SIZE = 8192;

/** `Socket.makefile`. */
export function makeFile(
	core: SocketCore,
	mode: string,
	buffering: number | null,
	options: TextOptions,
): SocketIO | BufferedFile | TextFile {
	if (typeof mode !== "string" || /[^rwb]/.test(mode)) {
		throw new ValueError(`'mode' must be made of "r", "w" and "b", received ${describe(mode)}`);
	}
	const size = int(buffering ?? -1, "buffering");
	const isBinary = mode.includes("b");
	const writing = mode.includes("w");
	if (size === 0 && !isBinary) throw new ValueError("an unbuffered file must be binary");
	const raw = new SocketIO(core, mode.includes("r") || !writing, writing);
	if (size === 0) return raw;
	try {
		const buffered = new BufferedFile(raw, size < 0 ? DEFAULT_BUFFER_SIZE : size);
		return isBinary ? buffered : new TextFile(buffered, mode, options);
	} catch (error) {
		raw.close();
		throw error;
	}
}
