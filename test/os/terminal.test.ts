// iomux/termios and iomux/tty beyond what the differential suite compares.
import * as errors from "iomux/errors";
import * as os from "iomux/os";
import * as termios from "iomux/termios";
import * as tty from "iomux/tty";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { opened, pipe } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

function pty(): [master: number, slave: number] {
	const [master, slave] = os.openpty();
	return [opened(master), opened(slave)];
}

describe("errors", () => {
	test("what is no terminal is termios.error ENOTTY, which is no OSError, as in Python", () => {
		const [r] = pipe();
		const error = thrown(() => termios.tcgetattr(r), termios.error);
		expect(error).toMatchObject({ name: "error", errno: 25, code: "ENOTTY", syscall: "tcgetattr", fd: r });
		expect(error.args).toEqual([25, os.strerror(25)]);
		expect(error.message).toContain("Inappropriate ioctl for device");
		expect(error).not.toBeInstanceOf(errors.OSError);
		expect(tty.error).toBe(termios.error);
		expect(errors.TermiosError).toBe(termios.error);
	});

	test("a bad element is named", () => {
		const [, slave] = pty();
		const mode = termios.tcgetattr(slave);
		expect(() => termios.tcsetattr(slave, termios.TCSANOW, [...mode.slice(0, 6), []])).toThrow(
			/'attributes\[6\]' must be an array of \d+, received one of 0/,
		);
		expect(() => termios.tcsetattr(slave, termios.TCSANOW, mode.with(2, "x" as unknown as number))).toThrow("'attributes[2]'");
		(mode[6] as unknown[])[4] = "x";
		expect(() => termios.tcsetattr(slave, termios.TCSANOW, mode)).toThrow("'attributes[6][4]'");
	});
});

describe("modes", () => {
	test("setraw: bytes go both ways as they are, until the modes are put back", () => {
		const [master, slave] = pty();
		const before = termios.tcgetattr(slave);
		expect(tty.setraw(slave)).toEqual(before);
		const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
		os.writev(master, [every]);
		let read = Buffer.alloc(0);
		while (read.length < 256) read = Buffer.concat([read, os.read(slave, 256)]);
		expect(read).toEqual(every);
		os.write(slave, "line\n");
		expect(os.read(master, 100).toString()).toBe("line\n");
		termios.tcsetattr(slave, termios.TCSAFLUSH, before);
		expect(termios.tcgetattr(slave)).toEqual(before);
		os.write(slave, "line\n");
		expect(os.read(master, 100).toString()).toBe("line\r\n");
	});

	test("setcbreak keeps Ctrl-C a signal and the line ends of output", () => {
		const [, slave] = pty();
		const [, , , before] = tty.setcbreak(slave);
		const [, oflag, , lflag] = termios.tcgetattr(slave);
		expect(before & termios.ICANON & ~lflag).toBe(termios.ICANON);
		expect([lflag & termios.ISIG, oflag & termios.OPOST]).toEqual([termios.ISIG, termios.OPOST]);
	});

	test("flags are never negative", () => {
		const [, slave] = pty();
		const mode = termios.tcgetattr(slave);
		mode[tty.IFLAG] = 0xffffffff;
		tty.cfmakeraw(mode);
		expect(mode[tty.IFLAG]).toBeGreaterThan(2 ** 31);
	});
});

test("sizes in pixels survive a new size in characters", async () => {
	const [master, slave] = pty();
	const native = await import("iomux/native");
	native.tcsetwinsize(master, Uint16Array.of(1, 2, 3, 4));
	termios.tcsetwinsize(slave, [30, 100]);
	const size = new Uint16Array(4);
	native.tcgetwinsize(master, size);
	expect([...size]).toEqual([30, 100, 3, 4]);
	expect(os.get_terminal_size(slave)).toMatchObject({ columns: 100, lines: 30, length: 2 });
	const [columns, lines] = os.get_terminal_size(slave);
	expect([columns, lines]).toEqual([100, 30]);
});

test("a Worker's raw mode and the main thread's terminal are one", async () => {
	const flags = await answer(`
		import { Worker } from "node:worker_threads"; import { once } from "node:events";
		import * as os from "iomux/os"; import * as termios from "iomux/termios";
		const [master, slave] = os.openpty();
		const worker = new Worker('import("iomux/tty").then((tty) => tty.setraw(' + slave + '))', { eval: true });
		await once(worker, "exit");
		console.log((termios.tcgetattr(master)[3] & termios.ECHO) === 0);`);
	expect(flags).toBe(true);
});
