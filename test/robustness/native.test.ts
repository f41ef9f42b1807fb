// iomux/native: what each call answers, and that no argument of any type brings the process down.
import * as os from "iomux/os";
import { addon as native } from "../support/addon.js";
import { run } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { calls, elsewhere } from "../support/native-calls.js";
import { close, closing, pair, pipe } from "../support/opened.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
const functions = Object.fromEntries(Object.entries(native).filter(([, value]) => typeof value === "function")) as any as Record<
	string,
	(...args: unknown[]) => unknown
>;

const EBADF = -9;
const EAGAIN = -11;
const EFAULT = -14;
const EINVAL = -22;

/** What is a value of none of the wanted types. */
const strangers: [description: string, value: unknown][] = [
	["undefined", undefined],
	["null", null],
	["a boolean", true],
	["a symbol", Symbol("s")],
	["a bigint", 1n],
	["an object", {}],
	["a function", () => 1],
	["an object with valueOf", { valueOf: () => 1, toString: () => "1" }],
	["a proxy", new Proxy([], {})],
	["an ArrayBuffer", new ArrayBuffer(4096)],
];
const notNumbers = [...strangers, ["a string", "1"], ["an array", [1]], ["a typed array", new Int32Array(64)]] as const;
const notStrings = [...strangers, ["a number", 1], ["an array", ["x"]]] as const;
const notBytes = [...strangers, ["a string", "x".repeat(4096)], ["a number", 4096], ["an array", Array(4096).fill(0)]] as const;
const notArrays = [...strangers, ["a string", "x"], ["a typed array", new Int32Array(64)]] as const;
const notWhole = [Number.NaN, Infinity, -Infinity, 0.5, -0.5];

const limits = {
	fd: [-(2 ** 31) - 1, 2 ** 31, 2 ** 53],
	int: [-(2 ** 31) - 1, 2 ** 31, 2 ** 53],
	uint32: [-1, 2 ** 32],
	uint16: [-1, 65536],
	uint8: [-1, 256],
	position: [-(2 ** 53), 2 ** 53],
	offset: [-2, 2 ** 53],
	flag: [-1, 2],
	count: [-1, 2 ** 53],
	timeout: [-(2 ** 31) - 1, 2 ** 64],
	serial: [-1, 2 ** 60],
};

function detached(): Uint8Array {
	const bytes = new Uint8Array(4096);
	structuredClone(bytes, { transfer: [bytes.buffer] });
	return bytes;
}

/** Views whose buffer was made shorter behind them, as typed arrays and DataViews, of fixed length and following the buffer's. */
function outOfBounds(): ArrayBufferView[] {
	const Resizable = ArrayBuffer as unknown as new (
		size: number,
		options: { maxByteLength: number },
	) => ArrayBuffer & { resize(size: number): void };
	const buffer = new Resizable(4096, { maxByteLength: 8192 });
	const views = [new Uint8Array(buffer, 0, 4096), new DataView(buffer, 0, 4096), new Int32Array(buffer, 8), new DataView(buffer, 8)];
	buffer.resize(4);
	return views;
}

