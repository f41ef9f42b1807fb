// Examples and their Python peers as child processes: started, listened to, and ended with the test or at their deadline.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Outcome, root, start } from "../support/child.ts";
import { afterEach } from "../support/harness.ts";

/** Longer than any of these may take, on a slow machine that is busy. */
const DEADLINE = 60_000;
/** Of a program's output the last so many characters are kept. */
const KEPT = 64 * 1024;

const running = new Set<Program>();

afterEach(async () => {
	await Promise.all([...running].map((program) => program.end("SIGKILL")));
});

/** The compiled form of an example. */
export function compiled(name: string): string {
	return `${root}build/examples/${name}.js`;
}

/** Runs an example until it ends by itself. */
export function example(name: string, ...args: (string | number)[]): Promise<Outcome> {
	return start([process.execPath, compiled(name), ...args.map(String)], DEADLINE);
}

/** Runs a Python peer until it ends by itself. */
export function peer(name: string, ...args: (string | number)[]): Promise<Outcome> {
	return start(["python3", peerFile(name), ...args.map(String)], DEADLINE);
}

/** Runs a Python peer until it ends by itself, which must be well: what it printed, as JSON. */
export async function peerAnswer(name: string, ...args: (string | number)[]): Promise<unknown> {
	const { status, signal, stdout, stderr } = await peer(name, ...args);
	if (status !== 0) throw new Error(`${name} ended with ${signal ?? `status ${status}`}: ${stderr}`);
	return JSON.parse(stdout);
}

function peerFile(name: string): string {
	return fileURLToPath(new URL(`peers/${name}.py`, import.meta.url));
}

/** A program that runs until it is ended. */
export class Program {
	readonly child: ChildProcess;
	/** The last of what it printed, to either output. */
	output = "";
	stderr = "";
	/** Settles when it has ended and all of its output has come. */
	readonly ended: Promise<unknown>;

	constructor(command: string[]) {
		this.child = spawn(command[0], command.slice(1), { cwd: root, stdio: "pipe", timeout: DEADLINE, killSignal: "SIGKILL" });
		running.add(this);
		this.ended = once(this.child, "close").finally(() => running.delete(this));
		this.child.stdin?.on("error", () => {});
		this.child.stdout?.setEncoding("utf8").on("data", (text: string) => {
			this.output = (this.output + text).slice(-KEPT);
		});
		this.child.stderr?.setEncoding("utf8").on("data", (text: string) => {
			this.output = (this.output + text).slice(-KEPT);
			this.stderr = (this.stderr + text).slice(-KEPT);
		});
	}

	static example(name: string, ...args: (string | number)[]): Program {
		return new Program([process.execPath, compiled(name), ...args.map(String)]);
	}

	static peer(name: string, ...args: (string | number)[]): Program {
		return new Program(["python3", peerFile(name), ...args.map(String)]);
	}

	get pid(): number {
		return this.child.pid ?? 0;
	}

	/** Whether it still runs. */
	get alive(): boolean {
		return this.child.exitCode === null && this.child.signalCode === null;
	}

	/** Waits until what it has printed since the start matches; the output that is kept is searched. */
	async printed(pattern: RegExp): Promise<RegExpExecArray> {
		for (;;) {
			const found = pattern.exec(this.output);
			if (found !== null) return found;
			if (!this.alive) throw new Error(`the program ended without printing ${pattern}: ${this.output}`);
			await Promise.race([
				once(this.child.stdout as NodeJS.ReadableStream, "data"),
				once(this.child.stderr as NodeJS.ReadableStream, "data"),
				this.ended,
			]);
		}
	}

	/** The port in the first line that a server prints. */
	async port(): Promise<number> {
		return Number((await this.printed(/^[^\n]*?(\d+)\)?\n/))[1]);
	}

	/** Sends a signal and waits until the program has gone. */
	async end(signal: NodeJS.Signals): Promise<{ status: number | null; signal: NodeJS.Signals | null }> {
		this.child.kill(signal);
		await this.ended;
		return { status: this.child.exitCode, signal: this.child.signalCode };
	}
}

/** Starts a server on a port of the system's choice. */
export async function serve(name: string, ...args: (string | number)[]): Promise<{ server: Program; port: number }> {
	const server = Program.example(name, "--port", 0, ...args);
	return { server, port: await server.port() };
}
