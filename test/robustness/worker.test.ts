// Workers that block: each can be ended, nothing aborts, and nothing of theirs stays open.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { supported } from "iomux";
import * as native from "iomux/native";
import { describe, expect, test } from "../support/harness.ts";
import { ended, said } from "../support/signals.ts";

type Call = [name: string, call: string];
const epollCalls: Call[] = [
	["epoll", "ep.poll()"],
	["epoll with a timeout", "ep.poll(1000.00001)"],
	["pollInto", "ep.pollInto(new select.EventBuffer(1))"],
];

/** Where the package's modules lie. */
const dist = new URL(".", pathToFileURL(createRequire(import.meta.url).resolve("iomux")));

/** To a server whose queue is full. */
const connect = `(() => {
	const path = "\\0iomux-worker-" + process.pid + "-" + Math.random();
	const lazy = socket.socket(socket.AF_UNIX); lazy.bind(path); lazy.listen(0);
	for (const kept = [lazy]; ; ) { kept.push(socket.socket(socket.AF_UNIX)); kept.at(-1).connect(path); }
})()`;

/** The pid of a child that outlives the call. */
const sleeper = `process.getBuiltinModule("node:child_process").spawn("sleep", ["20"], { stdio: "ignore" }).pid`;

/** Blocking calls of a Worker, each as an expression; `null` and no timeout wait for ever. */
const calls: Call[] = [
	["select", "select.select([r], [], [])"],
	["select with a timeout", "select.select([r], [], [], 1000)"],
	["a sleep", "select.select([], [], [], 1000)"],
	["poll", "poller.poll()"],
	["poll with a timeout", "poller.poll(1000000)"],
	...(supported.epoll ? epollCalls : []),
	...(supported.devpoll ? [["devpoll", "(() => { const dp = select.devpoll(); dp.register(r); dp.poll(); })()"] as Call] : []),
	...(supported.kqueue ? [["kqueue", "select.kqueue().control([select.kevent(r)], 1)"] as Call] : []),
	["a selector", "(() => { const sel = selectors.DefaultSelector(); sel.register(r, selectors.EVENT_READ); sel.select(); })()"],
	["accept", "server.accept()"],
	["accept with a timeout", "(server.settimeout(1000), server.accept())"],
	["recv", "a.recv(1)"],
	["recv with a timeout", "(a.settimeout(1000), a.recv(1))"],
	["recvfrom", "a.recvfrom(1)"],
	["send", "a.send(Buffer.alloc(1 << 24))"],
	["sendall", "a.sendall(Buffer.alloc(1 << 24))"],
	["os.read", "os.read(r, 1)"],
	["os.writev", "os.writev(w, [Buffer.alloc(1 << 20)])"],
	["os.waitpid of any child", `os.waitpid((${sleeper}, -1), 0)`],
	["os.waitpid", `os.waitpid(${sleeper}, 0)`],
	...(native.splice === undefined ? [] : ([["os.splice", "os.splice(r, os.pipe()[1], 1)"]] as Call[])),
	...(process.platform === "linux" ? [["connect", connect] as Call] : []),
	["waits one after the other, whose exceptions are caught", "(() => { for (;;) try { select.select([], [], [], 0.3); } catch {} })()"],
];

/** The source of a Worker that opens things, says so, and blocks. */
const blocked = (call: string) => `
	const { parentPort } = await import("node:worker_threads");
	const select = await import("iomux"); const selectors = await import("iomux/selectors"); const socket = await import("iomux/socket");
	const os = await import("iomux/os"); await import("iomux/signal"); await import("iomux/errors"); await import("iomux/native");
	const [r, w] = os.pipe(); const dup = os.dup(r);
	const [a, b] = socket.socketpair();
	const server = socket.socket(); server.bind(["127.0.0.1", 0]); server.listen();
	const poller = select.poll(); poller.register(r, select.POLLIN);
	const ep = select.supported.epoll ? select.epoll() : undefined; ep?.register(r, select.EPOLLIN);
	parentPort.postMessage("ready");
	setImmediate(() => { ${call}; parentPort.postMessage("returned"); });
`;

