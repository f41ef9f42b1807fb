// The call sequences of Python tutorials, ported call by call: they must compile under `strict`, without a cast. Compiled, never run.
import * as select from "iomux";
import * as selectors from "iomux/selectors";
import * as socket from "iomux/socket";

export function selectEchoServer(): void {
	const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
	server.setblocking(0);
	const server_address = ["localhost", 10000];
	server.bind(server_address);
	server.listen(5);

	const inputs = [server];
	const outputs: socket.Socket[] = [];
	const message_queues = new Map<socket.Socket, Buffer[]>();

	while (inputs.length > 0) {
		const [readable, writable, exceptional] = select.select(inputs, outputs, inputs, 1);
		if (!(readable.length || writable.length || exceptional.length)) continue;
		for (const s of readable) {
			if (s === server) {
				const [connection, client_address] = s.accept();
				console.log(`connection from ${client_address[0]}:${client_address[1]}`);
				connection.setblocking(false);
				inputs.push(connection);
				message_queues.set(connection, []);
				continue;
			}
			const data = s.recv(1024);
			if (data.length > 0) {
				console.log(`received ${data} from ${s.getpeername()}`);
				message_queues.get(s)?.push(data);
				if (!outputs.includes(s)) outputs.push(s);
			} else {
				inputs.splice(inputs.indexOf(s), 1);
				s.close();
				message_queues.delete(s);
			}
		}
		for (const s of writable) {
			const next = message_queues.get(s)?.shift();
			if (next === undefined) outputs.splice(outputs.indexOf(s), 1);
			else s.send(next);
		}
		for (const s of exceptional) s.close();
	}
}

export function pollEchoServer(): void {
	const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
	server.setblocking(false);
	server.bind(["localhost", 10000]);
	server.listen(5);
	const TIMEOUT = 1000;
	const READ_ONLY = select.POLLIN | select.POLLPRI | select.POLLHUP | select.POLLERR;
	const READ_WRITE = READ_ONLY | select.POLLOUT;
	const poller = select.poll();
	poller.register(server, READ_ONLY);
	const fd_to_socket = new Map([[server.fileno(), server]]);
	for (;;) {
		for (const [fd, flag] of poller.poll(TIMEOUT)) {
			const s = fd_to_socket.get(fd);
			if (s === undefined) continue;
			if (flag & (select.POLLIN | select.POLLPRI)) {
				if (s === server) {
					const [connection] = s.accept();
					connection.setblocking(false);
					fd_to_socket.set(connection.fileno(), connection);
					poller.register(connection, READ_ONLY);
				} else if (s.recv(1024).length > 0) poller.modify(s, READ_WRITE);
				else {
					poller.unregister(s);
					s.close();
				}
			} else if (flag & select.POLLHUP) {
				poller.unregister(s);
				s.close();
			} else if (flag & select.POLLOUT) {
				s.send("next message");
				poller.modify(s, READ_ONLY);
			} else if (flag & select.POLLERR) {
				poller.unregister(s);
				s.close();
			}
		}
	}
}

export function epollServer(): void {
	const listen_socket = socket.socket();
	listen_socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
	listen_socket.bind(["", 8080]);
	listen_socket.listen();
	const epoll_obj = select.epoll();
	epoll_obj.register(listen_socket.fileno(), select.EPOLLIN);
	const connections: Record<number, socket.Socket> = {};
	const responses: { [fd: number]: Buffer } = {};
	try {
		for (;;) {
			const events = epoll_obj.poll(1);
			for (const [fileno, event] of events) {
				if (fileno === listen_socket.fileno()) {
					const [connection, address] = listen_socket.accept();
					console.log("new connection from", address);
					connection.setblocking(0);
					epoll_obj.register(connection.fileno(), select.EPOLLIN | select.EPOLLET);
					connections[connection.fileno()] = connection;
					responses[connection.fileno()] = Buffer.alloc(0);
				} else if (event & select.EPOLLIN) {
					responses[fileno] = Buffer.concat([responses[fileno], connections[fileno].recv(1024)]);
					epoll_obj.modify(fileno, select.EPOLLOUT);
				} else if (event & select.EPOLLOUT) {
					const sent = connections[fileno].send(responses[fileno]);
					responses[fileno] = responses[fileno].subarray(sent);
					if (responses[fileno].length === 0) {
						epoll_obj.modify(fileno, 0);
						connections[fileno].shutdown(socket.SHUT_RDWR);
					}
				} else if (event & select.EPOLLHUP) {
					epoll_obj.unregister(fileno);
					connections[fileno].close();
					delete connections[fileno];
				}
			}
		}
	} finally {
		epoll_obj.unregister(listen_socket.fileno());
		epoll_obj.close();
		listen_socket.close();
	}
}

