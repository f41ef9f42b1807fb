// A Worker with pending waits: it says so, and ends as it is told.
import { parentPort, workerData } from "node:worker_threads";
import { startPendingWaits } from "./pending-waits.js";

startPendingWaits(workerData.r, 20);
if (workerData.how === "exit") process.exit(7);
if (workerData.how === "throw")
	setImmediate(() => {
		throw new Error("in the Worker");
	});
parentPort.postMessage("waiting");
