// Selectors without blocking, and wakeups.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { supported } from "iomux";
import { NotImplementedError, OSError, ValueError } from "iomux/errors";
import { eventfd } from "iomux/native";
import * as os from "iomux/os";
import * as selectors from "iomux/selectors";
import { duration, openDescriptors, rejection, turn } from "../support/async.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closing, pair, pipe } from "../support/opened.ts";

const { EVENT_READ, EVENT_WRITE } = selectors;

type Made = [name: string, make: () => selectors.Selector];
const classes: Made[] = [
	["SelectSelector", () => selectors.SelectSelector()],
	["PollSelector", () => selectors.PollSelector()],
	...(supported.epoll ? [["EpollSelector", () => selectors.EpollSelector()] as Made] : []),
	...(supported.devpoll ? [["DevpollSelector", () => selectors.DevpollSelector()] as Made] : []),
	...(supported.kqueue ? [["KqueueSelector", () => selectors.KqueueSelector()] as Made] : []),
];

for (const [name, make] of classes) {
	describe(`${name}.selectAsync`, () => {
		test("resolves with what is ready already, as select does", async () => {
			const sel = closing(make());
			const [a, b] = pair();
			const key = sel.register(a, EVENT_READ, "data");
			b.send("x");
			expect(await sel.selectAsync()).toEqual([[key, EVENT_READ]]);
			expect(await sel.selectAsync(0)).toEqual(sel.select(0));
		});

		test("resolves when something becomes ready", async () => {
			const sel = closing(make());
			const [r, w] = pipe();
			const key = sel.register(r, EVENT_READ);
			const wait = sel.selectAsync();
			await turn();
			os.write(w, "x");
			expect(await wait).toEqual([[key, EVENT_READ]]);
		});

		test("what is registered, modified and unregistered during the wait counts", async () => {
			const sel = closing(make());
			const [a] = pair();
			const [r, w] = pipe();
			sel.register(r, EVENT_READ);
			const wait = sel.selectAsync();
			await turn();
			sel.unregister(r);
			os.write(w, "x");
			sel.register(a, EVENT_READ);
			await turn();
			await turn();
			const key = sel.modify(a, EVENT_WRITE);
			expect(await wait).toEqual([[key, EVENT_WRITE]]);
		});

		test("the timeout is in seconds and never early; what is not above zero does not wait", async () => {
			const sel = closing(make());
			const [r] = pipe();
			sel.register(r, EVENT_READ);
			expect(await duration(() => sel.selectAsync(0.02))).toBeGreaterThanOrEqual(20);
			expect(await sel.selectAsync(-5)).toEqual([]);
			await rejection(sel.selectAsync("1" as never), TypeError);
			await rejection(sel.selectAsync(Number.NaN), ValueError);
		});

		test("several waits are served in order; an AbortSignal ends one", async () => {
			const sel = closing(make());
			const [r, w] = pipe();
			sel.register(r, EVENT_READ);
			const controller = new AbortController();
			const aborted = sel.selectAsync(null, { signal: controller.signal });
			const order: number[] = [];
			const waits = [0, 1].map((i) => sel.selectAsync().then(() => order.push(i)));
			controller.abort();
			expect((await rejection(aborted, Error)).name).toBe("AbortError");
			os.write(w, "x");
			await Promise.all(waits);
			expect(order).toEqual([0, 1]);
		});

		test("close() rejects with ValueError and ends iterators; a closed selector rejects", async () => {
			const sel = make();
			const [r] = pipe();
			sel.register(r, EVENT_READ);
			const wait = sel.selectAsync();
			const end = sel[Symbol.asyncIterator]().next();
			sel.close();
			await rejection(wait, ValueError);
			expect(await end).toEqual({ value: undefined, done: true });
			await rejection(sel.selectAsync(0), ValueError);
			expect(await sel[Symbol.asyncIterator]().next()).toEqual({ value: undefined, done: true });
		});
	});

	describe(`for await on a ${name}`, () => {
		test("gives keys and masks, and leaves out what was modified or unregistered since", async () => {
			const sel = closing(make());
			const pipes = Array.from({ length: 4 }, () => pipe());
			for (const [r, w] of pipes) {
				sel.register(r, EVENT_READ, r);
				os.write(w, "x");
			}
			const seen: number[] = [];
			for await (const [key, mask] of sel) {
				expect(mask).toBe(EVENT_READ);
				seen.push(key.fd);
				if (seen.length === 1) {
					const [second, third] = pipes.map(([r]) => r).filter((r) => r !== key.fd);
					sel.unregister(key.fd);
					sel.unregister(second);
					sel.unregister(third);
					seen.push(second, third);
				}
				if (seen.length === 4) break;
			}
			expect(seen.sort()).toEqual(pipes.map(([r]) => r).sort());
		});
	});

	describe(`${name}.wakeup`, () => {
		test("is sticky: it ends the next wait, once, however often it was called", async () => {
			const sel = closing(make());
			const [r] = pipe();
			sel.register(r, EVENT_READ);
			for (let i = 0; i < 1000; i++) sel.wakeup();
			expect(sel.select()).toEqual([]);
			expect(await duration(async () => sel.select(0.01))).toBeGreaterThanOrEqual(10);
			sel.wakeup();
			expect(await sel.selectAsync()).toEqual([]);
			expect(await duration(() => sel.selectAsync(0.01))).toBeGreaterThanOrEqual(10);
		});

		test("ends a wait that does not block", async () => {
			const sel = closing(make());
			const wait = sel.selectAsync();
			await turn();
			sel.wakeup();
			expect(await wait).toEqual([]);
		});

		test("does not hide what is ready", () => {
			const sel = closing(make());
			const [a] = pair();
			const key = sel.register(a, EVENT_WRITE);
			sel.wakeup();
			expect(sel.select()).toEqual([[key, EVENT_WRITE]]);
		});

		test("does not end an iterator", async () => {
			const sel = closing(make());
			const [r, w] = pipe();
			const key = sel.register(r, EVENT_READ);
			const next = sel[Symbol.asyncIterator]().next();
			await turn();
			sel.wakeup();
			await turn();
			os.write(w, "x");
			expect((await next).value).toEqual([key, EVENT_READ]);
		});

		test("is not among the registered objects, and costs a descriptor only when it is used", () => {
			const sel = closing(make());
			const before = openDescriptors();
			expect(typeof sel.wakeupToken).toBe("number");
			expect(openDescriptors()).toBe(before + (eventfd === undefined ? 2 : 1)); // a pipe has two
			expect(sel.get_map()?.size).toBe(0);
			expect(sel.wakeupToken).toBe(sel.wakeupToken);
			sel.wakeup();
			expect(sel.select()).toEqual([]);
		});

		test("a token of a closed selector wakes nobody, whoever has the descriptor's number by then", () => {
			const sel = make();
			const token = sel.wakeupToken;
			expect(selectors.wakeup(token)).toBe(true);
			sel.close();
			const [r] = pipe();
			const [r2] = pipe();
			expect(selectors.wakeup(token)).toBe(false);
			const other = closing(selectors.PollSelector());
			for (const fd of [r, r2]) other.register(fd, EVENT_READ);
			expect(other.select(0)).toEqual([]);
			const next = closing(make());
			expect(next.wakeupToken).not.toBe(token);
			expect(() => sel.wakeup()).not.toThrow();
		});

		test("from a Worker, blocked or not", async () => {
			const worker = new Worker(new URL("../support/wakeup-worker.js", import.meta.url));
			try {
				await once(worker, "message");
				const sel = closing(make());
				const [r] = pipe();
				sel.register(r, EVENT_READ);
				worker.postMessage({ token: sel.wakeupToken, times: 100, after: 30 });
				expect(sel.select(20)).toEqual([]); // blocks: the Worker alone can end it
				const [woke] = await once(worker, "message");
				expect(woke).toBe(true);
				sel.select(0); // what came after the first
				const answered = once(worker, "message"); // it may come before the wakeup does
				worker.postMessage({ token: sel.wakeupToken });
				expect(await sel.selectAsync(20)).toEqual([]);
				await answered;
				const { wakeupToken } = sel;
				sel.close();
				worker.postMessage({ token: wakeupToken });
				expect((await once(worker, "message"))[0]).toBe(false);
			} finally {
				await worker.terminate();
			}
		});
	});
}

