// How examples are called: by name, with options, compiled and as they stand.
import { readdirSync, readFileSync } from "node:fs";
import { supported } from "iomux";
import { root, start } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { example, Program } from "./programs.ts";

const names = readdirSync(`${root}examples`, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".ts") && !path.startsWith("support/"))
	.map((path) => path.slice(0, -3))
	.sort();
const servers = names
	.filter((name) => /^(echo|reply|log|proxy|chat|http|udp\/echo)/.test(name) && !name.endsWith("client"))
	.filter((name) => supported.kqueue || !name.endsWith("/kqueue"));

describe("npm run example", () => {
	const run = (...args: string[]) => start([process.execPath, "scripts/example.mjs", ...args]);

	test("lists the examples when it is not told which", async () => {
		const { status, stdout } = await run();
		expect(stdout.match(/^ {2}\S+$/gm)).toEqual(names.map((name) => `  ${name}`));
		expect(status).toBe(0);
	});

	test("lists them for an unknown name, with status 2", async () => {
		const { status, stdout, stderr } = await run("echo/eppol");
		expect(stderr).toContain("'echo/eppol'");
		expect(stdout).toContain("echo/epoll");
		expect(status).toBe(2);
	});

	test("runs one with its options, in its own process", async () => {
		const server = new Program([process.execPath, "scripts/example.mjs", "echo/epoll", "--port", "0"]);
		expect(await server.port()).toBeGreaterThan(0);
		expect(await server.end("SIGTERM")).toEqual({ status: null, signal: "SIGTERM" });
	});
});

describe("options", () => {
	test("each program explains itself", { timeout: 90_000 }, async () => {
		const explain = async (name: string): Promise<[string, number | null]> => {
			const { status, stdout } = await example(name, "--help");
			return [stdout.split(" [")[0], status];
		};
		expect(await Promise.all(names.map(explain))).toEqual(names.map((name) => [`usage: ${name}`, 0]));
	});

	const wrong = [
		[["--port", "65536"], "--port: a port must be a whole number from 0 to 65535, received '65536'"],
		[["--port", "-1"], "--port"],
		[["--port", "http"], "'http'"],
		[["--port"], "--port"],
		[["--prot", "1"], "'--prot'"],
		[["surplus"], "surplus"],
	] as const;
	test.each(wrong)("%j is refused with a message and status 2", async (args, message) => {
		const { status, stderr } = await example("echo/select", ...args);
		expect(stderr).toContain(message);
		expect(stderr).toContain("usage: echo/select [--host localhost] [--port 10000]");
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(status).toBe(2);
	});
});

describe("source", () => {
	test("examples/README.md has a row for each program", () => {
		const rows = readFileSync(`${root}examples/README.md`, "utf8").matchAll(/^\| `([^`]+)`/gm);
		expect([...rows].map(([, name]) => name).sort()).toEqual(names);
	});

	test.each(names)("%s needs nothing that Node does not strip", (name) => {
		// `tsc -p examples`, a part of the build, refuses what is not erasable; `using` it would translate.
		expect(readFileSync(`${root}examples/${name}.ts`, "utf8")).not.toMatch(/^\s*(await )?using\s/m);
	});

	test.runIf("typescript" in process.features && process.features.typescript).each(servers)("%s runs as it stands", async (name) => {
		const option = name.startsWith("proxy/") ? ["--listen", "localhost:0"] : ["--port", "0"];
		expect(await new Program([process.execPath, `examples/${name}.ts`, ...option]).port()).toBeGreaterThan(0);
	});
});
