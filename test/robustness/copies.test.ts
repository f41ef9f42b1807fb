// Several copies of the package in one process: there is one set of signals, of wakeups and of exceptions for all.
import { describe, expect, test } from "vitest";
import { answer, type ChildOptions, run } from "../support/child.ts";

const module = new URL("../support/copies.js", import.meta.url).href;
const prelude = `
delete process.env.IOMUX_PREBUILD;
import { readdirSync } from "node:fs";
import { once } from "node:events";
import { spawn, spawnSync } from "node:child_process";
import { Worker } from "node:worker_threads";
import { install, load } from ${JSON.stringify(module)};
const module = ${JSON.stringify(module)};
const say = (value) => console.log(JSON.stringify(value));
class Boom extends Error {}
const attempt = (f) => { try { return f(); } catch (error) { return error.constructor.name; } };
const send = (name, seconds = 0.1) => spawn("/bin/sh", ["-c", "sleep " + seconds + "; kill -" + name + " " + process.pid], { stdio: "ignore" });
const descriptors = () => readdirSync("/proc/self/fd").length;
`;
const said = (source: string, options: ChildOptions = {}) => answer(prelude + source, { deadline: 60_000, ...options });

const threeKinds = `const copies = [await load(install("copy")), await load(install("copy")), await load(install("link")), await load(install("same"))];`;

describe("signals", () => {
	test("a wait in any copy ends by a handler of any other, at once, and it runs once", async () => {
		const results = await said(`${threeKinds}
			const results = [];
			for (const { signal } of copies) {
				let n = 0;
				signal.signal(signal.SIGUSR2, () => { n++; throw new Boom(); });
				for (const { select } of copies) {
					send("USR2", 0.02);
					const start = performance.now();
					results.push([attempt(() => select.select([], [], [], 10)), n, performance.now() - start < 5000]);
					n = 0;
				}
			}
			say(results); process.exit();`);
		expect(results).toEqual(Array.from({ length: 16 }, () => ["Boom", 1, true]));
	});

	test("process.on(): every kind of wait in every copy, and the event loop", async () => {
		expect(
			await said(`${threeKinds}
				let n = 0;
				process.on("SIGALRM", () => { n++; throw new Boom(); });
				const results = [];
				for (const { select, os, socket, signal } of copies) {
					const [r] = os.pipe(); const [a] = socket.socketpair();
					const poller = select.poll(); poller.register(r);
					const calls = [() => select.select([r], [], []), () => poller.poll(), () => a.recv(1)];
					if (select.supported.epoll) { const ep = select.epoll(); ep.register(r); calls.push(() => ep.poll()); }
					for (const call of calls) { signal.setitimer(signal.ITIMER_REAL, 0.02); results.push(attempt(call)); }
				}
				const inWaits = n === results.length;
				process.removeAllListeners("SIGALRM");
				let idle = 0;
				process.on("SIGALRM", () => { idle++; });
				copies[1].signal.alarm(1);
				await new Promise((resolve) => setTimeout(resolve, 1500));
				say([[...new Set(results)], inWaits, idle]); process.exit();`),
		).toEqual([["Boom"], true, 1]);
	});

	test("there is one handler per signal, whichever copy is asked", async () => {
		expect(
			await said(`${threeKinds}
				const [A, B, C] = copies; const f = () => {}; const g = () => {};
				const { SIGUSR2, SIG_DFL, SIG_IGN } = A.signal;
				const now = () => copies.map(({ signal }) => [f, g, SIG_DFL, SIG_IGN].indexOf(signal.getsignal(SIGUSR2)));
				const steps = [];
				A.signal.signal(SIGUSR2, f); steps.push(now());
				steps.push(B.signal.signal(SIGUSR2, g) === f, now(), process.listenerCount("SIGUSR2"));
				C.signal.signal(SIGUSR2, SIG_IGN); steps.push(now());
				process.kill(process.pid, "SIGUSR2");
				A.signal.signal(SIGUSR2, SIG_DFL); steps.push(now(), process.listenerCount("SIGUSR2"));
				say(steps); process.exit();`),
		).toEqual([[0, 0, 0, 0], true, [1, 1, 1, 1], 1, [3, 3, 3, 3], [2, 2, 2, 2], 0]);
	});

	test("Ctrl-C and SIGCHLD in a copy that came later", async () => {
		expect(
			await said(`const A = await load(install("copy")); const B = await load(install("copy"));
				let n = 0;
				process.on("SIGCHLD", () => { n++; });
				A.signal.signal(A.signal.SIGINT, A.signal.default_int_handler);
				send("INT");
				const ended = attempt(() => B.select.select([], [], []));
				const status = (await once(spawn("sh", ["-c", "exit 3"]), "exit"))[0];
				say([ended, status, n > 0]); process.exit();`),
		).toEqual(["KeyboardInterrupt", 3, true]);
	});

	test("a Worker that loads a copy first takes nothing from the main thread", async () => {
		expect(
			await said(`const place = install("copy"); const other = install("copy");
				const worker = new Worker("import('node:worker_threads').then(async ({ parentPort, workerData }) => { const { load } = await import(workerData.module);" +
					"const { addon } = await load(workerData.place); const { errno } = (await import('node:os')).constants;" +
					"parentPort.postMessage(addon.signal_start(() => {}) === -errno.EPERM); })",
					{ eval: true, workerData: { place, module } });
				const [refused] = await once(worker, "message");
				await worker.terminate();
				const [A, B] = [await load(place), await load(other)];
				B.signal.signal(B.signal.SIGUSR2, () => { throw new Boom(); });
				send("USR2"); const inA = attempt(() => A.select.select([], [], [], 10));
				send("USR2"); const inB = attempt(() => B.select.select([], [], [], 10));
				say([refused, inA, inB]); process.exit();`),
		).toEqual([true, "Boom", "Boom"]);
	});

	test("a copy of another layout leaves them alone and says so; the others go on", async () => {
		const results = (await said(`const A = await load(install("copy")); const B = await load(install("foreign"));
			const warnings = []; process.on("warning", ({ code, message }) => warnings.push([code, message]));
			const refused = attempt(() => B.signal.signal(B.signal.SIGUSR2, () => {}));
			A.signal.signal(A.signal.SIGUSR2, () => { throw new Boom(); });
			send("USR2"); const inA = attempt(() => A.select.select([], [], [], 10));
			await new Promise((resolve) => setTimeout(resolve, 10));
			const selectors = [A, B].map((copy) => copy.selectors.DefaultSelector());
			const [a, b] = selectors.map((selector) => selector.wakeupToken);
			say([refused, inA, warnings[0][0], warnings[0][1], A.selectors.wakeup(b), B.selectors.wakeup(a), B.selectors.wakeup(b)]); process.exit();`)) as unknown[];
		expect(results.filter((_, i) => i !== 3)).toEqual(["RuntimeError", "Boom", "IOMUX_SIGNALS", false, false, true]);
		expect(results[3]).toMatch(/another version of iomux/);
	});
});

