// Sockets: making, naming, connecting and closing them, and moving bytes where nothing has to wait.
import { readdirSync } from "node:fs";
import { constants } from "node:os";
import { inspect } from "node:util";
import {
	BlockingIOError,
	BrokenPipeError,
	ConnectionError,
	ConnectionRefusedError,
	ConnectionResetError,
	gaierror,
	herror,
	OSError,
	OverflowError,
	TimeoutError,
	ValueError,
} from "iomux/errors";
import * as os from "iomux/os";
import { select } from "iomux/select";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, listener, opened, pair, pipe } from "../support/opened.ts";
import { said } from "../support/signals.ts";
import { refused } from "../support/sockets.ts";
import { thrown } from "../support/thrown.ts";
import "../support/watchdog.ts";

const { AF_INET, AF_INET6, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } = socket;
const { errno } = constants;

const openDescriptors = (): number => readdirSync("/proc/self/fd").length;

/** Waits, for a generous time, until there is something to read. */
function arrived(receiver: socket.Socket<socket.SocketAddress>): void {
	expect(select([receiver], [], [], 10)[0]).toEqual([receiver]);
}

/** A TCP connection: both ends. */
function connection(): [client: socket.Socket, server: socket.Socket] {
	const server = listener();
	const client = closing(socket.socket());
	client.connect(server.getsockname());
	return [client, closing(server.accept()[0])];
}

test("SOK-1 SOK-4 the classes: called with and without new, error is OSError, timeout is TimeoutError", () => {
	expect(closing(socket.socket())).toBeInstanceOf(socket.Socket);
	expect(closing(new socket.socket())).toBeInstanceOf(socket.socket);
	expect(closing(new socket.Socket())).toBeInstanceOf(socket.socket);
	expect(socket.error).toBe(OSError);
	expect(socket.timeout).toBe(TimeoutError);
	expect(socket.gaierror).toBe(gaierror);
	expect(socket.herror).toBe(herror);
	for (const type of [gaierror, herror, TimeoutError, ConnectionError, BlockingIOError]) expect(type.prototype).toBeInstanceOf(OSError);
});

test("SOK-6 SOK-7 the names that every port needs exist", () => {
	for (const name of [
		"AF_INET",
		"AF_INET6",
		"AF_UNIX",
		"SOCK_STREAM",
		"SOCK_DGRAM",
		"SOCK_RAW",
		"SOL_SOCKET",
		"SO_REUSEADDR",
		"IPPROTO_TCP",
	]) {
		expect(socket).toHaveProperty(name, expect.any(Number));
	}
	const one = closing(socket.socket());
	for (const method of [
		"bind",
		"connect",
		"connect_ex",
		"getpeername",
		"getsockname",
		"listen",
		"recvfrom",
		"sendto",
		"setsockopt",
		"shutdown",
	]) {
		expect(one).toHaveProperty(method, expect.any(Function));
	}
});

test("SOK-2 SOK-3 SOK-35 toString() shows what Python's repr() does", () => {
	const one = closing(socket.socket());
	expect(String(one)).toBe(`<socket.socket fd=${one.fileno()}, family=AF_INET, type=SOCK_STREAM, proto=0, laddr=["0.0.0.0",0]>`);
	one.bind(["127.0.0.1", 0]);
	expect(String(one)).toContain(`laddr=["127.0.0.1",${one.getsockname()[1]}]`);
	expect(String(one)).not.toContain("raddr");
	expect(inspect(one)).toBe(String(one));
	one.close();
	expect(String(one)).toBe("<socket.socket [closed] fd=-1, family=AF_INET, type=SOCK_STREAM, proto=0>");
	const [client, server] = connection();
	expect(String(server)).toContain(`raddr=["127.0.0.1",${client.getsockname()[1]}]`);
	const named = closing(socket.socket<socket.UnixAddress>(AF_UNIX));
	named.bind(Buffer.from("\0iomux-test-repr"));
	expect(String(named)).toContain('laddr="\\u0000iomux-test-repr"');
});

test("SOK-18 SOK-36 family, type and proto are as created; the type never shows SOCK_NONBLOCK and SOCK_CLOEXEC", () => {
	const plain = closing(socket.socket());
	expect([plain.family, plain.type, plain.proto]).toEqual([AF_INET, SOCK_STREAM, 0]);
	const udp = closing(socket.socket(AF_INET6, SOCK_DGRAM, socket.IPPROTO_UDP));
	expect([udp.family, udp.type, udp.proto]).toEqual([AF_INET6, SOCK_DGRAM, socket.IPPROTO_UDP]);
	const flagged = closing(socket.socket(AF_INET, SOCK_STREAM | (socket.SOCK_NONBLOCK ?? 0) | (socket.SOCK_CLOEXEC ?? 0)));
	expect(flagged.type).toBe(SOCK_STREAM);
	flagged.settimeout(1);
	expect(flagged.type).toBe(SOCK_STREAM);
});

