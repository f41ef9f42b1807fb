// A restart without downtime: the new process gets the listening socket from the old one, through an AF_UNIX socket (SCM_RIGHTS).
//
//   npm run example -- unix/pass_fds            in one terminal
//   nc localhost 10000                          in another: it says which process answers, and echoes
//   npm run example -- unix/pass_fds            in a third: the new process answers from now on; the first goes on with the nc
//                                               that it has, and ends when that has ended
//
// Both processes have the same socket, with one queue of connections: nobody is refused at any moment. The old process stops accepting
// only when the new one says that it does, so that one which fails to start does no harm.
import { renameSync } from "node:fs";
import { resolve } from "node:path";
import { KeyboardInterrupt, OSError } from "iomux/errors";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { print } from "../support/print.ts";
import { connectTo, listenAt, removePath } from "../support/unix_path.ts";

// biome-ignore lint/suspicious/noExplicitAny: TCP and AF_UNIX sockets, whose addresses differ
type AnySocket = socket.Socket<any>;
type Callback = (sock: AnySocket) => void;

/** How long a new process waits for the old one (seconds). */
const PATIENCE = 5;

const options = parseArguments({ host: "localhost", port: 10000, path: "/tmp/iomux-pass-fds.sock" });
const { host, port } = options;
const path = resolve(options.path);

const selector = selectors.DefaultSelector<AnySocket, Callback>();
/** Connections, and what they have not taken yet. */
const clients = new Map<AnySocket, Buffer>();

const predecessor = orExit(`ask at ${path}`, () => connectTo(path));
const server =
	predecessor === null ? orExit(`listen on ${host} port ${port}`, listen) : orExit(`take over at ${path}`, () => inherit(predecessor));
// Where the next process asks. It takes the place of the old one's in one step, so that there is always somebody to ask.
let listensAt = predecessor === null ? path : `${path}.${process.pid}`;
const control = orExit(`listen at ${listensAt}`, () => listenAt(listensAt));
/** Another process has taken over. */
let replaced = false;

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

try {
	// Non-blocking is what both processes' socket is, not only this one's number for it: they must agree about that.
	server.setblocking(false);
	control.setblocking(false);
	selector.register(server, selectors.EVENT_READ, accept);
	selector.register(control, selectors.EVENT_READ, handOver);
	if (predecessor !== null) {
		renameSync(listensAt, path);
		listensAt = path;
		predecessor.sendall("ready");
		predecessor.close();
	}
	print(`process ${process.pid} listens on port ${server.getsockname()[1]}`);
	while (!replaced || clients.size > 0) {
		for (const [key] of selector.select()) {
			const { fileobj, data: callback } = key;
			if (fileobj.fileno() === -1) continue; // closed a moment ago
			try {
				callback(fileobj);
			} catch (error) {
				// A broken connection is closed; whatever else went wrong is a mistake in this program.
				if (!(error instanceof OSError)) throw error;
				print(`${error.name}: ${error.message}`);
				if (fileobj !== server && fileobj !== control) close(fileobj);
			}
		}
	}
	print("the last connection has ended");
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	print("Ctrl C - Stopping server");
} finally {
	for (const { fileobj } of selector.get_map()?.values() ?? []) fileobj.close();
	selector.close();
	if (!replaced) removePath(listensAt);
}

function listen(): socket.Socket {
	return socket.create_server([host, port]);
}

/** Gets the listening socket from the process that has it. */
function inherit(from: AnySocket): socket.Socket {
	from.settimeout(PATIENCE);
	const [, [fd]] = socket.recv_fds(from, 100, 1);
	if (fd === undefined) throw new OSError("the other process passed no socket on");
	return socket.socket({ fileno: fd });
}

/** A new process asks: it gets the listening socket, and says when it is ready. */
function handOver(): void {
	const [successor] = control.tryAccept() ?? [];
	if (successor === undefined) return;
	selector.register(successor, selectors.EVENT_READ, retire);
	successor.setblocking(false);
	socket.send_fds(successor, ["x"], [server]);
	print("a new process has the socket too");
}

/** The new process is ready, or has given up. */
function retire(successor: AnySocket): void {
	const word = successor.tryRecv(100);
	if (word === null) return;
	if (word.length === 0) print("it has gone again");
	else {
		replaced = true;
		for (const listening of [server, control]) close(listening);
		print(`it listens now; ${clients.size} connections are left here`);
	}
	close(successor);
}

function accept(): void {
	const [connection] = server.tryAccept() ?? [];
	if (connection === undefined) return; // the other process was faster
	connection.setblocking(false);
	selector.register(connection, selectors.EVENT_READ, echo);
	send(connection, Buffer.from(`process ${process.pid}\n`));
}

function echo(connection: AnySocket): void {
	const data = connection.tryRecv(65536);
	if (data === null) return;
	if (data.length === 0) close(connection);
	else send(connection, data);
}

/** Sends what the connection takes. While it has not taken all of it, nothing more is read from it. */
function send(connection: AnySocket, data: Buffer = clients.get(connection) ?? Buffer.alloc(0)): void {
	const rest = data.subarray(connection.trySend(data) ?? 0);
	clients.set(connection, rest);
	if (rest.length === 0) selector.modify(connection, selectors.EVENT_READ, echo);
	else selector.modify(connection, selectors.EVENT_WRITE, send);
}

function close(sock: AnySocket): void {
	clients.delete(sock);
	selector.unregister(sock);
	sock.close();
}