describe("wrong arguments are exceptions that name the call and the argument", () => {
	test("every function has a row in native-calls", () => {
		expect(
			Object.keys(functions)
				.filter((name) => !elsewhere.has(name))
				.sort(),
		).toEqual(
			Object.keys(calls)
				.filter((name) => name in functions)
				.sort(),
		);
	});

	for (const [name, parameters] of Object.entries(calls)) {
		const call = functions[name];
		if (call === undefined) continue; // the system lacks it
		const valid = parameters.map((parameter) => parameter.valid);

		parameters.forEach((parameter, index) => {
			const attempt = (value: unknown) => () => call(...valid.slice(0, index), value, ...valid.slice(index + 1));
			const start = `${name}: '${parameter.name}' must be `;
			const error = (type: string) => expect.objectContaining({ name: type, message: expect.stringContaining(start) });

			test(`${name}: '${parameter.name}'`, () => {
				const wrong = { bytes: notBytes, string: notStrings, array: notArrays }[parameter.kind as string] ?? notNumbers;
				for (const [description, value] of wrong) {
					if (parameter.optional && (value === undefined || value === null)) continue;
					expect(attempt(value), description).toThrow(error("TypeError"));
				}
				if (!parameter.optional) expect(() => call(...valid.slice(0, index)), "absent").toThrow(error("TypeError"));
				if (parameter.kind === "bytes") {
					const least = parameter.least ?? 0;
					if (least > 0) {
						for (const short of [new Uint8Array(0), new Uint8Array(least - 1), new DataView(new ArrayBuffer(least - 1)), detached()]) {
							expect(attempt(short)).toThrow(error("RangeError"));
						}
						for (const view of outOfBounds()) expect(attempt(view)).toThrow(error("RangeError"));
					}
				} else if (parameter.kind === "string") {
					expect(attempt("a\0b")).toThrow(error("TypeError"));
					expect(attempt("x".repeat(100_000))).toThrow(error("RangeError"));
				} else if (parameter.kind !== "array") {
					for (const value of [...notWhole, ...limits[parameter.kind]]) expect(attempt(value), String(value)).toThrow(error("RangeError"));
				}
			});
		});
	}

	test("a length or offset beyond its buffer is a RangeError that names it", () => {
		const six = new Uint8Array(6);
		const cases: [call: () => unknown, name: string][] = [
			[() => native.read(-1, six, 7), "count"],
			[() => native.write(-1, six, 7), "count"],
			[() => native.recv(-1, six, 7, 0, 0), "offset"],
			[() => native.recv(-1, six, 4, 3, 0), "count"],
			[() => native.send(-1, six, 6, 1, 0), "count"],
			[() => native.recvfrom(-1, six, 0, 7, 0), "count"],
			[() => native.sendto(-1, six, 1, 6, 0, six, 6), "count"],
			[() => native.sendto(-1, six, 0, 6, 0, new Int32Array(4), 17), "length"],
			[() => native.bind(-1, new Int32Array(4), 17), "length"],
			[() => native.connect(-1, new Int32Array(4), 17), "length"],
			[() => native.poll(new Int32Array(5), 3, 0), "nfds"],
			[() => native.pollfd_ready(new Int32Array(5), 3, six.subarray(0, 0)), "nfds"],
			[() => native.select(native.FD_SETSIZE + 1, null, null, null, 0), "nfds"],
			[() => native.setsockopt(-1, 0, 0, six, 7), "size"],
			[() => native.sockaddr_decode(new Int32Array(32), 129), "length"],
		];
		if (native.ppoll !== undefined) cases.push([() => native.ppoll(new Int32Array(5), 3, 0), "nfds"]);
		if (native.epoll_wait !== undefined) {
			const buffer = new Int32Array(native.EVENT_WORDS * 2 - 1);
			cases.push([() => native.epoll_wait(-1, buffer, 2, 0), "maxevents"], [() => native.epoll_pwait2(-1, buffer, 2, 0), "maxevents"]);
		}
		if (native.dp_poll !== undefined) cases.push([() => native.dp_poll(-1, new Int32Array(5), 3, 0), "nfds"]);
		for (const [call, name] of cases) {
			expect(call).toThrow(expect.objectContaining({ name: "RangeError", message: expect.stringContaining(`'${name}'`) }));
		}
	});

	test("a buffer that is not aligned as its C type is a RangeError", () => {
		const odd = new DataView(new ArrayBuffer(4096), 1);
		for (const call of [
			() => native.poll(odd, 1, 0),
			...(native.epoll_wait === undefined ? [] : [() => native.epoll_wait(-1, odd, 1, 0)]),
			() => native.select(1, odd, null, null, 0),
			() => native.pipe2(odd, 0),
			() => native.bind(-1, odd, 16),
			() => native.sockaddr_in(odd, "127.0.0.1", 1),
		]) {
			expect(call).toThrow(expect.objectContaining({ name: "RangeError", message: expect.stringContaining("aligned") }));
		}
		expect(native.read(-1, odd, 4)).toBe(EBADF); // bytes need no alignment
	});

	test("more arguments than the call takes are ignored", () => {
		expect(functions.close(-1, ...Array(50).fill({}))).toBe(EBADF);
		expect(functions.monotonic(...Array(50).fill({}))).toBeGreaterThan(0);
	});

	test("no function can be constructed into something that breaks", () => {
		for (const [name, call] of Object.entries(functions)) {
			if (elsewhere.has(name)) continue;
			try {
				new (call as unknown as new () => unknown)();
			} catch (error) {
				expect(error).toBeInstanceOf(Error);
			}
		}
	});

	test("garbage of every kind, 60,000 times: the process lives, and only TypeErrors and RangeErrors come out", async () => {
		const outcome = await run('await import("./test/support/native-fuzz.js")', { deadline: 60_000, shell: "ulimit -n 4096; ulimit -c 0" });
		expect(outcome).toMatchObject({ status: 0, signal: null, stderr: "" });
		const report = JSON.parse(outcome.stdout) as { calls: number; answered: number; thrown: number };
		expect(report.calls).toBe(60_000);
		// Neither did everything fail at the door, nor did everything get through.
		expect(report.answered).toBeGreaterThan(2000);
		expect(report.thrown).toBeGreaterThan(2000);
	});
});

