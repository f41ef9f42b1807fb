// Signals during blocking calls, and iomux/signal: the facts WAK-*, and those of other families
// that are about signals.
import { spawnSync } from "node:child_process";
import { supported } from "iomux";
import { describe, expect, test } from "../support/harness.ts";
import { addonModule, ended, said } from "../support/signals.ts";

const linux = process.platform === "linux";

/** Calls that block for ever, each as an expression. What they need is set up by `objects`. */
const objects = `
const [r, w] = os.pipe();
const [a, b] = socket.socketpair();
const [full, other] = socket.socketpair();
full.setblocking(false);
while (full.trySend(Buffer.alloc(65536)) !== null);
full.setblocking(true);
const server = socket.socket();
server.bind(["127.0.0.1", 0]);
server.listen();
let ep; // the system's own: an epoll, or a kqueue with the same methods
if (select.supported.epoll) { ep = select.epoll(); ep.register(r, select.EPOLLIN); }
else { const kq = select.kqueue(); kq.control([select.kevent(r)], 0); ep = { poll: (timeout) => kq.control(null, 1, timeout) }; }
const poller = select.poll(); poller.register(r, select.POLLIN);
const withTimeout = (s) => { s.settimeout(30); return s; };
const registered = (sel) => { sel.register(r, selectors.EVENT_READ); return sel; };
const datagram = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)[0];
datagram.setblocking(false);
while (datagram.trySend("x") !== null);
datagram.setblocking(true);
const inbox = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM);
const outbox = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM);
if (process.platform === "linux") {
	inbox.bind("\\0iomux-inbox-" + process.pid);
	outbox.setblocking(false);
	try { for (;;) outbox.sendto("x", inbox.getsockname()); } catch (e) { if (!(e instanceof errors.BlockingIOError)) throw e; }
}
const path = "\\0iomux-signal-" + process.pid;
const lazy = socket.socket(socket.AF_UNIX);
if (process.platform === "linux") { lazy.bind(path); lazy.listen(0); }
const fill = () => { const c = socket.socket(socket.AF_UNIX); c.setblocking(false); return c.connect_ex(path); };
const buffer = Buffer.alloc(10);
`;
type Call = [name: string, call: string];
const when = (condition: boolean, call: Call): Call[] => (condition ? [call] : []);
const waits: Call[] = [
	["select", "select.select([r], [], [])"],
	["select with a timeout", "select.select([r], [], [], 30)"],
	["select as a sleep", "select.select([], [], [], 30)"],
	["poll", "poller.poll()"],
	["poll with a timeout", "poller.poll(30000)"],
	["pollInto of poll", "poller.pollInto(new select.EventBuffer(1))"],
	...when(supported.epoll, ["epoll", "ep.poll()"]),
	...when(supported.epoll, ["epoll with a timeout", "ep.poll(30.0001)"]),
	...when(supported.epoll, ["pollInto of epoll", "ep.pollInto(new select.EventBuffer(1))"]),
	...when(supported.devpoll, ["devpoll", "(() => { const dp = select.devpoll(); dp.register(r, select.POLLIN); return dp.poll(); })()"]),
	...when(supported.kqueue, ["kqueue", "select.kqueue().control([select.kevent(r)], 1)"]),
	["SLR-18 SelectSelector", "registered(selectors.SelectSelector()).select(30)"],
	["SLR-18 PollSelector", "registered(selectors.PollSelector()).select(30)"],
	...when(supported.epoll, ["SLR-18 EpollSelector", "registered(selectors.EpollSelector()).select(30)"]),
	...when(supported.devpoll, ["SLR-18 DevpollSelector", "registered(selectors.DevpollSelector()).select(30)"]),
	...when(supported.kqueue, ["SLR-18 KqueueSelector", "registered(selectors.KqueueSelector()).select(30)"]),
	["accept", "server.accept()"],
	["SOK-58 accept with a timeout", "withTimeout(server).accept()"],
	["recv", "a.recv(10)"],
	["SOK-59 recv with a timeout", "withTimeout(a).recv(10)"],
	["SOK-59 recv_into", "withTimeout(a).recv_into(buffer)"],
	["SOK-59 recvfrom", "withTimeout(a).recvfrom(10)"],
	["SOK-59 recvfrom_into", "withTimeout(a).recvfrom_into(buffer)"],
	["SOK-59 recvmsg", "withTimeout(a).recvmsg(10)"],
	["SOK-59 recvmsg_into", "withTimeout(a).recvmsg_into([buffer])"],
	["recv with MSG_WAITALL", "(a.settimeout(null), b.send('x'), a.recv(10, socket.MSG_WAITALL))"],
	["send", "full.send('x')"],
	["SOK-59 send with a timeout", "withTimeout(full).send('x')"],
	["SOK-59 sendmsg", "withTimeout(full).sendmsg(['x'])"],
	...when(linux, ["SOK-59 sendto", "withTimeout(outbox).sendto('x', inbox.getsockname())"]),
	["SOK-25 sendall", "full.sendall('x')"],
	["SOK-25 sendall with a timeout", "withTimeout(full).sendall('x')"],
	["send of a datagram", "datagram.send('x')"],
	["os.read", "os.read(r, 1)"],
	...when(linux, ["connect", "(() => { while (fill() === 0); socket.socket(socket.AF_UNIX).connect(path); })()"]),
];

