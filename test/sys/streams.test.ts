// The standard streams, print and exit: the same script in Python and here, byte for byte, whatever stdin and stdout are.
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { type Outcome, root, run } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";

const HEAD = `import * as sys from "iomux/sys"; import * as os from "iomux/os"; import * as select from "iomux"; import * as time from "iomux/time"; const { print, repr } = sys;\n`;

interface Given {
	/** What is written to a pipe, or a descriptor. */
	input?: string | Buffer | number;
	/** Run by the shell instead, with the program as "$@". */
	shell?: string;
}

function child([file, ...args]: string[], { input = "", shell }: Given): Promise<Outcome> {
	const [command, ...rest] = shell === undefined ? [file, ...args] : ["/bin/sh", "-c", shell, "sh", file, ...args];
	return new Promise((resolve, reject) => {
		const process_ = spawn(command, rest, {
			cwd: root,
			stdio: [typeof input === "number" ? input : "pipe", "pipe", "pipe"],
			timeout: 20_000,
			killSignal: "SIGKILL",
			env: { ...process.env, PYTHONUTF8: "1", PYTHONUNBUFFERED: "1" },
		});
		const out = { stdout: "", stderr: "" };
		for (const name of ["stdout", "stderr"] as const) {
			process_[name]?.setEncoding("utf8").on("data", (text: string) => {
				out[name] += text;
			});
		}
		process_.on("error", reject);
		process_.on("close", (status, signal) => resolve({ status, signal, ...out }));
		if (typeof input !== "number") process_.stdin?.on("error", () => undefined).end(input);
	});
}

const node = (source: string, given: Given = {}): Promise<Outcome> =>
	child([process.execPath, "--input-type=module", "--eval", HEAD + source], given);
const python = (source: string, given: Given = {}): Promise<Outcome> =>
	child(["python3", "-c", `import sys, os, select, time\n${source}`], given);

async function expectSame(ours: string, theirs: string, given: () => Given = () => ({})): Promise<void> {
	const [expected, received] = [await python(theirs, given()), await node(ours, given())];
	expect(received).toEqual(expected);
}

