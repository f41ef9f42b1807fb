// Files over sockets, and files sent through them.
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { BlockingIOError, OSError, TimeoutError, ValueError } from "iomux/errors";
import * as native from "iomux/native";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { afterAll, describe, expect, test } from "../support/harness.ts";
import { closing, opened, pair, pipe } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what some tests are about
const any = (value: unknown): any => value;

const MESSAGE = "Python's files\r\nover sockets\nread lines\rand bytes, ünïcode ☃ 😀";

describe("binary files", () => {
	for (const [kind, buffering] of [
		["buffered", undefined],
		["with a buffer of 2 bytes", 2],
		["unbuffered", 0],
	] as const) {
		test(`MKF-1 ${kind}: in two pieces, to the end, byte by byte, by lines`, () => {
			const [a, b] = pair();
			const file = b.makefile("rb", any(buffering));
			a.sendall("first second\nthird\n\nlast");
			expect(file.read(6)?.toString()).toBe("first ");
			expect(Array.from({ length: 6 }, () => file.read(1)?.toString()).join("")).toBe("second");
			expect(file.readline().toString()).toBe("\n");
			expect(file.readline(3).toString()).toBe("thi");
			expect(file.readline().toString()).toBe("rd\n");
			expect(file.readline().toString()).toBe("\n");
			a.shutdown(socket.SHUT_WR);
			expect(file.read()?.toString()).toBe("last");
			expect(file.read()?.toString()).toBe("");
			expect(file.readline().toString()).toBe("");
			file.close();
		});

		test(`MKF-1 ${kind}: a line longer than any buffer`, () => {
			const [a, b] = pair();
			const line = `${"x".repeat(40_000)}\n`;
			a.sendall(`${line}y`);
			a.close();
			using file = b.makefile("rb", any(buffering));
			expect([...file].map(String)).toEqual([line, "y"]);
		});
	}

	test("what was written waits for flush, or for a full buffer, or for close", () => {
		const [a, b] = pair();
		b.setblocking(false);
		const file = a.makefile("wb", 10);
		const data = Buffer.from("12345");
		expect(file.write(data)).toBe(5);
		data.fill("x"); // the caller's buffer is the caller's again
		expect(b.tryRecv(100)).toBeNull();
		file.flush();
		expect(b.recv(100).toString()).toBe("12345");
		file.writelines([Buffer.from("12345"), Buffer.from("678901")]);
		expect(b.recv(100).toString()).toBe("12345");
		file.close();
		expect(b.recv(100).toString()).toBe("678901");
		expect(() => file.write(Buffer.from("x"))).toThrow(ValueError);
		expect(() => a.makefile("wb").write(any("text"))).toThrow(TypeError);
	});

	test("a write as large as the buffer does not wait, so that a buffer of one byte is none", () => {
		const [a, b] = pair();
		const [four, one] = [a.makefile("wb", 4), a.makefile("wb", 1)];
		const arrives = (file: { write(data: Buffer): number | null }, text: string): string | undefined => {
			file.write(Buffer.from(text));
			return b.tryRecv(100)?.toString();
		};
		expect([arrives(four, "abc"), arrives(four, "d"), arrives(four, "efgh")]).toEqual([undefined, undefined, "abcdefgh"]);
		expect([arrives(one, "a"), arrives(one, "bc")]).toEqual(["a", "bc"]);
		for (const file of [four, one]) file.close();
	});

	test("read1, readinto and readlines", () => {
		const [a, b] = pair();
		const file = b.makefile("rwb");
		a.sendall("one\ntwo\nthree\nfour");
		expect(file.read1(3)?.toString()).toBe("one");
		expect(file.read1()?.toString()).toBe("\ntwo\nthree\nfour");
		a.sendall("12345678\n2\n3\n");
		a.shutdown(socket.SHUT_WR);
		const buffer = Buffer.alloc(4);
		expect(file.readinto(buffer)).toBe(4);
		expect(buffer.toString()).toBe("1234");
		expect(file.readlines(6).map(String)).toEqual(["5678\n", "2\n"]);
		expect(file.readlines().map(String)).toEqual(["3\n"]);
		file.write(Buffer.from("answer"));
		file.close();
		expect(a.recv(10).toString()).toBe("answer");
	});

	test("a signal listener that reads the same file in its middle is refused", () => {
		const [a, b] = pair();
		const file = b.makefile("rb");
		a.sendall("x");
		const raw = file.raw as { readinto: (buffer: Uint8Array) => number | null };
		const original = raw.readinto.bind(raw);
		raw.readinto = (buffer) => {
			expect(() => file.read(1)).toThrow("being read already");
			return original(buffer);
		};
		expect(file.read(1)?.toString()).toBe("x");
	});
});

