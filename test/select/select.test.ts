// select(): the facts SEL-* and those of EXT-* that are about it, arguments, timeouts and what is
// ready.
import * as select from "iomux";
import { OSError, OverflowError, ValueError } from "iomux/errors";
import { FD_SETSIZE } from "iomux/native";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closedNumber, closing, file, listener, pair, pipe } from "../support/opened.ts";
import { refused, socketTo } from "../support/sockets.ts";
import { thrown } from "../support/thrown.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
const call = select.select as (...args: any[]) => [unknown[], unknown[], unknown[]];

describe("SEL: CPython's own facts", () => {
	test("SEL-1 lists that cannot be iterated, elements without a descriptor and timeouts that are no numbers are TypeErrors", () => {
		expect(() => call(1, 2, 3)).toThrow(TypeError);
		expect(() => call([{}], [], [])).toThrow(TypeError);
		expect(() => call([{ fileno: () => "not a number" }], [], [])).toThrow(TypeError);
		expect(() => call([], [], [], "not a number")).toThrow(TypeError);
		expect(() => call([], [], [], -1)).toThrow(ValueError);
	});

	test("SEL-2 a closed descriptor is an OSError with errno EBADF", () => {
		const fd = closedNumber();
		const error = thrown(() => select.select([fd], [], [], 0), OSError);
		expect(error).toMatchObject({ name: "OSError", code: "EBADF", errno: 9, syscall: "select" });
		expect(() => select.select([], [fd], [], 0)).toThrow(expect.objectContaining({ code: "EBADF" }));
		expect(() => select.select([], [], [fd], 0)).toThrow(expect.objectContaining({ code: "EBADF" }));
	});

	test("SEL-3 the three lists of a call that timed out are three new arrays", () => {
		const [given] = [[] as number[]];
		const [r, w, x] = select.select(given, given, given, 0);
		expect([r, w, x]).toEqual([[], [], []]);
		expect(new Set([given, r, w, x]).size).toBe(4);
		const [fd] = pipe();
		const again = select.select([fd], [], [fd], 0);
		expect(again).toEqual([[], [], []]);
		expect(new Set(again).size).toBe(3);
	});

	test("SEL-4 a pipe that a child writes lines to is ready exactly when a line or the end is there", async () => {
		const report = await answer(
			`import { spawn } from "node:child_process"; import * as os from "iomux/os"; import * as select from "iomux";
			const [r, w] = os.pipe();
			spawn("/bin/sh", ["-c", "for i in 0 1 2 3 4; do echo line $i; sleep 0.05; done"], { stdio: ["ignore", w, "inherit"] });
			os.close(w);
			const timeouts = [0, 0.01, 0.02, 0.04, 0.08, 0.16, null];
			const wrong = [];
			let text = "";
			for (let i = 0; ; i = Math.min(i + 1, timeouts.length - 1)) {
				const ready = select.select([r], [], [], timeouts[i]);
				const shown = JSON.stringify(ready);
				if (shown !== JSON.stringify([[r], [], []]) && (timeouts[i] === null || shown !== "[[],[],[]]")) wrong.push([timeouts[i], shown]);
				if (ready[0].length === 0) continue;
				const line = os.read(r, 100);
				if (line.length === 0) break;
				text += line;
			}
			console.log(JSON.stringify({ text, wrong }));`,
		);
		expect(report).toEqual({ text: "line 0\nline 1\nline 2\nline 3\nline 4\n", wrong: [] });
	});

	test("SEL-5 a list that the elements' own fileno() shortens is read live: the first half is selected", () => {
		const [, w] = pipe();
		const list: { fileno(): number }[] = [];
		const element = () => ({
			fileno() {
				list.pop();
				return w;
			},
		});
		for (let i = 0; i < 10; i++) list.push(element());
		const visited = list.slice(0, 5);
		const [, writable] = select.select([], list, [], 0);
		expect(writable).toHaveLength(5);
		for (const [i, object] of writable.entries()) expect(object).toBe(visited[i]);
	});

	test("SEL-6 the types of poll and devpoll objects cannot be instantiated", () => {
		const PollType = Object.getPrototypeOf(select.poll()).constructor as new () => unknown;
		expect(() => new PollType()).toThrow(TypeError);
		expect(() => new (select.Poll as unknown as new () => unknown)()).toThrow(TypeError);
		expect(() => new (select.Devpoll as unknown as new () => unknown)()).toThrow(new TypeError("Devpoll objects are made by devpoll()"));
	});
});

