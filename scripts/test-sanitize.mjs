// Compiles the addon with AddressSanitizer and UndefinedBehaviorSanitizer and runs the suites that strain native code on it: every report
// is a failure. The addon is built in a directory of its own, so that build/ stays. `npm run test:sanitize -- test/os` runs other suites.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

if (process.platform !== "linux") {
	console.error(`test:sanitize preloads the sanitizers of GCC on Linux; this is ${process.platform}`);
	process.exit(2);
}

const root = fileURLToPath(new URL("../", import.meta.url));
const directory = join(root, "build/sanitize");
const reports = join(directory, "reports");
const suites = process.argv.length > 2 ? process.argv.slice(2) : ["test/robustness", "test/socket", "test/signal"];
// They measure memory and time, which the sanitizers change.
const excluded = ["test/robustness/leaks*.test.ts", "test/robustness/stress.test.ts"];
// A file at a time, and again if it was too slow: everything is, here. A report is a failure all the same.
const patience = ["--maxWorkers=1", "--testTimeout=120000", "--retry=2", ...excluded.map((pattern) => `--exclude=${pattern}`)];

// Node itself is not instrumented, so the libraries are preloaded, address sanitizer first: it has to come before everything else.
const compiler = (process.env.CXX ?? "g++").split(" ");
const libraries = ["libasan.so", "libubsan.so"].map((name) => {
	const path = execFileSync(compiler[0], [...compiler.slice(1), `-print-file-name=${name}`], { encoding: "utf8" }).trim();
	if (!existsSync(path)) throw new Error(`'${compiler.join(" ")}' has no ${name}`);
	return path;
});

mkdirSync(directory, { recursive: true });
copyFileSync(join(root, "binding.gyp"), join(directory, "binding.gyp"));
if (!existsSync(join(directory, "native"))) symlinkSync(relative(directory, join(root, "native")), join(directory, "native"));
// Without run-time type information there is nothing that -fsanitize=vptr could check.
const flags = "-fsanitize=address,undefined -fno-sanitize=vptr -fno-omit-frame-pointer -g -O1 -D_GLIBCXX_ASSERTIONS";
const nodeGyp = fileURLToPath(import.meta.resolve("node-gyp/bin/node-gyp.js"));
const build = spawnSync(process.execPath, [nodeGyp, "-C", directory, "configure", "build", "--loglevel=warn"], {
	env: { ...process.env, CFLAGS: flags, CXXFLAGS: flags, LDFLAGS: "-fsanitize=address,undefined" },
	stdio: "inherit",
});
if (build.status !== 0) process.exit(1);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
const log = `log_path=${join(reports, "report")}`;
const vitest = join(dirname(fileURLToPath(import.meta.resolve("vitest/package.json"))), "vitest.mjs");
const run = spawnSync(process.execPath, [vitest, "run", "--project", "linux", ...patience, ...suites], {
	cwd: root,
	stdio: "inherit",
	env: {
		...process.env,
		// node-gyp-build takes the addon from here.
		IOMUX_PREBUILD: directory,
		LD_PRELOAD: libraries.join(":"),
		// Node leaves memory to the end of its process, so that leaks say nothing. A report ends the process, and the test that ran in it.
		ASAN_OPTIONS: `detect_leaks=0:halt_on_error=1:detect_stack_use_after_return=1:${log}`,
		UBSAN_OPTIONS: `print_stacktrace=1:halt_on_error=1:${log}`,
	},
});

const found = readdirSync(reports);
for (const name of found) console.error(`\n${name}\n${readFileSync(join(reports, name), "utf8")}`);
console.log(`${found.length} sanitizer reports`);
process.exitCode = run.status !== 0 || found.length > 0 ? 1 : 0;
