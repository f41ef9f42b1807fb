// Runs one file of tests, in the main thread or in a Worker: the process that run.mjs starts in each runtime.
//   main.mjs <file> [worker]
import { argv, exit } from "node:process";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

async function outcomeOf(file) {
	const { run } = await import("./test/support/harness.js");
	await import(pathToFileURL(file).href);
	return run();
}

if (!isMainThread) {
	parentPort.postMessage(await outcomeOf(workerData));
} else {
	const [file, where] = argv.slice(2);
	const outcome =
		where === "worker"
			? await new Promise((resolve, reject) => {
					const worker = new Worker(new URL(import.meta.url), { workerData: file });
					worker.once("message", resolve).once("error", reject);
				})
			: await outcomeOf(file);
	console.log(`\noutcome: ${JSON.stringify(outcome)}`);
	exit(0);
}
