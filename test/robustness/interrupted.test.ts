// System calls that do not wait, or not in a wait of the package's, when a signal interrupts them or another error meets them: strace(1)
// attaches to a child and fails one call of it.
import { spawnSync } from "node:child_process";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";

const hasStrace = spawnSync("strace", ["-e", "trace=none", "true"]).status === 0;

/** A program whose `injected(what, action)` runs an action while strace injects a fault into it; its `said` is the answer. */
const program = (body: string): string => `
	import { spawn } from "node:child_process"; import { once } from "node:events"; import { readdirSync } from "node:fs";
	import { Worker } from "node:worker_threads";
	import * as os from "iomux/os"; import * as socket from "iomux/socket"; import * as signal from "iomux/signal";
	const count = () => readdirSync("/proc/self/fd").length;
	async function injecting(what, action) {
		const strace = spawn("strace", ["-f", "-p", String(process.pid), "-o", "/dev/null", "-e", "inject=" + what], { stdio: ["ignore", "ignore", "pipe"] });
		await new Promise((resolve, reject) => {
			let words = "";
			strace.stderr.on("data", (chunk) => { words += chunk; if (words.includes("attached")) resolve(); });
			strace.on("exit", () => reject(new Error("strace: " + words)));
		});
		const outcome = await action();
		const closed = once(strace, "close");
		strace.kill("SIGINT");
		await closed;
		return outcome;
	}
	const injected = (what, call) => injecting(what, () => { try { return call(); } catch (error) { return error.name + ": " + (error.code ?? error.message); } });
	let said;
	${body}
	console.log(JSON.stringify(said));`;
const outcome = (body: string): Promise<unknown> => answer(program(body), { deadline: 60_000 });

/** Two connected sockets, a pipe, a listener and a client of it. */
const setup = `
	const [a, b] = socket.socketpair();
	const [r, w] = os.pipe();
	b.send("hello");
	os.write(w, "hello");
	const listener = socket.create_server(["127.0.0.1", 0]);
	const client = socket.create_connection(listener.getsockname());
	const text = (bytes) => bytes.toString();`;

const calls: [what: string, syscall: string, action: string, expected: unknown][] = [
	["recv", "recvfrom", "text(a.recv(100))", "hello"],
	["recv of a non-blocking socket", "recvfrom", "(a.setblocking(false), text(a.recv(100)))", "hello"],
	["recvfrom", "recvfrom", "text(a.recvfrom(100)[0])", "hello"],
	["recv_into", "recvfrom", "a.recv_into(Buffer.alloc(10))", 5],
	["recvmsg", "recvmsg", "text(a.recvmsg(100)[0])", "hello"],
	["send", "sendto", "a.send('hello')", 5],
	["send of a non-blocking socket", "sendto", "(a.setblocking(false), a.send('hello'))", 5],
	["sendall", "sendto", "(a.sendall('hello'), text(b.recv(100)))", "hello"],
	["sendmsg", "sendmsg", "a.sendmsg(['he', 'llo'])", 5],
	["sendto", "sendto", "(() => { const u = socket.socket(2, 2); return u.sendto('hello', ['127.0.0.1', 9]); })()", 5],
	["accept", "accept4", "text(Buffer.from(listener.accept()[1][0]))", "127.0.0.1"],
	["accept of a non-blocking listener", "accept4", "(listener.setblocking(false), listener.accept()[1][0])", "127.0.0.1"],
	[
		"connect",
		"connect",
		"(() => { const c = socket.socket(); c.connect(listener.getsockname()); return c.getpeername()[0]; })()",
		"127.0.0.1",
	],
	[
		"connect with a timeout",
		"connect",
		"(() => { const c = socket.socket(); c.settimeout(5); c.connect(listener.getsockname()); return c.getpeername()[0]; })()",
		"127.0.0.1",
	],
	["read of a pipe", "preadv2", "text(os.read(r, 100))", "hello"],
	["read of a pipe where the kernel cannot tell", "read", "text(os.read(r, 100))", "hello"],
	["write", "write", "os.write(w, 'hello')", 5],
	["eventfd_write", "write", "(() => { const e = os.eventfd(0); os.eventfd_write(e, 7); return Number(os.eventfd_read(e)); })()", 7],
	["sendfile", "sendfile", "client.sendfile(file)", 6],
];
const file = `
	const { openSync, writeFileSync, mkdtempSync } = await import("node:fs");
	const path = mkdtempSync("/tmp/iomux-") + "/file";
	writeFileSync(path, "a file");
	const file = openSync(path, "r");`;

