// Every method of a socket with every kind of wrong argument: an exception of the right class that names the argument, never a crash.
import { types } from "node:util";
import { OSError, OverflowError, ValueError } from "iomux/errors";
import * as socket from "iomux/socket";
import { describe, expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import "../support/watchdog.ts";

/** What an argument must be. */
type Kind = "int" | "size" | "data" | "buffer" | "timeout" | "option" | "fileno";

interface Parameter {
	readonly name: string;
	readonly kind: Kind;
	readonly valid: unknown;
	/** Whether it may be left out. */
	readonly optional?: boolean;
}

const int = (name: string, valid: number, optional = false): Parameter => ({ name, kind: "int", valid, optional });
/** May be left out; undefined is a constant that this system lacks. */
const flags = int("flags", 0);
const data: Parameter = { name: "data", kind: "data", valid: "x" };
const bufsize: Parameter = { name: "bufsize", kind: "size", valid: 1 };
const into: readonly Parameter[] = [
	{ name: "buffer", kind: "buffer", valid: Buffer.alloc(4) },
	{ name: "nbytes", kind: "size", valid: 0, optional: true },
	flags,
];

const METHODS: Readonly<Record<string, readonly Parameter[]>> = {
	listen: [int("backlog", 1, true)],
	recv: [bufsize, flags],
	tryRecv: [bufsize, flags],
	recvfrom: [bufsize, flags],
	recv_into: into,
	tryRecvInto: into,
	send: [data, flags],
	trySend: [data, flags],
	sendall: [data, flags],
	shutdown: [int("how", 0)],
	settimeout: [{ name: "timeout", kind: "timeout", valid: 0 }],
	setsockopt: [int("level", 1), int("optname", 2), { name: "value", kind: "option", valid: 1 }],
	getsockopt: [int("level", 1), int("optname", 2), int("buflen", 4, true)],
};

class Custom {
	valueOf(): number {
		throw new Error("user code must not run");
	}
	toString(): string {
		throw new Error("user code must not run");
	}
}

const detached = new Uint8Array(8);
structuredClone(detached.buffer, { transfer: [detached.buffer] });
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const VALUES: readonly (readonly [what: string, value: unknown])[] = [
	["undefined", undefined],
	["null", null],
	["true", true],
	["a string", "1"],
	["an empty string", ""],
	["1.5", 1.5],
	["NaN", Number.NaN],
	["Infinity", Infinity],
	["-Infinity", -Infinity],
	["-1", -1],
	["-0", -0],
	["2^31", 2 ** 31],
	["-2^31 - 1", -(2 ** 31) - 1],
	["2^53", 2 ** 53],
	["1e300", 1e300],
	["1n", 1n],
	["2n ** 70n", 2n ** 70n],
	["a symbol", Symbol("s")],
	["a function", () => 1],
	["an object", {}],
	["an object without a prototype", Object.create(null)],
	["an array", [1]],
	["a Date", new Date()],
	["an object whose conversions throw", new Custom()],
	["a revoked proxy", revoked.proxy],
	["a detached buffer", detached],
	["an ArrayBuffer", new ArrayBuffer(4)],
	["a SharedArrayBuffer", new SharedArrayBuffer(4)],
	["a view of shared memory", new Uint8Array(new SharedArrayBuffer(4))],
	["a DataView", new DataView(new ArrayBuffer(4))],
	["a Float64Array", new Float64Array(1)],
];

/** The exceptions that a wrong argument may bring, native ones of this package's own classes excluded. */
const CLASSES: readonly unknown[] = [TypeError, ValueError, OverflowError];

/** Calls `method`: what it threw. An OSError is the kernel's word on an argument of the right type. */
function complaint(method: string, args: readonly unknown[]): Error | undefined {
	const [a, b] = socket.socketpair();
	try {
		a.setblocking(false);
		b.sendall("bytes");
		(a as unknown as Record<string, (...args: unknown[]) => unknown>)[method](...args);
		return undefined;
	} catch (error) {
		if (error instanceof OSError && error.errno !== undefined) return undefined;
		return error as Error;
	} finally {
		a.close();
		b.close();
	}
}

/** Whether a value is one that the parameter takes. */
function takes({ kind, optional }: Parameter, value: unknown): boolean {
	if (value === undefined && (optional === true || kind === "timeout")) return true;
	switch (kind) {
		case "int":
			return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 && value !== 2 ** 31;
		case "size":
			return Object.is(value, -0);
		case "data":
			return typeof value === "string" || ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value);
		case "buffer":
			return ArrayBuffer.isView(value);
		case "timeout":
			return value === null || (typeof value === "number" && value >= 0 && value < 2 ** 33);
		case "option":
			return typeof value === "boolean" || value === 1n || ArrayBuffer.isView(value) || takes({ kind: "int", name: "", valid: 0 }, value);
		case "fileno":
			return value === undefined || value === null;
	}
}