describe("a listener that throws ends the call with what it throws", () => {
	test("process.on(): every blocking call, at once", async () => {
		const calls = waits.map(([name, call]) => `[${JSON.stringify(name)}, () => ${call}]`).join(",\n");
		const results = (await said(`${objects}
			process.on("SIGALRM", boom);
			const calls = [${calls}];
			say(calls.map(([name, call]) => { alarm(0.05); return [name, attempt(call)]; }));
		`)) as [string, { result: unknown; seconds: number }][];
		expect(results.map(([name, { result }]) => [name, result])).toEqual(waits.map(([name]) => [name, "Boom"]));
		for (const [name, { seconds }] of results) {
			expect(seconds, name).toBeGreaterThanOrEqual(0.049);
			expect(seconds, name).toBeLessThan(5);
		}
	});

	test("iomux/signal: the same, the handler gets the number, and the objects can be used again", async () => {
		expect(
			await said(`${objects}
				let got;
				signal.signal(signal.SIGALRM, (signum, frame) => { got = [signum === signal.SIGALRM, frame]; boom(); });
				const results = [];
				for (const call of [() => select.select([r], [], []), () => poller.poll(), () => ep.poll(), () => a.recv(1)]) {
					alarm(0.02);
					results.push(attempt(call).result);
				}
				os.write(w, "x"); b.send("y");
				say([results, got, select.select([r], [], [])[0].length, poller.poll().length, ep.poll().length, a.recv(1).toString()]);
			`),
		).toEqual([["Boom", "Boom", "Boom", "Boom"], [true, null], 1, 1, 1, "y"]);
	});

	test("a signal of another process, with no timeout", async () => {
		expect(
			await said(`
				process.on("SIGTERM", boom);
				kill("TERM");
				const { result, seconds } = attempt(() => select.select([], [], []));
				say([result, seconds < 5]);
			`),
		).toEqual(["Boom", true]);
	});

	test("EXT-13 InterruptedError from a handler ends a selector's wait with an empty list", async () => {
		expect(
			await said(`${objects}
				process.on("SIGALRM", () => { throw new errors.InterruptedError(); });
				say([selectors.SelectSelector(), selectors.PollSelector(), selectors.DefaultSelector()].map((sel) => {
					alarm(0.02);
					return attempt(() => registered(sel).select(30)).result;
				}));
			`),
		).toEqual([[], [], []]);
	});
});

