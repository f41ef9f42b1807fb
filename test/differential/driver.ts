// Executes scripted calls with iomux: the counterpart of driver.py.
//
// A step is [assign, path, args?, keywords?]. The path names a member of a module (`select.select`) or of an earlier result (`a.send`,
// `pair.0.fileno`); without `args` it is read, with them it is called. What comes out is kept under the name in `assign`, which
// may be empty; a mark after a colon says what the result is, so that what differs from run to run is shown by name:
//
//   :newfd     descriptors that the call opened        :fd    descriptors of earlier results
//   :events    pairs of descriptor and events          :eventset   such pairs in any order
//   :addr      a socket address: its port by name      :port  a port
//   :size      only the length                         :any   not compared at all
//
// A step whose variables were never made, since an earlier step failed, is skipped. Keywords become one trailing object here.
// Values are JSON, and objects of one key for the rest: see `Value` in language.ts.
import { spawn } from "node:child_process";
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as errors from "iomux/errors";
import * as os from "iomux/os";
import * as select from "iomux/select";
import * as socket from "iomux/socket";

// biome-ignore lint/suspicious/noExplicitAny: scripts reach every member by name
type Any = any;

/** Entry points that the package does not have (yet) are left out: cases that need them fail by name. */
const MODULES: Record<string, Any> = { select, socket, os };
for (const name of ["selectors", "signal", "termios", "tty", "struct", "errno", "sys", "time"])
	MODULES[name] = await import(`iomux/${name}`).catch(() => undefined);

const UNBOUND = Symbol("unbound");

class Unbound extends Error {}

/** What scripts need beside the modules: the module `t`. */
class Tools {
	readonly case: Case;

	constructor(of: Case) {
		this.case = of;
	}

	/** Sends until the kernel's buffer is full. */
	fill(sock: Any): string {
		try {
			for (;;) sock.send(Buffer.alloc(65536, "x"), socket.MSG_DONTWAIT);
		} catch (error) {
			if (error instanceof errors.BlockingIOError) return "full";
			throw error;
		}
	}

	/** Receives `count` bytes, or up to the end: how many came. */
	drain(sock: Any, count: number): number {
		let got = 0;
		while (got < count) {
			const data: Buffer = sock.recv(Math.min(count - got, 65536));
			if (data.length === 0) break;
			got += data.length;
		}
		return got;
	}

	/** Makes a call that must take at least `low` seconds. */
	timed(low: number, path: string, args: Any[]): unknown {
		const [call, self] = this.case.resolve(path);
		const begin = process.hrtime.bigint();
		let result: unknown;
		try {
			result = call.apply(self, args);
		} catch (error) {
			result = this.case.failure(error);
		}
		const elapsed = Number(process.hrtime.bigint() - begin) / 1e9;
		return [result, elapsed >= low ? "waited" : "returned early"];
	}

	/** A descriptor of a regular file. */
	open(): number {
		return openSync(join(this.case.directory, "regular"), "a+");
	}

	/** A descriptor of a directory. */
	opendir(): number {
		return openSync(this.case.directory, "r");
	}

	same(first: unknown, second: unknown): boolean {
		return first === second;
	}

	length(value: Any): number {
		return value.length ?? value.size;
	}

	masked(value: number, mask: number): number {
		return (value & mask) >>> 0;
	}

	member(value: Any, key: unknown): unknown {
		return typeof value.get === "function" ? value.get(key) : value[key as number];
	}

	text(value: Buffer): string {
		return value.toString("latin1");
	}

	list(value: Iterable<unknown>): unknown[] {
		return [...value];
	}

	/** The bytes of C ints. */
	ints(...numbers: number[]): Buffer {
		return Buffer.from(Int32Array.from(numbers).buffer);
	}

	/** The number in 8 bytes of the machine's order. */
	number(value: Buffer): bigint | number {
		return Number(new BigUint64Array(Uint8Array.from(value).buffer)[0]);
	}

	within(value: number, low: number, high: number): boolean {
		return value >= low && value <= high;
	}

	/** Whether the text has all of these in it. */
	has(text: string, ...parts: string[]): boolean {
		return parts.every((part) => text.includes(part));
	}

	/** What Python's `with` does at the end of its block. */
	exit(value: Disposable): void {
		value[Symbol.dispose]();
	}

	/** How many descriptors the case has open. */
	opened(): number {
		return readdirSync("/dev/fd").length - this.case.openBefore;
	}

	/** A file to send: a descriptor here, a file object there. */
	file(content: Buffer): number {
		const path = join(this.case.directory, "content");
		writeFileSync(path, content);
		return openSync(path, "r+");
	}