test("wakeup() of what is no token", () => {
	expect(selectors.wakeup(0)).toBe(false);
	expect(selectors.wakeup(2 ** 40)).toBe(false);
	expect(() => selectors.wakeup("1" as never)).toThrow(TypeError);
	expect(() => selectors.wakeup(-1)).toThrow(RangeError);
});

test("a selector of one's own waits without blocking too; wakeup() it must support itself", async () => {
	class Own extends selectors.BaseSelector {
		readonly #inner = selectors.PollSelector();
		register(fileobj: number, events: number, data?: unknown) {
			return this.#inner.register(fileobj, events, data);
		}
		unregister(fileobj: number) {
			return this.#inner.unregister(fileobj);
		}
		select(timeout?: number | null) {
			return this.#inner.select(timeout);
		}
		get_map() {
			return this.#inner.get_map();
		}
	}
	const own = new Own();
	const [r, w] = pipe();
	const key = own.register(r, EVENT_READ);
	const wait = own.selectAsync();
	await turn();
	os.write(w, "x");
	expect(await wait).toEqual([[key, EVENT_READ]]);
	expect(() => own.wakeup()).toThrow(NotImplementedError);
});

test("close(sel.fileno()) by number between two waits is an OSError", async () => {
	const sel = supported.epoll ? selectors.EpollSelector() : selectors.KqueueSelector();
	const [r] = pipe();
	sel.register(r, EVENT_READ);
	await sel.selectAsync(0.001);
	os.close(sel.fileno());
	expect((await rejection(sel.selectAsync(1), OSError)).code).toBe("EBADF");
});
