// The three modes of a socket: blocking, with a timeout, non-blocking. What may block for ever runs
// in a child.
import { constants } from "node:os";
import { BlockingIOError, OSError, OverflowError, TimeoutError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import { select } from "iomux/select";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { afterEach, describe, expect, test } from "../support/harness.ts";
import { closing, listener, pair } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";
import "../support/watchdog.ts";

const { errno } = constants;

afterEach(() => socket.setdefaulttimeout(null));

/** What a socket says of its mode, and what the kernel says. */
function mode(of: socket.Socket<socket.SocketAddress>): unknown[] {
	return [of.gettimeout(), of.timeout, of.getblocking(), os.get_blocking(of.fileno())];
}

const BLOCKING = [null, null, true, true];
const NON_BLOCKING = [0, 0, false, false];
const timed = (seconds: number): unknown[] => [seconds, seconds, true, false];

/** Sends until the kernel takes no more. */
function fill(to: socket.Socket<socket.SocketAddress>): void {
	while (to.trySend(Buffer.alloc(65536)) !== null);
}

describe("SOK-50 the table of modes", () => {
	for (const [what, set, expected] of [
		["setblocking(true)", (s) => s.setblocking(true), BLOCKING],
		["setblocking(false)", (s) => s.setblocking(false), NON_BLOCKING],
		["setblocking(1)", (s) => s.setblocking(1), BLOCKING],
		["setblocking(0)", (s) => s.setblocking(0), NON_BLOCKING],
		["setblocking(2 ** 32), a truthy number that would be 0 as a C int", (s) => s.setblocking(2 ** 32), BLOCKING],
		["settimeout(null)", (s) => s.settimeout(null), BLOCKING],
		["settimeout(undefined)", (s) => s.settimeout(undefined as never), BLOCKING],
		["settimeout(0)", (s) => s.settimeout(0), NON_BLOCKING],
		["settimeout(-0)", (s) => s.settimeout(-0), NON_BLOCKING],
		["settimeout(10)", (s) => s.settimeout(10), timed(10)],
		["settimeout(0.5)", (s) => s.settimeout(0.5), timed(0.5)],
		["settimeout(1e-12), less than a nanosecond", (s) => s.settimeout(1e-12), timed(1e-9)],
		["SOK-56 settimeout(2147484), more than INT_MAX milliseconds", (s) => s.settimeout(2147484), timed(2147484)],
	] as [string, (s: socket.Socket) => void, unknown[]][]) {
		test(what, () => {
			for (const before of [null, 0, 3]) {
				const one = closing(socket.socket());
				one.settimeout(before);
				set(one);
				expect(mode(one)).toEqual(expected);
			}
		});
	}

	test("the timeout that comes back is a 0, never a -0", () => {
		const one = closing(socket.socket());
		one.settimeout(-0);
		expect(Object.is(one.gettimeout(), 0)).toBe(true);
	});

	for (const [timeout, type, words] of [
		[-1, ValueError, /'timeout' must not be negative, received -1/],
		[-1e-10, ValueError, /negative/],
		[Number.NaN, ValueError, /NaN/],
		[Infinity, OverflowError, /Infinity/],
		[-Infinity, OverflowError, /Infinity/],
		[1e10, OverflowError, /10000000000/],
		["1", TypeError, /seconds.*"1"/],
		[true, TypeError, /true/],
		[1n, TypeError, /1n/],
		[{}, TypeError, /object/],
		[Symbol("s"), TypeError, /symbol/],
	] as const) {
		test(`settimeout(${String(timeout)}) and setdefaulttimeout of it change nothing`, () => {
			const one = closing(socket.socket());
			one.settimeout(5);
			expect(thrown(() => one.settimeout(timeout as number), type).message).toMatch(words);
			expect(mode(one)).toEqual(timed(5));
			thrown(() => socket.setdefaulttimeout(timeout as number), type);
			expect(socket.getdefaulttimeout()).toBeNull();
		});
	}
});

test("SOK-60 setblocking and settimeout on a closed socket are EBADF; what the object answers has changed", () => {
	const one = socket.socket();
	one.close();
	expect(thrown(() => one.setblocking(false), OSError).errno).toBe(errno.EBADF);
	expect(one.getblocking()).toBe(false);
	expect(thrown(() => one.settimeout(3), OSError).errno).toBe(errno.EBADF);
	expect(one.gettimeout()).toBe(3);
});

test("SOK-51 SOCK_NONBLOCK at creation is timeout 0; switching back and forth stays consistent", () => {
	const one = closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM | (socket.SOCK_NONBLOCK as number)));
	expect(mode(one)).toEqual(NON_BLOCKING);
	one.setblocking(true);
	expect(mode(one)).toEqual(BLOCKING);
	one.settimeout(2);
	expect(mode(one)).toEqual(timed(2));
	one.setblocking(false);
	expect(mode(one)).toEqual(NON_BLOCKING);
	const [a, b] = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM | (socket.SOCK_NONBLOCK as number));
	for (const end of [closing(a), closing(b)]) expect(mode(end)).toEqual(NON_BLOCKING);
});