describe("a listener that returns lets the call go on", () => {
	test("SLR-19 the time that is left is waited, and the result is empty", async () => {
		const results = (await said(`${objects}
			let n = 0;
			process.on("SIGALRM", () => n++);
			say([
				() => select.select([r], [], [], 0.3)[0],
				() => poller.poll(300),
				() => ep.poll(0.3),
				() => registered(selectors.SelectSelector()).select(0.3),
				() => registered(selectors.PollSelector()).select(0.3),
				() => registered(selectors.DefaultSelector()).select(0.3),
			].map((call) => { alarm(0.1); n = 0; const { result, seconds } = attempt(call); return { result, seconds, n }; }));
		`)) as { result: unknown; seconds: number; n: number }[];
		for (const { result, seconds, n } of results) {
			expect(result).toEqual([]);
			expect(seconds).toBeGreaterThanOrEqual(0.3);
			expect(n).toBe(1);
		}
	});

	test("SOK-25 sendall's timeout is for the whole, signals or not: TimeoutError", async () => {
		const { result, seconds } = (await said(`${objects}
			process.on("SIGALRM", () => {});
			alarm(0.05, 0.05);
			full.settimeout(0.3);
			const outcome = attempt(() => full.sendall(Buffer.alloc(1 << 20)));
			alarm(0); // what comes while the process ends does what it does by default
			say(outcome);
		`)) as { result: unknown; seconds: number };
		expect(result).toBe("TimeoutError");
		expect(seconds).toBeGreaterThanOrEqual(0.3);
	});

	test("INT-2 recv, recvmsg, send, sendall, sendmsg and accept complete, each with all of its bytes, however often they are interrupted", async () => {
		// The other side does its part late and slowly, so that each call is in the middle of its wait when signals arrive.
		const peer = `(async () => {
			const { parentPort, workerData: { fd, address } } = await import("node:worker_threads");
			const select = await import("iomux"); const socket = await import("iomux/socket");
			const { createHash } = await import("node:crypto");
			const late = () => select.select([], [], [], 0.1);
			const s = socket.socket({ fileno: fd });
			parentPort.postMessage("ready");
			for (const word of ["recv", "recv_into", "recvfrom", "recvmsg"]) { late(); s.send(word); }
			late(); s.send("wait"); late(); s.send("all!");
			const read = (bytes) => {
				const hash = createHash("sha1");
				late();
				for (let got = 0; got < bytes; ) { const data = s.recv(Math.min(65536, bytes - got)); hash.update(data); got += data.length; select.select([], [], [], 0.001); }
				return hash.digest("hex");
			};
			parentPort.postMessage(["send", "sendall", "sendmsg"].map((name) => [name, read(8 << 20)]));
			late();
			socket.create_connection(address).close();
		})()`;
		const { calls, theirs } = (await said(
			`
			const { createHash } = await import("node:crypto");
			let n = 0;
			process.on("SIGALRM", () => n++);
			const [mine, fd] = socket.socketpair();
			const server = socket.create_server(["127.0.0.1", 0]);
			const worker = new Worker(${JSON.stringify(peer)}, { eval: true, workerData: { fd: fd.detach(), address: server.getsockname() } });
			await new Promise((resolve) => worker.once("message", resolve));
			const received = new Promise((resolve) => worker.once("message", resolve));
			const buffer = Buffer.alloc(9);
			const data = Buffer.alloc(8 << 20, "some bytes that tell their place: ");
			for (let i = 0; i < data.length; i += 4096) data.writeUInt32LE(i, i);
			const whole = createHash("sha1").update(data).digest("hex");
			// A message may be sent in part, as in Python.
			const sendmsg = () => { let sent = 0; while (sent < data.length) sent += mine.sendmsg([data.subarray(sent, sent + 1000), data.subarray(sent + 1000)]); return sent; };
			const call = (name, f) => { const before = n; const result = f(); return [name, result, n > before]; };
			alarm(0.01, 0.01);
			const calls = [
				call("recv", () => mine.recv(100).toString()),
				call("recv_into", () => buffer.toString("latin1", 0, mine.recv_into(buffer))),
				call("recvfrom", () => mine.recvfrom(100)[0].toString()),
				call("recvmsg", () => mine.recvmsg(100)[0].toString()),
				call("recv, all of it", () => mine.recv(8, socket.MSG_WAITALL).toString()),
				call("send", () => mine.send(data) === data.length),
				call("sendall", () => mine.sendall(data) === undefined),
				call("sendmsg", () => sendmsg() === data.length),
				call("accept", () => { const [connection] = server.accept(); const end = connection.recv(1).length; connection.close(); return end; }),
			];
			alarm(0);
			say({ calls, theirs: (await received).map(([name, hash]) => [name, hash === whole]) });
			process.exit();
		`,
		)) as { calls: unknown; theirs: unknown };
		expect(calls).toEqual([
			...["recv", "recv_into", "recvfrom", "recvmsg"].map((name) => [name, name, true]),
			["recv, all of it", "waitall!", true],
			...["send", "sendall", "sendmsg"].map((name) => [name, true, true]),
			["accept", 0, true],
		]);
		expect(theirs).toEqual(["send", "sendall", "sendmsg"].map((name) => [name, true]));
	});

	test("EXT-14 a listener that makes the descriptor ready: the wait returns it", async () => {
		expect(
			await said(`${objects}
				process.on("SIGALRM", () => os.write(w, "x"));
				const drained = (f) => { alarm(0.02); const n = f(); os.read(r, 1); return n; };
				say([drained(() => select.select([r], [], [])[0].length), drained(() => poller.poll().length), drained(() => ep.poll().length)]);
			`),
		).toEqual([1, 1, 1]);
	});

	test("EXT-15 a listener that outlives the timeout: the result is empty even if something is ready", async () => {
		expect(
			await said(`${objects}
				process.on("SIGALRM", () => { os.write(w, "x"); busy(0.2); });
				const drained = (f) => { alarm(0.02); const n = f(); os.read(r, 1); return n; };
				say([
					drained(() => select.select([r], [], [], 0.1)[0].length),
					drained(() => poller.poll(100).length),
					drained(() => ep.poll(0.1).length),
				]);
			`),
		).toEqual([0, 0, 0]);
	});

	test.runIf(supported.epoll)("EXT-16 what a listener registers: poll sees it at its next call, epoll at once", async () => {
		expect(
			await said(`${objects}
				os.write(w, "x");
				const p = select.poll(); const e = select.epoll();
				process.on("SIGALRM", () => { p.register(r, select.POLLIN); e.register(r, select.EPOLLIN); });
				alarm(0.05);
				const first = p.poll(200).length;
				const second = p.poll(200).length;
				e.unregister(r);
				alarm(0.05);
				say([first, second, e.poll(30).length]);
			`),
		).toEqual([0, 1, 1]);
	});

	test("EXT-17 POL-6 a poll object that waits refuses to wait again, and may be changed", async () => {
		expect(
			await said(`${objects}
				let inner;
				process.on("SIGALRM", () => {
					poller.unregister(r);
					poller.register(w, select.POLLOUT);
					inner = attempt(() => poller.poll(0)).result;
					os.write(w, "x");
				});
				alarm(0.05);
				const outer = poller.poll();
				say([inner, outer[0][0] === r, poller.poll().map(([fd]) => fd === w)]);
			`),
		).toEqual(["RuntimeError", true, [true]]);
	});

	test.runIf(supported.epoll)(
		"a listener that closes what is waited on: an OSError, and never a wait on whatever has the number now",
		async () => {
			expect(
				await said(`${objects}
				let opened = [];
				// The numbers are taken again at once, by what would wait for ever.
				process.on("SIGALRM", () => { a.close(); ep.close(); opened = [select.epoll(), select.epoll()]; });
				alarm(0.05, 0.05);
				const first = attempt(() => a.recv(1)).result;
				ep = select.epoll();
				const second = attempt(() => ep.poll()).result;
				alarm(0); // what comes while the process ends does what it does by default
				say([first, second]);
			`),
			).toEqual(["OSError", "OSError"]);
		},
	);

	test.runIf(supported.epoll)("a listener may wait itself, and what it waits on is not mixed up with the outer wait", async () => {
		expect(
			await said(`${objects}
				b.send("inner");
				let inner;
				process.on("SIGALRM", () => { inner = [ep.poll(0.01).length, a.recv(100).toString(), select.select([r], [], [], 0.01)[0].length]; os.write(w, "x"); });
				alarm(0.05);
				const outer = ep.poll();
				say([inner, outer[0][0] === r, outer[0][1] === select.EPOLLIN]);
			`),
		).toEqual([[0, "inner", 0], true, true]);
	});
});

