// The root is the first thing that a stranger sees: nothing is committed there by accident.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { root } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";

const files = [
	".clang-format",
	".gitignore",
	"ARCHITECTURE.md",
	"CHANGELOG.md",
	"CONTRIBUTING.md",
	"LICENSE",
	"README.md",
	"SECURITY.md",
	"binding.gyp",
	"biome.json",
	"package-lock.json",
	"package.json",
	"rolldown.config.mjs",
	"tsconfig.base.json",
	"tsconfig.json",
	"vitest.config.ts",
];
const directories = [".changeset", ".ci", ".github", "bench", "docs", "examples", "native", "scripts", "src", "test", "tools"];

/** What git was told to keep: a source archive has no list of it. */
const inCheckout = existsSync(`${root}.git`);

test.skipIf(!inCheckout)("git keeps the known files and directories at the root, and nothing else", () => {
	// As another user, as in CI under sudo, git refuses unless the directory is called safe.
	const kept = execFileSync("git", ["-c", `safe.directory=${root.replace(/\/$/, "")}`, "ls-files", "-z"], { cwd: root, encoding: "utf8" });
	const names = kept
		.split("\0")
		.filter(Boolean)
		.map((path) => path.replace(/(?<=^[^/]+\/).*/, ""));
	expect([...new Set(names)].sort()).toEqual([...files, ...directories.map((name) => `${name}/`)].sort());
});

test.skipIf(!inCheckout)("what V8 writes into the working directory is ignored", () => {
	const logs = ["isolate-0x1-1-v8.log", "CPU.1.cpuprofile", "Heap.1.heapprofile", "Heap.1.heapsnapshot"];
	const git = ["-c", `safe.directory=${root.replace(/\/$/, "")}`, "check-ignore", ...logs];
	expect(execFileSync("git", git, { cwd: root, encoding: "utf8" }).trim().split("\n")).toEqual(logs);
});