describe("arguments", () => {
	test("the very objects that were passed come back, in their order", () => {
		const [r, w] = pair();
		w.send("x");
		const object = { fileno: () => r.fileno(), name: "mine" };
		const [readable, writable] = select.select([object, r], [w, r.fileno()], []);
		expect(readable).toHaveLength(2);
		expect(readable[0]).toBe(object);
		expect(readable[1]).toBe(r);
		expect(writable[0]).toBe(w);
		expect(writable[1]).toBe(r.fileno());
	});

	test("EXT-1 a descriptor listed three times comes back three times", () => {
		const [, w] = pipe();
		expect(select.select([], [w, w, w], [], 0)).toEqual([[], [w, w, w], []]);
	});

	test("one descriptor in several lists", () => {
		const [a, b] = pair();
		b.send("x");
		expect(select.select([a], [a], [a], 0)).toEqual([[a], [a], []]);
	});

	test(`EXT-1 ${FD_SETSIZE} entries are taken, one more is a ValueError that names the list`, () => {
		const [, w] = pipe();
		expect(select.select([], Array(FD_SETSIZE).fill(w), [], 0)[1]).toHaveLength(FD_SETSIZE);
		const tooMany = Array(FD_SETSIZE + 1).fill(w);
		expect(() => select.select(tooMany, [], [], 0)).toThrow(/'rlist'.*1024/);
		expect(() => select.select([], tooMany, [], 0)).toThrow(/'wlist'.*1024/);
		expect(() => select.select([], [], tooMany, 0)).toThrow(ValueError);
	});

	test("a descriptor number from FD_SETSIZE on is a ValueError, whether it is open or not", () => {
		for (const fd of [FD_SETSIZE, FD_SETSIZE + 1, 100_000, 2 ** 31 - 1]) {
			expect(() => select.select([fd], [], [], 0)).toThrow(ValueError);
			expect(() => select.select([], [], [fd], 0)).toThrow(String(fd));
		}
	});

	test("the highest number that select takes is selected", async () => {
		const ready = await answer(
			`import * as os from "iomux/os"; import * as select from "iomux";
			const [r, w] = os.pipe();
			os.dup2(w, ${FD_SETSIZE - 1});
			console.log(JSON.stringify(select.select([r], [${FD_SETSIZE - 1}], [], 0)));`,
			{ shell: "ulimit -n 4096" },
		);
		expect(ready).toEqual([[], [FD_SETSIZE - 1], []]);
	});

	test("any iterable will do: a Set, a Map's keys, a generator", () => {
		const [, w] = pipe();
		expect(select.select(new Set([w]), new Set([w]), [], 0)).toEqual([[], [w], []]);
		expect(select.select([], new Map([[w, "value"]]).keys(), [], 0)).toEqual([[], [w], []]);
		function* generator() {
			yield w;
			yield w;
		}
		expect(select.select([], generator(), [], 0)).toEqual([[], [w, w], []]);
		const typed = Uint32Array.of(w);
		expect(select.select([], typed, [], 0)).toEqual([[], [w], []]);
	});

	test("what cannot be iterated is a TypeError that names the list", () => {
		for (const wrong of [null, undefined, 1, {}, true, Symbol("s"), 1n, () => []]) {
			expect(() => call(wrong, [], [], 0)).toThrow(
				expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'rlist'") }),
			);
			expect(() => call([], wrong, [], 0)).toThrow(/'wlist'/);
			expect(() => call([], [], wrong, 0)).toThrow(/'xlist'/);
		}
		expect(() => call()).toThrow(TypeError);
		expect(() => call([], [])).toThrow(/'xlist'/);
	});

	test("a string is an iterable of strings, which are no descriptors", () => {
		expect(() => call("7", [], [], 0)).toThrow(/file descriptor.*"7"/);
	});

	test("EXT-2 arguments are checked in the order timeout, rlist, wlist, xlist", () => {
		expect(() => call(null, null, null, -1)).toThrow(/'timeout'/);
		expect(() => call(null, null, null, "soon")).toThrow(/'timeout'/);
		expect(() => call(null, null, null, 0)).toThrow(/'rlist'/);
		expect(() => call([], null, null, 0)).toThrow(/'wlist'/);
		const order: string[] = [];
		const [r] = pipe();
		const element = (name: string) => ({
			fileno() {
				order.push(name);
				return r;
			},
		});
		select.select([element("r1"), element("r2")], [element("w1")], [element("x1")], 0);
		expect(order).toEqual(["r1", "r2", "w1", "x1"]);
	});

	test("the lists are read once: a change after that has no effect, and they are left as they were", () => {
		const [, w] = pipe();
		const list = [w, { fileno: () => w }];
		const before = [...list];
		const [, writable] = select.select([], list, [], 0);
		expect(list).toEqual(before);
		list.length = 0;
		expect(writable).toHaveLength(2);
	});

	test("exceptions of an iterator and of a fileno() pass through", () => {
		const mine = new Error("mine");
		const fail = () => {
			throw mine;
		};
		expect(thrown(() => call([{ fileno: fail }], [], [], 0), Error)).toBe(mine);
		expect(thrown(() => call([], { [Symbol.iterator]: fail }, [], 0), Error)).toBe(mine);
	});
});

