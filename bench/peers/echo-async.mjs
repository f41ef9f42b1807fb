// TCP echo server that leaves the event loop free: prints the port it listens on.
import * as select from "../../dist/index.js";
import * as socket from "../../dist/socket.js";

const server = socket.socket();
server.bind(["127.0.0.1", 0]);
server.listen(4096);
server.setblocking(false);
const epoll = select.epoll();
epoll.register(server, select.EPOLLIN);
const connections = new Map();
const rests = new Map();
const buffer = Buffer.allocUnsafe(65536);
console.log(server.getsockname()[1]);

function drop(fd) {
	epoll.unregister(fd);
	connections.get(fd).close();
	connections.delete(fd);
	rests.delete(fd);
}

function transmit(fd, connection, data) {
	const sent = connection.trySend(data) ?? 0;
	if (sent === data.length) {
		if (rests.delete(fd)) epoll.modify(fd, select.EPOLLIN);
	} else {
		rests.set(fd, Buffer.from(data.subarray(sent)));
		epoll.modify(fd, select.EPOLLOUT);
	}
}

function serve(fd, events) {
	const connection = connections.get(fd);
	if (events & select.EPOLLOUT) {
		transmit(fd, connection, rests.get(fd));
		return;
	}
	const n = connection.tryRecvInto(buffer);
	if (n === 0) drop(fd);
	else if (n !== null) transmit(fd, connection, buffer.subarray(0, n));
}

function accept() {
	for (let pair = server.tryAccept(); pair !== null; pair = server.tryAccept()) {
		const [connection] = pair;
		connection.setblocking(false);
		connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1);
		connections.set(connection.fileno(), connection);
		epoll.register(connection, select.EPOLLIN);
	}
}

for await (const [fd, events] of epoll) {
	try {
		if (fd === server.fileno()) accept();
		else serve(fd, events);
	} catch (error) {
		if (!(error instanceof select.error)) throw error;
		drop(fd);
	}
}
