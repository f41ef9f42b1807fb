// iomux/os: the descriptors that everything else waits on.
import { spawnSync } from "node:child_process";
import { readlinkSync } from "node:fs";
import * as select from "iomux";
import { BlockingIOError, BrokenPipeError, OSError, OverflowError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, file, listener, opened, pair, pipe } from "../support/opened.ts";
import { socketTo } from "../support/sockets.ts";
import { thrown } from "../support/thrown.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
const lax = os as unknown as Record<string, (...args: any[]) => unknown>;

describe("pipes", () => {
	test("pipe: what is written comes out, then the end of the file", () => {
		const [r, w] = pipe();
		expect(os.write(w, Buffer.from([0, 255, 10]))).toBe(3);
		expect(os.write(w, "grün")).toBe(5);
		expect([...os.read(r, 3)]).toEqual([0, 255, 10]);
		expect(os.read(r, 100).toString()).toBe("grün");
		close(w);
		expect(os.read(r, 100)).toHaveLength(0);
	});

	test("read gives what is there, at most n bytes, in a Buffer of its own", () => {
		const [r, w] = pipe();
		os.write(w, "abcdef");
		const first = os.read(r, 2);
		const rest = os.read(r, 100);
		expect([first.toString(), rest.toString()]).toEqual(["ab", "cdef"]);
		os.write(w, "ghi");
		os.read(r, 100);
		expect(first.toString()).toBe("ab");
	});

	test("write takes any bytes-like", () => {
		const [r, w] = pipe();
		for (const data of [
			new Uint8Array([65, 66]).subarray(1),
			new Uint16Array([0x4343]),
			new DataView(Uint8Array.of(68).buffer),
			Uint8Array.of(69).buffer,
		]) {
			os.write(w, data as Uint8Array);
		}
		expect(os.read(r, 100).toString()).toBe("BCCDE");
		for (const wrong of [1, null, undefined, {}, [65], true]) expect(() => lax.write(w, wrong)).toThrow(/'data'/);
	});

	test("pipe2: flags, and always close-on-exec", () => {
		const [r, w] = os.pipe2(os.O_NONBLOCK).map(opened);
		expect([os.get_blocking(r), os.get_blocking(w)]).toEqual([false, false]);
		expect([os.get_inheritable(r), os.get_inheritable(w)]).toEqual([false, false]);
		expect(thrown(() => os.read(r, 1), BlockingIOError)).toMatchObject({ code: "EAGAIN", syscall: "read", fd: r });
		const full = Buffer.alloc(1 << 16);
		expect(() => {
			for (;;) os.write(w, full);
		}).toThrow(BlockingIOError);
		expect(thrown(() => os.pipe2(-1), OSError)).toMatchObject({ code: "EINVAL", syscall: "pipe2" });
		for (const wrong of ["1", null, undefined, 1.5]) expect(() => lax.pipe2(wrong)).toThrow(/'flags'/);
	});

	test("a read of a blocking pipe waits", async () => {
		const text = await answer(
			`import { spawn } from "node:child_process"; import * as os from "iomux/os";
			const [r, w] = os.pipe();
			spawn("/bin/sh", ["-c", "sleep 0.1; echo late >&3"], { stdio: ["ignore", "ignore", "ignore", w] });
			console.log(JSON.stringify(os.read(r, 100).toString()));`,
		);
		expect(text).toBe("late\n");
	});

	test("a pipe that nobody reads is a BrokenPipeError, and no SIGPIPE", () => {
		const [r, w] = pipe();
		close(r);
		expect(thrown(() => os.write(w, "x"), BrokenPipeError)).toMatchObject({ code: "EPIPE" });
	});

	test("wrong sizes", () => {
		const [r, w] = pipe();
		os.write(w, "x");
		expect(os.read(r, 0)).toHaveLength(0);
		expect(() => os.read(r, -1)).toThrow(ValueError);
		expect(() => os.read(r, 2 ** 53)).toThrow(OverflowError);
		for (const wrong of ["1", null, undefined, 1.5, Number.NaN]) expect(() => lax.read(r, wrong)).toThrow(/'n'/);
		expect(os.read(r, 1).toString()).toBe("x");
	});
});

