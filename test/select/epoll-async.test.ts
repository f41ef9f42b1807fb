// Epoll without blocking: pollAsync, events(), for await, ref and unref.
import * as select from "iomux";
import { OSError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import { duration, openDescriptors, rejection, turn } from "../support/async.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closing, pair, pipe } from "../support/opened.ts";

const { EPOLLIN, EPOLLOUT, EPOLLET, EPOLLONESHOT } = select;

/** An epoll object with the read ends of `count` pipes. */
function epollOfPipes(count: number, mask = EPOLLIN): { ep: select.Epoll; pipes: [number, number][] } {
	const ep = closing(select.epoll());
	const pipes = Array.from({ length: count }, () => pipe());
	for (const [r] of pipes) ep.register(r, mask);
	return { ep, pipes };
}

describe("pollAsync", () => {
	test("resolves with what is ready already, as poll does", async () => {
		const { ep, pipes } = epollOfPipes(2);
		os.write(pipes[1][1], "x");
		expect(await ep.pollAsync()).toEqual([[pipes[1][0], EPOLLIN]]);
		expect(await ep.pollAsync(0)).toEqual(ep.poll(0));
	});

	test("resolves when something becomes ready, and the event loop goes on meanwhile", async () => {
		const { ep, pipes } = epollOfPipes(1);
		let iterations = 0;
		const interval = setInterval(() => ++iterations === 3 && os.write(pipes[0][1], "x"), 5);
		expect(await ep.pollAsync()).toEqual([[pipes[0][0], EPOLLIN]]);
		expect(iterations).toBeGreaterThanOrEqual(3);
		clearInterval(interval);
	});

	test("EPO: timeout is in seconds and never early; zero and negatives as poll", async () => {
		const { ep } = epollOfPipes(1);
		for (const seconds of [0.03, 0.0304, 0.0005]) {
			let events: unknown;
			expect(await duration(async () => (events = await ep.pollAsync(seconds)))).toBeGreaterThanOrEqual(seconds * 1000);
			expect(events).toEqual([]);
		}
		expect(await ep.pollAsync(0)).toEqual([]);
		// Less than one millisecond below zero does not wait: Python rounds up.
		expect(await ep.pollAsync(-0.0001)).toEqual([]);
	});

	test("a timeout is not early after a long synchronous stretch, from which the runtime's timers count", async () => {
		const { ep } = epollOfPipes(1);
		await turn();
		const until = performance.now() + 30;
		while (performance.now() < until);
		expect(await duration(() => ep.pollAsync(0.02))).toBeGreaterThanOrEqual(20);
	});

	test("waiting in a loop with timeout 0 lets the event loop go on", async () => {
		const { ep } = epollOfPipes(1);
		let stop = false;
		setTimeout(() => {
			stop = true;
		}, 10);
		while (!stop) expect(await ep.pollAsync(0)).toEqual([]);
	});

	test("several waits are served first come first served, each by a wait of its own", async () => {
		const { ep, pipes } = epollOfPipes(1, EPOLLIN | EPOLLET);
		const order: string[] = [];
		const waits = ["a", "b", "c"].map((name) => ep.pollAsync().then((events) => order.push(`${name}${events.length}`)));
		await turn();
		os.write(pipes[0][1], "x");
		await waits[0];
		await turn();
		await turn();
		expect(order).toEqual(["a1"]); // an edge is one event: it is not given to all
		os.write(pipes[0][1], "x");
		await waits[1];
		os.write(pipes[0][1], "x");
		await waits[2];
		expect(order).toEqual(["a1", "b1", "c1"]);
	});

	test("level-triggered readiness serves all waits, in order", async () => {
		const { ep, pipes } = epollOfPipes(1);
		const order: number[] = [];
		const waits = [0, 1, 2, 3].map((i) => ep.pollAsync().then(() => order.push(i)));
		await turn();
		os.write(pipes[0][1], "x");
		await Promise.all(waits);
		expect(order).toEqual([0, 1, 2, 3]);
	});

	test("maxevents limits one wait, the next gets the rest", async () => {
		const { ep, pipes } = epollOfPipes(3);
		for (const [, w] of pipes) os.write(w, "x");
		expect(await ep.pollAsync(1, 2)).toHaveLength(2);
		expect(await ep.pollAsync(1, 1)).toHaveLength(1);
	});

	test("wrong arguments reject with what poll throws", async () => {
		const { ep } = epollOfPipes(1);
		await rejection(ep.pollAsync("1" as never), TypeError);
		await rejection(ep.pollAsync(Number.NaN), ValueError);
		await rejection(ep.pollAsync(1, 0), ValueError);
		await rejection(ep.pollAsync(1, -1, { signal: {} as never }), TypeError);
		await rejection(ep.pollAsync(1, -1, 7 as never), TypeError);
	});

	test("an AbortSignal ends the wait with an AbortError", async () => {
		const { ep, pipes } = epollOfPipes(1);
		const controller = new AbortController();
		const wait = ep.pollAsync(null, -1, { signal: controller.signal });
		controller.abort(new Error("why"));
		expect(await rejection(wait, Error)).toMatchObject({ name: "AbortError", code: "ABORT_ERR", cause: { message: "why" } });
		os.write(pipes[0][1], "x");
		expect((await rejection(ep.pollAsync(0, -1, { signal: controller.signal }), Error)).name).toBe("AbortError");
		expect(await ep.pollAsync(1)).toHaveLength(1); // no event went to the wait that was aborted
	});

	test("an aborted wait does not take the place of those behind it", async () => {
		const { ep, pipes } = epollOfPipes(1, EPOLLIN | EPOLLONESHOT);
		const controller = new AbortController();
		const first = ep.pollAsync(null, -1, { signal: controller.signal });
		const second = ep.pollAsync();
		controller.abort();
		await rejection(first, Error);
		os.write(pipes[0][1], "x");
		expect(await second).toHaveLength(1);
	});

	test("close() rejects pending waits with a ValueError; a closed object rejects at once", async () => {
		const { ep } = epollOfPipes(1);
		const waits = [ep.pollAsync(), ep.pollAsync(5)];
		ep.close();
		for (const wait of waits) expect((await rejection(wait, ValueError)).message).toContain("closed");
		await rejection(ep.pollAsync(), ValueError);
	});

	test("what is registered during the wait counts", async () => {
		const ep = closing(select.epoll());
		const wait = ep.pollAsync();
		await turn();
		const [, w] = pipe();
		ep.register(w, EPOLLOUT);
		expect(await wait).toEqual([[w, EPOLLOUT]]);
	});

	test("two objects on one descriptor both wait", async () => {
		const { ep, pipes } = epollOfPipes(1);
		const same = select.epoll.fromfd(ep.fileno());
		const waits = [ep.pollAsync(), same.pollAsync()];
		await turn();
		os.write(pipes[0][1], "x");
		for (const wait of waits) expect(await wait).toHaveLength(1);
	});

	test("a user's descriptor stays blocking", async () => {
		const { ep, pipes } = epollOfPipes(1);
		await ep.pollAsync(0.005);
		expect(os.get_blocking(pipes[0][0])).toBe(true);
		expect(os.get_blocking(ep.fileno())).toBe(true);
	});
});

describe("descriptors that go bad are exceptions, never an abort", () => {
	test("close(ep.fileno()) by number between two waits", async () => {
		const { ep } = epollOfPipes(1);
		await ep.pollAsync(0.001);
		os.close(ep.fileno());
		for (let i = 0; i < 3; i++) expect((await rejection(ep.pollAsync(1), OSError)).code).toBe("EBADF");
	});

	test("the number is another file's by then", async () => {
		const { ep } = epollOfPipes(1);
		await ep.pollAsync(0.001);
		const [r] = pipe();
		os.dup2(r, ep.fileno(), false);
		expect((await rejection(ep.pollAsync(1), OSError)).code).toBe("EINVAL");
	});

	test("closing one of two objects on a descriptor ends the other's waits", async () => {
		const { ep } = epollOfPipes(1);
		const same = select.epoll.fromfd(ep.fileno());
		const wait = same.pollAsync();
		await turn();
		ep.close();
		expect((await rejection(wait, OSError)).code).toBe("EBADF");
	});

	test("epoll objects nested too deep: ELOOP", async () => {
		const chain = Array.from({ length: 5 }, () => closing(select.epoll()));
		const { ep, pipes } = epollOfPipes(1);
		let inner = ep;
		let depth = 0;
		let refused: unknown;
		for (const outer of chain) {
			try {
				outer.register(inner, EPOLLIN);
			} catch (error) {
				refused = error; // the kernel itself allows no more
				break;
			}
			inner = outer;
			depth++;
		}
		expect(depth).toBeGreaterThanOrEqual(3);
		if (refused !== undefined) expect(refused).toMatchObject({ code: "ELOOP" });
		const wait = inner.pollAsync();
		const outcome = wait.then(
			(events) => events.length,
			(error: OSError) => error.code,
		);
		os.write(pipes[0][1], "x");
		expect(["ELOOP", 1]).toContain(await outcome);
		await inner.pollAsync(0.001).catch((error) => expect(error).toBeInstanceOf(OSError));
	});

	test("no epoll object at all: EINVAL", async () => {
		const [r] = pipe();
		expect((await rejection(select.epoll.fromfd(r).pollAsync(), OSError)).code).toBe("EINVAL");
	});
});

describe("events() and for await", () => {
	test("gives each event, and the loop's end stops the wait", async () => {
		const { ep, pipes } = epollOfPipes(3);
		for (const [, w] of pipes) os.write(w, "x");
		const seen: number[] = [];
		for await (const [fd, events] of ep) {
			expect(events).toBe(EPOLLIN);
			os.read(fd, 1);
			seen.push(fd);
			if (seen.length === 3) break;
		}
		expect(seen.sort()).toEqual(pipes.map(([r]) => r).sort());
	});

	test("an event is not delivered once its descriptor was unregistered, modified or registered anew", async () => {
		const { ep, pipes } = epollOfPipes(4);
		for (const [, w] of pipes) os.write(w, "x");
		const iterator = ep.events();
		const first = (await iterator.next()).value[0] as number;
		const others = pipes.map(([r]) => r).filter((r) => r !== first);
		ep.unregister(others[0]);
		ep.modify(others[1], EPOLLOUT); // of a read end, which is never writable
		ep.unregister(first);
		expect((await iterator.next()).value).toEqual([others[2], EPOLLIN]);
		ep.unregister(others[2]);
		const next = iterator.next();
		expect(await Promise.race([next, turn().then(() => "nothing")])).toBe("nothing");
		ep.register(others[0], EPOLLIN);
		expect((await next).value).toEqual([others[0], EPOLLIN]);
	});

	test("events that epoll reports once are not lost when a loop ends before they were delivered", async () => {
		for (const mode of [EPOLLET, EPOLLONESHOT]) {
			const { ep, pipes } = epollOfPipes(3, EPOLLIN | mode);
			for (const [, w] of pipes) os.write(w, "x");
			const seen: number[] = [];
			for await (const [fd] of ep) {
				seen.push(fd);
				break;
			}
			for (const [fd] of ep.poll(0)) seen.push(fd);
			expect(seen.sort()).toEqual(pipes.map(([r]) => r).sort());
		}
	});

	test("close() ends the iterator, pending or not", async () => {
		const { ep, pipes } = epollOfPipes(2);
		const waiting = ep.events();
		const pending = waiting.next();
		await turn();
		for (const [, w] of pipes) os.write(w, "x");
		await pending;
		ep.close();
		expect(await waiting.next()).toEqual({ value: undefined, done: true });
		const { ep: other } = epollOfPipes(1);
		const end = other.events().next();
		other.close();
		expect(await end).toEqual({ value: undefined, done: true });
	});

	test("next() called ahead gives the events in order", async () => {
		const { ep, pipes } = epollOfPipes(2);
		const iterator = ep.events();
		const both = [iterator.next(), iterator.next()];
		await turn();
		for (const [, w] of pipes) os.write(w, "x");
		const fds = (await Promise.all(both)).map(({ value }) => value[0]);
		expect(fds.sort()).toEqual(pipes.map(([r]) => r).sort());
	});

	test("return() ends a pending next()", async () => {
		const { ep } = epollOfPipes(1);
		const iterator = ep.events();
		const pending = iterator.next();
		await iterator.return?.();
		expect(await pending).toEqual({ value: undefined, done: true });
		expect(await iterator.next()).toEqual({ value: undefined, done: true });
	});

	test("an AbortSignal makes it reject, waiting, between events and from the start", async () => {
		const { ep, pipes } = epollOfPipes(1);
		const controller = new AbortController();
		const loop = (async () => {
			for await (const _ of ep.events({ signal: controller.signal }));
		})();
		await turn();
		controller.abort();
		expect((await rejection(loop, Error)).name).toBe("AbortError");
		expect((await rejection(ep.events({ signal: controller.signal }).next(), Error)).name).toBe("AbortError");

		os.write(pipes[0][1], "x");
		const between = new AbortController();
		const iterator = ep.events({ signal: between.signal });
		await iterator.next();
		between.abort();
		expect((await rejection(iterator.next(), Error)).name).toBe("AbortError");
		expect(await iterator.next()).toEqual({ value: undefined, done: true });
	});

	test("an exception in the loop's body ends the wait", async () => {
		const { ep, pipes } = epollOfPipes(1);
		os.write(pipes[0][1], "x");
		const loop = (async () => {
			for await (const _ of ep) throw new TypeError("in the body");
		})();
		await rejection(loop, TypeError);
		expect(await ep.pollAsync(1)).toHaveLength(1); // nobody else takes the events
	});

	test("maxevents is checked, and is the most that is fetched at once", async () => {
		const { ep, pipes } = epollOfPipes(2, EPOLLIN | EPOLLONESHOT);
		expect(() => ep.events({ maxevents: 0 })).toThrow(ValueError);
		for (const [, w] of pipes) os.write(w, "x");
		const iterator = ep.events({ maxevents: 1 });
		await iterator.next();
		expect(ep.poll(0)).toHaveLength(1);
	});

	test("a descriptor that is always ready lets the event loop go on", async () => {
		const { ep, pipes } = epollOfPipes(1);
		os.write(pipes[0][1], "x");
		let events = 0;
		let most = 0;
		let since = 0;
		let iterations = 0;
		const tick = (): void => {
			most = Math.max(most, events - since);
			since = events;
			if (++iterations < 50) setImmediate(tick);
		};
		setImmediate(tick);
		for await (const _ of ep) {
			events++;
			if (iterations >= 50) break;
		}
		expect(most).toBeLessThanOrEqual(1001);
		expect(most).toBeGreaterThan(1); // and not one iteration per event
	});

	test("1,000 events that were fetched at once let the event loop go on too", async () => {
		const { ep, pipes } = epollOfPipes(100);
		for (const [, w] of pipes) os.write(w, "x");
		let iterations = 0;
		const interval = setInterval(() => iterations++, 1);
		let seen = 0;
		for await (const _ of ep) {
			const until = performance.now() + 0.3;
			while (performance.now() < until);
			if (++seen === 100) break;
		}
		clearInterval(interval);
		expect(iterations).toBeGreaterThanOrEqual(5);
	});
});

test("a socket and both forms of wait", async () => {
	const [a, b] = pair();
	const ep = closing(select.epoll());
	ep.register(a, EPOLLIN);
	const wait = ep.pollAsync();
	b.send("hello");
	expect(await wait).toEqual(ep.poll(0));
	expect(a.recv(10).toString()).toBe("hello");
});

test("200 waits on 200 objects all end, and nothing stays open", async () => {
	const before = openDescriptors();
	const objects = Array.from({ length: 200 }, () => {
		const ep = select.epoll();
		const [r, w] = os.pipe();
		ep.register(r, EPOLLIN);
		return { ep, r, w };
	});
	const waits = objects.map(({ ep }) => ep.pollAsync());
	await turn();
	for (const { w } of objects) os.write(w, "x");
	expect(await Promise.all(waits)).toEqual(objects.map(({ r }) => [[r, EPOLLIN]]));
	for (const { ep, r, w } of objects) {
		ep.close();
		os.close(r);
		os.close(w);
	}
	expect(openDescriptors()).toBeLessThanOrEqual(before + 3); // the watcher's own
});

test("one descriptor in more awaited objects than the kernel follows: all are served, or refused with an explanation", async () => {
	const [r, w] = pipe();
	const objects = Array.from({ length: 300 }, () => {
		const ep = closing(select.epoll());
		ep.register(r, EPOLLIN);
		return ep;
	});
	const waits = objects.map((ep) =>
		ep.pollAsync().then(
			(events) => events.length,
			(error: OSError) => `${error.code} ${error.message.includes("share a descriptor")}`,
		),
	);
	await turn();
	os.write(w, "x");
	const outcomes = await Promise.all(waits);
	expect(outcomes.filter((outcome) => outcome === 1).length).toBeGreaterThanOrEqual(100);
	for (const outcome of outcomes) expect([1, "EINVAL true"]).toContain(outcome);
});
