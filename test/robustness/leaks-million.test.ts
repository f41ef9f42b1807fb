// A server that never comes back to the event loop: a million connections in one synchronous loop. In a file of its own, as it takes long.
import { answer } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";

/** Serves `count` connections and prints by how much the process grew; `family` is of the sockets, `reset` what makes clients leave no TIME_WAIT. */
const program = (count: number, address: string, family: string, reset: string) => `
	import { readdirSync } from "node:fs"; import * as socket from "iomux/socket";
	const server = socket.socket(${family});
	server.bind(${address});
	server.listen();
	const address = server.getsockname();
	function usage() {
		gc();
		gc();
		const { rss, heapUsed } = process.memoryUsage();
		return { rss, heapUsed, descriptors: readdirSync("/proc/self/fd").length };
	}
	let before;
	for (let i = 1; i <= ${count}; i++) {
		const client = socket.socket(${family});
		${reset}
		client.connect(address);
		client.send("hello");
		const [connection] = server.accept();
		if (connection.recv(1024).length !== 5) throw new Error("lost bytes");
		connection.close();
		client.close();
		// By then the heap has the size that it needs.
		if (i === ${count / 4}) before = usage();
	}
	const after = usage();
	console.log(JSON.stringify(Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]))));`;

interface Growth {
	rss: number;
	heapUsed: number;
	descriptors: number;
}

/** Less than eight bytes for each of the connections that follow the warm-up, and what a page here or there may add. */
function expectFlat({ rss, heapUsed, descriptors }: Growth): void {
	expect(descriptors).toBe(0);
	expect(heapUsed).toBeLessThan(1e6);
	expect(rss).toBeLessThan(6e6);
}

test("1,000,000 accept/recv/close leave memory and descriptors flat", async () => {
	const source = program(1_000_000, 'Buffer.from("\\0iomux-test-" + process.pid)', "socket.AF_UNIX", "");
	expectFlat((await answer(source, { deadline: 280_000, flags: ["--expose-gc"] })) as Growth);
}, 300_000);

test("so do 40,000 over TCP", async () => {
	const reset = "client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, Int32Array.of(1, 0));";
	const source = program(40_000, '["127.0.0.1", 0]', "socket.AF_INET", reset);
	const growth = (await answer(source, { deadline: 110_000, flags: ["--expose-gc"] })) as Growth;
	// Too few for the heap to be done with growing.
	expect(growth).toMatchObject({ descriptors: 0 });
	expect(growth.heapUsed).toBeLessThan(1e6);
}, 120_000);