test("wakeup() reaches the selector of another copy and nobody else's, from Workers too", async () => {
	expect(
		await said(`${threeKinds}
			const all = copies.map((copy) => copy.selectors.DefaultSelector());
			const tokens = all.map((selector) => selector.wakeupToken);
			const woken = () => all.map((selector) => { const start = performance.now(); selector.select(0.2); return performance.now() - start < 190; });
			const results = [new Set(tokens).size];
			for (const token of tokens) { results.push(copies.map((copy) => copy.selectors.wakeup(token))); results.push(woken()); }
			const worker = new Worker("import('node:worker_threads').then(async ({ parentPort, workerData }) => { const { load } = await import(workerData.module);" +
				"const { selectors } = await load(workerData.place); parentPort.postMessage(selectors.wakeup(workerData.token)); })",
				{ eval: true, workerData: { place: install("copy"), token: tokens[1], module } });
			results.push((await once(worker, "message"))[0], woken());
			say(results); process.exit();`),
	).toEqual([
		4,
		...[0, 1, 2, 3].flatMap((i) => [[true, true, true, true], [0, 1, 2, 3].map((j) => j === i)]),
		true,
		[false, true, false, false],
	]);
});

test.runIf(process.platform === "linux")("signalfd: a signal that several copies took is free when the last has released it", async () => {
	const { signal, stdout } = await run(
		`${prelude}${threeKinds}
		const { SIGTERM } = copies[0].signal;
		const fds = copies.map((copy) => copy.os.signalfd([SIGTERM]));
		process.kill(process.pid, "SIGTERM");
		const read = copies[1].os.signalfd_read(fds[1])[0].signo === SIGTERM;
		for (const copy of copies.slice(1)) copy.os.releaseSignals([SIGTERM]);
		process.kill(process.pid, "SIGTERM");
		const again = copies[0].os.signalfd_read(fds[0])[0].signo === SIGTERM;
		say([read, again]);
		copies[0].os.releaseSignals([SIGTERM]);
		process.kill(process.pid, "SIGTERM");
		setTimeout(() => {}, 20000);`,
		{ deadline: 60_000 },
	);
	expect([signal, JSON.parse(stdout)]).toEqual(["SIGTERM", [true, true]]);
});

