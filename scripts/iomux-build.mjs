#!/usr/bin/env node
// npx iomux-build: compiles the addon from the sources in the package, where none of its binaries fits. Needs python3, make and a C++ compiler.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
// What compiles the addon is not installed with it: most users never need it.
const tools = ["node-gyp", "node-addon-api"].map((name) => `${name}@${devDependencies[name]}`);
const prefix = mkdtempSync(join(tmpdir(), "iomux-build-"));

function run(command, args, options) {
	const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
	if (error) throw error;
	if (status !== 0) throw new Error(`'${command} ${args.join(" ")}' failed with status ${status}`);
}

try {
	run("npm", ["install", "--prefix", prefix, "--no-save", "--no-audit", "--no-fund", ...tools], {});
	const env = { ...process.env, NODE_PATH: join(prefix, "node_modules") };
	run("npm", ["exec", "--prefix", prefix, "--", "node-gyp", "rebuild", "--directory", root], { env });
	const { monotonic } = await import(new URL("../dist/native.js", import.meta.url));
	if (!(monotonic() > 0)) throw new Error("the addon was compiled but does not work");
	console.log(`iomux is compiled: ${join(root, "build/Release/iomux.node")}`);
} catch (error) {
	console.error(`iomux-build: ${error.message}`);
	process.exitCode = 1;
} finally {
	rmSync(prefix, { recursive: true, force: true });
}
