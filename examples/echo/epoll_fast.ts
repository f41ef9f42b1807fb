// An echo server that waits with epoll() and allocates nothing while it echoes: one buffer for the events, one for the bytes.
//
// It is epoll.ts with three calls changed: pollInto() for poll(), tryRecvInto() for recv(), trySend() for send(). Where these would have
// to wait they answer null, which costs no exception. Only what a slow client leaves unsent is kept, and until it is gone nothing more
// is read from that client.
import * as select from "iomux";
import { KeyboardInterrupt, OSError } from "iomux/errors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { printError } from "../support/print.ts";

const { host, port } = parseArguments({ host: "localhost", port: 10000 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

// Create a TCP/IP socket and listen for incoming connections
const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setblocking(false);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
server.bind([host, port]);
server.listen(socket.SOMAXCONN);
printError(`starting up on ${host} port ${server.getsockname()[1]}`);

const listening = server.fileno();
const poller = select.epoll();
poller.register(server, select.EPOLLIN);

/** Connections by descriptor, and what could not be sent to them yet. */
const connections: (socket.Socket | undefined)[] = [];
const unsent: (Buffer | undefined)[] = [];

// Made once and used in every iteration of the loop
const events = new select.EventBuffer(1024);
const buffer = Buffer.alloc(16 * 1024);

try {
	while (true) {
		const count = poller.pollInto(events);
		for (let i = 0; i < count; i++) serve(events.fd(i), events.events(i));
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	printError("Ctrl C - Stopping server");
} finally {
	for (const connection of connections) connection?.close();
	server.close();
	poller.close();
}

/** Does what an event asks for. A function of its own, because V8 compiles functions, and a loop that never ends only by the way. */
function serve(fd: number, mask: number): void {
	if (fd === listening) {
		accept();
		return;
	}
	const connection = connections[fd];
	if (connection === undefined) return;
	try {
		if (mask & select.EPOLLOUT) flush(fd, connection);
		else echo(fd, connection);
	} catch (error) {
		// A broken connection is closed; whatever else went wrong is a mistake in this program.
		if (!(error instanceof OSError)) throw error;
		close(fd, connection);
	}
}

/** Takes every connection that is waiting. */
function accept(): void {
	for (let accepted = server.tryAccept(); accepted !== null; accepted = server.tryAccept()) {
		const [connection] = accepted;
		connection.setblocking(false);
		connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1);
		connections[connection.fileno()] = connection;
		poller.register(connection, select.EPOLLIN);
	}
}

function echo(fd: number, connection: socket.Socket): void {
	const received = connection.tryRecvInto(buffer);
	if (received === null) return; // not ready after all
	if (received === 0) {
		close(fd, connection);
		return;
	}
	// A full buffer needs no view of its own.
	const data = received === buffer.length ? buffer : buffer.subarray(0, received);
	const sent = connection.trySend(data) ?? 0;
	if (sent < received) {
		unsent[fd] = Buffer.from(buffer.subarray(sent, received));
		poller.modify(fd, select.EPOLLOUT);
	}
}

/** Sends what was left, and goes back to reading when all of it is gone. */
function flush(fd: number, connection: socket.Socket): void {
	const rest = unsent[fd] as Buffer;
	const sent = connection.trySend(rest) ?? 0;
	unsent[fd] = sent < rest.length ? rest.subarray(sent) : undefined;
	if (sent === rest.length) poller.modify(fd, select.EPOLLIN);
}

function close(fd: number, connection: socket.Socket): void {
	connections[fd] = undefined;
	unsent[fd] = undefined;
	poller.unregister(fd);
	connection.close();
}
