// EventBuffer: the buffer that pollInto() fills.
import * as select from "iomux";
import { OverflowError, ValueError } from "iomux/errors";
import { expect, test } from "../support/harness.ts";
import { closing, pipe } from "../support/opened.ts";

test("it holds as many events as it was asked to, 1023 if it was not", () => {
	expect(new select.EventBuffer().capacity).toBe(1023);
	for (const capacity of [1, 2, 64, 5000, 1 << 20]) expect(new select.EventBuffer(capacity).capacity).toBe(capacity);
});

test("wrong capacities", () => {
	for (const wrong of ["1", null, {}, 1.5, Number.NaN, true, 1n]) {
		expect(() => new select.EventBuffer(wrong as number)).toThrow(
			expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'capacity'") }),
		);
	}
	for (const wrong of [0, -1, -Infinity]) expect(() => new select.EventBuffer(wrong)).toThrow(ValueError);
	for (const wrong of [(1 << 20) + 1, 2 ** 40, Infinity]) expect(() => new select.EventBuffer(wrong)).toThrow(OverflowError);
});

test("events are read by their number; one wait leaves those of the last one alone that it does not need", () => {
	const ep = closing(select.epoll());
	const writers = [pipe(), pipe(), pipe()].map(([, w]) => w);
	for (const w of writers) ep.register(w, select.EPOLLOUT);
	const events = new select.EventBuffer(3);
	expect(ep.pollInto(events, 0)).toBe(3);
	expect([0, 1, 2].map((i) => events.fd(i)).sort((a, b) => a - b)).toEqual([...writers].sort((a, b) => a - b));
	expect([0, 1, 2].map((i) => events.events(i))).toEqual(Array(3).fill(select.EPOLLOUT));
	for (const w of writers.slice(1)) ep.unregister(w);
	expect(ep.pollInto(events, 0)).toBe(1);
	expect(events.fd(0)).toBe(writers[0]);
});

test("masks are never negative", () => {
	const events = new select.EventBuffer(1);
	(events as unknown as { words: Int32Array }).words.fill(-1);
	expect(events.events(0)).toBe(0xffffffff);
});

test("past the end there is nothing", () => {
	const events = new select.EventBuffer(1);
	for (const i of [1, -1, 1.5, Number.NaN]) expect(events.fd(i)).toBe(undefined);
});

test("two buffers have nothing in common", () => {
	const poller = select.poll();
	const [, w] = pipe();
	poller.register(w, select.POLLOUT);
	const [first, second] = [new select.EventBuffer(1), new select.EventBuffer(1)];
	poller.pollInto(first, 0);
	poller.modify(w, select.POLLPRI);
	expect(poller.pollInto(second, 0)).toBe(0);
	expect([first.fd(0), first.events(0)]).toEqual([w, select.POLLOUT]);
});
