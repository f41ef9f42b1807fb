// Children and signals: what Python's os tells of them, and that Node's own children stay Node's.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { ChildProcessError, KeyboardInterrupt, OSError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as signal from "iomux/signal";
import { addon as native } from "../support/addon.js";
import { answer, run } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { opened } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

const shell = (command: string) => spawn("/bin/sh", ["-c", command], { stdio: "ignore" });

describe("a child of Node's", () => {
	test("waitpid tells its status, and Node emits exit all the same", async () => {
		const child = shell("exit 3");
		const exit = once(child, "exit");
		const [pid, status] = os.waitpid(child.pid as number, 0);
		expect([pid, os.WIFEXITED(status), os.WEXITSTATUS(status)]).toEqual([child.pid, true, 3]);
		expect(await exit).toEqual([3, null]);
		expect(thrown(() => os.waitpid(child.pid as number, 0), ChildProcessError).code).toBe("ECHILD");
	});

	test("so does waitid, by any of its ways", async () => {
		const child = shell("kill -9 $$");
		const exit = once(child, "exit");
		const told = os.waitid(os.P_PID, child.pid as number, os.WEXITED | os.WNOWAIT);
		expect([...(told ?? [])]).toEqual([child.pid, process.getuid?.(), signal.SIGCHLD, 9, os.CLD_KILLED]);
		expect(told).toMatchObject({ si_pid: child.pid, si_status: 9, si_code: os.CLD_KILLED, si_signo: signal.SIGCHLD });
		expect(os.waitid(os.P_ALL, 0, os.WEXITED)?.si_pid).toBe(child.pid);
		expect(await exit).toEqual([null, "SIGKILL"]);
	});

	test("a loop that collects children ends: each is told once, though Node collects none meanwhile", async () => {
		const children = [1, 2, 3, 4, 5].map((code) => shell(`exit ${code}`));
		const exits = children.map((child) => once(child, "exit"));
		const found = new Map<number, number>();
		for (;;) {
			try {
				const [pid, status] = os.waitpid(-1, 0);
				found.set(pid, os.waitstatus_to_exitcode(status));
			} catch (error) {
				if (!(error instanceof ChildProcessError)) throw error;
				break;
			}
		}
		expect([...found].sort(([, a], [, b]) => a - b)).toEqual(children.map(({ pid }, i) => [pid, i + 1]));
		expect(await Promise.all(exits)).toEqual([1, 2, 3, 4, 5].map((code) => [code, null]));
	});

	test("spawnSync and its status are not disturbed by what was told before", async () => {
		const child = shell("exit 6");
		os.waitpid(child.pid as number, 0);
		expect(spawnSync("/bin/sh", ["-c", "exit 4"]).status).toBe(4);
		expect(await once(child, "exit")).toEqual([6, null]);
	});

	test("a pid that Node has collected and that is another's by now is waited for anew", async () => {
		for (let i = 0; i < 3; i++) {
			const child = shell(`exit ${i}`);
			expect(os.waitstatus_to_exitcode(os.waitpid(child.pid as number, 0)[1])).toBe(i);
			await once(child, "exit");
		}
		expect(() => os.waitpid(-1, os.WNOHANG)).toThrow(ChildProcessError);
	});

	test("a group: only its children are told", () => {
		const alone = spawn("/bin/sh", ["-c", "exit 1"], { stdio: "ignore", detached: true });
		const other = shell("exit 2");
		expect(os.waitpid(-(alone.pid as number), 0)[0]).toBe(alone.pid);
		expect(() => os.waitpid(-(alone.pid as number), 0)).toThrow(ChildProcessError);
		expect(os.waitpid(0, 0)[0]).toBe(other.pid);
		expect(() => os.waitpid(0, 0)).toThrow(ChildProcessError);
	});
});

test.runIf(process.platform === "linux" && native.pidfd_open !== undefined)("a non-blocking pidfd never waits", () => {
	const child = shell("exec sleep 100");
	const fd = opened(os.pidfd_open(child.pid as number, os.PIDFD_NONBLOCK as number));
	expect(thrown(() => os.waitid(os.P_PIDFD, fd, os.WEXITED), OSError).code).toBe("EAGAIN");
	expect(os.waitid(os.P_PIDFD, fd, os.WEXITED | os.WNOHANG)).toBe(null);
	os.kill(child.pid as number, signal.SIGKILL);
	os.waitpid(child.pid as number, 0);
});

