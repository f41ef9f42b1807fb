// poll objects: the facts POL-* and those of EXT-* that are about them, timeouts, registrations and
// reports.
import * as select from "iomux";
import { FileNotFoundError, KeyError, OSError, OverflowError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, file, listener, pair, pipe } from "../support/opened.ts";
import { refused, socketTo } from "../support/sockets.ts";
import { thrown } from "../support/thrown.ts";

const { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI, POLLRDHUP = 0 } = select;

/** A poll object whose methods take anything. */
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
const lax = (poller = select.poll()) => poller as unknown as Record<"register" | "modify" | "unregister" | "poll", (...args: any[]) => any>;

/** What poll reports for a descriptor at once; undefined if nothing. */
function look(fd: select.FileDescriptorLike, mask?: number): number | undefined {
	const poller = select.poll();
	if (mask === undefined) poller.register(fd);
	else poller.register(fd, mask);
	return poller.poll(0)[0]?.[1];
}

describe("POL: CPython's own facts", () => {
	test("POL-1 twelve pipes: each message comes through once, and descriptors can be unregistered after they were closed", () => {
		const poller = select.poll();
		const toRead = new Map<number, number>();
		const readers: number[] = [];
		const writers: number[] = [];
		for (let i = 0; i < 12; i++) {
			const [r, w] = pipe();
			poller.register(r);
			poller.modify(r, POLLIN);
			poller.register(w, POLLOUT);
			toRead.set(w, r);
			readers.push(r);
			writers.push(w);
		}
		const message = Buffer.from(" This is a test.");
		const received: string[] = [];
		while (writers.length > 0) {
			const writable = poller.poll(5000).filter(([, event]) => event & POLLOUT);
			expect(writable.map(([fd]) => fd)).toEqual(writers);
			const [w] = writable[Math.floor(writable.length / 2)];
			os.write(w, message);
			const readable = poller.poll(5000).filter(([, event]) => event & POLLIN);
			expect(readable).toEqual([[toRead.get(w), POLLIN]]);
			const [[r]] = readable;
			received.push(os.read(r, message.length).toString());
			close(w);
			close(r);
			poller.unregister(r);
			poller.unregister(w);
			writers.splice(writers.indexOf(w), 1);
			readers.splice(readers.indexOf(r), 1);
		}
		expect(received).toEqual(Array(12).fill(message.toString()));
		expect(poller.poll(0)).toEqual([]);
	});

	test("POL-2 a closed descriptor is reported as POLLNVAL, whenever it was closed", () => {
		const fd = closedNumber();
		const poller = select.poll();
		poller.register(fd);
		expect(poller.poll(5000)).toEqual([[fd, POLLNVAL]]);
		const [r] = pipe();
		const later = select.poll();
		later.register({ fileno: () => r }, POLLIN);
		expect(later.poll(0)).toEqual([]);
		close(r);
		expect(later.poll(5000)).toEqual([[r, POLLNVAL]]);
		expect(later.poll(1000)).toEqual([[r, POLLNVAL]]);
	});

	test("POL-2 objects without a descriptor are TypeErrors, an unknown descriptor is a KeyError that carries it", () => {
		const poller = lax();
		class Nope {}
		class Almost {
			fileno() {
				return "fileno";
			}
		}
		for (const wrong of [new Nope(), new Almost(), Nope, null, undefined, "1", 1.5, true]) {
			expect(() => poller.register(wrong, 0)).toThrow(TypeError);
			expect(() => poller.unregister(wrong)).toThrow(TypeError);
			expect(() => poller.modify(wrong, 0)).toThrow(TypeError);
		}
		const error = thrown(() => poller.unregister(99), KeyError);
		expect(error.key).toBe(99);
		expect(error).not.toBeInstanceOf(OSError);
	});

	test("POL-3 a pipe is POLLIN while there is data, and POLLHUP alone at its end", async () => {
		const report = await answer(
			`import { spawn } from "node:child_process"; import * as os from "iomux/os"; import * as select from "iomux";
			const [r, w] = os.pipe();
			spawn("/bin/sh", ["-c", "for i in 0 1 2 3 4; do echo line $i; sleep 0.05; done"], { stdio: ["ignore", w, "inherit"] });
			os.close(w);
			const poller = select.poll();
			poller.register(r, select.POLLIN);
			const timeouts = [0, 10, 20, 40, 80, 160, -1];
			const wrong = [];
			let text = "";
			let end;
			for (let i = 0; end === undefined; i = Math.min(i + 1, timeouts.length - 1)) {
				const ready = poller.poll(timeouts[i]);
				if (ready.length === 0 && timeouts[i] !== -1) continue;
				if (ready.length !== 1 || ready[0][0] !== r) wrong.push([timeouts[i], ready]);
				const data = os.read(r, 100);
				if (ready[0][1] === select.POLLHUP) end = data.length;
				else if (ready[0][1] & select.POLLIN && data.length > 0) text += data;
				else wrong.push([timeouts[i], ready, data.length]);
			}
			console.log(JSON.stringify({ text, wrong, end }));`,
		);
		expect(report).toEqual({ text: "line 0\nline 1\nline 2\nline 3\nline 4\n", wrong: [], end: 0 });
	});

	test("POL-4 POL-5 masks are 0 to 65535, in register and in modify", () => {
		const [r] = pipe();
		const poller = lax();
		poller.register(r);
		for (const method of ["register", "modify"] as const) {
			for (const negative of [-1, -(2 ** 31), -Infinity]) expect(() => poller[method](r, negative)).toThrow(ValueError);
			for (const large of [65536, 2 ** 32, 2 ** 64, Infinity]) expect(() => poller[method](r, large)).toThrow(OverflowError);
			for (const wrong of [null, undefined, 1.5, Number.NaN, "1", true, 1n, {}]) expect(() => poller[method](r, wrong)).toThrow(TypeError);
			for (const fine of [0, 1, 65535, -0]) poller[method](r, fine);
		}
		expect(() => poller.register(r, -1)).toThrow("'eventmask'");
		expect(() => poller.register(r, undefined)).toThrow(/constant/);
		expect(() => poller.modify(r)).toThrow(TypeError);
	});

	test("POL-4 POL-5 a timeout that does not fit a C int of milliseconds is an OverflowError", () => {
		const [, w] = pipe();
		const poller = select.poll();
		poller.register(w, POLLOUT);
		for (const wrong of [2 ** 64, 2 ** 31, 2 ** 32, 2 ** 31 - 0.5, -(2 ** 31) - 1, -(2 ** 31) - 0.5, Infinity, -Infinity]) {
			expect(() => poller.poll(wrong)).toThrow(OverflowError);
		}
		for (const fine of [2 ** 31 - 1, -(2 ** 31)]) expect(poller.poll(fine)).toEqual([[w, POLLOUT]]);
	});

	for (const timeout of ["null", "undefined", "", "-1000", "-1", "-1.0", "-0.1", "-1e-100"]) {
		test(`POL-7 poll(${timeout}) blocks until an event arrives`, async () => {
			const ready = await answer(
				`import { spawn } from "node:child_process"; import * as os from "iomux/os"; import * as select from "iomux";
				const [r, w] = os.pipe();
				const poller = select.poll();
				poller.register(r, select.POLLIN);
				spawn("/bin/sh", ["-c", "sleep 0.15; echo >&3"], { stdio: ["ignore", "ignore", "ignore", w] });
				os.close(w);
				const ready = poller.poll(${timeout});
				console.log(JSON.stringify(ready.map(([fd, event]) => [fd === r, (event & select.POLLIN) !== 0])));`,
			);
			expect(ready).toEqual([[true, true]]);
		});
	}
});

