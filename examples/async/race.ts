// Waits that are given up: by a timeout of their own, by a signal that is shared with other work, and by whoever comes first.
import * as select from "iomux";
import * as os from "iomux/os";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

const { milliseconds } = parseArguments({ milliseconds: 10 });
const [slow, slowEnd] = os.pipe();
const [quick, quickEnd] = os.pipe();
setTimeout(() => os.write(quickEnd, "quick"), 20);

const poller = select.poll();
poller.register(slow, select.POLLIN);
print(`its own timeout: ${JSON.stringify(await poller.pollAsync(milliseconds))}`);

try {
	await poller.pollAsync(null, { signal: AbortSignal.timeout(milliseconds) });
} catch (error) {
	if (!(error instanceof Error) || error.name !== "AbortError") throw error;
	print(`a signal: ${error.name} because of ${(error.cause as Error).name}`);
}

// The loser is told to stop, so that nothing is left waiting.
const controller = new AbortController();
const { signal } = controller;
const waitFor = async (name: string, fd: number): Promise<string> => {
	await select.selectAsync([fd], [], [], null, { signal });
	return name;
};
const waits = [waitFor("slow", slow), waitFor("quick", quick)];
print(`the first: ${await Promise.race(waits)}`);
controller.abort();
const outcomes = await Promise.allSettled(waits);
print(`the others: ${outcomes.filter(({ status }) => status === "rejected").length} aborted`);

for (const fd of [slow, slowEnd, quick, quickEnd]) os.close(fd);
