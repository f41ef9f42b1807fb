// What has its own way with signals and goes on as ever beside a program that waits: the REPL, node --watch, vitest, AbortSignal.
// Child processes and the state of signals: signal.test.ts.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../support/child.ts";
import { afterEach, describe, expect, test } from "../support/harness.ts";
import { said } from "../support/signals.ts";

const dist = new URL("../../dist/", import.meta.url).href;
const imports = `import * as select from "${dist}index.js"; import * as signal from "${dist}signal.js";`;

const undo: (() => unknown)[] = [];
afterEach(() => {
	for (const each of undo.splice(0).reverse()) each();
});

/** A directory of its own for a test. */
function directory(): string {
	const path = mkdtempSync(join(tmpdir(), "iomux-"));
	undo.push(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

/** A program that goes on until it is told to end, and what it has written so far. */
class Program {
	readonly child: ChildProcess;
	readonly ended: Promise<{ status: number | null; signal: string | null }>;
	#output = "";
	#changed: () => void = () => {};

	constructor(...args: string[]) {
		// A group of its own: at the end of the test nothing of it may be left.
		const options = { cwd: root, env: { ...process.env, NODE_REPL_HISTORY: "" }, detached: true };
		const child = spawn(process.execPath, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding("utf8").on("data", (text: string) => {
				this.#output += text;
				this.#changed();
			});
		}
		this.child = child;
		this.ended = new Promise((resolve) =>
			child.on("close", (status, name) => {
				resolve({ status, signal: name });
				this.#changed();
			}),
		);
		undo.push(() => this.#signal("SIGKILL"));
	}

	write(line: string): void {
		this.child.stdin?.write(`${line}\n`);
	}

	/** Waits until a text is written, for the `nth` time: what has been written. */
	async wrote(text: string, nth = 1): Promise<string> {
		const deadline = Date.now() + 20_000;
		while (this.#output.split(text).length <= nth) {
			if (Date.now() > deadline || this.child.exitCode !== null) throw new Error(`no "${text}" in: ${this.#output}`);
			await new Promise<void>((resolve) => {
				this.#changed = resolve;
				setTimeout(resolve, 100);
			});
		}
		return this.#output;
	}

	/** Waits until nothing of the program is left. */
	async gone(): Promise<void> {
		const deadline = Date.now() + 20_000;
		while (this.#signal(0)) {
			if (Date.now() > deadline) throw new Error("a process of the program's goes on");
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}

	/** Sends a signal to all of it; whether there is anything left. */
	#signal(name: NodeJS.Signals | 0): boolean {
		try {
			return process.kill(-(this.child.pid as number), name);
		} catch {
			return false;
		}
	}

	output(): string {
		return this.#output;
	}
}

/** Gives a process the time to fall asleep in its wait, where a signal has to find it; one that comes sooner must do as well. */
const asleep = (milliseconds = 200) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("the REPL", () => {
	test.each([
		["without a listener", "'no listener'"],
		["with listeners of other signals", "signal.signal(signal.SIGUSR2, () => console.log('us' + 'r2')); process.on('SIGTERM', () => {});"],
	])("SIGINT ends a wait as it ends a loop, and the session goes on: %s", async (kind, prepare) => {
		const repl = new Program("-i");
		repl.write(`var select = await import("iomux"), signal = await import("iomux/signal"); "load" + "ed"`);
		await repl.wrote("'loaded'");
		repl.write(prepare);
		const waits = ["select.select([], [], [])", "select.select([], [], [], 1000)", "select.poll().poll()"];
		for (const [i, wait] of waits.entries()) {
			repl.write(`console.log("beg" + "ins"); ${wait}`);
			await repl.wrote("begins", i + 1);
			await asleep();
			repl.child.kill("SIGINT");
			await repl.wrote("Script execution was interrupted", i + 1);
		}
		if (kind !== "without a listener") {
			repl.child.kill("SIGUSR2");
			await repl.wrote("usr2");
		}
		repl.write(`"al" + "ive"`);
		await repl.wrote("'alive'");
		repl.write("process.exit(5)");
		expect(await repl.ended).toEqual({ status: 5, signal: null });
	});
});

test("vm: breakOnSigint ends a wait; a wait that is not interrupted keeps its time", async () => {
	const { result, code, seconds } = (await said(`
		const vm = await import("node:vm");
		globalThis.select = select;
		kill("INT", 0.2);
		let code;
		try { vm.runInThisContext("select.select([], [], [])", { breakOnSigint: true }); } catch (e) { code = e.code; }
		// A signal that ends nothing.
		kill("CHLD", 0.05);
		say({ code, ...attempt(() => vm.runInThisContext("select.select([], [], [], 0.3)", { breakOnSigint: true })) });
	`)) as { result: unknown; code: string; seconds: number };
	expect([code, result]).toEqual(["ERR_SCRIPT_EXECUTION_INTERRUPTED", [[], [], []]]);
	expect(seconds).toBeGreaterThanOrEqual(0.3);
});

describe("node --watch", () => {
	const listen = `process.on("SIGTERM", () => { console.log("stopped"); process.exit(); });`;
	const wait = "select.select([], [], []);";
	const programs: [what: string, prepare: string, wait: string, says: boolean][] = [
		["idle, with a listener", listen, "setTimeout(() => {}, 1e6);", true],
		["blocked, without a listener", "", wait, false],
		["blocked, with a listener", listen, wait, true],
		[
			"blocked, with a handler that throws",
			"signal.signal(signal.SIGTERM, signal.default_int_handler);",
			`try { ${wait} } catch { console.log("stopped"); }`,
			true,
		],
	];
	test.each(programs)("restarts a program and ends it: %s", { timeout: 60_000 }, async (_, prepare, waiting, says) => {
		const file = join(directory(), "program.mjs");
		const write = (n: number) => writeFileSync(file, `${imports} ${prepare} console.log("version ${n}", process.pid); ${waiting}`);
		write(1);
		const watch = new Program("--watch", file);
		await watch.wrote("version 1");
		for (const n of [2, 3]) {
			await asleep();
			write(n);
			// node --watch may miss what is written before it has begun to watch.
			const again = setInterval(() => write(n), 5000);
			await watch.wrote(`version ${n}`).finally(() => clearInterval(again));
		}
		await asleep();
		watch.child.kill("SIGTERM");
		expect(await watch.ended).toEqual({ status: 0, signal: null });
		const output = watch.output();
		const pids = [...output.matchAll(/version \d (\d+)/g)].map(([, pid]) => Number(pid));
		expect(output.match(/stopped/g) ?? []).toHaveLength(says ? pids.length : 0);
		for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
	});
});

describe("vitest", () => {
	const vitest = (file: string, source: string) => {
		const dir = directory();
		writeFileSync(join(dir, file), `${imports} ${source}`);
		return new Program(join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", dir, "--globals", "--pool", "forks");
	};

	test("runs tests that wait, listen and are interrupted, and ends with its own status", async () => {
		const run = vitest(
			"a.test.js",
			`test("waits", () => {
				let n = 0;
				signal.signal(signal.SIGINT, () => n++);
				process.kill(process.pid, "SIGINT");
				expect(select.select([], [], [], 0.05)).toEqual([[], [], []]);
				expect(n).toBe(1);
			});
			test("throws", () => {
				signal.signal(signal.SIGINT, signal.default_int_handler);
				process.kill(process.pid, "SIGINT");
				expect(() => select.select([], [], [])).toThrow(signal.KeyboardInterrupt);
			});`,
		);
		expect(await run.ended).toEqual({ status: 0, signal: null });
		expect(run.output()).toContain("2 passed");
	});

	test("is ended by SIGINT while a test waits without blocking, listener or not", async () => {
		const run = vitest(
			"a.test.js",
			`test("waits", async () => {
				signal.signal(signal.SIGUSR2, () => {});
				console.log("the test has begun");
				await select.selectAsync([], [], [], 1e6);
			}, 1e6);`,
		);
		await run.wrote("the test has begun");
		run.child.kill("SIGINT");
		expect(await run.ended).toEqual({ status: 130, signal: null });
		await run.gone();
	});
});

test("AbortSignal: a signal that aborts a controller ends waits of both kinds, and the program ends by itself", async () => {
	expect(
		await said(`
			const controller = new AbortController();
			const { signal: aborted } = controller;
			process.once("SIGTERM", () => controller.abort(new Error("told to stop")));
			const [r] = os.pipe();
			const poller = select.poll(); poller.register(r, select.POLLIN);
			const ended = (wait) => wait.then(() => "returned", (e) => [e.name, e.cause.message]);
			const waits = [ended(poller.pollAsync(null, { signal: aborted })), ended(select.selectAsync([r], [], [], null, { signal: aborted }))];
			kill("TERM", 0.05);
			const idle = await Promise.all(waits);
			// The same from within a wait that blocks: its listener runs there, and the program checks whether it was told to stop.
			const next = new AbortController();
			process.once("SIGTERM", () => next.abort());
			kill("TERM", 0.05);
			let tries = 0;
			while (!next.signal.aborted && tries++ < 100) select.select([r], [], [], 0.1);
			say([idle, next.signal.aborted, process.listenerCount("SIGTERM"), native.signal_get(signal.SIGTERM)]);
		`),
	).toEqual([Array(2).fill(["AbortError", "told to stop"]), true, 0, 0]);
});
