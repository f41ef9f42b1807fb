// Two connections that take turns to talk to a server that answers "Server received b'…'", as reply/select does.
//
// Mended here: an answer that arrives in pieces is waited for, though not for ever; a missing or wrong one ends the program with status 1;
// the sockets are closed at the end. The last line is for programs to read.
import { OSError } from "iomux/errors";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

const messages = ["This is ", "the message. ", "It will be sent ", "in parts."];

const { host, port, timeout } = parseArguments({ host: "127.0.0.1", port: 8001, timeout: 10 });

const socks = [socket.socket(socket.AF_INET, socket.SOCK_STREAM), socket.socket(socket.AF_INET, socket.SOCK_STREAM)];

print(`connecting to ${host} port ${port}`);
for (const s of socks) {
	s.settimeout(timeout);
	s.connect([host, port]);
}

let bytes = 0;
let intact = true;
try {
	for (const [index, message] of messages.entries()) {
		const s = socks[index % socks.length];
		const outgoing = Buffer.from(message);
		print(`${repr(s.getsockname())}: sending ${repr(outgoing)}`);
		s.sendall(outgoing);

		const expected = Buffer.from(`Server received ${repr(outgoing)}`);
		const answer = receive(s, expected.length);
		print(`${repr(s.getsockname())}: received ${repr(answer)}`);
		bytes += answer.length;
		if (!answer.equals(expected)) intact = false;
	}
} catch (error) {
	if (!(error instanceof OSError)) throw error;
	print(`${error.name}: ${error.message}`);
	intact = false;
}

for (const s of socks) s.close();

print(JSON.stringify({ connections: socks.length, messages: messages.length, bytes, intact }));
process.exitCode = intact ? 0 : 1;

/** Reads `length` bytes, in as many pieces as they come; fewer if the server closes the connection. */
function receive(s: socket.Socket, length: number): Buffer {
	const pieces: Buffer[] = [];
	for (let missing = length; missing > 0; ) {
		const data = s.recv(Math.min(missing, 1024));
		if (data.length === 0) break;
		pieces.push(data);
		missing -= data.length;
	}
	return Buffer.concat(pieces);
}
