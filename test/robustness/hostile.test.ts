// User code that runs in the middle of a call and does its worst there: closes the socket, takes the buffer away, calls again. No crash,
// no hang, no byte of anybody else's, no descriptor left open.
import { describe, expect, test } from "../support/harness.ts";
import { said } from "../support/signals.ts";

const prelude = `
	const { AF_UNIX, AF_INET, SOCK_DGRAM, SOL_SOCKET, SCM_RIGHTS } = socket;
	import { readdirSync } from "node:fs";
	const listFds = () => readdirSync("/proc/self/fd");
	const take = (bytes) => structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
	const outcome = (body) => {
		try {
			const result = body();
			return Buffer.isBuffer(result) ? String(result) : result === undefined ? "nothing" : result;
		} catch (error) {
			return error.code ?? error.constructor.name;
		}
	};
	/** Each with sockets of its own; what came of it, and how many descriptors it left open. */
	const results = {};
	/** A length that its buffer does not have is refused before the kernel is asked. */
	const refused = (body) => { const what = outcome(body); return what === "RangeError" || what === "EINVAL" ? "refused" : what; };
	const scenario = (name, body) => {
		const before = listFds().length;
		const [a, b] = socket.socketpair();
		let result;
		try { result = body(a, b); } finally { a.close(); b.close(); }
		const left = listFds().length - before;
		results[name] = left === 0 ? result : [result, "descriptors left open: " + left];
	};
`;

test("user code that closes the socket while arguments are being read", async () => {
	const result = await said(`${prelude}
		scenario("sendmsg, buffers", (a) => outcome(() => a.sendmsg((function* () { yield "x"; a.close(); yield "y"; })())));
		scenario("sendmsg, ancillary data", (a) => outcome(() => a.sendmsg(["x"], (function* () { a.close(); })())));
		scenario("sendmsg, an item's getter", (a) => {
			const item = [SOL_SOCKET, SCM_RIGHTS, Int32Array.of(0)];
			Object.defineProperty(item, 0, { get() { a.close(); return SOL_SOCKET; } });
			return outcome(() => a.sendmsg(["x"], [item]));
		});
		scenario("sendmsg, an address's getter", () => {
			const one = socket.socket(AF_INET, SOCK_DGRAM);
			return outcome(() => one.sendmsg(["x"], [], 0, new Proxy(["127.0.0.1", 9], { get(target, key) { one.close(); return target[key]; } })));
		});
		scenario("recvmsg_into, buffers", (a, b) => { b.send("x"); return outcome(() => a.recvmsg_into((function* () { yield Buffer.alloc(1); a.close(); })())); });
		scenario("send_fds, fileno()", (a) => outcome(() => socket.send_fds(a, ["x"], [{ fileno() { a.close(); return 0; } }])));
		scenario("send_fds, the descriptor itself is closed", (a, b) => outcome(() => socket.send_fds(a, ["x"], [b, { fileno() { b.close(); return 0; } }])));
		scenario("sendfile, fileno()", (a) => outcome(() => a.sendfile({ fileno() { a.close(); return 0; } })));
		scenario("sendfile, read()", (a) => outcome(() => a.sendfile({ read() { a.close(); return Buffer.from("x"); } })));
		scenario("sendto, an address's getter", () => {
			const one = socket.socket(AF_INET, SOCK_DGRAM);
			return outcome(() => one.sendto("x", new Proxy(["127.0.0.1", 9], { get(target, key) { one.close(); return target[key]; } })));
		});
		scenario("connect, an address's getter", () => {
			const one = socket.socket();
			return outcome(() => one.connect(new Proxy(["127.0.0.1", 9], { get(target, key) { one.close(); return target[key]; } })));
		});
		scenario("create_server, an address's getter", () => outcome(() => socket.create_server(new Proxy(["127.0.0.1", 0], { get() { throw new RangeError(); } }))));
		scenario("makefile, writelines", (a) => {
			const file = a.makefile("wb", 4);
			return outcome(() => file.writelines((function* () { yield Buffer.from("line"); file.close(); yield Buffer.from("more"); })()));
		});
		scenario("makefile, an option's getter", (a) => outcome(() => a.makefile("r", null, { get newline() { a.close(); throw new RangeError(); } })));
		scenario("eventfd_read, fileno()", () => {
			const fd = os.eventfd(1);
			return outcome(() => os.eventfd_read({ fileno() { os.close(fd); return fd; } }));
		});
		say(results);
	`);
	expect(result).toEqual({
		"sendmsg, buffers": "EBADF",
		"sendmsg, ancillary data": "EBADF",
		"sendmsg, an item's getter": "EBADF",
		"sendmsg, an address's getter": "EBADF",
		"recvmsg_into, buffers": "EBADF",
		"send_fds, fileno()": "EBADF",
		"send_fds, the descriptor itself is closed": "EBADF",
		"sendfile, fileno()": "EBADF",
		"sendfile, read()": "EBADF",
		"sendto, an address's getter": "EBADF",
		"connect, an address's getter": "EBADF",
		"create_server, an address's getter": "RangeError",
		"makefile, writelines": "ValueError",
		"makefile, an option's getter": "RangeError",
		"eventfd_read, fileno()": "EBADF",
	});
});