test("SOK-37 family and type numbers that have no name come back unchanged", () => {
	const [a] = pair();
	const odd = socket.socket({ fileno: a.fileno(), family: 77, type: 42, proto: 13 });
	try {
		expect([odd.family, odd.type, odd.proto]).toEqual([77, 42, 13]);
		expect(String(odd)).toContain("family=77, type=42, proto=13");
	} finally {
		odd.detach();
	}
});

test("SOK-38 a socket for a descriptor that exists finds out what it is, and keeps the number", () => {
	const cases = [
		[AF_INET, SOCK_STREAM],
		[AF_INET, SOCK_DGRAM],
		[AF_INET6, SOCK_STREAM],
		[AF_UNIX, SOCK_STREAM],
		[AF_UNIX, SOCK_DGRAM],
	];
	for (const [family, type] of cases) {
		const first = closing(socket.socket(family, type));
		for (const second of [socket.socket({ fileno: first.fileno() }), socket.socket(-1, -1, -1, first.fileno())]) {
			expect([second.fileno(), second.family, second.type]).toEqual([first.fileno(), family, type]);
			second.detach();
		}
	}
});

test("SOK-38 a fileno that is no socket's is refused, and stays open", () => {
	const [r] = pipe();
	for (const [fileno, type, words] of [
		[-1, ValueError, /negative/],
		[-42, ValueError, /negative/],
		["3", TypeError, /'fileno'/],
		[1.5, TypeError, /'fileno'/],
		[2 ** 31, OverflowError, /'fileno'/],
	] as const) {
		expect(thrown(() => socket.socket({ fileno: fileno as number }), type).message).toMatch(words);
	}
	expect(thrown(() => socket.socket({ fileno: r }), OSError).errno).toBe(errno.ENOTSOCK);
	expect(os.get_inheritable(r)).toBe(false);
	expect(thrown(() => socket.socket({ fileno: closedNumber() }), OSError).errno).toBe(errno.EBADF);
});

test("a failed constructor leaks no descriptor", () => {
	const [r] = pipe();
	const before = openDescriptors();
	for (let i = 0; i < 50; i++) {
		thrown(() => socket.socket(AF_INET, 99), OSError);
		thrown(() => socket.socket(AF_INET, SOCK_STREAM, 9999), OSError);
		thrown(() => socket.socket(12345), OSError);
		thrown(() => socket.socket({ fileno: r }), OSError);
		thrown(() => socket.socketpair(AF_INET), OSError);
		thrown(() => socket.socket(AF_INET, SOCK_STREAM, "x" as never), TypeError);
	}
	expect(openDescriptors()).toBe(before);
});

test("a failed call leaks no descriptor either", () => {
	const before = openDescriptors();
	const server = listener();
	server.setblocking(false);
	for (let i = 0; i < 50; i++) {
		thrown(() => server.accept(), BlockingIOError);
		const client = refused();
		client.close();
	}
	server.close();
	expect(openDescriptors()).toBe(before);
});

test("SOK-13 bind and getsockname", () => {
	const every = closing(socket.socket());
	every.bind(["0.0.0.0", 0]);
	const [host, port] = every.getsockname();
	expect(host).toBe("0.0.0.0");
	expect(port).toBeGreaterThan(0);
});

test("SOK-14 SOK-15 options: an int before and after, a boolean, bytes, 64 bits, and none", () => {
	const one = closing(socket.socket());
	expect(one.getsockopt(SOL_SOCKET, socket.SO_REUSEADDR)).toBe(0);
	one.setsockopt(SOL_SOCKET, socket.SO_REUSEADDR, 1);
	expect(one.getsockopt(SOL_SOCKET, socket.SO_REUSEADDR)).not.toBe(0);
	one.setsockopt(SOL_SOCKET, socket.SO_REUSEADDR, false);
	expect(one.getsockopt(SOL_SOCKET, socket.SO_REUSEADDR)).toBe(0);
	one.setsockopt(SOL_SOCKET, socket.SO_LINGER, new Uint8Array(Int32Array.of(1, 7).buffer));
	expect(new Int32Array(new Uint8Array(one.getsockopt(SOL_SOCKET, socket.SO_LINGER, 8)).buffer)).toEqual(Int32Array.of(1, 7));
	if (socket.SO_COOKIE !== undefined) {
		const cookie: unknown = one.getsockopt(SOL_SOCKET, socket.SO_COOKIE);
		expect(typeof cookie).toBe("bigint");
		expect(cookie).toBe(one.getsockopt(SOL_SOCKET, socket.SO_COOKIE, 8).readBigInt64LE());
	}
	expect(thrown(() => one.getsockopt(SOL_SOCKET, 31337), OSError).errno).toBe(errno.ENOPROTOOPT);
	for (const buflen of [-1, 1025]) expect(thrown(() => one.getsockopt(SOL_SOCKET, socket.SO_TYPE, buflen), OSError).errno).toBeUndefined();
	expect(thrown(() => one.setsockopt(SOL_SOCKET, socket.SO_REUSEADDR, null), TypeError).message).toMatch(/'optlen'/);
	expect(thrown(() => one.setsockopt(SOL_SOCKET, socket.SO_REUSEADDR, 1, 4), TypeError).message).toMatch(/'optlen'/);
	expect(thrown(() => one.setsockopt(SOL_SOCKET, socket.SO_REUSEADDR, (2 ** 64) as never), OverflowError).message).toMatch(/'value'/);
	expect(thrown(() => one.setsockopt(SOL_SOCKET, socket.SO_REUSEADDR, 2n ** 64n), OverflowError).message).toMatch(/'value'/);
});

