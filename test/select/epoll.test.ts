// epoll objects: the facts EPO-* and those of EXT-* that are about them, timeouts, registrations
// and reports.
import * as select from "iomux";
import { FileExistsError, FileNotFoundError, OSError, OverflowError, PermissionError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, file, listener, opened, pair, pipe } from "../support/opened.ts";
import { refused, socketTo } from "../support/sockets.ts";
import { thrown } from "../support/thrown.ts";

const { EPOLLERR, EPOLLET, EPOLLEXCLUSIVE = 0, EPOLLHUP, EPOLLIN, EPOLLONESHOT, EPOLLOUT, EPOLLPRI, EPOLLRDHUP } = select;

/** An epoll object that lasts as long as the test. */
const epoll = () => closing(select.epoll());

// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
type Lax = Record<"register" | "modify" | "unregister" | "poll" | "pollInto" | "fileno" | "close", (...args: any[]) => any>;
const lax = (ep: select.Epoll = epoll()) => ep as unknown as Lax;
// biome-ignore lint/suspicious/noExplicitAny: as above
const make = select.epoll as unknown as { (...args: any[]): select.Epoll; fromfd(...args: any[]): select.Epoll };

/** What epoll reports for a descriptor at once; undefined if nothing. */
function look(fd: select.FileDescriptorLike, mask?: number): number | undefined {
	const ep = epoll();
	if (mask === undefined) ep.register(fd);
	else ep.register(fd, mask);
	return ep.poll(0)[0]?.[1];
}

const sorted = (events: [number, number][]) => [...events].sort(([a], [b]) => a - b);

/** Two ends of a TCP connection that last as long as the test. */
function connection(): [socket.Socket, socket.Socket] {
	const server = listener();
	const client = closing(socketTo(server));
	return [client, closing(server.accept()[0])];
}