describe("registrations", () => {
	test("EXT-5 results come in the order of registration; modify and a second register keep the place, unregister gives it up", () => {
		const writers = [pipe(), pipe(), pipe()].map(([, w]) => w);
		const [a, b, c] = writers;
		const poller = select.poll();
		for (const fd of [c, a, b]) poller.register(fd, POLLOUT);
		const order = () => poller.poll(0).map(([fd]) => fd);
		expect(order()).toEqual([c, a, b]);
		poller.modify(c, POLLOUT | POLLPRI);
		poller.register(a, POLLOUT | POLLPRI);
		expect(order()).toEqual([c, a, b]);
		poller.unregister(c);
		expect(order()).toEqual([a, b]);
		poller.register(c, POLLOUT);
		expect(order()).toEqual([a, b, c]);
	});

	test("EXT-5 the order holds after many registrations came and went", () => {
		const writers = Array.from({ length: 60 }, () => pipe()[1]);
		const poller = select.poll();
		const expected: number[] = [];
		let random = 1;
		const next = (below: number) => {
			random = (random * 48271) % 0x7fffffff;
			return random % below;
		};
		for (let step = 0; step < 2000; step++) {
			const fd = writers[next(writers.length)];
			const at = expected.indexOf(fd);
			if (at === -1) {
				poller.register(fd, POLLOUT);
				expected.push(fd);
			} else if (next(3) === 0) poller.modify(fd, POLLOUT);
			else {
				poller.unregister(fd);
				expected.splice(at, 1);
			}
			if (step % 50 === 0) expect(poller.poll(0)).toEqual(expected.map((number) => [number, POLLOUT]));
		}
		expect(poller.poll(0).map(([fd]) => fd)).toEqual(expected);
	});

	test("register replaces the mask, modify does, and a mask of 0 reports errors and hang-ups alone", () => {
		const [r, w] = pipe();
		const poller = select.poll();
		poller.register(w, POLLOUT);
		expect(poller.poll(0)).toEqual([[w, POLLOUT]]);
		poller.register(w, POLLPRI);
		expect(poller.poll(0)).toEqual([]);
		poller.modify(w, POLLOUT);
		expect(poller.poll(0)).toEqual([[w, POLLOUT]]);
		poller.modify(w, 0);
		expect(poller.poll(0)).toEqual([]);
		close(r);
		expect(poller.poll(0)).toEqual([[w, POLLERR]]);
	});

	test("the default mask is POLLIN, POLLPRI and POLLOUT", () => {
		const [a, b] = pair();
		b.send("x");
		expect(look(a)).toBe(POLLIN | POLLOUT);
		const server = listener();
		const client = closing(socketTo(server));
		const connection = closing(server.accept()[0]);
		client.send("!", socket.MSG_OOB);
		select.select([], [], [connection], 5);
		expect(look(connection)).toBe(POLLPRI | POLLOUT);
	});

	test("modify of an unknown descriptor is a FileNotFoundError with ENOENT, after its mask was checked", () => {
		const poller = lax();
		const error = thrown(() => poller.modify(3, POLLIN), FileNotFoundError);
		expect(error).toMatchObject({ code: "ENOENT", errno: 2 });
		expect(() => poller.modify(3, -1)).toThrow(ValueError);
		expect(() => poller.modify(-3, -1)).toThrow("-3");
	});

	test("registering makes no system call: a descriptor may be anything that fits a C int", () => {
		const poller = select.poll();
		poller.register(2 ** 31 - 1, 0);
		expect(poller.poll(0)).toEqual([[2 ** 31 - 1, POLLNVAL]]);
		poller.unregister(2 ** 31 - 1);
		expect(poller.poll(0)).toEqual([]);
		expect(() => poller.register(2 ** 31)).toThrow(OverflowError);
	});

	test("results are plain numbers, whatever object was registered, and events fit 16 bits", () => {
		const [a] = pair();
		const poller = select.poll();
		poller.register(a, 0xffff);
		expect(poller.poll(0)[0][0]).toBe(a.fileno());
		expect(poller.poll(0)[0][1]).toBeGreaterThan(0);
		expect(poller.poll(0)[0][1]).toBeLessThanOrEqual(0xffff);
		poller.unregister(a.fileno());
		expect(poller.poll(0)).toEqual([]);
	});

	test("1,500 descriptors, more than select takes", async () => {
		const ready = await answer(
			`import * as os from "iomux/os"; import * as select from "iomux";
			const [r, w] = os.pipe();
			const poller = select.poll();
			const expected = [];
			for (let i = 0; i < 1500; i++) { const fd = os.dup(w); poller.register(fd, select.POLLOUT); expected.push(fd); }
			const fds = poller.poll(0).map(([fd]) => fd);
			console.log(JSON.stringify([fds.length, fds.every((fd, i) => fd === expected[i]), Math.max(...fds) > 1024]));`,
			{ shell: "ulimit -n 4096" },
		);
		expect(ready).toEqual([1500, true, true]);
	});

	test("more registrations than RLIMIT_NOFILE allows are EINVAL; unregistered ones do not count", async () => {
		const codes = await answer(
			`import * as select from "iomux";
			const poller = select.poll();
			const outcome = () => { try { return poller.poll(0).length; } catch (e) { return [e.name, e.code]; } };
			const codes = [];
			for (let fd = 1000; fd < 1064; fd++) poller.register(fd, 0);
			codes.push(outcome());
			poller.register(1064, 0);
			codes.push(outcome());
			poller.unregister(1030);
			codes.push(outcome());
			for (let i = 0; i < 40; i++) { poller.unregister(1000 + i % 30); poller.register(1000 + i % 30, 0); }
			codes.push(outcome());
			console.log(JSON.stringify(codes));`,
			{ shell: "ulimit -n 64" },
		);
		expect(codes).toEqual([64, ["OSError", "EINVAL"], 64, 64]);
	});

	test("a poll object has nothing to close: no fileno(), no close(), no dispose", () => {
		const poller = select.poll();
		for (const name of ["close", "closed", "fileno", Symbol.dispose]) expect(name in poller).toBe(false);
		expect(poller).toBeInstanceOf(select.Poll);
	});

	test("two poll objects know nothing of each other", () => {
		const [r, w] = pipe();
		const first = select.poll();
		const second = select.poll();
		first.register(w, POLLOUT);
		second.register(r, POLLIN);
		expect(first.poll(0)).toEqual([[w, POLLOUT]]);
		expect(second.poll(0)).toEqual([]);
		expect(() => second.unregister(w)).toThrow(KeyError);
	});
});