test("a call within the call: each gets its own address, bytes and descriptors", async () => {
	const result = await said(`${prelude}
		scenario("sendto within sendto", () => {
			const [one, two, from] = [0, 0, 0].map(() => { const s = socket.socket(AF_INET, SOCK_DGRAM); s.bind(["127.0.0.1", 0]); s.setblocking(false); return s; });
			const address = [...one.getsockname()];
			const port = address[1];
			Object.defineProperty(address, 1, { get() { from.sendto("second", two.getsockname()); return port; } });
			from.sendto("first", address);
			const got = [one, two].map((s) => outcome(() => s.recv(10)));
			for (const s of [one, two, from]) s.close();
			return got;
		});
		scenario("sendmsg within sendmsg", (a, b) => {
			const [r, w] = os.pipe();
			a.sendmsg((function* () { a.sendmsg(["second"], [[SOL_SOCKET, SCM_RIGHTS, Int32Array.of(r)]]); yield "first"; })());
			const messages = [b.recvmsg(100, 100), b.recvmsg(100, 100, socket.MSG_DONTWAIT)];
			for (const fd of [r, w, ...messages.flatMap(([, items]) => items.flatMap(([, , data]) => [...new Int32Array(Uint8Array.from(data).buffer)]))]) os.close(fd);
			return messages.map(([data, items]) => [String(data), items.length]);
		});
		scenario("recv within recvmsg_into", (a, b) => {
			const buffer = Buffer.alloc(3);
			b.send("abcdef");
			const [count] = a.recvmsg_into((function* () { a.recv(3); yield buffer; })());
			return [count, String(buffer)];
		});
		say(results);
	`);
	expect(result).toEqual({
		"sendto within sendto": ["first", "second"],
		"sendmsg within sendmsg": [
			["second", 1],
			["first", 0],
		],
		"recv within recvmsg_into": [3, "def"],
	});
});