describe("EPO: CPython's own facts", () => {
	test("EPO-1 a new object has a descriptor and is open; a closed one has none", () => {
		const ep = select.epoll();
		expect(ep.fileno()).toBeGreaterThan(0);
		expect(ep.closed).toBe(false);
		ep.close();
		expect(ep.closed).toBe(true);
		expect(() => ep.fileno()).toThrow(ValueError);
		for (const args of [[-1, select.EPOLL_CLOEXEC], [-1, 0], [16], [2 ** 31 - 1], [undefined, undefined]]) {
			expect(closing(make(...args)).closed).toBe(false);
		}
	});

	test("EPO-2 EPO-7 what is wrong with the arguments of epoll()", () => {
		expect(() => make(1, 2, 3)).toThrow(TypeError);
		for (const wrong of ["foo", null, [], {}, ["foo"], 1.5, Number.NaN, true, 1n]) {
			expect(() => make(wrong)).toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'sizehint'") }));
			expect(() => make(-1, wrong)).toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'flags'") }));
		}
		for (const wrong of [0, -2, -(2 ** 31)]) expect(() => make(wrong)).toThrow(ValueError);
		for (const wrong of [2 ** 31, -(2 ** 31) - 1, Infinity]) expect(() => make(wrong)).toThrow(OverflowError);
		for (const wrong of [1, -1, 12356, select.EPOLL_CLOEXEC | 1]) {
			expect(thrown(() => make(-1, wrong), OSError)).toMatchObject({ name: "OSError", errno: undefined });
		}
	});

	test("EPO-3 usable with `using`: closed at the end of the block, also after an exception", () => {
		const ep = select.epoll();
		expect(ep[Symbol.dispose]()).toBe(undefined);
		expect(ep.closed).toBe(true);
		ep[Symbol.dispose]();
		let left: select.Epoll | undefined;
		const block = () => {
			using inside = select.epoll();
			left = inside;
			expect(inside.fileno()).toBeGreaterThan(0);
			throw new Error("mine");
		};
		expect(block).toThrow("mine");
		expect(left?.closed).toBe(true);
	});

	test("EPO-4 descriptors and objects with fileno() can be registered, once", () => {
		const [a, b] = connection();
		const ep = lax();
		ep.register(a, EPOLLIN | EPOLLOUT);
		ep.register(b.fileno(), EPOLLIN | EPOLLOUT);
		expect(() => ep.register({}, EPOLLIN)).toThrow(TypeError);
		expect(() => ep.register(null, EPOLLIN)).toThrow(TypeError);
		expect(() => ep.register(-1, EPOLLIN)).toThrow(ValueError);
		expect(thrown(() => ep.register(10000, EPOLLIN), OSError)).toMatchObject({ code: "EBADF", fd: 10000, syscall: "epoll_ctl" });
		for (const again of [a, a.fileno(), { fileno: () => b.fileno() }]) {
			expect(thrown(() => ep.register(again, EPOLLIN), FileExistsError)).toMatchObject({ code: "EEXIST" });
		}
		expect(() => ep.register(-1, EPOLLIN)).toThrow(ValueError); // EPO-7
	});

	test("EPO-5 an object made from another's descriptor shares its registrations", () => {
		const [client, server] = connection();
		const ep = select.epoll();
		const same = select.epoll.fromfd(ep.fileno());
		expect(same.fileno()).toBe(ep.fileno());
		same.register(server, EPOLLIN | EPOLLOUT);
		ep.register(client, EPOLLIN | EPOLLOUT);
		const both = sorted([
			[client.fileno(), EPOLLOUT],
			[server.fileno(), EPOLLOUT],
		]);
		expect(sorted(ep.poll(1, 4))).toEqual(both);
		expect(sorted(same.poll(1, 4))).toEqual(both);
		ep.close();
		expect(same.closed).toBe(false);
		expect(thrown(() => same.poll(1, 4), OSError)).toMatchObject({ code: "EBADF", syscall: "epoll_wait" });
		same.close(); // never fails, though the number is closed already
	});

	test("EPO-6 edge-triggered: each change is reported once", () => {
		const [client, server] = connection();
		const ep = epoll();
		ep.register(server.fileno(), EPOLLIN | EPOLLOUT | EPOLLET);
		ep.register(client.fileno(), EPOLLIN | EPOLLOUT | EPOLLET);
		const both = (mask: number) => sorted([client, server].map((s) => [s.fileno(), mask]));
		const start = process.hrtime.bigint();
		expect(sorted(ep.poll(10, 4))).toEqual(both(EPOLLOUT));
		expect(Number(process.hrtime.bigint() - start)).toBeLessThan(5e9);
		expect(ep.poll(0.05, 4)).toEqual([]);
		client.sendall("Hello!");
		server.sendall("world!!!");
		// Loopback delivers before send() returns.
		expect(sorted(ep.poll(10, 4))).toEqual(both(EPOLLIN | EPOLLOUT));
		ep.unregister(client.fileno());
		ep.modify(server.fileno(), EPOLLOUT);
		expect(ep.poll(1, 4)).toEqual([[server.fileno(), EPOLLOUT]]);
	});

	test("EPO-8 unregistering the number of a closed socket is EBADF", () => {
		const [client] = connection();
		const ep = epoll();
		const fd = client.fileno();
		ep.register(fd);
		client.close();
		expect(thrown(() => ep.unregister(fd), OSError)).toMatchObject({ code: "EBADF", name: "OSError" });
		expect(() => ep.unregister(client)).toThrow(ValueError);
	});

	test("EPO-9 close() twice is fine; every other call on a closed object is a ValueError, after its descriptor was checked", () => {
		const ep = select.epoll();
		ep.close();
		ep.close();
		expect(ep.closed).toBe(true);
		const closed = lax(ep);
		expect(() => closed.fileno()).toThrow(ValueError);
		expect(() => closed.modify(0, EPOLLIN)).toThrow(ValueError);
		expect(() => closed.register(0, EPOLLIN)).toThrow(ValueError);
		expect(() => closed.unregister(0)).toThrow(ValueError);
		expect(() => closed.poll(1)).toThrow(/closed/);
		expect(() => closed.pollInto(new select.EventBuffer(1), 0)).toThrow(ValueError);
		for (const method of ["register", "unregister", "modify"] as const) expect(() => closed[method]({}, 1)).toThrow(TypeError);
		// poll() is the other way round: whether the object is open comes first.
		expect(() => closed.poll("soon", "many")).toThrow(ValueError);
	});

	test("EPO-10 the descriptor is close-on-exec, whatever the flags", () => {
		for (const flags of [0, select.EPOLL_CLOEXEC]) {
			const ep = closing(select.epoll(-1, flags));
			expect(os.get_inheritable(ep.fileno())).toBe(false);
		}
	});
});

