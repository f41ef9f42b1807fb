// The commands of the peers that handle events: `run KIND EVENTS` answers nanoseconds and iterations of the event loop.
import { createInterface } from "node:readline";

export async function answerEventRuns(kinds) {
	for await (const line of createInterface({ input: process.stdin })) {
		const [, kind, events] = /^run (.+) (\d+)$/.exec(line);
		let iterations = 0;
		let running = true;
		const iterate = () => {
			iterations++;
			if (running) setImmediate(iterate);
		};
		setImmediate(iterate);
		const began = process.hrtime.bigint();
		await kinds[kind](Number(events));
		const ns = Number(process.hrtime.bigint() - began);
		running = false;
		console.log(`${ns} ${iterations}`);
	}
}
