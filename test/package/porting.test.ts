// The porting guide's program: it compiles under `strict` as it stands, and what it says it does it does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("every numbered fact of Python's socket module is named by a test; those in the guide's table are such facts", () => {
	const numbers: Record<string, number> = { SOK: 76, MSG: 17, MKF: 6, SFL: 4 };
	/** Python's list leaves these out. */
	const unused = new Set(["SOK-39", "SOK-49", "SOK-65", "SOK-66", "SOK-67", "SOK-68", "SOK-69"]);
	const facts = Object.entries(numbers)
		.flatMap(([kind, last]) => Array.from({ length: last }, (_, i) => `${kind}-${i + 1}`))
		.filter((fact) => !unused.has(fact));
	const suites = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
	const titles = suites
		.map((name) => readFileSync(`${root}test/${name}`, "utf8"))
		.join("\n")
		.split("\n")
		.filter((line) => /^\s*(test|describe)\b|^\s*\[?["`](SOK|MSG|MKF|SFL)-/.test(line));
	const named = (lines: string[]): Set<string> => new Set(lines.flatMap((line) => line.match(/\b(SOK|MSG|MKF|SFL)-\d+\b/g) ?? []));
	expect(facts.filter((fact) => !named(titles).has(fact))).toEqual([]);
	const table = guide.slice(guide.indexOf("## Facts of Python that have no counterpart"));
	const listed = [...named(table.split("\n").filter((line) => line.startsWith("|")))];
	expect(listed.length).toBeGreaterThan(10);
	expect(listed.filter((fact) => !facts.includes(fact))).toEqual([]);
});