describe("the object", () => {
	test("with and without `new`; instanceof; not to be extended; `closed` cannot be set", () => {
		const plain = epoll();
		const constructed = closing(new select.epoll());
		const named = closing(new select.Epoll());
		for (const ep of [plain, constructed, named]) {
			expect(ep).toBeInstanceOf(select.epoll);
			expect(ep).toBeInstanceOf(select.Epoll);
		}
		class Mine extends select.Epoll {}
		expect(() => new Mine()).toThrow(/cannot be extended/);
		expect(() => {
			(plain as { closed: boolean }).closed = true;
		}).toThrow(TypeError);
		expect(plain.closed).toBe(false);
	});

	test("close() never fails, also if the number was closed behind its back", () => {
		const ep = select.epoll();
		os.close(ep.fileno());
		expect(ep.close()).toBe(undefined);
		expect(ep.closed).toBe(true);
	});

	test("methods of something else are TypeErrors", () => {
		const { register, poll, fileno } = select.Epoll.prototype;
		for (const method of [register, poll, fileno]) expect(() => method.call({} as select.Epoll, 0)).toThrow(TypeError);
	});

	test("EXT-9 fromfd takes whole numbers from 0 on, without checking them; a negative number is a ValueError", () => {
		for (const wrong of [-1, -2, -(2 ** 31)]) expect(() => make.fromfd(wrong)).toThrow(ValueError);
		for (const wrong of [2 ** 31, -(2 ** 31) - 1]) expect(() => make.fromfd(wrong)).toThrow(OverflowError);
		for (const wrong of [null, undefined, "1", 1.5, {}, { fileno: () => 1 }, true, 1n]) {
			expect(() => make.fromfd(wrong)).toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'fd'") }));
		}
		const [r] = pipe();
		const wrong = select.epoll.fromfd(r);
		expect(() => wrong.poll(0)).toThrow(expect.objectContaining({ code: "EINVAL" }));
		expect(() => wrong.register(r)).toThrow(expect.objectContaining({ code: "EINVAL" }));
		const number = closedNumber();
		expect(() => select.epoll.fromfd(number).poll(0)).toThrow(expect.objectContaining({ code: "EBADF" }));
	});

	test("a failed call of epoll() or fromfd() leaves nothing behind for the next", () => {
		expect(() => make.fromfd("x")).toThrow(TypeError);
		expect(() => make(0)).toThrow(ValueError);
		const first = epoll();
		const second = epoll();
		expect(first.fileno()).not.toBe(second.fileno());
	});

	test("EMFILE when the process may open no more", async () => {
		const outcome = await answer(
			`import * as select from "iomux"; import * as os from "iomux/os";
			const open = [];
			let error;
			try { for (;;) open.push(select.epoll()); } catch (e) { error = e; }
			for (const ep of open) ep.close();
			const again = select.epoll();
			console.log(JSON.stringify([error.code, error.name, open.length > 10, again.closed]));`,
			{ shell: "ulimit -n 64" },
		);
		expect(outcome).toEqual(["EMFILE", "OSError", true, false]);
	});
});

