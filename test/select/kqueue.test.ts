// kqueue objects and kevents: the facts KQ-*. On Linux they run on the emulation under
// test/kqueue-emulation. What Python does after fork() has no counterpart, since Node has no
// fork().
import { appendFileSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import * as select from "iomux";
import { NotImplementedError, OSError, OverflowError, ValueError } from "iomux/errors";
import * as native from "iomux/native";
import * as os from "iomux/os";
import { answer } from "../support/child.ts";
import { afterEach, describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, listener, opened, pair, pipe } from "../support/opened.ts";
import { socketTo } from "../support/sockets.ts";
import { thrown } from "../support/thrown.ts";

const { KQ_EV_ADD, KQ_EV_CLEAR, KQ_EV_DELETE, KQ_EV_DISABLE, KQ_EV_ENABLE, KQ_EV_EOF, KQ_EV_ERROR, KQ_EV_ONESHOT } = select;
const { KQ_FILTER_PROC, KQ_FILTER_READ, KQ_FILTER_SIGNAL, KQ_FILTER_TIMER, KQ_FILTER_VNODE, KQ_FILTER_WRITE } = select;
const { KQ_FILTER_USER = 0, KQ_NOTE_TRIGGER = 0, KQ_EV_DISPATCH = 0, KQ_EV_RECEIPT = 0 } = select;

// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
type Any = any;
const lax = (kq: select.Kqueue) => kq as unknown as Record<"control" | "controlInto", (...args: Any[]) => Any>;
const make = select.kevent as unknown as (...args: Any[]) => select.Kevent;

/** A kqueue object that lasts as long as the test. */
const kqueue = () => closing(select.kqueue());
const add = (ident: Any, filter: number, flags = 0, fflags = 0, data = 0) => select.kevent(ident, filter, KQ_EV_ADD | flags, fflags, data);
const names = (events: select.Kevent[]) => new Set(events.map(({ ident, filter }) => `${ident} ${filter}`));
const milliseconds = (since: bigint) => Number(process.hrtime.bigint() - since) / 1e6;

let directory = "";
afterEach(() => {
	if (directory !== "") rmSync(directory, { recursive: true });
	directory = "";
});
/** A file with some bytes in it that lasts as long as the test. */
function file(content = "one"): string {
	directory = mkdtempSync(join(tmpdir(), "iomux-"));
	const path = join(directory, "file");
	writeFileSync(path, content);
	return path;
}

describe.skipIf(select.supported.kqueue)("where there is no kqueue", () => {
	test("kqueue(), kqueue.fromfd() and kevent() say what to use instead, and are importable all the same", () => {
		const calls: (() => unknown)[] = [
			() => select.kqueue(),
			() => new select.kqueue(),
			() => select.kqueue.fromfd(0),
			() => select.kevent(0),
			() => new select.kevent(0),
		];
		for (const call of calls) {
			expect(thrown(call, NotImplementedError).message).toMatch(
				/ does not exist on \w+: use epoll\(\), poll\(\) or selectors\.DefaultSelector/,
			);
		}
		expect(native.kqueue).toBe(undefined);
	});
});

describe.runIf(select.supported.kqueue)("kqueue", () => {
	describe("KQ: CPython's own facts", () => {
		test("KQ-1 a new object has a descriptor and is open; a closed one has none", () => {
			const kq = select.kqueue();
			expect(kq.fileno()).toBeGreaterThan(0);
			expect(kq.closed).toBe(false);
			kq.close();
			expect(kq.closed).toBe(true);
			expect(() => kq.fileno()).toThrow(ValueError);
		});

		test("KQ-2 a kevent has six fields with defaults, is compared field by field, and keeps numbers unsigned", () => {
			const fields = ({ ident, filter, flags, fflags, data, udata }: select.Kevent) => [ident, filter, flags, fflags, data, udata];
			const [a] = pair();
			const event = make(a);
			expect(fields(event)).toEqual([a.fileno(), KQ_FILTER_READ, KQ_EV_ADD, 0, 0, 0]);
			expect(event.equals(event)).toBe(true);
			expect(event.equals(make(a.fileno()))).toBe(true);
			expect(event.equals(make(a, KQ_FILTER_WRITE))).toBe(false);
			const other = make(1);
			expect(fields(other)).toEqual([1, KQ_FILTER_READ, KQ_EV_ADD, 0, 0, 0]);
			expect(other.compare(event)).toBeLessThan(0);
			expect(event.compare(other)).toBeGreaterThan(0);
			expect(event.compare(make(a))).toBe(0);
			for (const stranger of [null, undefined, 1, "ev", {}]) {
				expect(event.equals(stranger)).toBe(false);
				expect(() => event.compare(stranger as never)).toThrow(TypeError);
			}
			expect(fields(make(a, KQ_FILTER_WRITE))).toEqual([a.fileno(), KQ_FILTER_WRITE, KQ_EV_ADD, 0, 0, 0]);
			expect(fields(make(a, KQ_FILTER_WRITE, KQ_EV_ONESHOT))).toEqual([a.fileno(), KQ_FILTER_WRITE, KQ_EV_ONESHOT, 0, 0, 0]);
			const all = make(1, 2, 3, 4, 5, 6);
			expect(fields(all)).toEqual([1, 2, 3, 4, 5, 6]);
			expect(fields(make(0x7fff, 1, 0xffff, 0xffffffff, 5, 0x7fff))).toEqual([0x7fff, 1, 0xffff, 0xffffffff, 5, 0x7fff]);
		});

		test("KQ-3 filters on both ends of a connection, through two objects with one descriptor", () => {
			const server = listener();
			const client = closing(socketTo(server));
			const [connection] = server.accept();
			closing(connection);
			const kq = kqueue();
			const same = select.kqueue.fromfd(kq.fileno());
			expect(same.fileno()).toBe(kq.fileno());
			kq.control([add(client, KQ_FILTER_WRITE), add(client, KQ_FILTER_READ)], 0);
			same.control([add(connection, KQ_FILTER_READ), add(connection, KQ_FILTER_WRITE)], 0, 0);
			const writers = [`${client.fileno()} ${KQ_FILTER_WRITE}`, `${connection.fileno()} ${KQ_FILTER_WRITE}`];
			expect(names(kq.control(null, 4, 1))).toEqual(new Set(writers));

			client.send("Hello!");
			connection.send("world!!!");
			const readers = [`${client.fileno()} ${KQ_FILTER_READ}`, `${connection.fileno()} ${KQ_FILTER_READ}`];
			// the bytes may take a moment
			let events: select.Kevent[] = [];
			for (let i = 0; i < 100 && events.length < 4; i++) events = kq.control(null, 4, 1);
			expect(names(events)).toEqual(new Set([...writers, ...readers]));

			kq.control([select.kevent(client, KQ_FILTER_READ, KQ_EV_DELETE), select.kevent(client, KQ_FILTER_WRITE, KQ_EV_DELETE)], 0);
			same.control([select.kevent(connection, KQ_FILTER_READ, KQ_EV_DELETE)], 0, 0);
			expect(names(kq.control([], 4, 0.99))).toEqual(new Set([writers[1]]));
		});

		test("KQ-4 one call adds two filters and returns the one that is ready", () => {
			const [left, right] = pair();
			const kq = kqueue();
			right.send("hello");
			const events = kq.control([add(left, KQ_FILTER_READ), add(right, KQ_FILTER_READ)], 5, 1);
			expect(events).toHaveLength(1);
			expect(events[0].ident).toBe(left.fileno());
			expect(events[0].filter).toBe(KQ_FILTER_READ);
			expect(events[0].flags & KQ_EV_ERROR).toBe(0);
			expect(events[0].data).toBe(5);
		});

		test("KQ-5 the changes may come as any iterable, and are counted by reading them", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			os.write(w, "x");
			const change = add(r, KQ_FILTER_READ, KQ_EV_ONESHOT);
			const inconsistent = Object.assign([change], { length: 1 });
			Object.defineProperty(inconsistent, Symbol.iterator, { value: () => [change, change, change].values() });
			const generated = (function* () {
				yield change;
			})();
			for (const changes of [[change], new Set([change]), [change].values(), generated, inconsistent]) {
				expect(names(kq.control(changes, 2, 5))).toEqual(new Set([`${r} ${KQ_FILTER_READ}`]));
			}
		});

		test("KQ-6 close() twice is fine; afterwards nothing works", () => {
			const [a] = pair();
			const kq = select.kqueue();
			kq.close();
			kq.close();
			expect(() => kq.control(null, 1, 0)).toThrow(ValueError);
			expect(() => kq.controlInto(null, new select.KeventBuffer(1), 0)).toThrow(ValueError);
			expect(() => kq.fileno()).toThrow(ValueError);
			expect(() => lax(kq).control([{}], -1, "x")).toThrow(ValueError);
			expect(a.fileno()).toBeGreaterThan(0);
		});

		test("KQ-7 the descriptor is close-on-exec", () => {
			expect(os.get_inheritable(kqueue().fileno())).toBe(false);
		});
	});

	describe("objects", () => {
		test("callable with and without new, not to be extended, of the exported class", () => {
			const kq = closing(new select.kqueue());
			expect(kq).toBeInstanceOf(select.kqueue);
			expect(kq).toBeInstanceOf(select.Kqueue);
			expect(select.kevent(1)).toBeInstanceOf(select.Kevent);
			expect(new select.kevent(1)).toBeInstanceOf(select.kevent);
			expect(() => new (class extends (select.Kqueue as Any) {})()).toThrow(TypeError);
			expect(() => Reflect.construct(class extends (select.Kevent as Any) {}, [1])).toThrow(TypeError);
			expect(() => (select.kqueue as Any)(1)).toThrow(TypeError);
		});

		test("fromfd takes a non-negative number, and close() closes it", () => {
			for (const wrong of ["1", null, undefined, {}, 1.5]) expect(() => select.kqueue.fromfd(wrong as never)).toThrow(TypeError);
			for (const negative of [-1, -2]) expect(() => select.kqueue.fromfd(negative)).toThrow(ValueError);
			const kq = select.kqueue();
			select.kqueue.fromfd(kq.fileno()).close();
			expect(thrown(() => kq.control(null, 1, 0), OSError)).toMatchObject({ code: "EBADF", syscall: "kevent" });
		});

		test("usable with `using`", () => {
			const kq = select.kqueue();
			{
				using inside = kq;
				expect(inside.closed).toBe(false);
			}
			expect(kq.closed).toBe(true);
		});

		test("the descriptor can itself be waited on", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			kq.control([add(r, KQ_FILTER_READ)], 0);
			const poller = select.poll();
			poller.register(kq, select.POLLIN);
			expect(poller.poll(0)).toEqual([]);
			expect(select.select([kq], [], [], 0)[0]).toEqual([]);
			os.write(w, "x");
			expect(poller.poll(5000)).toEqual([[kq.fileno(), select.POLLIN]]);
			expect(select.select([kq], [], [], 5)[0]).toEqual([kq]);
			const outer = kqueue();
			expect(names(outer.control([add(kq, KQ_FILTER_READ)], 1, 5))).toEqual(new Set([`${kq.fileno()} ${KQ_FILTER_READ}`]));
			os.read(r, 1);
			expect(kq.control(null, 1, 0)).toEqual([]);
			expect(poller.poll(0)).toEqual([]);
		});

		test("opening and closing a thousand leaves no descriptor behind", () => {
			const open = () => readdirSync("/dev/fd").length;
			const [r] = pipe();
			const before = open();
			for (let i = 0; i < 1000; i++) {
				const kq = select.kqueue();
				kq.control([add(r, KQ_FILTER_READ), add(1, KQ_FILTER_TIMER, 0, 0, 1000)], 0);
				kq.close();
			}
			expect(open()).toBe(before);
		});

		test.runIf(process.platform === "linux")("one that was collected unclosed is closed, with a warning", async () => {
			const source = `
				import * as select from "iomux";
				import { setTimeout } from "node:timers/promises";
				const said = [];
				process.on("warning", ({ name, message }) => said.push(name + ": " + message));
				let number = select.kqueue().fileno();
				for (let i = 0; i < 50 && said.length === 0; i++) { gc(); await setTimeout(10); }
				console.log(JSON.stringify([said, number]));
			`;
			const [said, number] = (await answer(source, { flags: ["--expose-gc"] })) as [string[], number];
			expect(said).toEqual([expect.stringContaining(`ResourceWarning: kqueue object with descriptor ${number}`)]);
		});
	});

	describe("kevents", () => {
		test("what is wrong with their arguments", () => {
			for (const wrong of [undefined, null, "1", {}, true, 1.5]) expect(() => make(wrong), String(wrong)).toThrow(TypeError);
			expect(() => make(-1)).toThrow(OverflowError);
			expect(() => make(2n ** 64n)).toThrow(OverflowError);
			expect(() => make({ fileno: () => -1 })).toThrow(ValueError);
			expect(() => make(1, undefined, undefined, undefined, undefined, undefined)).not.toThrow();
			for (const [index, name] of ["filter", "flags", "fflags", "data", "udata"].entries()) {
				const before = [1, KQ_FILTER_READ, 0, 0, 0].slice(0, index + 1);
				for (const wrong of [null, "1", {}, true, 1.5, Number.NaN]) {
					expect(() => make(...before, wrong), name).toThrow(
						expect.objectContaining({ name: "TypeError", message: expect.stringContaining(`'${name}'`) }),
					);
				}
			}
			for (const args of [
				[1, 0x8000],
				[1, -0x8001],
				[1, 1, 0x10000],
				[1, 1, 1, 2 ** 32],
				[1, 1, 1, 1, 2n ** 63n],
				[1, 1, 1, 1, -(2n ** 63n) - 1n],
				[1, 1, 1, 1, 1, 2n ** 64n],
			]) {
				expect(() => make(...args), String(args)).toThrow(OverflowError);
			}
		});

		test("what `|` makes negative comes out unsigned", () => {
			const event = select.kevent(1, KQ_FILTER_PROC, KQ_EV_ADD, 0x80000000 | 1);
			expect(event.fflags).toBe(0x80000001);
			expect(make(1, 1, 1, 1, 1, -1).udata).toBe(2n ** 64n - 1n);
		});

		test("64-bit fields are numbers where that is exact, and bigints where it is not", () => {
			for (const value of [0, 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1]) {
				expect(make(value, 1, 1, 1, value, value)).toMatchObject({ ident: value, data: value, udata: value });
				expect(make(BigInt(value), 1, 1, 1, -BigInt(value), BigInt(value))).toMatchObject({ ident: value, data: 0 - value, udata: value });
			}
			expect(make(2 ** 60)).toMatchObject({ ident: 2n ** 60n });
			expect(make(2n ** 53n)).toMatchObject({ ident: 2n ** 53n });
			expect(make(1, 1, 1, 1, -(2 ** 53))).toMatchObject({ data: -(2n ** 53n) });
		});

		test("compared by ident, filter, flags, fflags, data and udata, in this order", () => {
			const ascending = [
				make(1, 2, 9, 9, 9, 9),
				make(2, 1, 9, 9, 9, 9),
				make(2, 2, 1, 9, 9, 9),
				make(2, 2, 2, 1, 9, 9),
				make(2, 2, 2, 2, -1, 9),
				make(2, 2, 2, 2, 2, -1),
				make(2, 2, 2, 2, 2, 2),
				make(2, 2, 2, 2, 2n ** 60n, 2),
				make(2n ** 60n, 2, 2, 2, 2, 2),
			];
			expect([...ascending].reverse().sort((a, b) => a.compare(b))).toEqual(ascending);
			expect(() => ascending[0] < ascending[1]).toThrow(TypeError);
		});

		test("printed in Python's words", () => {
			const event = make(5, -1, 0x21, 0x40, -1, 2n ** 60n);
			const text = "<select.kevent ident=5 filter=-1 flags=0x21 fflags=0x40 data=0xffffffffffffffff udata=0x1000000000000000>";
			expect(String(event)).toBe(text);
			expect(inspect(event)).toBe(text);
			expect(`${event}`).toBe(text);
		});

		test("the fields may be assigned; what is wrong with them is said when they are used", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			os.write(w, "x");
			const change = make(99, KQ_FILTER_WRITE);
			Object.assign(change, { ident: r, filter: KQ_FILTER_READ, udata: 7 });
			expect(kq.control([change], 1, 5)).toEqual([expect.objectContaining({ ident: r, udata: 7 })]);
			change.filter = "READ" as never;
			expect(() => kq.control([change], 1, 0)).toThrow(/'filter'/);
		});
	});

	describe("control", () => {
		test("its arguments are checked in Python's order", () => {
			const kq = lax(kqueue());
			expect(() => kq.control([{}], -1, -1)).toThrow(/'max_events'/);
			expect(() => kq.control([{}], -1)).toThrow(ValueError);
			for (const wrong of ["1", null, undefined, {}, 1.5, true]) expect(() => kq.control(null, wrong, 0)).toThrow(TypeError);
			expect(() => kq.control(null, 2 ** 31, 0)).toThrow(OverflowError);
			expect(() => kq.control([{}], 1, -1)).toThrow(ValueError);
			for (const wrong of ["1", {}, Number.NaN, Infinity, -Infinity, 1e300, 9.3e9, 1n, true]) {
				expect(() => kq.control([{}], 1, wrong), String(wrong)).toThrow(/'timeout'/);
				expect(() => kq.control(null, 1, wrong), String(wrong)).toThrow(TypeError);
			}
			for (const wrong of [1, "x", {}, Symbol.iterator]) expect(() => kq.control(wrong, 1, 0)).toThrow(/'changelist'/);
			for (const wrong of [1, null, {}, "x"]) expect(() => kq.control([wrong], 1, 0)).toThrow(/'changelist' must hold kevents/);
		});

		test("a timeout is a lower bound, and its end an empty answer", () => {
			const kq = kqueue();
			for (const seconds of [0.05, 0.0512345]) {
				const before = process.hrtime.bigint();
				expect(kq.control(null, 1, seconds)).toEqual([]);
				expect(milliseconds(before)).toBeGreaterThanOrEqual(seconds * 1000);
			}
			const before = process.hrtime.bigint();
			expect(kq.control(null, 1, 0)).toEqual([]);
			expect(kq.control(null, 0, 60)).toEqual([]);
			expect(kq.control(null, 0)).toEqual([]);
			expect(milliseconds(before)).toBeLessThan(10_000);
		});

		test("a change that fails is an event where there is space for one, else an exception", () => {
			const kq = kqueue();
			const closed = closedNumber();
			for (const [change, code] of [
				[add(closed, KQ_FILTER_READ), "EBADF"],
				[select.kevent(pipe()[0], KQ_FILTER_READ, KQ_EV_DELETE), "ENOENT"],
			] as const) {
				const events = kq.control([change], 1, 5);
				expect(events).toHaveLength(1);
				expect(events[0].flags & KQ_EV_ERROR).toBe(KQ_EV_ERROR);
				expect(events[0]).toMatchObject({ ident: change.ident, filter: change.filter, data: constants.errno[code] });
				expect(thrown(() => kq.control([change], 0), OSError)).toMatchObject({ code, errno: constants.errno[code] });
			}
			expect(thrown(() => kq.control([make(1, 1234)], 0), OSError)).toMatchObject({ code: "EINVAL" });
		});

		test("no more than max_events come, and the rest with the next call", () => {
			const kq = kqueue();
			const writers = Array.from({ length: 300 }, () => pair()[0]);
			kq.control(
				writers.map((writer) => add(writer, KQ_FILTER_WRITE)),
				0,
			);
			expect(names(kq.control(null, 299, 5)).size).toBe(299);
			expect(names(kq.control(null, 1000, 5)).size).toBe(300);
			const seen = new Set<number>();
			for (let i = 0; i < 10_000 && seen.size < 300; i++) for (const { ident } of kq.control(null, 1, 5)) seen.add(ident);
			expect(seen.size).toBe(300);
		});

		test("controlInto fills a buffer that is used again", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			os.write(w, "four");
			const events = new select.KeventBuffer(2);
			const change = select.kevent(r, KQ_FILTER_READ, KQ_EV_ADD, 0, 0, 2 ** 53 - 1);
			expect(kq.controlInto([change], events, 5)).toBe(1);
			const first = [events.ident(0), events.filter(0), events.flags(0) & KQ_EV_ERROR, events.fflags(0), events.data(0), events.udata(0)];
			expect(first).toEqual([r, KQ_FILTER_READ, 0, 0, 4, 2 ** 53 - 1]);
			expect(kq.controlInto(null, events, 5, 0)).toBe(0);
			expect(() => kq.controlInto(null, events, 0, 3)).toThrow(ValueError);
			expect(() => kq.controlInto(null, events, 0, -1)).toThrow(ValueError);
			expect(() => lax(kq).controlInto(null, [], 0)).toThrow(TypeError);
			expect(() => new select.KeventBuffer(0)).toThrow(ValueError);
			expect(() => new select.KeventBuffer(2 ** 21)).toThrow(OverflowError);
			expect(() => new select.KeventBuffer(1.5)).toThrow(TypeError);
		});

		test("64-bit fields survive the way to the kernel and back", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			os.write(w, "x");
			for (const udata of [0, 2 ** 31, 2 ** 32 + 1, 2 ** 53 - 1, 2n ** 53n, 2n ** 63n + 1n, 2n ** 64n - 1n]) {
				const [event] = kq.control<number | bigint>([make(r, KQ_FILTER_READ, KQ_EV_ADD, 0, 0, udata)], 1, 5);
				expect(event.udata).toBe(udata);
			}
			const timers = kqueue();
			for (const ident of [2 ** 40, 2n ** 63n + 5n]) {
				const change = make(ident, KQ_FILTER_TIMER, KQ_EV_ADD | KQ_EV_ONESHOT, 0, 1);
				expect(timers.control<number | bigint>([change], 1, 5)).toEqual([expect.objectContaining({ ident })]);
			}
		});

		test("changes are submitted once, however often signals interrupt the wait", { timeout: 60_000 }, async () => {
			const source = `
				import { spawn } from "node:child_process";
				import * as select from "iomux";
				import * as os from "iomux/os";
				let signals = 0;
				process.on("SIGWINCH", () => signals++);
				const kq = select.kqueue();
				const [r] = os.pipe();
				kq.control([select.kevent(r)], 0);
				const child = spawn("/bin/sh", ["-c", "for i in 1 2 3; do sleep 0.1; kill -WINCH $PPID; done"]);
				const start = process.hrtime.bigint();
				// a second DELETE would fail, and be an event
				const events = kq.control([select.kevent(r, select.KQ_FILTER_READ, select.KQ_EV_DELETE)], 5, 1);
				const waited = Number(process.hrtime.bigint() - start) / 1e6;
				child.on("exit", () => setTimeout(() => console.log(JSON.stringify({ events: events.map(String), waited, signals })), 50));
			`;
			const { events, waited, signals } = (await answer(source)) as { events: string[]; waited: number; signals: number };
			expect(events).toEqual([]);
			expect(waited).toBeGreaterThanOrEqual(1000);
			expect(signals).toBeGreaterThan(0);
		});
	});

	describe("filters", () => {
		test("READ: bytes, connections, end of file", () => {
			const kq = kqueue();
			const server = listener();
			kq.control([add(server, KQ_FILTER_READ)], 0);
			expect(kq.control(null, 1, 0)).toEqual([]);
			closing(socketTo(server));
			expect(kq.control(null, 1, 5)).toEqual([expect.objectContaining({ ident: server.fileno(), data: 1 })]);
			closing(server.accept()[0]);

			const [r, w] = pipe();
			kq.control([add(r, KQ_FILTER_READ)], 0);
			os.write(w, "three");
			close(w);
			const [event] = kq.control(null, 1, 5);
			expect(event).toMatchObject({ ident: r, data: 5 });
			expect(event.flags & KQ_EV_EOF).toBe(KQ_EV_EOF);
			os.read(r, 5);
			const [empty] = kq.control(null, 1, 5);
			expect(empty).toMatchObject({ ident: r, data: 0 });
			expect(empty.flags & KQ_EV_EOF).toBe(KQ_EV_EOF);
		});

		test("READ: a regular file is ready while it is not at its end", () => {
			const kq = kqueue();
			const fd = opened(openSync(file("four"), "r+"));
			expect(kq.control([add(fd, KQ_FILTER_READ)], 1, 5)).toEqual([expect.objectContaining({ ident: fd, data: 4 })]);
			os.read(fd, 4);
			expect(kq.control(null, 1, 0.02)).toEqual([]);
		});

		test("WRITE: space in the buffer, and no reader any more", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			os.set_blocking(w, false);
			const [event] = kq.control([add(w, KQ_FILTER_WRITE)], 1, 5);
			expect(event.data).toBeGreaterThanOrEqual(512);
			expect(() => {
				for (;;) os.write(w, "x".repeat(65536));
			}).toThrow(OSError);
			expect(kq.control(null, 1, 0.02)).toEqual([]);
			close(r);
			expect(kq.control(null, 1, 5)[0].flags & KQ_EV_EOF).toBe(KQ_EV_EOF);
		});

		test("level-triggered, EV_CLEAR, EV_ONESHOT and EV_DISPATCH", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			os.write(w, "x");
			const count = (times: number) => Array.from({ length: times }, () => kq.control(null, 1, 0).length);
			kq.control([add(r, KQ_FILTER_READ)], 0);
			expect(count(3)).toEqual([1, 1, 1]);
			kq.control([select.kevent(r, KQ_FILTER_READ, KQ_EV_DELETE)], 0);
			kq.control([add(r, KQ_FILTER_READ, KQ_EV_CLEAR)], 0);
			expect(count(2)).toEqual([1, 0]);
			os.write(w, "y");
			expect(count(2)).toEqual([1, 0]);
			kq.control([select.kevent(r, KQ_FILTER_READ, KQ_EV_DELETE)], 0);
			kq.control([add(r, KQ_FILTER_READ, KQ_EV_ONESHOT)], 0);
			expect(count(2)).toEqual([1, 0]);
			const gone = select.kevent(r, KQ_FILTER_READ, KQ_EV_DELETE);
			expect(thrown(() => kq.control([gone], 0), OSError)).toMatchObject({ code: "ENOENT" });
			if (KQ_EV_DISPATCH === 0) return;
			kq.control([add(r, KQ_FILTER_READ, KQ_EV_DISPATCH)], 0);
			expect(count(2)).toEqual([1, 0]);
			kq.control([select.kevent(r, KQ_FILTER_READ, KQ_EV_ENABLE | KQ_EV_DISPATCH)], 0);
			expect(count(2)).toEqual([1, 0]);
		});

		test("EV_DISABLE keeps a filter silent until EV_ENABLE, EV_RECEIPT answers each change", () => {
			const kq = kqueue();
			const [r, w] = pipe();
			os.write(w, "x");
			kq.control([add(r, KQ_FILTER_READ, KQ_EV_DISABLE)], 0);
			expect(kq.control(null, 1, 0)).toEqual([]);
			kq.control([select.kevent(r, KQ_FILTER_READ, KQ_EV_ENABLE)], 0);
			expect(kq.control(null, 1, 0)).toHaveLength(1);
			kq.control([select.kevent(r, KQ_FILTER_READ, KQ_EV_DISABLE)], 0);
			expect(kq.control(null, 1, 0)).toEqual([]);
			if (KQ_EV_RECEIPT === 0) return;
			const [receipt] = kq.control([add(r, KQ_FILTER_READ, KQ_EV_RECEIPT)], 5, 5);
			expect(receipt).toMatchObject({ ident: r, data: 0 });
			expect(receipt.flags & KQ_EV_ERROR).toBe(KQ_EV_ERROR);
		});

		test("a descriptor that is closed takes its filters with it", () => {
			const kq = kqueue();
			const [r, w] = os.pipe();
			kq.control([add(r, KQ_FILTER_READ), add(w, KQ_FILTER_WRITE)], 0);
			os.close(w);
			os.close(r);
			expect(kq.control(null, 2, 0)).toEqual([]);
			const [again] = pipe();
			expect(thrown(() => kq.control([select.kevent(again, KQ_FILTER_READ, KQ_EV_DELETE)], 0), OSError)).toMatchObject({ code: "ENOENT" });
		});

		test("TIMER: not before its time, how often since the last time, once with EV_ONESHOT", () => {
			const kq = kqueue();
			const before = process.hrtime.bigint();
			const [event] = kq.control([add(1, KQ_FILTER_TIMER, 0, 0, 20)], 1, 5);
			expect(milliseconds(before)).toBeGreaterThanOrEqual(20);
			expect(event).toMatchObject({ ident: 1, filter: KQ_FILTER_TIMER });
			expect(event.data).toBeGreaterThanOrEqual(1);
			expect(kq.control(null, 1, 5)).toHaveLength(1);
			kq.control([select.kevent(1, KQ_FILTER_TIMER, KQ_EV_DELETE)], 0);
			expect(kq.control([add(2, KQ_FILTER_TIMER, KQ_EV_ONESHOT, 0, 1)], 1, 5)).toEqual([expect.objectContaining({ ident: 2, data: 1 })]);
			expect(kq.control(null, 1, 0.03)).toEqual([]);
			const units: [number | undefined, number][] = [
				[select.KQ_NOTE_USECONDS, 20_000],
				[select.KQ_NOTE_NSECONDS, 20_000_000],
			];
			for (const [unit, twentyMilliseconds] of units) {
				if (unit === undefined) continue;
				const start = process.hrtime.bigint();
				expect(kq.control([add(3, KQ_FILTER_TIMER, KQ_EV_ONESHOT, unit, twentyMilliseconds)], 1, 5)).toHaveLength(1);
				expect(milliseconds(start)).toBeGreaterThanOrEqual(20);
			}
		});

		test("VNODE: what happens to a file", () => {
			const kq = kqueue();
			const path = file();
			const fd = opened(openSync(path, "r"));
			const { KQ_NOTE_DELETE, KQ_NOTE_EXTEND, KQ_NOTE_RENAME, KQ_NOTE_WRITE } = select;
			const wanted = KQ_NOTE_WRITE | KQ_NOTE_EXTEND | KQ_NOTE_DELETE | KQ_NOTE_RENAME;
			kq.control([add(fd, KQ_FILTER_VNODE, KQ_EV_CLEAR, wanted)], 0);
			expect(kq.control(null, 1, 0)).toEqual([]);
			/** What has happened once all of `notes` have. */
			const happened = (notes: number) => {
				let seen = 0;
				for (let i = 0; i < 100 && (seen & notes) !== notes; i++) for (const event of kq.control(null, 1, 0.1)) seen |= event.fflags;
				return seen;
			};
			appendFileSync(path, "two");
			expect(happened(KQ_NOTE_WRITE | KQ_NOTE_EXTEND)).toBe(KQ_NOTE_WRITE | KQ_NOTE_EXTEND);
			renameSync(path, `${path}2`);
			expect(happened(KQ_NOTE_RENAME)).toBe(KQ_NOTE_RENAME);
			unlinkSync(`${path}2`);
			expect(happened(KQ_NOTE_DELETE)).toBe(KQ_NOTE_DELETE);
		});

		test("VNODE: what happens in a directory", () => {
			const kq = kqueue();
			const path = file();
			const fd = opened(openSync(directory, "r"));
			kq.control([add(fd, KQ_FILTER_VNODE, KQ_EV_CLEAR, select.KQ_NOTE_WRITE)], 0);
			writeFileSync(`${path}2`, "");
			expect(kq.control(null, 1, 5)).toEqual([expect.objectContaining({ ident: fd, fflags: select.KQ_NOTE_WRITE })]);
		});

		test("PROC: the end of a process", async () => {
			const source = `
				import { spawn } from "node:child_process";
				import * as select from "iomux";
				const kq = select.kqueue();
				const child = spawn("/bin/sh", ["-c", "sleep 0.1; exit 3"]);
				const { KQ_EV_ADD, KQ_EV_ONESHOT, KQ_FILTER_PROC, KQ_NOTE_EXIT, KQ_NOTE_EXITSTATUS = 0 } = select;
				const change = select.kevent(child.pid, KQ_FILTER_PROC, KQ_EV_ADD | KQ_EV_ONESHOT, KQ_NOTE_EXIT | KQ_NOTE_EXITSTATUS);
				const [event] = kq.control([change], 1, 10);
				console.log(JSON.stringify([event.ident === child.pid, (event.fflags & KQ_NOTE_EXIT) !== 0, event.data]));
			`;
			expect(await answer(source)).toEqual([true, true, 3 << 8]);
			expect(thrown(() => kqueue().control([add(2 ** 22 + 1, KQ_FILTER_PROC, 0, select.KQ_NOTE_EXIT)], 0), OSError)).toMatchObject({
				code: "ESRCH",
			});
		});

		test("SIGNAL: arrivals are counted beside the program's own listener", async () => {
			const source = `
				import { constants } from "node:os";
				import * as select from "iomux";
				const kq = select.kqueue();
				let heard = 0;
				process.on("SIGUSR2", () => heard++);
				kq.control([select.kevent(constants.signals.SIGUSR2, select.KQ_FILTER_SIGNAL)], 0);
				process.kill(process.pid, "SIGUSR2");
				const [event] = kq.control(null, 1, 10);
				const after = kq.control(null, 1, 0).length;
				kq.close();
				setTimeout(() => console.log(JSON.stringify([event.ident === constants.signals.SIGUSR2, event.data, after, heard])), 50);
			`;
			expect(await answer(source)).toEqual([true, 1, 0, 1]);
			expect(kqueue().control([select.kevent(9999, KQ_FILTER_SIGNAL)], 1, 0)[0].flags & KQ_EV_ERROR).toBe(KQ_EV_ERROR);
		});

		test.runIf(KQ_FILTER_USER !== 0)("USER: what the program triggers itself", () => {
			const kq = kqueue();
			kq.control([add(7, KQ_FILTER_USER, KQ_EV_CLEAR)], 0);
			expect(kq.control(null, 1, 0)).toEqual([]);
			kq.control([select.kevent(7, KQ_FILTER_USER, 0, KQ_NOTE_TRIGGER)], 0);
			expect(names(kq.control(null, 1, 5))).toEqual(new Set([`7 ${KQ_FILTER_USER}`]));
			expect(kq.control(null, 1, 0)).toEqual([]);
		});

		test.runIf(KQ_FILTER_USER !== 0)("USER: a Worker wakes a wait", async () => {
			const source = `
				import { Worker } from "node:worker_threads";
				import * as select from "iomux";
				const kq = select.kqueue();
				kq.control([select.kevent(1, select.KQ_FILTER_USER, select.KQ_EV_ADD | select.KQ_EV_CLEAR)], 0);
				const code = "(async () => { const select = await import('iomux'); const kq = select.kqueue.fromfd(" + kq.fileno() + ");" +
					"kq.control([select.kevent(1, select.KQ_FILTER_USER, 0, select.KQ_NOTE_TRIGGER)], 0); })()";
				new Worker(code, { eval: true });
				await new Promise(setImmediate);
				console.log(JSON.stringify(kq.control(null, 1, 10).length));
			`;
			expect(await answer(source)).toBe(1);
		});
	});
});