describe("the life of a file", () => {
	test("MKF-2 a file keeps the socket open, and leaves it open", () => {
		const [a, b] = pair();
		const fd = b.fileno();
		const file = b.makefile("rb");
		b.close();
		expect(b.fileno()).toBe(fd);
		a.sendall("after close");
		expect(file.read(5)?.toString()).toBe("after");
		file.close();
		expect(b.fileno()).toBe(-1);
		expect(native.get_blocking(fd)).toBe(-9);

		const [c, d] = pair();
		const [one, two] = [d.makefile("r"), d.makefile("w")];
		one.close();
		one.close();
		two.close();
		c.sendall("still");
		expect(d.recv(10).toString()).toBe("still");
		d.close();
		expect(d.fileno()).toBe(-1);
	});

	test("MKF-3 SOK-27 mode, name and closed; a closed file's fileno and what it can do are ValueErrors", () => {
		const [, b] = pair();
		for (const file of [b.makefile("rb", 0), b.makefile("rb"), b.makefile("r"), b.makefile("wb", 0), b.makefile("w")]) {
			const reads = file.mode.includes("r");
			expect(file.name).toBe(b.fileno());
			expect(file.fileno()).toBe(b.fileno());
			expect([file.closed, file.readable(), file.writable(), file.seekable(), file.isatty()]).toEqual([false, reads, !reads, false, false]);
			file.close();
			expect([file.closed, file.name]).toEqual([true, -1]);
			for (const method of ["fileno", "readable", "writable", "seekable", "isatty", "flush"] as const) {
				expect(() => file[method](), method).toThrow(ValueError);
			}
			expect(() => (reads ? file.read() : (file.write as (data: unknown) => unknown)(file.mode === "w" ? "x" : Buffer.from("x")))).toThrow(
				ValueError,
			);
		}
		b.close();
		expect(thrown(() => b.recv(1), OSError).code).toBe("EBADF");
	});

	test("SOK-29 modes", () => {
		const [, b] = pair();
		for (const mode of ["r", "w", "rw", "rb", "wb"]) {
			const file = closing(b.makefile(mode));
			expect(file.mode).toBe(mode);
		}
		expect(closing(b.makefile("rwb")).mode).toBe("rwb");
		expect(closing(b.makefile("b")).mode).toBe("rb");
		for (const mode of ["rt", "x", "+", "a", "r+", "R", any(5), any(null)])
			expect(() => b.makefile(mode), String(mode)).toThrow(ValueError);
		expect(() => b.makefile("r", any(0))).toThrow(ValueError);
		expect(() => b.makefile("r", -1, { newline: any("x") })).toThrow(ValueError);
		expect(() => b.makefile("r", -1, { encoding: "klingon" })).toThrow(ValueError);
		expect(() => b.makefile("r", -1, { errors: any("whatever") })).toThrow(ValueError);
		// Those that were refused do not keep the socket open.
		for (const file of [b.makefile("r"), b.makefile("w")]) file.close();
	});

	test("a file that was refused does not keep the socket open", () => {
		const [, b] = pair();
		expect(() => b.makefile("r", -1, { encoding: "klingon" })).toThrow(ValueError);
		b.close();
		expect(b.fileno()).toBe(-1);
	});

	test("MKF-4 after a timeout every further read fails, and what had arrived stays", () => {
		const [a, b] = pair();
		b.settimeout(0.02);
		const file = b.makefile("rb");
		a.sendall("some");
		expect(() => file.read(10)).toThrow(TimeoutError);
		expect(thrown(() => file.read(10), OSError)).not.toBeInstanceOf(TimeoutError);
		expect(() => file.read(10)).toThrow("timed out");
		expect(file.read(4)?.toString()).toBe("some");
	});

	test("MKF-5 unbuffered: two files one after the other lose nothing", () => {
		const [a, b] = pair();
		a.sendall("first line\nsecond line\nrest");
		const first = b.makefile("rb", 0);
		expect(first.readline().toString()).toBe("first line\n");
		first.close();
		using second = b.makefile("rb", 0);
		expect(second.readline().toString()).toBe("second line\n");
		expect(b.recv(10).toString()).toBe("rest");
	});

	test("MKF-6 unbuffered and non-blocking: null when empty, null when full", () => {
		const [a, b] = pair();
		b.setblocking(false);
		const file = b.makefile("rwb", 0);
		expect(file.read(10)).toBeNull();
		expect(file.read()).toBeNull();
		expect(file.readinto(Buffer.alloc(10))).toBeNull();
		expect(() => file.readline()).toThrow(BlockingIOError);
		a.sendall("abc");
		expect(file.read(10)?.toString()).toBe("abc");
		let sent = 0;
		for (let count = file.write(Buffer.alloc(10_000)); count !== null; count = file.write(Buffer.alloc(10_000))) sent += count;
		expect(sent).toBeGreaterThan(0);
	});

	test("MKF-6 buffered and non-blocking: null, or what there is; a full buffer is a BlockingIOError and loses nothing", () => {
		const [a, b] = pair();
		b.setblocking(false);
		const file = b.makefile("rwb", 1000);
		expect(file.read(10)).toBeNull();
		expect(() => file.readline()).toThrow(BlockingIOError);
		a.sendall("abc");
		expect(() => file.readline()).toThrow(BlockingIOError);
		expect(file.read(10)?.toString()).toBe("abc");
		let taken = 0;
		expect(() => {
			for (;;) taken += file.write(Buffer.alloc(999, 120));
		}).toThrow(BlockingIOError);
		expect(() => file.flush()).toThrow(BlockingIOError);
		a.setblocking(false);
		let received = 0;
		while (received < taken) {
			received += a.tryRecv(65536)?.length ?? 0;
			try {
				file.flush();
			} catch (error) {
				expect(error).toBeInstanceOf(BlockingIOError);
			}
		}
		expect(received).toBe(taken);
		expect(() => b.makefile("r").readline()).toThrow(BlockingIOError);
	});
});

