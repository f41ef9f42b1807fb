// Signals that are read from a descriptor, and what becomes of those who listen to them otherwise.

import { describe, expect, test } from "../support/harness.ts";
import { ended, said } from "../support/signals.ts";

/** Has another process send SIGUSR2, waits for it to be read, and tells who sent it: the shell, as kill(2) does. */
const prelude = `
	const USR2 = signal.SIGUSR2;
	const heard = [];
	const listener = (name) => heard.push(name);
	const send = () => spawnSync("/bin/sh", ["-c", "echo $$; kill -USR2 " + process.pid]).stdout.toString().trim();
	const readOne = (fd) => {
		const pid = send();
		const [[ready]] = [select.select([fd], [], [], 10)];
		if (ready.length === 0) return "nothing came";
		const [{ signo, code, pid: from }, ...more] = os.signalfd_read(fd);
		return signo === USR2 && code === 0 && String(from) === pid && more.length === 0 ? "read" : { signo, code, from, pid, more };
	};
	const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
	/** Waits in a blocking call, in which listeners run; they end nothing. */
	const hear = () => { send(); select.select([], [], [], 0.01); };
`;

describe("a signal that signalfd has taken is read, and its listeners do not run", () => {
	test("the listener was there first: it hears again what comes after the release", async () => {
		const result = await said(`${prelude}
			process.on("SIGUSR2", listener);
			const fd = os.signalfd([USR2]);
			const first = [readOne(fd), readOne(fd)];
			await pause();
			const before = heard.length;
			os.releaseSignals([USR2]);
			hear();
			say([first, before, heard]);
			process.exit(0);
		`);
		expect(result).toEqual([["read", "read"], 0, ["SIGUSR2"]]);
	});

	test("the listener came later: the same, and the sender stays known", async () => {
		const result = await said(`${prelude}
			const fd = os.signalfd([USR2]);
			const first = readOne(fd);
			process.on("SIGUSR2", listener);
			const second = [readOne(fd), readOne(fd)];
			await pause();
			const before = heard.length;
			os.releaseSignals([USR2]);
			hear();
			say([first, second, before, heard]);
			process.exit(0);
		`);
		expect(result).toEqual(["read", ["read", "read"], 0, ["SIGUSR2"]]);
	});

	test("what is still waiting when the signal is released, the listener hears", async () => {
		const result = await said(`${prelude}
			const fd = os.signalfd([USR2]);
			process.on("SIGUSR2", listener);
			send();
			select.select([fd], [], [], 10);
			os.releaseSignals([USR2]);
			select.select([], [], [], 0.01);
			say([heard, select.select([fd], [], [], 0)[0].length]);
			process.exit(0);
		`);
		expect(result).toEqual([["SIGUSR2"], 0]);
	});

	test("the listener goes meanwhile: the signal is still read, and ends the process only after the release", async () => {
		for (const [add, remove] of [
			[`process.on("SIGUSR2", listener)`, `process.off("SIGUSR2", listener)`],
			["signal.signal(USR2, listener)", "signal.signal(USR2, signal.SIG_DFL)"],
		]) {
			for (const order of [`${add}; var fd = os.signalfd([USR2]);`, `var fd = os.signalfd([USR2]); ${add};`]) {
				const { signal, stdout } = await ended(`${prelude}
					${order}
					const first = readOne(fd);
					${remove};
					const second = [readOne(fd), readOne(fd)];
					await pause();
					os.write(1, JSON.stringify([first, second, heard]));
					os.releaseSignals([USR2]);
					hear();
					os.write(1, "still alive");
				`);
				expect([order, stdout, signal]).toEqual([order, JSON.stringify(["read", ["read", "read"], []]), "SIGUSR2"]);
			}
		}
	});

	test("signal() and getsignal() speak of what the signal will do again", async () => {
		const result = await said(`${prelude}
			const fd = os.signalfd([USR2]);
			const at = [signal.getsignal(USR2) === signal.SIG_DFL];
			const handler = () => heard.push("handler");
			signal.signal(USR2, handler);
			at.push(signal.getsignal(USR2) === handler, readOne(fd));
			signal.signal(USR2, signal.SIG_IGN);
			at.push(signal.getsignal(USR2) === signal.SIG_IGN, readOne(fd));
			os.releaseSignals([USR2]);
			hear();
			at.push(signal.getsignal(USR2) === signal.SIG_IGN);
			signal.signal(USR2, handler);
			hear();
			say([at, heard]);
			process.exit(0);
		`);
		expect(result).toEqual([[true, true, "read", true, "read", true], ["handler"]]);
	});

	test("Ctrl-C is read like any other: no KeyboardInterrupt", async () => {
		const result = await said(`${prelude}
			signal.signal(signal.SIGINT, signal.default_int_handler);
			const fd = os.signalfd([signal.SIGINT]);
			spawnSync("/bin/sh", ["-c", "kill -INT " + process.pid]);
			select.select([fd], [], [], 10);
			const [{ signo }] = os.signalfd_read(fd);
			os.releaseSignals([signal.SIGINT]);
			spawnSync("/bin/sh", ["-c", "kill -INT " + process.pid]);
			say([signo, attempt(() => select.select([], [], [], 10)).result]);
			process.exit(0);
		`);
		expect(result).toEqual([2, "KeyboardInterrupt"]);
	});

	test("a Worker has taken it: the main thread's listener hears nothing until the Worker ends", async () => {
		const result = await said(`${prelude}
			const worker = new Worker(\`
				import * as os from "iomux/os";
				import { parentPort } from "node:worker_threads";
				const fd = os.signalfd([\${USR2}]);
				parentPort.postMessage("taken");
				parentPort.postMessage(os.signalfd_read(fd)[0].code);
			\`, { eval: true, execArgv: ["--input-type=module"] });
			const message = () => new Promise((resolve) => worker.once("message", resolve));
			const ended = new Promise((resolve) => worker.once("exit", resolve));
			await message();
			process.on("SIGUSR2", listener);
			let refused;
			try { os.signalfd([USR2]); } catch (error) { refused = error.code; }
			const read = message();
			send();
			const code = await read;
			await ended;
			const before = heard.length;
			hear();
			say([refused, code, before, heard]);
			process.exit(0);
		`);
		expect(result).toEqual(["EBUSY", 0, 0, ["SIGUSR2"]]);
	});
});