test("instanceof knows the exceptions of every copy, and a derived class only its own", async () => {
	expect(
		await said(`${threeKinds}
			const thrown = (copy) => { try { copy.os.read(copy.os.pipe()[1], 1); } catch (error) { return error; } };
			const [A, B] = copies;
			const errors = copies.map(thrown);
			class Mine extends B.errors.OSError {}
			say([
				errors.every((error) => copies.every(({ errors: { OSError, BlockingIOError } }) => error instanceof OSError && !(error instanceof BlockingIOError))),
				new A.errors.BlockingIOError() instanceof B.errors.OSError,
				new A.errors.NotImplementedError() instanceof B.errors.RuntimeError, new A.errors.RuntimeError() instanceof B.errors.NotImplementedError,
				new A.errors.OSError(2) instanceof B.errors.FileNotFoundError, new A.errors.KeyboardInterrupt() instanceof B.signal.KeyboardInterrupt,
				errors[0] instanceof Mine, new Mine() instanceof A.errors.OSError, new Mine() instanceof Mine,
				[null, undefined, 1, {}, new Error()].some((value) => value instanceof A.errors.OSError),
			]);`),
	).toEqual([true, true, true, false, true, true, false, true, true, false]);
});

test("a fresh module registry opens no descriptor of its own and adds no listener", async () => {
	expect(
		await said(`
			const warnings = []; process.on("warning", ({ message }) => warnings.push(message));
			const use = async (kind) => {
				const { select, os, signal } = await load(install(kind));
				const [r, w] = os.pipe(); os.write(w, "x");
				const poller = select.poll(); poller.register(r, select.POLLIN);
				const found = (await poller.pollAsync(5000)).length;
				signal.signal(signal.SIGUSR2, () => {});
				os.close(r); os.close(w);
				return found;
			};
			await use("same");
			const before = descriptors();
			const found = [];
			for (let i = 0; i < 12; i++) found.push(await use(i % 2 ? "same" : "link"));
			await new Promise((resolve) => setTimeout(resolve, 20));
			say([found.every((n) => n === 1), descriptors() - before, warnings]); process.exit();`),
	).toEqual([true, 0, []]);
});

test("a storm: two copies, three signals, 500 children and 20 Workers", async () => {
	const { delivered, exits, workers, zombies, hung, gained } = (await said(
		`
		const A = await load(install("copy")); const B = await load(install("copy"));
		const n = { SIGCHLD: 0, SIGINT: 0, SIGUSR1: 0 };
		process.on("SIGCHLD", () => { n.SIGCHLD++; });
		process.on("SIGINT", () => { n.SIGINT++; });
		B.signal.signal(B.signal.SIGUSR1, () => { n.SIGUSR1++; });
		const handled = (name) => A.addon.signal_handled(A.signal[name]);
		let exits = 0; let sent = 0; let workers = 0;
		const child = () => new Promise((resolve) => spawn("true", { stdio: "ignore" }).on("exit", () => { exits++; resolve(); }));
		const lane = async (count) => {
			for (let i = 0; i < count; i++) {
				await child();
				process.kill(process.pid, i % 2 ? "SIGINT" : "SIGUSR1"); sent++;
				[A, B][i % 2].select.select([], [], [], 0.0005);
			}
		};
		const source = "import('node:child_process').then(({ spawn, spawnSync }) => { spawnSync('true'); spawn('true').on('exit', () => process.exit()); })";
		const worker = () => new Promise((resolve) => new Worker(source, { eval: true }).on("exit", () => { workers++; resolve(); }));
		await Promise.all([child(), worker()]);
		exits = workers = 0;
		const before = descriptors();
		await Promise.all([...Array.from({ length: 20 }, () => lane(25)), ...Array.from({ length: 20 }, worker)]);
		await new Promise((resolve) => setTimeout(resolve, 100));
		const zombies = spawnSync("ps", ["-o", "stat=", "--ppid", String(process.pid)]).stdout.toString().split("\\n").filter((line) => line.startsWith("Z")).length;
		A.select.select([], [], [], 0.01);
		const delivered = Object.keys(n).map((name) => [name, n[name] === handled(name), n[name] > 10]);
		say({ delivered, exits, workers, zombies, hung: n.SIGINT + n.SIGUSR1 > sent, gained: descriptors() - before });
		process.exit();`,
		{ deadline: 100_000 },
	)) as Record<string, unknown>;
	expect(delivered).toEqual(["SIGCHLD", "SIGINT", "SIGUSR1"].map((name) => [name, true, true]));
	expect([exits, workers, zombies, hung, gained]).toEqual([500, 20, 0, false, 0]);
}, 120_000);