	/** What of it is left to be read. */
	rest(file: number): Buffer {
		return os.read(file, 65536);
	}

	/** Something that is read by calls, and has no descriptor. */
	reader(content: Buffer): unknown {
		let at = 0;
		return {
			read(n: number) {
				const part = content.subarray(at, at + n);
				at += part.length;
				return part;
			},
			seek: (to: number) => {
				at = to;
			},
		};
	}

	/** The same of text. */
	textReader(content: string): unknown {
		return { mode: "r", read: (n: number) => content.slice(0, n) };
	}

	buffer(size: number): Buffer {
		return Buffer.alloc(size);
	}

	/** Whether the second is later, by no more than a day. */
	ordered(first: number | bigint, second: number | bigint): boolean {
		return second >= first && Number(second) - Number(first) < 86_400e9;
	}

	content(buffer: Buffer): Buffer {
		return Buffer.from(buffer);
	}

	typeof(value: unknown): string {
		return typeof value === "bigint" ? "number" : typeof value;
	}

	clock(name: string): number {
		return (os as Any)[name];
	}

	pid(): number {
		return process.pid;
	}

	/** The pid of a child. */
	spawn(command: string, ...args: string[]): number | undefined {
		return spawn(command, args, { stdio: "ignore" }).pid;
	}

	/** Waits until the child has stopped, and leaves that to be told. */
	stopped(pid: number): void {
		os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOWAIT);
	}

	put(value: Any, index: number, item: unknown): void {
		value[index] = item;
	}

	/** The name of the loopback interface: the first of all. */
	loopback(): string {
		return socket.if_nameindex()[0][1];
	}
}

/** The state of one script: its variables, and the names of objects, descriptors and ports. */
class Case {
	readonly directory = mkdtempSync(join(tmpdir(), "iomux-"));
	openBefore = 0;
	readonly #variables = new Map<string, Any>();
	readonly #objects = new Map<object, string>();
	readonly #fds = new Map<number, string>();
	readonly #ports = new Map<number, string>();
	readonly #tools = new Tools(this);

