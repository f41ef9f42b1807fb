// Descriptors that pass between iomux and Node's own objects, and what docs/node.md says about them.
import { spawn } from "node:child_process";
import dgram from "node:dgram";
import { once } from "node:events";
import { promises, readdirSync, readFileSync } from "node:fs";
import net from "node:net";
import tty from "node:tty";
import * as select from "iomux";
import { BlockingIOError, PermissionError } from "iomux/errors";
import * as os from "iomux/os";
import * as selectors from "iomux/selectors";
import * as socket from "iomux/socket";
import { answer, root, run } from "../support/child.ts";
import { afterEach, describe, expect, test } from "../support/harness.ts";
import { closing, opened, pair } from "../support/opened.ts";

const onLinux = process.platform === "linux";
const openNow = (): number => readdirSync("/proc/self/fd").length;

/** Node's objects, destroyed after the test. */
const ours: { destroy(): unknown }[] = [];
afterEach(() => {
	for (const object of ours.splice(0)) object.destroy();
});
function destroying<T extends { destroy(): unknown }>(object: T): T {
	ours.push(object);
	return object;
}

/** A pair of connected TCP sockets. */
function connection(): [socket.Socket, socket.Socket] {
	const server = socket.create_server(["127.0.0.1", 0]);
	const client = closing(socket.create_connection(server.getsockname()));
	const [accepted] = server.accept();
	server.close();
	return [client, closing(accepted)];
}

/** Sends `data` and reads as much back, while the event loop goes on. */
async function exchanged(sock: socket.Socket, data: Buffer): Promise<Buffer> {
	sock.setblocking(false);
	let [unsent, received] = [data, Buffer.alloc(0)];
	for (;;) {
		if (unsent.length > 0) unsent = unsent.subarray(sock.trySend(unsent) ?? 0);
		received = Buffer.concat([received, sock.tryRecv(65536) ?? Buffer.alloc(0)]);
		if (received.length >= data.length) return received;
		await select.selectAsync([sock], unsent.length > 0 ? [sock] : [], [], 20);
	}
}

const data = Buffer.from(Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * 7) % 251));

describe.runIf(onLinux)("from iomux to Node", () => {
	const families: [string, () => [socket.Socket, socket.Socket]][] = [
		["a TCP connection", connection],
		["an AF_UNIX connection", () => pair() as unknown as [socket.Socket, socket.Socket]],
	];
	test.each(families)("%s becomes a net.Socket: bytes flow both ways, and Node closes it, once", async (_, connect) => {
		connect(); // what is opened once and for all is open now
		await select.selectAsync([], [], [], 0.01);
		const before = openNow();
		const [near, far] = connect();
		const fd = far.detach();
		const stream = new net.Socket({ fd, readable: true, writable: true });
		stream.pipe(stream);
		expect((await exchanged(near, data)).equals(data)).toBe(true);
		expect(openNow()).toBe(before + 2);
		near.shutdown(socket.SHUT_WR);
		await once(stream, "close");
		expect(openNow()).toBe(before + 1);
		// The number is free: what gets it now is nobody else's to close.
		const [r] = os.pipe().map(opened);
		if (r !== fd) opened(os.dup2(r, fd, false));
		far.close();
		stream.destroy();
		await new Promise((resolve) => setImmediate(resolve));
		expect(os.get_inheritable(fd)).toBe(false);
	});

	test("a listening socket, one that has been received too, becomes a net.Server", async () => {
		const listening = socket.create_server(["127.0.0.1", 0]);
		const address = listening.getsockname();
		const [a, b] = pair();
		socket.send_fds(a, ["x"], [listening]);
		const [, [fd]] = socket.recv_fds(b, 10, 1);
		listening.close();
		const server = net.createServer((peer) => peer.end("from Node"));
		await once(server.listen({ fd: socket.socket({ fileno: fd }).detach() }), "listening");
		expect((server.address() as net.AddressInfo).port).toBe(address[1]);
		const client = socket.create_connection(address);
		await select.selectAsync([client], [], [], 20);
		expect(client.recv(100).toString()).toBe("from Node");
		client.close();
		server.close();
		await once(server, "close");
		expect(() => os.get_inheritable(fd)).toThrow("EBADF");
	});

	test("a datagram socket becomes a dgram.Socket", async () => {
		const bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
		bound.bind(["127.0.0.1", 0]);
		const address = bound.getsockname();
		const udp = dgram.createSocket("udp4");
		udp.bind({ fd: bound.detach() });
		const client = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
		client.sendto("hello", address);
		const [message] = (await once(udp, "message")) as [Buffer];
		expect(message.toString()).toBe("hello");
		udp.close();
		await once(udp, "close");
	});

	test("the ends of a pipe become streams", async () => {
		const [r, w] = os.pipe();
		const [reader, writer] = [
			destroying(new net.Socket({ fd: r, writable: false })),
			destroying(new net.Socket({ fd: w, readable: false })),
		];
		writer.end("through a pipe");
		expect((await once(reader, "data")).toString()).toBe("through a pipe");
	});
});