test("SOK-17 closing a descriptor that was closed through another object is EBADF, once", () => {
	const first = socket.socket();
	const second = socket.socket({ fileno: first.fileno() });
	first.close();
	expect(thrown(() => second.close(), OSError).errno).toBe(errno.EBADF);
	second.close();
	expect(second.fileno()).toBe(-1);
});

test("SOK-16 every operation on a closed socket is EBADF, but for the harmless ones", () => {
	const one = socket.socket();
	one.settimeout(1);
	one.close();
	for (const call of [
		() => one.accept(),
		() => one.tryAccept(),
		() => one.bind(["127.0.0.1", 0]),
		() => one.connect(["127.0.0.1", 1]),
		() => one.listen(),
		() => one.recv(1),
		() => one.tryRecv(1),
		() => one.recv_into(Buffer.alloc(4)),
		() => one.tryRecvInto(Buffer.alloc(4)),
		() => one.recvfrom(1),
		() => one.recvfrom(0),
		() => one.send("x"),
		() => one.trySend("x"),
		() => one.sendall("x"),
		() => one.sendall(""),
		() => one.sendto("x", ["127.0.0.1", 1]),
		() => one.shutdown(2),
		() => one.getsockname(),
		() => one.getpeername(),
		() => one.getsockopt(SOL_SOCKET, socket.SO_TYPE),
		() => one.setsockopt(SOL_SOCKET, socket.SO_REUSEADDR, 1),
		() => one.get_inheritable(),
		() => one.set_inheritable(true),
		() => one.setblocking(true),
		() => one.settimeout(2),
	]) {
		const error = thrown(call, OSError);
		expect([String(call), error.errno, error.code, error.fd]).toEqual([String(call), errno.EBADF, "EBADF", -1]);
	}
	expect(one.connect_ex(["127.0.0.1", 1])).toBe(errno.EBADF);
	expect(one.recv(0)).toHaveLength(0); // EXT-18
	expect(one.gettimeout()).toBe(2);
	expect([one.fileno(), one.detach(), one.family]).toEqual([-1, -1, AF_INET]);
	one.close();
});

test("SOK-64 using: a socket is closed at the end of the block, closed inside it, or left by an exception", () => {
	const left = (body: (one: socket.Socket) => void): socket.Socket => {
		let seen: socket.Socket | undefined;
		try {
			using one = socket.create_connection(server.getsockname(), 10);
			seen = one;
			body(one);
		} catch (error) {
			expect((error as Error).message).toBe("out of the block");
		}
		return seen as socket.Socket;
	};
	const server = listener();
	const bodies = [
		(one: socket.Socket) => expect(one.fileno()).toBeGreaterThan(2),
		(one: socket.Socket) => one.close(),
		() => {
			throw new Error("out of the block");
		},
	];
	for (const body of bodies) {
		const one = left(body);
		expect(one.fileno()).toBe(-1);
		expect(thrown(() => one.send("x"), OSError).errno).toBe(errno.EBADF);
		one[Symbol.dispose]();
	}
});

test("SOK-45 detach() gives the descriptor away; a new socket on it receives", () => {
	const [a, b] = pair();
	const fd = opened(a.detach());
	expect([a.fileno(), a.detach()]).toEqual([-1, -1]);
	expect(thrown(() => a.recv(1), OSError).errno).toBe(errno.EBADF);
	a.close();
	const again = socket.socket({ fileno: fd });
	b.sendall("still there");
	expect(String(again.recv(100))).toBe("still there");
	again.detach();
});

test("SOK-71 every descriptor is close-on-exec: socket, accept, socketpair", () => {
	const [client, server] = connection();
	const [a, b] = pair();
	for (const one of [client, server, a, b]) {
		expect(os.get_inheritable(one.fileno())).toBe(false);
		expect(one.get_inheritable()).toBe(false);
	}
	a.set_inheritable(true);
	expect([a.get_inheritable(), os.get_inheritable(a.fileno())]).toEqual([true, true]);
	const accepted = listener();
	const waiting = closing(socket.socket());
	waiting.connect(accepted.getsockname());
	arrived(accepted);
	const [conn] = accepted.tryAccept() as [socket.Socket, socket.InetAddress];
	expect(closing(conn).get_inheritable()).toBe(false);
});

