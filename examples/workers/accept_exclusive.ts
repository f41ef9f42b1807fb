// One listening socket, many Workers that wait for it: with EPOLLEXCLUSIVE a connection wakes one of them, or a few, and not all.
import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import * as select from "iomux";
import * as socket from "iomux/socket";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

async function main(): Promise<void> {
	const { workers, connections } = parseArguments({ workers: 4, connections: 100 });
	const server = socket.socket();
	server.setblocking(false);
	server.bind(["localhost", 0]);
	server.listen();
	for (const exclusive of [false, true]) {
		const stop = new Int32Array(new SharedArrayBuffer(4));
		const threads = Array.from(
			{ length: workers },
			() => new Worker(new URL(import.meta.url), { workerData: { fd: server.fileno(), exclusive, stop } }),
		);
		await Promise.all(threads.map((thread) => once(thread, "message")));
		const results = threads.map((thread) => once(thread, "message"));
		for (let i = 0; i < connections; i++) {
			const client = socket.socket();
			client.connect(server.getsockname());
			client.recv(1); // the end of file that the Worker sends
			client.close();
		}
		Atomics.store(stop, 0, 1);
		const counts = (await Promise.all(results)).map(([count]) => count as { wakeups: number; accepted: number });
		const total = (what: "wakeups" | "accepted"): number => counts.reduce((sum, count) => sum + count[what], 0);
		print(`${exclusive ? "with" : "without"} EPOLLEXCLUSIVE: ${total("accepted")} connections, ${total("wakeups")} wakeups`);
	}
	server.close();
}

function work({ fd, exclusive, stop }: { fd: number; exclusive: boolean; stop: Int32Array }): void {
	// Another socket object for the main thread's descriptor: it is given away again, not closed.
	const server = socket.socket({ fileno: fd });
	const epoll = select.epoll();
	epoll.register(server, exclusive ? select.EPOLLIN | (select.EPOLLEXCLUSIVE as number) : select.EPOLLIN);
	parentPort?.postMessage("ready");
	let wakeups = 0;
	let accepted = 0;
	while (Atomics.load(stop, 0) === 0) {
		if (epoll.poll(0.05).length === 0) continue;
		wakeups++;
		const pair = server.tryAccept();
		if (pair === null) continue; // another Worker was quicker
		pair[0].close();
		accepted++;
	}
	epoll.close();
	server.detach();
	parentPort?.postMessage({ wakeups, accepted });
}

if (isMainThread) await main();
else work(workerData as { fd: number; exclusive: boolean; stop: Int32Array });