describe("timeout in seconds", () => {
	test("three empty lists and a timeout are a sleep", () => {
		const start = process.hrtime.bigint();
		expect(select.select([], [], [], 0.05)).toEqual([[], [], []]);
		expect(Number(process.hrtime.bigint() - start)).toBeGreaterThanOrEqual(50e6);
	});

	test("a wait is never shorter than its timeout, down to microseconds", () => {
		const [r] = pipe();
		for (const seconds of [0.0001, 0.0003, 0.0010001, 0.0025]) {
			const start = process.hrtime.bigint();
			expect(select.select([r], [], [], seconds)).toEqual([[], [], []]);
			expect(Number(process.hrtime.bigint() - start)).toBeGreaterThanOrEqual(seconds * 1e9);
		}
	});

	test("a wait that its descriptor ends is not as long as its timeout", async () => {
		const ready = await answer(
			`import * as os from "iomux/os"; import * as select from "iomux";
			const [, w] = os.pipe();
			console.log(JSON.stringify([[3600], [null], [undefined], []].map((timeout) => select.select([], [w], [], ...timeout)[1][0] === w)));`,
		);
		expect(ready).toEqual([true, true, true, true]);
	});

	test("EXT-3 any negative number is a ValueError, -0 is 0", () => {
		for (const wrong of [-1, -1e-10, -1e-300, -Number.MIN_VALUE]) expect(() => select.select([], [], [], wrong)).toThrow(ValueError);
		expect(select.select([], [], [], -0)).toEqual([[], [], []]);
	});

	test("NaN is a ValueError; infinities and what the clock cannot hold are OverflowErrors", () => {
		expect(() => select.select([], [], [], Number.NaN)).toThrow(ValueError);
		for (const wrong of [Infinity, -Infinity, 1e10, 2 ** 63, -1e10, Number.MAX_VALUE]) {
			expect(() => select.select([], [], [], wrong)).toThrow(OverflowError);
		}
	});

	test("the longest timeout that the clock can hold is taken", () => {
		const [, w] = pipe();
		for (const seconds of [2 ** 31, 9e9, 9.2e9, 9.223372e9]) expect(select.select([], [w], [], seconds)).toEqual([[], [w], []]);
	});

	test("EXT-4 what is no number is a TypeError that names the timeout", () => {
		for (const wrong of ["1", [], {}, true, 1n, new Date(), Symbol("s"), { valueOf: () => 1 }]) {
			expect(() => call([], [], [], wrong)).toThrow(
				expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'timeout'") }),
			);
		}
	});
});