describe("stdin", () => {
	const text = "one\ntwo\r\nthrée\n\nlast without an end";
	const reads: readonly (readonly [name: string, ours: string, theirs: string])[] = [
		["iteration", "for (const line of sys.stdin) print(repr(line));", "for line in sys.stdin: print(repr(line))"],
		["readlines", "print(sys.stdin.readlines());", "print(sys.stdin.readlines())"],
		[
			"readline to the end, and once more",
			"for (let i = 0; i < 7; i++) print(repr(sys.stdin.readline()));",
			"for i in range(7): print(repr(sys.stdin.readline()))",
		],
		[
			"read",
			"print(repr(sys.stdin.read())); print(repr(sys.stdin.read()));",
			"print(repr(sys.stdin.read())); print(repr(sys.stdin.read()))",
		],
		[
			"read(n) and readline(n)",
			"print(repr(sys.stdin.read(5)), repr(sys.stdin.readline(2)), repr(sys.stdin.read(8)), repr(sys.stdin.read(0)), repr(sys.stdin.read(1000)));",
			"print(repr(sys.stdin.read(5)), repr(sys.stdin.readline(2)), repr(sys.stdin.read(8)), repr(sys.stdin.read(0)), repr(sys.stdin.read(1000)))",
		],
		[
			"bytes",
			"print(sys.stdin.buffer.readline(), sys.stdin.buffer.read(3), sys.stdin.buffer.read());",
			"print(sys.stdin.buffer.readline(), sys.stdin.buffer.read(3), sys.stdin.buffer.read())",
		],
		[
			"in a select list, then a line",
			"const [r] = select.select([sys.stdin], [], [], 10); print(r[0] === sys.stdin, sys.stdin.fileno(), sys.stdin.isatty(), sys.stdin.readable(), sys.stdin.writable(), repr(sys.stdin.readline()));",
			"r, w, x = select.select([sys.stdin], [], [], 10); print(r[0] is sys.stdin, sys.stdin.fileno(), sys.stdin.isatty(), sys.stdin.readable(), sys.stdin.writable(), repr(sys.stdin.readline()))",
		],
	];
	const directory = mkdtempSync(join(tmpdir(), "iomux-"));
	const file = join(directory, "input");
	writeFileSync(file, text);

	for (const [name, ours, theirs] of reads) {
		test(`${name}: a pipe`, () => expectSame(ours, theirs, () => ({ input: text })));
		for (const [kind, path] of [
			["a file", file],
			["/dev/null", "/dev/null"],
		]) {
			test(`${name}: ${kind}`, async () => {
				const opened: number[] = [];
				await expectSame(ours, theirs, () => {
					opened.push(openSync(path, "r"));
					return { input: opened[opened.length - 1] };
				});
				for (const fd of opened) closeSync(fd);
			});
		}
		test(`${name}: a socket`, async () => {
			const opened: Disposable[] = [];
			await expectSame(ours, theirs, () => {
				const [a, b] = socket.socketpair();
				a.sendall(text);
				a.shutdown(socket.SHUT_WR);
				opened.push(a, b);
				return { input: b.fileno() };
			});
			for (const each of opened) each[Symbol.dispose]();
		});
		test(`${name}: a terminal`, async () => {
			const opened: number[] = [];
			await expectSame(ours, theirs, () => {
				const [master, slave] = os.openpty();
				// Ctrl-D ends the line that has begun, and then the file, as often as it is asked.
				os.write(master, `${text}\x04\x04\x04\x04\x04`);
				opened.push(master, slave);
				return { input: slave };
			});
			for (const fd of opened) os.close(fd);
		});
		test(`${name}: a pipe that is non-blocking and slow`, async () => {
			const shell = `(sleep 0.1; printf 'one\\ntwo\\r\\nthr'; sleep 0.1; printf 'ée\\n\\nlast without an end') | "$@"`;
			// The shell's pipe blocks; the program makes it non-blocking first, as Node does once process.stdin is touched.
			const [expected, received] = [await python(theirs, { shell }), await node(`os.set_blocking(0, false);${ours}`, { shell })];
			expect(received).toEqual(expected);
		});
	}

	test("what is not UTF-8 is a ValueError", async () => {
		const { stdout } = await node("try { sys.stdin.read(); } catch (e) { print(e.name); }", { input: Buffer.from([0x61, 0xff]) });
		expect(stdout).toBe("ValueError\n");
		rmSync(directory, { recursive: true });
	});
});

