// A forwarding proxy on a selector whose data are callbacks: what a client sends goes to the upstream server, and back.
//
// Mended here: connecting to the upstream server holds up nobody; what a socket does not take is queued, and output is waited for only
// while something is queued; a side that sends faster than the other reads is not read from meanwhile; that one side sends no more is
// passed on, and the other direction goes on; a broken or refused connection ends its own pair and no other.
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { printError } from "../support/print.ts";

/** So many bytes may wait for a slow reader; the other side is not read from until there are fewer. */
const HIGH_WATER = 256 * 1024;

const info = (message: string): void => printError(`INFO:__main__:${message}`);

type Callback = (sock: socket.Socket, mask: number) => void;

/** One of the two connections of a pair. */
class End {
	readonly sock: socket.Socket;
	readonly name: string;
	/** The other connection: what comes in here goes out there. */
	other: End = this;
	/** What is on its way out of here. */
	queue: Buffer[] = [];
	/** How many bytes that is. */
	queued = 0;
	/** The connection is not established yet. */
	connecting = false;
	/** Nothing more comes in here. */
	ended = false;
	/** The peer has been told that nothing more comes out of here. */
	told = false;
	/** What the selector waits for here; 0 if it does not know this connection now. */
	events = 0;

	constructor(sock: socket.Socket, address: readonly [host: string, port: number, ...rest: unknown[]]) {
		this.sock = sock;
		this.name = `${address[0]}:${address[1]}`;
	}
}

class ProxyServer {
	readonly server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
	readonly selector = selectors.DefaultSelector<socket.Socket, Callback>();
	readonly channel = new Map<socket.Socket, End>();
	readonly upstream: [host: string, port: number];
	accepting = false;

	constructor(listen: [host: string, port: number], [host, port]: [host: string, port: number]) {
		// Resolved once: resolving blocks the thread
		this.upstream = [socket.gethostbyname(host), port];
		this.server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
		this.server.setblocking(false);
		this.server.bind(listen);
		this.server.listen();
		info(`listen on ${listen[0]} port ${this.server.getsockname()[1]}`);
	}

	runForever(): void {
		this.accept(true);
		while (true) {
			for (const [key, mask] of this.selector.select()) key.data(key.fileobj, mask);
		}
	}

	/** Begins or stops to wait for clients. */
	accept(accepting: boolean): void {
		if (accepting === this.accepting) return;
		this.accepting = accepting;
		if (accepting) this.selector.register(this.server, selectors.EVENT_READ, () => this.onAccept());
		else this.selector.unregister(this.server);
	}

	onAccept(): void {
		let client: End | undefined;
		try {
			const [clientSock, clientAddress] = this.server.accept();
			client = new End(clientSock, clientAddress);
			info(`receive connection from: ${client.name}`);
			clientSock.setblocking(false);
			this.connect(client);
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
			if (error instanceof BlockingIOError) return; // the client went away
			info(`cannot serve a client: ${error.message}`);
			client?.sock.close();
			// Out of descriptors: until a pair is closed there is nothing to be had
			if (client === undefined && this.channel.size > 0) this.accept(false);
		}
	}

	/** Begins to connect to the upstream server; the connection is there once its socket is writable. */
	connect(client: End): void {
		const remote = new End(socket.socket(socket.AF_INET, socket.SOCK_STREAM), this.upstream);
		try {
			remote.sock.setblocking(false);
			remote.sock.connect(this.upstream);
		} catch (error) {
			if (!(error instanceof BlockingIOError)) {
				remote.sock.close();
				throw error;
			}
		}
		remote.connecting = true;
		remote.other = client;
		client.other = remote;
		for (const end of [client, remote]) this.channel.set(end.sock, end);
		this.watch(client);
		this.watch(remote);
	}

	onReady(sock: socket.Socket, mask: number): void {
		const end = this.channel.get(sock);
		if (end === undefined) return; // closed a moment ago
		try {
			if (mask & selectors.EVENT_WRITE) this.onWrite(end);
			if (mask & selectors.EVENT_READ) this.onRecv(end);
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
			if (!(error instanceof BlockingIOError)) this.onError(end, error);
		}
		this.watch(end);
		this.watch(end.other);
	}

	/** Takes what has come in, to be sent on to the other side. */
	onRecv(end: End): void {
		const data = end.sock.recv(65536);
		if (data.length === 0) {
			end.ended = true;
			return;
		}
		end.other.queue.push(data);
		end.other.queued += data.length;
	}

	/** Completes the connection, or sends what is queued. */
	onWrite(end: End): void {
		if (end.connecting) {
			const errno = end.sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR);
			if (errno !== 0) throw new OSError(errno);
			end.connecting = false;
		}
		const next = end.queue[0];
		if (next === undefined) return;
		const sent = end.sock.send(next);
		if (sent < next.length) end.queue[0] = next.subarray(sent);
		else end.queue.shift();
		end.queued -= sent;
	}

	/** A connection broke, or was refused: the other one gets what is queued for it, and is closed then. */
	onError(end: End, error: OSError): void {
		info(`${end.name}: ${error.message}`);
		end.ended = true;
		end.other.ended = true;
		if (!end.connecting && this.channel.has(end.other.sock)) {
			// It is to break off as well, lest its peer take what it got for everything
			end.other.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, new Uint8Array(Int32Array.of(1, 0).buffer));
		}
		this.close(end);
	}

	/** Waits for what can be done at this end now; passes on that nothing more comes; closes what is done. */
	watch(end: End): void {
		if (!this.channel.has(end.sock)) return;
		const { other } = end;
		const drained = end.queue.length === 0 && !end.connecting;
		if (!this.channel.has(other.sock) && (drained || end.connecting)) {
			this.close(end);
			return;
		}
		if (other.ended && drained && !end.told) {
			end.told = true;
			try {
				end.sock.shutdown(socket.SHUT_WR);
			} catch (error) {
				if (!(error instanceof OSError)) throw error;
				this.onError(end, error);
				this.watch(other);
				return;
			}
		}
		if (end.told && other.told) {
			this.close(end);
			this.close(other);
			return;
		}
		const reading = !end.ended && other.queued < HIGH_WATER ? selectors.EVENT_READ : 0;
		const writing = end.queue.length > 0 || end.connecting ? selectors.EVENT_WRITE : 0;
		this.register(end, reading | writing);
	}

	/** A selector takes no registration for nothing: a connection that waits for the other is taken out. */
	register(end: End, events: number): void {
		if (events === end.events) return;
		const callback: Callback = (sock, mask) => this.onReady(sock, mask);
		if (events === 0) this.selector.unregister(end.sock);
		else if (end.events === 0) this.selector.register(end.sock, events, callback);
		else this.selector.modify(end.sock, events, callback);
		end.events = events;
	}

	close(end: End): void {
		info(`sock is disconnected: ${end.name}`);
		this.register(end, 0);
		this.channel.delete(end.sock);
		end.sock.close();
		this.accept(true);
	}

	/** Closes everything. */
	stop(): void {
		this.selector.close();
		for (const sock of this.channel.keys()) sock.close();
		this.server.close();
	}
}

const { listen, upstream } = parseArguments({ listen: ["localhost", 8682], upstream: ["127.0.0.1", 5002] });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const server = new ProxyServer(listen, upstream);
try {
	server.runForever();
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	info("Ctrl C - Stopping server");
} finally {
	server.stop();
}
