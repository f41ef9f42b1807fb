// An echo server on a selector whose data are callbacks, which logs what it does: a second one beside echo/selectors, with a callback for
// each kind of event.
//
// Mended here: what a full socket does not take stays queued, and is still sent after the client has said that it sends no more; a
// connection that breaks takes no other with it, and is not asked for its peer; a client that never reads is not read from for ever
// either.
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { printError } from "../support/print.ts";

/** A client that is this many messages behind with reading is not read from until it has caught up. */
const MOST_QUEUED = 1024;

type Callback = (s: socket.Socket, mask: number) => void;

interface Client {
	address: socket.InetAddress;
	/** Outgoing messages. */
	queue: Buffer[];
	/** It has shut down its sending side: nothing more will come. */
	ended: boolean;
}

const { host, port } = parseArguments({ host: "127.0.0.1", port: 5677 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const info = (message: string): void => printError(`INFO:__main__:${message}`);
const selector = selectors.DefaultSelector<socket.Socket, Callback>();
const clients = new Map<socket.Socket, Client>();

function onAccept(server: socket.Socket, mask: number): void {
	info(`on accept event:${mask}`);
	const [client, address] = server.accept();
	info(`accept:${repr(address)}`);
	client.setblocking(false);
	clients.set(client, { address, queue: [], ended: false });
	selector.register(client, selectors.EVENT_READ, onReady);
}

function onReady(s: socket.Socket, mask: number): void {
	const client = clients.get(s);
	if (client === undefined) return;
	if (mask & selectors.EVENT_READ) onRead(s, client);
	if (mask & selectors.EVENT_WRITE) onWrite(s, client);
	if (client.ended && client.queue.length === 0) {
		close(s);
		return;
	}
	// Input while the queue is not too long, output while it is not empty
	const reading = !client.ended && client.queue.length < MOST_QUEUED ? selectors.EVENT_READ : 0;
	const writing = client.queue.length > 0 ? selectors.EVENT_WRITE : 0;
	selector.modify(s, reading | writing, onReady);
}

function onRead(s: socket.Socket, client: Client): void {
	info(`on read event from:${repr(client.address)}`);
	const data = s.recv(1024);
	if (data.length > 0) {
		info(`receive message:${repr(data)}`);
		client.queue.push(data);
	} else {
		info("client close");
		client.ended = true;
	}
}

function onWrite(s: socket.Socket, { queue }: Client): void {
	const next = queue[0];
	const sent = s.send(next);
	if (sent < next.length) queue[0] = next.subarray(sent);
	else queue.shift();
}

function close(s: socket.Socket): void {
	selector.unregister(s);
	clients.delete(s);
	s.close();
}

const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setblocking(false);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
server.bind([host, port]);
server.listen();
info(`server listen on:${repr(server.getsockname())}`);

selector.register(server, selectors.EVENT_READ, onAccept);

try {
	while (true) {
		info("waiting for I/O");
		for (const [key, mask] of selector.select()) {
			try {
				key.data(key.fileobj, mask);
			} catch (error) {
				// A broken connection is closed; whatever else went wrong is a mistake in this program.
				if (!(error instanceof OSError)) throw error;
				if (error instanceof BlockingIOError) continue; // not ready after all
				info(`${error.name}: ${error.message}`);
				if (key.fileobj !== server) close(key.fileobj);
			}
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	info("Ctrl C - Stopping server");
} finally {
	selector.close();
	for (const connection of clients.keys()) connection.close();
	server.close();
}
