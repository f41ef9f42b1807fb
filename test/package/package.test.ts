// The package as it is imported: entry points, names, what a system lacks.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as select from "iomux";
import { NotImplementedError, OSError } from "iomux/errors";
import * as sub from "iomux/select";
import { answer, root, run } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { thrown } from "../support/thrown.ts";

interface Manifest {
	name: string;
	dependencies: Record<string, string>;
	exports: Record<string, string | { types: string; default: string }>;
}
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
const entries = Object.entries(manifest.exports);
const modules = entries.filter((entry): entry is [string, { types: string; default: string }] => typeof entry[1] !== "string");
const nameOf = (entry: string) => entry.replace(".", manifest.name);

describe("entry points", () => {
	test("each module has one", () => {
		for (const entry of [
			".",
			"./select",
			"./selectors",
			"./socket",
			"./os",
			"./termios",
			"./tty",
			"./struct",
			"./errno",
			"./sys",
			"./time",
			"./errors",
			"./native",
		])
			expect(manifest.exports).toHaveProperty([entry]);
	});

	for (const [entry, { types, default: file }] of modules) {
		test(`${nameOf(entry)} imports, and has its types`, async () => {
			const module = await import(nameOf(entry));
			expect(Object.keys(module).length).toBeGreaterThan(0);
			for (const path of [types, file]) expect(existsSync(join(root, path)), path).toBe(true);
		});
	}

	test("require() loads each of them, and gives what import gives", async () => {
		const same = await answer(
			`import { createRequire } from "node:module";
			const require = createRequire(process.cwd() + "/index.js");
			const same = {};
			for (const name of ${JSON.stringify(modules.map(([entry]) => nameOf(entry)))}) {
				const [required, imported] = [require(name), await import(name)];
				same[name] = Object.keys(imported).every((key) => required[key] === imported[key]);
			}
			console.log(JSON.stringify(same));`,
		);
		expect(same).toEqual(Object.fromEntries(modules.map(([entry]) => [nameOf(entry), true])));
	});

	test("the first thing a CommonJS program does may be to require it", async () => {
		const outcome = await run(
			`import { execFileSync } from "node:child_process";
			const program = 'const select = require("iomux"); const { socketpair } = require("iomux/socket");' +
				'const [a, b] = socketpair(); b.send("x"); console.log(select.select([a], [], [], 0)[0].length)';
			console.log(execFileSync(process.execPath, ["--no-warnings", "--input-type=commonjs", "--eval", program], { encoding: "utf8" }).trim());`,
		);
		expect(outcome).toMatchObject({ status: 0, stdout: "1\n" });
	});

	test("nothing else can be imported", async () => {
		for (const name of ["iomux/internal/wait/blocking", "iomux/dist/index.js", "iomux/src/index.ts"])
			await expect(import(name)).rejects.toThrow();
	});

	test("importing everything does nothing: no listener, no output, and the process ends by itself", async () => {
		const outcome = await run(
			`for (const name of ${JSON.stringify(modules.map(([entry]) => nameOf(entry)))}) await import(name);
			const signals = process.eventNames().filter((name) => typeof name === "string" && /^SIG/.test(name));
			console.log(JSON.stringify(signals));`,
		);
		expect(outcome).toEqual({ status: 0, signal: null, stdout: "[]\n", stderr: "" });
	});

	test("one package at run time: node-gyp-build, which is loaded where the choice of the binary is not the usual one", async () => {
		expect(Object.keys(manifest.dependencies)).toEqual(["node-gyp-build"]);
		const asked = (prepare: string) =>
			answer(`
				delete process.env.IOMUX_PREBUILD;
				${prepare}
				await import("iomux");
				const { Module } = await import("node:module");
				console.log(Object.keys(Module._cache).some((file) => file.includes("node-gyp-build")));`);
		expect(await asked("")).toBe(false);
		expect(await asked(`process.env.IOMUX_PREBUILD = ${JSON.stringify(root)};`)).toBe(true);
	});
});

