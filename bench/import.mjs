// What `import "iomux"` adds to a bare Node: a process that imports it against one that imports nothing.
import { execFileSync } from "node:child_process";
import { commandOf, compile } from "./lib/peers.mjs";
import { Progress, table } from "./lib/report.mjs";
import { median, round } from "./lib/stats.mjs";

const PROGRAMS = { nothing: "import-nothing.mjs", iomux: "import-iomux.mjs" };

export async function run({ python, rounds = 25 }) {
	const measure = compile("measure");
	const samples = { nothing: [], iomux: [] };
	const progress = new Progress("import", rounds);
	for (let i = -1; i < rounds; i++) {
		for (const [name, file] of Object.entries(PROGRAMS)) {
			const [taskset, ...args] = commandOf(file, python);
			const [wall, cpu, kib] = execFileSync(measure, [taskset, ...args], { encoding: "utf8", timeout: 60_000 })
				.split(" ")
				.map(Number);
			// The first round fills the file cache.
			if (i >= 0) samples[name].push({ wall, cpu, memory: kib / 1024 });
		}
		if (i >= 0) progress.step("");
	}
	const added = (key) => samples.iomux.map((sample, i) => sample[key] - samples.nothing[i][key]);
	const row = (key, unit) => {
		const of = (name) => samples[name].map((sample) => sample[key]);
		return {
			what: key,
			unit,
			nothing: round(median(of("nothing"))),
			iomux: round(median(of("iomux"))),
			added: round(median(added(key))),
			addedToFastest: round(Math.min(...of("iomux")) - Math.min(...of("nothing"))),
		};
	};
	return { rounds, rows: [row("wall", "ms"), row("cpu", "ms"), row("memory", "MiB")] };
}

export function show({ rows }) {
	table([
		["what", "unit", "nothing", "iomux", "added (median)", "fastest against fastest"],
		...rows.map((r) => [r.what, r.unit, r.nothing, r.iomux, r.added, r.addedToFastest]),
	]);
}