test("SOK-11 SOK-51 the default timeout holds for sockets made while it is set: socket, socketpair, accept, fileno", () => {
	expect(socket.getdefaulttimeout()).toBeNull();
	for (const [timeout, expected] of [
		[10, timed(10)],
		[2.5, timed(2.5)],
		[0, NON_BLOCKING],
	] as const) {
		const before = closing(socket.socket());
		socket.setdefaulttimeout(timeout);
		expect(socket.getdefaulttimeout()).toBe(timeout);
		expect(mode(closing(socket.socket()))).toEqual(expected);
		const [a, b] = pair();
		for (const end of [a, b]) expect(mode(end)).toEqual(expected);
		expect(mode(before)).toEqual(BLOCKING);
		const adopted = socket.socket({ fileno: a.detach() });
		expect(mode(closing(adopted))).toEqual(expected);
		socket.setdefaulttimeout(null);
		expect(mode(closing(socket.socket()))).toEqual(BLOCKING);
	}
});

test("SOK-52 SOK-53 an accepted socket is blocking whatever the listener's mode is, unless there is a default timeout", () => {
	for (const listening of [null, 0, 10]) {
		for (const [byDefault, expected] of [
			[null, BLOCKING],
			[20, timed(20)],
			[0, NON_BLOCKING],
		] as const) {
			const server = listener();
			server.settimeout(listening);
			const client = closing(socket.socket());
			client.connect(server.getsockname());
			expect(select([server], [], [], 10)[0]).toEqual([server]);
			socket.setdefaulttimeout(byDefault);
			expect(mode(closing(server.accept()[0]))).toEqual(expected);
			socket.setdefaulttimeout(null);
		}
	}
});

test("a blocking or timed connect leaves the mode as it was, also when it fails", () => {
	for (const timeout of [null, 10]) {
		const server = listener();
		const at = server.getsockname();
		const client = closing(socket.socket());
		client.settimeout(timeout);
		const before = mode(client);
		client.connect(at);
		expect(mode(client)).toEqual(before);
		server.close();
		const refused = closing(socket.socket());
		refused.settimeout(timeout);
		expect(refused.connect_ex(at)).toBe(errno.ECONNREFUSED);
		expect(mode(refused)).toEqual(before);
	}
});

test("SOK-54 non-blocking accept: BlockingIOError without a client, the client once select says so", () => {
	const server = listener();
	server.setblocking(false);
	expect(thrown(() => server.accept(), BlockingIOError)).toMatchObject({ errno: errno.EAGAIN, code: "EAGAIN", syscall: "accept" });
	const client = closing(socket.socket());
	client.connect(server.getsockname());
	expect(select([server], [], [], 10)[0]).toEqual([server]);
	const [connection, address] = server.accept();
	expect(closing(connection).gettimeout()).toBeNull();
	expect(address).toEqual(client.getsockname());
});

test("SOK-55 non-blocking recv: BlockingIOError without data, the data once it came", () => {
	const [a, b] = pair();
	b.setblocking(false);
	for (const call of [() => b.recv(10), () => b.recv_into(Buffer.alloc(10)), () => b.recvfrom(10)]) {
		const error = thrown(call, BlockingIOError);
		expect([error.errno, error.fd]).toEqual([errno.EAGAIN, b.fileno()]);
	}
	a.sendall("data");
	expect(select([b], [], [], 10)[0]).toEqual([b]);
	expect(String(b.recv(10))).toBe("data");
});

