// Storms: signals every millisecond, and Workers terminated at random moments. Short here, at full length by `npm run test:stress`.
import { describe, expect, test } from "../support/harness.ts";
import { said } from "../support/signals.ts";

const full = process.env.IOMUX_STRESS === "full";

/** Writes what was measured, for the log of the run at full length. */
function report(what: string, figures: Record<string, unknown>): void {
	if (full) console.log(`${what}: ${JSON.stringify(figures)}`);
}

describe("EINTR storm: a signal every millisecond from another process", () => {
	const waits = full ? 10_000 : 500;
	const seconds = full ? 20 : 1;
	const megabytes = full ? 256 : 16;

	test(`${waits} waits and ${megabytes} MiB: no wait early, no byte lost, every arrival handled once`, { timeout: 180_000 }, async () => {
		const figures = (await said(
			`
			const { createHash } = await import("node:crypto");
			let n = 0;
			process.on("SIGUSR2", () => n++);
			const sender = spawn(process.execPath, ["-e", \`
				const cell = new Int32Array(new SharedArrayBuffer(4));
				for (;;) { try { process.kill(\${process.pid}, "SIGUSR2"); } catch { process.exit(); } Atomics.wait(cell, 0, 0, 1); }\`], { stdio: "ignore" });
			while (n === 0) select.select([], [], [], 0.01);

			const [r] = os.pipe();
			const poller = select.poll(); poller.register(r, select.POLLIN);
			const ep = select.epoll(); ep.register(r, select.EPOLLIN);
			const sel = selectors.DefaultSelector(); sel.register(r, selectors.EVENT_READ);
			const [idle] = socket.socketpair();
			const each = ${seconds} / ${waits};
			idle.settimeout(each);
			const kinds = [
				() => select.select([r], [], [], each).flat(),
				() => poller.poll(1000 * each),
				() => ep.poll(each),
				() => sel.select(each),
				() => { try { return [idle.recv(1)]; } catch (e) { if (!(e instanceof errors.TimeoutError)) throw e; return []; } },
			];
			let early = 0, wrong = 0;
			const start = native.monotonic();
			for (let i = 0; i < ${waits}; i++) {
				const from = native.monotonic();
				if (kinds[i % kinds.length]().length > 0) wrong++;
				if (native.monotonic() - from < each * 1e9) early++;
			}
			const waited = (native.monotonic() - start) / 1e9;

			const [mine, theirs] = socket.socketpair();
			const half = ${megabytes / 2} << 20;
			const worker = new Worker(\`(async () => {
				const { parentPort, workerData: { fd, half } } = await import("node:worker_threads");
				const { createHash } = await import("node:crypto");
				const socket = await import("iomux/socket");
				const s = socket.socket({ fileno: fd });
				parentPort.postMessage("ready");
				const hash = createHash("sha1");
				for (let got = 0; got < half; ) { const data = s.recv(65536); if (data.length === 0) break; hash.update(data); got += data.length; }
				s.sendall(hash.digest());
				const block = Buffer.alloc(1 << 20);
				const sent = createHash("sha1");
				for (let i = 0; i < half >> 20; i++) { block.fill(i * 7 + 3); block.writeUInt32LE(i); sent.update(block); s.sendall(block); }
				s.sendall(sent.digest());
			})()\`, { eval: true, workerData: { fd: theirs.detach(), half } });
			await new Promise((resolve) => worker.once("message", resolve));
			const before = n;
			const hash = createHash("sha1");
			const block = Buffer.alloc(1 << 20);
			for (let i = 0; i < half >> 20; i++) { block.fill(i); block.writeUInt32LE(i); hash.update(block); mine.sendall(block); }
			const sent = hash.digest().equals(mine.recv(20, socket.MSG_WAITALL));
			const back = createHash("sha1");
			for (let got = 0; got < half; ) { const data = mine.recv(Math.min(65536, half - got)); if (data.length === 0) break; back.update(data); got += data.length; }
			const received = back.digest().equals(mine.recv(20, socket.MSG_WAITALL));
			const during = n - before;
			sender.kill("SIGKILL");
			await new Promise((resolve) => sender.on("exit", resolve));
			await new Promise((resolve) => setTimeout(resolve, 50));
			say({ early, wrong, waited, sent, received, during, listener: n, handler: native.signal_handled(signal.SIGUSR2) });
			process.exit();
		`,
			{ deadline: 170_000 },
		)) as Record<string, number | boolean>;
		report("EINTR storm", figures);
		expect(figures).toMatchObject({ early: 0, wrong: 0, sent: true, received: true });
		expect(figures.waited).toBeGreaterThanOrEqual(seconds);
		expect(figures.listener).toBe(figures.handler);
		expect(figures.listener).toBeGreaterThan(seconds * 50);
		expect(figures.during).toBeGreaterThan(0);
	});
});

