// TCP echo server on selectors with a callback per descriptor: prints the port it listens on.
import * as selectors from "../../dist/selectors.js";
import * as socket from "../../dist/socket.js";

const selector = new selectors.DefaultSelector();
const server = socket.socket();
server.bind(["127.0.0.1", 0]);
server.listen(4096);
server.setblocking(false);

function accept() {
	const [connection] = server.accept();
	connection.setblocking(false);
	connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1);
	selector.register(connection, selectors.EVENT_READ, read);
}

function read(connection) {
	const data = connection.recv(16384);
	if (data.length === 0) {
		selector.unregister(connection);
		connection.close();
		return;
	}
	const sent = connection.trySend(data) ?? 0;
	if (sent < data.length) selector.modify(connection, selectors.EVENT_WRITE, (to) => write(to, data.subarray(sent)));
}

function write(connection, rest) {
	const sent = connection.send(rest);
	if (sent < rest.length) selector.modify(connection, selectors.EVENT_WRITE, (to) => write(to, rest.subarray(sent)));
	else selector.modify(connection, selectors.EVENT_READ, read);
}

selector.register(server, selectors.EVENT_READ, accept);
console.log(server.getsockname()[1]);
for (;;) {
	for (const [key, mask] of selector.select()) key.data(key.fileobj, mask);
}