describe("descriptors", () => {
	test("what is no descriptor's number is a TypeError, what is not open EBADF", () => {
		const number = closedNumber();
		const calls: [name: string, ...rest: unknown[]][] = [
			["close"],
			["dup"],
			["dup2", 0],
			["read", 1],
			["write", "x"],
			["get_blocking"],
			["set_blocking", true],
			["get_inheritable"],
			["set_inheritable", true],
		];
		for (const [name, ...rest] of calls) {
			for (const wrong of ["1", null, undefined, {}, true, 1.5, 1n]) {
				expect(() => lax[name](wrong, ...rest), name).toThrow(
					expect.objectContaining({ name: "TypeError", message: expect.stringContaining("'fd'") }),
				);
			}
			expect(() => lax[name](2 ** 31, ...rest)).toThrow(OverflowError);
			if (name === "dup2") continue; // 0 is open, and stays so
			for (const fd of [number, -1])
				expect(
					thrown(() => lax[name](fd, ...rest), OSError),
					name,
				).toMatchObject({ code: "EBADF" });
		}
		expect(thrown(() => os.dup2(number, 951), OSError)).toMatchObject({ code: "EBADF" });
	});

	test("close: twice is EBADF", () => {
		const [r, w] = os.pipe();
		os.close(r);
		expect(() => os.close(r)).toThrow(expect.objectContaining({ code: "EBADF", syscall: "close" }));
		os.close(w);
	});

	test("dup: another number for the same open file, close-on-exec whatever the first was", () => {
		const [r, w] = pipe();
		os.set_inheritable(w, true);
		const copy = opened(os.dup(w));
		expect(copy).not.toBe(w);
		expect(os.get_inheritable(copy)).toBe(false);
		close(w);
		os.write(copy, "x");
		expect(os.read(r, 1).toString()).toBe("x");
	});

	test("dup2: the wanted number, inheritable unless it is said otherwise, closing what it was", () => {
		const [r, w] = pipe();
		const [, target] = pipe();
		expect(os.dup2(w, target)).toBe(target);
		expect(os.get_inheritable(target)).toBe(true);
		expect(os.dup2(w, target, false)).toBe(target);
		expect(os.get_inheritable(target)).toBe(false);
		os.write(target, "x");
		expect(os.read(r, 1).toString()).toBe("x");
		expect(os.dup2(w, w)).toBe(w);
	});

	test("dup2 onto itself only checks that the number is open", () => {
		const [r] = pipe();
		for (const inheritable of [true, false]) expect(os.dup2(r, r, inheritable)).toBe(r);
		expect(os.get_inheritable(r)).toBe(false);
		const number = closedNumber();
		expect(() => os.dup2(number, number)).toThrow(expect.objectContaining({ code: "EBADF" }));
	});

	test("get_blocking and set_blocking: shared by all numbers of an open file", () => {
		const [r] = pipe();
		const copy = opened(os.dup(r));
		expect(os.get_blocking(r)).toBe(true);
		os.set_blocking(r, false);
		expect([os.get_blocking(r), os.get_blocking(copy)]).toEqual([false, false]);
		os.set_blocking(copy, true);
		expect(os.get_blocking(r)).toBe(true);
	});

	test("get_inheritable and set_inheritable", () => {
		const [r] = pipe();
		expect(os.get_inheritable(r)).toBe(false);
		os.set_inheritable(r, true);
		expect(os.get_inheritable(r)).toBe(true);
		os.set_inheritable(r, false);
		expect(os.get_inheritable(r)).toBe(false);
	});
});

test("EPO-10 whatever the package opens, a child process does not get", () => {
	const server = listener();
	const client = closing(socketTo(server));
	const [connection] = server.accept();
	closing(connection);
	const [a, b] = pair();
	const ep = closing(select.supported.epoll ? select.epoll() : select.kqueue());
	const udp = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
	const [r, w] = pipe();
	const copy = opened(os.dup(file("package.json")));
	const objects = [server, client, connection, a, b, ep, udp].map((object) => object.fileno());
	// A pipe of the control group, which the child does get.
	const [shared, other] = pipe();
	os.set_inheritable(shared, true);
	const link = (fd: number) => readlinkSync(`/proc/self/fd/${fd}`);
	const { stdout } = spawnSync("ls", ["-l", "/proc/self/fd"], { encoding: "utf8" });
	expect(stdout).toContain(link(shared));
	expect(stdout).not.toContain("eventpoll");
	for (const fd of [...objects.filter((number) => number !== ep.fileno()), r, w, copy]) expect(stdout).not.toContain(link(fd));
	expect(link(other)).toBe(link(shared));
});
