// What becomes of pending waits when a process or a Worker ends, and whether waits keep them alive.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import * as select from "iomux";
import * as os from "iomux/os";
import { openDescriptors } from "../support/async.ts";
import { type Outcome, run } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { pipe } from "../support/opened.ts";

const imports = `
import * as select from "iomux";
import * as os from "iomux/os";
import { startPendingWaits } from "./test/support/pending-waits.js";
const [r, w] = os.pipe();
const ep = select.epoll();
ep.register(r, select.EPOLLIN);
`;

/** How often a process is started here; `IOMUX_TIMES=200` does it more often. */
const times = Number(process.env.IOMUX_TIMES ?? 2);

async function repeatedly(source: string, check: (outcome: Outcome) => void): Promise<void> {
	for (let i = 0; i < times; i++) check(await run(imports + source));
}

describe("a process", () => {
	test("with only an unref'ed wait exits at once", { timeout: 600_000 }, async () => {
		await repeatedly(
			`ep.unref(); ep.pollAsync(); ep.pollAsync(3600); ep.events().next();
			const poller = select.poll().unref(); poller.register(r, select.POLLIN); poller.pollAsync(); poller.pollAsync(3_600_000);
			process.on("exit", () => console.log("bye"));`,
			({ status, signal, stdout, stderr }) =>
				expect({ status, signal, stdout, stderr }).toEqual({ status: 0, signal: null, stdout: "bye\n", stderr: "" }),
		);
	});

	test("with a wait runs until it is over", async () => {
		const { status, stdout } = await run(`${imports}
			ep.pollAsync(0.05).then((events) => console.log(events.length));
			ep.unref(); ep.ref();`);
		expect({ status, stdout }).toEqual({ status: 0, stdout: "0\n" });
	});

	test("a wait that is unref'ed while it is pending lets the process exit, and one that is ref'ed again does not", async () => {
		const { status, stdout } = await run(`${imports}
			ep.pollAsync(); setTimeout(() => ep.unref(), 5); process.on("exit", () => console.log("bye"));`);
		expect({ status, stdout }).toEqual({ status: 0, stdout: "bye\n" });
		const again = await run(`${imports}
			ep.unref(); ep.pollAsync().then(() => console.log("event")); setImmediate(() => ep.ref()); setTimeout(() => os.write(w, "x"), 20).unref();`);
		expect(again).toMatchObject({ status: 0, stdout: "event\n" });
	});

	test("process.exit() with 100 pending waits exits at once, with its status", { timeout: 600_000 }, async () => {
		await repeatedly(`startPendingWaits(r, 100); setTimeout(() => { ep.close(); process.exit(7); }, 2);`, ({ status, signal, stderr }) =>
			expect({ status, signal, stderr }).toEqual({ status: 7, signal: null, stderr: "" }),
		);
	});

	test("an exception in the body of a for await is the process's end, not a hang", async () => {
		const { status, stderr } = await run(`${imports} os.write(w, "x"); for await (const _ of ep) throw new Error("in the body");`);
		expect(status).toBe(1);
		expect(stderr).toContain("in the body");
	});

	test("a pending wait takes no thread of libuv's pool", async () => {
		const { status, stdout } = await run(
			`${imports} startPendingWaits(r, 100);
			const fs = await import("node:fs/promises");
			await fs.stat(".");
			const dns = await import("node:dns/promises");
			await dns.lookup("127.0.0.1");
			console.log("done"); process.exit(0);`,
		);
		expect({ status, stdout }).toEqual({ status: 0, stdout: "done\n" });
	});
});

describe("a Worker", () => {
	for (const how of ["terminate", "exit", "throw"]) {
		test(`that ends (${how}) with pending waits leaves no descriptor open`, { timeout: 600_000 }, async () => {
			// The first Worker may load what stays for the process.
			await end(how);
			const before = openDescriptors();
			for (let i = 0; i < Math.max(times, 5); i++) await end(how);
			expect(openDescriptors() - before).toBe(2 * Math.max(times, 5)); // the pipes of this test
		});
	}

	/** Starts a Worker that waits for what never comes, and sees it end. */
	async function end(how: string): Promise<void> {
		const [r] = pipe();
		const worker = new Worker(new URL("../support/pending-worker.js", import.meta.url), { workerData: { how, r } });
		worker.on("error", () => {});
		const exit = new Promise((resolve) => worker.on("exit", resolve));
		worker.on("message", () => {
			if (how === "terminate") worker.terminate();
		});
		expect(await exit).toBe(how === "exit" ? 7 : 1);
	}

	test("waits as the main thread does, and several at once", async () => {
		const [r, w] = pipe();
		const source = `
			const { parentPort, workerData } = require("node:worker_threads");
			import("iomux").then(async (select) => {
				const ep = select.epoll();
				ep.register(workerData, select.EPOLLIN);
				parentPort.postMessage("ready");
				for await (const [fd, events] of ep) { parentPort.postMessage([fd, events]); break; }
				ep.close();
			});`;
		const workers = [0, 1, 2].map(() => new Worker(source, { eval: true, workerData: r }));
		const exits = workers.map((worker) => once(worker, "exit"));
		await Promise.all(workers.map((worker) => once(worker, "message")));
		const events = workers.map((worker) => once(worker, "message"));
		os.write(w, "x");
		for (const event of events) expect((await event)[0]).toEqual([r, select.EPOLLIN]);
		await Promise.all(exits);
	});
});

test("more awaited objects share a descriptor than the kernel follows, before the first iteration of the event loop: refused, not aborted", async () => {
	const { status, signal, stdout, stderr } = await run(`
		import * as select from "iomux";
		import * as os from "iomux/os";
		const [r, w] = os.pipe();
		const objects = Array.from({ length: 130 }, () => select.epoll());
		const waits = objects.map((ep) => {
			ep.register(r, select.EPOLLIN);
			return ep.pollAsync().then((events) => events.length, (error) => error.code);
		});
		setTimeout(() => os.write(w, "x"), 10);
		const outcomes = await Promise.all(waits);
		console.log(outcomes.filter((each) => each === 1).length >= 100, [...new Set(outcomes)].sort().join(" "));
	`);
	expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: "" });
	expect(["true 1\n", "true 1 EINVAL\n"]).toContain(stdout);
});
