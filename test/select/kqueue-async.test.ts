// Kqueue without blocking: controlAsync, events(), for await, ref and unref. On Linux on the emulation.
import * as select from "iomux";
import { ValueError } from "iomux/errors";
import * as os from "iomux/os";
import { duration, openDescriptors, rejection } from "../support/async.ts";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closedNumber, closing, pipe } from "../support/opened.ts";

const { KQ_EV_ADD, KQ_EV_CLEAR, KQ_EV_DELETE, KQ_EV_ONESHOT, KQ_FILTER_READ, KQ_FILTER_TIMER, supported } = select;

/** A kqueue object with the read ends of `count` pipes. */
function kqueueOfPipes(count: number, flags = 0): { kq: select.Kqueue; pipes: [number, number][] } {
	const kq = closing(select.kqueue());
	const pipes = Array.from({ length: count }, () => pipe());
	const changes = pipes.map(([r]) => select.kevent(r, KQ_FILTER_READ, KQ_EV_ADD | flags));
	kq.control(changes, 0);
	return { kq, pipes };
}

const idents = (events: select.Kevent[]) => events.map(({ ident }) => ident);

describe.runIf(supported.kqueue)("controlAsync", () => {
	test("applies changes at once and resolves with what is ready already, as control does", async () => {
		const { kq, pipes } = kqueueOfPipes(0);
		const [r, w] = pipe();
		os.write(w, "four");
		expect(pipes).toEqual([]);
		const promise = kq.controlAsync([select.kevent(r)], 1);
		expect(idents(kq.control(null, 1, 0))).toEqual([r]);
		expect(await promise).toEqual([expect.objectContaining({ ident: r, filter: KQ_FILTER_READ, data: 4 })]);
		expect(await kq.controlAsync([select.kevent(r, KQ_FILTER_READ, KQ_EV_DELETE)], 0)).toEqual([]);
		expect(await kq.controlAsync(null, 1, 0)).toEqual([]);
	});

	test("applies changes and resolves when something becomes ready; the event loop goes on meanwhile", async () => {
		const kq = closing(select.kqueue());
		const [r, w] = pipe();
		let ticks = 0;
		const interval = setInterval(() => ++ticks === 3 && os.write(w, "x"), 5);
		expect(idents(await kq.controlAsync([select.kevent(r)], 8))).toEqual([r]);
		expect(ticks).toBeGreaterThanOrEqual(3);
		clearInterval(interval);
	});

	test("what is registered during a wait counts", async () => {
		const { kq } = kqueueOfPipes(1);
		const promise = kq.controlAsync(null, 1, 20);
		kq.control([select.kevent(5, KQ_FILTER_TIMER, KQ_EV_ADD, 0, 10)], 0);
		expect(idents(await promise)).toEqual([5]);
	});

	test("a timeout is never early", async () => {
		const { kq } = kqueueOfPipes(1);
		for (const seconds of [0.03, 0.0304, 0.0005]) {
			expect(await duration(() => kq.controlAsync(null, 1, seconds))).toBeGreaterThanOrEqual(seconds * 1000);
		}
	});

	test("rejects with what control throws; a change that fails is an event, as in control", async () => {
		const { kq } = kqueueOfPipes(1);
		await rejection(kq.controlAsync(null, -1), ValueError);
		await rejection(kq.controlAsync(null, 1, -1), ValueError);
		await rejection(kq.controlAsync(null, 1, Number.NaN), TypeError);
		await rejection(kq.controlAsync(null, 1, "1" as never), TypeError);
		await rejection(kq.controlAsync([{}] as never, 1), TypeError);
		const [failed] = await kq.controlAsync([select.kevent(closedNumber())], 1);
		expect(failed.flags & select.KQ_EV_ERROR).toBe(select.KQ_EV_ERROR);
	});

	test("close() and a signal end a wait, and leave no descriptor behind", async () => {
		const { kq } = kqueueOfPipes(1);
		await kq.controlAsync(null, 1, 0.001); // the environment's watcher is there from now on
		const before = openDescriptors();
		const other = select.kqueue();
		const closed = rejection(other.controlAsync(null, 1), ValueError);
		const end = other.events().next();
		other.close();
		expect((await closed).message).toMatch(/closed/);
		expect(await end).toEqual({ value: undefined, done: true });
		await rejection(other.controlAsync(null, 1), ValueError);
		const reason = new Error("enough");
		const error = await rejection(kq.controlAsync(null, 1, null, { signal: AbortSignal.abort(reason) }), Error);
		expect(error).toMatchObject({ name: "AbortError", cause: reason });
		const aborted = rejection(kq.controlAsync(null, 1, null, { signal: AbortSignal.timeout(5) }), Error);
		expect(await aborted).toMatchObject({ name: "AbortError" });
		expect(openDescriptors()).toBe(before);
	});

	test("two waits on one object are served first come first served", async () => {
		const { kq, pipes } = kqueueOfPipes(1, KQ_EV_CLEAR);
		const served: number[] = [];
		const first = kq.controlAsync(null, 1).then(() => served.push(1));
		const second = kq.controlAsync(null, 1).then(() => served.push(2));
		os.write(pipes[0][1], "x");
		await first;
		expect(served).toEqual([1]);
		os.write(pipes[0][1], "x");
		await second;
		expect(served).toEqual([1, 2]);
	});
});

