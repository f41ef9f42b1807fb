// An HTTP/1.1 server on the raw epoll API: keep-alive, pipelining, bodies by length and in chunks, answers of any size to slow readers.
//
//   npm run example -- http/epoll                    curl localhost:8080/                    curl -d 'some text' localhost:8080/echo
//   curl localhost:8080/bytes/20000000 | wc -c       wrk -t 2 -c 100 -d 5 http://localhost:8080/
//
// It teaches how such a server is built, and is none for the Internet: there are no routes, logs or TLS.
import { STATUS_CODES } from "node:http";
import * as select from "iomux";
import { ConnectionAbortedError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { BadRequest, type Request, RequestParser } from "../support/http_parser.ts";
import { orExit } from "../support/or_exit.ts";
import { printError } from "../support/print.ts";

/** Connections that are accepted, and pieces that are sent to one client, before the others are served. */
const BUDGET = 32;
/** How long a client that got an error may go on sending before it is cut off (seconds). */
const LINGER = 2;
/** The longest answer of `/bytes/`. */
const MOST_BYTES = 1e9;
/** What `/bytes/` answers: the byte at i is i % 251. */
const PATTERN = Buffer.from(Uint8Array.from({ length: 251 * 256 }, (_, i) => i % 251));

const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"];

interface Client {
	readonly connection: socket.Socket;
	readonly parser: RequestParser;
	/** What is to be sent, and how many bytes of the pattern behind it. */
	unsent: Buffer;
	pattern: number;
	/** It sends no more, and is closed when it has its answers. */
	ended: boolean;
	/** No more of its requests are answered; "lingering": what it still sends is thrown away. */
	closing: false | "after this answer" | "lingering";
	/** What epoll waits for. */
	mask: number;
	/** When it is closed unless a request has come or something could be sent (milliseconds). */
	deadline: number;
}

// How long a client may take for a request, and for taking what it is sent (seconds)
const { host, port, idle } = parseArguments({ host: "localhost", port: 8080, idle: 30 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const server = orExit(`listen on ${host} port ${port}`, () => socket.create_server([host, port], { backlog: socket.SOMAXCONN }));
server.setblocking(false);

const poller = select.epoll();
poller.register(server, select.EPOLLIN);
let accepting = true;

const clients = new Map<number, Client>();
let now = performance.now();
let swept = now;

try {
	printError(`starting up on ${host} port ${server.getsockname()[1]}`);
	while (true) {
		const events = poller.poll(1);
		now = performance.now();
		for (const [fd, mask] of events) {
			const client = clients.get(fd);
			if (fd === server.fileno()) accept();
			else if (client !== undefined) guarded(client, () => serve(client, mask));
		}
		if (now - swept >= 1000) sweep();
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	printError("Ctrl C - Stopping server");
} finally {
	for (const { connection } of clients.values()) connection.close();
	server.close();
	poller.close();
}

/** Does something for a client. If its connection broke it is closed; whatever else goes wrong is a mistake in this program. */
function guarded(client: Client, action: () => void): void {
	try {
		action();
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		close(client);
	}
}

function accept(): void {
	try {
		for (let i = 0; i < BUDGET; i++) {
			const [connection] = server.tryAccept() ?? [];
			if (connection === undefined) return;
			connection.setblocking(false);
			const state = { unsent: Buffer.alloc(0), pattern: 0, ended: false, closing: false, mask: select.EPOLLIN } as const;
			const client: Client = { connection, parser: new RequestParser(), deadline: now + idle * 1000, ...state };
			clients.set(connection.fileno(), client);
			poller.register(connection, client.mask);
			guarded(client, () => connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1));
		}
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		if (error instanceof ConnectionAbortedError) return; // it has gone while it waited
		// No descriptor is left (EMFILE). The connection waits on, and so the listening socket stays ready: it is not watched until one is
		// closed, or epoll would report it again and again.
		printError(`cannot accept: ${error.message}`);
		watchServer(false);
	}
}

function watchServer(on: boolean): void {
	if (on === accepting) return;
	accepting = on;
	poller.modify(server, on ? select.EPOLLIN : 0);
}

function serve(client: Client, mask: number): void {
	if (mask & (select.EPOLLIN | select.EPOLLHUP | select.EPOLLERR)) receive(client);
	// A request is answered when the answer to the one before has gone: who does not read is not read from.
	while (flush(client) && client.closing === false && answerNext(client));
	const sending = client.unsent.length > 0 || client.pattern > 0;
	if (!sending && client.ended) {
		close(client);
		return;
	}
	if (!sending && client.closing === "after this answer") linger(client);
	const wanted = sending ? select.EPOLLOUT : select.EPOLLIN;
	if (wanted !== client.mask) poller.modify(client.connection, wanted);
	client.mask = wanted;
}

function receive(client: Client): void {
	const data = client.connection.tryRecv(65536);
	if (data === null) return; // not ready after all
	if (data.length === 0) client.ended = true;
	else if (client.closing === false) client.parser.push(data);
}

/** Sends what the client takes now: whether that was everything. */
function flush(client: Client): boolean {
	for (let i = 0; i < BUDGET; i++) {
		if (client.unsent.length === 0) {
			if (client.pattern === 0) return true;
			client.unsent = PATTERN.subarray(0, client.pattern);
			client.pattern -= client.unsent.length;
		}
		const sent = client.connection.trySend(client.unsent);
		if (sent === null) return false;
		client.unsent = client.unsent.subarray(sent);
		client.deadline = now + idle * 1000;
	}
	return client.unsent.length === 0 && client.pattern === 0;
}

/** Has the answer to the next request sent: whether there was one. */
function answerNext(client: Client): boolean {
	try {
		const request = client.parser.next();
		if (request === null) return false;
		client.deadline = now + idle * 1000;
		if (request === "continue") client.unsent = Buffer.from("HTTP/1.1 100 Continue\r\n\r\n");
		else answer(client, request);
	} catch (error) {
		if (!(error instanceof BadRequest)) throw error;
		respond(client, error.status, `${error.message}\n`);
	}
	return true;
}

function answer(client: Client, request: Request): void {
	const { method, path, body } = request;
	const bytes = /^\/bytes\/(\d{1,12})$/.exec(path)?.[1];
	const allowed = path === "/" || bytes !== undefined ? ["GET", "HEAD"] : path === "/echo" ? ["POST"] : [];
	if (!METHODS.includes(method)) respond(client, 501, `there is no ${method}\n`, request);
	else if (allowed.length === 0 || Number(bytes) > MOST_BYTES) respond(client, 404, "try /, /echo or /bytes/1000\n", request);
	else if (!allowed.includes(method)) respond(client, 405, `${allowed}\n`, request, `Allow: ${allowed.join(", ")}\r\n`);
	else if (path === "/echo") respond(client, 200, body, request);
	else if (bytes !== undefined) respond(client, 200, Number(bytes), request);
	else respond(client, 200, "Hello from epoll.\n", request);
}

/** Has an answer sent: a text, bytes, or so many of the pattern. Without a request the connection is closed behind it. */
function respond(client: Client, status: number, content: string | Buffer | number, request?: Request, header = ""): void {
	const body = typeof content === "number" ? Buffer.alloc(0) : Buffer.from(content);
	const head = [
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
		`Date: ${new Date().toUTCString()}`,
		`Content-Type: ${typeof content === "string" ? "text/plain; charset=utf-8" : "application/octet-stream"}`,
		`Content-Length: ${typeof content === "number" ? content : body.length}`,
		`${header}Connection: ${request?.keepAlive ? "keep-alive" : "close"}\r\n\r\n`,
	].join("\r\n");
	const wanted = request?.method !== "HEAD"; // HEAD asks for the head alone
	client.unsent = wanted ? Buffer.concat([Buffer.from(head), body]) : Buffer.from(head);
	client.pattern = wanted && typeof content === "number" ? content : 0;
	if (!request?.keepAlive) client.closing = "after this answer";
}

/** Tells the client that nothing more comes, and goes on reading: closed at once, its connection might take the answer with it. */
function linger(client: Client): void {
	client.closing = "lingering";
	client.connection.shutdown(socket.SHUT_WR);
	client.deadline = now + LINGER * 1000;
}

/** Closes the connections whose time is up. */
function sweep(): void {
	swept = now;
	for (const client of clients.values()) if (client.deadline < now) close(client);
	watchServer(true); // another process may have closed something
}

function close({ connection }: Client): void {
	clients.delete(connection.fileno());
	poller.unregister(connection);
	connection.close();
	watchServer(true);
}
