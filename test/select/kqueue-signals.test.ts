// Signals while a kqueue waits. kevent(2) takes no signal mask, so its wait is not the others'.
import { supported } from "iomux";
import { describe, expect, test } from "../support/harness.ts";
import { said } from "../support/signals.ts";

const objects = `
	const [r, w] = os.pipe();
	const kq = select.kqueue();
	const read = [select.kevent(r, select.KQ_FILTER_READ)];
`;

describe.skipIf(!supported.kqueue)("kqueue.control()", () => {
	test("a listener that throws ends it, and the changes are applied once", async () => {
		expect(
			await said(`${objects}
				process.on("SIGALRM", boom);
				alarm(0.05);
				const first = attempt(() => kq.control(read, 1, 30));
				os.write(w, "x");
				say([first.result, first.seconds < 5, kq.control(null, 1, 30).map((event) => event.ident === r)]);
			`),
		).toEqual(["Boom", true, [true]]);
	});

	test("INT-1 a listener that returns: the whole time is waited; EXT-14 what it makes ready is returned", async () => {
		const [idle, ready] = (await said(`${objects}
			let n = 0;
			process.on("SIGALRM", () => { if (++n === 10) os.write(w, "x"); });
			alarm(0.02, 0.02);
			const results = [attempt(() => kq.control(null, 1, 0.15)), attempt(() => kq.control(read, 1).length)];
			alarm(0);
			say(results);
			process.exit();
		`)) as { result: unknown; seconds: number }[];
		expect(idle.result).toEqual([]);
		expect(idle.seconds).toBeGreaterThanOrEqual(0.15);
		expect(ready.result).toBe(1);
	});

	test("a signal before the wait, changes without space for events, and a selector", async () => {
		expect(
			await said(`${objects}
				let n = 0;
				process.on("SIGUSR2", () => n++);
				native.raise(signal.SIGUSR2);
				const none = kq.control(read, 0, 30);
				os.write(w, "x");
				const sel = selectors.KqueueSelector();
				sel.register(r, selectors.EVENT_READ);
				native.raise(signal.SIGUSR2);
				say([none, kq.control(null, 1).length, sel.select(30).length, n]);
			`),
		).toEqual([[], 1, 1, 2]);
	});

	test("a listener that closes it: an OSError", async () => {
		expect(
			await said(`${objects}
				process.on("SIGALRM", () => kq.close());
				alarm(0.05);
				say(attempt(() => kq.control(read, 1)).result);
			`),
		).toBe("OSError");
	});
});
