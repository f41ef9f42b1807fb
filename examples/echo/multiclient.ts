// Two connections that talk to an echo server at the same time: the port of Python's select_echo_multiclient.py.
//
// Mended here: an answer that arrives in pieces is waited for, though not for ever; a missing or wrong one ends the program with status 1.
// The last line is for programs to read.
import { OSError } from "iomux/errors";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { print, printError } from "../support/print.ts";

const messages = ["This is the message. ", "It will be sent ", "in parts."];

const { host, port, timeout } = parseArguments({ host: "localhost", port: 10000, timeout: 10 });

// Create two TCP/IP sockets
const socks = [socket.socket(socket.AF_INET, socket.SOCK_STREAM), socket.socket(socket.AF_INET, socket.SOCK_STREAM)];

// Connect the sockets to the port where the server is listening
printError(`connecting to ${host} port ${port}`);
for (const s of socks) {
	s.settimeout(timeout);
	s.connect([host, port]);
}

let bytes = 0;
let intact = true;
try {
	for (const message of messages) {
		const outgoing = Buffer.from(message);

		// Send messages on both sockets
		for (const s of socks) {
			printError(`${repr(s.getsockname())}: sending ${repr(outgoing)}`);
			s.sendall(outgoing);
		}

		// Read responses on both sockets
		for (const s of socks) {
			const answer = receive(s, outgoing.length);
			bytes += answer.length;
			if (!answer.equals(outgoing)) intact = false;
		}
	}
} catch (error) {
	if (!(error instanceof OSError)) throw error;
	printError(`${error.name}: ${error.message}`);
	intact = false;
}

for (const s of socks) {
	printError(`closing socket ${repr(s.getsockname())}`);
	s.close();
}

print(JSON.stringify({ connections: socks.length, messages: socks.length * messages.length, bytes, intact }));
process.exitCode = intact ? 0 : 1;

/** Reads `length` bytes, in as many pieces as they come; fewer if the server closes the connection. */
function receive(s: socket.Socket, length: number): Buffer {
	const pieces: Buffer[] = [];
	for (let missing = length; missing > 0; ) {
		const data = s.recv(Math.min(missing, 1024));
		printError(`${repr(s.getsockname())}: received ${repr(data)}`);
		if (data.length === 0) break;
		pieces.push(data);
		missing -= data.length;
	}
	return Buffer.concat(pieces);
}
