// One behaviour suite, run once per selector class. The SLR and EXT numbers name the facts of Python's selectors that each test holds.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileNotFoundError, KeyError, NotImplementedError, OSError, OverflowError, RuntimeError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as select from "iomux/select";
import * as selectors from "iomux/selectors";
import { type Socket, socketpair, type UnixAddress } from "iomux/socket";
import { afterEach, describe, expect, test } from "../support/harness.ts";

const { EVENT_READ, EVENT_WRITE } = selectors;

const classes = {
	SelectSelector: select.supported.select ? selectors.SelectSelector : undefined,
	PollSelector: select.supported.poll ? selectors.PollSelector : undefined,
	EpollSelector: select.supported.epoll ? selectors.EpollSelector : undefined,
	DevpollSelector: select.supported.devpoll ? selectors.DevpollSelector : undefined,
	KqueueSelector: select.supported.kqueue ? selectors.KqueueSelector : undefined,
	DefaultSelector: selectors.DefaultSelector,
} as Record<string, selectors.SelectorClass | undefined>;

const open: { close(): void }[] = [];
afterEach(() => {
	for (const one of open.splice(0)) {
		try {
			one.close();
		} catch (error) {
			// some tests close descriptors behind the back of their sockets
			if (!(error instanceof OSError)) throw error;
		}
	}
});

function pair(): [Socket<UnixAddress>, Socket<UnixAddress>] {
	const two = socketpair();
	open.push(...two);
	return two;
}