describe("exactly once for each arrival that the handler counted", () => {
	const count = `
		let n = 0;
		process.on("SIGUSR2", (name, number) => { if (name === "SIGUSR2" && number === signal.SIGUSR2) n++; });
		const handled = () => native.signal_handled(signal.SIGUSR2);
	`;

	test("during a wait", async () => {
		expect(await said(`${count} kill("USR2", 0.05); kill("USR2", 0.1); select.select([], [], [], 1); say([n, handled()]);`)).toEqual([
			2, 2,
		]);
	});

	test("between two waits, while JavaScript runs: when the next wait begins, and it keeps its whole time", async () => {
		const [before, after, seconds, handled] = (await said(`${count}
			spawnSync("/bin/kill", ["-USR2", String(process.pid)]);
			const before = n;
			const { seconds } = attempt(() => select.select([], [], [], 0.1));
			say([before, n, seconds, handled()]);
		`)) as number[];
		expect([before, after, handled]).toEqual([0, 1, 1]);
		expect(seconds).toBeGreaterThanOrEqual(0.1);
	});

	test("between two calls that never have to wait: a check without a timeout, a receive, a send", async () => {
		expect(
			await said(`${count}
				const [a, b] = socket.socketpair();
				b.send("x".repeat(10));
				const results = [];
				for (const call of [() => select.select([], [], [], 0), () => a.recv(1), () => a.recv_into(Buffer.alloc(1)), () => a.recvfrom(1), () => b.send("x"), () => b.sendall("x")]) {
					native.raise(signal.SIGUSR2);
					call();
					results.push(n);
				}
				say(results);
			`),
		).toEqual([1, 2, 3, 4, 5, 6]);
	});

	test("while the event loop is idle, and never again in a wait that follows", async () => {
		expect(
			await said(`${count}
				kill("USR2", 0.1);
				process.once("SIGUSR2", () => setTimeout(() => { select.select([], [], [], 0.1); say([n, handled()]); process.exit(); }, 100));
				setTimeout(() => {}, 10000);
			`),
		).toEqual([1, 1]);
	});

	test("on another thread of the process", async () => {
		expect(
			await said(`${count}
				const worker = new Worker(\`import("iomux/signal").then((signal) => signal.raise_signal(signal.SIGUSR2));\`, { eval: true });
				const idle = await new Promise((resolve) => worker.on("exit", () => setTimeout(() => resolve(n), 50)));
				const again = new Worker(\`import("iomux/signal").then((signal) => setTimeout(() => signal.raise_signal(signal.SIGUSR2), 200));\`, { eval: true });
				await new Promise((resolve) => again.on("online", resolve));
				process.on("SIGUSR2", boom);
				const { result } = attempt(() => select.select([], [], [], 10));
				say([idle, result, n, handled()]);
			`),
		).toEqual([1, "Boom", 2, 2]);
	});

	test("several that are pending: the lowest number first, each as often as it arrived; one that throws leaves the rest for the next wait", async () => {
		expect(
			await said(`
				const seen = [];
				process.on("SIGUSR2", () => seen.push("USR2"));
				process.on("SIGHUP", () => { seen.push("HUP"); boom(); });
				process.on("SIGTERM", () => seen.push("TERM"));
				for (const s of [signal.SIGTERM, signal.SIGUSR2, signal.SIGHUP, signal.SIGUSR2]) native.raise(s);
				const first = attempt(() => select.select([], [], [], 0.01)).result;
				const then = [...seen];
				select.select([], [], [], 0);
				say([first, then, seen.slice(then.length)]);
			`),
		).toEqual(["Boom", ["HUP"], ["USR2", "USR2", "TERM"]]);
	});

	test("one that throws in an iteration of the event loop leaves the rest for the next one", async () => {
		expect(
			await said(`
				const seen = [];
				process.on("SIGHUP", () => { seen.push("HUP"); boom(); });
				process.on("SIGTERM", () => seen.push("TERM"));
				process.on("uncaughtException", (e) => seen.push(e.constructor.name));
				native.raise(signal.SIGTERM); native.raise(signal.SIGHUP);
				setTimeout(() => say(seen), 100);
			`),
		).toEqual(["HUP", "Boom", "TERM"]);
	});

	test("a flood of signals does not keep a wait from its deadline", async () => {
		expect(
			await said(`
				process.on("SIGALRM", () => busy(0.003));
				alarm(0.001, 0.001);
				const { seconds } = attempt(() => select.select([], [], [], 0.2));
				alarm(0);
				say(seconds < 5);
				process.exit();
			`),
		).toBe(true);
	});

	test("a listener slower than its signals does not keep a call from what is ready, nor from its end", async () => {
		expect(
			await said(`${objects}
				let slow;
				process.on("SIGALRM", () => { if (slow) busy(0.003); });
				// What arrived meanwhile is left over, and taken before the next flood.
				const flooded = (call) => {
					slow = true; alarm(0.001, 0.001); busy(0.005);
					const { result, seconds } = attempt(call);
					slow = false; alarm(0); select.select([], [], [], 0);
					return [result, seconds < 10];
				};
				const idle = [flooded(() => select.select([r], [], [], 0)[0].length), flooded(() => poller.poll(0).length), flooded(() => ep.poll(0).length)];
				os.write(w, "x");
				say([idle, [
					flooded(() => select.select([r], [], [], 0)[0].length), flooded(() => select.select([r], [], [], 30)[0].length), flooded(() => select.select([r], [], [])[0].length),
					flooded(() => poller.poll(0).length), flooded(() => poller.poll(30_000).length), flooded(() => poller.poll().length),
					flooded(() => ep.poll(0).length), flooded(() => ep.poll(30).length), flooded(() => ep.poll().length), flooded(() => os.read(r, 1).length),
				]]);
				process.exit();
			`),
		).toEqual([Array(3).fill([0, true]), Array(10).fill([1, true])]);
	});

	test.each([
		...(supported.epoll ? [["epoll", "ep.poll(5)"]] : []),
		["poll", "poller.poll(5000)"],
		["select", "select.select([r], [], [], 5)"],
		[
			"poll beside a Worker that waits in the same way",
			"poller.poll(5000)",
			"for (;;) native.poll_interruptible(new Int32Array(2), 0, 20000)",
		],
	])("none slips between the check for listeners and the wait: %s", async (_, wait, beside = "") => {
		expect(
			await said(`
				if (${beside !== ""}) {
					const worker = new Worker(\`(async () => {
						const { addon: native } = await import(${JSON.stringify(addonModule)});
						(await import("node:worker_threads")).parentPort.postMessage("ready");
						${beside}
					})()\`, { eval: true });
					await new Promise((resolve) => worker.once("message", resolve));
				}
				const [r] = os.pipe();
				const ep = select.supported.epoll ? select.epoll() : select.poll(); ep.register(r, select.POLLIN);
				const poller = select.poll(); poller.register(r, select.POLLIN);
				let delivered = 0;
				process.on("SIGALRM", () => { delivered++; throw new Boom(); });
				let slept = 0;
				for (let i = 0; i < 4000 && slept === 0; i++) {
					// A microsecond to 40 later, wherever the wait is by then.
					alarm((1 + (i % 40)) / 1e6);
					try {
						if (${wait}.length >= 0) slept++;
					} catch (error) {
						if (!(error instanceof Boom)) throw error;
					}
				}
				say([delivered, slept]);
				process.exit();
			`),
		).toEqual([4000, 0]);
	});

	test("listeners of process.once(), several listeners, and both kinds together", async () => {
		expect(
			await said(`
				const seen = [];
				process.once("SIGUSR2", () => seen.push("once"));
				signal.signal(signal.SIGUSR2, () => seen.push("handler"));
				process.on("SIGUSR2", () => seen.push("on"));
				signal.raise_signal(signal.SIGUSR2);
				signal.raise_signal(signal.SIGUSR2);
				say(seen);
			`),
		).toEqual(["once", "handler", "on", "handler", "on"]);
	});

	test("a listener that was there before iomux was loaded", async () => {
		const source = `
			let n = 0;
			process.on("SIGUSR2", () => n++);
			const select = await import("iomux");
			process.kill(process.pid, "SIGUSR2");
			select.select([], [], [], 0.01);
			console.log(n);
		`;
		const { run } = await import("../support/child.ts");
		expect((await run(source)).stdout).toBe("1\n");
	});
});

