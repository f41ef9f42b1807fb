// Descriptors that the package opened: closed once, given away, closed as a last resort when their
// object was collected.
import * as select from "iomux";
import { ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closing, opened, pair, pipe } from "../support/opened.ts";

const isOpen = (fd: number): boolean => {
	try {
		os.get_inheritable(fd);
		return true;
	} catch {
		return false;
	}
};

describe("close and detach", () => {
	test("close() closes the number once: what is opened under it afterwards is left alone", () => {
		for (const object of [select.epoll(), socket.socket()]) {
			const fd = object.fileno();
			object.close();
			expect(isOpen(fd)).toBe(false);
			const [r] = pipe();
			if (fd !== r) opened(os.dup2(r, fd, false));
			object.close();
			expect(isOpen(fd)).toBe(true);
		}
	});

	test("detach() gives the descriptor away: it stays open, the object is closed", () => {
		const [a] = pair();
		const fd = opened(a.detach());
		expect(fd).toBeGreaterThan(2);
		expect([a.fileno(), a.detach()]).toEqual([-1, -1]);
		a.close();
		expect(isOpen(fd)).toBe(true);
	});

	test("an adopted descriptor is closed by close()", () => {
		const first = select.epoll();
		const fd = first.fileno();
		const adopted = select.epoll.fromfd(fd);
		adopted.close();
		expect(isOpen(fd)).toBe(false);
		first.close(); // nothing is open any more under its number: no error
	});

	test("a closed epoll object says so; its number is not shown any more", () => {
		const ep = closing(select.epoll());
		ep.close();
		expect(() => ep.fileno()).toThrow(ValueError);
	});
});

/** A program that can collect: `collect()` waits for callbacks too; `report` is printed with the warnings that came. */
const program = (body: string) => `
	import * as select from "iomux"; import * as native from "iomux/native"; import * as os from "iomux/os"; import * as socket from "iomux/socket";
	const warnings = [];
	process.on("warning", (warning) => warnings.push(warning.name + ": " + warning.message));
	const isOpen = (fd) => native.get_inheritable(fd) >= 0;
	async function collect() {
		for (let i = 0; i < 20; i++) { gc(); await new Promise((resolve) => setTimeout(resolve, 5)); }
	}
	const report = await (async () => { ${body} })();
	console.log(JSON.stringify([report, warnings]));`;
const collected = (body: string) => answer(program(body), { flags: ["--expose-gc", "--no-warnings"] }) as Promise<[unknown, string[]]>;

