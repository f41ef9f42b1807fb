// A server that answers each chunk with "Server received b'…'", on a selector without callbacks: the key's object tells what to do.
//
// Mended here: it is the connection whose events are changed, not the listener, and output is waited for only while there is some, so
// that it sees the end of a connection and sleeps when nothing happens; what a full socket does not take stays queued, and is still sent
// after the client has said that it sends no more; a connection that breaks takes no other with it; a client that never reads is not read
// from for ever either.
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

/** A client that is this many messages behind with reading is not read from until it has caught up. */
const MOST_QUEUED = 1024;

interface Client {
	address: socket.InetAddress;
	/** Outgoing messages. */
	queue: Buffer[];
	/** It has shut down its sending side: nothing more will come. */
	ended: boolean;
}

const { host, port } = parseArguments({ host: "127.0.0.1", port: 8001 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const selector = selectors.DefaultSelector<socket.Socket>();
const clients = new Map<socket.Socket, Client>();

/** A readable listening socket has a connection. */
function accept(): void {
	const [connection, address] = server.accept();
	print(`Connected by ${repr(address)}`);
	connection.setblocking(false);
	clients.set(connection, { address, queue: [], ended: false });
	selector.register(connection, selectors.EVENT_READ);
}

/** A client can be read from or written to. */
function serve(connection: socket.Socket, mask: number): void {
	const client = clients.get(connection);
	if (client === undefined) return;
	if (mask & selectors.EVENT_READ) read(connection, client);
	if (mask & selectors.EVENT_WRITE) write(connection, client);
	if (client.ended && client.queue.length === 0) {
		close(connection);
		return;
	}
	// Input while the queue is not too long, output while it is not empty
	const reading = !client.ended && client.queue.length < MOST_QUEUED ? selectors.EVENT_READ : 0;
	const writing = client.queue.length > 0 ? selectors.EVENT_WRITE : 0;
	selector.modify(connection, reading | writing);
}

function read(connection: socket.Socket, client: Client): void {
	const data = connection.recv(1024);
	if (data.length > 0) {
		print(`received "${repr(data)}" from ${repr(client.address)}`);
		client.queue.push(Buffer.from(`Server received ${repr(data)}`));
	} else {
		client.ended = true;
	}
}

function write(connection: socket.Socket, { queue }: Client): void {
	const sent = connection.send(queue[0]);
	if (sent < queue[0].length) queue[0] = queue[0].subarray(sent);
	else queue.shift();
}

function close(connection: socket.Socket): void {
	selector.unregister(connection);
	clients.delete(connection);
	connection.close();
}

const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setblocking(false);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
server.bind([host, port]);
server.listen();
print(`Server start at: ${host}:${server.getsockname()[1]}`);

selector.register(server, selectors.EVENT_READ);

try {
	while (true) {
		for (const [key, mask] of selector.select(0.5)) {
			try {
				if (key.fileobj === server) accept();
				else serve(key.fileobj, mask);
			} catch (error) {
				// A broken connection is closed; whatever else went wrong is a mistake in this program.
				if (!(error instanceof OSError)) throw error;
				if (error instanceof BlockingIOError) continue; // not ready after all
				print(`${error.name}: ${error.message}`);
				if (key.fileobj !== server) close(key.fileobj);
			}
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	print("Ctrl C - Stopping server");
} finally {
	selector.close();
	for (const connection of clients.keys()) connection.close();
	server.close();
}
