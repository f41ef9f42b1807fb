// sendmsg, recvmsg, ancillary data and descriptors that travel in it.
import { readdirSync } from "node:fs";
import { BlockingIOError, OSError, OverflowError, TimeoutError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { describe, expect, test } from "../support/harness.ts";
import { closing, opened, pair, pipe } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

const { AF_INET, AF_UNIX, CMSG_LEN, CMSG_SPACE, MSG_CTRUNC, MSG_DONTWAIT, MSG_PEEK, MSG_TRUNC, SCM_RIGHTS, SOCK_DGRAM, SOL_SOCKET } =
	socket;
const INT = Int32Array.BYTES_PER_ELEMENT;
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what some tests are about
const any = (value: unknown): any => value;

/** How many descriptors are open. */
const openNow = (): number => readdirSync("/proc/self/fd").length;
const sockets = pair;

function datagrams(): [socket.Socket<socket.UnixAddress>, socket.Socket<socket.UnixAddress>] {
	const [a, b] = socket.socketpair(AF_UNIX, SOCK_DGRAM);
	return [closing(a), closing(b)];
}

const rights = (...fds: number[]): [number, number, Int32Array] => [SOL_SOCKET, SCM_RIGHTS, Int32Array.from(fds)];
const numbers = (items: socket.AncillaryItem[]): number[] =>
	items.flatMap(([, , data]) => [...new Int32Array(Uint8Array.from(data).buffer)]).map(opened);

describe("sendmsg", () => {
	test("MSG-1 the buffers arrive one after the other, from any iterable", () => {
		const [a, b] = sockets();
		function* parts(): Generator<Buffer | string> {
			yield Buffer.from("one ");
			yield "two ";
			yield Buffer.from("three");
		}
		expect(a.sendmsg(parts())).toBe(13);
		expect(b.recv(100).toString()).toBe("one two three");
		expect(a.sendmsg([new Uint8Array(new Uint16Array([0x4141]).buffer)])).toBe(2);
		expect(a.sendmsg(new Set([Buffer.from("set")]), new Set([]))).toBe(3);
		expect(b.recv(100).toString()).toBe("AAset");
		expect(a.sendmsg([], [])).toBe(0);
	});

	test("MSG-2 what is no iterable of buffers or of triples is a TypeError", () => {
		const [a, b] = sockets();
		for (const wrong of [undefined, null, 5, "text", Buffer.from("bytes"), {}, [5], [null], [["x"]]]) {
			expect(() => a.sendmsg(any(wrong)), String(wrong)).toThrow(TypeError);
		}
		for (const wrong of [
			5,
			"text",
			Buffer.alloc(3),
			[5],
			[[]],
			[[1]],
			[[1, 2]],
			[[1, 2, "x", 3]],
			[["1", 2, "x"]],
			[[1, "2", "x"]],
			[[1, 2, 3]],
			[rights(), 5],
		]) {
			expect(() => a.sendmsg(["x"], any(wrong)), String(wrong)).toThrow(TypeError);
		}
		expect(() => a.sendmsg(["x"], [], any("flags"))).toThrow(TypeError);
		b.setblocking(false);
		expect(b.tryRecv(1)).toBeNull();
	});

	test("MSG-3 after close: EBADF", () => {
		const [a] = sockets();
		a.close();
		expect(thrown(() => a.sendmsg(["x"]), OSError).code).toBe("EBADF");
		expect(thrown(() => a.recvmsg(1), OSError).code).toBe("EBADF");
		expect(thrown(() => a.recvmsg_into([new Uint8Array(1)]), OSError).code).toBe("EBADF");
	});

	test("MSG-4 a null address is none; an address is used", () => {
		const [a, b] = sockets();
		expect(a.sendmsg(["x"], [], 0, null)).toBe(1);
		expect(b.recv(10).toString()).toBe("x");
		const [to, from] = [0, 1].map(() => closing(socket.socket(AF_INET, SOCK_DGRAM)));
		to.bind(["127.0.0.1", 0]);
		from.bind(["127.0.0.1", 0]);
		expect(from.sendmsg(["data", "gram"], [], 0, to.getsockname())).toBe(8);
		expect(to.recvmsg(100)).toEqual([Buffer.from("datagram"), [], 0, from.getsockname()]);
	});

	test("MSG-5 a full peer and a timeout: TimeoutError", () => {
		const [a] = sockets();
		a.settimeout(0.03);
		expect(() => {
			for (;;) a.sendmsg([Buffer.alloc(512)]);
		}).toThrow(TimeoutError);
	});

	test("MSG-6 a full peer and MSG_DONTWAIT: EAGAIN", () => {
		const [a] = sockets();
		const error = thrown(() => {
			for (;;) a.sendmsg([Buffer.alloc(512)], [], MSG_DONTWAIT);
		}, BlockingIOError);
		expect(error.code).toBe("EAGAIN");
	});

	test("MSG-7 a datagram without a destination", () => {
		const alone = closing(socket.socket(AF_INET, SOCK_DGRAM));
		expect(thrown(() => alone.sendmsg(["x"]), OSError).code).toBe("EDESTADDRREQ");
	});

	test("more buffers than the system takes at once: EMSGSIZE", () => {
		const [a] = sockets();
		expect(a.sendmsg(Array(1024).fill("x"))).toBe(1024);
		expect(thrown(() => a.sendmsg(Array(1025).fill("x")), OSError).code).toBe("EMSGSIZE");
	});
});

describe("recvmsg", () => {
	test("MSG-8 data, no ancillary data, no flags; fewer bytes than there are", () => {
		const [a, b] = sockets();
		a.sendall("message");
		expect(b.recvmsg(7, 0, 0)).toEqual([Buffer.from("message"), [], 0, null]);
		a.sendall("message");
		expect(b.recvmsg(3)[0].toString()).toBe("mes");
		expect(b.recvmsg(100, 1000)).toEqual([Buffer.from("sage"), [], 0, null]);
	});

	test("MSG-9 a datagram that is cut says MSG_TRUNC", () => {
		const [a, b] = datagrams();
		a.send("message");
		const [data, , flags] = b.recvmsg(3);
		expect(data.toString()).toBe("mes");
		expect(flags & MSG_TRUNC).toBe(MSG_TRUNC);
		a.send("message");
		expect(b.recvmsg(7)[2] & MSG_TRUNC).toBe(0);
	});

	test("MSG-10 ancillary buffers of odd sizes do no harm", () => {
		const [a, b] = sockets();
		for (const size of [1, 3, 7, 10240]) {
			a.sendall("x");
			expect(b.recvmsg(10, size)).toEqual([Buffer.from("x"), [], 0, null]);
		}
	});

	test("MSG-11 timeout, peek, end and overflow are as in recv", () => {
		const [a, b] = sockets();
		b.settimeout(0.02);
		expect(() => b.recvmsg(10)).toThrow(TimeoutError);
		a.sendall("abcdef");
		expect(b.recvmsg(3, 0, MSG_PEEK)[0].toString()).toBe("abc");
		expect(b.recvmsg(3)[0].toString()).toBe("abc");
		expect(b.recvmsg(10)[0].toString()).toBe("def");
		b.setblocking(false);
		expect(() => b.recvmsg(10)).toThrow(BlockingIOError);
		a.close();
		expect(b.recvmsg(10)).toEqual([Buffer.alloc(0), [], 0, null]);
	});

	test("MSG-12 wrong arguments", () => {
		const [, b] = sockets();
		for (const call of [
			(n: unknown) => b.recvmsg(any(n)),
			(n: unknown) => b.recvmsg(1, any(n)),
			(n: unknown) => b.recvmsg_into([], any(n)),
		]) {
			expect(() => call(-1)).toThrow(ValueError);
			expect(() => call("1")).toThrow(TypeError);
			expect(() => call(2 ** 40)).toThrow(OverflowError);
		}
		for (const wrong of [undefined, 5, "text", Buffer.alloc(3), [5], ["text"], [new ArrayBuffer(4)]]) {
			expect(() => b.recvmsg_into(any(wrong)), String(wrong)).toThrow(TypeError);
		}
	});

	test("MSG-13 recvmsg_into fills buffers in order, views and generators too", () => {
		const [a, b] = sockets();
		const whole = Buffer.from("....................");
		const [first, second] = [Buffer.alloc(4), new Uint16Array(2)];
		a.sendall("0123456789abcdef");
		function* parts(): Generator<ArrayBufferView> {
			yield first;
			yield second;
			yield whole.subarray(2, 6);
			yield new DataView(whole.buffer, whole.byteOffset + 10, 100);
		}
		expect(b.recvmsg_into([...parts()].slice(0, 3))[0]).toBe(12);
		expect(first.toString()).toBe("0123");
		expect(Buffer.from(second.buffer).toString()).toBe("4567");
		expect(whole.toString()).toBe("..89ab..............");
		expect(b.recvmsg_into(parts())).toEqual([4, [], 0, null]);
		expect(first.toString()).toBe("cdef");
	});

	test("MSG_WAITALL waits for all of the bytes in blocking mode", () => {
		const [a, b] = sockets();
		a.sendall("abc");
		a.sendall("def");
		expect(b.recvmsg(6, 0, socket.MSG_WAITALL)[0].toString()).toBe("abcdef");
	});
});

describe("MSG-14 CMSG_LEN and CMSG_SPACE", () => {
	test("lengths", () => {
		let last = 0;
		for (const n of [0, 1, 3, 4, 5, 8, 16, 255, 4096, 100_000]) {
			expect(CMSG_LEN(n) - CMSG_LEN(0)).toBe(n);
			expect(CMSG_SPACE(n)).toBeGreaterThanOrEqual(CMSG_LEN(n));
			expect(CMSG_SPACE(n)).toBeGreaterThanOrEqual(last);
			last = CMSG_SPACE(n);
		}
	});

	test("out of range", () => {
		for (const call of [CMSG_LEN, CMSG_SPACE]) {
			for (const n of [-1, 2 ** 31 - 1, 2 ** 31, 2 ** 63]) expect(() => call(n)).toThrow(OverflowError);
			expect(() => call(any("1"))).toThrow(TypeError);
		}
	});
});

describe("descriptors in messages", () => {
	/** Sends descriptors of `count` pipes' read ends, each with its number in the pipe. */
	function sendPipes(a: socket.Socket<socket.UnixAddress>, count: number): void {
		const ends = Array.from({ length: count }, (_, i) => {
			const [r, w] = pipe();
			os.write(w, String(i));
			return r;
		});
		a.sendmsg(["x"], [rights(...ends)]);
	}
	const contents = (fds: number[]): string[] => fds.map((fd) => os.read(fd, 10).toString());

	for (const [space, size] of [
		["CMSG_LEN", CMSG_LEN],
		["CMSG_SPACE", CMSG_SPACE],
	] as const) {
		test(`MSG-15 one to four descriptors arrive, space by ${space}`, () => {
			const [a, b] = sockets();
			for (const count of [1, 2, 3, 4]) {
				sendPipes(a, count);
				const [data, items, flags] = b.recvmsg(10, size(count * INT));
				const fds = numbers(items);
				expect(data.toString()).toBe("x");
				expect(flags).toBe(0);
				expect(contents(fds)).toEqual(Array.from({ length: count }, (_, i) => String(i)));
				for (const fd of fds) expect(os.get_inheritable(fd)).toBe(false);
			}
		});
	}

	test("MSG-15 in items of their own they arrive too, be it as one", () => {
		const [a, b] = sockets();
		const [[r1, w1], [r2, w2]] = [pipe(), pipe()];
		os.write(w1, "first");
		os.write(w2, "second");
		a.sendmsg(["x"], [rights(r1), rights(r2)]);
		expect(contents(numbers(b.recvmsg(10, 2 * CMSG_SPACE(INT))[1]))).toEqual(["first", "second"]);
	});

	test("MSG-16 no item, and items without a whole number, bring no descriptor", () => {
		const [a, b] = sockets();
		for (const size of [0, 1, 3]) {
			try {
				a.sendmsg(["x"], [[SOL_SOCKET, SCM_RIGHTS, new Uint8Array(size)]]);
			} catch (error) {
				expect(error).toBeInstanceOf(OSError);
				a.sendall("x");
			}
			const [data, items] = b.recvmsg(10, 100);
			expect(data.toString()).toBe("x");
			expect(items.reduce((sum, [, , bytes]) => sum + bytes.length, 0)).toBeLessThan(INT);
			a.sendall("y");
			expect(socket.recv_fds(b, 10, 5)[1]).toEqual([]);
		}
	});

	test("MSG-17 space for less than a header: no item, and MSG_CTRUNC", () => {
		const [a, b] = sockets();
		for (const space of [0, 1, CMSG_LEN(0) - 1]) {
			sendPipes(a, 2);
			const [data, items, flags] = b.recvmsg(10, space);
			expect(data.toString()).toBe("x");
			expect(items).toEqual([]);
			expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
		}
	});

	test("MSG-17 space within the numbers: the whole ones that fit, and MSG_CTRUNC", () => {
		const [a, b] = sockets();
		for (const extra of [0, INT - 1, INT, 2 * INT - 1]) {
			sendPipes(a, 3);
			const [, items, flags] = b.recvmsg(10, CMSG_LEN(0) + extra);
			const fds = numbers(items);
			expect(fds.length).toBe(Math.floor(extra / INT));
			expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
			expect(contents(fds)).toEqual(["0"].slice(0, fds.length));
		}
	});

	test("SOK-76 send_fds and recv_fds: ten pipes, space for more", () => {
		const [a, b] = sockets();
		const pipes = Array.from({ length: 10 }, () => pipe());
		const fds = pipes.map(([r]) => r);
		expect(socket.send_fds(a, ["hello"], fds)).toBe(5);
		const [data, received, flags, address] = socket.recv_fds(b, 100, fds.length * 2);
		received.forEach(opened);
		expect([data.toString(), received.length, flags, address]).toEqual(["hello", 10, 0, null]);
		pipes.forEach(([, w], i) => {
			os.write(w, `pipe ${i}`);
			expect(os.read(received[i], 100).toString()).toBe(`pipe ${i}`);
		});
	});

	test("EXT-21 received descriptors are close-on-exec, more than asked for are closed", () => {
		const [a, b] = sockets();
		const fds = [0, 1, 2].map(() => pipe()[0]);
		const count = openNow();
		socket.send_fds(a, ["x"], fds);
		const [, received, flags] = socket.recv_fds(b, 10, 2);
		received.forEach(opened);
		expect(received.map((fd) => os.get_inheritable(fd))).toEqual([false, false]);
		expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
		expect(openNow()).toBe(count + 2);
	});

	test("send_fds uses flags and address; objects count as descriptors", () => {
		const to = closing(socket.socket<socket.UnixAddress>(AF_UNIX, SOCK_DGRAM));
		const from = closing(socket.socket<socket.UnixAddress>(AF_UNIX, SOCK_DGRAM));
		to.bind("");
		const listening = closing(socket.socket());
		listening.bind(["127.0.0.1", 0]);
		socket.send_fds(from, ["x"], [listening], 0, to.getsockname());
		expect(() => socket.recv_fds(from, 1, 1, MSG_DONTWAIT)).toThrow(BlockingIOError);
		const [, [fd]] = socket.recv_fds(to, 10, 1);
		const copy = closing(socket.socket({ fileno: fd }));
		expect(copy.getsockname()).toEqual(listening.getsockname());
		expect(() => socket.send_fds(from, ["x"], any(5))).toThrow(TypeError);
		expect(() => socket.send_fds(from, ["x"], [any("5")])).toThrow(TypeError);
		expect(() => socket.recv_fds(to, 10, -1)).toThrow(OverflowError);
	});

	test("descriptors that arrived are closed when the receive fails afterwards", () => {
		const [a, b] = sockets();
		sendPipes(a, 3);
		const count = openNow();
		const { allocUnsafe } = Buffer;
		Buffer.allocUnsafe = () => {
			throw new RangeError("no memory");
		};
		try {
			expect(() => b.recvmsg(10, 100)).toThrow("no memory");
		} finally {
			Buffer.allocUnsafe = allocUnsafe;
		}
		expect(openNow()).toBe(count);
	});

	test("credentials as bytes", () => {
		const [a, b] = sockets();
		b.setsockopt(SOL_SOCKET, socket.SO_PASSCRED, 1);
		a.sendall("x");
		const [, [[level, type, data]]] = b.recvmsg(10, CMSG_SPACE(12));
		expect([level, type]).toEqual([SOL_SOCKET, socket.SCM_CREDENTIALS]);
		expect(new Int32Array(Uint8Array.from(data).buffer)[0]).toBe(process.pid);
	});
});