export function selectorsWithCallbacks(): void {
	const sel = selectors.DefaultSelector();

	function accept(sock: socket.Socket, _mask: number): void {
		const [conn, addr] = sock.accept();
		console.log("accepted", conn, "from", addr);
		conn.setblocking(false);
		sel.register(conn, selectors.EVENT_READ, read);
	}

	function read(conn: socket.Socket, _mask: number): void {
		const data = conn.recv(1000);
		if (data.length > 0) conn.sendall(data);
		else {
			sel.unregister(conn);
			conn.close();
		}
	}

	const sock = socket.socket();
	sock.bind(["localhost", 1234]);
	sock.listen(100);
	sock.setblocking(false);
	sel.register(sock, selectors.EVENT_READ, accept);
	for (;;) {
		const events = sel.select(1);
		for (const [key, mask] of events) {
			const callback = key.data;
			callback(key.fileobj, mask);
		}
	}
}

export function selectorsWithModes(): void {
	const sel = selectors.DefaultSelector();
	const outgoing = [Buffer.from("It will be repeated."), Buffer.from("This is the message.  ")];
	const server_address = ["localhost", 10000];
	const sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
	sock.connect(server_address);
	sock.setblocking(false);
	sel.register(sock, selectors.EVENT_READ | selectors.EVENT_WRITE);
	for (let keep_running = true; keep_running; ) {
		for (const [key, mask] of sel.select(0.5)) {
			const connection = key.fileobj;
			const client_address = connection.getpeername();
			if (mask & selectors.EVENT_READ) {
				const data = connection.recv(1024);
				console.log(client_address, data);
				keep_running = data.length > 0;
			}
			if (mask & selectors.EVENT_WRITE) {
				const next = outgoing.pop();
				if (next === undefined) sel.modify(sock, selectors.EVENT_READ);
				else sock.sendall(next);
			}
		}
	}
	sel.unregister(sock);
	sel.close();
}

type Callback = (sock: socket.Socket, mask: number) => void;

/** The same with types that say what is registered. */
export function strictSelector(): void {
	const sel = selectors.DefaultSelector<socket.Socket, Callback>();
	sel.register(socket.socket(), selectors.EVENT_READ, (sock, mask) => console.log(sock.fileno(), mask));
	for (const [key, mask] of sel.select()) key.data(key.fileobj, mask);
}

export class Server {
	readonly server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
	readonly input_list: socket.Socket[] = [];

	constructor(host: string, port: number) {
		this.server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
		this.server.bind([host, port]);
		this.server.listen(10);
		this.input_list.push(this.server);
	}

	run_forever(): void {
		for (;;) {
			const [readable] = select.select(this.input_list, [], []);
			for (const sock of readable) {
				if (sock === this.server) this.input_list.push(sock.accept()[0]);
				else this.on_recv(sock);
			}
		}
	}

	on_recv(sock: socket.Socket): void {
		try {
			const data = sock.recv(1024);
			sock.send(`Server received ${data.toString("latin1")}`);
		} catch (e) {
			if (!(e instanceof socket.error)) throw e;
			console.log(e.errno, e.code, "%s:%s", ...sock.getpeername());
		}
	}
}

export function chatWithStandardInput(): void {
	const client = socket.socket();
	client.connect(["localhost", 10000]);
	for (;;) {
		const [readable] = select.select([process.stdin, client], [], []);
		for (const source of readable) {
			if (source === client) console.log(client.recv(4096).toString());
			else client.sendall("a line");
		}
	}
}
