// What may block for ever, crash or receive a signal runs in a Node of its own, which is ended at its deadline.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a child process ended. */
export interface Outcome {
	status: number | null;
	signal: NodeJS.Signals | null;
	stdout: string;
	stderr: string;
}

export interface ChildOptions {
	/** The child is killed after so many milliseconds. */
	deadline?: number;
	/** Flags of Node's. */
	flags?: string[];
	/** A line of shell, run before Node in the same process: `ulimit -n 64`. */
	shell?: string;
}

/** The repository's directory: a module that runs there finds the package by its name. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** How this runtime is told to run the source of a module. */
const evaluate = "Deno" in globalThis ? ["eval", "--ext=mjs"] : "Bun" in globalThis ? ["--eval"] : ["--input-type=module", "--eval"];

/** Runs the source of a JavaScript module, in which `iomux` can be imported. An emulated runtime cannot be started by its path: IOMUX_RUNTIME says how. */
export function run(source: string, { deadline = 20_000, flags = [], shell = ":" }: ChildOptions = {}): Promise<Outcome> {
	const command = [...(process.env.IOMUX_RUNTIME?.split(" ") ?? [process.execPath]), ...flags, ...evaluate, source];
	return start(["/bin/sh", "-c", `${shell}; exec "$@"`, "sh", ...command], deadline);
}

/** Runs a command in the repository's directory. */
export function start([file, ...args]: string[], deadline = 20_000): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(file, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], timeout: deadline, killSignal: "SIGKILL" });
		let stdout = "";
		let stderr = "";
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			stdout += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			stderr += text;
		});
		child.on("error", reject);
		child.on("close", (status, signal) => resolve({ status, signal, stdout, stderr }));
	});
}

/** What such a module prints, as JSON; throws unless it ends by itself with status 0. */
export async function answer(source: string, options: ChildOptions = {}): Promise<unknown> {
	const { status, signal, stdout, stderr } = await run(source, options);
	if (status !== 0) throw new Error(`the child ended with ${signal ?? `status ${status}`}: ${stderr || stdout}`);
	return JSON.parse(stdout);
}