describe("with no listener everything is as it is in Node", () => {
	test.each(["SIGINT", "SIGTERM", "SIGHUP"])("%s ends a process that waits", async (name) => {
		const outcome = await ended(`kill("${name.slice(3)}"); try { select.select([], [], []); } finally { console.log("finally"); }`);
		expect(outcome).toMatchObject({ signal: name, stdout: "" });
	});

	test("signals that have no listener and no action do not end a wait", async () => {
		const { result, seconds } = (await said(
			`kill("WINCH", 0.05); kill("CHLD", 0.06); say(attempt(() => select.select([], [], [], 0.2)));`,
		)) as { result: unknown; seconds: number };
		expect(result).toEqual([[], [], []]);
		expect(seconds).toBeGreaterThanOrEqual(0.2);
	});

	const strace = linux && spawnSync("strace", ["-V"]).status === 0;

	test.skipIf(!strace || !supported.epoll)("a wait makes the system call that it is, and no other", async () => {
		const calls = async (listener: string) => {
			const { stderr } = await (await import("../support/child.ts")).start([
				"strace",
				"-e",
				"trace=all",
				"-e",
				"signal=none",
				process.execPath,
				"--input-type=module",
				"--eval",
				`import * as select from "iomux"; import * as os from "iomux/os"; import { close } from "iomux/native";
				${listener}
				const [r, w] = os.pipe();
				const ep = select.epoll(); ep.register(w, select.EPOLLOUT);
				const idle = select.epoll(); idle.register(r, select.EPOLLIN);
				const poller = select.poll(); poller.register(w, select.POLLOUT);
				const warm = () => { ep.poll(); ep.poll(0); idle.poll(0.002); poller.poll(); select.select([], [w], []); };
				warm();
				close(-77); // marks the place
				warm();
				close(-78);
				process.exit();`,
			]);
			const lines = stderr.split("\n");
			const from = lines.findIndex((line) => line.includes("close(-77)"));
			const to = lines.findIndex((line) => line.includes("close(-78)"));
			expect(from).toBeGreaterThan(0);
			expect(to).toBeGreaterThan(from);
			return lines.slice(from + 1, to).map((line) => line.split("(")[0]);
		};
		const seen = await calls("");
		// select(2), poll(2) and epoll_wait(2) have other names on some architectures.
		expect(
			seen.map((name) =>
				name
					.replace(/^select$/, "pselect6")
					.replace(/^ppoll.*$/, "poll")
					.replace(/^epoll_pwait$/, "epoll_wait"),
			),
		).toEqual(["epoll_wait", "epoll_wait", "epoll_pwait2", "poll", "pselect6"]);
		// With a listener too, be something ready or not.
		const listened = await calls(`process.on("SIGUSR2", () => {});`);
		expect(listened.map((name) => name.replace(/^epoll_pwait$/, "epoll_wait"))).toEqual([
			"epoll_pwait2",
			"epoll_wait",
			"epoll_pwait2",
			"ppoll",
			"pselect6",
		]);
	});
});

describe("the state of signals is put back", () => {
	const status = `const state = () => readFileSync("/proc/self/status", "utf8").match(/^Sig(Blk|Ign|Cgt):.*$/gm).join();`;

	test.skipIf(!linux)("after the last listener went, mask and dispositions are those of a Node that never had one", async () => {
		const body = (load: string) => `
			import { readFileSync } from "node:fs"; ${status} ${load}
			const listener = () => {};
			for (const name of ["SIGUSR2", "SIGTERM"]) process.on(name, listener);
			for (const name of ["SIGUSR2", "SIGTERM"]) process.off(name, listener);
			console.log(state());
		`;
		const { run } = await import("../support/child.ts");
		const [bare, ours] = [await run(body("")), await run(body(`import "iomux"; import "iomux/signal";`))];
		expect(ours.stdout).toMatch(/SigBlk/);
		expect(ours.stdout).toBe(bare.stdout);
	});

	test.skipIf(!linux)("the mask of a wait is gone when it ends, and while a listener runs", async () => {
		const [before, inside, after] = (await said(`${status}
			let inside;
			process.on("SIGALRM", () => { inside = state(); });
			const before = state();
			alarm(0.02);
			select.select([], [], [], 0.1);
			say([before, inside, state()]);
		`)) as string[];
		expect(inside).toBe(before);
		expect(after).toBe(before);
	});

	test.skipIf(!linux)("child processes inherit nothing", async () => {
		const child = `spawnSync("/bin/cat", ["/proc/self/status"]).stdout.toString().match(/^Sig(Blk|Ign|Cgt):.*$/gm).join()`;
		const [bare, listening, inside] = (await said(`
			const bare = ${child};
			let inside;
			process.on("SIGALRM", () => { inside = ${child}; });
			signal.signal(signal.SIGTERM, signal.SIG_IGN);
			signal.signal(signal.SIGINT, signal.default_int_handler);
			const listening = ${child};
			alarm(0.02);
			select.select([], [], [], 0.3);
			say([bare, listening, inside]);
		`)) as string[];
		expect(bare).toMatch(/SigBlk/);
		expect(listening).toBe(bare);
		expect(inside).toBe(bare);
	});

	test("process.on() in a Worker changes nothing, and does not break", async () => {
		expect(
			await said(`
				const before = native.signal_get(signal.SIGUSR2);
				const worker = new Worker(\`import("iomux").then((select) => { process.on("SIGUSR2", () => {}); select.select([], [], [], 0.01); });\`, { eval: true });
				await new Promise((resolve) => worker.on("exit", resolve));
				say([before, native.signal_get(signal.SIGUSR2)]);
			`),
		).toEqual([0, 0]);
	});
});

