// Feeds every function of iomux/native with arguments of every kind, at random but the same each time. Run as a process of its own.
import { readdirSync } from "node:fs";
import { addon as native } from "./addon.js";
import { calls, lookups } from "./native-calls.js";

const CALLS = Number(process.argv[2] ?? 60_000);

let state = 12345;
function random(below) {
	state = (state * 48271) % 0x7fffffff;
	return state % below;
}
const pick = (list) => list[random(list.length)];

/** The numbers that calls may do anything to: nobody else's. They never block. */
const OWN = [500, 501, 502, 503, 504, 505, 506];
const mine = () => readdirSync("/proc/self/fd").map(Number);

function reopen() {
	const two = new Int32Array(2);
	const put = (...fds) => fds;
	native.pipe2(two, 0);
	const fds = put(...two);
	native.socketpair(1, 1, 0, two);
	fds.push(...two, native.socket(2, 1, 0), native.socket(2, 2, 0), (native.epoll_create1 ?? native.kqueue)(0));
	fds.forEach((fd, i) => {
		native.dup2(fd, OWN[i], 0);
		native.set_blocking(OWN[i], 0);
		native.close(fd);
	});
}

const resizable = new ArrayBuffer(4096, { maxByteLength: 8192 });
const fixedView = new Uint8Array(resizable, 0, 4096);
const fixedData = new DataView(resizable, 16, 2048);
const followingView = new Int32Array(resizable, 8);

function detached() {
	const bytes = new Uint8Array(256);
	structuredClone(bytes, { transfer: [bytes.buffer] });
	return bytes;
}

const throwing = new Proxy([], {
	get() {
		throw new Error("a trap");
	},
	set() {
		throw new Error("a trap");
	},
});

const strangers = () => [
	undefined,
	null,
	true,
	Symbol("s"),
	1n,
	2n ** 70n,
	{},
	[],
	[1, 2],
	() => 1,
	new Date(),
	throwing,
	Object.create(null),
	"text",
	"",
	new ArrayBuffer(64),
	new SharedArrayBuffer(64),
	new Map(),
	class {},
	Object.freeze([]),
];
const numbers = [0, -0, 1, 2, 3, 7, 8, 16, 100, 127, 128, 129, 255, 1024, 4096, 65535, 65536, 2 ** 31 - 1];
const extremes = [
	-1,
	-2,
	-(2 ** 31),
	-(2 ** 31) - 1,
	2 ** 31,
	2 ** 32 - 1,
	2 ** 32,
	2 ** 53,
	2 ** 64,
	0.5,
	-0.5,
	Number.NaN,
	Infinity,
	-Infinity,
	1e300,
	5e-324,
];

const arguments_ = {
	fd: () => pick([...OWN, -1, 400, 100_000, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 0.5, Number.NaN]),
	int: () => pick([...numbers, ...extremes]),
	uint32: () => pick([...numbers, ...extremes]),
	uint8: () => pick([...numbers, ...extremes]),
	offset: () => pick([...numbers, ...extremes]),
	position: () => pick([...numbers, ...extremes]),
	uint16: () => pick([...numbers, ...extremes]),
	flag: () => pick([0, 0, 1, 2, -1, 0.5]),
	count: () => pick([...numbers, ...extremes]),
	// Never one that waits.
	timeout: () => pick([0, 0, 0, -0, 0.5, 2 ** 70, -(2 ** 40), Number.NaN, Infinity]),
	serial: () => pick([0, 1, 2, 1000, -1, 2 ** 53, Number.NaN]),
	string: () => pick(["127.0.0.1", "::1", "80", "http", "select", "errno", "a\0b", "x".repeat(5000), "1".repeat(300), "ü", "\ud800"]),
	array: () => pick([[], [arguments_.bytes(), arguments_.bytes()], [1, 2, 3], new Array(5), Object.freeze([]), new Proxy([], {})]),
	bytes() {
		const size = pick([0, 1, 4, 8, 12, 15, 16, 100, 127, 128, 129, 256, 4096]);
		switch (random(10)) {
			case 0:
				return detached();
			case 1:
				return new Uint8Array(new SharedArrayBuffer(size));
			case 2:
				return new DataView(new ArrayBuffer(size + 1), 1);
			case 3:
				resizable.resize(pick([0, 4, 16, 100, 1000, 4096, 8192]));
				return pick([fixedView, fixedData, followingView]);
			case 4:
				return new Float64Array(size >> 3).fill(random(2) ? 0 : Number.NaN);
			case 5:
				return new BigInt64Array(size >> 3).fill(-1n);
			case 6:
				return new Uint8Array(size + 3).subarray(random(4)).fill(0xff);
			case 7:
				return Buffer.alloc(size);
			default:
				return new Int32Array(size >> 2).fill(random(2) ? 0 : pick([-1, 0x41414141, 500]));
		}
	},
};

const functions = { ...native };
const names = Object.keys(calls).filter((name) => typeof functions[name] === "function" && !lookups.has(name));
const before = new Set(mine());
let answered = 0;
let thrown = 0;
for (let i = 0; i < CALLS; i++) {
	if (i % 100 === 0) {
		for (const fd of mine()) if (!before.has(fd)) native.close(fd);
		reopen();
	}
	const name = pick(names);
	const args = calls[name].map((parameter) => {
		const roll = random(20);
		if (roll === 0) return pick(strangers());
		if (roll < 14 && parameter.kind === "bytes") return arguments_.bytes();
		return roll < 8 ? parameter.valid : arguments_[parameter.kind]();
	});
	if (random(30) === 0) args.length = random(args.length + 1);
	if (random(30) === 0) args.push(...strangers());
	// What other calls left in it could be an address that means something.
	for (const argument of args) if (argument instanceof Int32Array && argument.length === 256) argument.fill(0);
	try {
		functions[name](...args);
		answered++;
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError || error.message === "a trap") thrown++;
		else throw error;
	}
	if (name === "set_blocking" || name === "dup2") for (const fd of OWN) native.set_blocking(fd, 0);
}
console.log(JSON.stringify({ calls: CALLS, answered, thrown }));
