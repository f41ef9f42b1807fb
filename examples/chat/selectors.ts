// A chat server: who connects, with `nc localhost 10001` say, reads what everybody else writes, line by line. The operator takes part
// from the server's own standard input, which is one more descriptor to wait for.
//
//   /nick NAME   another name       /who   who is here       /quit   leave (from the operator: end the server)       /kick NAME   operator only
import { BlockingIOError, KeyboardInterrupt, OSError, PermissionError } from "iomux/errors";
import * as os from "iomux/os";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

/** Bytes of a line, at most: who sends more without an end of line is put out. */
const LONGEST_LINE = 4096;
/** Bytes that may wait for a slow reader, at most: nobody waits for them in a chat, so they are put out. */
const MOST_QUEUED = 256 * 1024;
const STDIN = 0;
const NEWLINE = 10;

type Callback = (mask: number) => void;

/** Someone who takes part: a client, or the operator. */
interface Member {
	name: string;
	/** The operator has none. */
	connection?: socket.Socket;
	/** The beginning of a line whose end has not come yet. */
	partial: Buffer;
	queue: Buffer[];
	queued: number;
	/** It says no more, and leaves when it has got what is queued. */
	leaving: boolean;
}

const { host, port } = parseArguments({ host: "localhost", port: 10001 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const selector = selectors.DefaultSelector<socket.Socket | number, Callback>();
const clients = new Set<Member>();
const operator: Member = { name: "operator", partial: Buffer.alloc(0), queue: [], queued: 0, leaving: false };
let guests = 0;
let keepRunning = true;

const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
server.setblocking(false);
server.bind([host, port]);
server.listen();
print(`chat on ${host} port ${server.getsockname()[1]}`);
selector.register(server, selectors.EVENT_READ, accept);

try {
	selector.register(STDIN, selectors.EVENT_READ, listenToOperator);
} catch (error) {
	// epoll refuses what is always ready: a file, or /dev/null
	if (!(error instanceof PermissionError)) throw error;
	print("standard input cannot be waited for: there is no operator");
}

try {
	while (keepRunning) {
		for (const [key, mask] of selector.select()) key.data(mask);
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	print("Ctrl C - Stopping server");
}

for (const client of clients) client.connection?.close();
server.close();
selector.close();

function accept(): void {
	let connection: socket.Socket;
	try {
		[connection] = server.accept();
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		print(`cannot accept: ${error.message}`);
		return;
	}
	connection.setblocking(false);
	const client: Member = { name: `guest${++guests}`, connection, partial: Buffer.alloc(0), queue: [], queued: 0, leaving: false };
	clients.add(client);
	selector.register(connection, selectors.EVENT_READ, (mask) => serve(client, connection, mask));
	tell(client, `* you are ${client.name}`);
	announce(`* ${client.name} is here`, client);
}

/** Callback for events of a client */
function serve(client: Member, connection: socket.Socket, mask: number): void {
	if (!clients.has(client)) return; // put out a moment ago
	try {
		if (mask & selectors.EVENT_READ) {
			const data = connection.recv(4096);
			if (data.length === 0) client.leaving = true;
			else take(client, data);
		}
		if (mask & selectors.EVENT_WRITE && clients.has(client)) flush(client, connection);
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		if (!(error instanceof BlockingIOError)) leave(client);
	}
	watch(client, connection);
}

function listenToOperator(): void {
	try {
		const data = os.read(STDIN, 4096);
		if (data.length > 0) {
			take(operator, data);
			return;
		}
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		if (error instanceof BlockingIOError) return; // not ready after all
	}
	selector.unregister(STDIN); // the end of the input, or a terminal that is gone: the chat goes on without an operator
	announce("* the operator has left");
}

/** Cuts what has come into lines. They are decoded only then: a character may come in two pieces. */
function take(from: Member, data: Buffer): void {
	let rest = Buffer.concat([from.partial, data]);
	for (let end = rest.indexOf(NEWLINE); end !== -1 && !from.leaving; end = rest.indexOf(NEWLINE)) {
		const line = printable(rest.subarray(0, end).toString());
		rest = rest.subarray(end + 1);
		if (line !== "") handle(from, line);
	}
	from.partial = rest;
	if (rest.length <= LONGEST_LINE) return;
	from.partial = Buffer.alloc(0);
	if (from !== operator) leave(from);
}

/** Without control characters, which would do things to other people's terminals. */
function printable(line: string): string {
	return line.replace(/\p{Cc}/gu, "").trim();
}

function handle(from: Member, line: string): void {
	const [command, argument = ""] = line.split(/\s+/, 2);
	if (command === "/nick") rename(from, argument);
	else if (command === "/who") tell(from, `* here: ${[...clients].map(({ name }) => name).join(", ")}`);
	else if (command === "/kick" && from === operator) kick(argument);
	else if (command === "/quit" && from === operator) keepRunning = false;
	else if (command === "/quit") from.leaving = true;
	else if (command.startsWith("/")) tell(from, `* there is no ${command}`);
	else announce(`${from.name}: ${line}`, from);
}

function rename(member: Member, name: string): void {
	if (!/^[\p{L}\p{N}_-]{1,20}$/u.test(name)) tell(member, "* a name has 1 to 20 letters, digits, _ or -");
	else if (name === operator.name || [...clients].some((other) => other.name === name)) tell(member, `* ${name} is taken`);
	else {
		announce(`* ${member.name} is now ${name}`);
		member.name = name;
	}
}

function kick(name: string): void {
	const client = [...clients].find((other) => other.name === name);
	if (client === undefined) tell(operator, `* there is no ${name}`);
	else leave(client);
}

/** Tells everybody but `except`; the operator reads everything. */
function announce(line: string, except?: Member): void {
	print(line);
	for (const client of [...clients]) if (client !== except) tell(client, line);
}

function tell(member: Member, line: string): void {
	const { connection } = member;
	if (connection === undefined) {
		print(line);
		return;
	}
	if (!clients.has(member)) return;
	const message = Buffer.from(`${line}\n`);
	member.queue.push(message);
	member.queued += message.length;
	if (member.queued > MOST_QUEUED) leave(member);
	else watch(member, connection);
}

function flush(client: Member, connection: socket.Socket): void {
	const message = Buffer.concat(client.queue);
	const sent = connection.send(message);
	client.queue = sent < message.length ? [message.subarray(sent)] : [];
	client.queued -= sent;
}

/** Waits to read while more may come, and to write while something is queued; who is done leaves. */
function watch(client: Member, connection: socket.Socket): void {
	if (!clients.has(client)) return;
	if (client.leaving && client.queue.length === 0) {
		leave(client);
		return;
	}
	const reading = client.leaving ? 0 : selectors.EVENT_READ;
	const writing = client.queue.length > 0 ? selectors.EVENT_WRITE : 0;
	selector.modify(connection, reading | writing, selector.get_key(connection).data);
}

function leave(client: Member): void {
	if (client.connection === undefined || !clients.delete(client)) return;
	selector.unregister(client.connection);
	client.connection.close();
	announce(`* ${client.name} has left`);
}
