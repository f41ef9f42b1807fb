// `pending N`: N waits on N epoll objects, each with a descriptor of its own; answers threads, bytes and milliseconds as JSON.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setImmediate } from "node:timers/promises";
import * as select from "../../dist/index.js";
import * as socket from "../../dist/socket.js";

const threads = () => Number(/Threads:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);

for await (const line of createInterface({ input: process.stdin })) {
	const count = Number(line.split(" ")[1]);
	const ends = Array.from({ length: count / 2 }, () => socket.socketpair()).flat();
	const objects = ends.map((end) => {
		const epoll = select.epoll();
		epoll.register(end, select.EPOLLIN);
		return epoll;
	});
	await objects[0].pollAsync(0.001);
	globalThis.gc?.();
	const before = { threads: threads(), ...process.memoryUsage() };
	const waits = objects.map((epoll) => epoll.pollAsync());
	await setImmediate();
	globalThis.gc?.();
	const during = { threads: threads(), ...process.memoryUsage() };
	for (const end of ends) end.send("x");
	const began = performance.now();
	const results = await Promise.all(waits);
	console.log(
		JSON.stringify({
			waits: count,
			completed: results.filter((events) => events.length === 1).length,
			moreThreads: during.threads - before.threads,
			heapBytesPerWait: Math.round((during.heapUsed - before.heapUsed) / count),
			rssBytesPerWait: Math.round((during.rss - before.rss) / count),
			milliseconds: Math.round(performance.now() - began),
		}),
	);
	for (const object of [...objects, ...ends]) object.close();
}