describe("timeout in milliseconds", () => {
	test("a wait is never shorter than its timeout, which is rounded up", () => {
		const [r] = pipe();
		const poller = select.poll();
		poller.register(r, POLLIN);
		for (const [timeout, least] of [
			[0.1, 1],
			[0.000001, 1],
			[10.2, 11],
			[20, 20],
		]) {
			const start = process.hrtime.bigint();
			expect(poller.poll(timeout)).toEqual([]);
			expect(Number(process.hrtime.bigint() - start) / 1e6).toBeGreaterThanOrEqual(least);
		}
	});

	test("an empty set and a timeout are a sleep; -0 does not wait", () => {
		const start = process.hrtime.bigint();
		expect(select.poll().poll(30)).toEqual([]);
		expect(Number(process.hrtime.bigint() - start)).toBeGreaterThanOrEqual(30e6);
		expect(select.poll().poll(-0)).toEqual([]);
	});

	test("NaN is a ValueError, what is no number a TypeError that names the timeout", () => {
		const poller = lax();
		expect(() => poller.poll(Number.NaN)).toThrow(ValueError);
		for (const wrong of ["1", [], {}, true, 1n, Symbol("s")]) {
			expect(() => poller.poll(wrong)).toThrow(
				expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'timeout'") }),
			);
		}
	});

	test("the object is usable after a failed call", () => {
		const [, w] = pipe();
		const poller = lax();
		poller.register(w, POLLOUT);
		expect(() => poller.poll("x")).toThrow(TypeError);
		expect(() => poller.poll(2 ** 40)).toThrow(OverflowError);
		expect(poller.poll(0)).toEqual([[w, POLLOUT]]);
	});
});