describe('import * as select from "iomux"', () => {
	test("is iomux/select", () => {
		expect(Object.keys(select)).toEqual(Object.keys(sub));
		for (const name of Object.keys(sub) as (keyof typeof sub)[]) expect({ ...select }[name]).toBe({ ...sub }[name]);
	});

	test("has Python's functions and classes, and those that are not in Python", () => {
		for (const name of [
			"select",
			"poll",
			"epoll",
			"kqueue",
			"kevent",
			"devpoll",
			"Epoll",
			"Poll",
			"Kqueue",
			"Kevent",
			"EventBuffer",
			"eventNames",
		] as const) {
			expect({ ...select }[name], name).toBeTypeOf("function");
		}
		expect(select.error).toBe(OSError);
		expect(select.PIPE_BUF).toBeTypeOf("number");
	});

	test("supported tells what the system has, and cannot be changed", () => {
		expect(Object.keys(select.supported).sort()).toEqual(["devpoll", "epoll", "kqueue", "poll", "select"]);
		for (const value of Object.values(select.supported)) expect(value).toBeTypeOf("boolean");
		expect(select.supported).toMatchObject({ select: true, poll: true });
		expect(Object.isFrozen(select.supported)).toBe(true);
		// the emulation of kqueue comes without what Linux has and macOS has not
		if (process.platform === "linux") expect(select.supported.epoll).toBe(!select.supported.kqueue);
	});
});

describe("a primitive that the system lacks", () => {
	const factories = { epoll: select.epoll, kqueue: select.kqueue, devpoll: select.devpoll } as unknown as Record<
		"epoll" | "kqueue" | "devpoll",
		{ (): unknown; new (): unknown; fromfd?(fd: number): unknown }
	>;

	const classes = { epoll: select.Epoll, kqueue: select.Kqueue } as unknown as Partial<typeof factories>;

	for (const [name, factory] of Object.entries(factories)) {
		if (select.supported[name as keyof typeof factories]) continue;
		test(`${name}() is a NotImplementedError that names what to use instead, with and without new`, () => {
			const type = classes[name as keyof typeof factories] ?? factory;
			const fromfd = [factory, type].filter((one) => "fromfd" in one).map((one) => () => one.fromfd?.(3));
			expect(fromfd.length).toBe(name === "devpoll" ? 0 : 2);
			for (const attempt of [() => factory(), () => new factory(), () => new type(), ...fromfd]) {
				const error = thrown(attempt, NotImplementedError);
				expect(error.message).toContain(`${name}()`);
				expect(error.message).toContain(process.platform);
				expect(error.message).toMatch(/use .*poll\(\)/);
			}
			// `instanceof` asks, and does not break.
			expect({} instanceof factory).toBe(false);
		});
	}

	test("kevents come with kqueue", () => {
		if (select.supported.kqueue) return;
		for (const attempt of [() => select.kevent(3), () => new select.kevent(3), () => new select.Kevent(3, 0, 0)]) {
			expect(thrown(attempt, NotImplementedError).message).toMatch(/kevent\(\) does not exist on .*: use/);
		}
	});

	test.runIf(process.platform === "linux" && !select.supported.kqueue)("on Linux those are kqueue and devpoll", () => {
		expect(select.supported).toMatchObject({ epoll: true, kqueue: false, devpoll: false });
	});
});

describe("Workers and several copies", () => {
	test("the package works in a Worker while it works outside", async () => {
		const events = await answer(
			`import { Worker } from "node:worker_threads"; import { once } from "node:events"; import * as select from "iomux"; import * as os from "iomux/os";
			const [r, w] = os.pipe();
			const worker = new Worker(\`
				import("node:worker_threads").then(({ workerData, parentPort }) => import("iomux").then((select) => {
					const poller = select.poll();
					poller.register(workerData, select.POLLIN);
					const events = poller.poll(10_000);
					parentPort.postMessage(events);
				}));\`, { eval: true, workerData: r });
			const poller = select.poll();
			poller.register(w, select.POLLOUT);
			const outside = poller.poll(0).length;
			setTimeout(() => os.write(w, "x"), 100);
			const [events] = await once(worker, "message");
			console.log(JSON.stringify([outside, events.length, events[0][0] === r, events[0][1] === select.POLLIN]));`,
		);
		expect(events).toEqual([1, 1, true, true]);
	});
});
