// npm run bench [-- NAME…]: measures, prints, leaves bench/results/NAME.json. NAME is a benchmark, or `bars` for the comparison alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare } from "./bars.mjs";
import { machine, resultPath, save, table } from "./lib/report.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const NAMES = ["waits", "scan", "echo", "async", "import"];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		python: { type: "string", default: "python3" },
		rounds: { type: "string" },
		only: { type: "string" },
		help: { type: "boolean", short: "h", default: false },
	},
});
const unknown = positionals.filter((name) => name !== "bars" && !NAMES.includes(name));
if (values.help || unknown.length > 0) {
	if (unknown.length > 0) console.error(`There is no benchmark '${unknown[0]}'.`);
	console.log(`npm run bench -- [${NAMES.join(" | ")} | bars]… [options]
  --python PATH   the CPython to compare with (default python3)
  --rounds N      how often each measurement is repeated
  --only TEXT     only the rows whose name contains TEXT; nothing is saved`);
	process.exit(unknown.length > 0 ? 2 : 0);
}

if (!existsSync(`${here}../dist/index.js`)) throw new Error("iomux is not built yet: run 'npm run build'");
if (!existsSync(`${here}node_modules/.package-lock.json`)) {
	const { status } = spawnSync("npm", ["ci", "--prefix", here], { stdio: "inherit" });
	if (status !== 0) throw new Error("'npm ci --prefix bench' failed");
}

const names = positionals.includes("bars") ? positionals.filter((name) => name !== "bars") : positionals.length > 0 ? positionals : NAMES;
for (const name of names) {
	const { run, show } = await import(`./${name}.mjs`);
	const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
	const result = { benchmark: name, machine: machine(values.python), ...(await run({ python: values.python, rounds, only: values.only })) };
	if (values.only === undefined) save(name, result);
	console.log(`${name}: CPython ${result.machine.python}, Node ${result.machine.node}, ${result.machine.cpu}\n`);
	show(result);
}
if (values.only === undefined) {
	const results = Object.fromEntries(
		NAMES.filter((name) => existsSync(resultPath(name))).map((name) => [name, JSON.parse(readFileSync(resultPath(name), "utf8"))]),
	);
	const rows = compare(results);
	table([
		["work", "bar", "measured", ""],
		...rows.map(({ work, bar, measured, held }) => [work, bar, measured, held ? "holds" : "MISSED"]),
	]);
	if (rows.some(({ held }) => !held)) process.exitCode = 1;
}