for (const [name, Selector] of Object.entries(classes)) {
	describe.skipIf(Selector === undefined)(name, () => {
		const make = (): selectors.Selector => {
			const selector = (Selector as selectors.SelectorClass)();
			open.push(selector);
			return selector;
		};
		const kind = name === "DefaultSelector" ? make().constructor.name : name;
		const hasDescriptor = /^(Epoll|Devpoll|Kqueue)/.test(kind);
		const asksTheKernel = /^(Epoll|Kqueue)/.test(kind);

		test("is called with and without new, and can be derived from", () => {
			class Derived extends (Selector as selectors.SelectorClass) {
				extra = 1;
			}
			const derived = new Derived();
			open.push(derived);
			expect(derived).toBeInstanceOf(Selector);
			expect(derived).toBeInstanceOf(selectors.BaseSelector);
			expect(derived.extra).toBe(1);
			expect(derived.select(0)).toEqual([]);
			expect(make()).toBeInstanceOf(Selector);
		});

		test("SLR-1 register returns the key; wrong events, descriptors and duplicates are refused", () => {
			const selector = make();
			const [a] = pair();
			const key = selector.register(a, EVENT_READ, "abc");
			expect(key).toBeInstanceOf(selectors.SelectorKey);
			expect([...key]).toEqual([a, a.fileno(), EVENT_READ, "abc"]);
			for (const events of [0, -1, 4, 7, 1.5, Number.NaN]) expect(() => selector.register(0, events)).toThrow(/events/);
			for (const events of [0, -1, 4]) expect(() => selector.register(0, events)).toThrow();
			// @ts-expect-error null is Python's None, which is falsy
			expect(() => selector.register(0, null)).toThrow(ValueError);
			expect(() => selector.register(-10, EVENT_READ)).toThrow(ValueError);
			expect(() => selector.register(a, EVENT_READ)).toThrow(KeyError);
			expect(() => selector.register(a.fileno(), EVENT_READ)).toThrow(KeyError);
			expect(selector.get_map()?.size).toBe(1);
		});

		test("register takes data null when it is omitted, and unusable objects are a ValueError", () => {
			const selector = make();
			const [a] = pair();
			expect(selector.register(a, EVENT_READ).data).toBe(null);
			for (const unusable of [{}, "12", 1.5, null, undefined, true]) {
				expect(() => selector.register(unusable, EVENT_READ)).toThrow(ValueError);
				expect(() => selector.get_map()?.get(unusable)).toThrow(ValueError);
				expect(() => selector.unregister(unusable as never)).toThrow(ValueError);
			}
			const boom = {
				fileno() {
					throw new SyntaxError("boom");
				},
			};
			expect(() => selector.register(boom, EVENT_READ)).toThrow(SyntaxError);
		});

		test("a fileno() that answers a string of digits works here, as int() makes it work in Python", () => {
			const selector = make();
			const [a] = pair();
			const named = { fileno: () => String(a.fileno()) };
			expect(selector.register(named, EVENT_READ).fd).toBe(a.fileno());
		});

		test("a key never changes", () => {
			const selector = make();
			const [a] = pair();
			const key = selector.register(a, EVENT_READ);
			expect(() => {
				(key as { events: number }).events = 3;
			}).toThrow(TypeError);
		});

		test("SLR-2 unregister works once", () => {
			const selector = make();
			const [a] = pair();
			const key = selector.register(a, EVENT_READ);
			expect(selector.unregister(a)).toBe(key);
			expect(() => selector.unregister(999_999)).toThrow(KeyError);
			expect(() => selector.unregister(a)).toThrow(KeyError);
		});

		test("SLR-3 unregister by number after the sockets were closed", () => {
			const selector = make();
			const [a, b] = pair();
			const fds = [a.fileno(), b.fileno()];
			selector.register(fds[0], EVENT_READ);
			selector.register(fds[1], EVENT_WRITE);
			a.close();
			b.close();
			for (const fd of fds) expect(selector.unregister(fd).fd).toBe(fd);
			expect(selector.get_map()?.size).toBe(0);
		});

		test("SLR-4 unregister by number after the numbers were taken by other sockets", () => {
			const selector = make();
			const [a, b] = pair();
			const [c, d] = pair();
			selector.register(a.fileno(), EVENT_READ);
			selector.register(b.fileno(), EVENT_WRITE);
			os.dup2(c.fileno(), a.fileno());
			os.dup2(d.fileno(), b.fileno());
			expect(selector.unregister(a.fileno()).fd).toBe(a.fileno());
			expect(selector.unregister(b.fileno()).fd).toBe(b.fileno());
		});

		test("SLR-5 unregister by object after the object was closed", () => {
			const selector = make();
			const [a, b] = pair();
			const fd = a.fileno();
			selector.register(a, EVENT_READ);
			selector.register(b, EVENT_READ);
			a.close();
			expect(selector.get_key(a).fd).toBe(fd);
			expect(() => selector.register(a, EVENT_READ)).toThrow(KeyError);
			expect(selector.unregister(a).fd).toBe(fd);
			expect(() => selector.unregister(a)).toThrow(ValueError);
		});

		test("SLR-6 modify changes events or data", () => {
			const selector = make();
			const [a] = pair();
			const key = selector.register(a, EVENT_READ);
			const changed = selector.modify(a, EVENT_WRITE);
			expect(changed).not.toBe(key);
			expect(changed.events).toBe(EVENT_WRITE);
			expect(selector.get_key(a)).toBe(changed);
			const told = selector.modify(a, EVENT_WRITE, "new");
			expect([told.events, told.data]).toEqual([EVENT_WRITE, "new"]);
			expect(selector.modify(a, EVENT_WRITE, "new")).toBe(told);
			expect(selector.modify(a, EVENT_WRITE).data).toBe(null);
			expect(() => selector.modify(999_999, EVENT_READ)).toThrow(KeyError);
		});

		test("SLR-6 a data-only modify calls neither register nor unregister", () => {
			const selector = make();
			const [a] = pair();
			selector.register(a, EVENT_READ, 1);
			const refuse = (): never => {
				throw new Error("called");
			};
			Object.assign(selector, { register: refuse, unregister: refuse });
			expect(selector.modify(a, EVENT_READ, 2).data).toBe(2);
		});

		test("SLR-7 a modify that the kernel refuses leaves no registration behind", () => {
			const selector = make();
			const [a] = pair();
			const fd = a.fileno();
			selector.register(fd, EVENT_READ);
			os.close(fd);
			if (asksTheKernel) {
				expect(() => selector.modify(fd, EVENT_WRITE)).toThrow(OSError);
				expect(selector.get_map()?.size).toBe(0);
			} else {
				expect(selector.modify(fd, EVENT_WRITE).events).toBe(EVENT_WRITE);
			}
			a.detach();
		});

		test("EXT-10 modify to events that make no sense is refused, and the registration stays", () => {
			const selector = make();
			const [a] = pair();
			const key = selector.register(a, EVENT_READ, "data");
			for (const events of [0, 4, 7, -1]) expect(() => selector.modify(a, events)).toThrow(ValueError);
			expect(selector.get_key(a)).toBe(key);
			expect(selector.get_map()?.size).toBe(1);
		});

		test("EXT-11 a closed descriptor is noticed by the kernel's own registrations, later by the others", () => {
			const selector = make();
			const [r, w] = os.pipe();
			os.close(r);
			os.close(w);
			if (asksTheKernel) {
				expect(() => selector.register(r, EVENT_READ)).toThrow(OSError);
				expect(selector.get_map()?.size).toBe(0);
				return;
			}
			expect(selector.register(r, EVENT_READ).fd).toBe(r);
			if (kind === "SelectSelector") expect(() => selector.select(0)).toThrow(OSError);
			else expect(selector.select(0)).toEqual([[selector.get_key(r), EVENT_READ]]);
		});

		test("SLR-8 after close", () => {
			const selector = make();
			const [a] = pair();
			selector.register(a, EVENT_READ);
			const map = selector.get_map();
			selector.close();
			selector.close();
			expect(selector.get_map()).toBe(null);
			expect(() => selector.get_key(a)).toThrow(RuntimeError);
			expect(map?.get(a)).toBe(undefined);
			expect(map?.size).toBe(0);
			expect(() => selector.unregister(a)).toThrow(KeyError);
			expect(() => selector.modify(a, EVENT_WRITE)).toThrow(KeyError);
			if (hasDescriptor) {
				expect(() => selector.select(0)).toThrow(ValueError);
				expect(() => selector.register(a, EVENT_READ)).toThrow(ValueError);
			} else {
				expect(selector.register(a, EVENT_READ).fd).toBe(a.fileno());
			}
		});

		test("SLR-9 get_key", () => {
			const selector = make();
			const [a] = pair();
			const key = selector.register(a, EVENT_READ, "x");
			expect(selector.get_key(a)).toBe(key);
			expect(selector.get_key(a.fileno())).toBe(key);
			expect(() => selector.get_key(999_999)).toThrow(KeyError);
		});

		test("SLR-10 get_map is live, read-only and the same each time", () => {
			const selector = make();
			const [a, b] = pair();
			const map = selector.get_map() as selectors.SelectorMap;
			expect(map.size).toBe(0);
			expect(map.get(a)).toBe(undefined);
			const key = selector.register(a, EVENT_READ, "x");
			expect(selector.get_map()).toBe(map);
			expect([map.size, map.has(a), map.has(a.fileno()), map.has(b)]).toEqual([1, true, true, false]);
			expect(map.get(a)).toBe(key);
			expect([...map]).toEqual([a.fileno()]);
			expect([...map.keys()]).toEqual([a.fileno()]);
			expect([...map.values()]).toEqual([key]);
			expect([...map.entries()]).toEqual([[a.fileno(), key]]);
			const seen: unknown[] = [];
			map.forEach((k, fd) => {
				seen.push(k, fd);
			});
			expect(seen).toEqual([key, a.fileno()]);
			expect("set" in map || "delete" in map).toBe(false);
		});

		test("the map keeps the order of registration through a data-only modify", () => {
			const selector = make();
			const [a, b] = pair();
			selector.register(b, EVENT_READ);
			selector.register(a, EVENT_READ);
			selector.modify(b, EVENT_READ, 1);
			expect([...(selector.get_map() as selectors.SelectorMap)]).toEqual([b.fileno(), a.fileno()]);
		});

		test("SLR-11 select tells the writable from the idle", () => {
			const selector = make();
			const [idle, writer] = pair();
			selector.register(idle, EVENT_READ);
			const key = selector.register(writer, EVENT_WRITE);
			const ready = selector.select();
			expect(ready).toEqual([[key, EVENT_WRITE]]);
			expect(ready[0][0]).toBe(key);
		});

		test("SLR-12 ready for both is reported for both in one call", () => {
			const selector = make();
			const [a, b] = pair();
			const key = selector.register(a, EVENT_READ | EVENT_WRITE);
			b.send("x");
			const ready = selector.select();
			expect(ready.length).toBeLessThanOrEqual(2);
			expect(ready.every(([k]) => k === key)).toBe(true);
			expect(ready.reduce((sum, [, events]) => sum + events, 0)).toBe(EVENT_READ | EVENT_WRITE);
		});

		test("EXT-12 a closed peer wakes readers and writers alike", () => {
			for (const events of [EVENT_READ, EVENT_WRITE, EVENT_READ | EVENT_WRITE]) {
				const selector = make();
				const [a, b] = pair();
				selector.register(a, events);
				b.close();
				expect(selector.select(5).reduce((union, [, mask]) => union | mask, 0)).toBe(events);
			}
		});

		test("EXT-12 a hang-up or an error alone wakes whoever waits", () => {
			const selector = make();
			const [reader, itsWriter] = os.pipe();
			const [itsReader, writer] = os.pipe();
			selector.register(reader, EVENT_READ);
			selector.register(writer, EVENT_WRITE);
			os.close(itsWriter);
			os.close(itsReader);
			expect(new Map(selector.select(5).map(([key, events]) => [key.fd, events]))).toEqual(
				new Map([
					[reader, EVENT_READ],
					[writer, EVENT_WRITE],
				]),
			);
			os.close(reader);
			os.close(writer);
		});

		test("SLR-13 a selector is disposed of", () => {
			const [a] = pair();
			let kept: selectors.Selector;
			{
				using selector = make();
				selector.register(a, EVENT_READ);
				kept = selector;
			}
			expect(() => kept.get_key(a)).toThrow(RuntimeError);
		});

		test("SLR-14 fileno, where there is one, is a descriptor", () => {
			const selector = make() as selectors.Selector & { fileno?(): number };
			expect(typeof selector.fileno === "function").toBe(hasDescriptor);
			if (selector.fileno !== undefined) {
				expect(selector.fileno()).toBeGreaterThanOrEqual(0);
				// and so a selector can be waited on itself
				const [a, b] = pair();
				selector.register(a, EVENT_READ);
				const has = selector as select.HasFileno;
				expect(select.select([has], [], [], 0)).toEqual([[], [], []]);
				b.send("x");
				expect(select.select([has], [], [], 5)).toEqual([[has], [], []]);
			}
		});

		test("SLR-15 a dozen socket pairs, one message each", () => {
			const selector = make();
			const readers = new Map<unknown, Socket<UnixAddress>>();
			for (let i = 0; i < 12; i++) {
				const [reader, writer] = pair();
				selector.register(reader, EVENT_READ);
				selector.register(writer, EVENT_WRITE);
				readers.set(writer, reader);
			}
			let received = 0;
			while (readers.size > 0) {
				const writable = selector.select().filter(([, events]) => (events & EVENT_WRITE) !== 0);
				const [writer] = writable[received % writable.length];
				writer.fileobj.send(" This is a test.");
				const readable = selector.select().filter(([, events]) => (events & EVENT_READ) !== 0);
				expect(readable.map(([key]) => key.fileobj)).toEqual([readers.get(writer.fileobj)]);
				expect(readable[0][0].fileobj.recv(100).toString()).toBe(" This is a test.");
				received++;
				selector.unregister(writer.fileobj);
				selector.unregister(readable[0][0].fileobj);
				readers.delete(writer.fileobj);
			}
			expect(received).toBe(12);
		});

		test("SLR-16 nothing registered: an empty answer", () => {
			expect(make().select(0)).toEqual([]);
		});

		test("SLR-17 SLR-23 timeouts: at once, or not before the time", () => {
			const selector = make();
			const [a, b] = pair();
			const key = selector.register(b, EVENT_WRITE);
			expect(selector.select(0)).toEqual([[key, EVENT_WRITE]]);
			expect(selector.select(-1)).toEqual([[key, EVENT_WRITE]]);
			selector.unregister(b);
			for (const register of [false, true]) {
				if (register) selector.register(a, EVENT_READ);
				for (const timeout of [0, -1, Number.NEGATIVE_INFINITY]) expect(selector.select(timeout)).toEqual([]);
				const start = process.hrtime.bigint();
				expect(selector.select(0.15)).toEqual([]);
				const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
				expect(milliseconds).toBeGreaterThanOrEqual(150);
				expect(milliseconds).toBeLessThan(5000);
			}
		});

		test("EXT-22 the shortest timeout is a wait, and wrong timeouts are refused", () => {
			const selector = make();
			const start = process.hrtime.bigint();
			expect(selector.select(1e-9)).toEqual([]);
			if (kind === "PollSelector") expect(Number(process.hrtime.bigint() - start)).toBeGreaterThanOrEqual(1e6);
			expect(() => selector.select("1" as never)).toThrow(TypeError);
			// Python's kqueue has one exception for all of these.
			expect(() => selector.select(Number.NaN)).toThrow(kind === "KqueueSelector" ? TypeError : ValueError);
			expect(() => selector.select(Number.POSITIVE_INFINITY)).toThrow(kind === "KqueueSelector" ? TypeError : OverflowError);
		});

		test("SLR-20 more descriptors than select takes, all reported in one call", () => {
			const count = 1500;
			const selector = make();
			for (let i = 0; i < count; i++) selector.register(pair()[0], EVENT_WRITE);
			if (kind === "SelectSelector") expect(() => selector.select()).toThrow(ValueError);
			else expect(selector.select().length).toBe(count);
		});

		test.runIf(/^Epoll/.test(kind))("SLR-21 a regular file is refused and leaves no key", () => {
			const selector = make();
			const directory = mkdtempSync(join(tmpdir(), "iomux-"));
			writeFileSync(join(directory, "file"), "x");
			const fd = openSync(join(directory, "file"), "r");
			try {
				expect(() => selector.register(fd, EVENT_READ)).toThrow(OSError);
				expect(selector.get_map()?.size).toBe(0);
			} finally {
				closeSync(fd);
				rmSync(directory, { recursive: true });
			}
		});

		test.runIf(asksTheKernel)("SLR-22 a closed descriptor is EBADF and leaves no key", () => {
			const selector = make();
			const [r, w] = os.pipe();
			os.close(r);
			os.close(w);
			let code: string | undefined;
			try {
				selector.register(r, EVENT_READ);
			} catch (error) {
				code = (error as OSError).code;
			}
			expect(code).toBe("EBADF");
			expect(selector.get_map()?.size).toBe(0);
		});

		test.runIf(asksTheKernel)("descriptors that the selector does not know are passed over", () => {
			const selector = make() as selectors.Selector & select.HasFileno;
			const [a] = pair();
			if (!/^Epoll/.test(kind)) return;
			const raw = select.epoll.fromfd(selector.fileno());
			raw.register(a, select.EPOLLOUT);
			expect(selector.select(1)).toEqual([]);
			raw.unregister(a);
			expect(() => raw.unregister(a)).toThrow(FileNotFoundError);
		});
	});
}

