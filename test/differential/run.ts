// Runs a driver as a child process. A script that hangs or crashes it costs that script alone.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Case } from "./language.ts";

/** What a step came to. */
export type Outcome = { ok: unknown } | { error: string; errno: number | null } | { skipped: true };

/** What a script came to: an outcome for each step, or how its driver ended. */
export type Transcript = Outcome[] | { hung: true } | { crashed: string };

export interface Driver {
	readonly command: string;
	readonly args: readonly string[];
	readonly env?: NodeJS.ProcessEnv;
}

/** The longest that one script may take. Scripts wait for milliseconds, except where something is broken. */
const QUIET = 20_000;

/** The transcripts of `cases`, by name. */
export async function run(driver: Driver, cases: readonly Case[]): Promise<Map<string, Transcript>> {
	const transcripts = new Map<string, Transcript>();
	for (let left = cases; left.length > 0; left = left.filter((one) => !transcripts.has(one.name))) {
		const end = await runOnce(driver, left, transcripts);
		const stuck = left.find((one) => !transcripts.has(one.name));
		if (stuck !== undefined) transcripts.set(stuck.name, end);
	}
	return transcripts;
}

/** Runs the driver until it ends: what to say of the case that it was at, if one is left. */
function runOnce(driver: Driver, cases: readonly Case[], transcripts: Map<string, Transcript>): Promise<Transcript> {
	return new Promise((resolve, reject) => {
		const child: ChildProcessWithoutNullStreams = spawn(driver.command, driver.args, { env: driver.env ?? process.env });
		let rest = "";
		let complaints = "";
		let hung = false;
		const giveUp = (): void => {
			hung = true;
			child.kill("SIGKILL");
		};
		let deadline = setTimeout(giveUp, QUIET);
		child.on("error", reject);
		child.stdin.on("error", () => {}); // it crashed before it had read everything: its end says so
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			complaints = (complaints + text).slice(-2000);
		});
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			clearTimeout(deadline);
			deadline = setTimeout(giveUp, QUIET);
			const lines = (rest + text).split("\n");
			rest = lines.pop() ?? "";
			for (const line of lines) {
				const { name, transcript } = JSON.parse(line) as { name: string; transcript: Outcome[] };
				transcripts.set(name, transcript);
			}
		});
		child.on("close", (code, signal) => {
			clearTimeout(deadline);
			resolve(hung ? { hung } : { crashed: `${signal ?? `exit status ${code}`}\n${complaints}` });
		});
		child.stdin.end(cases.map((one) => `${JSON.stringify(one)}\n`).join(""));
	});
}

/** CPython: 3.13 where pyenv has it, the version that the expectations are of; else whatever `python3` is. */
export function python(): Driver & { version: readonly [number, number] } {
	const ask = (env: NodeJS.ProcessEnv): readonly [number, number] | undefined => {
		const { stdout } = spawnSync("python3", ["-c", "import sys; print(*sys.version_info[:2])"], { env, encoding: "utf8" });
		const found = /^(\d+) (\d+)\s*$/.exec(stdout ?? "");
		return found === null ? undefined : [Number(found[1]), Number(found[2])];
	};
	const preferred = { ...process.env, PYENV_VERSION: "3.13" };
	for (const env of [preferred, process.env]) {
		const version = ask(env);
		if (version !== undefined) return { command: "python3", args: [path("driver.py")], env, version };
	}
	throw new Error("the differential suite needs python3");
}

/** iomux on the runtime that runs the tests. */
export async function iomux(): Promise<Driver> {
	const file = path("driver.ts");
	const { typescript } = process.features as { typescript?: unknown };
	if (process.versions.bun !== undefined || typescript) return { command: process.execPath, args: [file] };
	// Node 20 does not take TypeScript.
	const { default: ts } = await import("typescript");
	const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
	const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
	return { command: process.execPath, args: ["--input-type=module", "-e", outputText] };
}

function path(name: string): string {
	return fileURLToPath(new URL(name, import.meta.url));
}
