// Python's print(), to standard output and standard error.
//
// Not console.log: once a pipe is full, Node queues what is printed and writes it in a later iteration of the event loop. A program that
// blocks never gets there: its output would be lost, and kept in memory. These write at once and wait, as Python does.
import * as select from "iomux";
import { BlockingIOError } from "iomux/errors";
import * as os from "iomux/os";

/** Writes a line to standard output. */
export function print(line: string): void {
	write(1, `${line}\n`);
}

/** Writes a line to standard error. */
export function printError(line: string): void {
	write(2, `${line}\n`);
}

/** Writes all of the bytes, or of a text, to a descriptor. */
export function write(fd: number, data: string | Buffer): void {
	let rest = Buffer.from(data);
	while (rest.length > 0) {
		try {
			rest = rest.subarray(os.write(fd, rest));
		} catch (error) {
			// Another process that shares the pipe or terminal may have made it non-blocking.
			if (!(error instanceof BlockingIOError)) throw error;
			select.select([], [fd], []);
		}
	}
}
