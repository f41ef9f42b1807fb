// Runs a command and waits, at the same time, for its output, for its end (pidfd, Linux) and for its time to run out. Its end cannot be told
// from its output: a program that it left behind may hold the pipe open for ever.
//
//   npm run example -- descriptors/child_exit --command 'sleep 100 & echo left something behind; exit 3'
import { spawn } from "node:child_process";
import { once } from "node:events";
import * as select from "iomux";
import { KeyboardInterrupt } from "iomux/errors";
import * as os from "iomux/os";
import * as signal from "iomux/signal";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { print, write } from "../support/print.ts";
import { readSome } from "../support/read.ts";

const { command, timeout } = parseArguments({ command: "for i in 1 2 3; do echo $i; sleep 0.3; done; exit 3", timeout: 60 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const [r, w] = os.pipe();
os.set_blocking(r, false);
const start = performance.now();
const child = spawn("/bin/sh", ["-c", command], { stdio: ["ignore", w, w] });
os.close(w); // or the pipe would never end: this would be one more who could write to it

// The process cannot be somebody else by now, however short it was: until the event loop runs again, Node has not collected its status.
const exit = orExit("watch a process", () => os.pidfd_open(child.pid ?? 0));
const poller = select.poll();
poller.register(r, select.POLLIN);
poller.register(exit, select.POLLIN);

let running = true;
let deadline = start + timeout * 1000;
try {
	while (running) {
		if (performance.now() >= deadline) {
			print(`it has not ended within ${timeout} seconds`);
			child.kill("SIGKILL");
			deadline = Number.POSITIVE_INFINITY;
		}
		const left = Number.isFinite(deadline) ? Math.max(deadline - performance.now(), 0) : null;
		for (const [fd] of poller.poll(left)) {
			if (fd === exit) {
				running = false;
				continue;
			}
			const said = readSome(r);
			if (said?.length === 0)
				poller.unregister(r); // it has closed its output, and goes on
			else if (said !== null) write(1, said);
		}
	}
	// What it said before it ended is in the pipe. More than a pipe can hold is not read: what was left behind may go on talking.
	write(1, readSome(r, 1 << 20) ?? "");
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	print("Ctrl C - Stopping the command");
	child.kill("SIGKILL");
} finally {
	signal.signal(signal.SIGINT, signal.SIG_DFL);
	os.close(exit);
	os.close(r);
}

// Node collects the status when the event loop runs again
const [status, by] = await once(child, "exit");
print(`ended ${by === null ? `with status ${status}` : `by ${by}`} after ${((performance.now() - start) / 1000).toFixed(1)} seconds`);
process.exitCode = status ?? 1;
