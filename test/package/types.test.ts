// The types tests under test/types (and every other test) compile.

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root, start } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

test("the tests compile under strict: constants, masks, results, and the call sequences of the tutorials", async () => {
	const outcome = await start([process.execPath, tsc, "-p", "test"], 150_000);
	expect(outcome).toEqual({ status: 0, signal: null, stdout: "", stderr: "" });
}, 160_000);

test("TypeScript's older node10 resolution, which reads no exports, finds every entry point", async () => {
	const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
	const names = Object.keys(exports).filter((name) => name !== "./package.json");
	const project = join(root, "build", `node10-${process.pid}`);
	mkdirSync(join(project, "node_modules"), { recursive: true });
	try {
		symlinkSync(root, join(project, "node_modules", "iomux"), "dir");
		const compilerOptions = {
			strict: true,
			noEmit: true,
			target: "es2022",
			module: "commonjs",
			moduleResolution: "node10",
			ignoreDeprecations: "6.0",
			types: ["node"],
			typeRoots: [join(root, "node_modules/@types")],
			lib: ["es2023", "esnext.disposable"],
		};
		writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
		const imports = names.map((name, i) => `import * as m${i} from "${name.replace(".", "iomux")}";\nconsole.log(m${i});`);
		const program = `import { socket, AF_INET } from "iomux/socket";
			import { unpack } from "iomux/struct";
			const [data] = socket(AF_INET).recvfrom(4);
			const [port, host] = unpack("!H4s", data);
			const next: number = port + 1;
			host.subarray(next);`;
		writeFileSync(join(project, "main.ts"), `${imports.join("\n")}\n${program}\n`);
		expect(existsSync(join(project, "node_modules/iomux/dist/struct.d.ts"))).toBe(true);
		const outcome = await start([process.execPath, tsc, "-p", project], 150_000);
		expect(outcome).toEqual({ status: 0, signal: null, stdout: "", stderr: "" });
	} finally {
		rmSync(project, { recursive: true, force: true });
	}
}, 160_000);