test("the status of every kind of end has the form that the macros know", () => {
	const of = (status: number, code: number) => native.waitstatus(Int32Array.of(1, 0, signal.SIGCHLD, status, code));
	expect(native.WEXITSTATUS(of(3, os.CLD_EXITED))).toBe(3);
	expect([native.WTERMSIG(of(6, os.CLD_DUMPED)), native.WCOREDUMP(of(6, os.CLD_DUMPED)) !== 0]).toEqual([6, true]);
	expect([native.WTERMSIG(of(9, os.CLD_KILLED)), native.WCOREDUMP(of(9, os.CLD_KILLED)) !== 0]).toEqual([9, false]);
	for (const code of [os.CLD_STOPPED, os.CLD_TRAPPED])
		expect([native.WIFSTOPPED(of(19, code)) !== 0, native.WSTOPSIG(of(19, code))]).toEqual([true, 19]);
	expect(native.WIFCONTINUED(of(signal.SIGCONT, os.CLD_CONTINUED)) !== 0).toBe(true);
	expect(() => os.waitstatus_to_exitcode(of(19, os.CLD_STOPPED))).toThrow(ValueError);
});

describe("signals while a call waits", () => {
	const waits = {
		"waitpid of a child": "os.waitpid(child, 0)",
		"waitpid of any child": "os.waitpid(-1, 0)",
		"waitid of a child's stop": "os.waitid(os.P_PID, child, os.WSTOPPED)",
		readv: "os.readv(r, [Buffer.alloc(1)])",
		writev: "os.writev(w, [Buffer.alloc(1 << 20)])",
		...(native.splice === undefined ? {} : { splice: "os.splice(r, os.pipe()[1], 1)" }),
	};
	for (const [name, call] of Object.entries(waits)) {
		test(`${name}: a listener that returns lets it go on, one that throws ends it`, async () => {
			const heard = await answer(`
				import { spawn } from "node:child_process";
				import * as os from "iomux/os"; import * as signal from "iomux/signal"; import { KeyboardInterrupt } from "iomux/errors";
				const child = spawn("sleep", ["10"], { stdio: "ignore" }).pid;
				const [r, w] = os.pipe();
				let heard = 0;
				signal.signal(signal.SIGALRM, () => { if (++heard === 3) throw new KeyboardInterrupt(); });
				signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1);
				try { ${call}; console.log('"returned"'); } catch (e) { console.log(e instanceof KeyboardInterrupt ? heard : JSON.stringify(e.message)); }
				signal.setitimer(signal.ITIMER_REAL, 0);
				os.kill(child, signal.SIGKILL);`);
			expect(heard).toBe(3);
		});
	}

	test("a signal that the process sends itself has been heard when kill returns", () => {
		expect(KeyboardInterrupt).toBeTypeOf("function");
		let heard = 0;
		signal.signal(signal.SIGUSR2, () => heard++);
		os.kill(os.getpid(), signal.SIGUSR2);
		signal.signal(signal.SIGUSR2, signal.SIG_DFL);
		expect(heard).toBe(1);
	});
});

describe("kill", () => {
	test("ends a child, and its arguments are numbers", async () => {
		const child = shell("exec sleep 100");
		os.kill(child.pid as number, signal.SIGTERM);
		expect(await once(child, "exit")).toEqual([null, "SIGTERM"]);
		const lax = native.kill as unknown as (...args: unknown[]) => number;
		for (const args of [[], ["1", 0], [1], [1, "0"], [null, 0]]) expect(() => lax(...args)).toThrow(TypeError);
		for (const args of [
			[2 ** 31, 0],
			[1, 0.5],
			[1, 2 ** 31],
		])
			expect(() => lax(...args)).toThrow(RangeError);
	});
});

describe("closerange", () => {
	test("closes what the program opened, and nothing that the runtime needs", async () => {
		const outcome = await run(`
			import { spawn } from "node:child_process"; import { openSync } from "node:fs"; import { once } from "node:events"; import net from "node:net";
			import * as os from "iomux/os"; import * as socket from "iomux/socket"; import * as select from "iomux";
			const server = net.createServer().listen(0); await once(server, "listening");
			const first = spawn("true"); await once(first, "exit");
			const [r, w] = os.pipe(); const s = socket.socket(); const file = openSync("/etc/hosts", "r"); os.dup2(w, 700); os.dup2(0, 701);
			const p = select.poll(); p.register(r, select.POLLIN); p.pollAsync(1000).catch(() => {});
			const [x, y] = os.pipe(); os.dup2(x, 800); os.dup2(y, 801);
			const kept = select.poll(); kept.register(800, select.POLLIN); const later = kept.pollAsync(10_000);
			os.closerange(3, 800);
			const open = (fd) => { try { os.get_inheritable(fd); return true; } catch { return false; } };
			console.log(JSON.stringify([r, w, s.fileno(), file, 700, 701, 800].map(open)));
			const child = spawn("sh", ["-c", "exit 5"]); console.log((await once(child, "exit"))[0]);
			const client = net.connect(server.address().port); await once(client, "connect"); console.log("connected");
			client.destroy(); server.close();
			os.write(801, "x");
			console.log((await later).length);
			os.closerange(0, 2 ** 31 - 1);
			await new Promise((resolve) => setTimeout(resolve, 20));
			process.exit(0);`);
		expect(outcome).toMatchObject({ status: 0, signal: null, stderr: "" });
		expect(outcome.stdout).toBe("[false,false,false,false,false,false,true]\n5\nconnected\n1\n");
	});
});