describe("buffers", () => {
	test("detached, empty and out of bounds: a buffer without bytes, never a read past it", () => {
		const [r, w] = pipe();
		os.write(w, "data");
		for (const buffer of [detached(), new Uint8Array(0), ...outOfBounds()]) {
			expect(native.read(r, buffer, 0)).toBe(0);
			expect(() => native.read(r, buffer, 1)).toThrow(RangeError);
			expect(native.poll(buffer, 0, 0)).toBe(0);
			expect(() => native.poll(buffer, 1, 0)).toThrow(RangeError);
		}
		expect(os.read(r, 10).toString()).toBe("data");
	});

	test("a shared buffer will do", () => {
		const [r, w] = pipe();
		os.write(w, "data");
		const shared = new Uint8Array(new SharedArrayBuffer(16));
		expect(native.read(r, shared, 16)).toBe(4);
		expect(Buffer.from(shared.subarray(0, 4)).toString()).toBe("data");
	});

	test("only the bytes of the view are written", () => {
		const [a, b] = pair();
		b.send("0123456789");
		const whole = new Uint8Array(16).fill(0x2e);
		expect(native.recv(a.fileno(), whole.subarray(4, 10), 1, 3, 0)).toBe(3);
		expect(Buffer.from(whole).toString()).toBe(".....012........");
	});
});