describe("text files", () => {
	function reader(data: string | Uint8Array, options: socket.TextOptions = {}, buffering = -1): socket.TextSocketFile {
		const [a, b] = pair();
		a.sendall(data);
		a.close();
		return closing(b.makefile("r", buffering, options));
	}

	test("MKF-1 text in two pieces, to the end, by characters", () => {
		for (const size of [1, 2, 7, -1]) {
			const file = reader("añ😀☃x", {}, size);
			expect([file.read(2), file.read(1), file.read(), file.read()]).toEqual(["añ", "😀", "☃x", ""]);
		}
	});

	test("newlines", () => {
		const data = "a\r\nb\rc\nd";
		const lines = (options: socket.TextOptions, size?: number): string[] => [...reader(data, options, size)];
		for (const size of [1, 2, -1]) {
			expect(lines({}, size)).toEqual(["a\n", "b\n", "c\n", "d"]);
			expect(lines({ newline: null }, size)).toEqual(["a\n", "b\n", "c\n", "d"]);
			expect(lines({ newline: "" }, size)).toEqual(["a\r\n", "b\r", "c\n", "d"]);
			expect(lines({ newline: "\n" }, size)).toEqual(["a\r\n", "b\rc\n", "d"]);
			expect(lines({ newline: "\r" }, size)).toEqual(["a\r", "\nb\r", "c\nd"]);
			expect(lines({ newline: "\r\n" }, size)).toEqual(["a\r\n", "b\rc\nd"]);
		}
		expect(reader("a\r", {}).read()).toBe("a\n");
		expect(reader("a\r", { newline: "" }).readlines()).toEqual(["a\r"]);
		expect(reader("long line\nx").readline(4)).toBe("long");
		expect(reader(MESSAGE).read()).toBe(MESSAGE.replace(/\r\n?/g, "\n"));
	});

	test("written newlines", () => {
		for (const [newline, expected] of [
			[null, "a\nb\r"],
			["", "a\nb\r"],
			["\n", "a\nb\r"],
			["\r", "a\rb\r"],
			["\r\n", "a\r\nb\r"],
		] as const) {
			const [a, b] = pair();
			const file = a.makefile("w", -1, { newline });
			expect(file.write("a\nb\r")).toBe(4);
			file.flush();
			expect(b.recv(100).toString()).toBe(expected);
			expect(() => file.write(any(Buffer.from("x")))).toThrow(TypeError);
			file.close();
		}
	});

	test("encodings", () => {
		expect(reader(Buffer.from([0xe9, 0x80]), { encoding: "latin-1" }).read()).toBe("é\u0080");
		expect(reader(Buffer.from("é😀", "utf16le"), { encoding: "UTF-16-LE" }).read()).toBe("é😀");
		expect(reader("\ufeffx").read()).toBe("\ufeffx");
		expect(() => reader(Buffer.from([0x61, 0xff])).read()).toThrow(ValueError);
		expect(() => reader(Buffer.from([0x61, 0xe2])).read()).toThrow(ValueError);
		expect(reader(Buffer.from([0x61, 0xff]), { errors: "replace" }).read()).toBe("a\ufffd");
		expect(() => reader(Buffer.from([0x80]), { encoding: "ascii" }).read()).toThrow(ValueError);
		const [a, b] = pair();
		const write = (text: string, options: socket.TextOptions): Buffer => {
			const file = a.makefile("w", -1, options);
			try {
				file.write(text);
			} finally {
				file.close();
			}
			return b.recv(100);
		};
		expect([...write("é", { encoding: "latin-1" })]).toEqual([0xe9]);
		expect(write("é☃", { encoding: "ascii", errors: "replace" }).toString()).toBe("??");
		expect(() => write("☃", { encoding: "latin-1" })).toThrow(ValueError);
		expect(() => write("\ud800", {})).toThrow(ValueError);
	});
});