const start = `
	const start = async (source) => {
		const worker = new Worker("(async () => {" + source + "})()", { eval: true });
		worker.on("error", (e) => { console.error(e); process.exit(9); });
		await new Promise((resolve) => worker.once("message", resolve));
		await new Promise((resolve) => setTimeout(resolve, 30));
		worker.once("message", (m) => { console.error(m); process.exit(8); });
		return worker;
	};
	const opened = () => readdirSync("/proc/self/fd").length;
	const { readdirSync } = await import("node:fs");
`;

describe("a Worker that is blocked", () => {
	test("worker.terminate() ends it within 150 ms, in every call, and its descriptors are closed", async () => {
		const results = (await said(
			`${start}
			const results = [];
			await (await start(${JSON.stringify(blocked("select.select([], [], [])"))})).terminate();
			for (const [name, source] of ${JSON.stringify(calls.map(([name, call]) => [name, blocked(call)]))}) {
				const before = process.platform === "linux" ? opened() : 0;
				const worker = await start(source);
				const from = performance.now();
				const code = await worker.terminate();
				results.push({ name, code, milliseconds: performance.now() - from, leaked: process.platform === "linux" ? opened() - before : 0 });
			}
			say(results);`,
			{ deadline: 60_000 },
		)) as { name: string; code: number; milliseconds: number; leaked: number }[];
		for (const result of results) expect(result).toEqual({ ...result, code: 1, leaked: 0 });
		expect(results.map(({ name }) => name)).toEqual(calls.map(([name]) => name));
		// A loaded machine may take long over one of them.
		const times = results.map(({ milliseconds }) => milliseconds).sort((x, y) => x - y);
		expect(times[times.length >> 1]).toBeLessThan(150);
		expect(times[times.length - 1]).toBeLessThan(5000);
	});

	test("many at once: each ends as soon as one alone", async () => {
		const times = (await said(
			`${start}
			const workers = await Promise.all(${JSON.stringify(calls.slice(0, 16).map(([, call]) => blocked(call)))}.map(start));
			const from = performance.now();
			say(await Promise.all(workers.map(async (worker) => { await worker.terminate(); return performance.now() - from; })));`,
			{ deadline: 60_000 },
		)) as number[];
		expect(times).toHaveLength(Math.min(16, calls.length));
		times.sort((x, y) => x - y);
		// One after the other, each with its 50 ms, would take 400 in the middle.
		expect(times[times.length >> 1]).toBeLessThan(300);
		expect(times[times.length - 1]).toBeLessThan(5000);
	});

	const ends: [how: string, last: string, status: number][] = [
		["process.exit() of the main thread", "process.exit(3);", 3],
		["the end of the main thread beside Workers that nobody waits for", "for (const worker of workers) worker.unref();", 0],
	];
	test.each(ends)(
		"%s ends one in every call, at once and with its status",
		async (_, last, status) => {
			// Node ends its Workers one after the other: of many, each but the first has to notice within milliseconds.
			const times: number[] = [];
			for (let i = 0; i < 3; i++) {
				const outcome = await ended(
					`${start}
				const workers = await Promise.all(${JSON.stringify(calls.map(([, call]) => blocked(call)))}.map(start));
				process.on("exit", () => console.log(Date.now()));
				${last}`,
					{ deadline: 60_000 },
				);
				times.push(Date.now() - Number(outcome.stdout));
				expect(outcome).toMatchObject({ status, signal: null, stderr: "" });
			}
			times.sort((x, y) => x - y);
			// A Worker waits up to 50 ms at a time. If they waited for one another, the median of all would be above 400.
			expect(times[0]).toBeLessThan(300);
		},
		90_000,
	);

	test("an uncaught KeyboardInterrupt of the main thread", async () => {
		const outcome = await ended(`${start}
			signal.signal(signal.SIGINT, signal.default_int_handler);
			await start(${JSON.stringify(blocked("select.select([r], [], [])"))});
			kill("INT");
			select.select([], [], []);`);
		expect(outcome).toMatchObject({ signal: "SIGINT" });
	});

	test("signals are the main thread's, also while Workers wait; no wait of theirs ends early", async () => {
		expect(
			await said(`
				let n = 0;
				process.on("SIGALRM", () => n++);
				const worker = new Worker(\`(async () => {
					const { parentPort } = await import("node:worker_threads");
					const select = await import("iomux");
					parentPort.postMessage("ready");
					const from = performance.now();
					const events = (select.supported.epoll ? select.epoll() : select.poll()).poll(select.supported.epoll ? 0.3 : 300);
					parentPort.postMessage([events.length, performance.now() - from >= 300]);
				})()\`, { eval: true });
				await new Promise((resolve) => worker.once("message", resolve));
				const answer = new Promise((resolve) => worker.once("message", resolve));
				alarm(0.01, 0.01);
				select.select([], [], [], 0.35);
				alarm(0);
				say([await answer, n === native.signal_handled(signal.SIGALRM), n > 10]);
			`),
		).toEqual([[0, true], true, true]);
	});

	test("what was given away stays open", async () => {
		expect(
			await said(`
				const worker = new Worker(\`(async () => {
					const { parentPort } = await import("node:worker_threads");
					const socket = await import("iomux/socket");
					const [a, b] = socket.socketpair();
					parentPort.postMessage([a.detach(), b.detach()]);
				})()\`, { eval: true });
				const fds = await new Promise((resolve) => worker.once("message", resolve));
				await new Promise((resolve) => worker.on("exit", resolve));
				const [a, b] = fds.map((fileno) => socket.socket({ fileno }));
				a.send("alive");
				say(b.recv(10).toString());
			`),
		).toBe("alive");
	});

	test("a number that a Worker closed and somebody else has now is left alone", async () => {
		expect(
			await said(`
				const worker = new Worker(\`(async () => {
					const { parentPort } = await import("node:worker_threads");
					const os = await import("iomux/os");
					const [r, w] = os.pipe();
					parentPort.postMessage([r, w]);
					parentPort.once("message", () => process.exit());
				})()\`, { eval: true });
				const fds = await new Promise((resolve) => worker.once("message", resolve));
				// The main thread closes them by their numbers and opens others under the same.
				const [r, w] = os.pipe();
				os.dup2(r, fds[0]); os.dup2(w, fds[1]);
				worker.postMessage("end");
				await new Promise((resolve) => worker.on("exit", resolve));
				os.write(fds[1], "alive");
				say(os.read(fds[0], 10).toString());
			`),
		).toBe("alive");
	});
});