describe("what the calls answer", () => {
	test("a failed call is -errno", () => {
		for (const call of ["close", "dup", "get_inheritable", "get_blocking"]) expect(functions[call](-1)).toBe(EBADF);
		if (native.epoll_create1 !== undefined) expect(native.epoll_create1(-1)).toBe(EINVAL);
		expect(native.pipe2(new Int32Array(2), -1)).toBe(EINVAL);
		expect(native.setsockopt(-1, 0, 0, null, 4)).toBe(EBADF);
	});

	test("select(2): bits in, bits out, and the number of them", () => {
		const [r, w] = pipe();
		const set = () => new Int32Array(native.FD_SET_BYTES / 4);
		const bit = (fd: number) => [(fd >> 5) ^ native.FD_WORD_XOR, 1 << (fd & 31)];
		const readable = set();
		const writable = set();
		readable[bit(r)[0]] |= bit(r)[1];
		writable[bit(w)[0]] |= bit(w)[1];
		expect(native.select(w + 1, readable, writable, null, 0)).toBe(1);
		expect(readable[bit(r)[0]]).toBe(0);
		expect(writable[bit(w)[0]]).toBe(bit(w)[1]);
		expect(native.select(0, null, null, null, 0)).toBe(0);
	});

	test("poll(2), ppoll(2) and pollfd_ready: struct pollfd in, event records out", () => {
		const [r, w] = pipe();
		const poll = (fds: Int32Array) => native.poll(fds, 2, 0);
		const ppoll = (fds: Int32Array) => native.ppoll(fds, 2, 0, null);
		for (const wait of native.ppoll === undefined ? [poll] : [poll, ppoll]) {
			const fds = Int32Array.of(r, 1, w, 4);
			expect(wait(fds)).toBe(1);
			expect([...fds]).toEqual([r, 1, w, 4 | (4 << 16)]);
			const record = new Int32Array(native.EVENT_WORDS);
			expect(native.pollfd_ready(fds, 2, record)).toBe(1);
			expect([record[0], record[native.EVENT_FD_WORD]]).toEqual([4, w]);
			expect(native.pollfd_ready(fds, 2, new Int32Array(0))).toBe(0);
		}
	});

	test.runIf(native.epoll_create1 !== undefined)("epoll: created, controlled, waited on by both calls", () => {
		const [, w] = pipe();
		const epfd = native.epoll_create1(0);
		closing({ close: () => native.close(epfd) });
		expect(native.epoll_ctl(epfd, native.EPOLL_CTL_ADD, w, 4)).toBe(0);
		const events = new Int32Array(2 * native.EVENT_WORDS);
		for (const wait of [native.epoll_wait, native.epoll_pwait2]) {
			events.fill(0);
			expect(wait(epfd, events, 2, 0)).toBe(1);
			expect([events[0], events[native.EVENT_FD_WORD]]).toEqual([4, w]);
			expect(wait(epfd, events, 0, 0)).toBe(EINVAL);
			expect(wait(epfd, events, -1, 0)).toBe(EINVAL);
		}
		expect(native.epoll_ctl(epfd, native.EPOLL_CTL_DEL, w, 0)).toBe(0);
		const start = native.monotonic();
		expect(native.epoll_pwait2(epfd, events, 1, 300_000)).toBe(0);
		expect(native.monotonic() - start).toBeGreaterThanOrEqual(300_000);
	});

	test.runIf(native.ppoll !== undefined)("the longest timeouts are taken, to the nanosecond before the next second", () => {
		const [, w] = pipe();
		for (const nanoseconds of [9.2e18, 2 ** 63 - 1024, 9e18 - 1024]) {
			expect(native.ppoll(Int32Array.of(w, 4), 1, nanoseconds)).toBe(1);
		}
	});

	test("recv without anything to receive is -EAGAIN, no exception", () => {
		const [a] = pair();
		expect(native.recv(a.fileno(), new Uint8Array(8), 0, 8, 0x40)).toBe(EAGAIN);
	});

	test("a socket option without a buffer gives the kernel a null pointer", () => {
		const [a] = pair();
		expect(native.setsockopt(a.fileno(), 1, 2, null, 4)).toBe(EFAULT);
	});

	test("getaddrinfo with an array whose elements cannot be set does not crash", () => {
		const resolve = (result: unknown[]) => native.getaddrinfo("127.0.0.1", null, 0, 0, 0, 4, result);
		const attempts = [
			Object.freeze([]) as unknown as unknown[],
			Object.defineProperty([], 0, {
				set() {
					throw new Error("mine");
				},
			}),
		];
		for (const result of attempts) {
			try {
				expect(typeof resolve(result)).toBe("number");
			} catch (error) {
				expect(error).toBeInstanceOf(Error);
			}
		}
		const fine: unknown[] = [];
		expect(resolve(fine)).toBe(0);
		expect(fine.length).toBeGreaterThan(0);
	});

	test("every descriptor is close-on-exec, whatever the flags", () => {
		const open: number[] = [];
		const two = new Int32Array(2);
		open.push((native.epoll_create1 ?? native.kqueue)(0), native.socket(2, 1, 0));
		native.pipe2(two, 0);
		open.push(two[0], two[1]);
		native.socketpair(1, 1, 0, two);
		open.push(two[0], two[1]);
		open.push(native.dup(open[0]));
		for (const fd of open) {
			expect(native.get_inheritable(fd)).toBe(0);
			native.close(fd);
		}
	});

	test("own, disown and close_owned: only the descriptor that was recorded is closed", () => {
		const [r] = pipe();
		const serial = native.own(r);
		expect(serial).toBeGreaterThan(0);
		expect(native.close_owned(r, serial + 1000)).toBe(0);
		expect(native.disown(r, serial)).toBe(1);
		expect(native.disown(r, serial)).toBe(0);
		expect(native.close_owned(r, serial)).toBe(0);
		const again = native.own(r);
		expect(again).toBeGreaterThan(serial);
		const [other] = pipe();
		os.dup2(other, r, false); // somebody else's file under the same number
		expect(native.close_owned(r, again)).toBe(0);
		expect(native.get_inheritable(r)).toBe(0);
		expect(native.own(-1)).toBe(EBADF);
		close(r);
	});
});
