// A Worker that wakes selectors of other threads: it gets tokens, wakes each as often as asked, and answers what wakeup() returned.
import { parentPort } from "node:worker_threads";
import { wakeup } from "iomux/selectors";

parentPort?.postMessage("ready"); // a thread that is only "online" may still need the one that is about to block
parentPort?.on("message", ({ token, times = 1, after = 0 }) => {
	// So that the other thread is likely to be in its wait by then; the test holds if it is not.
	if (after > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, after);
	let woke = false;
	for (let i = 0; i < times; i++) woke = wakeup(token);
	parentPort?.postMessage(woke);
});
