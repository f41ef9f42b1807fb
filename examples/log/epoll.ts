// An echo server that logs each event by name and waits with epoll().
//
// Mended here: output is waited for only while there is some, so that it sleeps when nothing happens; what cannot be sent at once is kept,
// and sent also after the client has said that it sends no more; a connection that breaks takes no other with it; a client that never
// reads is not read from for ever either.
import * as select from "iomux";
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { logger } from "../support/logger.ts";

/** How long a wait may take (seconds); without a timeout, or with a negative one, for ever. With 0 it would only check. */
const TIMEOUT = 1;

/** A client that is this many messages behind with reading is not read from until it has caught up. */
const MOST_QUEUED = 1024;

const READ_ONLY = select.EPOLLIN | select.EPOLLPRI;
const WRITE_ONLY = select.EPOLLOUT;

interface Connection {
	socket: socket.Socket;
	/** Outgoing messages. */
	queue: Buffer[];
	/** It has shut down its sending side: nothing more will come. */
	ended: boolean;
}

const { host, port } = parseArguments({ host: "0.0.0.0", port: 9000 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const debug = logger("log/epoll");

/** The connections by their descriptors. */
const connections = new Map<number, Connection>();

const listenSocket = createListenSocket();
const epollObject = select.epoll();
epollObject.register(listenSocket, READ_ONLY);
debug(`Listen on ${host} port ${listenSocket.getsockname()[1]}`);

try {
	while (true) {
		for (const [fd, events] of epollObject.poll(TIMEOUT)) {
			try {
				handleEvents(fd, events);
			} catch (error) {
				// A broken connection is closed; whatever else went wrong is a mistake in this program.
				if (!(error instanceof OSError)) throw error;
				if (error instanceof BlockingIOError) continue; // not ready after all
				debug(`${error.name} on fd ${fd}: ${error.message}`);
				close(fd);
			}
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	debug("Ctrl C - Stopping server");
} finally {
	for (const { socket } of connections.values()) socket.close();
	listenSocket.close();
	epollObject.close();
}

function createListenSocket(): socket.Socket {
	const s = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
	s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
	s.bind([host, port]);
	s.listen();
	s.setblocking(false);
	return s;
}

function handleEvents(fd: number, events: number): void {
	const names = select.eventNames(events, "EPOLL").map((name) => repr(name));
	debug(`Events [${names.join(", ")}] happened on fd ${fd}`);

	// The listening socket has a connection
	if (fd === listenSocket.fileno()) {
		const [connection] = listenSocket.accept();
		connection.setblocking(false);
		debug(`Register connection fd ${connection.fileno()}`);
		epollObject.register(connection, READ_ONLY);
		connections.set(connection.fileno(), { socket: connection, queue: [], ended: false });
		return;
	}

	const connection = connections.get(fd);
	if (connection === undefined) return;
	if (events & READ_ONLY) {
		const data = connection.socket.recv(1024);
		if (data.length > 0) {
			debug(`Receive data from connection fd ${fd}:${data.toString()}`);
			connection.queue.push(data);
		} else {
			debug(`Receive empty data from connection fd ${fd}`);
			connection.ended = true;
		}
	} else if (events & (select.EPOLLHUP | select.EPOLLERR)) {
		close(fd);
		return;
	}
	if (events & WRITE_ONLY && connection.queue.length > 0) {
		const next = connection.queue[0];
		const sent = connection.socket.send(next);
		if (sent < next.length) connection.queue[0] = next.subarray(sent);
		else connection.queue.shift();
	}
	watch(fd, connection);
}

/** Waits for what the connection can be served with: input while its queue is not too long, output while it is not empty. */
function watch(fd: number, { queue, ended }: Connection): void {
	if (ended && queue.length === 0) {
		close(fd);
		return;
	}
	const reading = !ended && queue.length < MOST_QUEUED;
	epollObject.modify(fd, (reading ? READ_ONLY : 0) | (queue.length > 0 ? WRITE_ONLY : 0));
}

function close(fd: number): void {
	const connection = connections.get(fd);
	if (connection === undefined) return;
	epollObject.unregister(fd);
	connection.socket.close();
	connections.delete(fd);
}