describe("registrations", () => {
	test("the default mask is EPOLLIN, EPOLLPRI and EPOLLOUT", () => {
		const [a, b] = connection();
		b.send("!", socket.MSG_OOB);
		select.select([], [], [a], 5);
		expect(look(a)).toBe(EPOLLPRI | EPOLLOUT);
		b.send("x");
		select.select([a], [], [], 5);
		expect(look(a)).toBe(EPOLLIN | EPOLLPRI | EPOLLOUT);
	});

	test("modify and unregister of an unknown descriptor are ENOENT", () => {
		const [r] = pipe();
		const ep = epoll();
		expect(thrown(() => ep.modify(r, EPOLLIN), FileNotFoundError)).toMatchObject({ code: "ENOENT", fd: r });
		expect(thrown(() => ep.unregister(r), FileNotFoundError)).toMatchObject({ code: "ENOENT" });
	});

	test("register, modify and unregister of a closed number are EBADF", () => {
		const fd = closedNumber();
		const ep = epoll();
		for (const attempt of [() => ep.register(fd), () => ep.modify(fd, 0), () => ep.unregister(fd)]) {
			expect(thrown(attempt, OSError)).toMatchObject({ code: "EBADF", name: "OSError" });
		}
	});

	test("a regular file or a directory cannot be polled: EPERM", () => {
		const ep = epoll();
		for (const path of ["package.json", "."]) {
			const fd = file(path);
			expect(thrown(() => ep.register(fd), PermissionError)).toMatchObject({ code: "EPERM" });
		}
	});

	test("an epoll in itself, and flags that do not mix, are EINVAL; a circle is ELOOP", () => {
		const [r] = pipe();
		const ep = epoll();
		const invalid = expect.objectContaining({ code: "EINVAL" });
		expect(() => ep.register(ep)).toThrow(invalid);
		expect(() => ep.register(r, EPOLLEXCLUSIVE | EPOLLONESHOT)).toThrow(invalid);
		ep.register(r, EPOLLEXCLUSIVE | EPOLLIN);
		expect(() => ep.modify(r, EPOLLIN)).toThrow(invalid);
		const other = epoll();
		ep.register(other);
		expect(() => other.register(ep)).toThrow(expect.objectContaining({ code: "ELOOP" }));
	});

	test("an epoll object can be registered with another", () => {
		const [r, w] = pipe();
		const inner = epoll();
		const outer = epoll();
		inner.register(r, EPOLLIN);
		outer.register(inner, EPOLLIN);
		expect(outer.poll(0)).toEqual([]);
		os.write(w, "x");
		expect(outer.poll(0)).toEqual([[inner.fileno(), EPOLLIN]]);
	});

	test("EXT-8 a mask is any 32-bit integer, signed or not", () => {
		expect(EPOLLET).toBe(0x80000000);
		expect(EPOLLIN | EPOLLET).toBe(-2147483647);
		const [a, b] = pair();
		b.send("x");
		for (const mask of [EPOLLIN | EPOLLET, (EPOLLIN | EPOLLET) >>> 0, -2147483647, 0x80000001]) {
			const ep = epoll();
			ep.register(a, mask);
			expect(ep.poll(0)).toEqual([[a.fileno(), EPOLLIN]]);
			expect(ep.poll(0)).toEqual([]); // edge-triggered it is
			ep.modify(a, mask);
			expect(ep.poll(0)).toEqual([[a.fileno(), EPOLLIN]]);
		}
	});

	test("a mask beyond 32 bits is an OverflowError, anything else a TypeError", () => {
		const [r] = pipe();
		const ep = lax();
		ep.register(r, 0);
		for (const method of ["register", "modify"] as const) {
			for (const wrong of [2 ** 32, -(2 ** 31) - 1, 2 ** 53, Infinity]) expect(() => ep[method](r, wrong)).toThrow(OverflowError);
			for (const wrong of [null, undefined, 1.5, Number.NaN, "1", true, 1n, []]) {
				expect(() => ep[method](r, wrong)).toThrow(
					expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'eventmask'") }),
				);
			}
			expect(() => ep[method](r, undefined)).toThrow(/constant/);
		}
		expect(() => ep.modify(r)).toThrow(TypeError);
		for (const fine of [0xffffff, 0, -0]) ep.modify(r, fine);
	});

	test("a descriptor that was closed is gone only with the last number of its open file", () => {
		const [r, w] = pipe();
		os.write(w, "x");
		const ep = epoll();
		const copy = opened(os.dup(r));
		ep.register(copy, EPOLLIN);
		close(copy);
		expect(ep.poll(0)).toEqual([[copy, EPOLLIN]]);
		close(r);
		expect(ep.poll(0)).toEqual([]);
	});
});

