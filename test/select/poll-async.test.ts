// Poll.pollAsync: poll(2) without blocking.
import * as select from "iomux";
import { OverflowError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { duration, rejection, turn } from "../support/async.ts";
import { describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, file, pipe } from "../support/opened.ts";

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

	test("an exceptional condition", async () => {
		const server = closing(socket.socket());
		server.bind(["127.0.0.1", 0]);
		server.listen();
		const client = closing(socket.socket());
		client.connect(server.getsockname());
		const [connection] = server.accept();
		closing(connection);
		const poller = select.poll();
		poller.register(connection, POLLPRI);
		const wait = poller.pollAsync(1000);
		await turn();
		client.send("!", socket.MSG_OOB);
		expect(await wait).toEqual([[connection.fileno(), POLLPRI]]);
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
