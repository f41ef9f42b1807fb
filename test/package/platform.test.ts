// What a system gets on which the package cannot do its work.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "../support/harness.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
const entries = Object.keys(exports).filter((path) => path !== "./package.json");

/** Runs a module that prints JSON. */
function run(program: string, cwd: string, preload = ""): unknown {
	const args = ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, "--input-type=module", "--eval", program];
	return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: "utf8", timeout: 20_000 }));
}

const onWindows = `Object.defineProperty(process, "platform", { value: "win32" });`;

describe("on Windows", () => {
	test.each(entries)("%s can be imported", (entry) => {
		const name = entry.replace(".", "iomux");
		expect(run(`import * as m from "${name}"; console.log(JSON.stringify(Object.keys(m).length > 3));`, root, onWindows)).toBe(true);
	});

	test("each call says what is supported", () => {
		const program = `
			import * as select from "iomux";
			import * as selectors from "iomux/selectors";
			import * as socket from "iomux/socket";
			import * as os from "iomux/os";
			import * as native from "iomux/native";
			const calls = {
				select: () => select.select([], [], [], 0), poll: () => select.poll().poll(0), epoll: () => select.epoll(), kqueue: () => select.kqueue(),
				selector: () => selectors.DefaultSelector().select(0), socket: () => socket.socket(), pipe: () => os.pipe(), dup: () => native.dup(0),
			};
			const said = Object.entries(calls).map(([name, call]) => {
				try { call(); return [name, "nothing"]; } catch (error) { return [name, error.name]; }
			});
			console.log(JSON.stringify([said, select.supported]));
		`;
		const [said, supported] = run(program, root, onWindows) as [[string, string][], Record<string, boolean>];
		for (const [name, error] of said) expect([name, error]).toEqual([name, "NotImplementedError"]);
		expect(Object.values(supported)).not.toContain(true);
	});
});

test("without a binary that fits, the error names the platform, what there is and how to compile", () => {
	const directory = mkdtempSync(join(tmpdir(), "iomux-"));
	try {
		const copy = join(directory, "node_modules", "iomux");
		mkdirSync(copy, { recursive: true });
		cpSync(join(root, "dist"), join(copy, "dist"), { recursive: true });
		cpSync(join(root, "package.json"), join(copy, "package.json"));
		cpSync(join(root, "node_modules", "node-gyp-build"), join(directory, "node_modules", "node-gyp-build"), { recursive: true });
		mkdirSync(join(copy, "prebuilds", "plan9-vax"), { recursive: true });
		writeFileSync(join(copy, "prebuilds", "plan9-vax", "iomux.node"), "");
		const program = `import("iomux").then(() => "loaded", (error) => error.message).then((said) => console.log(JSON.stringify(said)));`;
		const said = run(program, directory) as string;
		expect(said).toContain(`${process.platform}-${process.arch}`);
		expect(said).toContain("plan9-vax/iomux.node");
		expect(said).toContain("npx iomux-build");
	} finally {
		rmSync(directory, { recursive: true });
	}
});
