// A client that pauses between the parts of its message: the port of Python's select_echo_slow_client.py.
//
// Mended here: the server closing the connection too early ends the program with status 1, not in an endless loop; so does a wrong answer,
// or none. The last line is for programs to read.
import * as select from "iomux";
import { OSError } from "iomux/errors";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { print, printError } from "../support/print.ts";

const messages = ["Part one of the message.", "Part two of the message."];
const expected = Buffer.from(messages.join(""));

const { host, port, pause, timeout } = parseArguments({ host: "localhost", port: 10000, pause: 1.5, timeout: 10 });

// Create a TCP/IP socket
const sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM);

// Connect the socket to the port where the server is listening
printError(`connecting to ${host} port ${port}`);
sock.settimeout(timeout);
sock.connect([host, port]);
sleep(Math.min(pause, 1));

let received = Buffer.alloc(0);
try {
	// Send data
	for (const message of messages) {
		const data = Buffer.from(message);
		printError(`sending ${repr(data)}`);
		sock.sendall(data);
		sleep(pause);
	}

	// Look for the response
	while (received.length < expected.length) {
		const data = sock.recv(16);
		printError(`received ${repr(data)}`);
		if (data.length === 0) break; // the server has closed the connection
		received = Buffer.concat([received, data]);
	}
} catch (error) {
	if (!(error instanceof OSError)) throw error;
	printError(`${error.name}: ${error.message}`);
} finally {
	printError("closing socket");
	sock.close();
}

const intact = received.equals(expected);
print(JSON.stringify({ connections: 1, messages: messages.length, bytes: received.length, intact }));
process.exitCode = intact ? 0 : 1;

/** Python's time.sleep(), in seconds: a select() of nothing. */
function sleep(seconds: number): void {
	select.select([], [], [], seconds);
}