test("buffers that are taken away, shrunk, grown or shared, before a call and in its middle", async () => {
	const result = await said(`${prelude}
		const shrinking = (size, to) => { const buffer = new ArrayBuffer(size, { maxByteLength: 2 * size }); return [new Uint8Array(buffer), () => buffer.resize(to)]; };
		const fixed = (size, to) => { const buffer = new ArrayBuffer(size, { maxByteLength: 2 * size }); return [new Uint8Array(buffer, 0, size), () => buffer.resize(to)]; };
		scenario("sendmsg, detached by the next one", (a, b) => {
			const bytes = new Uint8Array(4).fill(65);
			a.sendmsg((function* () { yield bytes; take(bytes); yield "x"; })());
			return String(b.recv(10));
		});
		scenario("sendmsg, shrunk by the next one", (a, b) => {
			const [bytes, shrink] = shrinking(8, 2);
			bytes.fill(65);
			a.sendmsg((function* () { yield bytes; shrink(); yield "x"; })());
			return String(b.recv(10));
		});
		scenario("sendmsg, out of bounds by the next one", (a, b) => {
			const [bytes, shrink] = fixed(8, 2);
			a.sendmsg((function* () { yield bytes; shrink(); yield "x"; })());
			return String(b.recv(10));
		});
		scenario("sendmsg, ancillary data grown while it is measured", (a) => {
			const [bytes, grow] = shrinking(4, 8);
			return outcome(() => a.sendmsg(["x"], (function* () { yield [SOL_SOCKET, 999, bytes]; grow(); })()));
		});
		scenario("recvmsg_into, detached by the next one", (a, b) => {
			const [one, two] = [new Uint8Array(4), new Uint8Array(4)];
			b.send("abcd");
			const [count] = a.recvmsg_into((function* () { yield one; yield two; take(one); })());
			return [count, String(Buffer.from(two))];
		});
		scenario("recv_into, detached before", (a, b) => { const bytes = new Uint8Array(4); take(bytes); b.send("x"); return outcome(() => a.recv_into(bytes)); });
		scenario("recv_into, detached before, with a size", (a, b) => { const bytes = new Uint8Array(4); take(bytes); b.send("x"); return outcome(() => a.recv_into(bytes, 4)); });
		scenario("recv_into, a length that lies", (a, b) => {
			const bytes = new Uint8Array(4);
			Object.defineProperty(bytes, "byteLength", { value: 1000 });
			b.send("x".repeat(100));
			return [refused(() => a.recv_into(bytes)), refused(() => a.recvfrom_into(bytes)), refused(() => a.recv_into(bytes, 500)), b.fileno() > 0];
		});
		scenario("recvmsg_into, a length that lies", (a, b) => {
			const bytes = new Uint8Array(4);
			Object.defineProperty(bytes, "byteLength", { value: 1000 });
			b.send("abcdefgh");
			return [a.recvmsg_into([bytes])[0], String(Buffer.from(bytes.buffer))];
		});
		scenario("send, a length that lies", (a) => {
			const bytes = new Uint8Array(4);
			Object.defineProperty(bytes, "byteLength", { value: 1000 });
			return [refused(() => a.send(bytes)), refused(() => a.sendall(bytes)), refused(() => a.trySend(bytes)), refused(() => os.write(a.fileno(), bytes))];
		});
		scenario("sendto, a length that lies", () => {
			const bytes = new Uint8Array(4);
			Object.defineProperty(bytes, "byteLength", { value: 1000 });
			const one = socket.socket(AF_INET, SOCK_DGRAM);
			const result = refused(() => one.sendto(bytes, ["127.0.0.1", 9]));
			one.close();
			return result;
		});
		scenario("setsockopt and inet_ntop of detached bytes", (a) => {
			const bytes = new Uint8Array(4);
			take(bytes);
			return [outcome(() => a.setsockopt(SOL_SOCKET, socket.SO_KEEPALIVE, bytes)), outcome(() => socket.inet_ntoa(bytes)), outcome(() => socket.inet_ntop(AF_INET, bytes))];
		});
		scenario("shared memory, in and out", (a, b) => {
			const shared = new Uint8Array(new SharedArrayBuffer(4));
			b.send("abcd");
			a.recv_into(shared);
			b.sendmsg([shared, shared]);
			return [String(Buffer.from(shared)), String(a.recv(10))];
		});
		scenario("a file that reads into a detached buffer", (a, b) => {
			const bytes = new Uint8Array(4);
			take(bytes);
			b.send("abcd");
			const [raw, buffered] = [a.makefile("rb", 0), a.makefile("rb")];
			const result = [outcome(() => raw.readinto(bytes)), outcome(() => buffered.readinto(bytes))];
			for (const file of [raw, buffered]) file.close();
			return result;
		});
		say(results);
	`);
	expect(result).toEqual({
		"sendmsg, detached by the next one": "x",
		"sendmsg, shrunk by the next one": "AAx",
		"sendmsg, out of bounds by the next one": "x",
		"sendmsg, ancillary data grown while it is measured": "EINVAL",
		"recvmsg_into, detached by the next one": [4, "abcd"],
		"recv_into, detached before": 0,
		"recv_into, detached before, with a size": "ValueError",
		"recv_into, a length that lies": ["refused", "refused", "refused", true],
		"recvmsg_into, a length that lies": [4, "abcd"],
		"send, a length that lies": ["refused", "refused", "refused", "refused"],
		"sendto, a length that lies": "refused",
		"setsockopt and inet_ntop of detached bytes": ["EINVAL", "OSError", "ValueError"],
		"shared memory, in and out": ["abcd", "abcdabcd"],
		"a file that reads into a detached buffer": [0, "TypeError"],
	});
});

