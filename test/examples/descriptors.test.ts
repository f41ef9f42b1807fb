// The examples for descriptors that Node cannot wait on: timerfd, inotify, pidfd, pseudo-terminals.
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Outcome, start } from "../support/child.ts";
import { afterEach, beforeEach, describe, expect, test } from "../support/harness.ts";
import { compiled, example, Program, peerAnswer } from "./programs.ts";

const onLinux = process.platform === "linux";
const atTerminal = (scenario: string, name: string, ...args: (string | number)[]): Promise<unknown> =>
	peerAnswer("terminal", scenario, process.execPath, compiled(name), ...args);
/** Runs an example whose standard input is a pipe with this text. */
async function fed(input: string, name: string, ...args: string[]): Promise<Outcome> {
	const file = join(tmpdir(), `iomux-input-${process.pid}`);
	writeFileSync(file, input);
	try {
		return await start(
			["/bin/sh", "-c", 'cat "$1" | (shift; PS1= exec "$@")', "sh", file, process.execPath, compiled(name), ...args],
			60_000,
		);
	} finally {
		unlinkSync(file);
	}
}

describe.runIf(onLinux)("descriptors/timer", { timeout: 90_000 }, () => {
	const times = (stdout: string): number[] => [...stdout.matchAll(/^(\d+\.\d+) s: beat/gm)].map(([, seconds]) => Number(seconds));

	test("no beat comes early, and the timer does not drift", async () => {
		const { status, stdout } = await example("descriptors/timer", "--interval", 0.05, "--count", 10);
		expect(status).toBe(0);
		expect(stdout).toMatch(/beat 10\b|beat 1\d\b/);
		for (const [, seconds, beat] of stdout.matchAll(/^(\d+\.\d+) s: beat (\d+)/gm)) {
			// The printed time is rounded.
			expect(Number(seconds)).toBeGreaterThanOrEqual(Number(beat) * 0.05 - 0.001);
		}
	});

	test("beats that came while the program was busy are counted", async () => {
		const { stdout } = await example("descriptors/timer", "--interval", 0.05, "--work", 0.22, "--count", 9);
		const missed = [...stdout.matchAll(/beat (\d+), and (\d+) before it/g)];
		expect(missed.length).toBeGreaterThanOrEqual(1);
		for (const [, , count] of missed) expect(Number(count)).toBeGreaterThanOrEqual(3);
		expect(times(stdout).length).toBeLessThanOrEqual(4);
	});

	test("Enter stops it and starts it again; Ctrl-C ends it", async () => {
		expect(await atTerminal("enter", "descriptors/timer", "--interval", 0.2, "--count", 1000)).toEqual({
			quiet: true,
			status: 0,
			restored: true,
			rest: expect.stringMatching(/Ctrl C - Stopping the timer\n$/),
		});
	});

	test("an interval of 0 is refused", async () => {
		const { status, stderr } = await example("descriptors/timer", "--interval", 0);
		expect({ status, stderr }).toEqual({ status: 2, stderr: "--interval must be above 0, which stops a timer\n" });
	});
});

