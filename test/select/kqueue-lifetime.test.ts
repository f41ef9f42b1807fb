// Kqueue without blocking: on macOS and the BSDs, and on Linux with the emulation.
import * as select from "iomux";
import { ValueError } from "iomux/errors";
import * as os from "iomux/os";
import { duration, rejection, turn } from "../support/async.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closing, pipe } from "../support/opened.ts";

describe.skipIf(!select.supported.kqueue)("kqueue", () => {
	test("controlAsync applies the changes at once and resolves when something happens", async () => {
		const kq = closing(select.kqueue());
		const [r, w] = pipe();
		const wait = kq.controlAsync([select.kevent(r)], 8);
		await turn();
		os.write(w, "x");
		const events = await wait;
		expect(events.map(({ ident, filter }) => [ident, filter])).toEqual([[r, select.KQ_FILTER_READ]]);
		expect(await kq.controlAsync(null, 8, 0)).toHaveLength(1);
		expect(await kq.controlAsync(null, 0)).toEqual([]);
	});

	test("controlAsync: timeouts, wrong arguments, AbortSignal, close()", async () => {
		const kq = closing(select.kqueue());
		const [r] = pipe();
		kq.control([select.kevent(r)], 0);
		expect(await duration(() => kq.controlAsync(null, 1, 0.02))).toBeGreaterThanOrEqual(20);
		await rejection(kq.controlAsync(null, -1), ValueError);
		await rejection(kq.controlAsync(null, 1, "1" as never), TypeError);
		expect((await rejection(kq.controlAsync(null, 1, null, { signal: AbortSignal.timeout(5) }), Error)).name).toBe("AbortError");
		const wait = kq.controlAsync(null, 1);
		const end = kq.events().next();
		kq.close();
		await rejection(wait, ValueError);
		expect(await end).toEqual({ value: undefined, done: true });
		await rejection(kq.controlAsync(null, 1), ValueError);
	});

	test("for await gives every event, those that are reported once too", async () => {
		const kq = closing(select.kqueue());
		const pipes = Array.from({ length: 3 }, () => pipe());
		kq.control(
			pipes.map(([r]) => select.kevent(r, select.KQ_FILTER_READ, select.KQ_EV_ADD | select.KQ_EV_ONESHOT)),
			0,
		);
		for (const [, w] of pipes) os.write(w, "x");
		const seen: number[] = [];
		for await (const { ident } of kq) {
			seen.push(ident);
			break;
		}
		for (const { ident } of kq.control(null, 8, 0)) seen.push(ident);
		expect(seen.sort()).toEqual(pipes.map(([r]) => r).sort());
	});
});
