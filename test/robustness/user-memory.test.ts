// Native calls and the memory of their callers: a call that stores into a caller's array runs the caller's setters, which may take away the
// buffer that it reads. Whatever it reads it has copied by then, and it reads no byte more than it was given.
import { addon as native } from "../support/addon.js";
import { answer, run } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";

/**
 * A program with `taken(bytes)`, a buffer whose memory `take()` gives back to the system; reading it afterwards is a fault. `stored(items)` is an
 * array in which to store the first element takes it, and `result` what was stored.
 */
const program = (body: string): string => `
	import * as native from "iomux/native"; import * as os from "iomux/os"; import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
	let buffer;
	const size = 1 << 20;
	function resizable() { return buffer = new ArrayBuffer(size, { maxByteLength: size }); }
	const takers = {
		resize: () => buffer.resize(0),
		transfer: () => void structuredClone(buffer, { transfer: [buffer] }),
	};
	const result = [];
	function stored(take) {
		const items = [];
		Object.defineProperty(items, 0, { configurable: true, set(value) { result.push(value); takers[take](); gc(); } });
		return items;
	}
	const out = [];
	for (const take of Object.keys(takers)) { result.length = 0; const bytes = new Uint8Array(resizable()); ${body} }
	console.log(JSON.stringify(out));`;
const outcome = (body: string): Promise<unknown> => answer(program(body), { flags: ["--expose-gc"] });

const onLinux = native.inotify_decode !== undefined;

describe("a setter of the caller's array takes the buffer away", () => {
	test.runIf(onLinux)("inotify_decode", async () => {
		// Two records, the second in a page of its own.
		const records = await outcome(`
			const words = new Int32Array(bytes.buffer), far = 8192;
			words.set([1, 2, 3, far - 16]);
			bytes.set(Buffer.from("one"), 16);
			words.set([4, 5, 6, 16], far / 4);
			bytes.set(Buffer.from("two"), far + 16);
			const items = stored(take);
			const count = native.inotify_decode(bytes, far + 32, items);
			out.push([count, ...[result[0], items[1]].map(([wd, mask, cookie, name]) => [wd, mask, cookie, name.toString()])]);`);
		const two = [2, [1, 2, 3, "one"], [4, 5, 6, "two"]];
		expect(records).toEqual([two, two]);
	});

	test.runIf(onLinux)("signalfd_decode", async () => {
		const records = await outcome(`
			const one = native.SIGNALFD_RECORD_BYTES, words = new Uint32Array(bytes.buffer), count = 100;
			for (let i = 0; i < count; i++) words[i * one / 4] = i + 1;
			const items = stored(take);
			out.push([native.signalfd_decode(bytes, count * one, items), result[0].signo, ...items.slice(1).map((record) => record.signo)]);`);
		const all = [100, ...Array.from({ length: 100 }, (_, i) => i + 1)];
		expect(records).toEqual([all, all]);
	});

	test("cmsg_decode", async () => {
		const items = await outcome(`
			const first = Buffer.alloc(8192, "a"), second = Buffer.from("second");
			const next = native.cmsg_encode(bytes, 0, 41, 42, first);
			const end = native.cmsg_encode(bytes, next, 43, 44, second);
			const items = stored(take);
			const count = native.cmsg_decode(bytes, end, items);
			out.push([count, result[0].slice(0, 2), result[0][2].equals(first), items[1].slice(0, 2), items[1][2].toString()]);`);
		const two = [2, [41, 42], true, [43, 44], "second"];
		expect(items).toEqual([two, two]);
	});
});

