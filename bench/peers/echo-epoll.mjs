// TCP echo server on epoll, level-triggered, in the style of the tutorials: prints the port it listens on.
import * as select from "../../dist/index.js";
import * as socket from "../../dist/socket.js";

const server = socket.socket();
server.bind(["127.0.0.1", 0]);
server.listen(4096);
server.setblocking(false);
const epoll = select.epoll();
epoll.register(server.fileno(), select.EPOLLIN);
const connections = new Map();
const rests = new Map();
console.log(server.getsockname()[1]);

function drop(fd) {
	epoll.unregister(fd);
	connections.get(fd).close();
	connections.delete(fd);
	rests.delete(fd);
}

function serve(fd, event) {
	const connection = connections.get(fd);
	if (event & select.EPOLLOUT) {
		const rest = rests.get(fd);
		const sent = connection.send(rest);
		if (sent < rest.length) rests.set(fd, rest.subarray(sent));
		else {
			rests.delete(fd);
			epoll.modify(fd, select.EPOLLIN);
		}
		return;
	}
	const data = connection.recv(16384);
	if (data.length === 0) {
		drop(fd);
		return;
	}
	const sent = connection.trySend(data) ?? 0;
	if (sent < data.length) {
		rests.set(fd, data.subarray(sent));
		epoll.modify(fd, select.EPOLLOUT);
	}
}

for (;;) {
	for (const [fd, event] of epoll.poll()) {
		if (fd === server.fileno()) {
			const [connection] = server.accept();
			connection.setblocking(false);
			connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1);
			connections.set(connection.fileno(), connection);
			epoll.register(connection.fileno(), select.EPOLLIN);
			continue;
		}
		try {
			serve(fd, event);
		} catch (error) {
			if (!(error instanceof select.error)) throw error;
			drop(fd);
		}
	}
}
