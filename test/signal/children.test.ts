// SIGCHLD, by which the runtime learns that its children have ended: listeners and iomux/signal leave it that.
import { expect, test } from "vitest";
import { said } from "../support/signals.ts";

/** Child processes of each kind; how many times the listener ran, and what the runtime learned. */
const children = (before: string, after = "") => `
	const { exec, execSync, fork } = await import("node:child_process");
	const { once } = await import("node:events");
	let n = 0;
	const count = () => { n++; };
	${before}
	const results = [execSync("echo hi", { timeout: 15000 }).toString().trim(), spawnSync("true").status];
	results.push((await once(spawn("sh", ["-c", "exit 3"]), "exit"))[0]);
	results.push(await new Promise((resolve) => exec("echo out", (error, stdout) => resolve(stdout.trim()))));
	results.push(await new Promise((resolve) => new Worker(
		'Promise.all([import("node:child_process"), import("node:worker_threads")]).then(([{ execSync, spawn }, { parentPort }]) => {' +
		'const out = execSync("echo there").toString().trim();' +
		'spawn("sh", ["-c", "exit 4"]).on("exit", (code) => parentPort.postMessage(out + code)); })',
		{ eval: true },
	).once("message", resolve)));
	// One that ends during a wait.
	const child = spawn("sh", ["-c", "exit 5"]);
	const exited = once(child, "exit");
	${after}
	for (let i = 0; i < 20 && n < 7; i++) select.select([], [], [], 0.1);
	results.push((await exited)[0]);
	const zombies = execSync("ps -o stat= --ppid " + process.pid).toString().split("\\n").filter((line) => line.startsWith("Z")).length;
	say([results, zombies, n]);
	process.exit();
`;
const learned = ["hi", 0, 3, "out", "there4", 5];

const listening: Record<string, string> = {
	"process.on()": 'process.on("SIGCHLD", count);',
	"iomux/signal": "signal.signal(signal.SIGCHLD, count);",
	"SIG_IGN, and then a handler": "signal.signal(signal.SIGCHLD, signal.SIG_IGN); signal.signal(signal.SIGCHLD, count);",
	"the second of two listeners": 'process.on("SIGCHLD", () => {}); process.on("SIGCHLD", count);',
	"a listener that came back": 'process.on("SIGCHLD", count); process.off("SIGCHLD", count); process.on("SIGCHLD", count);',
	"a child that was there before":
		'const early = spawn("sleep", ["30"]); process.on("SIGCHLD", count); process.once("exit", () => early.kill());',
};

test.each(Object.entries(listening))("%s: every child is reaped, and the listener runs once for each", async (_name, before) => {
	const [results, zombies, n] = (await said(children(before), { deadline: 60_000 })) as [unknown, number, number];
	expect(results).toEqual(learned);
	expect(zombies).toBe(0);
	// Seven children, of which the kernel may tell by fewer signals if some end at once.
	expect(n).toBeGreaterThan(3);
	expect(n).toBeLessThanOrEqual(7);
});

test.each([
	["SIG_IGN", "signal.signal(signal.SIGCHLD, signal.SIG_IGN);"],
	["SIG_IGN beside a listener", 'process.on("SIGCHLD", count); signal.signal(signal.SIGCHLD, signal.SIG_IGN);'],
	["SIG_DFL", "signal.signal(signal.SIGCHLD, count); signal.signal(signal.SIGCHLD, signal.SIG_DFL);"],
])("%s: every child is reaped, and nothing runs", async (_name, before) => {
	expect(await said(children(before, "n += 7;"), { deadline: 60_000 })).toEqual([learned, 0, 7]);
});

test("imported after the listener, with a child that runs: the same", async () => {
	const source = `
		let n = 0;
		process.on("SIGCHLD", () => { n++; });
		const { spawn: start, execSync: run } = await import("node:child_process");
		const exited = new Promise((resolve) => start("sh", ["-c", "sleep 0.2; exit 6"]).on("exit", resolve));
		const { select: wait } = await import("iomux");
		wait([], [], [], 0.5);
		const during = n;
		const out = run("echo hi").toString().trim();
		say([await exited, out, during, await new Promise((resolve) => setTimeout(() => resolve(n), 100))]);
		process.exit();`;
	const { answer } = await import("../support/child.ts");
	expect(await answer(`const say = (value) => console.log(JSON.stringify(value)); ${source}`)).toEqual([6, "hi", 1, 2]);
});