describe("sendfile", () => {
	const directory = mkdtempSync(`${tmpdir()}/iomux-sendfile-`);
	const path = `${directory}/file`;
	const content = Buffer.alloc(100_000, "0123456789abcdefghijklmnopqrstuvwxyz");
	writeFileSync(path, content);
	writeFileSync(`${directory}/empty`, "");
	afterAll(() => rmSync(directory, { recursive: true }));

	/** What a socket receives that is sent `file`, what the call answers and where the file is left. */
	function sent(file: number, ...rest: [offset?: number, count?: number | null]): [Buffer, number, number] {
		const [a, b] = pair();
		a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 300_000);
		const count = a.sendfile(file, ...rest);
		a.close();
		return [closing(b.makefile("rb")).read() as Buffer, count, native.lseek(file, 0, os.SEEK_CUR)];
	}

	for (const [name, offset, count] of [
		["a whole file", undefined, undefined],
		["from an offset", 5000, undefined],
		["a count of bytes", 0, 5000],
		["a small count", 0, 1],
		["an offset and a count", 5000, 2007],
		["more than there is", 99_999, 1000],
	] as const) {
		test(`SFL-1 ${name}: what arrives, what is answered and where the file is left agree`, () => {
			const expected = content.subarray(offset ?? 0, count === undefined ? undefined : (offset ?? 0) + count);
			const [data, answer, position] = sent(opened(openSync(path, "r")), offset, count);
			expect(data.equals(expected)).toBe(true);
			expect(answer).toBe(expected.length);
			expect(position).toBe((offset ?? 0) + expected.length);
		});
	}

	test("SFL-1 an empty file, and one past its end", () => {
		expect(sent(opened(openSync(`${directory}/empty`, "r")))).toEqual([Buffer.alloc(0), 0, 0]);
		expect(sent(opened(openSync(path, "r")), 100_000)).toEqual([Buffer.alloc(0), 0, 0]);
	});

	test("SFL-1 what is no plain file: a pipe, a socket, an object that reads", async () => {
		const [a, b] = pair();
		const [r, w] = pipe();
		os.write(w, "through a pipe");
		expect(a.sendfile(r, 0, 14)).toBe(14);
		expect(b.recv(100).toString()).toBe("through a pipe");
		const [c, d] = pair();
		c.sendall("through a socket");
		expect(a.sendfile(d, 0, 16)).toBe(16);
		expect(b.recv(100).toString()).toBe("through a socket");
		let position = 0;
		const bytes = Buffer.from("an object that reads");
		const file = {
			read: (n: number) => {
				position += n;
				return bytes.subarray(position - n, position);
			},
			seek: (offset: number) => {
				position = offset;
			},
		};
		expect(a.sendfile(file, 3, 6)).toBe(6);
		expect(b.recv(100).toString()).toBe("object");
		expect(position).toBe(9);
		c.sendall("a file over a socket");
		c.close();
		expect(a.sendfile(closing(d.makefile("rb")))).toBe(20);
		expect(b.recv(100).toString()).toBe("a file over a socket");
		const handle = closing(await open(path));
		expect(a.sendfile(handle, 10, 10)).toBe(10);
		expect(b.recv(100).toString()).toBe("abcdefghij");
	});

	test("SFL-2 a non-blocking socket", () => {
		const [a] = pair();
		a.setblocking(false);
		expect(() => a.sendfile(opened(openSync(path, "r")))).toThrow(ValueError);
	});

	test("SFL-3 a peer that takes nothing, and a timeout", () => {
		const [a] = pair();
		a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096);
		a.settimeout(0.05);
		const file = opened(openSync(path, "r"));
		expect(() => a.sendfile(file)).toThrow(TimeoutError);
		expect(native.lseek(file, 0, os.SEEK_CUR)).toBeGreaterThan(0);
	});

	test("SFL-4 a datagram socket, a text file, a bad count, a bad file", () => {
		const file = opened(openSync(path, "r"));
		const [a] = pair();
		const datagram = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
		expect(() => datagram.sendfile(file)).toThrow(ValueError);
		const [c, d] = pair();
		c.sendall("text");
		expect(() => a.sendfile(any(closing(d.makefile("r"))))).toThrow(ValueError);
		for (const count of [0, -1]) expect(() => a.sendfile(file, 0, count)).toThrow(ValueError);
		for (const count of [1.5, "1", {}]) expect(() => a.sendfile(file, 0, any(count))).toThrow(TypeError);
		expect(() => a.sendfile(any("path"))).toThrow(TypeError);
		expect(thrown(() => a.sendfile(100_000), OSError).code).toBe("EBADF");
		expect(a.getblocking()).toBe(true);
		expect(native.get_blocking(a.fileno())).toBe(1);
	});
});