describe("collection", () => {
	test("an epoll object that was never closed: its descriptor is closed, with a ResourceWarning that names it", async () => {
		const [report, warnings] = await collected(`
			const fd = (() => select.epoll().fileno())();
			const before = isOpen(fd);
			await collect();
			return [before, isOpen(fd), fd];`);
		const [before, after, fd] = report as [boolean, boolean, number];
		expect([before, after]).toEqual([true, false]);
		expect(warnings).toEqual([expect.stringMatching(new RegExp(`^ResourceWarning: .*epoll.*\\b${fd}\\b`))]);
	});

	test("so is a socket's, an accepted one's and both of a pair", async () => {
		const [report, warnings] = await collected(`
			const fds = (() => {
				const server = socket.socket();
				server.bind(["127.0.0.1", 0]);
				server.listen();
				const client = socket.socket();
				client.connect(server.getsockname());
				return [server, client, server.accept()[0], ...socket.socketpair()].map((s) => s.fileno());
			})();
			const before = fds.filter(isOpen).length;
			await collect();
			return [before, fds.filter(isOpen).length];`);
		expect(report).toEqual([5, 0]);
		expect(warnings).toHaveLength(5);
		for (const warning of warnings) expect(warning).toMatch(/^ResourceWarning: socket/);
	});

	test("EXT-9 an adopted descriptor stays open, without a warning", async () => {
		const outcome = await collected(`
			const epfd = native.epoll_create1(0);
			const two = new Int32Array(2);
			native.socketpair(1, 1, 0, two);
			(() => { select.epoll.fromfd(epfd).poll(0); socket.socket({ fileno: two[0] }); new socket.Socket(null, null, null, two[1]); })();
			await collect();
			return [epfd, ...two].map(isOpen);`);
		expect(outcome).toEqual([[true, true, true], []]);
	});

	test("a detached descriptor stays open, without a warning", async () => {
		const outcome = await collected(`
			const fd = (() => socket.socket().detach())();
			await collect();
			return isOpen(fd);`);
		expect(outcome).toEqual([true, []]);
	});

	test("what was closed properly is no news", async () => {
		const outcome = await collected(`
			(() => { select.epoll().close(); socket.socket().close(); select.epoll()[Symbol.dispose](); })();
			await collect();`);
		expect(outcome).toEqual([null, []]);
	});

	const reuses: [what: string, close: string, reopen: string][] = [
		["a pipe", "native.close(fd)", "const [r] = os.pipe(); os.dup2(r, fd)"],
		["a socket", "native.close(fd)", "native.dup2(native.socket(2, 1, 0), fd, 0)"],
		[
			"an epoll that somebody else made",
			"native.close(fd)",
			"const other = native.epoll_create1(0); if (other !== fd) native.dup2(other, fd, 0)",
		],
		[
			"an epoll object of the package",
			"native.close(fd)",
			"globalThis.kept = select.epoll(); if (kept.fileno() !== fd) throw new Error('another number')",
		],
		["a socket, after an adopted object closed it", "select.epoll.fromfd(fd).close()", "native.dup2(native.socket(2, 1, 0), fd, 0)"],
	];
	for (const [what, close, reopen] of reuses) {
		test(`an epoll object's number that was closed, and is ${what} by now, is left alone, with a warning`, async () => {
			const [report, warnings] = await collected(`
				const fd = (() => select.epoll().fileno())();
				${close};
				${reopen};
				await collect();
				return isOpen(fd);`);
			expect(report).toBe(true);
			expect(warnings).toEqual([expect.stringMatching(/^ResourceWarning: .*left alone/)]);
		});
	}

	test("a socket's number that was closed, and is another socket by now, is left alone", async () => {
		const [report] = await collected(`
			const fd = (() => socket.socket().fileno())();
			native.close(fd);
			const other = native.socket(2, 1, 0);
			if (other !== fd) native.dup2(other, fd, 0);
			await collect();
			return isOpen(fd);`);
		expect(report).toBe(true);
	});

	test("objects in use are not collected, whatever else is", async () => {
		const outcome = await collected(`
			const ep = select.epoll();
			const [a, b] = socket.socketpair();
			ep.register(a, select.EPOLLIN);
			await collect();
			b.send("x");
			const events = ep.poll(1).length;
			ep.close(); a.close(); b.close();
			return events;`);
		expect(outcome).toEqual([1, []]);
	});
});

