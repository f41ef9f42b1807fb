// A forwarding proxy that waits with select(): what a client sends goes to the upstream server, and back.
//
// Mended here: connecting to the upstream server holds up nobody; what a socket does not take is queued, and output is waited for only
// while something is queued; a side that sends faster than the other reads is not read from meanwhile; that one side sends no more is
// passed on, and the other direction goes on; a broken or refused connection ends its own pair and no other.
import * as select from "iomux";
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import { FD_SETSIZE } from "iomux/native";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { printError } from "../support/print.ts";

/** So many bytes may wait for a slow reader; the other side is not read from until there are fewer. */
const HIGH_WATER = 256 * 1024;

const info = (message: string): void => printError(`INFO:__main__:${message}`);

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

	constructor(sock: socket.Socket, address: readonly [host: string, port: number, ...rest: unknown[]]) {
		this.sock = sock;
		this.name = `${address[0]}:${address[1]}`;
	}
}

class ProxyServer {
	readonly server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
	/** Sockets from which we expect to read, and to which we expect to write */
	readonly inputs = new Set<socket.Socket>();
	readonly outputs = new Set<socket.Socket>();
	readonly channel = new Map<socket.Socket, End>();
	readonly upstream: [host: string, port: number];

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
		this.inputs.add(this.server);
		while (true) {
			const [readable, writable] = select.select(this.inputs, this.outputs, []);
			for (const sock of readable) {
				if (sock === this.server) this.onAccept();
				else this.onReady(sock, (end) => this.onRecv(end));
			}
			for (const sock of writable) this.onReady(sock, (end) => this.onWrite(end));
		}
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
			if (client === undefined && this.channel.size > 0) this.inputs.delete(this.server);
		}
	}

	/** Begins to connect to the upstream server; the connection is there once its socket is writable. */
	connect(client: End): void {
		const remote = new End(socket.socket(socket.AF_INET, socket.SOCK_STREAM), this.upstream);
		try {
			if (Math.max(client.sock.fileno(), remote.sock.fileno()) >= FD_SETSIZE) throw new OSError("select() cannot watch so many");
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

	onReady(sock: socket.Socket, handle: (end: End) => void): void {
		const end = this.channel.get(sock);
		if (end === undefined) return; // closed a moment ago
		try {
			handle(end);
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
		if (!end.ended && other.queued < HIGH_WATER) this.inputs.add(end.sock);
		else this.inputs.delete(end.sock);
		if (end.queue.length > 0 || end.connecting) this.outputs.add(end.sock);
		else this.outputs.delete(end.sock);
	}

	close(end: End): void {
		info(`sock is disconnected: ${end.name}`);
		this.inputs.delete(end.sock);
		this.outputs.delete(end.sock);
		this.channel.delete(end.sock);
		end.sock.close();
		this.inputs.add(this.server);
	}

	/** Closes everything. */
	stop(): void {
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