describe.runIf(supported.kqueue)("events() and for await", () => {
	test("deliver each event, in one loop, until the object is closed", async () => {
		const { kq, pipes } = kqueueOfPipes(3);
		for (const [, w] of pipes) os.write(w, "x");
		const seen: number[] = [];
		for await (const event of kq) {
			expect(event).toBeInstanceOf(select.Kevent);
			os.read(event.ident, 1);
			seen.push(event.ident);
			if (seen.length === 6) kq.close();
			else if (seen.length === 3) setTimeout(() => pipes.forEach(([, w]) => void os.write(w, "x")), 5);
		}
		expect(new Set(seen)).toEqual(new Set(pipes.map(([r]) => r)));
		expect(seen).toHaveLength(6);
	});

	test("a loop that is left early keeps no event, not even one that the kernel reports once", async () => {
		const { kq, pipes } = kqueueOfPipes(3, KQ_EV_ONESHOT);
		for (const [, w] of pipes) os.write(w, "x");
		const seen: number[] = [];
		for await (const { ident } of kq) {
			seen.push(ident);
			break;
		}
		seen.push(...idents(kq.control(null, 8, 0)));
		expect(new Set(seen)).toEqual(new Set(pipes.map(([r]) => r)));
		expect(seen).toHaveLength(3);
	});

	test("an event is not delivered once its filter has been deleted", async () => {
		const { kq, pipes } = kqueueOfPipes(2);
		for (const [, w] of pipes) os.write(w, "x");
		const events = kq.events();
		const first = (await events.next()).value as select.Kevent;
		const other = pipes.map(([r]) => r).find((r) => r !== first.ident) as number;
		kq.control([select.kevent(other, KQ_FILTER_READ, KQ_EV_DELETE)], 0);
		os.read(first.ident, 1);
		const late = events.next();
		kq.control([select.kevent(77, KQ_FILTER_TIMER, KQ_EV_ADD, 0, 20)], 0);
		expect(((await late).value as select.Kevent).ident).toBe(77);
		await events.return?.();
		await rejection(kq.events({ signal: AbortSignal.abort() }).next(), Error);
	});

	test("unref() lets the process end during a wait, which otherwise keeps it alive", async () => {
		const source = (unref: string) => `
			import * as select from "iomux";
			const kq = select.kqueue();
			kq.control([select.kevent(1, select.KQ_FILTER_TIMER, select.KQ_EV_ADD, 0, 100)], 0);
			let fired = false;
			process.on("exit", () => console.log(JSON.stringify(fired)));
			kq${unref}.controlAsync(null, 1).then(() => { fired = true; });
		`;
		expect(await answer(source(""))).toBe(true);
		expect(await answer(source(".unref()"))).toBe(false);
	});
});
