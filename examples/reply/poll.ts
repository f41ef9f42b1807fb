// A server that answers each chunk with "Server received b'…'" and waits with poll().
//
// Mended here: what send() did not take stays queued, and what is queued is still sent after the client has said that it sends no more;
// a connection's queue goes when the connection goes, not with every event; a client that keeps sending is answered meanwhile; one that
// never reads is not read from for ever either; a connection that breaks takes no other with it.
import * as select from "iomux";
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

/** Do not block forever (milliseconds). */
const TIMEOUT = 500;

/** A client that is this many messages behind with reading is not read from until it has caught up. */
const MOST_QUEUED = 1024;

// Commonly used flag sets
const READ_ONLY = select.POLLIN | select.POLLPRI | select.POLLHUP | select.POLLERR;
const WRITE_ONLY = select.POLLOUT | select.POLLHUP | select.POLLERR;

interface Client {
	connection: socket.Socket;
	address: socket.InetAddress;
	/** Outgoing messages. */
	queue: Buffer[];
	/** It has shut down its sending side: nothing more will come. */
	ended: boolean;
}

const { host, port } = parseArguments({ host: "127.0.0.1", port: 8001 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

// Create a TCP/IP socket
const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setblocking(false);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);

// Bind the socket to the port and listen for incoming connections
server.bind([host, port]);
server.listen();
print(`Server start at: ${host}:${server.getsockname()[1]}`);

// Set up the poller
const poller = select.poll();
poller.register(server, READ_ONLY);

// Map file descriptors to what we know about the connection
const clients = new Map<number, Client>();

try {
	while (true) {
		// Wait for at least one of the sockets to be ready for processing
		const events = poller.poll(TIMEOUT);

		for (const [fd, flag] of events) {
			const client = clients.get(fd);
			try {
				if (fd === server.fileno()) accept();
				else if (client !== undefined) handle(client, flag);
			} catch (error) {
				// A broken connection is closed; whatever else went wrong is a mistake in this program.
				if (!(error instanceof OSError)) throw error;
				if (error instanceof BlockingIOError) continue; // not ready after all
				print(`${error.name}: ${error.message}`);
				if (client !== undefined) close(client);
			}
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	print("Ctrl C - Stopping server");
} finally {
	for (const { connection } of clients.values()) connection.close();
	server.close();
}

/** A readable server socket is ready to accept a connection. */
function accept(): void {
	const [connection, address] = server.accept();
	print(`Connected by ${repr(address)}`);
	connection.setblocking(false);
	poller.register(connection, READ_ONLY);
	// Give the connection a queue for data to send
	clients.set(connection.fileno(), { connection, address, queue: [], ended: false });
}

function handle(client: Client, flag: number): void {
	const { connection, address, queue } = client;

	// Handle inputs
	if (flag & (select.POLLIN | select.POLLPRI)) {
		const data = connection.recv(1024);
		if (data.length > 0) {
			print(`received "${repr(data)}" from ${repr(address)}`);
			queue.push(Buffer.from(`Server received ${repr(data)}`));
		} else {
			client.ended = true;
		}
	} else if (flag & (select.POLLHUP | select.POLLERR)) {
		// Client hung up
		close(client);
		return;
	}

	// Socket is ready to send data, if there is any to send
	if (flag & select.POLLOUT && queue.length > 0) {
		const next = queue[0];
		const sent = connection.send(next);
		if (sent < next.length) queue[0] = next.subarray(sent);
		else queue.shift();
	}

	watch(client);
}

/** Waits for what the client can be served with: input while its queue is not too long, output while it is not empty. */
function watch(client: Client): void {
	const { connection, queue, ended } = client;
	if (ended && queue.length === 0) {
		close(client);
		return;
	}
	const reading = !ended && queue.length < MOST_QUEUED;
	poller.modify(connection, (reading ? READ_ONLY : 0) | (queue.length > 0 ? WRITE_ONLY : 0));
}

/** Stops listening for the connection and closes it. */
function close({ connection }: Client): void {
	clients.delete(connection.fileno());
	poller.unregister(connection);
	connection.close();
}