describe.runIf(onLinux)("descriptors/watch_directory", { timeout: 90_000 }, () => {
	let parent = "";
	let directory = "";
	beforeEach(() => {
		parent = mkdtempSync(join(tmpdir(), "iomux-"));
		directory = join(parent, "watched");
		mkdirSync(directory);
	});
	afterEach(() => rmSync(parent, { recursive: true }));
	const at = (name: string): string => join(directory, name);
	const watching = async (): Promise<Program> => {
		const watcher = Program.example("descriptors/watch_directory", "--path", directory);
		await watcher.printed(/^watching/);
		return watcher;
	};

	test("says what happens in it, in that order, until it is deleted", async () => {
		const watcher = await watching();
		writeFileSync(at("a"), "x");
		renameSync(at("a"), at("b"));
		chmodSync(at("b"), 0o600);
		mkdirSync(at("sub"));
		writeFileSync(join(at("sub"), "unseen"), "");
		renameSync(at("b"), join(parent, "away"));
		await watcher.printed(/b: moved away\n/);
		renameSync(join(parent, "away"), at("back"));
		unlinkSync(at("back"));
		writeFileSync(at("two\nlines\x1b[2J"), "");
		rmSync(at("sub"), { recursive: true });
		unlinkSync(at("two\nlines\x1b[2J"));
		renameSync(directory, `${directory}2`);
		rmdirSync(`${directory}2`);
		await watcher.ended;
		expect(watcher.output.split("\n")).toEqual([
			`watching ${directory}`,
			"a: created",
			"a: written",
			"a: renamed to b",
			"b: attributes changed",
			"sub/: created",
			"b: moved away",
			"back: moved here",
			"back: deleted",
			"two?lines?[2J: created",
			"two?lines?[2J: written",
			"sub/: deleted",
			"two?lines?[2J: deleted",
			`${directory} itself was moved; it is watched all the same`,
			`${directory} is gone`,
			"",
		]);
		expect(watcher.child.exitCode).toBe(0);
	});

	test("two thousand files at once: each is told, or that some were lost", async () => {
		const watcher = await watching();
		for (let i = 0; i < 2000; i++) writeFileSync(at(`file${i}`), "");
		writeFileSync(at("last"), "");
		await watcher.printed(/last: created\n|too much happened at once/);
		expect(await watcher.end("SIGINT")).toEqual({ status: 0, signal: null });
		expect(watcher.output).toMatch(/Ctrl C - Stopping\n$/);
	});

	test("what is no directory: one line, and status 1", async () => {
		writeFileSync(at("file"), "");
		for (const [path, message] of [
			[at("none"), "No such file or directory"],
			[at("file"), "Not a directory"],
		]) {
			const { status, stderr } = await example("descriptors/watch_directory", "--path", path);
			expect({ status, stderr }).toEqual({ status: 1, stderr: `descriptors/watch_directory: cannot watch ${path}: ${message}\n` });
		}
	});
});

