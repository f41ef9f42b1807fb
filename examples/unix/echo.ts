// An echo server on an AF_UNIX socket: connections within one machine, to a path instead of a port, and the kernel vouches for who calls.
//
//   nc -U /tmp/iomux-echo.sock          @name instead of a path is a name that needs no file (Linux)
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { printError } from "../support/print.ts";
import { listenAt, removePath } from "../support/unix_path.ts";

type Connection = socket.Socket<socket.UnixAddress>;
type Callback = (connection: Connection) => void;

const { path } = parseArguments({ path: "/tmp/iomux-echo.sock" });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const selector = selectors.DefaultSelector<Connection, Callback>();
const server = orExit(`listen at ${path}`, () => listenAt(path));

/** Who is at the other end of each connection, and what it has not taken yet. */
const clients = new Map<Connection, { who: string; rest: Buffer }>();

try {
	server.setblocking(false);
	selector.register(server, selectors.EVENT_READ, accept);
	printError(`starting up on ${path}`);
	while (true) {
		for (const [key] of selector.select()) {
			const { fileobj, data: callback } = key;
			try {
				callback(fileobj);
			} catch (error) {
				// A broken connection is closed; whatever else went wrong is a mistake in this program.
				if (!(error instanceof OSError)) throw error;
				if (error instanceof BlockingIOError) continue; // not ready after all
				printError(`  ${error.name}: ${error.message}`);
				if (fileobj !== server) close(fileobj);
			}
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	printError("Ctrl C - Stopping server");
} finally {
	for (const connection of clients.keys()) connection.close();
	selector.close();
	removePath(path); // first: from here on nobody can connect
	server.close();
}

function accept(): void {
	const [connection] = server.accept();
	connection.setblocking(false);
	clients.set(connection, { who: peer(connection), rest: Buffer.alloc(0) });
	printError(`  connection from ${peer(connection)}`);
	selector.register(connection, selectors.EVENT_READ, read);
}

/** The address of a client says nothing, it has none; but the kernel knows its process. */
function peer(connection: Connection): string {
	if (socket.SO_PEERCRED === undefined) return "somebody";
	// struct ucred: three C ints
	const [pid, uid] = new Int32Array(Uint8Array.from(connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)).buffer);
	return `process ${pid} of user ${uid}`;
}

function read(connection: Connection): void {
	const data = connection.recv(65536);
	if (data.length === 0) close(connection);
	else send(connection, data);
}

function write(connection: Connection): void {
	send(connection, clients.get(connection)?.rest ?? Buffer.alloc(0));
}

/** Sends what the connection takes. While it has not taken all of it, nothing more is read from it. */
function send(connection: Connection, data: Buffer): void {
	const client = clients.get(connection);
	if (client === undefined) return;
	client.rest = data.subarray(connection.trySend(data) ?? 0);
	if (client.rest.length === 0) selector.modify(connection, selectors.EVENT_READ, read);
	else selector.modify(connection, selectors.EVENT_WRITE, write);
}

function close(connection: Connection): void {
	printError(`  closing ${clients.get(connection)?.who}`);
	clients.delete(connection);
	selector.unregister(connection);
	connection.close();
}