describe("the module", () => {
	test("BaseSelector is abstract and can be derived from", () => {
		expect(() => new (selectors.BaseSelector as unknown as new () => unknown)()).toThrow(TypeError);
		class Fixed extends selectors.BaseSelector<number, string> {
			readonly calls: string[] = [];
			override register(fileobj: number, events: number, data: string): selectors.SelectorKey<number, string> {
				this.calls.push("register");
				return new selectors.SelectorKey(fileobj, fileobj, events, data);
			}
			override unregister(fileobj: number): selectors.SelectorKey<number, string> {
				this.calls.push("unregister");
				return new selectors.SelectorKey(fileobj, fileobj, EVENT_READ, "");
			}
			override select(): [selectors.SelectorKey<number, string>, number][] {
				return [];
			}
			override get_map(): null {
				return null;
			}
		}
		const fixed = new Fixed();
		expect([...fixed.modify(3, EVENT_WRITE, "d")]).toEqual([3, 3, EVENT_WRITE, "d"]);
		expect(fixed.calls).toEqual(["unregister", "register"]);
		expect(() => fixed.get_key(3)).toThrow(RuntimeError);
		fixed.close();
	});

	test("a selector whose primitive the system lacks says what to use", () => {
		const all = { epoll: selectors.EpollSelector, kqueue: selectors.KqueueSelector, devpoll: selectors.DevpollSelector };
		for (const primitive of ["epoll", "kqueue", "devpoll"] as const) {
			if (select.supported[primitive]) continue;
			expect(() => all[primitive]()).toThrow(NotImplementedError);
			expect(() => all[primitive]()).toThrow(/DefaultSelector/);
		}
	});

	test("DefaultSelector is Python's choice", () => {
		const python = execFileSync("python3", ["-c", "import selectors; print(selectors.DefaultSelector.__name__)"], {
			encoding: "utf8",
		}).trim();
		using selector = selectors.DefaultSelector();
		// On the kqueue emulation it is what Python would take on a BSD.
		expect(selector.constructor.name).toBe(select.supported.kqueue ? "KqueueSelector" : python);
	});

	test("DefaultSelector takes the descriptors that the process may open: 9,500 pairs", { timeout: 60_000 }, () => {
		const limit = Number(spawnSync("sh", ["-c", "ulimit -n"], { encoding: "utf8" }).stdout);
		const pairs = Number.isNaN(limit) ? 9_500 : Math.min(9_500, Math.floor((limit - 200) / 2));
		using selector = selectors.DefaultSelector<Socket<UnixAddress>>();
		for (let i = 0; i < pairs; i++) {
			const [a, b] = pair();
			selector.register(a, EVENT_WRITE);
			selector.register(b, EVENT_READ);
		}
		expect(selector.get_map()?.size).toBe(2 * pairs);
		const ready = selector.select();
		expect(ready.length).toBe(pairs);
		expect(ready.every(([key, events]) => events === EVENT_WRITE && key.events === EVENT_WRITE)).toBe(true);
	});
});
