// Poll.pollAsync and selectAsync: poll(2) and select(2) without blocking.
import * as select from "iomux";
import { OSError, OverflowError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { duration, rejection, turn } from "../support/async.ts";
import { describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, file, pair, pipe } from "../support/opened.ts";

const { POLLIN, POLLOUT, POLLPRI, POLLNVAL, POLLHUP } = select;

describe("Poll.pollAsync", () => {
	test("resolves with what is ready already, and when something becomes ready", async () => {
		const poller = select.poll();
		const [r, w] = pipe();
		poller.register(r, POLLIN);
		const wait = poller.pollAsync();
		await turn();
		os.write(w, "x");
		expect(await wait).toEqual([[r, POLLIN]]);
		expect(await poller.pollAsync(0)).toEqual([[r, POLLIN]]);
	});

	test("the timeout is in milliseconds and never early", async () => {
		const poller = select.poll();
		expect(await duration(() => poller.pollAsync(25))).toBeGreaterThanOrEqual(25);
		expect(await duration(() => poller.pollAsync(0.4))).toBeGreaterThanOrEqual(0.4);
		await rejection(poller.pollAsync(2 ** 31), OverflowError);
		await rejection(poller.pollAsync(Number.NaN), ValueError);
	});

	test("what is registered, modified and unregistered during the wait counts", async () => {
		const poller = select.poll();
		const [, w] = pipe();
		const [r2, w2] = pipe();
		poller.register(r2, POLLIN);
		const wait = poller.pollAsync();
		await turn();
		poller.unregister(r2);
		os.write(w2, "x");
		expect(await Promise.race([wait, turn().then(turn)])).toBeUndefined();
		poller.register(w, 0);
		expect(await Promise.race([wait, turn().then(turn)])).toBeUndefined();
		poller.modify(w, POLLOUT);
		expect(await wait).toEqual([[w, POLLOUT]]);
	});

	test("several waits are served in order", async () => {
		const poller = select.poll();
		const [r, w] = pipe();
		poller.register(r, POLLIN);
		const order: number[] = [];
		const waits = [0, 1, 2].map((i) => poller.pollAsync().then(() => order.push(i)));
		await turn();
		os.write(w, "x");
		await Promise.all(waits);
		expect(order).toEqual([0, 1, 2]);
	});

	test("a closed descriptor is POLLNVAL, a regular file always ready, as with poll", async () => {
		const poller = select.poll();
		const closed = closedNumber();
		poller.register(closed);
		expect(await poller.pollAsync()).toEqual([[closed, POLLNVAL]]);
		const files = select.poll();
		const plain = file(import.meta.filename);
		files.register(plain, POLLIN | POLLOUT);
		expect(await files.pollAsync()).toEqual(files.poll(0));
		files.modify(plain, 0);
		expect(await files.pollAsync(5)).toEqual([]);
	});

	test("a hang-up that is always there ends the wait, whatever the mask", async () => {
		const poller = select.poll();
		const [r, w] = pipe();
		poller.register(r, 0);
		const wait = poller.pollAsync();
		await turn();
		close(w);
		expect(await wait).toEqual([[r, POLLHUP]]);
	});

	test("an AbortSignal ends the wait; options are checked", async () => {
		const poller = select.poll();
		expect((await rejection(poller.pollAsync(null, { signal: AbortSignal.timeout(5) }), Error)).name).toBe("AbortError");
		await rejection(poller.pollAsync(null, { signal: 1 as never }), TypeError);
	});

	test("no descriptor stays open after a wait", async () => {
		const poller = select.poll();
		const [r] = pipe();
		poller.register(r, POLLIN);
		await poller.pollAsync(1);
		const [probe] = pipe();
		const controller = new AbortController();
		const wait = poller.pollAsync(null, { signal: controller.signal });
		await turn();
		controller.abort();
		await rejection(wait, Error);
		const [next] = pipe();
		expect(next).toBe(probe + 2);
	});
});

describe("selectAsync", () => {
	test("gives back the objects of each list, when they become ready", async () => {
		const [a, b] = pair();
		const wait = select.selectAsync([a, b], [], [], 5);
		await turn();
		b.send("x");
		const [readable, writable, exceptional] = await wait;
		expect(readable).toEqual([a]);
		expect([writable, exceptional]).toEqual([[], []]);
		expect((await select.selectAsync([a], [a, b], [a]))[1]).toEqual([a, b]);
	});

	test("SEL: three empty lists and a timeout in seconds are a sleep, never early", async () => {
		let result: unknown;
		expect(await duration(async () => (result = await select.selectAsync([], [], [], 0.02)))).toBeGreaterThanOrEqual(20);
		expect(result).toEqual([[], [], []]);
	});

	test("rejects with what select throws", async () => {
		await rejection(select.selectAsync([], [], [], -1), ValueError);
		await rejection(select.selectAsync(1 as never, [], []), TypeError);
		expect((await rejection(select.selectAsync([closedNumber()], [], []), OSError)).code).toBe("EBADF");
		await rejection(select.selectAsync([1024], [], []), ValueError);
	});

	test("a descriptor that is closed during the wait: EBADF at the next look, never an abort", async () => {
		const [r, w] = pipe();
		const [r2, w2] = pipe();
		const wait = select.selectAsync([r, r2], [], []);
		await turn();
		close(r);
		os.write(w2, "x");
		expect((await rejection(wait, OSError)).code).toBe("EBADF");
		close(w);
	});

	test("a hang-up that select does not report keeps the event loop asleep", async () => {
		const [a, b] = pair();
		b.shutdown(socket.SHUT_RDWR);
		a.shutdown(socket.SHUT_RDWR);
		await turn();
		const before = performance.eventLoopUtilization();
		expect(await select.selectAsync([], [], [a], 0.1)).toEqual([[], [], []]);
		// Woken again and again it would be 1.
		expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.9);
	});

	test("the same descriptor in several lists and twice in one", async () => {
		const [a, b] = pair();
		b.send("x");
		expect(await select.selectAsync([a, a], [a], [a])).toEqual([[a, a], [a], []]);
		const oob = select.selectAsync([b, b], [], [b]);
		await turn();
		a.send("y");
		expect(await oob).toEqual([[b, b], [], []]);
	});

	test("an exceptional condition", async () => {
		const server = closing(socket.socket());
		server.bind(["127.0.0.1", 0]);
		server.listen();
		const client = closing(socket.socket());
		client.connect(server.getsockname());
		const [connection] = server.accept();
		closing(connection);
		const wait = select.selectAsync([], [], [connection], 5);
		await turn();
		client.send("!", socket.MSG_OOB);
		expect((await wait)[2]).toEqual([connection]);
		const poller = select.poll();
		poller.register(connection, POLLPRI);
		expect(await poller.pollAsync(5000)).toEqual([[connection.fileno(), POLLPRI]]);
	});

	test("an AbortSignal ends the wait", async () => {
		const controller = new AbortController();
		const wait = select.selectAsync([], [], [], null, { signal: controller.signal });
		controller.abort();
		expect((await rejection(wait, Error)).name).toBe("AbortError");
	});

	test("50 waits at once, served by whoever is ready", async () => {
		const pipes = Array.from({ length: 50 }, () => pipe());
		const waits = pipes.map(([r]) => select.selectAsync([r], [], [], 10));
		await turn();
		for (const [, w] of pipes) os.write(w, "x");
		const results = await Promise.all(waits);
		expect(results.map(([readable]) => readable[0])).toEqual(pipes.map(([r]) => r));
	});
});
