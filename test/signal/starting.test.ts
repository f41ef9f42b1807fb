// How listening to signals begins, what it must not lose, and how a program ends by one.
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { root, start } from "../support/child.ts";
import { said } from "../support/signals.ts";

describe("signals that are due when a call begins run their listeners before it reads its arguments", () => {
	/** A socket that the listener closes, and whose number then belongs to a file that is ready. */
	const objects = `
		const [a, b] = socket.socketpair();
		const number = a.fileno();
		let other;
		const replace = () => { a.close(); other = os.pipe(); os.write(other[1], "x"); };
		const due = (listener) => { signal.signal(signal.SIGUSR2, listener); native.raise(signal.SIGUSR2); };
	`;

	test("select(): no file that has the number by now", async () => {
		expect(
			await said(`${objects}
				due(replace);
				const result = attempt(() => select.select([a], [], [], 0)).result;
				say([result, other[0] === number]);`),
		).toEqual(["ValueError", true]);
	});

	test("poll(): the set is what the listener left", async () => {
		expect(
			await said(`${objects}
				const poller = select.poll(); poller.register(a, select.POLLIN);
				due(() => { poller.unregister(a); replace(); });
				say([poller.poll(0), other[0] === number]);`),
		).toEqual([[], true]);
	});

	test("selectors: the same", async () => {
		expect(
			await said(`${objects}
				const results = [];
				for (const make of [selectors.SelectSelector, selectors.PollSelector, selectors.DefaultSelector]) {
					const selector = make(); const [c] = socket.socketpair();
					selector.register(c, selectors.EVENT_WRITE);
					due(() => { selector.unregister(c); c.close(); });
					results.push(selector.select(0).length);
				}
				say(results);`),
		).toEqual([0, 0, 0]);
	});

	test("send_fds(), sendmsg() and sendfile(): nothing is sent for an object that the listener closed", async () => {
		expect(
			await said(`${objects}
				const [to, from] = socket.socketpair();
				due(replace);
				const sent = attempt(() => socket.send_fds(to, ["x"], [a])).result;
				const closing = () => { const file = { fd: os.pipe()[0], fileno() { return this.fd; } }; due(() => { file.fd = -1; }); return file; };
				const file = closing();
				to.settimeout(5);
				say([sent, attempt(() => to.sendfile(file)).result]);`),
		).toEqual(["ValueError", "ValueError"]);
	});
});

/** Whether processes can be limited and numbered here: it takes root. */
const privileged = process.platform === "linux" && process.getuid?.() === 0;
const has = (command: string, ...args: string[]): boolean => privileged && spawnSync(command, args).status === 0;

describe.runIf(
	has("setpriv", "--reuid", "4321", "--clear-groups", process.execPath, "-e", `require(${JSON.stringify(`${root}package.json`)})`),
)("where the thread that wakes the event loop cannot be made", () => {
	/** Runs a program with fewer and fewer threads, until what it says matches. */
	async function starved(source: string, wanted: RegExp): Promise<string> {
		for (let threads = 24; threads > 4; threads--) {
			const limited = ["setpriv", "--reuid", "4321", "--clear-groups", "prlimit", `--nproc=${threads}`];
			const { status, stdout } = await start([...limited, process.execPath, "--input-type=module", "--eval", source], 5000);
			if (wanted.test(stdout)) return stdout;
			if (status !== 0) break;
		}
		throw new Error("the runtime starts with no fewer threads than the program needs");
	}

	test("signal() throws and changes nothing; process.on() warns once, and the listener runs from the event loop", async () => {
		const stdout = await starved(
			`
				import * as signal from "iomux/signal";
				const results = [];
				process.on("warning", ({ code, message }) => results.push(code, message));
				try { signal.signal(signal.SIGUSR2, () => {}); } catch (error) { results.push(error.name, error.syscall); }
				results.push(signal.getsignal(signal.SIGUSR2), process.listenerCount("SIGUSR2"));
				process.on("SIGUSR2", () => { results.push("ran"); });
				process.on("SIGALRM", () => {});
				process.kill(process.pid, "SIGUSR2");
				setTimeout(() => console.log(JSON.stringify(results)), 200);`,
			/BlockingIOError/,
		);
		const results = JSON.parse(stdout) as unknown[];
		expect(results.slice(0, 4)).toEqual(["BlockingIOError", "pthread_create", 0, 0]);
		expect(results.filter((result) => result === "IOMUX_SIGNALS")).toHaveLength(1);
		expect(results.filter((result) => result === "ran")).toHaveLength(1);
	});
});

const numberOne = ["unshare", "--pid", "--fork", "--mount-proc"];
test.runIf(has(numberOne[0], ...numberOne.slice(1), "true"))("number 1, a container's first process: 130 and one trace", async () => {
	const source = `
		import * as select from "iomux"; import * as signal from "iomux/signal"; import { raise } from "iomux/native";
		signal.signal(signal.SIGINT, signal.default_int_handler);
		process.on("exit", (code) => console.log("exit", code));
		try { raise(signal.SIGINT); select.select([], [], [], 5); } finally { console.log("finally"); }`;
	const { status, stdout, stderr } = await start([...numberOne, process.execPath, "--input-type=module", "--eval", source]);
	expect([status, stdout]).toEqual([130, "finally\nexit 1\n"]);
	expect(stderr.match(/KeyboardInterrupt\n/g)).toHaveLength(1);
});