describe("Workers", () => {
	test("a Worker that is terminated, or just ends, leaves no descriptor open", async () => {
		const left = await answer(`
			import { readdirSync, readlinkSync } from "node:fs"; import { Worker } from "node:worker_threads"; import { once } from "node:events";
			import "iomux";
			const sockets = () => readdirSync("/proc/self/fd").filter((fd) => { try { return readlinkSync("/proc/self/fd/" + fd).startsWith("socket:"); } catch { return false; } }).length;
			const before = sockets();
			const program = (after) => \`
				import("node:worker_threads").then(({ parentPort }) =>
					import("iomux/socket").then((socket) => { globalThis.kept = [socket.socket(), socket.socketpair()]; \${after} }));\`;
			const ended = new Worker(program(""), { eval: true });
			await once(ended, "exit");
			const afterEnd = sockets() - before;
			const terminated = new Worker(program("setInterval(() => {}, 1000); parentPort.postMessage(1);"), { eval: true });
			await once(terminated, "message");
			const during = sockets() - before;
			await terminated.terminate();
			console.log(JSON.stringify([afterEnd, during, sockets() - before]));`);
		expect(left).toEqual([0, 3, 0]);
	});

	/** What a program with `worker(source)`, which answers a Worker's first message, prints. Its `count()` counts open descriptors. */
	const counted = (body: string) =>
		answer(`
			import { readdirSync } from "node:fs"; import { once } from "node:events"; import { Worker } from "node:worker_threads";
			import * as native from "iomux/native"; import * as os from "iomux/os"; import * as socket from "iomux/socket";
			const count = () => readdirSync("/proc/self/fd").length;
			async function worker(source) {
				const prelude = 'const { parentPort } = await import("node:worker_threads"); const say = (m) => parentPort.postMessage(m); const socket = await import("iomux/socket");';
				const running = new Worker('(async () => {' + prelude + source + '})()', { eval: true });
				const [said] = await once(running, "message");
				return { said, running };
			}
			/** What a Worker has to do with: the end of a pair of sockets from which two descriptors can be received. */
			function sent() {
				const [a, b] = socket.socketpair();
				const [r, w] = os.pipe();
				socket.send_fds(a, ["x"], [r, w]);
				return { a, b, r, w };
			}
			await (await worker("say(1)")).running.terminate();
			${body}`);
	const onLinux = process.platform === "linux";

	for (const [how, receive] of [
		["recv_fds", "const [, fds] = socket.recv_fds(b, 10, 2)"],
		["recvmsg", "const fds = [...new Int32Array(Uint8Array.from(b.recvmsg(10, 100)[1][0][2]).buffer)]"],
		["recvmsg_into", "const fds = [...new Int32Array(Uint8Array.from(b.recvmsg_into([Buffer.alloc(10)], 100)[1][0][2]).buffer)]"],
	]) {
		test.runIf(onLinux)(`descriptors that ${how} handed to a Worker are closed when it is terminated`, async () => {
			const outcome = await counted(`
				const { a, b } = sent();
				const before = count();
				const { said, running } = await worker(\`const b = socket.socket({ fileno: \${b.fileno()} }); ${receive}; setInterval(() => {}, 1000); say(fds)\`);
				const during = said.filter((fd) => native.get_inheritable(fd) === 0).length;
				await running.terminate();
				console.log(JSON.stringify([during, said.filter((fd) => native.get_inheritable(fd) >= 0).length, count() - before]));`);
			expect(outcome).toEqual([2, 0, 0]);
		});
	}

	test.runIf(onLinux)("a received descriptor that the Worker closed is somebody else's number by then, and left alone", async () => {
		const outcome = await counted(`
			const { b, r } = sent();
			const { said: [first, second], running } = await worker(\`const b = socket.socket({ fileno: \${b.fileno()} }); const [, fds] = socket.recv_fds(b, 10, 2); for (const fd of fds) socket.close(fd); setInterval(() => {}, 1000); say(fds)\`);
			// The very file that the first of them was: only the record, not the inode, can tell.
			os.dup2(r, first);
			await running.terminate();
			console.log(JSON.stringify([native.get_inheritable(first) >= 0, native.get_inheritable(second) >= 0]));`);
		expect(outcome).toEqual([true, false]);
	});

	test.runIf(onLinux)("a received descriptor that was given away, by detach() of a socket made of it, stays open", async () => {
		const outcome = await counted(`
			const [a, b] = socket.socketpair();
			const listener = socket.create_server(["127.0.0.1", 0]);
			socket.send_fds(a, ["x"], [listener, listener]);
			const { said: [kept, given], running } = await worker(\`const b = socket.socket({ fileno: \${b.fileno()} }); const [, [kept, given]] = socket.recv_fds(b, 10, 2); say([kept, socket.socket({ fileno: given }).detach()])\`);
			await running.terminate();
			console.log(JSON.stringify([native.get_inheritable(kept) >= 0, socket.socket({ fileno: given }).getsockname()[1] === listener.getsockname()[1]]));`);
		expect(outcome).toEqual([false, true]);
	});
});