describe("wrong arguments", () => {
	for (const [method, parameters] of Object.entries(METHODS)) {
		for (const [index, parameter] of parameters.entries()) {
			test(`${method}: '${parameter.name}'`, () => {
				expect(
					complaint(
						method,
						parameters.map((one) => one.valid),
					),
				).toBeUndefined();
				for (const [what, value] of VALUES) {
					const args = parameters.map((one, i) => (i === index ? value : one.valid));
					const error = complaint(method, args);
					if (takes(parameter, value)) {
						// A number may still be one that makes no sense here, such as a buflen of -1.
						if (error !== undefined) expect([what, error.message]).toEqual([what, expect.stringContaining(`'${parameter.name}'`)]);
						continue;
					}
					expect([what, error?.message]).toEqual([what, expect.stringMatching(new RegExp(`'(${parameter.name}|optlen)'`))]);
					expect([what, CLASSES.includes(error?.constructor)]).toEqual([what, true]);
				}
			});
		}
	}
});

test("the constructor and socketpair: family, type, proto, fileno", () => {
	for (const name of ["family", "type", "proto", "fileno"]) {
		for (const [what, value] of VALUES) {
			if (value === undefined || value === null || (name !== "fileno" && takes(int(name, 0), value))) continue;
			let error: Error | undefined;
			try {
				closing(socket.socket({ [name]: value } as socket.SocketOptions));
			} catch (caught) {
				error = caught as Error;
			}
			if (error instanceof OSError) continue;
			if (name === "fileno" && Object.is(value, -0)) continue;
			expect([name, what, error?.message]).toEqual([name, what, expect.stringContaining(`'${name}'`)]);
			expect([name, what, CLASSES.includes(error?.constructor)]).toEqual([name, what, true]);
		}
	}
	const positional = socket.socketpair as unknown as (...args: unknown[]) => unknown;
	for (const [index, name] of ["family", "type", "proto"].entries()) {
		for (const [what, value] of VALUES) {
			if (value === undefined || takes(int(name, 0), value)) continue;
			const args: unknown[] = [socket.AF_UNIX, socket.SOCK_STREAM, 0];
			args[index] = value;
			expect(() => positional(...args), `${name}: ${what}`).toThrow(new RegExp(`'${name}'`));
		}
	}
});

test("setblocking goes by truth and takes anything", () => {
	const one = closing(socket.socket());
	for (const [what, value] of VALUES) {
		one.setblocking(value as boolean);
		expect([what, one.getblocking()]).toEqual([what, Boolean(value)]);
	}
});

test("methods on something that is no socket are TypeErrors", () => {
	for (const method of [...Object.keys(METHODS), "accept", "tryAccept", "close", "fileno", "detach", "getsockname", "toString"]) {
		const call = (socket.Socket.prototype as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
		for (const self of [{}, null, undefined, 5, Object.create(socket.Socket.prototype)]) {
			expect(() => call.call(self, 1, 2, 3), method).toThrow(TypeError);
		}
	}
});