test("SOK-30 a structured clone of a socket is no socket: its descriptor cannot be closed twice", () => {
	const clone: unknown = structuredClone(closing(socket.socket()));
	expect(clone).not.toBeInstanceOf(socket.Socket);
	expect(clone).not.toHaveProperty("close");
});

test("SOK-31 listen() takes 0, negative numbers and nothing; more than a C int is an OverflowError", () => {
	for (const backlog of [0, -1, -(2 ** 31), 1, undefined]) {
		const one = closing(socket.socket());
		one.bind(["127.0.0.1", 0]);
		one.listen(backlog);
		const client = closing(socket.socket());
		client.connect(one.getsockname());
	}
	const one = closing(socket.socket());
	expect(thrown(() => one.listen(2 ** 31), OverflowError).message).toMatch(/'backlog'/);
});

test("accept() of what does not listen is EINVAL or ENOTSUP at once, in every mode", async () => {
	const results = await answer(`
		import * as socket from "iomux/socket";
		const [a] = socket.socketpair();
		const udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
		const fresh = socket.socket();
		const code = (call) => { try { call(); return "nothing"; } catch (error) { return error.code; } };
		const codes = [];
		for (const timeout of [null, 0, 5]) {
			for (const one of [a, udp, fresh]) {
				one.settimeout(timeout);
				codes.push([code(() => one.accept()), code(() => one.tryAccept())]);
			}
		}
		console.log(JSON.stringify(codes));
	`);
	const [refused, unknown] = [
		["EINVAL", "EINVAL"],
		["ENOTSUP", "ENOTSUP"],
	];
	expect(results).toEqual([0, 1, 2].flatMap(() => [refused, unknown, refused]));
});

test("accept() of an adopted listener, in blocking mode", () => {
	const server = listener();
	const same = socket.socket({ fileno: server.fileno() });
	try {
		const client = closing(socket.socket());
		client.connect(server.getsockname());
		closing(same.accept()[0]);
		expect(same.tryAccept()).toBeNull();
	} finally {
		same.detach();
	}
});

test("SOK-40 recv: a message whole, and in pieces in order; recvfrom on a stream has no address", () => {
	const [a, b] = connection();
	a.sendall("a message");
	arrived(b);
	expect(String(b.recv(1024))).toBe("a message");
	a.sendall("another one");
	arrived(b);
	expect([String(b.recv(3)), String(b.recvfrom(3)[0]), String(b.recv(1024))]).toEqual(["ano", "the", "r one"]);
	a.sendall("x");
	arrived(b);
	expect(b.recvfrom(10)).toEqual([Buffer.from("x"), null]);
});

test("SOK-41 sendall: every byte arrives, then the end", () => {
	const [a, b] = connection();
	a.sendall(Buffer.alloc(2048, "f"));
	a.close();
	let got = 0;
	for (let data = b.recv(1024); data.length > 0; data = b.recv(1024)) got += data.length;
	expect(got).toBe(2048);
	expect(b.recv(10)).toHaveLength(0);
});

test("strings are sent as UTF-8, by every call that sends", () => {
	const [a, b] = pair();
	expect(a.send("é")).toBe(2);
	a.sendall("€");
	expect(a.trySend("😀")).toBe(4);
	expect(String(b.recv(100))).toBe("é€😀");
	const receiver = closing(socket.socket(AF_INET, SOCK_DGRAM));
	receiver.bind(["127.0.0.1", 0]);
	const sender = closing(socket.socket(AF_INET, SOCK_DGRAM));
	expect(sender.sendto("ü", receiver.getsockname())).toBe(2);
	expect(String(receiver.recv(10))).toBe("ü");
});

test("bytes go out of any kind of buffer, and of the part that a view shows", () => {
	const [a, b] = pair();
	const backing = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7);
	for (const data of [
		backing.subarray(2, 4),
		Buffer.from(backing.buffer, 4, 1),
		new DataView(backing.buffer, 5, 1),
		new Uint16Array(backing.buffer, 6, 1),
		backing.buffer,
		new Uint8Array(new SharedArrayBuffer(1)),
	]) {
		a.sendall(data as Uint8Array);
	}
	expect([...b.recv(100)]).toEqual([2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0]);
});

test("received buffers are the caller's own: a later receive does not change them", () => {
	const [a, b] = pair();
	a.sendall("first");
	const first = b.recv(100);
	a.sendall("other");
	const second = b.recvfrom(100)[0];
	a.sendall("third");
	const third = b.tryRecv(100);
	expect([String(first), String(second), String(third)]).toEqual(["first", "other", "third"]);
	expect(first).toBeInstanceOf(Buffer);
});

