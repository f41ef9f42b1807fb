import * as socket from "iomux/socket";

/** A TCP socket connected to a listening one. The caller closes it. */
export function socketTo(server: socket.Socket): socket.Socket {
	const client = socket.socket();
	client.connect(server.getsockname());
	return client;
}

/** A non-blocking TCP socket whose connection is being refused, or was. The caller closes it. */
export function refused(): socket.Socket {
	const taken = socket.socket();
	taken.bind(["127.0.0.1", 0]); // bound and not listening: nobody else gets the port, and it refuses
	const client = socket.socket();
	client.setblocking(false);
	client.connect_ex(taken.getsockname());
	taken.close();
	return client;
}
