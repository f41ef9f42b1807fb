// What the examples of the doc comments may use without making it. Each example gets its own, made when it asks, and closed after it.
import assert from "node:assert/strict";
import * as select from "iomux";
import * as selectors from "iomux/selectors";
import * as socket from "iomux/socket";

export interface Given {
	/** A listening socket, for which a connection is waiting. */
	readonly server: socket.Socket;
	/** A socket that is connected to nothing. */
	readonly client: socket.Socket;
	/** One end of a connection, on which a line is waiting. */
	readonly connection: socket.Socket;
	/** The other end. */
	readonly peer: socket.Socket;
	readonly ep: select.Epoll;
	readonly kq: select.Kqueue;
	readonly dp: select.Devpoll;
	readonly poller: select.Poll;
	// biome-ignore lint/suspicious/noExplicitAny: as in a ported program
	readonly selector: selectors.Selector<any, any>;
	readonly buffer: Buffer;
	/** A module that a Worker could run. */
	readonly file: string;
	readonly abort: AbortController;
	readonly echo: (connection: socket.Socket) => void;
	readonly serve: (...what: unknown[]) => void;
}

/** What an example may use, and what closes it. */
export function given(): { given: Given; close: () => void } {
	const opened: { close(): void }[] = [];
	const opens = <T extends { close(): void }>(made: T): T => {
		opened.push(made);
		return made;
	};
	const once = <T>(make: () => T): (() => T) => {
		let made: { value: T } | undefined;
		return () => {
			made ??= { value: make() };
			return made.value;
		};
	};
	const pair = once(() => {
		using listener = socket.create_server(["127.0.0.1", 0]);
		const peer = opens(socket.create_connection(listener.getsockname()));
		const connection = opens(listener.accept()[0]);
		peer.send("hello\n");
		return { connection, peer };
	});
	const makers: { [Name in keyof Given]: () => Given[Name] } = {
		server: once(() => {
			const server = opens(socket.create_server(["127.0.0.1", 0]));
			opens(socket.create_connection(server.getsockname()));
			return server;
		}),
		client: once(() => opens(socket.socket())),
		connection: () => pair().connection,
		peer: () => pair().peer,
		ep: once(() => opens(select.epoll())),
		kq: once(() => opens(select.kqueue())),
		dp: once(() => opens(select.devpoll())),
		poller: once(() => select.poll()),
		selector: once(() => opens(selectors.DefaultSelector())),
		buffer: once(() => Buffer.alloc(4096)),
		file: () => "worker.js",
		abort: once(() => new AbortController()),
		echo: () => (from) => void from.sendall(from.recv(4096)),
		serve: () => () => undefined,
	};
	const given = {} as Given;
	for (const [name, get] of Object.entries(makers)) Object.defineProperty(given, name, { get });
	return { given, close: () => opened.forEach((each) => void each.close()) };
}

/** What stands behind an expression in an example is its value. */
export function equal(value: unknown, said: unknown): void {
	assert.deepEqual(ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value, said);
}