describe("Workers that are started, block, and are terminated at random moments", () => {
	const workers = full ? 500 : 48;

	test(`${workers} of them, at most 16 at a time: no crash, no hang, no descriptor left, memory flat`, { timeout: 300_000 }, async () => {
		const figures = (await said(
			`
			const { readdirSync } = await import("node:fs");
			const opened = () => process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0;
			const source = \`(async () => {
				const { parentPort, workerData } = await import("node:worker_threads");
				const select = await import("iomux"); const socket = await import("iomux/socket"); const os = await import("iomux/os");
				const [r, w] = os.pipe();
				const [a, b] = socket.socketpair();
				const server = socket.socket(); server.bind(["127.0.0.1", 0]); server.listen();
				const poller = select.poll(); poller.register(r, select.POLLIN);
				const ep = select.epoll(); ep.register(r, select.EPOLLIN);
				// Half of them open and close until they are ended.
				if (workerData.busy) for (;;) { const [c, d] = socket.socketpair(); const e = select.epoll(); const [f, g] = os.pipe(); c.close(); d.close(); e.close(); os.close(f); os.close(g); parentPort.postMessage(0); select.select([], [], [], 0.001); }
				parentPort.postMessage(0);
				[() => select.select([r], [], []), () => poller.poll(), () => ep.poll(), () => a.recv(1), () => server.accept()][workerData.call]();
			})()\`;
			let state = 1;
			const random = (below) => { state = (state * 48271) % 0x7fffffff; return state % below; };
			let alive = 0, most = 0, slowest = 0;
			const one = async (i) => {
				most = Math.max(most, ++alive);
				const worker = new Worker(source, { eval: true, workerData: { call: i % 5, busy: i % 2 === 1 } });
				worker.on("error", (e) => { console.error(e); process.exit(9); });
				// Some are ended while they start, most while they block.
				const soon = random(4) === 0;
				if (!soon) await new Promise((resolve) => worker.once("message", resolve));
				await new Promise((resolve) => setTimeout(resolve, random(60)));
				const from = performance.now();
				await worker.terminate();
				slowest = Math.max(slowest, performance.now() - from);
				alive--;
			};
			let next = 0;
			const lane = async (until) => { while (next < until) await one(next++); };
			const run = (until) => Promise.all(Array.from({ length: 16 }, () => lane(until)));
			await run(16);
			const before = opened();
			await run(${Math.round(workers / 3)});
			gc?.();
			const early = process.memoryUsage().rss;
			await run(${workers});
			gc?.();
			say({ most, slowest, before, after: opened(), early, late: process.memoryUsage().rss });
		`,
			{ deadline: 290_000, flags: ["--expose-gc"] },
		)) as Record<string, number>;
		report("Workers", figures);
		expect(figures.most).toBeLessThanOrEqual(16);
		expect(figures.after).toBe(figures.before);
		expect(figures.slowest).toBeLessThan(20_000);
		// What 16 environments at a time leave behind in the allocator, not what each of them does.
		expect(figures.late - figures.early).toBeLessThan(full ? 64 << 20 : 128 << 20);
	});
});
