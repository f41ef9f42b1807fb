// For suites whose calls block the thread: ends this process when a test has blocked it for too long. Nothing in the thread itself
// could, and the runner would wait for ever.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach } from "./harness.ts";

/** Longer than any test may take, in milliseconds. */
const LONGEST = 45_000;

const beat = new Int32Array(new SharedArrayBuffer(4));
const watch = `
	const { writeSync } = require("node:fs");
	const { workerData } = require("node:worker_threads");
	let last = -1;
	setInterval(() => {
		const now = Atomics.load(workerData.beat, 0);
		if (now === last) {
			writeSync(2, "a test has blocked its thread for too long: its process is ended\\n");
			process.kill(process.pid, "SIGKILL");
		}
		last = now;
	}, workerData.longest);
`;
const worker = new Worker(watch, { eval: true, workerData: { beat, longest: LONGEST } });
// Its descriptors must be there before a test counts them.
await once(worker, "online");
worker.unref();

const alive = (): void => {
	Atomics.add(beat, 0, 1);
};
beforeEach(alive);
afterEach(alive);
