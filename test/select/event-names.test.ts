// eventNames(): the bits of a mask by name.
import * as select from "iomux";
import { OverflowError, ValueError } from "iomux/errors";
import { expect, test } from "../support/harness.ts";

const { eventNames } = select;

test("the names of the bits that are set, lowest first", () => {
	expect(eventNames(select.POLLIN | select.POLLHUP, "POLL")).toEqual(["POLLIN", "POLLHUP"]);
	expect(eventNames(select.POLLNVAL, "POLL")).toEqual(["POLLNVAL"]);
	expect(eventNames(select.EPOLLOUT | select.EPOLLERR | select.EPOLLIN, "EPOLL")).toEqual(["EPOLLIN", "EPOLLOUT", "EPOLLERR"]);
	expect(eventNames(0, "POLL")).toEqual([]);
	expect(eventNames(0, "EPOLL")).toEqual([]);
});

test("every constant has its name", () => {
	for (const [name, value] of Object.entries(select)) {
		if (typeof value !== "number" || !/^E?POLL[A-Z]+$/.test(name)) continue;
		const family = name.startsWith("EPOLL") ? "EPOLL" : "POLL";
		expect(eventNames(value, family)).toHaveLength(1);
		// Where two constants are the same bit, one of them names it.
		const [shown] = eventNames(value, family);
		expect((select as unknown as Record<string, number>)[shown]).toBe(value);
	}
});

test("the highest bit, from a negative mask as from a positive one", () => {
	const names = ["EPOLLIN", "EPOLLET"];
	expect(eventNames(select.EPOLLIN | select.EPOLLET, "EPOLL")).toEqual(names);
	expect(eventNames((select.EPOLLIN | select.EPOLLET) >>> 0, "EPOLL")).toEqual(names);
	expect(eventNames(select.EPOLLET, "EPOLL")).toEqual(["EPOLLET"]);
	expect(eventNames(-1, "EPOLL")).toContain("EPOLLET");
});

test("what has no name is shown in hexadecimal", () => {
	expect(eventNames(0x4000 | select.POLLIN, "POLL")).toEqual(["POLLIN", "0x4000"]);
	expect(eventNames(select.EPOLLET, "POLL")).toEqual(["0x80000000"]);
	expect(eventNames(0x20, "EPOLL")).toEqual(["0x20"]); // POLLNVAL, which epoll has not
});

test("what a wait reports reads well", () => {
	const poller = select.poll();
	poller.register(951, select.POLLIN);
	const [[, event]] = poller.poll(0);
	expect(eventNames(event, "POLL")).toEqual(["POLLNVAL"]);
});

test("wrong arguments", () => {
	for (const wrong of ["1", null, undefined, 1.5, Number.NaN, {}, 1n]) {
		expect(() => eventNames(wrong as number, "POLL")).toThrow(
			expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'mask'") }),
		);
	}
	for (const wrong of [2 ** 32, -(2 ** 31) - 1]) expect(() => eventNames(wrong, "EPOLL")).toThrow(OverflowError);
	for (const wrong of ["poll", "", "KQ", null, undefined, 1, "toString", Symbol("s")])
		expect(() => eventNames(1, wrong as "POLL")).toThrow(ValueError);
});