test("non-blocking send: partial when the buffer fills, BlockingIOError when it is full; sendall fails after a part", () => {
	const [a, b] = pair();
	a.setblocking(false);
	const much = Buffer.alloc(16 << 20, "m");
	const sent = a.send(much);
	expect(sent).toBeGreaterThan(0);
	expect(sent).toBeLessThan(much.length);
	fill(a);
	expect(thrown(() => a.send("x"), BlockingIOError).syscall).toBe("send");
	thrown(() => a.sendall("x"), BlockingIOError);
	b.setblocking(false);
	let got = 0;
	for (let data = b.tryRecv(1 << 20); data !== null; data = b.tryRecv(1 << 20)) got += data.length;
	expect(got).toBeGreaterThanOrEqual(sent);
	thrown(() => a.sendall(much), BlockingIOError);
	expect(b.recv(1)).toHaveLength(1);
});

test("MSG_DONTWAIT does not wait in blocking mode, in any call", () => {
	const [a] = pair();
	const flag = socket.MSG_DONTWAIT;
	for (const call of [() => a.recv(1, flag), () => a.recv_into(Buffer.alloc(1), 0, flag), () => a.recvfrom(1, flag)]) {
		thrown(call, BlockingIOError);
	}
	fill(a);
	for (const call of [() => a.send("x", flag), () => a.sendall("x", flag)]) thrown(call, BlockingIOError);
	expect(a.getblocking()).toBe(true);
});

test("the try forms answer null instead of an exception, in every mode", () => {
	for (const timeout of [null, 0, 5]) {
		const server = listener();
		server.settimeout(timeout);
		expect(server.tryAccept()).toBeNull();
		const client = closing(socket.socket());
		client.connect(server.getsockname());
		expect(select([server], [], [], 10)[0]).toEqual([server]);
		const accepted = server.tryAccept();
		if (accepted === null) throw new Error("a connection was there");
		closing(accepted[0]);
		expect(accepted[1]).toEqual(client.getsockname());
		expect(server.tryAccept()).toBeNull();
		const [a, b] = pair();
		for (const end of [a, b]) end.settimeout(timeout);
		expect([b.tryRecv(10), b.tryRecvInto(Buffer.alloc(10))]).toEqual([null, null]);
		expect(a.trySend("abc")).toBe(3);
		expect(String(b.tryRecv(2))).toBe("ab");
		expect(b.tryRecvInto(Buffer.alloc(10))).toBe(1);
		fill(a);
		expect(a.trySend("x")).toBeNull();
		a.close();
		while ((b.tryRecv(1 << 20)?.length ?? 0) > 0);
		expect(b.tryRecv(10)).toHaveLength(0);
		expect(b.tryRecvInto(Buffer.alloc(4))).toBe(0);
		expect(thrown(() => b.trySend("x"), OSError).errno).toBe(errno.EPIPE);
	}
});

test("TimeoutError: no errno, the code ETIMEDOUT, OSError and not BlockingIOError", () => {
	const [a] = pair();
	a.settimeout(0.001);
	const error = thrown(() => a.recv(1), TimeoutError);
	expect([error.errno, error.code, error.syscall, error.message]).toEqual([undefined, "ETIMEDOUT", "recv", "timed out, recv"]);
	expect(error).toBeInstanceOf(OSError);
	expect(error).toBeInstanceOf(socket.timeout);
	a.settimeout(0);
	expect(thrown(() => a.recv(1), BlockingIOError)).not.toBeInstanceOf(TimeoutError); // SOK-57
});

/** What children begin with. */
const PRELUDE = `
	import { spawn } from "node:child_process";
	import { BlockingIOError, OSError, TimeoutError } from "iomux/errors";
	import * as os from "iomux/os";
	import { select } from "iomux/select";
	import * as socket from "iomux/socket";
	const now = () => Number(process.hrtime.bigint()) / 1e9;
	/** How long a call took, and what came of it. */
	const timed = (call) => {
		const begin = now();
		let result;
		try {
			result = call();
		} catch (error) {
			result = error.name + " " + error.code;
		}
		return { seconds: now() - begin, result: result === undefined ? null : result };
	};
	const listener = () => {
		const server = socket.socket();
		server.bind(["127.0.0.1", 0]);
		server.listen();
		return server;
	};
	const started = [];
	/** A process of its own, which ends with this one, and by itself. */
	const start = (...args) => {
		const one = spawn(process.execPath, args, { stdio: "ignore", timeout: 15000 });
		started.push(one);
		return one;
	};
	/** The body of a script that knows \`net\` and its argument \`port\`. */
	const peer = (body, port) =>
		start("-e", 'const net = require("node:net"); const port = +process.argv[1]; setTimeout(process.exit, 15000).unref();' + body, String(port));
	const fill = (to) => { while (to.trySend(Buffer.alloc(65536)) !== null); };
	const print = (value) => { for (const one of started) one.kill(); process.stdout.write(JSON.stringify(value)); process.exit(0); };
`;