describe("iomux/signal", () => {
	test("signal() and getsignal(): what was there before, and what is there now", async () => {
		expect(
			await said(`
				const f = () => {}; const g = () => {};
				const name = (d) => d === f ? "f" : d === g ? "g" : d === signal.SIG_DFL ? "DFL" : d === signal.SIG_IGN ? "IGN" : d;
				const steps = [];
				const step = (d) => steps.push([name(signal.signal(signal.SIGUSR2, d)), name(signal.getsignal(signal.SIGUSR2)), native.signal_get(signal.SIGUSR2), process.listenerCount("SIGUSR2")]);
				for (const d of [f, g, signal.SIG_IGN, f, signal.SIG_DFL, signal.SIG_IGN, signal.SIG_DFL, signal.SIG_DFL]) step(d);
				say(steps);
			`),
		).toEqual([
			["DFL", "f", 2, 1],
			["f", "g", 2, 1],
			["g", "IGN", 1, 1],
			["IGN", "f", 2, 1],
			["f", "DFL", 0, 0],
			["DFL", "IGN", 1, 1],
			["IGN", "DFL", 0, 0],
			["DFL", "DFL", 0, 0],
		]);
	});

	test("listeners of process.on() are somebody else's: null, Python's None; SIG_DFL leaves them, SIG_IGN silences them", async () => {
		expect(
			await said(`
				let n = 0;
				process.on("SIGUSR2", () => n++);
				const seen = [signal.getsignal(signal.SIGUSR2)];
				const raise = () => { signal.raise_signal(signal.SIGUSR2); seen.push(n); };
				raise();
				seen.push(signal.signal(signal.SIGUSR2, signal.SIG_IGN)); raise();
				seen.push(signal.signal(signal.SIGUSR2, signal.SIG_DFL)); raise();
				seen.push(signal.getsignal(signal.SIGUSR2));
				process.removeAllListeners("SIGUSR2");
				seen.push(signal.getsignal(signal.SIGUSR2));
				say(seen);
			`),
		).toEqual([null, 1, null, 1, 1, 2, null, 0]);
	});

	test("nothing is installed on import", async () => {
		expect(
			await said(
				`say([process.eventNames().filter((name) => String(name).startsWith("SIG")), signal.getsignal(signal.SIGINT) === signal.SIG_DFL])`,
			),
		).toEqual([[], true]);
	});

	test("a signal that is ignored arrives nowhere, and SIG_DFL takes that back", async () => {
		const outcome = await ended(`
			signal.signal(signal.SIGTERM, signal.SIG_IGN);
			kill("TERM", 0.05);
			select.select([], [], [], 0.2);
			console.log("alive");
			signal.signal(signal.SIGTERM, signal.SIG_DFL);
			kill("TERM", 0.05);
			select.select([], [], [], 30);
		`);
		expect(outcome).toMatchObject({ signal: "SIGTERM", stdout: "alive\n" });
	});

	test("wrong arguments", async () => {
		expect(
			await said(`
				const f = () => {};
				say([
					() => signal.signal(), () => signal.signal("SIGINT", f), () => signal.signal(signal.SIGINT), () => signal.signal(signal.SIGINT, "f"),
					() => signal.signal(0, f), () => signal.signal(-1, f), () => signal.signal(65, f), () => signal.getsignal(4242), () => signal.signal(33, f),
					() => signal.signal(signal.SIGKILL, f), () => signal.signal(signal.SIGSTOP, signal.SIG_IGN), () => signal.raise_signal(65),
				].map((f) => attempt(f).result));
			`),
		).toEqual([
			...["TypeError", "TypeError", "TypeError", "TypeError"],
			...["ValueError", "ValueError", "ValueError", "ValueError", "ValueError"],
			...["OSError", "OSError", "ValueError"],
		]);
	});

	test("handlers belong to the main thread: ValueError in a Worker", async () => {
		expect(
			await said(`
				const worker = new Worker(\`
					import("iomux/signal").then(async (signal) => {
						const { parentPort } = await import("node:worker_threads");
						const name = (f) => { try { f(); return "nothing"; } catch (e) { return e.constructor.name; } };
						parentPort.postMessage([
							name(() => signal.signal(signal.SIGINT, () => {})),
							name(() => signal.set_wakeup_fd(-1)),
							signal.getsignal(signal.SIGINT),
						]);
					});\`, { eval: true });
				say(await new Promise((resolve) => worker.on("message", resolve)));
			`),
		).toEqual(["ValueError", "ValueError", 0]);
	});

	test("raise_signal(): the handler has run when it returns, and what it throws comes out", async () => {
		expect(
			await said(`
				let n = 0;
				signal.signal(signal.SIGUSR2, () => n++);
				signal.signal(signal.SIGHUP, boom);
				signal.raise_signal(signal.SIGUSR2);
				say([n, attempt(() => signal.raise_signal(signal.SIGHUP)).result]);
			`),
		).toEqual([1, "Boom"]);
	});

	test("alarm() and the timers: what was left is told, and the signal comes when it is due", async () => {
		const result = (await said(`
			let n = 0;
			signal.signal(signal.SIGALRM, () => n++);
			const first = signal.alarm(100);
			const left = signal.alarm(0);
			const none = signal.setitimer(signal.ITIMER_REAL, 50, 20);
			const got = signal.getitimer(signal.ITIMER_REAL);
			const old = signal.setitimer(signal.ITIMER_REAL, 0.1);
			const { seconds } = attempt(() => { while (n === 0) select.select([], [], [], 0.5); });
			say({ first, left, none, got, old, seconds, after: signal.getitimer(signal.ITIMER_REAL),
				negative: attempt(() => signal.setitimer(signal.ITIMER_REAL, -1)).result, which: attempt(() => signal.setitimer(99, 1)).result,
				text: attempt(() => signal.setitimer(0, "1")).result, fraction: attempt(() => signal.alarm(0.5)).result });
		`)) as Record<string, unknown>;
		expect(result).toMatchObject({ first: 0, none: [0, 0], after: [0, 0] });
		expect(result).toMatchObject({ negative: "OSError", which: "OSError", text: "TypeError", fraction: "TypeError" });
		expect([99, 100]).toContain(result.left);
		for (const [left, interval] of [result.got, result.old] as [number, number][]) {
			expect(left).toBeGreaterThan(40);
			expect(left).toBeLessThanOrEqual(50);
			expect(interval).toBe(20);
		}
		expect(result.seconds).toBeGreaterThanOrEqual(0.099);
	});
});

