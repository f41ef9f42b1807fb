// An echo server that waits with select() for a limited time, to do other work meanwhile: the port of Python's
// select_echo_server_timeout.py.
//
// Mended here: what send() did not take stays queued, and what is queued is still sent after the client has said that it sends no more;
// a connection that breaks takes no other with it; a client that never reads is not read from for ever either.
import * as select from "iomux";
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import { FD_SETSIZE } from "iomux/native";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { printError } from "../support/print.ts";

/** Do not block forever (seconds). */
const TIMEOUT = 1;

/** A client that is this many messages behind with reading is not read from until it has caught up. */
const MOST_QUEUED = 1024;

interface Client {
	address: socket.InetAddress;
	/** Outgoing messages. */
	queue: Buffer[];
	/** It has shut down its sending side: nothing more will come. */
	ended: boolean;
}

const { host, port } = parseArguments({ host: "localhost", port: 10000 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

// Create a TCP/IP socket
const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setblocking(false);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);

// Bind the socket to the port and listen for incoming connections
server.bind([host, port]);
server.listen();
printError(`starting up on ${host} port ${server.getsockname()[1]}`);

// Sockets from which we expect to read, and to which we expect to write
const inputs = new Set([server]);
const outputs = new Set<socket.Socket>();
const clients = new Map<socket.Socket, Client>();

try {
	while (inputs.size > 0) {
		// Wait for at least one of the sockets to be ready for processing, but not for ever
		printError("waiting for the next event");
		const [readable, writable, exceptional] = select.select(inputs, outputs, inputs, TIMEOUT);

		if (readable.length === 0 && writable.length === 0 && exceptional.length === 0) {
			printError("  timed out, do some other work here");
			continue;
		}

		// Handle inputs
		for (const s of readable) {
			try {
				const client = clients.get(s);
				if (s === server) accept();
				else if (client !== undefined) read(s, client);
			} catch (error) {
				failed(s, error);
			}
		}

		// Handle outputs
		for (const s of writable) {
			try {
				const client = clients.get(s);
				if (client !== undefined) write(s, client);
			} catch (error) {
				failed(s, error);
			}
		}

		// Handle "exceptional conditions"
		for (const s of exceptional) {
			const client = clients.get(s);
			if (client === undefined) continue;
			printError(`exception condition on ${repr(client.address)}`);
			close(s);
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	printError("Ctrl C - Stopping server");
} finally {
	for (const connection of clients.keys()) connection.close();
	server.close();
}

/** A readable server socket is ready to accept a connection. */
function accept(): void {
	const [connection, address] = server.accept();
	printError(`  connection from ${repr(address)}`);
	if (connection.fileno() >= FD_SETSIZE) {
		printError("  closing, select() cannot watch so many");
		connection.close();
		return;
	}
	connection.setblocking(false);
	inputs.add(connection);
	// Give the connection a queue for data we want to send
	clients.set(connection, { address, queue: [], ended: false });
}

/** A readable client socket has data, or has come to its end. */
function read(s: socket.Socket, client: Client): void {
	const data = s.recv(1024);
	if (data.length > 0) {
		printError(`  received ${repr(data)} from ${repr(client.address)}`);
		client.queue.push(data);
	} else {
		printError(`  closing ${repr(client.address)}`);
		client.ended = true;
	}
	watch(s, client);
}

/** A writable client socket takes the next message, or as much of it as its buffer takes. */
function write(s: socket.Socket, client: Client): void {
	const next = client.queue[0];
	printError(`  sending ${repr(next)} to ${repr(client.address)}`);
	const sent = s.send(next);
	if (sent < next.length) client.queue[0] = next.subarray(sent);
	else client.queue.shift();
	if (client.queue.length === 0) printError(`  ${repr(client.address)} queue empty`);
	watch(s, client);
}

/** Waits for what the client can be served with: input while its queue is not too long, output while it is not empty. */
function watch(s: socket.Socket, { queue, ended }: Client): void {
	if (!ended && queue.length < MOST_QUEUED) inputs.add(s);
	else inputs.delete(s);
	if (queue.length > 0) outputs.add(s);
	else outputs.delete(s);
	if (ended && queue.length === 0) close(s);
}

/** A broken connection is closed; whatever else went wrong is a mistake in this program. */
function failed(s: socket.Socket, error: unknown): void {
	if (!(error instanceof OSError)) throw error;
	if (error instanceof BlockingIOError) return; // not ready after all
	printError(`  ${error.name}: ${error.message}`);
	if (s !== server) close(s);
}

function close(s: socket.Socket): void {
	inputs.delete(s);
	outputs.delete(s);
	clients.delete(s);
	s.close();
}