interface Timed {
	seconds: number;
	result: unknown;
}

const child = <T>(body: string): Promise<T> => answer(PRELUDE + body) as Promise<T>;

test("SOK-57 with a timeout every call waits for it, no less, and raises TimeoutError", async () => {
	const results = await child<Record<string, Timed>>(`
		const server = listener();
		server.settimeout(0.05);
		const [a, b] = socket.socketpair();
		const udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
		udp.bind(["127.0.0.1", 0]);
		fill(a);
		for (const one of [a, udp]) one.settimeout(0.05);
		print({
			accept: timed(() => server.accept()),
			recv: timed(() => a.recv(1)),
			recv_dontwait: timed(() => a.recv(1, socket.MSG_DONTWAIT)),
			recv_into: timed(() => a.recv_into(Buffer.alloc(1))),
			recvfrom: timed(() => udp.recvfrom(1)),
			send: timed(() => a.send("x")),
			sendall: timed(() => a.sendall("x")),
		});
	`);
	for (const [call, { seconds, result }] of Object.entries(results)) {
		expect([call, result]).toEqual([call, "TimeoutError ETIMEDOUT"]);
		expect(seconds).toBeGreaterThanOrEqual(0.05);
		expect(seconds).toBeLessThan(5);
	}
});

test("SOK-57 connect: a timeout where nobody answers is TimeoutError, and EAGAIN from connect_ex", async () => {
	const results = await child<[Timed, Timed]>(`
		// A queue that is full drops who comes next.
		const server = socket.socket();
		server.bind(["127.0.0.1", 0]);
		server.listen(0);
		const filling = [];
		for (let i = 0; i < 4; i++) {
			const one = socket.socket();
			one.setblocking(false);
			one.connect_ex(server.getsockname());
			filling.push(one);
		}
		const late = () => { const one = socket.socket(); one.settimeout(0.1); return one; };
		print([timed(() => late().connect(server.getsockname())), timed(() => late().connect_ex(server.getsockname()))]);
	`);
	expect(results.map((one) => one.result)).toEqual(["TimeoutError ETIMEDOUT", errno.EAGAIN]);
	for (const { seconds } of results) {
		expect(seconds).toBeGreaterThanOrEqual(0.1);
		expect(seconds).toBeLessThan(10);
	}
});

test("blocking and timed calls wait for what comes late: accept, recv, recv_into, recvfrom", async () => {
	const results = await child<Record<string, unknown>>(`
		const results = {};
		for (const [name, timeout] of [["blocking", null], ["timed", 15]]) {
			const server = listener();
			server.settimeout(timeout);
			peer('const s = net.connect(port, "127.0.0.1"); const words = ["one", "two", "three"];' +
				's.on("connect", () => { const next = () => { words.length ? s.write(words.shift()) : s.end(); }; s.on("data", () => setTimeout(next, 50)); });', server.getsockname()[1]);
			const [connection] = server.accept();
			connection.settimeout(timeout);
			const ask = (call) => timed(() => { connection.sendall("?"); return call(); });
			const buffer = Buffer.alloc(10);
			const first = ask(() => String(connection.recv(10)));
			const second = ask(() => connection.recv_into(buffer));
			const third = ask(() => String(connection.recvfrom(10)[0]));
			const end = ask(() => connection.recv(10).length);
			results[name] = { got: [first, second, third, end].map((one) => one.result), buffer: String(buffer.subarray(0, 3)), waited: [first, second, third, end].every((one) => one.seconds >= 0.045) };
		}
		print(results);
	`);
	const expected = { got: ["one", 3, "three", 0], buffer: "two", waited: true };
	expect(results).toEqual({ blocking: expected, timed: expected });
});

