// A client on a selector: the port of Python's selectors_echo_client.py.
//
// Mended here: it goes on until everything that was sent has come back (the original ends after the first answer, or never), or until the
// server closes the connection, or nothing happens for a while; what a full socket does not take is sent later. Status 1 if what came back
// is not what was sent. The last line is for programs to read.
import { BlockingIOError, OSError } from "iomux/errors";
import * as selectors from "iomux/selectors";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

// The last comes first: pop() takes from the end
const outgoing = ["It will be repeated.", "This is the message.  "].map((message) => Buffer.from(message));
const messages = outgoing.length;
const expected = Buffer.concat([...outgoing].reverse());
let received = Buffer.alloc(0);

const { host, port, timeout } = parseArguments({ host: "localhost", port: 10000, timeout: 10 });

// Connecting is a blocking operation, so call setblocking() after it returns.
print(`connecting to ${host} port ${port}`);
const sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
sock.settimeout(timeout);
sock.connect([host, port]);
sock.setblocking(false);

// Set up the selector to watch for when the socket is ready to send data as well as when there is data to read.
const selector = selectors.DefaultSelector<socket.Socket>();
selector.register(sock, selectors.EVENT_READ | selectors.EVENT_WRITE);

let keepRunning = true;
while (keepRunning) {
	print("waiting for I/O");
	const events = selector.select(timeout);
	if (events.length === 0) {
		print("  nothing comes");
		break;
	}
	for (const [key, mask] of events) {
		const connection = key.fileobj;
		print(`client(${repr(Object.freeze([host, port]))})`);
		try {
			if (mask & selectors.EVENT_READ) {
				print("  ready to read");
				keepRunning = read(connection);
			}
			if (mask & selectors.EVENT_WRITE) {
				print("  ready to write");
				write(connection);
			}
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
			if (error instanceof BlockingIOError) continue; // not ready after all
			print(`  ${error.name}: ${error.message}`);
			keepRunning = false;
		}
	}
}

print("shutting down");
selector.unregister(sock);
sock.close();
selector.close();

const intact = received.equals(expected);
print(JSON.stringify({ connections: 1, messages, bytes: received.length, intact }));
process.exitCode = intact ? 0 : 1;

/** Takes what is there: whether more must come. */
function read(connection: socket.Socket): boolean {
	const data = connection.recv(1024);
	// Interpret empty result as closed connection
	if (data.length === 0) return false;
	print(`  received ${repr(data)}`);
	received = Buffer.concat([received, data]);
	// Everything that was sent has come back
	return received.length < expected.length;
}

function write(connection: socket.Socket): void {
	const next = outgoing.pop();
	if (next === undefined) {
		// We are out of messages, so we no longer need to write anything. Change our registration to let us keep reading responses.
		print("  switching to read-only");
		selector.modify(connection, selectors.EVENT_READ);
		return;
	}
	print(`  sending ${repr(next)}`);
	const sent = connection.send(next);
	if (sent < next.length) outgoing.push(next.subarray(sent));
}