describe.runIf(hasStrace)("interrupted once, as in Python (PEP 475)", () => {
	for (const [what, syscall, action, expected] of calls) {
		test(`${what} is made again`, async () => {
			expect(await outcome(`${setup} ${file} said = await injected("${syscall}:error=EINTR:when=1", () => ${action});`)).toEqual(expected);
		});
	}

	test.each(calls.filter(([what]) => ["recv", "send", "accept of a non-blocking listener", "connect", "write", "sendmsg"].includes(what)))(
		"%s: what the signal's handler throws comes out",
		async (_, syscall, action) => {
			const said = await outcome(`${setup}
			signal.signal(signal.SIGUSR1, () => { throw new Error("from the handler"); });
			said = await injected("${syscall}:error=EINTR:signal=SIGUSR1:when=1", () => ${action});`);
			expect(said).toBe("Error: from the handler");
		},
	);

	test("a non-blocking connect goes on: InterruptedError", async () => {
		const said = await outcome(`${setup}
			const c = socket.socket();
			c.setblocking(false);
			said = await injected("connect:error=EINTR:when=1", () => c.connect(listener.getsockname()));`);
		expect(said).toBe("InterruptedError: EINTR");
	});

	test("a listener that closes the socket: EBADF, and nothing is sent to whoever has its number", async () => {
		const said = await outcome(`${setup}
			let taken;
			signal.signal(signal.SIGUSR1, () => { const fd = a.fileno(); a.close(); taken = os.eventfd(0); if (taken !== fd) os.dup2(taken, fd); });
			said = await injected("sendto:error=EINTR:signal=SIGUSR1:when=1", () => a.send("hello"));`);
		expect(said).toBe("OSError: EBADF");
	});
});

describe.runIf(hasStrace)("fstat fails for a descriptor that was just opened", () => {
	const fstat = "fstat,newfstatat:error=ENOMEM";
	for (const which of [1, 2]) {
		test(`end ${which} of a socketpair: both are closed`, async () => {
			const said = await outcome(`
				await injected("${fstat}:when=1000", () => {}); // what Node opens for the first child
				const before = count();
				const result = await injected("${fstat}:when=${which}", () => socket.socketpair().length);
				said = [result, count() - before];`);
			expect(said).toEqual(["OSError: ENOMEM", 0]);
		});
	}

	// A Worker's descriptors are recorded as they are opened.
	const opened: [what: string, action: string, calls: number[]][] = [
		["pipe", "os.pipe()", [1, 2]],
		[
			"native socketpair",
			"[native.socketpair(1, 1, 0, new Int32Array(2))].map((n) => { if (n < 0) throw { name: 'native', code: n }; })",
			[1, 2],
		],
		["eventfd", "os.eventfd(0)", [1]],
	];
	for (const [what, action, which] of opened) {
		for (const when of which) {
			test(`${what} in a Worker, call ${when}: an error, and nothing stays open`, async () => {
				const said = await outcome(`
					const worker = new Worker(\`
						(async () => {
							const { parentPort } = await import("node:worker_threads"); const os = await import("iomux/os"); const native = await import("iomux/native");
							parentPort.on("message", () => {
								try { ${action}; parentPort.postMessage("opened"); } catch (error) { parentPort.postMessage(error.name + ": " + error.code); }
							});
							parentPort.postMessage("ready");
						})()\`, { eval: true });
					await once(worker, "message");
					const before = count();
					const [result] = await injecting("${fstat}:when=${when}", () => { worker.postMessage(1); return once(worker, "message"); });
					said = [result, count() - before];
					await worker.terminate();`);
				expect(said).toEqual([what.startsWith("native") ? "native: -12" : "OSError: ENOMEM", 0]);
			});
		}
	}
});
