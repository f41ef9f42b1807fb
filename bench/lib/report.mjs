// What the user sees while a benchmark runs and when it is done, and the file that is left.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { fileURLToPath } from "node:url";

/** A counter of steps on standard error: one line that is overwritten on a terminal, one line per tenth elsewhere. */
export class Progress {
	#name;
	#total;
	#done = 0;
	#start = Date.now();
	#tenth = -1;

	constructor(name, total) {
		this.#name = name;
		this.#total = total;
	}

	step(what) {
		this.#done++;
		const left = Math.ceil(((Date.now() - this.#start) / this.#done / 1000) * (this.#total - this.#done));
		const text = `${this.#name} ${this.#done}/${this.#total} ${what}, about ${left} s left`;
		const tenth = Math.floor((10 * this.#done) / this.#total);
		if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}${this.#done === this.#total ? "\n" : ""}`);
		else if (tenth !== this.#tenth) process.stderr.write(`${text}\n`);
		this.#tenth = tenth;
	}
}

/** Rows of cells, the first of them the heading; numbers to the right. */
export function table(rows) {
	const text = rows.map((row) => row.map((cell) => (cell === undefined ? "" : String(cell))));
	const widths = text[0].map((_, column) => Math.max(...text.map((row) => row[column].length)));
	const lines = text.map((row, r) =>
		row.map((cell, c) => (typeof rows[Math.max(r, 1)]?.[c] === "number" ? cell.padStart(widths[c]) : cell.padEnd(widths[c]))).join("  "),
	);
	lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
	console.log(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}

const first = (command, ...args) => execFileSync(command, args, { encoding: "utf8" }).split("\n")[0];

/** What the figures depend on. */
export function machine(python) {
	return {
		date: new Date().toISOString(),
		cpu: os.cpus()[0]?.model,
		cores: os.cpus().length,
		kernel: `${os.type()} ${os.release()}`,
		node: process.version,
		python: first(
			python,
			"-c",
			"import platform as p, sysconfig as s; print(p.python_version(), p.python_compiler(), 'optimized' if '--enable-optimizations' in (s.get_config_var('CONFIG_ARGS') or '') else 'not optimized')",
		),
		cc: first(process.env.CC ?? "cc", "--version"),
	};
}

export const resultPath = (name) => fileURLToPath(new URL(`../results/${name}.json`, import.meta.url));

export function save(name, result) {
	mkdirSync(fileURLToPath(new URL("../results/", import.meta.url)), { recursive: true });
	writeFileSync(resultPath(name), `${JSON.stringify(result, null, "\t")}\n`);
}