/** What each kind of wait reports of an object right now. */
const waits: [name: string, readable: (object: select.FileDescriptorLike) => boolean][] = [
	["select", (object) => select.select([object], [], [], 20)[0][0] === object],
	[
		"poll",
		(object) => {
			const poller = select.poll();
			poller.register(object, select.POLLIN);
			return poller.poll(20_000).some(([, mask]) => (mask & select.POLLIN) !== 0);
		},
	],
	[
		"epoll",
		(object) => {
			const poller = closing(select.epoll());
			poller.register(object, select.EPOLLIN);
			return poller.poll(20).some(([, mask]) => (mask & select.EPOLLIN) !== 0);
		},
	],
	[
		"a selector",
		(object) => {
			const selector = closing(selectors.DefaultSelector());
			const key = selector.register(object, selectors.EVENT_READ);
			return selector.select(20).some(([ready, mask]) => ready === key && ready.fileobj === object && mask === selectors.EVENT_READ);
		},
	],
];

describe.runIf(onLinux).each(waits)("from Node to iomux: %s", (_, readable) => {
	test("net.Server: a connection that Node has not accepted, and net.Socket: bytes that it has not read", async () => {
		const server = net.createServer({ pauseOnConnect: true });
		await once(server.listen(0, "127.0.0.1"), "listening");
		const client = closing(socket.create_connection(["127.0.0.1", (server.address() as net.AddressInfo).port]));
		expect(readable(server)).toBe(true);
		const [peer] = (await once(server, "connection")) as [net.Socket];
		destroying(peer);
		client.sendall("for iomux");
		expect(readable(peer)).toBe(true);
		await new Promise((resolve) => setImmediate(resolve));
		expect(peer.readableLength).toBe(0);
		// It is still Node's to read.
		peer.resume();
		expect((await once(peer, "data")).toString()).toBe("for iomux");
		server.close();
	});

	test("dgram.Socket", async () => {
		const udp = dgram.createSocket("udp4");
		await once(udp.bind(0, "127.0.0.1"), "listening");
		const client = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
		client.sendto("x", ["127.0.0.1", udp.address().port]);
		expect(readable(udp)).toBe(true);
		udp.close();
	});

	test("pipes of child_process", async () => {
		const child = spawn("sh", ["-c", "read line; echo got $line"], { stdio: ["pipe", "pipe", "inherit"] });
		const [stdin, stdout] = [child.stdin as net.Socket, child.stdout as net.Socket];
		expect(select.select([], [stdin], [], 20)[1]).toEqual([stdin]);
		stdin.end("this\n");
		expect(readable(stdout)).toBe(true);
		expect((await once(stdout, "data")).toString()).toBe("got this\n");
		await once(child, "close");
	});

	test("tty.ReadStream", () => {
		const [master, slave] = os.openpty();
		opened(master);
		const terminal = destroying(new tty.ReadStream(slave));
		os.write(master, "line\n");
		expect(readable(terminal)).toBe(true);
	});

	test("fs.FileHandle of a pipe", async () => {
		const [r, w] = os.pipe().map(opened);
		const handle = await promises.open(`/proc/self/fd/${r}`, "r");
		os.write(w, "x");
		expect(readable(handle)).toBe(true);
		await handle.close();
	});

	const { BoundSocket } = net as unknown as { BoundSocket?: new (options: object) => { fd(): number; close(): void } };
	test.runIf(BoundSocket !== undefined)("net.BoundSocket, once somebody listens on it", () => {
		const bound = closing(new (BoundSocket as NonNullable<typeof BoundSocket>)({ host: "127.0.0.1", port: 0 }));
		const duplicate = closing(socket.socket({ fileno: os.dup(bound.fd()) }));
		duplicate.listen();
		closing(socket.create_connection(duplicate.getsockname()));
		expect(readable(bound)).toBe(true);
	});
});