describe("what is reported", () => {
	test("a fresh unconnected TCP socket is POLLOUT and POLLHUP", () => {
		expect(look(closing(socket.socket()))).toBe(POLLOUT | POLLHUP);
	});

	test("a failed non-blocking connect is POLLIN, POLLOUT, POLLERR and POLLHUP; SO_ERROR gives the errno once", () => {
		const client = closing(refused());
		expect(look(client)).toBe(POLLIN | POLLOUT | POLLERR | POLLHUP);
		expect(client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)).toBe(111);
		expect(client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)).toBe(0);
	});

	test("the reader of a pipe whose writer is closed: POLLIN and POLLHUP while there is data, then POLLHUP alone", () => {
		const [r, w] = pipe();
		os.write(w, "data");
		expect(look(r)).toBe(POLLIN);
		close(w);
		expect(look(r)).toBe(POLLIN | POLLHUP);
		os.read(r, 10);
		expect(look(r)).toBe(POLLHUP);
	});

	test("the writer of a pipe whose reader is closed: POLLOUT and POLLERR", () => {
		const [r, w] = pipe();
		close(r);
		expect(look(w)).toBe(POLLOUT | POLLERR);
	});

	test("a stream socket whose peer closed: POLLIN, POLLHUP, and POLLRDHUP if it was asked for", () => {
		const [a, b] = pair();
		b.close();
		expect(look(a, POLLIN)).toBe(POLLIN | POLLHUP);
		expect(look(a, POLLIN | POLLRDHUP)).toBe(POLLIN | POLLHUP | POLLRDHUP);
	});

	test("a TCP socket whose peer shut its side down: POLLIN, and POLLRDHUP if it was asked for", () => {
		const server = listener();
		const client = closing(socketTo(server));
		const connection = closing(server.accept()[0]);
		client.shutdown(socket.SHUT_WR);
		select.select([connection], [], [], 5);
		expect(look(connection, POLLIN)).toBe(POLLIN);
		expect(look(connection, POLLIN | POLLRDHUP)).toBe(POLLIN | POLLRDHUP);
	});

	test("a regular file is always POLLIN and POLLOUT", () => {
		expect(look(file("package.json"))).toBe(POLLIN | POLLOUT);
	});
});

