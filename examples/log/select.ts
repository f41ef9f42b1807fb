// An echo server that logs what happens and waits with select(). The events of select() have no bits to name: they are the list in which
// a socket comes back.
//
// Mended here: output is waited for only while there is some, so that it sleeps when nothing happens; what cannot be sent at once is kept,
// and sent also after the client has said that it sends no more; sockets are closed; the descriptor that is logged is the one that is
// meant; a connection that breaks takes no other with it; a client that never reads is not read from for ever either.
import * as select from "iomux";
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import { FD_SETSIZE } from "iomux/native";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { logger } from "../support/logger.ts";

/** A client that is this many messages behind with reading is not read from until it has caught up. */
const MOST_QUEUED = 1024;

interface Client {
	/** Outgoing messages. */
	queue: Buffer[];
	/** It has shut down its sending side: nothing more will come. */
	ended: boolean;
}

const { host, port } = parseArguments({ host: "localhost", port: 9000 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const debug = logger("log/select");

// Create the socket that listens
const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setblocking(false);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
server.bind([host, port]);
server.listen();
debug(`Listen on ${host} port ${server.getsockname()[1]}`);

// Sockets from which we expect to read, and to which we expect to write
const inputs = new Set([server]);
const outputs = new Set<socket.Socket>();
const clients = new Map<socket.Socket, Client>();

try {
	while (inputs.size > 0) {
		const [readable, writable, exceptional] = select.select(inputs, outputs, inputs);

		for (const s of readable) {
			debug(`Events ['readable'] happened on fd ${s.fileno()}`);
			try {
				const client = clients.get(s);
				if (s === server) accept();
				else if (client !== undefined) read(s, client);
			} catch (error) {
				failed(s, error);
			}
		}

		for (const s of writable) {
			const client = clients.get(s);
			if (client === undefined) continue; // closed a moment ago
			debug(`Events ['writable'] happened on fd ${s.fileno()}`);
			try {
				write(s, client);
			} catch (error) {
				failed(s, error);
			}
		}

		for (const s of exceptional) {
			if (!clients.has(s)) continue;
			debug(`Events ['exceptional'] happened on fd ${s.fileno()}`);
			close(s);
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	debug("Ctrl C - Stopping server");
} finally {
	for (const connection of clients.keys()) connection.close();
	server.close();
}

/** A readable server socket is ready to accept a connection. */
function accept(): void {
	const [connection, address] = server.accept();
	debug(`New connection ${connection.fileno()} from ${repr(address)}`);
	if (connection.fileno() >= FD_SETSIZE) {
		debug(`Close fd ${connection.fileno()}, select() cannot watch so many`);
		connection.close();
		return;
	}
	connection.setblocking(false);
	inputs.add(connection);
	// Give the connection a queue for data we want to send
	clients.set(connection, { queue: [], ended: false });
}

/** A readable client socket has data, or has come to its end. */
function read(s: socket.Socket, client: Client): void {
	const data = s.recv(1024);
	if (data.length > 0) {
		debug(`Receive data:${data.toString()} from ${s.fileno()}`);
		client.queue.push(data);
	} else {
		debug(`Receive bye from ${s.fileno()}`);
		client.ended = true;
	}
	watch(s, client);
}

/** A writable client socket takes the next message, or as much of it as its buffer takes. */
function write(s: socket.Socket, client: Client): void {
	const next = client.queue[0];
	const sent = s.send(next);
	if (sent < next.length) client.queue[0] = next.subarray(sent);
	else client.queue.shift();
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
	debug(`${error.name} on fd ${s.fileno()}: ${error.message}`);
	if (s !== server) close(s);
}

function close(s: socket.Socket): void {
	inputs.delete(s);
	outputs.delete(s);
	clients.delete(s);
	s.close();
}