describe.runIf(onLinux)("what must not be done", () => {
	test("fs.FileHandle of a file: always ready, and refused by epoll", async () => {
		const handle = await promises.open(`${root}package.json`);
		expect(select.select([handle], [handle], [], 0).map((list) => list.length)).toEqual([1, 1, 0]);
		expect(() => closing(select.epoll()).register(handle)).toThrow(PermissionError);
		await handle.close();
	});

	test("two readers: what Node has read no wait finds", async () => {
		const server = net.createServer();
		await once(server.listen(0, "127.0.0.1"), "listening");
		const client = closing(socket.create_connection(["127.0.0.1", (server.address() as net.AddressInfo).port]));
		const [peer] = (await once(server, "connection")) as [net.Socket];
		destroying(peer);
		client.sendall("read by Node");
		await once(peer, "readable");
		expect(peer.readableLength).toBe(12);
		expect(select.select([peer], [], [], 0)[0]).toEqual([]);
		server.close();
	});

	test("the mode is shared: a duplicate of Node's is non-blocking, and to change it changes Node's", async () => {
		const server = net.createServer({ pauseOnConnect: true });
		await once(server.listen(0, "127.0.0.1"), "listening");
		closing(socket.create_connection(["127.0.0.1", (server.address() as net.AddressInfo).port]));
		const [peer] = (await once(server, "connection")) as [net.Socket];
		destroying(peer);
		const { fd } = closing(selectors.DefaultSelector()).register(peer, selectors.EVENT_READ);
		const duplicate = opened(os.dup(fd));
		expect(os.get_blocking(duplicate)).toBe(false);
		expect(() => os.read(duplicate, 1)).toThrow(BlockingIOError);
		os.set_blocking(duplicate, true);
		expect(os.get_blocking(fd)).toBe(true);
		os.set_blocking(duplicate, false);
		server.close();
	});

	test("closed behind its back, Node closes whatever has the number by then", async () => {
		const outcome = await answer(`
			import net from "node:net"; import { once } from "node:events";
			import * as native from "iomux/native"; import * as os from "iomux/os"; import * as socket from "iomux/socket";
			const [a, b] = socket.socketpair();
			const fd = b.detach();
			const stream = new net.Socket({ fd, readable: true, writable: true });
			os.close(fd);
			const [r] = os.pipe();
			if (r !== fd) os.dup2(r, fd);
			const before = native.get_inheritable(fd) >= 0;
			stream.destroy();
			await once(stream, "close");
			console.log(JSON.stringify([before, native.get_inheritable(fd) >= 0]));`);
		expect(outcome).toEqual([true, false]);
	});
});

describe("docs/node.md", () => {
	const page = readFileSync(`${root}docs/node.md`, "utf8");
	const programs = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, source]) => [language, source]);

	test.runIf(onLinux)("every program in it runs as it stands, and prints what it says", async () => {
		expect(programs.map(([language]) => language)).toEqual(["js", "js", "js", "js"]);
		for (const [, source] of programs) {
			const { status, stdout, stderr } = await run(source);
			const expected = [...source.matchAll(/\/\/ prints (.*)$/gm)].map(([, line]) => line);
			expect({ status, stderr, lines: stdout.trimEnd().split("\n") }).toEqual({ status: 0, stderr: "", lines: expected });
			expect(expected.length).toBeGreaterThan(0);
		}
	});
});