describe("KeyboardInterrupt", () => {
	const install = "signal.signal(signal.SIGINT, signal.default_int_handler);";

	test("is an Error and no OSError, the same in errors and signal", async () => {
		expect(
			await said(`
				const e = new signal.KeyboardInterrupt();
				say([e instanceof Error, e instanceof errors.OSError, errors.KeyboardInterrupt === signal.KeyboardInterrupt, String(e), attempt(() => signal.default_int_handler()).result]);
			`),
		).toEqual([true, false, true, "KeyboardInterrupt", "KeyboardInterrupt"]);
	});

	test("leaves select() at once, finally blocks run, and the program may go on", async () => {
		expect(
			await ended(`${install}
				kill("INT");
				try { try { select.select([], [], []); } finally { console.log("finally"); } } catch (e) { if (!(e instanceof signal.KeyboardInterrupt)) throw e; console.log("caught"); }
			`),
		).toMatchObject({ status: 0, signal: null, stdout: "finally\ncaught\n", stderr: "" });
	});

	const uncaught: [where: string, source: string][] = [
		["out of a wait", `try { select.select([], [], []); } finally { console.log("finally"); }`],
		[
			"out of an async function",
			`(async () => { try { await 0; select.select([], [], []); } finally { console.log("finally"); } })(); setTimeout(() => {}, 10000);`,
		],
		["in an iteration of the event loop", `console.log("finally"); setTimeout(() => {}, 10000);`],
		["in a callback", `setTimeout(() => { try { select.select([], [], []); } finally { console.log("finally"); } });`],
	];
	test.each(uncaught)("uncaught %s: the process ends by SIGINT, after finally blocks and exit listeners", async (_where, source) => {
		const outcome = await ended(`${install} process.on("exit", (code) => console.log("exit", code)); kill("INT", 0.2); ${source}`);
		expect(outcome).toMatchObject({ status: null, signal: "SIGINT", stdout: "finally\nexit 1\n" });
		expect(outcome.stderr).toMatch(/^KeyboardInterrupt\n {4}at /);
	});

	test("a shell sees 130", () => {
		const script = `import * as select from "iomux"; import * as signal from "iomux/signal"; ${install} process.kill(process.pid, "SIGINT"); select.select([], [], []);`;
		const command = `"${process.execPath}" --input-type=module --eval '${script}' 2>/dev/null; echo $?`;
		expect(spawnSync("/bin/sh", ["-c", command], { cwd: new URL("../..", import.meta.url), timeout: 20_000 }).stdout.toString()).toBe(
			"130\n",
		);
	});

	test("whoever handles uncaught exceptions still does", async () => {
		expect(
			await ended(
				`${install} process.on("uncaughtException", (e) => { console.log(e.name); }); kill("INT"); setTimeout(() => console.log("on"), 600); select.select([], [], []);`,
			),
		).toMatchObject({ status: 0, stdout: "KeyboardInterrupt\non\n" });
		expect(
			await ended(
				`${install} process.setUncaughtExceptionCaptureCallback((e) => { console.log(e.name); }); kill("INT"); setTimeout(() => console.log("on"), 600); setTimeout(() => select.select([], [], []));`,
			),
		).toMatchObject({ status: 0, stdout: "KeyboardInterrupt\non\n" });
	});

	test("any other uncaught exception ends the process as ever", async () => {
		const outcome = await ended(`${install} new signal.KeyboardInterrupt(); throw new Boom("boom");`);
		expect(outcome).toMatchObject({ status: 1, signal: null });
		expect(outcome.stderr).toMatch(/Boom/);
	});

	test("shutdown by an AbortSignal goes on as ever", async () => {
		expect(
			await said(`
				const controller = new AbortController();
				process.once("SIGTERM", () => controller.abort());
				kill("TERM");
				const { promise, resolve } = Promise.withResolvers?.() ?? (() => { let resolve; const promise = new Promise((r) => { resolve = r; }); return { promise, resolve }; })();
				controller.signal.addEventListener("abort", resolve);
				setTimeout(() => {}, 10_000);
				await promise;
				say([controller.signal.aborted, native.signal_get(signal.SIGTERM)]);
				process.exit();
			`),
		).toEqual([true, 0]);
	});
});

