// Packs the package, installs the tarball into build/conformance beside the compiled behaviour suites, and runs them under each runtime.
//   node run.mjs [runtime…]     e.g. node run.mjs node-22 bun
// Writes build/conformance/results.json, and the rows of the table in docs/platforms.md.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { known, runtimes, suites } from "./matrix.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const work = join(root, "build/conformance");
const chosen = process.argv.slice(2);
const wanted = chosen.length === 0 ? Object.keys(runtimes) : chosen;
for (const name of wanted) if (!(name in runtimes)) throw new Error(`no runtime '${name}': ${Object.keys(runtimes).join(", ")}`);

prepare();
const results = {};
for (const name of wanted) results[name] = runAll(name);
writeFileSync(join(work, "results.json"), `${JSON.stringify(results, null, "\t")}\n`);
writeTable();

let passed = 0;
let failed = 0;
for (const [name, { error, threads }] of Object.entries(results)) {
	if (error !== undefined) console.error(`\n${name}: ${error}`);
	if (error !== undefined) failed++;
	for (const [thread, files] of Object.entries(threads ?? {})) {
		for (const [file, outcome] of Object.entries(files)) {
			passed += outcome.passed;
			for (const { name: title, error: why } of outcome.failed) {
				failed++;
				console.error(`\n${name} ${thread} ${file}: ${title}\n${why}`);
			}
		}
	}
}
console.log(`runtimes: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function prepare() {
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", here], { stdio: "inherit" });
	cpSync(join(root, "test/support"), join(work, "test/support"), { recursive: true, filter: (path) => !path.endsWith(".ts") });
	copyFileSync(join(here, "harness.mjs"), join(work, "test/support/harness.js"));
	copyFileSync(join(here, "main.mjs"), join(work, "main.mjs"));
	writeFileSync(join(work, "package.json"), JSON.stringify({ name: "conformance", private: true, type: "module" }));
	// npm pack runs `prepack`, which says so if a binary is missing; what that prints is no JSON
	execFileSync(process.execPath, [join(root, "scripts/check-prebuilds.mjs")], { stdio: "inherit" });
	const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
	const [packed] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" }));
	execFileSync("npm", ["install", join(work, packed.filename), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], {
		cwd: work,
		stdio: "inherit",
	});
	// the dependencies of the tests, not of the package
	for (const name of readdirSync(join(here, "node_modules"))) {
		const link = join(work, "node_modules", name);
		if (!name.startsWith(".") && !existsSync(link)) symlinkSync(join(here, "node_modules", name), link);
	}
}

/** The Debian packages that a runtime lacks and that could not be installed. */
function lacking({ needs = {} }) {
	const missing = () => Object.keys(needs).filter((path) => !existsSync(path));
	const packages = missing().map((path) => needs[path]);
	if (packages.length > 0 && process.getuid() === 0) {
		spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
		spawnSync("apt-get", ["install", "-y", "-qq", ...packages], { stdio: ["ignore", "ignore", "inherit"] });
	}
	return missing().map((path) => needs[path]);
}

function runAll(name) {
	const packages = lacking(runtimes[name]);
	if (packages.length > 0) return { error: `not run: Debian's ${packages.join(", ")} is missing` };
	const { command, emulated = false } = runtimes[name];
	const env = { ...process.env, ...runtimes[name].env?.(), ...(emulated ? { IOMUX_RUNTIME: command.join(" ") } : {}) };
	const version = spawnSync(
		command[0],
		[...command.slice(1).filter((word) => word !== "run" && !word.startsWith("--allow")), "--version"],
		{ encoding: "utf8", env },
	);
	if (version.status !== 0) return { error: `does not start: ${version.error ?? version.stderr}`.trim().split("\n")[0] };
	const threads = {};
	for (const thread of ["main", "worker"]) {
		threads[thread] = {};
		for (const suite of suites) {
			const outcome = runFile(name, suite, thread, env);
			threads[thread][suite] = outcome;
			console.log(
				`${name} ${thread} ${suite}: ${outcome.passed} passed, ${outcome.failed.length} failed, ${outcome.known.length} known, ${outcome.skipped} skipped`,
			);
		}
	}
	return {
		version: version.stdout
			.trim()
			.split("\n")[0]
			.replace(/^(deno |v)/, "")
			.split(" ")[0],
		threads,
	};
}