describe("stdout", () => {
	const SLOW = `"$@" | { sleep 0.3; wc -c; }`;

	for (const [name, before] of [
		["as it comes", ""],
		["non-blocking", "os.set_blocking(1, false);"],
		["after console.log", "console.log('x'.repeat(9)); await 1;"],
		["with a signal listener", "process.on('SIGUSR1', () => {});"],
	]) {
		const extra = name === "after console.log" ? 10 : 0;
		test(`a MiB goes through a pipe with a slow reader, ${name}, with process.exit() right after`, async () => {
			const { stdout } = await node(`${before} print("x".repeat(2 ** 20)); process.exit();`, { shell: SLOW });
			expect(Number(stdout)).toBe(2 ** 20 + 1 + extra);
		});
		test(`so do many lines and bytes, ${name}, with an exception right after`, async () => {
			const source = `${before} for (let i = 0; i < 2000; i++) { sys.stdout.write("y".repeat(99) + "\\n"); sys.stdout.buffer.write(Buffer.alloc(100, "z")); } throw new Error("end");`;
			const { stdout } = await node(source, { shell: `"$@" 2> /dev/null | { sleep 0.3; wc -c; }` });
			expect(Number(stdout)).toBe(2000 * 200 + extra);
		});
	}

	/** A reader that begins once the handler has run. */
	async function readAfterHandler(source: string, handler: string, reader: string): Promise<Outcome> {
		const file = join(root, "build", `handled-${process.pid}`);
		const program = `import * as signal from "iomux/signal"; import { writeFileSync } from "node:fs";
			signal.signal(signal.SIGALRM, () => { writeFileSync(${JSON.stringify(file)}, ""); ${handler} });
			signal.setitimer(signal.ITIMER_REAL, 0.1);`;
		const outcome = await node(program + source, { shell: `"$@" | { while [ ! -e '${file}' ]; do sleep 0.02; done; ${reader}; }` });
		rmSync(file);
		return outcome;
	}

	test("a handler that throws ends the wait for a full pipe, and what was cut off goes out at the end", async () => {
		const source = `try { print("x".repeat(2 ** 20)); } catch (e) { print("caught", e, { file: sys.stderr }); }`;
		const { stdout, stderr } = await readAfterHandler(source, `throw new Error("enough");`, "wc -c");
		expect([Number(stdout), stderr]).toEqual([2 ** 20 + 1, "caught enough\n"]);
	});

	test("a handler may print while a print waits: its text follows", async () => {
		const { stdout } = await readAfterHandler(`print("x".repeat(2 ** 20)); print("end");`, `print("handler");`, "tail -c 15");
		expect(stdout).toBe("xx\nhandler\nend\n".slice(-15));
	});

	test("a Worker's print waits too", async () => {
		const source = `import { Worker } from "node:worker_threads";
			new Worker('import("iomux/sys").then((sys) => { sys.print("x".repeat(2 ** 20)); })', { eval: true });`;
		const { stdout } = await node(source, { shell: SLOW });
		expect(Number(stdout)).toBe(2 ** 20 + 1);
	});

	test("nobody reads: BrokenPipeError", async () => {
		const source = `try { for (;;) print("x".repeat(100)); } catch (e) { print(e.name, { file: sys.stderr }); }`;
		const { stderr } = await node(source, { shell: `"$@" | true` });
		expect(stderr).toBe("BrokenPipeError\n");
	});

	test("a full disk: ENOSPC", async () => {
		const { stderr } = await node(`try { print("x"); } catch (e) { print(e, { file: sys.stderr }); }`, { shell: `"$@" > /dev/full` });
		expect(stderr).toBe("[Errno 28] No space left on device\n");
	});
});

describe("print", () => {
	test("as Python's", () =>
		expectSame(
			`print(); print("a", 1, null, true, [1, "x"], Buffer.from("b"), 1.5); print("a", "b", { sep: "-", end: "!\\n" });
			print("e", { file: sys.stderr }); print("x", { flush: true }); print(new Map([["end", 1]])); print({ a: "end" }); print("é\\u{1f600}");
			print("n", { sep: null, end: null, file: null }); print({ end: "only the end\\n" });
			print(sys.stdout.write("abc")); print(sys.stdout.buffer.write(Buffer.from("xyz")));
			print(new Error("words"), [1, [2]], 1e-7, 1e16, NaN); sys.stderr.write("\\ud800\\n");
			try { os.close(9999); } catch (e) { print(e); print(repr(e), e.args[0], e.args[1], e.filename); }`,
			`print(); print("a", 1, None, True, [1, "x"], b"b", 1.5); print("a", "b", sep="-", end="!\\n")
print("e", file=sys.stderr); print("x", flush=True); print({"end": 1}); print({"a": "end"}); print("é\\U0001f600")
print("n", sep=None, end=None, file=None); print(end="only the end\\n")
print(sys.stdout.write("abc")); print(sys.stdout.buffer.write(b"xyz"))
print(Exception("words"), [1, [2]], 1e-7, 1e16, float("nan")); sys.stderr.write("\\ud800\\n")
try: os.close(9999)
except OSError as e: print(e); print(repr(e), e.args[0], e.args[1], e.filename)`,
		));

	test("wrong keywords are TypeErrors; other names are a value", async () => {
		const source = `for (const keywords of [{ sep: 1 }, { end: 1 }, { file: 1 }, { file: {} }]) try { print("x", keywords); } catch (e) { print(e.name); }
			print("x", { end: 1, other: 2 }, {});`;
		expect((await node(source)).stdout).toBe(`${"TypeError\n".repeat(4)}x {'end': 1, 'other': 2} {}\n`);
	});

	test("lists that hold themselves", async () => {
		const source = `const l = [1]; l.push(l); print(l); const d = { l }; d.d = d; print(d);`;
		expect((await node(source)).stdout).toBe("[1, [...]]\n{'l': [1, [...]], 'd': {...}}\n");
	});
});