describe("a signal listener in the middle of a call that waits", () => {
	/** The call waits, a listener runs and does that, and the call comes to an end. */
	const during = (setup: string, call: string, action: string): Promise<unknown> =>
		said(`${prelude}
			const before = listFds().length;
			const [a, b] = socket.socketpair();
			const buffer = new Uint8Array(1 << 22);
			const fill = () => { try { for (;;) a.send(new Uint8Array(65536), socket.MSG_DONTWAIT); } catch { /* full */ } };
			const drain = () => { try { for (;;) b.recv(65536, socket.MSG_DONTWAIT); } catch { /* empty */ } };
			let ran = 0;
			process.on("SIGALRM", () => { if (ran++ === 0) { ${action} } else drain(); });
			${setup}
			alarm(0.1, 0.1);
			const result = outcome(() => ${call});
			alarm(0);
			a.close();
			b.close();
			say([result, ran > 0, listFds().length - before]);
			process.exit(0);
		`);

	const calls: [what: string, setup: string, call: string][] = [
		["recv", "", "a.recv(10)"],
		["recv_into", "", "a.recv_into(buffer)"],
		["recvfrom_into", "", "a.recvfrom_into(buffer)"],
		["recvmsg", "", "a.recvmsg(10, 100)"],
		["recvmsg_into", "", "a.recvmsg_into([buffer], 100)"],
		["recv_fds", "", "socket.recv_fds(a, 10, 4)"],
		["send", "fill()", "a.send(buffer)"],
		["sendall", "fill()", "a.sendall(buffer)"],
		["sendmsg", "fill()", "a.sendmsg([buffer])"],
		["a file's read", "const file = a.makefile('rb');", "{ try { return file.read(10); } finally { file.close(); } }"],
	];
	for (const [what, setup, call] of calls) {
		const body = call.startsWith("{") ? `(() => ${call})()` : call;
		test(`${what}: the socket is closed`, async () => {
			// A file keeps the descriptor: the other end's end is what it sees then.
			const action = what === "a file's read" ? "a.close(); b.close();" : "a.close();";
			const end = what === "a file's read" ? "" : "EBADF";
			expect(await during(setup, body, action)).toEqual([end, true, 0]);
		});
	}

	for (const call of ["from.sendto('last', to)", "from.sendmsg(['last'], [], 0, to)"]) {
		test(`${call}: asks for another address meanwhile`, async () => {
			const result = await said(`${prelude}
				const [full, other, from] = [0, 0, 0].map(() => socket.socket(AF_UNIX, SOCK_DGRAM));
				for (const one of [full, other]) one.bind("");
				const to = full.getsockname();
				try { for (;;) from.sendto("first", socket.MSG_DONTWAIT, to); } catch { /* its queue is full */ }
				process.on("SIGALRM", () => {
					other.getsockname();
					full.recv(10);
				});
				alarm(0.1);
				${call};
				let last;
				try { for (;;) last = String(full.recv(10, socket.MSG_DONTWAIT)); } catch { /* empty */ }
				say([last, outcome(() => other.recv(10, socket.MSG_DONTWAIT))]);
				process.exit(0);
			`);
			expect(result).toEqual(["last", "EAGAIN"]);
		});
	}

	for (const [what, call, end] of [
		["send", "a.send(buffer)", ["RangeError", "EINVAL", "number"]],
		["sendall", "a.sendall(buffer)", ["RangeError", "EINVAL", "nothing"]],
		["sendmsg", "a.sendmsg([buffer])", ["number"]],
		["recv_into", "a.recv_into(buffer)", ["RangeError", "EINVAL"]],
		["recvmsg_into", "a.recvmsg_into([buffer])", ["object"]],
	] as const) {
		test(`${what}: the buffer is taken away`, async () => {
			const [result, ran, left] = (await during(
				call.startsWith("a.send") ? "fill()" : "",
				call,
				"take(buffer); drain(); b.send('x');",
			)) as [unknown, boolean, number];
			expect([typeof result === "string" ? result : typeof result, ran, left]).toEqual([expect.toBeOneOf([...end]), true, 0]);
		});
	}

	for (const [what, call, end] of [
		["send", "a.send(buffer)", ["RangeError", "EINVAL", "number"]],
		["sendall", "a.sendall(buffer)", ["RangeError", "EINVAL", "nothing"]],
		["sendmsg", "a.sendmsg([buffer])", ["number"]],
	] as const) {
		test(`${what}: the buffer is taken away when a part of it has been sent`, async () => {
			const action = "drain();";
			const later = "process.on('SIGALRM', () => { if (ran === 2) take(buffer); });";
			const [result, ran, left] = (await during(`fill(); ${later}`, call, action)) as [unknown, boolean, number];
			expect([typeof result === "string" ? result : typeof result, ran, left]).toEqual([expect.toBeOneOf([...end]), true, 0]);
		});
	}
});
