// Starting the peers: C compiled here, Python, Node; each pinned to a core, each answering one line per command.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The last core runs what is measured, the first one the load and the benchmark itself. */
export const MEASURED_CORE = availableParallelism() - 1;
export const LOAD_CORE = 0;

/** A peer that says nothing for so long is stuck, and the benchmark ends. */
const PATIENCE_MS = 60_000;

/** Whether the package has that entry point yet, `dist/<name>.js`. */
export const hasEntry = (name) => existsSync(here(`../dist/${name}.js`));

/** Compiles `peers/<name>.c`: the program's path. */
export function compile(name) {
	mkdirSync(here("build"), { recursive: true });
	const program = here(`build/${name}`);
	execFileSync(process.env.CC ?? "cc", ["-O2", "-pthread", "-Wall", "-Wextra", "-o", program, here(`peers/${name}.c`)], {
		stdio: "inherit",
	});
	return program;
}

/** The command line of a peer, on one core. @param {string} program a C program's path, or a file under `peers/` or elsewhere */
export function commandOf(program, python, core = MEASURED_CORE) {
	const file = program.startsWith("/") ? program : here(`peers/${program}`);
	const interpreter = file.endsWith(".py") ? [python] : file.endsWith("js") ? [process.execPath] : [];
	return ["taskset", "-c", String(core), ...interpreter, file];
}

/** A process that answers one line to each line it gets. */
export class Peer {
	#child;
	#waiting = [];
	#lines = [];
	#ended;

	/** @param {"stdout" | "stderr"} speaks where the process prints its lines */
	constructor([command, ...args], name, speaks = "stdout") {
		this.name = name;
		const stdio = speaks === "stdout" ? ["pipe", "pipe", "inherit"] : ["pipe", "ignore", "pipe"];
		this.#child = spawn(command, args, { stdio });
		createInterface({ input: this.#child[speaks] }).on("line", (line) => {
			const next = this.#waiting.shift();
			if (next) next.resolve(line);
			else this.#lines.push(line);
		});
		this.#child.on("error", (error) => this.#end(error));
		this.#child.on("exit", (code, signal) => this.#end(new Error(`${name} ended early (${signal ?? `status ${code}`})`)));
	}

	get pid() {
		return this.#child.pid;
	}

	/** The next line that the process prints. */
	line() {
		if (this.#lines.length > 0) return Promise.resolve(this.#lines.shift());
		if (this.#ended) return Promise.reject(this.#ended);
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => this.#end(new Error(`${this.name} did not answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
			const answered = (done) => (value) => {
				clearTimeout(timer);
				done(value);
			};
			this.#waiting.push({ resolve: answered(resolve), reject: answered(reject) });
		});
	}

	/** Sends a command and waits for its answer. */
	ask(...words) {
		this.#child.stdin.write(`${words.join(" ")}\n`);
		return this.line();
	}

	async number(...words) {
		const line = await this.ask(...words);
		const value = Number(line);
		if (line === "" || Number.isNaN(value)) throw new Error(`${this.name} answered '${line}' to '${words.join(" ")}'`);
		return value;
	}

	/** Ends the process and waits for that. */
	async stop() {
		if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
		const gone = new Promise((resolve) => this.#child.once("exit", resolve));
		this.#child.kill("SIGKILL");
		await gone;
	}

	#end(error) {
		this.#ended = error;
		for (const { reject } of this.#waiting.splice(0)) reject(error);
	}
}

/** Starts one peer per entry, hands them to `work` and ends them afterwards, whatever happens. */
export async function withPeers(commands, work) {
	const peers = Object.entries(commands).map(([name, command]) => new Peer(command, name, command.speaks));
	try {
		return await work(Object.fromEntries(peers.map((peer) => [peer.name, peer])));
	} finally {
		await Promise.all(peers.map((peer) => peer.stop()));
	}
}