describe.runIf(onLinux)("descriptors/child_exit", { timeout: 90_000 }, () => {
	const run = (command: string, ...args: (string | number)[]) => example("descriptors/child_exit", "--command", command, ...args);

	test("passes on all of a command's output, and its status", async () => {
		const { status, stdout } = await run("head -c 3000000 /dev/zero | tr '\\0' x; echo; echo to stderr >&2; exit 3");
		expect(status).toBe(3);
		expect(stdout.slice(0, 3_000_001)).toBe(`${"x".repeat(3_000_000)}\n`);
		expect(stdout.slice(3_000_001)).toMatch(/^to stderr\nended with status 3 after \d+\.\d seconds\n$/);
	});

	test("what is in the pipe when the command has ended is not lost", async () => {
		// A larger pipe than usual (F_SETPIPE_SZ) is filled while the program is stopped, which finds both when it goes on.
		const fill = 'import fcntl, os; fcntl.fcntl(1, 1031, 1 << 20); os.write(1, b"x" * (1 << 20))';
		const { stdout } = await run(`p=$PPID; (sleep 1; kill -CONT $p) & kill -STOP $p; exec python3 -c '${fill}'`);
		expect(/^x*/.exec(stdout)?.[0].length).toBe(1 << 20);
	});

	test("does not wait for what the command leaves behind, even if that goes on talking", async () => {
		const { status, stdout } = await run("(while :; do echo talk; done) & echo $!; exit 4");
		process.kill(Number(/^\d+$/m.exec(stdout)?.[0]));
		expect(status).toBe(4);
		expect(stdout).toMatch(/ended with status 4 after \d+\.\d seconds\n$/);
	});

	test("a command that closes its output is waited for", async () => {
		const { status, stdout } = await run("exec >&- 2>&-; sleep 0.3; exit 5");
		expect(status).toBe(5);
		expect(Number(/after (\S+) seconds/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(0.3);
	});

	test("one that takes too long is killed, and one that was killed is told", async () => {
		const { status, stdout } = await run("echo begun; exec sleep 1000", "--timeout", 0.3);
		expect(stdout).toMatch(/^begun\nit has not ended within 0\.3 seconds\nended by SIGKILL after/);
		expect(status).toBe(1);
		expect((await run("kill -TERM $$")).stdout).toMatch(/^ended by SIGTERM after/);
	});

	test("Ctrl-C kills it", async () => {
		const program = Program.example("descriptors/child_exit", "--command", "echo $$; exec sleep 1000");
		const [, pid] = await program.printed(/^(\d+)\n/);
		expect(await program.end("SIGINT")).toEqual({ status: 1, signal: null });
		expect(program.output).toMatch(/Ctrl C - Stopping the command\nended by SIGKILL after/);
		expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
	});
});

describe.runIf(onLinux)("descriptors/pty_shell", { timeout: 90_000 }, () => {
	const shell = ["--shell", "/bin/sh"];

	test("commands from a pipe run on a terminal of their own; the shell's status comes through", async () => {
		const { status, stdout, stderr } = await fed(
			"test -t 0 && test -t 1 && echo on a termina''l; stty size; ps -o tty= -p $$\nexit 6\n",
			"descriptors/pty_shell",
			...shell,
		);
		expect(stdout).toMatch(/on a terminal\r\n24 80\r\n(pts\/)?\d+\s*\r\n/);
		expect([status, stderr]).toEqual([6, "the shell ended with status 6\n"]);
	});

	test("the end of the input is the end of the shell, also in the middle of a line", async () => {
		const { status, stdout } = await fed("echo wit''hout an end of line", "descriptors/pty_shell", ...shell);
		expect(stdout).toContain("\nwithout an end of line\r\n");
		expect(status).toBe(0);
	});

	test("long output arrives whole; long input too, however slowly it is read", async () => {
		const lines = Array.from({ length: 2000 }, (_, i) => `: ${"x".repeat(90)} ${i}\n`).join("");
		const { status, stdout } = await fed(`sleep 0.3\n${lines}seq 20000\nexit 3\n`, "descriptors/pty_shell", ...shell);
		expect(status).toBe(3);
		expect(stdout.match(/^(# |\$ )?\d+\r$/gm)?.length).toBe(20_000);
	});

	test("a command that the shell leaves behind does not keep it", async () => {
		const { status, stdout } = await fed("sleep 1000 & echo pid=$!; exit 8\n", "descriptors/pty_shell", ...shell);
		process.kill(Number(/^(?:\S* )*pid=(\d+)/m.exec(stdout)?.[1]));
		expect(status).toBe(8);
	});

	test("at a terminal: keys go through as they are, Ctrl-C is the command's, the terminal is put back", async () => {
		expect(await atTerminal("interrupt", "descriptors/pty_shell", ...shell)).toEqual({
			raw: true,
			size: "30 100",
			other: true,
			status: 7,
			restored: true,
			rest: expect.stringContaining("the shell ended with status 7\n"),
		});
	});

	test("every byte comes through as with Python's pty.spawn()", async () => {
		const [theirs, ours] = (await Promise.all([
			peerAnswer("pty_bytes", "python3", "-c", "import pty; pty.spawn('/bin/sh')"),
			peerAnswer("pty_bytes", process.execPath, compiled("descriptors/pty_shell"), ...shell),
		])) as { bytes: string; restored: boolean }[];
		expect(ours).toEqual(theirs);
		expect(theirs.bytes).toMatch(/\r\na\r\nb\r\r\n/);
		expect(ours.restored).toBe(true);
	});

	test("nothing is added at the end of the input, but the end of its line", async () => {
		const reader = join(tmpdir(), `iomux-reader-${process.pid}`);
		writeFileSync(reader, "#!/bin/sh\ncat > /dev/null; echo end\n", { mode: 0o755 });
		try {
			for (const [typed, shown] of [
				["line\n", "line\r\n"],
				["", ""],
				["part of a line", "part of a line\r\n"],
			]) {
				const { stdout } = await fed(typed, "descriptors/pty_shell", "--shell", reader);
				expect(stdout).toBe(`${shown}end\r\n`);
			}
		} finally {
			unlinkSync(reader);
		}
	});

	test("SIGINT from elsewhere: the shell is hung up, the terminal is put back", async () => {
		expect(await atTerminal("killed", "descriptors/pty_shell", ...shell)).toEqual({
			status: 1,
			restored: true,
			rest: expect.stringMatching(/Ctrl C - Hanging up\nthe shell ended by SIGHUP\n$/),
		});
	});

	test("a shell that does not exist: its words, and status 127", async () => {
		const { status, stdout } = await fed("", "descriptors/pty_shell", "--shell", "/nonexistent");
		expect(stdout).toContain("/nonexistent");
		expect(status).toBe(127);
	});
});