test("a blocking send of much to a slow reader sends all of it; so do sendall and sendall with a timeout", async () => {
	const SIZE = 24 << 20;
	const results = await child<unknown[]>(`
		import { createHash } from "node:crypto";
		const server = listener();
		const data = Buffer.alloc(${SIZE});
		for (let i = 0; i < data.length; i += 4) data.writeUInt32LE((i * 2654435761) >>> 0, i);
		const digest = createHash("sha1").update(data).digest("hex");
		const results = [];
		for (const [timeout, how] of [[null, "send"], [null, "sendall"], [20, "sendall"]]) {
			peer('const s = net.connect(port, "127.0.0.1"); s.pause(); const hash = require("node:crypto").createHash("sha1"); let n = 0;' +
				's.on("data", (d) => { hash.update(d); n += d.length; if (n === ${SIZE}) s.end(hash.digest("hex")); }); setTimeout(() => s.resume(), 200);', server.getsockname()[1]);
			const [connection] = server.accept();
			connection.settimeout(timeout);
			const sent = connection[how](data);
			const answer = String(connection.recv(100));
			results.push([how, sent === undefined ? "all" : sent, answer === digest]);
			connection.close();
		}
		print(results);
	`);
	expect(results).toEqual([
		["send", SIZE, true],
		["sendall", "all", true],
		["sendall", "all", true],
	]);
});

test("sendall has one deadline for the whole: a reader that takes a little now and then does not put it off", async () => {
	const { seconds, result, moved } = await child<Timed & { moved: number }>(`
		const server = listener();
		// Reads 64 KiB every 20 ms: some goes all the time, and all of it would take more than a minute.
		peer('const s = net.connect(port, "127.0.0.1"); s.pause(); setInterval(() => { for (let n = 0; n < 65536; ) { const d = s.read(); if (!d) break; n += d.length; } }, 20);', server.getsockname()[1]);
		const [connection] = server.accept();
		connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536);
		fill(connection);
		const moved = timed(() => { connection.settimeout(10); connection.sendall(Buffer.alloc(200000)); return "all"; });
		connection.settimeout(0.5);
		print({ ...timed(() => connection.sendall(Buffer.alloc(256 << 20))), moved: moved.result });
	`);
	expect(moved).toBe("all");
	expect(result).toBe("TimeoutError ETIMEDOUT");
	expect(seconds).toBeGreaterThanOrEqual(0.5);
	expect(seconds).toBeLessThan(10);
});

test("MSG_WAITALL: a blocking recv and recv_into wait for all of it, and take less only at the end", async () => {
	const results = await child<unknown>(`
		const server = listener();
		peer('const s = net.connect(port, "127.0.0.1"); s.setNoDelay(true); const words = ["abc", "def", "gh", "ij", "kl"];' +
			's.on("data", () => { const timer = setInterval(() => { s.write(words.shift()); if (!words.length) { clearInterval(timer); s.end(); } }, 40); });', server.getsockname()[1]);
		const [connection] = server.accept();
		const buffer = Buffer.alloc(4);
		const first = timed(() => { connection.sendall("?"); return String(connection.recv(6, socket.MSG_WAITALL)); });
		const second = connection.recv_into(buffer, 4, socket.MSG_WAITALL);
		const rest = String(connection.recv(6, socket.MSG_WAITALL));
		print([first.result, first.seconds >= 0.075, second, String(buffer), rest, connection.recv(6, socket.MSG_WAITALL).length]);
	`);
	expect(results).toEqual(["abcdef", true, 4, "ghij", "kl", 0]);
});

test("connect to an AF_UNIX listener whose queue is full: blocking mode waits and never fails with EAGAIN", async () => {
	const results = await child<unknown[]>(`
		const name = "\\0iomux-test-backlog-" + process.pid;
		const server = socket.socket(socket.AF_UNIX);
		server.bind(name);
		server.listen(0);
		const filling = [];
		let full;
		while (full !== "EAGAIN") {
			const one = socket.socket(socket.AF_UNIX);
			one.setblocking(false);
			try { one.connect(name); filling.push(one); } catch (error) { full = error.code; one.close(); }
		}
		const timedOut = socket.socket(socket.AF_UNIX);
		timedOut.settimeout(0.1);
		const late = timed(() => timedOut.connect(name));
		const lateEx = timed(() => timedOut.connect_ex(name));
		// Another process connects in blocking mode and says how long that took.
		const connector = 'import * as socket from "iomux/socket"; const s = socket.socket(socket.AF_UNIX); const begin = Date.now();' +
			's.connect(' + JSON.stringify(name) + '); s.sendall(String(Date.now() - begin));';
		start("--input-type=module", "-e", connector);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
		server.settimeout(15);
		for (const one of filling) server.accept();
		const [connection] = server.accept();
		print([full, [late.result, late.seconds >= 0.1], [lateEx.result, lateEx.seconds >= 0.1], Number(connection.recv(20)) >= 0]);
	`);
	expect(results).toEqual(["EAGAIN", ["TimeoutError ETIMEDOUT", true], [errno.EAGAIN, true], true]);
});