describe("not in Python: pollInto", () => {
	test("fills the buffer with what poll() would return", () => {
		const [a, b] = pair();
		b.send("x");
		const [, w] = pipe();
		const poller = select.poll();
		poller.register(a);
		poller.register(w, POLLOUT);
		const events = new select.EventBuffer(4);
		expect(poller.pollInto(events, 0)).toBe(2);
		const pairs = [0, 1].map((i) => [events.fd(i), events.events(i)]);
		expect(pairs).toEqual(poller.poll(0));
		expect(pairs).toEqual([
			[a.fileno(), POLLIN | POLLOUT],
			[w, POLLOUT],
		]);
	});

	test("reports no more than the buffer takes, or than was asked for", () => {
		const poller = select.poll();
		for (let i = 0; i < 5; i++) poller.register(pipe()[1], POLLOUT);
		expect(poller.pollInto(new select.EventBuffer(3), 0)).toBe(3);
		expect(poller.pollInto(new select.EventBuffer(9), 0)).toBe(5);
		expect(poller.pollInto(new select.EventBuffer(9), 0, 2)).toBe(2);
	});

	test("a timeout is 0 events, and the limits of maxevents are those of the buffer", () => {
		const poller = select.poll();
		const events = new select.EventBuffer(3);
		expect(poller.pollInto(events, 1)).toBe(0);
		for (const wrong of [0, -1, 4]) expect(() => poller.pollInto(events, 0, wrong)).toThrow(ValueError);
		for (const wrong of ["1", null, 1.5]) expect(() => poller.pollInto(events, 0, wrong as unknown as number)).toThrow(TypeError);
		for (const wrong of [null, undefined, {}, new Int32Array(9), 5]) {
			expect(() => poller.pollInto(wrong as unknown as select.EventBuffer, 0)).toThrow(
				expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'events'") }),
			);
		}
	});
});