describe("exit", () => {
	for (const [code, theirs] of [
		["", ""],
		["0", "0"],
		["3", "3"],
		["256 + 7", "256 + 7"],
		["-1", "-1"],
		["5n", "5"],
		["null", "None"],
		["true", "True"],
		["false", "False"],
		["'last words'", "'last words'"],
		["''", "''"],
		["1.5", "1.5"],
		["[1, 'a']", "[1, 'a']"],
	]) {
		test(`exit(${code}): finally runs, then that status, and no trace`, () =>
			expectSame(`try { sys.exit(${code}); } finally { print("finally"); }`, `try: sys.exit(${theirs})\nfinally: print("finally")`));
	}

	test("caught it is an exception with its code", () =>
		expectSame(
			"try { sys.exit(4); } catch (e) { print(e.name, e.code); } print('goes on');",
			"try: sys.exit(4)\nexcept SystemExit as e: print(type(e).__name__, e.code)\nprint('goes on')",
		));

	test("out of a callback of the event loop, after the listeners of exit; also where an error was caught before", async () => {
		const source = `try { sys.exit(9); } catch {} process.on("exit", () => print("exit")); setTimeout(() => sys.exit(6), 1); setTimeout(() => print("late"), 5000);`;
		expect(await node(source)).toEqual({ status: 6, signal: null, stdout: "exit\n", stderr: "" });
	});

	test("out of an async function", async () => {
		expect(await node("(async () => { await 1; sys.exit(6); })();")).toEqual({ status: 6, signal: null, stdout: "", stderr: "" });
	});

	test("another exception afterwards is an exception", async () => {
		const { status, stderr } = await node("try { sys.exit(6); } catch {} throw new Error('mine');");
		expect([status, stderr.includes("Error: mine")]).toEqual([1, true]);
	});

	test("a listener of uncaughtException decides", async () => {
		const source = "process.on('uncaughtException', (e) => print('uncaught', e.code)); setTimeout(() => sys.exit(6), 1);";
		expect(await node(source)).toEqual({ status: 0, signal: null, stdout: "uncaught 6\n", stderr: "" });
	});

	test("in a Worker it ends the Worker", async () => {
		const source = `import { Worker } from "node:worker_threads";
			const worker = new Worker('import("iomux/sys").then((sys) => { try { sys.exit(6); } finally { sys.print("finally"); } })', { eval: true });
			worker.on("error", (error) => print("error", error.name)); worker.on("exit", (code) => { print("exit", code); sys.exit(2); });`;
		expect(await node(source)).toEqual({ status: 2, signal: null, stdout: "finally\nexit 6\n", stderr: "" });
	});

	test("importing iomux/sys installs nothing", async () => {
		const source = `console.log(process.eventNames().filter((name) => /exit|uncaught/i.test(String(name))).length === before);`;
		const { stdout } = await run(
			`import "iomux"; const before = process.eventNames().filter((name) => /exit|uncaught/i.test(String(name))).length; await import("iomux/sys"); ${source}`,
		);
		expect(stdout).toBe("true\n");
	});
});

describe("argv", () => {
	test("of a text, and of a file", async () => {
		const { stdout } = await child([process.execPath, "--input-type=module", "--eval", `${HEAD}print(sys.argv);`, "a", "b c"], {});
		expect(stdout).toBe("['-c', 'a', 'b c']\n");
		const file = join(root, "build", `argv-${process.pid}.mjs`);
		writeFileSync(file, `${HEAD}print(sys.argv);`);
		const { stdout: ofFile } = await child([process.execPath, file, "a"], {});
		rmSync(file);
		expect(ofFile).toBe(`['${file}', 'a']\n`);
	});
});