describe("set_wakeup_fd()", () => {
	const pipe = `const [r, w] = os.pipe2(os.O_NONBLOCK); const [br, bw] = os.pipe();`;

	test("WAK-1 WAK-2 WAK-4 wrong arguments, closed descriptors and blocking ones are refused", async () => {
		expect(
			await said(`${pipe}
				const blocking = attempt(() => { try { signal.set_wakeup_fd(bw); } catch (e) { return [e.constructor.name, e.message.includes(String(bw))]; } }).result;
				os.close(br);
				say([
					() => signal.set_wakeup_fd(), () => signal.set_wakeup_fd("1"), () => signal.set_wakeup_fd(w, false), () => signal.set_wakeup_fd(w, {}, 1),
					() => signal.set_wakeup_fd(w, { warn: true }), () => signal.set_wakeup_fd(br), () => signal.set_wakeup_fd(-2),
				].map((f) => attempt(f).result).concat([blocking, signal.set_wakeup_fd(w)]));
			`),
		).toEqual(["TypeError", "TypeError", "TypeError", "TypeError", "TypeError", "OSError", "OSError", ["ValueError", true], -1]);
	});

	test("WAK-3 the previous descriptor comes back, -1 at the end", async () => {
		expect(
			await said(`${pipe}
				const [a, b] = socket.socketpair(); a.setblocking(false);
				say([signal.set_wakeup_fd(w), signal.set_wakeup_fd(a.fileno()) === w, signal.set_wakeup_fd(-1) === a.fileno(), signal.set_wakeup_fd(-1)]);
			`),
		).toEqual([-1, true, true, -1]);
	});

	test("WAK-6 a signal before the wait: handled in one wait, the byte is still there for the next", async () => {
		expect(
			await said(`${pipe}
				signal.signal(signal.SIGALRM, boom);
				signal.set_wakeup_fd(w);
				alarm(0.05);
				const first = attempt(() => select.select([], [], [], 30));
				const second = attempt(() => select.select([r], [], [], 30)[0].length);
				say([first.result, second.result, second.seconds < 5]);
			`),
		).toEqual(["Boom", 1, true]);
	});

	test("WAK-7 a wait on the wakeup pipe itself is ended by the handler that throws", async () => {
		expect(
			await said(`${pipe}
				signal.signal(signal.SIGALRM, boom);
				signal.set_wakeup_fd(w);
				alarm(0.05);
				say(attempt(() => select.select([r], [], [], 30)).result);
			`),
		).toBe("Boom");
	});

	test("WAK-8 WAK-10 the bytes are the signals' numbers, in the order of their arrival; a socket will do", async () => {
		expect(
			await said(`
				const [a, b] = socket.socketpair(); a.setblocking(false);
				signal.set_wakeup_fd(a.fileno());
				for (const s of [signal.SIGUSR2, signal.SIGALRM, signal.SIGHUP]) signal.signal(s, () => {});
				for (const s of [signal.SIGUSR2, signal.SIGALRM, signal.SIGHUP, signal.SIGUSR2]) signal.raise_signal(s);
				say([...b.recv(10)].map((s) => [signal.SIGUSR2, signal.SIGALRM, signal.SIGHUP].indexOf(s)));
			`),
		).toEqual([0, 1, 2, 0]);
	});

	test("WAK-9 signals that are ignored or have no handler write nothing", async () => {
		expect(
			await said(`${pipe}
				signal.set_wakeup_fd(w);
				signal.signal(signal.SIGUSR2, signal.SIG_IGN);
				signal.raise_signal(signal.SIGUSR2);
				signal.raise_signal(signal.SIGWINCH);
				say(attempt(() => os.read(r, 10)).result);
			`),
		).toBe("BlockingIOError");
	});

	test("WAK-5 WAK-11 a descriptor that cannot be written to: the handler runs, and stderr is told", async () => {
		const outcome = await ended(`${pipe}
			const [a, b] = socket.socketpair(); a.setblocking(false);
			signal.set_wakeup_fd(a.fileno());
			b.close();
			signal.signal(signal.SIGALRM, () => console.log("ran"));
			alarm(0.02);
			select.select([], [], [], 0.1);
		`);
		expect(outcome).toMatchObject({ status: 0, stdout: "ran\n" });
		expect(outcome.stderr).toMatch(/^Exception ignored when trying to write to the signal wakeup fd: EPIPE/);
	});

	test("WAK-12 a full buffer is told by default and with true, not with false; the next call restores the default", async () => {
		const outcome = await ended(`${pipe}
			try { for (;;) os.write(w, Buffer.alloc(4096)); } catch {}
			try { for (;;) os.write(w, "x"); } catch {}
			signal.signal(signal.SIGALRM, () => {});
			const { writeSync } = await import("node:fs");
			const step = (name, options) => { signal.set_wakeup_fd(w, options); writeSync(2, name + "\\n"); signal.raise_signal(signal.SIGALRM); };
			step("default"); step("false", { warn_on_full_buffer: false }); step("again"); step("true", { warn_on_full_buffer: true });
		`);
		const told = outcome.stderr.replace(/^Exception ignored .*EAGAIN.*$/gm, "told");
		expect(told).toBe("default\ntold\nfalse\nagain\ntold\ntrue\ntold\n");
	});

	test("WAK-13 a blocking os.read() is interrupted", async () => {
		expect(await said(`${pipe} signal.signal(signal.SIGALRM, boom); alarm(0.05); say(attempt(() => os.read(br, 1)).result);`)).toBe("Boom");
	});
});
