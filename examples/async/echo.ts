// An echo server that leaves the event loop free: beside it, in the same thread, a timer ticks and an HTTP server answers.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as select from "iomux";
import { OSError } from "iomux/errors";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

const { host, port, http } = parseArguments({ host: "localhost", port: 10000, http: 8080 });

const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setblocking(false);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
server.bind([host, port]);
server.listen();
print(`starting up on ${host} port ${server.getsockname()[1]}`);

// What the event loop does meanwhile
let ticks = 0;
setInterval(() => ticks++, 100);
const web = createServer((_request, response) => {
	response.end(`${ticks} ticks, ${clients.size} connections\n`);
});
web.listen(http, host, () => print(`answering HTTP on port ${(web.address() as AddressInfo).port}`));

interface Client {
	connection: socket.Socket;
	/** What the connection did not take yet. While there is any, nothing is read. */
	rest: Buffer;
}

const clients = new Map<number, Client>();
const epoll = select.epoll();
epoll.register(server, select.EPOLLIN);

function accept(): void {
	const pair = server.tryAccept();
	if (pair === null) return;
	const [connection] = pair;
	connection.setblocking(false);
	clients.set(connection.fileno(), { connection, rest: Buffer.alloc(0) });
	epoll.register(connection, select.EPOLLIN);
}

function serve(client: Client): void {
	const { connection } = client;
	if (client.rest.length === 0) {
		const data = connection.tryRecv(65536);
		if (data === null) return;
		if (data.length === 0) {
			close(client);
			return;
		}
		client.rest = data;
	}
	client.rest = client.rest.subarray(connection.trySend(client.rest) ?? 0);
	epoll.modify(connection, client.rest.length > 0 ? select.EPOLLOUT : select.EPOLLIN);
}

function close({ connection }: Client): void {
	epoll.unregister(connection);
	clients.delete(connection.fileno());
	connection.close();
}

// Ctrl-C and SIGTERM close the epoll object, which ends the loop below.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => epoll.close());

for await (const [fd] of epoll) {
	const client = clients.get(fd);
	try {
		if (client === undefined) accept();
		else serve(client);
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		print(`  ${error.name}: ${error.message}`);
		if (client !== undefined) close(client);
	}
}

print(`stopped after ${ticks} ticks`);
for (const { connection } of clients.values()) connection.close();
server.close();
process.exit();
