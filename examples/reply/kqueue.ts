// A server that answers each chunk with "Server received b'…'" and waits with kqueue(): macOS and the BSDs.
//
// What send() did not take stays queued, and what is queued is still sent after the client has said that it sends no more; a client that
// never reads is not read from for ever; a connection that breaks takes no other with it.
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

// Set up the kqueue
const kq = select.kqueue();
kq.control([select.kevent(server)], 0);

// Map file descriptors to what we know about the connection
const clients = new Map<number, Client>();

try {
	while (true) {
		// Wait for at least one of the sockets to be ready for processing
		const events = kq.control(null, 64, TIMEOUT);

		for (const event of events) {
			const client = clients.get(event.ident);
			try {
				if (event.ident === server.fileno()) accept();
				else if (client !== undefined && event.filter === select.KQ_FILTER_READ) receive(client);
				else if (client !== undefined && event.filter === select.KQ_FILTER_WRITE) send(client);
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
	kq.close();
}

/** A readable server socket is ready to accept a connection. */
function accept(): void {
	const [connection, address] = server.accept();
	print(`Connected by ${repr(address)}`);
	connection.setblocking(false);
	kq.control([select.kevent(connection, select.KQ_FILTER_READ, select.KQ_EV_ADD)], 0);
	// Give the connection a queue for data to send
	clients.set(connection.fileno(), { connection, address, queue: [], ended: false });
}

/** The connection has sent something, or its end. */
function receive(client: Client): void {
	const { connection, address, queue } = client;
	const data = connection.recv(1024);
	if (data.length > 0) {
		print(`received "${repr(data)}" from ${repr(address)}`);
		queue.push(Buffer.from(`Server received ${repr(data)}`));
		// One that waits for output already stays as it is
		kq.control([select.kevent(connection, select.KQ_FILTER_WRITE, select.KQ_EV_ADD)], 0);
	} else {
		client.ended = true;
	}
	if (client.ended && queue.length === 0) close(client);
	else if (client.ended || queue.length === MOST_QUEUED) {
		kq.control([select.kevent(connection, select.KQ_FILTER_READ, select.KQ_EV_DISABLE)], 0);
	}
}

/** The connection takes data: there is some to send. */
function send(client: Client): void {
	const { connection, queue } = client;
	const next = queue[0];
	const sent = connection.send(next);
	if (sent < next.length) {
		queue[0] = next.subarray(sent);
		return;
	}
	queue.shift();
	if (queue.length === 0) kq.control([select.kevent(connection, select.KQ_FILTER_WRITE, select.KQ_EV_DELETE)], 0);
	if (queue.length === 0 && client.ended) close(client);
	else if (!client.ended && queue.length === MOST_QUEUED - 1) {
		kq.control([select.kevent(connection, select.KQ_FILTER_READ, select.KQ_EV_ENABLE)], 0);
	}
}

/** Closes the connection: its filters go with it. */
function close({ connection }: Client): void {
	clients.delete(connection.fileno());
	connection.close();
}
