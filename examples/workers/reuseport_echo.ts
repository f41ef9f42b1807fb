// An echo server with a blocking loop per Worker: each listens on the same port by SO_REUSEPORT, and the kernel spreads the connections.
// The main thread's event loop stays free; it stops the Workers by waking their selectors.
import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { OSError } from "iomux/errors";
import * as selectors from "iomux/selectors";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

/** What the main thread and its Workers share: 1 when it is time to stop. */
interface Shared {
	stop: Int32Array;
	host: string;
	port: number;
}

function listenOn(host: string, port: number): socket.Socket {
	const server = socket.socket();
	server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
	server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1);
	server.bind([host, port]);
	server.listen();
	return server;
}

async function main(): Promise<void> {
	const { host, port, workers } = parseArguments({ host: "localhost", port: 10000, workers: 2 });
	// The first socket chooses the port if it is to be any. It does not listen, so it gets no connections.
	const reserved = socket.socket();
	reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1);
	reserved.bind([host, port]);
	const shared: Shared = { stop: new Int32Array(new SharedArrayBuffer(4)), host, port: reserved.getsockname()[1] };
	const threads = Array.from({ length: workers }, () => new Worker(new URL(import.meta.url), { workerData: shared }));
	const tokens = await Promise.all(threads.map(async (thread) => (await once(thread, "message"))[0] as selectors.WakeupToken));
	print(`starting up on ${host} port ${shared.port} with ${workers} workers`);

	const counts = threads.map((thread) => once(thread, "message"));
	const stop = (): void => {
		Atomics.store(shared.stop, 0, 1);
		for (const token of tokens) selectors.wakeup(token);
	};
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
	for (const [i, count] of (await Promise.all(counts)).entries()) print(`worker ${i} served ${count[0]} connections`);
	reserved.close();
}

function work({ stop, host, port }: Shared): void {
	let served = 0;
	const selector = selectors.DefaultSelector<socket.Socket>();
	const server = listenOn(host, port);
	selector.register(server, selectors.EVENT_READ);
	parentPort?.postMessage(selector.wakeupToken);
	while (Atomics.load(stop, 0) === 0) {
		for (const [{ fileobj }] of selector.select()) {
			if (fileobj === server) {
				const [connection] = server.accept();
				served++;
				selector.register(connection, selectors.EVENT_READ);
			} else if (!echo(fileobj)) {
				selector.unregister(fileobj);
				fileobj.close();
			}
		}
	}
	for (const { fileobj } of selector.get_map()?.values() ?? []) fileobj.close();
	selector.close();
	parentPort?.postMessage(served);
}

/** Whether the connection goes on. */
function echo(connection: socket.Socket): boolean {
	try {
		const data = connection.recv(4096);
		if (data.length > 0) connection.sendall(data);
		return data.length > 0;
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		return false;
	}
}

if (isMainThread) await main();
else work(workerData as Shared);