/** Runs a module in a Worker of this process, and answers its last message. */
function inWorker(source: string): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(
			`(async () => { const say = (m) => require("node:worker_threads").parentPort.postMessage(m); ${source} })()`,
			{
				eval: true,
			},
		);
		let last: unknown;
		worker.on("message", (message) => {
			last = message;
		});
		worker.on("error", reject);
		worker.on("exit", () => resolve(last));
	});
}

test("a Worker's waits are cut in slices: none is longer than 100 ms, and the whole is as long as it was asked for", async () => {
	const blocking = new URL("internal/wait/blocking.js", dist).href;
	const [asked, seconds, forever] = (await inWorker(`
		const { wait } = await import("${blocking}");
		const asked = [];
		const call = { attempt(timeout) { asked.push(timeout); for (const end = performance.now() + timeout / 1e6; performance.now() < end; ); return 0; } };
		const start = performance.now();
		wait(call, 230e6);
		const seconds = (performance.now() - start) / 1000;
		const forever = [];
		wait({ attempt(timeout) { forever.push(timeout); return forever.length === 3 ? 1 : 0; } }, -1);
		say([asked, seconds, forever]);
	`)) as [number[], number, number[]];
	expect(Math.max(...asked, ...forever)).toBeLessThanOrEqual(100e6);
	expect(Math.min(...forever)).toBeGreaterThan(0);
	expect(seconds).toBeGreaterThanOrEqual(0.23);
});

test("every module loads in several Workers at once", async () => {
	const modules = readdirSync(dist).filter((name) => /^\w+\.js$/.test(name));
	expect(modules).toContain("signal.js");
	const source = `for (const name of ${JSON.stringify(modules)}) await import("${dist.href}" + name); say("loaded");`;
	expect(await Promise.all([1, 2, 3, 4].map(() => inWorker(source)))).toEqual(Array(4).fill("loaded"));
});