describe("closed descriptors above the process's table", () => {
	test("a closed descriptor that Linux would report as ready is EBADF, and the lists name it", async () => {
		const codes = await answer(
			`import * as select from "iomux"; import * as os from "iomux/os";
			const codes = [];
			const attempt = (...lists) => { try { codes.push(select.select(...lists, 0)); } catch (e) { codes.push([e.code, e.fd ?? null]); } };
			attempt([999], [999], [999]);
			attempt([0], [], [1000]);
			const [r, w] = os.pipe();
			os.dup2(w, 900);
			attempt([], [900], []);
			os.close(900);
			attempt([], [900], []);
			attempt([], [899], []);
			console.log(JSON.stringify(codes));`,
			{ shell: "ulimit -n 4096" },
		);
		expect(codes).toEqual([
			["EBADF", 999],
			["EBADF", 1000],
			[[], [900], []],
			["EBADF", null],
			["EBADF", null],
		]);
	});
});

describe("what is ready", () => {
	test("a regular file is always readable and writable", () => {
		const fd = file("package.json");
		expect(select.select([fd], [fd], [fd], 0)).toEqual([[fd], [fd], []]);
	});

	test("a listening socket is readable when a connection can be accepted", () => {
		const server = listener();
		expect(select.select([server], [], [], 0)).toEqual([[], [], []]);
		const client = closing(socketTo(server));
		expect(select.select([server], [], [], 5)).toEqual([[server], [], []]);
		closing(server.accept()[0]);
		expect(select.select([server], [client], [], 5)).toEqual([[], [client], []]);
	});

	test("the peer's close is readable", () => {
		const [a, b] = pair();
		expect(select.select([a], [], [], 0)).toEqual([[], [], []]);
		b.close();
		expect(select.select([a], [], [], 5)).toEqual([[a], [], []]);
		expect(a.recv(10)).toHaveLength(0);
	});

	test("a failed non-blocking connect is readable and writable", () => {
		const client = closing(refused());
		expect(select.select([client], [client], [], 5)).toEqual([[client], [client], []]);
	});

	test("an out-of-band byte is in xlist alone", () => {
		const server = listener();
		const client = closing(socketTo(server));
		const connection = closing(server.accept()[0]);
		client.send("!", socket.MSG_OOB);
		expect(select.select([connection], [], [connection], 5)).toEqual([[], [], [connection]]);
	});

	test.runIf(select.supported.epoll)("an epoll object can be selected", () => {
		const [r, w] = pipe();
		const ep = closing(select.epoll());
		ep.register(r, select.EPOLLIN);
		expect(select.select([ep], [], [], 0)).toEqual([[], [], []]);
		os.write(w, "x");
		expect(select.select([ep], [], [], 0)).toEqual([[ep], [], []]);
	});

	test("a closed object is a ValueError, not EBADF", () => {
		const [a] = pair();
		a.close();
		expect(() => select.select([a], [], [], 0)).toThrow(ValueError);
		for (const make of [select.epoll, select.devpoll, select.kqueue] as (() => select.Epoll | select.Devpoll | select.Kqueue)[]) {
			if (!select.supported[make.name.toLowerCase() as "epoll"]) continue;
			const one = make();
			one.close();
			expect(() => select.select([one], [], [], 0)).toThrow(ValueError);
		}
	});
});