test("recv: nothing asked for makes no call; a huge size costs nothing and receives what is there", () => {
	const [a, b] = pair();
	expect(b.recv(0)).toHaveLength(0);
	expect(b.tryRecv(0)).toHaveLength(0);
	expect(b.recv_into(Buffer.alloc(0))).toBe(0);
	expect(b.tryRecvInto(Buffer.alloc(0))).toBe(0);
	a.sendall("x");
	expect(String(b.recv(2 ** 28))).toBe("x");
	a.sendall("y");
	expect(String(b.tryRecv(2 ** 26))).toBe("y");
	a.sendall(Buffer.alloc(100_000, "z"));
	expect(b.recv(2 ** 20)).toEqual(Buffer.alloc(100_000, "z"));
	expect(thrown(() => b.recv(2 ** 31), OverflowError).message).toMatch(/'bufsize'/);
	for (const call of [() => b.recv(-1), () => b.recvfrom(-1), () => b.tryRecv(-1)]) {
		expect(thrown(call, ValueError).message).toMatch(/'bufsize'/); // SOK-46
	}
});

test("recv_into fills a buffer from its start, the part that a view shows, and no more", () => {
	const [a, b] = pair();
	const backing = Buffer.alloc(10, ".");
	a.sendall("abcdef");
	expect(b.recv_into(backing.subarray(2, 5))).toBe(3);
	expect(b.recv_into(backing.subarray(6), 2)).toBe(2);
	expect(b.tryRecvInto(new DataView(backing.buffer, backing.byteOffset + 9, 1))).toBe(1);
	expect(String(backing)).toBe("..abc.de.f");
	for (const nbytes of [-1, 11]) {
		expect(thrown(() => b.recv_into(backing, nbytes), ValueError).message).toMatch(/'nbytes'/);
		expect(thrown(() => b.tryRecvInto(backing, nbytes), ValueError).message).toMatch(/'nbytes'/);
	}
});

test("MSG_PEEK leaves the bytes there; MSG_WAITALL takes what several sends brought", () => {
	const [a, b] = pair();
	a.sendall("abc");
	expect(String(b.recv(2, socket.MSG_PEEK))).toBe("ab");
	expect(String(b.recvfrom(10, socket.MSG_PEEK)[0])).toBe("abc");
	a.sendall("def");
	expect(String(b.recv(6, socket.MSG_WAITALL))).toBe("abcdef");
	a.sendall("gh");
	a.shutdown(socket.SHUT_WR);
	expect(String(b.recv(6, socket.MSG_WAITALL))).toBe("gh");
	expect(b.recv(6, socket.MSG_WAITALL)).toHaveLength(0);
});

test("MSG_WAITALL with MSG_DONTWAIT, and in non-blocking mode, takes what is there", () => {
	const [a, b] = pair();
	a.sendall("abc");
	expect(String(b.recv(6, socket.MSG_WAITALL | socket.MSG_DONTWAIT))).toBe("abc");
	a.sendall("def");
	b.setblocking(false);
	expect(String(b.recv(6, socket.MSG_WAITALL))).toBe("def");
});

test("MSG_WAITALL: a signal listener that receives elsewhere in its middle leaves alone what is there already", async () => {
	const calls = ["String(a.recv(6, socket.MSG_WAITALL))", "String(a.recvmsg(6, 0, socket.MSG_WAITALL)[0])"];
	for (const call of calls) {
		const source = `
			const [[a, b], [c, d]] = [socket.socketpair(), socket.socketpair()];
			let other;
			process.on("SIGALRM", () => {
				other = String(c.recv(100));
				b.sendall("def");
			});
			d.sendall("######");
			b.sendall("abc");
			alarm(0.1);
			say([${call}, other]);
		`;
		expect(await said(source)).toEqual(["abcdef", "######"]);
	}
});

test("MSG_TRUNC: no byte that was not received, of a longer datagram and of a stream; recv_into tells the length", () => {
	const [from, to] = socket.socketpair(AF_UNIX, SOCK_DGRAM).map(closing);
	from.send("what others received");
	to.recv(100);
	const receives: (() => Buffer)[] = [
		() => to.recv(4, socket.MSG_TRUNC),
		() => to.tryRecv(4, socket.MSG_TRUNC) as Buffer,
		() => to.recvfrom(4, socket.MSG_TRUNC)[0],
		() => to.recvmsg(4, 0, socket.MSG_TRUNC)[0],
	];
	for (const receive of receives) {
		from.send("datagram");
		expect(String(receive())).toBe("data");
	}
	from.send("datagram");
	expect(to.recv_into(Buffer.alloc(4), 0, socket.MSG_TRUNC)).toBe(8);
	const [client, server] = connection();
	client.sendall("what others received");
	server.recv(100);
	client.sendall("thrown away");
	arrived(server);
	// Linux throws the bytes of a stream away and counts them; others write them.
	const thrownAway = server.recv(100, socket.MSG_TRUNC);
	expect(["thrown away", "\0".repeat(11)]).toContain(thrownAway.toString("latin1"));
});