function runFile(name, suite, thread, env) {
	const { command, emulated = false } = runtimes[name];
	const file = join(work, "test", suite.replace(/\.ts$/, ".js"));
	const child = spawnSync(command[0], [...command.slice(1), join(work, "main.mjs"), file, thread], {
		cwd: work,
		encoding: "utf8",
		env,
		maxBuffer: 64 * 1024 * 1024,
		timeout: emulated ? 1_200_000 : 300_000,
		killSignal: "SIGKILL",
	});
	let outcome;
	try {
		outcome = JSON.parse(/^outcome: (.*)$/m.exec(child.stdout)[1]);
	} catch {
		const how = child.signal ?? `status ${child.status}`;
		outcome = { passed: 0, skipped: 0, failed: [{ name: "the whole file", error: `ended with ${how}: ${child.stderr.slice(-2000)}` }] };
	}
	outcome.known = outcome.failed.filter((one) => excuse(name, suite, one.name, thread));
	outcome.failed = outcome.failed.filter((one) => !excuse(name, suite, one.name, thread));
	return outcome;
}

function excuse(name, suite, title, thread) {
	return known.find(
		(one) => one.runtimes.test(name) && one.suite === suite && one.tests.test(title) && (one.thread === undefined || one.thread === thread),
	);
}

/** Writes a row for each runtime and thread that was run, and leaves the others as they are. */
function writeTable() {
	const page = join(root, "docs/platforms.md");
	const text = readFileSync(page, "utf8");
	const marked = /(<!-- runtimes -->\n)([\s\S]*)(<!-- \/runtimes -->)/;
	const [, begin, before, end] = marked.exec(text) ?? [];
	if (before === undefined) throw new Error("docs/platforms.md has no place for the table");
	const rows = Object.keys(runtimes).flatMap((name) => (name in results ? rowsOf(name, results[name]) : oldRows(name, before)));
	const table = [
		`| | ${suites.map((suite) => basename(suite, ".test.ts")).join(" | ")} |`,
		`|${" --- |".repeat(suites.length + 1)}`,
		...rows,
		"",
		'What is missing from "all":',
		"",
		...known.map((one) => `- ${one.title}: ${one.reason}`),
	].join("\n");
	writeFileSync(
		page,
		text.replace(marked, () => `${begin}\n${table}\n\n${end}`),
	);
}

function rowsOf(name, { version, error, threads }) {
	const title = `${runtimes[name].title} ${version ?? ""}`.trim();
	if (error) return [`| ${title} | ${suites.map(() => error).join(" | ")} |`];
	return Object.entries(threads).map(([thread, files]) => {
		const cells = suites.map((suite) => {
			const { passed, failed, known: excused } = files[suite];
			if (failed.length > 0) return `${failed.length} of ${passed + failed.length + excused.length} fail`;
			return excused.length > 0 ? `${passed} of ${passed + excused.length}` : `all ${passed}`;
		});
		return `| ${title}${thread === "worker" ? ", in a Worker" : ""} | ${cells.join(" | ")} |`;
	});
}

function oldRows(name, table) {
	const { title, command } = runtimes[name];
	const major = /node-(\d+)/.exec(command.at(-1))?.[1] ?? "";
	return table
		.split("\n")
		.filter((row) => row.startsWith(`| ${title} ${major}`) && /^[\d.]+(, in a Worker)? \|/.test(row.slice(`| ${title} `.length)));
}