describe("poll", () => {
	test("a timeout is an empty list; every result is new", () => {
		const [, w] = pipe();
		const ep = epoll();
		expect(ep.poll(0)).toEqual([]);
		ep.register(w, EPOLLOUT);
		const first = ep.poll(0);
		const second = ep.poll(0);
		expect(first).toEqual([[w, EPOLLOUT]]);
		expect(second).toEqual(first);
		expect(second).not.toBe(first);
		expect(second[0]).not.toBe(first[0]);
	});

	test("EXT-7 at most 1023 events when maxevents is omitted; later calls report the rest", async () => {
		const counts = await answer(
			`import * as os from "iomux/os"; import * as select from "iomux";
			const [r, w] = os.pipe();
			const ep = select.epoll();
			for (let i = 0; i < 1100; i++) ep.register(os.dup(w), select.EPOLLOUT | select.EPOLLET);
			const seen = new Set();
			const take = (...args) => { const events = ep.poll(0, ...args); for (const [fd] of events) seen.add(fd); return events.length; };
			console.log(JSON.stringify([take(), take(-1), take(undefined), seen.size]));`,
			{ shell: "ulimit -n 4096" },
		);
		expect(counts).toEqual([1023, 77, 0, 1100]);
	});

	test("maxevents: at least 1, a C int, and what the kernel can count", () => {
		const ep = lax();
		for (let i = 0; i < 5; i++) ep.register(pipe()[1], EPOLLOUT);
		for (const most of [1, 2, 5, 10, 5000, 2 ** 21]) expect(ep.poll(0, most)).toHaveLength(Math.min(most, 5));
		for (const wrong of [0, -2, -(2 ** 31)]) expect(() => ep.poll(0, wrong)).toThrow(ValueError);
		for (const wrong of [null, "1", 1.5, Number.NaN, true, 1n]) {
			expect(() => ep.poll(0, wrong)).toThrow(
				expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'maxevents'") }),
			);
		}
		for (const wrong of [2 ** 31, Infinity, -(2 ** 31) - 1]) expect(() => ep.poll(0, wrong)).toThrow(OverflowError);
		for (const wrong of [2 ** 28, 2 ** 31 - 1]) expect(() => ep.poll(0, wrong)).toThrow(expect.objectContaining({ code: "EINVAL" }));
		// The timeout is checked first.
		expect(() => ep.poll("soon", "many")).toThrow(/'timeout'/);
	});

	test("EPOLLONESHOT is reported once; modify arms it again", () => {
		const [, w] = pipe();
		const ep = epoll();
		ep.register(w, EPOLLOUT | EPOLLONESHOT);
		expect(ep.poll(0)).toEqual([[w, EPOLLOUT]]);
		expect(ep.poll(0)).toEqual([]);
		ep.modify(w, EPOLLOUT | EPOLLONESHOT);
		expect(ep.poll(0)).toEqual([[w, EPOLLOUT]]);
	});

	test("EPOLLET: a byte that was not read is reported once", () => {
		const [r, w] = pipe();
		const ep = epoll();
		ep.register(r, EPOLLIN | EPOLLET);
		os.write(w, "x");
		expect(ep.poll(0)).toEqual([[r, EPOLLIN]]);
		expect(ep.poll(0)).toEqual([]);
		os.write(w, "y");
		expect(ep.poll(0)).toEqual([[r, EPOLLIN]]);
	});

	test("large descriptor numbers come back as they are", async () => {
		const events = await answer(
			`import * as os from "iomux/os"; import * as select from "iomux";
			const [r, w] = os.pipe();
			os.dup2(w, 3000);
			const ep = select.epoll();
			ep.register(3000, select.EPOLLOUT);
			console.log(JSON.stringify(ep.poll(0)));`,
			{ shell: "ulimit -n 4096" },
		);
		expect(events).toEqual([[3000, EPOLLOUT]]);
	});
});

describe("timeout in seconds", () => {
	test("a wait is never shorter than its timeout, and a short one need not be rounded up to a millisecond", () => {
		const ep = epoll();
		for (const seconds of [0.00005, 0.0004, 0.001, 0.0010001, 0.02]) {
			const start = process.hrtime.bigint();
			expect(ep.poll(seconds)).toEqual([]);
			expect(Number(process.hrtime.bigint() - start)).toBeGreaterThanOrEqual(seconds * 1e9);
		}
	});

	test("NaN is a ValueError, infinities and what does not fit a C int of milliseconds are OverflowErrors", () => {
		const [, w] = pipe();
		const ep = epoll();
		ep.register(w, EPOLLOUT);
		expect(() => ep.poll(Number.NaN)).toThrow(ValueError);
		for (const wrong of [Infinity, -Infinity, 2147483.6471, 2147483.648, 2 ** 40, 1e300, -2147483.649]) {
			expect(() => ep.poll(wrong)).toThrow(OverflowError);
		}
		for (const fine of [2147483.647, -2147483.648, -1, 3600, null, undefined]) expect(ep.poll(fine)).toEqual([[w, EPOLLOUT]]);
	});

	test("what is no number is a TypeError that names the timeout", () => {
		const ep = lax();
		for (const wrong of ["1", [], {}, true, 1n, Symbol("s"), new Date()]) {
			expect(() => ep.poll(wrong)).toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'timeout'") }));
		}
	});

	test("EXT-6 less than a millisecond below zero does not wait", () => {
		const ep = epoll();
		for (const seconds of [-0.0005, -0.00099, -1e-10, -0]) expect(ep.poll(seconds)).toEqual([]);
	});

	for (const timeout of ["-0.001", "-1", "null", ""]) {
		test(`EXT-6 poll(${timeout}) blocks until an event arrives`, async () => {
			const ready = await answer(
				`import { spawn } from "node:child_process";
				import * as os from "iomux/os"; import * as select from "iomux";
				const [r, w] = os.pipe();
				const ep = select.epoll();
				ep.register(r, select.EPOLLIN);
				spawn("/bin/sh", ["-c", "sleep 0.15; echo >&3"], { stdio: ["ignore", "ignore", "ignore", w] });
				os.close(w);
				const ready = ep.poll(${timeout});
				console.log(JSON.stringify(ready.map(([fd, event]) => [fd === r, (event & select.EPOLLIN) !== 0])));`,
			);
			expect(ready).toEqual([[true, true]]);
		});
	}
});

