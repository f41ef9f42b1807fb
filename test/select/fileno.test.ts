// What counts as a file descriptor: the same rule for select(), poll objects and epoll objects.
import dgram from "node:dgram";
import { once } from "node:events";
import { createReadStream, createWriteStream, openSync, promises } from "node:fs";
import http from "node:http";
import net from "node:net";
import tty from "node:tty";
import * as select from "iomux";
import { OSError, OverflowError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { start } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closing, opened, pair, pipe } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

type Take = (fd: unknown) => void;

const closedEpoll = () => {
	const ep = select.epoll();
	ep.close();
	return ep;
};

/** Every call that takes a descriptor. On a closed epoll object, what is wrong with the descriptor is still found first. */
const faces: [name: string, take: Take][] = [
	["select rlist", (fd) => select.select([fd as number], [], [], 0)],
	["select wlist", (fd) => select.select([], [fd as number], [], 0)],
	["select xlist", (fd) => select.select([], [], [fd as number], 0)],
	["poll.register", (fd) => select.poll().register(fd as number)],
	["poll.modify", (fd) => select.poll().modify(fd as number, 0)],
	["poll.unregister", (fd) => select.poll().unregister(fd as number)],
	["epoll.register", (fd) => closedEpoll().register(fd as number)],
	["epoll.modify", (fd) => closedEpoll().modify(fd as number, 0)],
	["epoll.unregister", (fd) => closedEpoll().unregister(fd as number)],
];

/** The descriptor that a poll object finds in `object`. */
function descriptorOf(object: select.FileDescriptorLike): number {
	const [r] = pipe();
	const poller = select.poll();
	poller.register(r, 0);
	poller.register(object, 0xffff);
	// A hang-up or an event is reported with the number; a quiet one is found by taking all others away.
	for (let fd = 0; fd < 1024; fd++) {
		try {
			if (fd !== r) poller.unregister(fd);
			else continue;
			return fd;
		} catch {}
	}
	throw new Error("no descriptor below 1024");
}

for (const [name, take] of faces) {
	describe(name, () => {
		test("what is no descriptor is a TypeError", () => {
			const wrong = ["1", "", null, undefined, true, false, 1n, Symbol("s"), {}, [], [3], () => 3, 1.5, Number.NaN, new Date(), new Map()];
			for (const value of wrong) expect(() => take(value), String(value)).toThrow(TypeError);
			for (const value of [Infinity, -Infinity]) expect(() => take(value)).toThrow(TypeError);
		});

		test("a boolean is no descriptor", () => {
			expect(() => take(true)).toThrow(/whole number|descriptor/);
			expect(() => take({ fileno: () => true })).toThrow(TypeError);
		});

		test("a negative number is a ValueError, one beyond a C int an OverflowError; neither reaches the system", () => {
			for (const value of [-1, -2, -(2 ** 31)]) expect(() => take(value)).toThrow(ValueError);
			for (const value of [2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 64]) expect(() => take(value)).toThrow(OverflowError);
		});

		test("fileno() is called without arguments, on its object; what it throws passes through", () => {
			const seen: unknown[] = [];
			const object = {
				fileno(...args: unknown[]) {
					seen.push(this, args);
					throw mine;
				},
			};
			const mine = new Error("mine");
			expect(thrown(() => take(object), Error)).toBe(mine);
			expect(seen).toEqual([object, []]);
		});

		test("fileno() that answers no whole number is a TypeError, -1 is a ValueError that says closed", () => {
			const answers: unknown[] = ["1", 1.5, null, undefined, {}, { valueOf: () => 1 }, 1n, true, [1], Number.NaN, Promise.resolve(1)];
			for (const answer of answers) expect(() => take({ fileno: () => answer }), String(answer)).toThrow(TypeError);
			expect(() => take({ fileno: () => -1 })).toThrow(
				expect.objectContaining({ name: "ValueError", message: expect.stringContaining("closed") }),
			);
			expect(() => take({ fileno: () => -5 })).toThrow(ValueError);
			expect(() => take({ fileno: () => 2 ** 31 })).toThrow(OverflowError);
		});

		test("fileno that is no method is a TypeError, and it comes before fd", () => {
			for (const fileno of [3, "3", null, {}, true]) expect(() => take({ fileno, fd: 0 })).toThrow(/'fileno' must be a method/);
			const mine = new Error("mine");
			const object = {
				fileno() {
					throw mine;
				},
				fd: 0,
			};
			expect(thrown(() => take(object), Error)).toBe(mine);
		});
	});
}