	run(steps: Any[]): unknown[] {
		const before = new Set(readdirSync("/dev/fd"));
		this.openBefore = before.size;
		try {
			return steps.map((step) => this.#step(step));
		} finally {
			this.#clean(before);
		}
	}

	#step([assign, path, args, keywords]: [string, string, Any[]?, Record<string, unknown>?]): unknown {
		const [name, mark = ""] = assign.split(":");
		let result: Any;
		try {
			const [member, self] = this.resolve(path);
			result = member;
			if (args !== undefined) {
				const values = args.map((argument) => this.#value(argument));
				if (keywords !== undefined) {
					values.push(Object.fromEntries(Object.entries(keywords).map(([key, value]) => [key, this.#value(value)])));
				}
				result = member.apply(self, values);
			}
		} catch (error) {
			if (error instanceof Unbound) return { skipped: true };
			if (name !== "") this.#variables.set(name, UNBOUND);
			return this.failure(error);
		}
		if (name !== "") {
			this.#variables.set(name, result);
			this.#register(name, result, mark);
		}
		return { ok: this.#shown(result, mark) };
	}

	failure(error: Any): { error: string; errno: number | null; message?: string } {
		const errno: unknown = error?.errno;
		return { error: String(error?.name), errno: typeof errno === "number" ? errno : null };
	}

	/** What a path names, and the object it is a member of. */
	resolve(path: string): [value: Any, self: Any] {
		const [first, ...rest] = path.split(".");
		let value: Any = first === "t" ? this.#tools : this.#variables.has(first) ? this.#variables.get(first) : MODULES[first];
		if (value === UNBOUND) throw new Unbound(first);
		let self: Any;
		for (const name of rest) {
			self = value;
			value = value[name];
			if (value === undefined) throw new errors.RuntimeError(`no such member: ${path}`);
		}
		return [value, self];
	}

	#value(given: Any): unknown {
		if (Array.isArray(given)) return given.map((item) => this.#value(item));
		if (typeof given !== "object" || given === null) return given;
		const [kind, content] = Object.entries(given).find(([key]) => key !== "times") as [string, Any];
		switch (kind) {
			case "$":
				return this.resolve(content)[0];
			case "or":
				return content.reduce((mask: number, path: string) => mask | this.resolve(path)[0], 0);
			case "tuple":
				return content.map((item: unknown) => this.#value(item));
			case "iter":
				return content.map((item: unknown) => this.#value(item)).values();
			case "big":
				return BigInt(content);
			case "set":
				return new Set(content.map((item: unknown) => this.#value(item)));
			case "float":
			case "int":
				return content === "inf" ? Infinity : content === "-inf" ? -Infinity : Number(content);
			case "bytes":
				return Buffer.from(content.repeat(given.times ?? 1), "latin1");
			case "buffer":
				return Buffer.alloc(content);
			case "tmp":
				return join(this.directory, content);
			case "object":
				return {};
			case "fileno": {
				const answer = this.#value(content);
				return { fileno: () => answer };
			}
			case "filenoAttribute":
				return { fileno: this.#value(content) };
			case "filenoRaises":
				return {
					fileno: () => {
						throw new errors.RuntimeError("as asked for");
					},
				};
			case "dict":
				return Object.fromEntries(Object.entries(content).map(([key, item]) => [key, this.#value(item)]));
			default:
				throw new Error(`no such kind of value: ${kind}`);
		}
	}

	#register(name: string, value: Any, mark: string): void {
		if (Array.isArray(value)) {
			if (mark === "events" || mark === "eventset") return;
			for (const [index, item] of value.entries()) this.#register(`${name}.${index}`, item, mark);
		} else if (mark === "newfd" && typeof value === "number") {
			this.#fds.set(value, name);
		} else if (typeof value?.fileno === "function" && !this.#objects.has(value)) {
			this.#objects.set(value, name);
			try {
				this.#fds.set(value.fileno(), name);
			} catch {
				// closed
			}
		}
	}

	#shown(value: Any, mark = ""): unknown {
		if (mark === "any") return "anything";
		switch (typeof value) {
			case "undefined":
				return null;
			case "boolean":
				return value;
			case "number":
				return this.#number(value, mark);
			case "bigint":
				return { int: String(value) };
			case "string":
				return mark === "size" ? { characters: value.length } : value.replaceAll(this.directory, "<tmp>");
			case "object":
				break;
			default:
				return { object: typeof value };
		}
		if (value === null) return null;
		const name = this.#objects.get(value);
		if (name !== undefined) return `<${name}>`;
		if (value instanceof Uint8Array) {
			if (mark === "size") return { bytes: value.length };
			const text = Buffer.from(value).toString("latin1");
			return text.length <= 64 ? { bytes: text } : { bytes: text.length, begins: text.slice(0, 16) };
		}
		if (Array.isArray(value)) {
			if (mark === "events" || mark === "eventset") {
				const pairs = value.map(([fd, events]) => [this.#number(fd, "fd"), events]);
				return mark === "eventset" ? pairs.sort(([a], [b]) => (a < b ? -1 : 1)) : pairs;
			}
			if (mark === "addr" && (value.length === 2 || value.length === 4) && typeof value[1] === "number") {
				return [this.#shown(value[0]), this.#port(value[1]), ...value.slice(2)];
			}
			return value.map((item) => this.#shown(item, mark));
		}
		if ("error" in value) return value;
		return { object: value.constructor.name.toLowerCase() };
	}

	#number(value: number, mark: string): unknown {
		if (mark === "fd" || mark === "newfd") return this.#fds.has(value) ? `fd(${this.#fds.get(value)})` : value;
		if (mark === "port") return this.#port(value);
		if (!Number.isFinite(value)) return { float: Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf" };
		if (Number.isInteger(value) && !Number.isSafeInteger(value)) return { float: String(BigInt(value)) };
		return Object.is(value, -0) ? 0 : value;
	}

	#port(value: number): unknown {
		if (value === 0) return 0;
		if (!this.#ports.has(value)) this.#ports.set(value, `port${1 + this.#ports.size}`);
		return this.#ports.get(value);
	}

	#clean(before: Set<string>): void {
		for (const value of this.#variables.values()) {
			for (const item of Array.isArray(value) ? value : [value]) {
				try {
					item.close();
				} catch {
					// not a thing to close, or closed by number
				}
			}
		}
		for (const fd of readdirSync("/dev/fd")) {
			if (before.has(fd)) continue;
			try {
				os.close(Number(fd));
			} catch {
				// the one that listed them
			}
		}
		rmSync(this.directory, { recursive: true, force: true });
	}
}

for (const line of readFileSync(0, "utf8").split("\n")) {
	if (line === "") continue;
	const { name, steps } = JSON.parse(line) as { name: string; steps: Any[] };
	socket.setdefaulttimeout(null);
	const transcript = new Case().run(steps);
	const answer = Buffer.from(`${JSON.stringify({ name, transcript })}\n`);
	for (let written = 0; written < answer.length; ) {
		try {
			written += writeSync(1, answer, written);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
		}
	}
}
