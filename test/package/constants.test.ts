// Constants come from the system's headers: they are what Python, compiled on the same system, says
// they are.
import { readFileSync } from "node:fs";
import { constants as nodeConstants } from "node:os";
import { join } from "node:path";
import * as select from "iomux";
import { PIPE_BUF } from "iomux";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { parse } from "../../scripts/constants/parse.mjs";
import { addon } from "../support/addon.js";
import { root, start } from "../support/child.ts";
import { beforeAll, describe, expect, test } from "../support/harness.ts";

type Numbers = Record<string, number>;
const python: Record<"select" | "socket" | "os" | "errno" | "termios", Numbers> = {
	select: {},
	socket: {},
	os: {},
	errno: {},
	termios: {},
};

beforeAll(async () => {
	const { stdout } = await start([
		"python3",
		"-c",
		`import select, socket, os, errno, termios, json
numbers = lambda module: {name: int(value) for name, value in vars(module).items() if name.isupper() and isinstance(value, int)}
print(json.dumps({module.__name__: numbers(module) for module in (select, socket, os, errno, termios)}))`,
	]);
	Object.assign(python, JSON.parse(stdout));
});

const numbersOf = (module: object): Numbers =>
	Object.fromEntries(Object.entries(module).filter(([name, value]) => typeof value === "number" && name === name.toUpperCase()));

/** The names that both know, which must be so many at least. */
function common(ours: Numbers, theirs: Numbers, least: number): string[] {
	const names = Object.keys(ours).filter((name) => name in theirs);
	expect(names.length).toBeGreaterThanOrEqual(least);
	return names;
}

function expectSame(ours: Numbers, theirs: Numbers, least: number): void {
	const names = common(ours, theirs, least);
	const pick = (numbers: Numbers) => Object.fromEntries(names.map((name) => [name, numbers[name]]));
	expect(pick(ours)).toEqual(pick(theirs));
}

describe("constants as Python has them", () => {
	test("select: the same values, and none of Python's names is missing", () => {
		expectSame(numbersOf(select), python.select, 28);
		expect(Object.keys(python.select).filter((name) => !(name in select))).toEqual([]);
	});

	test("socket: the same values", () => {
		expectSame(numbersOf(socket), python.socket, 150);
	});

	test("os: the same values", () => {
		expectSame(numbersOf(os), python.os, 60);
	});

	test("termios: the same values, and none of Python's names is missing", () => {
		expectSame(addon.constants("termios"), python.termios, 220);
		expect(Object.keys(python.termios).filter((name) => !(name in addon.constants("termios")))).toEqual([]);
	});

	test("errno: the same values, as in Node", () => {
		expectSame(addon.constants("errno"), python.errno, 70);
		expectSame(addon.constants("errno"), nodeConstants.errno as unknown as Numbers, 60);
	});

	test("signals: the same values as in Node", () => {
		expectSame(addon.constants("signal"), nodeConstants.signals as unknown as Numbers, 28);
	});
});

describe("constants on Linux", () => {
	test("some values by heart", () => {
		expect([select.POLLIN, select.POLLPRI, select.POLLOUT, select.POLLERR, select.POLLHUP, select.POLLNVAL]).toEqual([1, 2, 4, 8, 16, 32]);
		expect([select.POLLRDNORM, select.POLLRDBAND, select.POLLWRNORM, select.POLLWRBAND]).toEqual([0x40, 0x80, 0x100, 0x200]);
		expect([select.POLLMSG, select.POLLRDHUP]).toEqual([0x400, 0x2000]);
		expect([select.EPOLLIN, select.EPOLLPRI, select.EPOLLOUT, select.EPOLLERR, select.EPOLLHUP, select.EPOLLRDHUP]).toEqual([
			1, 2, 4, 8, 16, 0x2000,
		]);
		expect([select.EPOLLEXCLUSIVE, select.EPOLLWAKEUP, select.EPOLLONESHOT]).toEqual([0x10000000, 0x20000000, 0x40000000]);
		expect(PIPE_BUF).toBe(4096);
	});

	test("EXT-8 EPOLLET is positive", () => {
		expect(select.EPOLLET).toBe(2147483648);
	});

	test("what this system does not have is there and undefined", () => {
		for (const name of ["KQ_FILTER_READ", "KQ_EV_ADD", "KQ_NOTE_EXIT"]) {
			expect(name in select).toBe(true);
			expect((select as unknown as Numbers)[name]).toBe(undefined);
		}
		expect("SO_NOSIGPIPE" in socket).toBe(true);
		expect((socket as unknown as Numbers).SO_NOSIGPIPE).toBe(undefined);
	});

	test("every name of the list that is not marked as elsewhere is defined, and none that is", () => {
		const list = parse(readFileSync(join(root, "native/constants.txt"), "utf8"));
		const groups = new Map(list.map(({ group }) => [group, addon.constants(group)]));
		const has = ({ group, name }: { group: string; name: string }) => name in (groups.get(group) as Numbers);
		expect(list.filter((one) => !one.elsewhere && !has(one)).map(({ name }) => name)).toEqual([]);
		// The emulation brings kqueue's own.
		if (!select.supported.kqueue) expect(list.filter((one) => one.elsewhere && has(one)).map(({ name }) => name)).toEqual([]);
	});

	test("FD_SETSIZE is not exported, as in Python", () => {
		expect("FD_SETSIZE" in select).toBe(false);
	});
});

test("an unknown group has no constants", () => {
	expect(addon.constants("nothing")).toEqual({});
	expect(addon.constants("")).toEqual({});
});