test("SOK-70 recv_into and recvfrom_into fill arrays of every kind; too small a buffer is a ValueError, an empty one is taken", () => {
	const [a, b] = pair();
	const kinds = [
		new Uint8Array(8),
		new Int8Array(8),
		new Uint16Array(4),
		new Float64Array(1),
		new DataView(new ArrayBuffer(8)),
		Buffer.alloc(8),
	];
	for (const buffer of kinds) {
		const seen = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		for (const receive of [() => b.recv_into(buffer), () => b.recvfrom_into(buffer)[0]]) {
			a.sendall("message!");
			expect([receive(), String(seen)]).toEqual([8, "message!"]);
			seen.fill(0);
		}
		a.sendall("12");
		expect([b.recv_into(buffer, 1), b.recvfrom_into(buffer, 1), seen[0], seen[1]]).toEqual([1, [1, null], "2".charCodeAt(0), 0]);
		for (const receive of [() => b.recv_into(buffer, 9), () => b.recvfrom_into(buffer, 9), () => b.recv_into(buffer, -1)]) {
			expect(thrown(receive, ValueError).message).toMatch(/'nbytes' must be from 0 to the buffer's 8 bytes/);
		}
	}
	a.sendall("x");
	expect([b.recv_into(new Uint8Array(0)), b.recvfrom_into(new Uint8Array(0))]).toEqual([0, [0, null]]);
	expect(String(b.recv(10))).toBe("x");
});

test("out-of-band bytes come by MSG_OOB", () => {
	const [a, b] = connection();
	expect(thrown(() => b.recv(1, socket.MSG_OOB), OSError).errno).toBe(errno.EINVAL);
	a.send("!", socket.MSG_OOB);
	expect(select([], [], [b], 10)[2]).toEqual([b]);
	expect(String(b.recv(1, socket.MSG_OOB))).toBe("!");
});

test("SOK-44 shutdown: what was sent before still arrives; bad directions are refused", () => {
	const [a, b] = connection();
	a.sendall("last words");
	a.shutdown(socket.SHUT_RDWR);
	arrived(b);
	expect(String(b.recv(100))).toBe("last words");
	expect(b.recv(100)).toHaveLength(0);
	expect(thrown(() => a.send("more"), BrokenPipeError).errno).toBe(errno.EPIPE);
	expect(thrown(() => closing(socket.socket()).shutdown(2), OSError).errno).toBe(errno.ENOTCONN);
	expect(thrown(() => b.shutdown(3), OSError).errno).toBe(errno.EINVAL);
	for (const how of [2 ** 31, 2 + 2 ** 32]) expect(thrown(() => b.shutdown(how), OverflowError).message).toMatch(/'how'/);
});

test("SOK-46 datagrams: sendto of two and three arguments, the sender's address, what does not fit is lost, empty ones count", () => {
	const receiver = closing(socket.socket(AF_INET, SOCK_DGRAM));
	receiver.bind(["127.0.0.1", 0]);
	const sender = closing(socket.socket(AF_INET, SOCK_DGRAM));
	sender.bind(["127.0.0.1", 0]);
	const to = receiver.getsockname();
	expect(sender.sendto("two", to)).toBe(3);
	expect(sender.sendto("three", 0, to)).toBe(5);
	expect(sender.sendto("", to)).toBe(0);
	sender.connect(to);
	sender.sendall("");
	expect(receiver.recvfrom(100)).toEqual([Buffer.from("two"), sender.getsockname()]);
	expect(receiver.recvfrom(2)).toEqual([Buffer.from("th"), sender.getsockname()]);
	for (let i = 0; i < 2; i++) expect(receiver.recvfrom(100)).toEqual([Buffer.alloc(0), sender.getsockname()]);
	expect(receiver.tryRecv(100)).toBeNull();
});

test("SOK-5 sendto: wrong arguments, and how many there may be", () => {
	const udp = closing(socket.socket(AF_INET, SOCK_DGRAM)) as unknown as { sendto(...args: unknown[]): number };
	for (const args of [[], ["x"], ["x", 0, ["127.0.0.1", 1], 0]]) {
		expect(thrown(() => udp.sendto(...args), TypeError).message).toContain(`2 or 3 arguments, received ${args.length}`);
	}
	expect(thrown(() => udp.sendto(5, ["127.0.0.1", 1]), TypeError).message).toMatch(/'data'.*received 5/);
	expect(thrown(() => udp.sendto("x", null), TypeError).message).toMatch(/'address'.*received null/);
	expect(thrown(() => udp.sendto("x", "flags", ["127.0.0.1", 1]), TypeError).message).toMatch(/'flags'.*"flags"/);
	expect(thrown(() => udp.sendto("x", 1, null), TypeError).message).toMatch(/'address'/);
});

test("SOK-47 the other end of a closed connection is readable and reads the end; closing three times is safe", () => {
	const [client, server] = connection();
	for (let i = 0; i < 3; i++) server.close();
	arrived(client);
	expect(client.recv(1)).toHaveLength(0);
});

test("SOK-48 socketpair: AF_UNIX streams, both directions", () => {
	const [a, b] = pair();
	for (const one of [a, b]) expect([one.family, one.type, one.proto, one.gettimeout()]).toEqual([AF_UNIX, SOCK_STREAM, 0, null]);
	a.sendall("there");
	b.sendall("back");
	expect([String(b.recv(10)), String(a.recv(10))]).toEqual(["there", "back"]);
	expect(thrown(() => socket.socketpair(AF_INET), OSError).errno).toBe(errno.EOPNOTSUPP);
});

test("a reset: ConnectionResetError once, then the end, and a broken pipe for who sends", () => {
	const [client, server] = connection();
	server.setsockopt(SOL_SOCKET, socket.SO_LINGER, new Uint8Array(Int32Array.of(1, 0).buffer));
	server.close();
	arrived(client);
	expect(thrown(() => client.recv(10), ConnectionResetError).errno).toBe(errno.ECONNRESET);
	expect(client.recv(10)).toHaveLength(0);
	expect(thrown(() => client.send("x"), BrokenPipeError).errno).toBe(errno.EPIPE);
	expect(thrown(() => client.send("x"), ConnectionError).errno).toBe(errno.EPIPE);
});

test("what was never connected: sending is a broken pipe, receiving ENOTCONN; no SIGPIPE", () => {
	const one = closing(socket.socket());
	expect(thrown(() => one.send("x"), BrokenPipeError).errno).toBe(errno.EPIPE);
	expect(thrown(() => one.recv(1), OSError).errno).toBe(errno.ENOTCONN);
	expect(thrown(() => one.getpeername(), OSError).errno).toBe(errno.ENOTCONN);
});

test("SOK-61 connect to where nobody listens: the error says everything, connect_ex answers its number", () => {
	const bound = closing(socket.socket());
	bound.bind(["127.0.0.1", 0]);
	const client = closing(socket.socket());
	const error = thrown(() => client.connect(bound.getsockname()), ConnectionRefusedError);
	expect(error).toMatchObject({ errno: errno.ECONNREFUSED, code: "ECONNREFUSED", syscall: "connect", fd: client.fileno() });
	expect(error.strerror).toBe("Connection refused");
	expect(error.name).toBe("ConnectionRefusedError");
	expect(error).toBeInstanceOf(ConnectionError);
	expect(error).toBeInstanceOf(socket.error);
	const patient = closing(socket.socket());
	patient.settimeout(10);
	thrown(() => patient.connect(bound.getsockname()), ConnectionRefusedError);
});

test("a connect that was refused can be tried again on the same socket, until someone listens", () => {
	const server = closing(socket.socket());
	server.bind(["127.0.0.1", 0]);
	const client = closing(socket.socket());
	for (let i = 0; i < 3; i++) expect(client.connect_ex(server.getsockname())).toBe(errno.ECONNREFUSED);
	server.listen();
	expect(client.connect_ex(server.getsockname())).toBe(0);
	closing(server.accept()[0]).sendall("at last");
	expect(String(client.recv(10))).toBe("at last");
});

test("connect twice is EISCONN, in every mode", () => {
	for (const timeout of [null, 0]) {
		const server = listener();
		const client = closing(socket.socket());
		client.connect(server.getsockname());
		client.settimeout(timeout);
		expect(client.connect_ex(server.getsockname())).toBe(errno.EISCONN);
		expect(thrown(() => client.connect(server.getsockname()), OSError).errno).toBe(errno.EISCONN);
	}
});

test("EXT-19 EXT-20 a non-blocking connect: EINPROGRESS, then 0, then EISCONN; a failed one's SO_ERROR clears itself", () => {
	const server = listener();
	const client = closing(socket.socket());
	client.setblocking(false);
	const error = thrown(() => client.connect(server.getsockname()), BlockingIOError);
	expect(error).toMatchObject({ errno: errno.EINPROGRESS, code: "EINPROGRESS", syscall: "connect" });
	expect(select([], [client], [], 10)[1]).toEqual([client]);
	expect(client.connect_ex(server.getsockname())).toBe(0);
	expect(client.connect_ex(server.getsockname())).toBe(errno.EISCONN);
	const failing = closing(refused());
	expect(select([failing], [failing], [], 10)).toEqual([[failing], [failing], []]);
	expect(failing.getsockopt(SOL_SOCKET, socket.SO_ERROR)).toBe(errno.ECONNREFUSED);
	expect(failing.getsockopt(SOL_SOCKET, socket.SO_ERROR)).toBe(0);
});

test("bind: what is in use is EADDRINUSE, twice EINVAL, an address of nobody's EADDRNOTAVAIL", () => {
	const server = listener();
	expect(thrown(() => closing(socket.socket()).bind(server.getsockname()), OSError)).toMatchObject({
		errno: errno.EADDRINUSE,
		code: "EADDRINUSE",
		syscall: "bind",
	});
	expect(thrown(() => server.bind(["127.0.0.1", 0]), OSError).errno).toBe(errno.EINVAL);
	expect(thrown(() => closing(socket.socket()).bind(["192.0.2.1", 0]), OSError).errno).toBe(errno.EADDRNOTAVAIL);
});

test("an error of a failed call names the call and the descriptor", () => {
	const one = closing(socket.socket());
	expect(thrown(() => one.getpeername(), OSError).message).toBe(
		`ENOTCONN: Transport endpoint is not connected, getpeername on descriptor ${one.fileno()}`,
	);
	expect(thrown(() => socket.socket(12345), OSError)).toMatchObject({ code: "EAFNOSUPPORT", syscall: "socket", fd: undefined });
});

test("a full table of descriptors: socket and accept are EMFILE, and nothing is lost", async () => {
	const result = await answer(
		`
		import * as socket from "iomux/socket";
		const server = socket.socket();
		server.bind(["127.0.0.1", 0]);
		server.listen();
		const client = socket.socket();
		client.connect(server.getsockname());
		const kept = [];
		const code = (call) => { try { call(); return "nothing"; } catch (e) { return e.code; } };
		const made = code(() => { for (;;) kept.push(socket.socket()); });
		const pair = code(() => socket.socketpair());
		const accepted = code(() => server.accept());
		kept.pop().close();
		const [connection] = server.accept();
		client.sendall("x");
		console.log(JSON.stringify([made, pair, accepted, String(connection.recv(1))]));
		`,
		{ shell: "ulimit -n 64" },
	);
	expect(result).toEqual(["EMFILE", "EMFILE", "EMFILE", "x"]);
});

test("SOK-26 a collected socket that was made here is closed and warns; an adopted descriptor stays open", async () => {
	const result = await answer(
		`
		import * as os from "iomux/os";
		import * as socket from "iomux/socket";
		const warnings = [];
		process.on("warning", (w) => warnings.push(w.name + ": " + w.message));
		const isOpen = (fd) => { try { os.get_inheritable(fd); return true; } catch { return false; } };
		const [a, b] = socket.socketpair();
		const adopted = b.detach();
		const forgotten = (() => [socket.socket().fileno(), socket.socket({ fileno: adopted }).fileno()])();
		// A file keeps its socket: what was forgotten is closed with the last of them.
		let file = socket.socketpair()[0].makefile("rb");
		const kept = file.fileno();
		for (let i = 0; i < 50 && isOpen(forgotten[0]); i++) {
			globalThis.gc();
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		const while_there_is_a_file = isOpen(kept) && file.closed === false;
		file = undefined;
		for (let i = 0; i < 50 && isOpen(kept); i++) {
			globalThis.gc();
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		await new Promise((resolve) => setTimeout(resolve, 10));
		console.log(JSON.stringify({
			open: [...forgotten, kept].map(isOpen),
			while_there_is_a_file,
			warnings: [...new Set(warnings.map((w) => w.replace(/\\d+/, "N")))],
			count: warnings.length,
			a: a.fileno() >= 0,
		}));
		`,
		{ flags: ["--expose-gc", "--no-warnings"] },
	);
	expect(result).toEqual({
		open: [false, true, false],
		while_there_is_a_file: true,
		warnings: ["ResourceWarning: socket with descriptor N was collected before it was closed"],
		// The socket, the one below the file, and the other end of that one's pair.
		count: 3,
		a: true,
	});
});

test("gethostname and gethostbyname", () => {
	expect(socket.gethostname()).toMatch(/\S/);
	expect(socket.gethostbyname("127.0.0.1")).toBe("127.0.0.1");
	expect(socket.gethostbyname("")).toBe("0.0.0.0");
	expect(socket.gethostbyname("<broadcast>")).toBe("255.255.255.255");
	expect(socket.gethostbyname("localhost")).toMatch(/^127\./);
	thrown(() => socket.gethostbyname("no-such-host.invalid"), gaierror);
	expect(thrown(() => socket.gethostbyname(5 as never), TypeError).message).toMatch(/'hostname'/);
});

test("close() of a number that was closed by hand does not touch who has it now", () => {
	const one = socket.socket();
	const fd = one.fileno();
	os.close(fd);
	thrown(() => one.close(), OSError);
	const [r, w] = os.pipe();
	expect([r, w]).toContain(fd);
	one.close();
	for (const end of [opened(r), opened(w)]) expect(os.get_inheritable(end)).toBe(false);
	close(r);
	close(w);
});
