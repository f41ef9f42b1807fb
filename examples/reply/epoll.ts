// A server that answers each chunk with "Server received b'…'" and waits with epoll().
//
// Mended here: the timeout is in seconds, as epoll takes it; what send() did not take stays queued, and what is queued is still sent after
// the client has said that it sends no more; a connection's queue goes when the connection goes; a client that never reads is not read
// from for ever either; a connection that breaks takes no other with it.
import * as select from "iomux";
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

/** Do not block forever (seconds). */
const TIMEOUT = 0.5;

/** A client that is this many messages behind with reading is not read from until it has caught up. */
const MOST_QUEUED = 1024;

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

// Set up the epoller
const epoller = select.epoll();
epoller.register(server, select.EPOLLIN);

// Map file descriptors to what we know about the connection
const clients = new Map<number, Client>();

try {
	while (true) {
		// Wait for at least one of the sockets to be ready for processing
		const events = epoller.poll(TIMEOUT);

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
	epoller.close();
}

/** A readable server socket is ready to accept a connection. */
function accept(): void {
	const [connection, address] = server.accept();
	print(`Connected by ${repr(address)}`);
	connection.setblocking(false);
	epoller.register(connection, select.EPOLLIN);
	// Give the connection a queue for data to send
	clients.set(connection.fileno(), { connection, address, queue: [], ended: false });
}

function handle(client: Client, flag: number): void {
	const { connection, address, queue } = client;

	// Handle inputs
	if (flag & select.EPOLLIN) {
		const data = connection.recv(1024);
		if (data.length > 0) {
			print(`received "${repr(data)}" from ${repr(address)}`);
			queue.push(Buffer.from(`Server received ${repr(data)}`));
		} else {
			client.ended = true;
		}
	} else if (flag & (select.EPOLLHUP | select.EPOLLERR)) {
		// Client hung up
		close(client);
		return;
	}

	// Socket is ready to send data, if there is any to send
	if (flag & select.EPOLLOUT && queue.length > 0) {
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
	epoller.modify(connection, (reading ? select.EPOLLIN : 0) | (queue.length > 0 ? select.EPOLLOUT : 0));
}

/** Stops listening for the connection and closes it. */
function close({ connection }: Client): void {
	clients.delete(connection.fileno());
	epoller.unregister(connection);
	connection.close();
}
