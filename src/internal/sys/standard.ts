// The standard streams.
import type { BytesLike } from "../arguments/bytes.ts";
import { BufferedFile } from "../file/buffered.ts";
import { TextFile } from "../file/text.ts";
import { DescriptorFile } from "./descriptor-file.ts";

const INPUT_BUFFER = 8192;
/** What is as large as the buffer does not wait in it: with one byte nothing ever does. */
const UNBUFFERED = 1;

/** Writes at once. What a signal listener's exception cut off goes out with the next write, at the latest when the process ends. */
class OutputBuffer extends BufferedFile {
	#ending = false;

	override write(data: BytesLike): number {
		try {
			return super.write(data);
		} catch (error) {
			this.#flushAtExit();
			throw error;
		}
	}

	#flushAtExit(): void {
		if (this.#ending || this.closed) return;
		this.#ending = true;
		process.once("exit", () => {
			try {
				this.flush();
			} catch {
				// nobody reads it any more
			}
		});
	}
}

/** Never refuses what it is to say: Python's `backslashreplace`. */
class ErrorOutput extends TextFile {
	override write(text: BytesLike): number {
		const isWhole = typeof text !== "string" || !/\p{Surrogate}/u.test(text);
		super.write(isWhole ? text : text.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`));
		return text.length;
	}
}

const output = (fd: number): BufferedFile => new OutputBuffer(new DescriptorFile(fd, "wb"), UNBUFFERED);

export const stdin: TextFile = new TextFile(new BufferedFile(new DescriptorFile(0, "rb"), INPUT_BUFFER), "r", { newline: "\n" });
export const stdout: TextFile = new TextFile(output(1), "w", { newline: "\n" });
export const stderr: TextFile = new ErrorOutput(output(2), "w", { newline: "\n" });
