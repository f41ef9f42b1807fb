// The porting guide's program: it compiles under `strict` as it stands, and what it says it does it
// does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import * as socket from "iomux/socket";
import ts from "typescript";
import { root } from "../support/child.ts";
import { afterEach, expect, test } from "../support/harness.ts";

const guide = readFileSync(`${root}docs/porting.md`, "utf8");
const program = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";

// In the repository, where the package is found by its name.
const file = `${root}build/porting-${process.pid}.ts`;
afterEach(() => rmSync(file, { force: true }));

test("the program compiles under strict without a cast", () => {
	writeFileSync(file, program);
	const options = {
		strict: true,
		noEmit: true,
		module: ts.ModuleKind.NodeNext,
		target: ts.ScriptTarget.ES2022,
		types: ["node"],
		skipLibCheck: true,
	};
	const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
	expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
}, 60_000);

test("the program echoes", async () => {
	const { outputText } = ts.transpileModule(program, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
	expect(outputText).toContain('sock.bind(["localhost", 1234])');
	const onAnyPort = outputText.replace("1234])", "0])").replace("\nwhile (true)", "\nconsole.log(sock.getsockname()[1]);\nwhile (true)");
	const server = spawn(process.execPath, ["--input-type=module", "--eval", onAnyPort], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
	try {
		const [line] = await once(createInterface(server.stdout), "line");
		using client = socket.socket();
		client.settimeout(10);
		client.connect(["localhost", Number(line)]);
		client.sendall("hello");
		expect(client.recv(100).toString()).toBe("hello");
	} finally {
		server.kill();
		await once(server, "exit");
	}
});