describe("a setter of Array.prototype takes the buffer away", () => {
	/** Runs `body` with such a setter of element 0, which every array that a call makes has to pass. */
	const polluted = (body: string): string => `
		const give = (call) => {
			Object.defineProperty(Array.prototype, 0, { configurable: true, set() { takers[take](); } });
			try { return call(); } finally { delete Array.prototype[0]; }
		};
		${body}`;

	test("sockaddr_decode", async () => {
		const outcomes = await outcome(
			polluted(`
			const length = native.sockaddr_in6(bytes, "::1", 4242, 7, 3);
			const address = give(() => native.sockaddr_decode(bytes, length));
			out.push([address[1], address[2], address[3]]);`),
		);
		expect(outcomes).toEqual([
			[4242, 7, 3],
			[4242, 7, 3],
		]);
	});

	test("and looks up another host, while the first is stored", async () => {
		const found = await answer(`
			import * as native from "iomux/native";
			const inner = [];
			Object.defineProperty(Array.prototype, 0, { configurable: true, set() {
				delete Array.prototype[0];
				inner.push(native.getservbyname("no such service"), native.gethostbyname("127.0.0.1", []));
			} });
			const error = native.gethostbyname("127.0.0.1", []);
			console.log(JSON.stringify([error, inner[1]]));`);
		expect(found).toEqual([0, 0]);
	});
});

describe("no byte more than was given", () => {
	const AF_UNIX = 1;

	test("getnameinfo of a path without a NUL", () => {
		const bytes = new Uint8Array(128);
		new Uint16Array(bytes.buffer)[0] = AF_UNIX;
		bytes.fill(0x61, 2, 20);
		bytes.set(Buffer.from("secret"), 20);
		for (const length of [20, 10, 3]) {
			const result: unknown[] = [];
			// Not every C library has names for this family.
			if (native.getnameinfo(bytes, length, 0, result) === 0) expect(result[1]).toBe("a".repeat(length - 2));
		}
	});

	test("getnameinfo of an address that is shorter than its family's", () => {
		for (const family of [2, 10]) {
			for (let length = 0; length < 16; length++) {
				const bytes = new Uint8Array(16).fill(0xff);
				new Uint16Array(bytes.buffer)[0] = family;
				expect(native.getnameinfo(bytes, length, 1 | 2, [])).not.toBe(0);
			}
		}
	});

	test("gethostbyaddr of fewer bytes than the family has", async () => {
		const { status, stderr } = await run(`
			import * as native from "iomux/native";
			for (const family of [2, 10]) for (let size = 0; size < 16; size++) native.gethostbyaddr(new Uint8Array(size), family, []);`);
		expect([status, stderr]).toEqual([0, ""]);
	});
});

describe("a source and a target that overlap", () => {
	test("sockaddr_un", () => {
		const bytes = new Uint8Array(native.SOCKADDR_BYTES);
		const path = bytes.subarray(1, 6);
		path.set(Buffer.from("/path"));
		const length = native.sockaddr_un(bytes, path);
		expect(native.sockaddr_decode(bytes, length)).toBe("/path");
	});

	test.runIf(onLinux)("sockaddr_ll", () => {
		const bytes = new Uint8Array(native.SOCKADDR_BYTES);
		const hardware = bytes.subarray(0, 6);
		hardware.set([1, 2, 3, 4, 5, 6]);
		const length = native.sockaddr_ll(bytes, 0, 3, 0, 1, hardware);
		expect((native.sockaddr_decode(bytes, length) as unknown[])[4]).toEqual(Buffer.from([1, 2, 3, 4, 5, 6]));
	});

	test("cmsg_encode", () => {
		for (const shift of [0, 1, 8, 16, 20]) {
			const control = new Uint8Array(new ArrayBuffer(native.CMSG_SPACE(32))).fill(0xee);
			const data = control.subarray(shift, shift + 20);
			data.set(Array.from({ length: 20 }, (_, i) => i));
			const end = native.cmsg_encode(control, 0, 1, 99, data);
			const items: [number, number, Uint8Array][] = [];
			expect(native.cmsg_decode(control, end, items)).toBe(1);
			expect([...items[0][2]]).toEqual(Array.from({ length: 20 }, (_, i) => i));
			expect([...control.subarray(native.CMSG_LEN(20), end)]).toEqual(Array(end - native.CMSG_LEN(20)).fill(0));
		}
	});
});
