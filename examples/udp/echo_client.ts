// A client of the UDP echo server. What gets lost, in either direction, it sends again, and an answer that comes late it tells from the one
// that it waits for: these two are what a program that uses UDP has to do for itself.
//
// The last line is for programs to read.
import * as select from "iomux";
import { ConnectionRefusedError, OSError } from "iomux/errors";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { print, printError } from "../support/print.ts";

/** How often a message is sent, at most. */
const TRIES = 4;

const { host, port, count, size, timeout } = parseArguments({ host: "localhost", port: 10000, count: 5, size: 64, timeout: 1 });

const client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
client.setblocking(false);
// connect() sends nothing. The socket then takes datagrams from this address only, and learns when nobody is there.
orExit(`send to ${host} port ${port}`, () => client.connect([host, port]));

let answered = 0;
let sent = 0;
try {
	for (let number = 1; number <= count; number++) {
		const message = Buffer.from(`message ${number} of process ${process.pid} `.padEnd(size, "."));
		if (ask(message)) answered++;
		else printError(`message ${number}: no answer`);
	}
} catch (error) {
	if (!(error instanceof OSError)) throw error;
	printError(`${error.name}: ${error.message}`);
}
client.close();

print(JSON.stringify({ messages: Math.floor(count), answered, sent }));
process.exitCode = answered === Math.floor(count) ? 0 : 1;

/** Sends a message until its answer comes: whether it did. Each time it waits twice as long, so as not to add to a jam. */
function ask(message: Buffer): boolean {
	for (let attempt = 0; attempt < TRIES; attempt++) {
		client.send(message);
		sent++;
		if (waitFor(message, timeout * 2 ** attempt)) return true;
	}
	return false;
}

/** Whether the answer comes within so many seconds. Others, to what was sent before, do not count. */
function waitFor(answer: Buffer, seconds: number): boolean {
	const deadline = performance.now() + seconds * 1000;
	while (performance.now() < deadline) {
		const [readable] = select.select([client], [], [], Math.max(deadline - performance.now(), 0) / 1000);
		if (readable.length === 0) return false;
		let data: Buffer | null;
		try {
			data = client.tryRecv(65536);
		} catch (error) {
			// Nobody is there yet, or any more: perhaps at the next try
			if (!(error instanceof ConnectionRefusedError)) throw error;
			printError(`${error.name}: ${error.message}`);
			continue;
		}
		if (data?.equals(answer)) return true;
		if (data !== null) printError(`${data.length} bytes that were not waited for`);
	}
	return false;
}
