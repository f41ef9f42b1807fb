// The descriptors that exist to be waited for: each becomes readable, and says why.
import { spawn } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { select } from "iomux";
import { BlockingIOError, FileNotFoundError, OSError, OverflowError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { opened } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

const ready = (fd: number, timeout: number): boolean => select([fd], [], [], timeout)[0].length === 1;

describe("eventfd", () => {
	test("counts, is readable while it is not 0, and holds 64 bits exactly", () => {
		const fd = opened(os.eventfd(3, os.EFD_NONBLOCK));
		expect([ready(fd, 0), os.eventfd_read(fd), ready(fd, 0)]).toEqual([true, 3, false]);
		expect(() => os.eventfd_read(fd)).toThrow(BlockingIOError);
		os.eventfd_write(fd, 2n ** 64n - 2n);
		expect(() => os.eventfd_write(fd, 1)).toThrow(BlockingIOError);
		expect(os.eventfd_read(fd)).toBe(2n ** 64n - 2n);
		for (const value of [-1, 2n ** 64n]) expect(() => os.eventfd_write(fd, value)).toThrow(OverflowError);
		for (const value of [-1, 2 ** 32]) expect(() => os.eventfd(value)).toThrow(OverflowError);
		expect(os.get_inheritable(fd)).toBe(false);
	});

	test("reading and writing take an object with fileno() too, and never wait for what cannot come", async () => {
		const fd = opened(os.eventfd(1));
		expect(os.eventfd_read({ fileno: () => fd })).toBe(1);
		os.eventfd_write({ fileno: () => fd }, 5);
		expect(os.eventfd_read(fd)).toBe(5);
		expect(() => os.eventfd_read(-1)).toThrow(ValueError);
		const source = `
			import * as os from "iomux/os";
			const [r, w] = os.pipe();
			const code = (f) => { try { return f(); } catch (error) { return error.code; } };
			console.log(JSON.stringify([code(() => os.eventfd_read(w)), code(() => os.eventfd_write(r, 1)), code(() => os.read(w, 1)), os.read(r, 0).length]));
		`;
		expect(await answer(source)).toEqual(["EBADF", "EBADF", "EBADF", 0]);
	});

	test("EFD_SEMAPHORE takes one at a time", () => {
		const fd = opened(os.eventfd(2, os.EFD_SEMAPHORE));
		expect([os.eventfd_read(fd), os.eventfd_read(fd), ready(fd, 0)]).toEqual([1, 1, false]);
	});
});

test("timerfd: never before its time, and both forms agree", () => {
	const fd = opened(os.timerfd_create(os.CLOCK_MONOTONIC, { flags: os.TFD_NONBLOCK }));
	expect(() => os.read(fd, 8)).toThrow(BlockingIOError);
	const start = performance.now();
	expect(os.timerfd_settime(fd, { initial: 0.03, interval: 0.5 })).toEqual([0, 0]);
	expect(ready(fd, 10)).toBe(true);
	expect(performance.now() - start).toBeGreaterThanOrEqual(29.9);
	expect(os.read(fd, 8).length).toBe(8);
	expect(os.timerfd_gettime(fd)[1]).toBe(0.5);
	expect(os.timerfd_gettime_ns(fd)[1]).toBe(500_000_000);
	os.timerfd_settime_ns(fd, { initial: 2n ** 60n });
	expect(typeof os.timerfd_settime_ns(fd)[0]).toBe("bigint");
	expect(os.timerfd_gettime(fd)).toEqual([0, 0]);
	expect(thrown(() => os.timerfd_settime(fd, { initial: -1 }), OSError).code).toBe("EINVAL");
	expect(() => os.timerfd_settime_ns(fd, { initial: 2n ** 63n })).toThrow(OverflowError);
});

test("inotify: what happened to the entries of a directory", () => {
	const directory = mkdtempSync(`${tmpdir()}/iomux-inotify-`);
	try {
		const fd = opened(os.inotify_init1(os.IN_NONBLOCK));
		const mask = os.IN_CREATE | os.IN_MOVE;
		const wd = os.inotify_add_watch(fd, directory, mask);
		expect(() => os.inotify_read(fd)).toThrow(BlockingIOError);
		writeFileSync(`${directory}/ñ`, "");
		renameSync(`${directory}/ñ`, `${directory}/b`);
		expect(ready(fd, 5)).toBe(true);
		const events = os.inotify_read(fd);
		expect(events.map(({ mask, name }) => [mask, name])).toEqual([
			[os.IN_CREATE, "ñ"],
			[os.IN_MOVED_FROM, "ñ"],
			[os.IN_MOVED_TO, "b"],
		]);
		expect(events[1].cookie).toBe(events[2].cookie);
		expect(events.every((event) => event.wd === wd)).toBe(true);
		os.inotify_rm_watch(fd, wd);
		expect(os.inotify_read(fd, { encoding: "buffer" })).toMatchObject([{ wd, mask: os.IN_IGNORED, name: Buffer.alloc(0) }]);
		expect(() => os.inotify_add_watch(fd, `${directory}/none`, mask)).toThrow(FileNotFoundError);
		expect(() => os.inotify_add_watch(fd, "a\0b", mask)).toThrow(TypeError);
	} finally {
		rmSync(directory, { recursive: true });
	}
});

test("pidfd: readable when the process has ended", () => {
	const child = spawn("cat", { stdio: ["pipe", "ignore", "ignore"] });
	const fd = opened(os.pidfd_open(child.pid as number));
	expect(ready(fd, 0)).toBe(false);
	child.kill("SIGKILL");
	expect(ready(fd, 10)).toBe(true);
	expect(thrown(() => os.pidfd_open(0), OSError).code).toBe("EINVAL");
});

test("openpty: a terminal between two descriptors", () => {
	const [master, slave] = os.openpty().map(opened);
	os.write(master, "line\n");
	expect(os.read(slave, 100).toString()).toBe("line\n");
	expect(os.read(master, 100).toString()).toBe("line\r\n");
	expect([os.get_inheritable(master), os.get_inheritable(slave)]).toEqual([false, false]);
});

test("signalfd: signals wait to be read, whichever thread they arrived on, and do again what they did when released", async () => {
	const source = `
		import * as os from "iomux/os";
		import { constants } from "node:os";
		const { SIGUSR2, SIGTERM, SIGKILL, SIGSEGV } = constants.signals;
		const fd = os.signalfd([SIGUSR2, SIGTERM]);
		const records = [SIGUSR2, SIGTERM].map((signal) => {
			process.kill(process.pid, signal);
			return os.signalfd_read(fd)[0];
		});
		const refused = [SIGKILL, SIGSEGV].map((signal) => { try { os.signalfd([signal]); } catch (error) { return error.code; } });
		os.releaseSignals([SIGUSR2]);
		process.on("SIGUSR2", () => {
			console.log(JSON.stringify({ seen: records.map(({ signo, code, pid }) => [signo, code, pid === process.pid]), refused }));
			process.exit(0);
		});
		process.kill(process.pid, SIGUSR2);
		setTimeout(() => {}, 10000);
	`;
	expect(await answer(source)).toEqual({
		seen: [
			[12, 0, true],
			[15, 0, true],
		],
		refused: ["EINVAL", "EINVAL"],
	});
});
