// The commands of the peers that handle events: `run KIND EVENTS` answers nanoseconds and turns of the event loop.
import { createInterface } from "node:readline";

export async function answerEventRuns(kinds) {
	for await (const line of createInterface({ input: process.stdin })) {
		const [, kind, events] = /^run (.+) (\d+)$/.exec(line);
		let turns = 0;
		let running = true;
		const turn = () => {
			turns++;
			if (running) setImmediate(turn);
		};
		setImmediate(turn);
		const began = process.hrtime.bigint();
		await kinds[kind](Number(events));
		const ns = Number(process.hrtime.bigint() - began);
		running = false;
		console.log(`${ns} ${turns}`);
	}
}