describe("what is reported", () => {
	test("a fresh unconnected TCP socket is EPOLLHUP, even for a mask of 0", () => {
		const fresh = closing(socket.socket());
		expect(look(fresh, 0)).toBe(EPOLLHUP);
		expect(look(fresh)).toBe(EPOLLOUT | EPOLLHUP);
	});

	test("a failed non-blocking connect is EPOLLIN, EPOLLOUT, EPOLLERR and EPOLLHUP", () => {
		expect(look(closing(refused()))).toBe(EPOLLIN | EPOLLOUT | EPOLLERR | EPOLLHUP);
	});

	test("the reader of a pipe whose writer is closed: EPOLLIN and EPOLLHUP while there is data, then EPOLLHUP alone", () => {
		const [r, w] = pipe();
		os.write(w, "data");
		close(w);
		expect(look(r)).toBe(EPOLLIN | EPOLLHUP);
		os.read(r, 10);
		expect(look(r)).toBe(EPOLLHUP);
	});

	test("the writer of a pipe whose reader is closed: EPOLLOUT and EPOLLERR", () => {
		const [r, w] = pipe();
		close(r);
		expect(look(w)).toBe(EPOLLOUT | EPOLLERR);
	});

	test("a stream socket whose peer closed: EPOLLIN, EPOLLHUP, and EPOLLRDHUP if it was asked for", () => {
		const [a, b] = pair();
		b.close();
		expect(look(a, EPOLLIN)).toBe(EPOLLIN | EPOLLHUP);
		expect(look(a, EPOLLIN | EPOLLRDHUP)).toBe(EPOLLIN | EPOLLHUP | EPOLLRDHUP);
	});

	test("an out-of-band byte: EPOLLPRI", () => {
		const [a, b] = connection();
		b.send("!", socket.MSG_OOB);
		select.select([], [], [a], 5);
		expect(look(a, EPOLLIN | EPOLLPRI | EPOLLOUT)).toBe(EPOLLPRI | EPOLLOUT);
	});
});

describe("not in Python: pollInto", () => {
	test("fills the buffer with what poll() would return", () => {
		const [a, b] = pair();
		b.send("x");
		const ep = epoll();
		ep.register(a);
		const events = new select.EventBuffer(4);
		expect(ep.pollInto(events, 0)).toBe(1);
		expect([[events.fd(0), events.events(0)]]).toEqual(ep.poll(0));
		ep.modify(a, EPOLLPRI);
		expect(ep.pollInto(events, 0)).toBe(0);
		expect(ep.pollInto(events, 0.001)).toBe(0);
	});

	test("reports no more than the buffer takes, or than was asked for", () => {
		const ep = epoll();
		for (let i = 0; i < 5; i++) ep.register(pipe()[1], EPOLLOUT);
		expect(ep.pollInto(new select.EventBuffer(3), 0)).toBe(3);
		expect(ep.pollInto(new select.EventBuffer(9), 0)).toBe(5);
		expect(ep.pollInto(new select.EventBuffer(9), 0, 2)).toBe(2);
		for (const wrong of [0, -1, 4]) expect(() => ep.pollInto(new select.EventBuffer(3), 0, wrong)).toThrow(ValueError);
		expect(() => lax(ep).pollInto(new Int32Array(9), 0)).toThrow(/'events' must be an EventBuffer/);
	});

	test("the buffer of one object may be filled by another: epoll and poll share its form", () => {
		const [, w] = pipe();
		const events = new select.EventBuffer(1);
		const ep = epoll();
		const poller = select.poll();
		ep.register(w, EPOLLOUT);
		poller.register(w, select.POLLOUT);
		expect([ep.pollInto(events, 0), events.fd(0), events.events(0)]).toEqual([1, w, EPOLLOUT]);
		expect([poller.pollInto(events, 0), events.fd(0), events.events(0)]).toEqual([1, w, select.POLLOUT]);
	});
});
