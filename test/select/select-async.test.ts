// selectAsync: select(2) without blocking.
import * as select from "iomux";
import { OSError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { duration, rejection, turn } from "../support/async.ts";
import { describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, pair, pipe } from "../support/opened.ts";

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

	test("three empty lists and a timeout in seconds are a sleep, never early", async () => {
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

	test("a descriptor that is closed during the wait: EBADF at the next check, never an abort", async () => {
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