test("objects with fileno(): instances, functions, what is inherited, getters", () => {
	const [, w] = pipe();
	class Mine {
		readonly #fd = w;
		fileno() {
			return this.#fd;
		}
	}
	const callable = Object.assign(() => 0, { fileno: () => w });
	const inherited = Object.create({ fileno: () => w });
	const getter = {
		get fileno() {
			return () => w;
		},
	};
	for (const object of [new Mine(), callable, inherited, getter] as { fileno(): number }[]) {
		expect(select.select([], [object], [], 0)[1][0]).toBe(object);
		expect(descriptorOf(object)).toBe(w);
	}
	const failing = {
		get fileno(): () => number {
			throw new OSError(5);
		},
	};
	expect(() => select.select([failing], [], [], 0)).toThrow(OSError);
});

describe("descriptors of Node's objects", () => {
	const closedError = expect.objectContaining({ name: "ValueError", message: expect.stringContaining("closed") });
	const refuses = (object: unknown) => expect(() => select.select([object as number], [], [], 0)).toThrow(closedError);

	test("net.Server and net.Socket, and not once they are closed or before they are open", async () => {
		const server = net.createServer();
		refuses(server);
		await once(server.listen(0, "127.0.0.1"), "listening");
		const { port } = server.address() as net.AddressInfo;
		expect(descriptorOf(server)).toBeGreaterThan(2);
		expect(select.select([server], [], [], 0)[0]).toEqual([]);

		const client = socket.socket();
		client.connect(["127.0.0.1", port]);
		expect(select.select([server], [], [], 5)[0][0]).toBe(server); // it is the listening descriptor indeed

		const unconnected = new net.Socket();
		refuses(unconnected);
		const [connection] = (await once(server, "connection")) as [net.Socket];
		const [[writable]] = select.select([], [connection], [], 5).slice(1) as [net.Socket[]];
		expect(writable).toBe(connection);
		connection.pause();
		connection.destroy();
		refuses(connection);
		client.close();
		server.close();
		refuses(server);
		await once(server, "close");
	});

	test("http.Server", async () => {
		const server = http.createServer();
		await once(server.listen(0, "127.0.0.1"), "listening");
		expect(descriptorOf(server)).toBeGreaterThan(2);
		server.close();
		refuses(server);
	});

	test("a net.Socket and a net.Server on AF_UNIX", async () => {
		const path = `\0iomux-test-${process.pid}`;
		const server = net.createServer();
		await once(server.listen(path), "listening");
		expect(select.select([server], [], [], 0)).toEqual([[], [], []]);
		const client = net.connect(path);
		await once(client, "connect");
		expect(select.select([], [client], [], 5)[1][0]).toBe(client);
		client.destroy();
		server.close();
		refuses(client);
		refuses(server);
	});

	test("dgram.Socket, without the warning that its deprecated handle prints", async () => {
		const warnings: Error[] = [];
		const listener = (warning: Error) => warnings.push(warning);
		process.on("warning", listener);
		const udp = dgram.createSocket("udp4");
		refuses(udp);
		await once(udp.bind(0, "127.0.0.1"), "listening");
		expect(select.select([udp], [udp], [], 0)[1][0]).toBe(udp);
		const sender = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
		sender.sendto("x", ["127.0.0.1", udp.address().port]);
		expect(select.select([udp], [], [], 5)[0][0]).toBe(udp);
		udp.close();
		refuses(udp);
		await new Promise((resolve) => setImmediate(resolve));
		process.off("warning", listener);
		expect(warnings).toEqual([]);
	});

	test("fs.FileHandle", async () => {
		const handle = await promises.open("package.json");
		expect(select.select([handle], [handle], [], 0)).toEqual([[handle], [handle], []]);
		expect(descriptorOf(handle)).toBe(handle.fd);
		await handle.close();
		refuses(handle);
	});

	test("fs.ReadStream and fs.WriteStream, and not before they are open", async () => {
		const reader = createReadStream("package.json");
		refuses(reader);
		await once(reader, "open");
		expect(select.select([reader], [], [], 0)[0][0]).toBe(reader);
		reader.destroy();
		await once(reader, "close");
		refuses(reader);
		const writer = createWriteStream("/dev/null");
		await once(writer, "open");
		expect(descriptorOf(writer)).toBe((writer as unknown as { fd: number }).fd);
		writer.destroy();
		await once(writer, "close");
		refuses(writer);
	});

	test("process.stdin, process.stdout and process.stderr are 0, 1 and 2, on pipes and on a terminal", async () => {
		const program = `
			import * as select from "iomux";
			const poller = select.poll();
			for (const stream of [process.stdin, process.stdout, process.stderr]) poller.register(stream, 0);
			for (const fd of [0, 1, 2]) poller.unregister(fd);
			process.stdout.write("found" + [process.stdin, process.stdout].filter((s) => s.isTTY).length);`;
		const node = [process.execPath, "--input-type=module", "--eval", program];
		expect(await start(["/bin/sh", "-c", 'echo | "$@" | cat', "sh", ...node])).toMatchObject({ status: 0, stdout: "found0" });
		const python = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)";
		const onTerminal = await start(["python3", "-c", python, ...node]);
		expect(onTerminal).toMatchObject({ status: 0, stdout: expect.stringContaining("found2") });
	});

	test("a tty.ReadStream of a terminal", async () => {
		const program = `
			import tty from "node:tty"; import { openSync } from "node:fs"; import * as select from "iomux";
			const fd = openSync("/dev/tty", "r");
			const terminal = new tty.ReadStream(fd);
			process.stdout.write(JSON.stringify(select.select([terminal], [], [], 0).map((list) => list.length)));
			terminal.destroy();
			try { select.select([terminal], [], [], 0); } catch (e) { process.stdout.write(e.name); }`;
		const python = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)";
		const outcome = await start(["python3", "-c", python, process.execPath, "--input-type=module", "--eval", program]);
		expect(outcome).toMatchObject({ status: 0, stdout: expect.stringContaining("[0,0,0]ValueError") });
		expect(tty.isatty(opened(openSync("/dev/null", "r")))).toBe(false);
	});

	test("an object with fd(), as net.BoundSocket has it", () => {
		const [, w] = pipe();
		const bound = { fd: () => w };
		expect(select.select([], [bound], [], 0)[1][0]).toBe(bound);
		expect(descriptorOf(bound)).toBe(w);
		refuses({ fd: () => -1 });
		for (const answer of ["1", 1.5, null, {}]) expect(() => select.select([{ fd: () => answer } as never], [], [], 0)).toThrow(TypeError);
	});

	test("an object with a number fd; other kinds of fd are a TypeError", () => {
		const [, w] = pipe();
		expect(descriptorOf({ fd: w })).toBe(w);
		refuses({ fd: -1 });
		refuses({ fd: null });
		for (const fd of ["1", {}, undefined, true, 1n, 0.5]) expect(() => select.select([{ fd } as never], [], [], 0)).toThrow(TypeError);
	});

	test("the package's own objects", () => {
		const [a] = pair();
		const ep = closing(select.epoll());
		expect(descriptorOf(a)).toBe(a.fileno());
		expect(descriptorOf(ep)).toBe(ep.fileno());
		const [r] = os.pipe2(os.O_NONBLOCK).map(opened);
		expect(descriptorOf(r)).toBe(r);
	});

	test("a poll object has no descriptor", () => {
		expect(() => select.select([select.poll() as never], [], [], 0)).toThrow(TypeError);
	});
});
