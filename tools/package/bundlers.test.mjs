// Bundlers: a program that keeps iomux external runs; a bundle that has taken it in says what to do, also beside another addon.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const require = createRequire(import.meta.url);
const work = mkdtempSync(join(tmpdir(), "iomux-bundlers-"));
after(() => rmSync(work, { recursive: true, force: true }));
const app = join(work, "app");
const input = join(app, "main.mjs");
const iomux = /^iomux($|\/)/;

before(() => {
	const installed = join(app, "node_modules/iomux");
	mkdirSync(join(installed, "build/Release"), { recursive: true });
	for (const path of ["package.json", "dist", "build/Release/iomux.node"])
		cpSync(join(root, path), join(installed, path), { recursive: true });
	cpSync(join(root, "node_modules/node-gyp-build"), join(app, "node_modules/node-gyp-build"), { recursive: true });
	writeFileSync(
		input,
		`import * as select from "iomux"; import * as socket from "iomux/socket";
		const [a, b] = socket.socketpair(); b.send("hi"); console.log(select.select([a], [], [], 1)[0].length, a.recv(10).toString());`,
	);
});

async function rollup(output, external) {
	const { rollup } = await import("rollup");
	const { nodeResolve } = await import("@rollup/plugin-node-resolve");
	const bundle = await rollup({ input, plugins: [nodeResolve()], external: external ? [iomux] : [], onwarn() {} });
	await bundle.write({ file: join(output, "main.mjs") });
}

function webpack(output, external) {
	const shape = { output: { path: output, filename: "main.mjs", module: true, chunkFormat: "module", library: { type: "module" } } };
	const options = { mode: "production", target: "node20", entry: input, experiments: { outputModule: true }, ...shape };
	return new Promise((resolve, reject) => {
		require("webpack")({ ...options, externals: external ? [iomux] : [], externalsType: "module" }, (error, stats) => {
			if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
			else resolve();
		});
	});
}

async function vite(output, external) {
	const { build } = await import("vite");
	const ssr = external ? { noExternal: true, external: ["iomux"] } : { noExternal: true };
	await build({ root: app, logLevel: "error", configFile: false, build: { ssr: input, outDir: output, emptyOutDir: true }, ssr });
}

const esbuild = (format) => async (output, external) => {
	await require("esbuild").build({
		entryPoints: [input],
		bundle: true,
		platform: "node",
		format,
		logLevel: "error",
		external: external ? ["iomux"] : [],
		outfile: join(output, format === "esm" ? "main.mjs" : "main.cjs"),
	});
};

const bun = join(root, "tools/runtimes/node_modules/@oven/bun-linux-x64/bin/bun");
const command = (file, args) => execFileSync(file, args, { cwd: app, stdio: ["ignore", "ignore", "inherit"] });
const ncc = require.resolve("@vercel/ncc/dist/ncc/cli.js");

const bundlers = {
	"esbuild, ESM": esbuild("esm"),
	"esbuild, CommonJS": esbuild("cjs"),
	rollup,
	vite,
	webpack,
	ncc: (output, external) =>
		command(process.execPath, [ncc, "build", input, "-o", output, ...(external ? ["-e", "iomux", "-e", "iomux/socket"] : [])]),
	...(existsSync(bun) && {
		"bun build": (output, external) =>
			command(bun, [
				"build",
				input,
				"--target=node",
				`--outfile=${join(output, "main.mjs")}`,
				...(external ? ["--external", "iomux", "--external", "iomux/*"] : []),
			]),
	}),
};

/** Runs what a bundler has made. */
function run(output) {
	const file = ["main.mjs", "main.cjs", "index.mjs", "main.js"].map((name) => join(output, name)).find(existsSync);
	return spawnSync(process.execPath, [file], { encoding: "utf8", timeout: 30_000 });
}

for (const [name, bundle] of Object.entries(bundlers)) {
	describe(name, () => {
		test("external: the bundle runs", async () => {
			const output = join(app, "out", name, "external");
			await bundle(output, true);
			const { stdout, stderr } = run(output);
			assert.equal(stdout, "1 hi\n", stderr);
		});

		test("taken in: it says what to do, and loads no other addon", async () => {
			const output = join(app, "out", name, "bundled");
			await bundle(output, false);
			// Elsewhere, with another addon where a local build of iomux would be.
			const moved = join(work, "moved", name, "dist/bundle");
			cpSync(output, moved, { recursive: true });
			const release = join(dirname(dirname(dirname(moved))), "build/Release");
			mkdirSync(release, { recursive: true });
			for (const up of [release, join(dirname(dirname(moved)), "build/Release"), join(dirname(moved), "build/Release")]) {
				mkdirSync(up, { recursive: true });
				writeFileSync(join(up, "other.node"), readFileSync(join(root, "build/Release/iomux.node")));
			}
			const modules = join(app, "node_modules");
			cpSync(modules, join(work, "kept"), { recursive: true });
			rmSync(modules, { recursive: true });
			try {
				const { status, stdout, stderr } = run(moved);
				assert.deepEqual([status, stdout], [1, ""]);
				assert.match(stderr, /iomux is part of a bundle.*Keep iomux external.*esbuild.*bun build.*rollup.*Vite.*webpack.*ncc/);
			} finally {
				cpSync(join(work, "kept"), modules, { recursive: true });
				rmSync(join(work, "kept"), { recursive: true });
			}
		});
	});
}
