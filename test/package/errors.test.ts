// The exception classes.
import { constants as nodeConstants } from "node:os";
import * as select from "iomux";
import * as errors from "iomux/errors";
import * as socket from "iomux/socket";
import { addon } from "../support/addon.js";
import { start } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { thrown } from "../support/thrown.ts";

const { OSError } = errors;
const errno = nodeConstants.errno;
const classes = { ...errors };

const PEP_3151: [name: keyof typeof errors, ...codes: (keyof typeof errno)[]][] = [
	["BlockingIOError", "EAGAIN", "EALREADY", "EINPROGRESS", "EWOULDBLOCK"],
	["BrokenPipeError", "EPIPE"],
	["ChildProcessError", "ECHILD"],
	["ConnectionAbortedError", "ECONNABORTED"],
	["ConnectionRefusedError", "ECONNREFUSED"],
	["ConnectionResetError", "ECONNRESET"],
	["FileExistsError", "EEXIST"],
	["FileNotFoundError", "ENOENT"],
	["InterruptedError", "EINTR"],
	["IsADirectoryError", "EISDIR"],
	["NotADirectoryError", "ENOTDIR"],
	["PermissionError", "EACCES", "EPERM"],
	["ProcessLookupError", "ESRCH"],
	["TimeoutError", "ETIMEDOUT"],
];

describe("OSError", () => {
	for (const [name, ...codes] of PEP_3151) {
		test(`${name} for ${codes.join(", ")}`, () => {
			for (const code of codes) {
				const error = new OSError(errno[code]);
				expect(error).toBeInstanceOf(classes[name]);
				expect(error).toBeInstanceOf(OSError);
				expect(error).toBeInstanceOf(Error);
				expect(error).toMatchObject({ name, errno: errno[code], code: code === "EWOULDBLOCK" ? "EAGAIN" : code });
				expect(OSError.classFor(errno[code])).toBe(classes[name]);
			}
		});
	}

	test("the class, the name and the words of every errno are those of Python and of the system", async () => {
		const python = await start([
			"python3",
			"-c",
			"import errno, json, os; print(json.dumps([[n, errno.errorcode[n], type(OSError(n, 'x')).__name__, os.strerror(n)] for n in errno.errorcode]))",
		]);
		expect(python.stderr).toBe("");
		const rows = JSON.parse(python.stdout) as [number, string, string, string][];
		expect(rows.length).toBeGreaterThan(100);
		const same = new Set(["EDEADLOCK", "EDEADLK", "ENOTSUP", "EOPNOTSUPP", "EWOULDBLOCK", "EAGAIN"]);
		for (const [number, code, name, words] of rows) {
			const error = new OSError(number);
			expect([number, error.errno, error.name, error.strerror]).toEqual([number, number, name, words]);
			// What the package has no name for is shown by its number.
			if (!same.has(code) && error.code !== `E${number}`) expect(error.code).toBe(code);
			if (code in errno) expect(error.code).not.toBe(`E${number}`);
		}
	});

	test("the four errors of a connection are ConnectionErrors", () => {
		for (const name of ["BrokenPipeError", "ConnectionAbortedError", "ConnectionRefusedError", "ConnectionResetError"] as const) {
			expect(classes[name].prototype).toBeInstanceOf(errors.ConnectionError);
			expect(Object.getPrototypeOf(classes[name])).toBe(errors.ConnectionError);
		}
		expect(Object.getPrototypeOf(errors.ConnectionError)).toBe(OSError);
		expect(new OSError(addon.constants("errno").ESHUTDOWN)).toBeInstanceOf(errors.BrokenPipeError);
	});

	test("most errnos are OSError itself", () => {
		for (const code of ["EBADF", "EINVAL", "EADDRINUSE", "ENOTCONN", "EISCONN", "EMFILE", "ENOTSOCK", "EMSGSIZE"] as const) {
			expect(OSError.classFor(errno[code])).toBe(OSError);
			expect(new OSError(errno[code]).name).toBe("OSError");
		}
		expect(OSError.classFor(123456)).toBe(OSError);
	});

	test("a subclass that is made by name stays what it is", () => {
		const error = new errors.BlockingIOError(errno.EBADF);
		expect(error).toBeInstanceOf(errors.BlockingIOError);
		expect(error.code).toBe("EBADF");
		class Mine extends OSError {}
		expect(new Mine(errno.EAGAIN)).toBeInstanceOf(Mine);
		expect(new Mine(errno.EAGAIN)).not.toBeInstanceOf(errors.BlockingIOError);
	});

	test("message, strerror, syscall, fd and stack", () => {
		const error = new OSError(errno.EBADF, undefined, { syscall: "close", fd: 7 });
		expect(error).toMatchObject({ strerror: "Bad file descriptor", syscall: "close", fd: 7 });
		expect(error.message).toBe("EBADF: Bad file descriptor, close on descriptor 7");
		expect(String(error)).toBe(`OSError: ${error.message}`);
		expect(error.stack).toContain("errors.test");
		expect(new OSError(errno.EPIPE, "my words").message).toBe("EPIPE: my words");
		expect(new OSError(errno.EPIPE, "my words").strerror).toBe("my words");
	});

	test("without an errno: neither errno nor strerror", () => {
		const error = new OSError("something is wrong");
		expect(error.message).toBe("something is wrong");
		expect([error.errno, error.code, error.strerror]).toEqual([undefined, undefined, undefined]);
		expect(new OSError().message).toBe("");
	});

	test("select.error and socket.error are OSError, socket.timeout is TimeoutError", () => {
		expect(select.error).toBe(OSError);
		expect(socket.error).toBe(OSError);
		expect(socket.timeout).toBe(errors.TimeoutError);
		expect([socket.gaierror, socket.herror]).toEqual([errors.gaierror, errors.herror]);
	});

	test("a socket's own timeout has no errno, but a code that Node programs know", () => {
		const [a, b] = socket.socketpair();
		a.settimeout(0.001);
		const error = thrown(() => a.recv(1), errors.TimeoutError);
		expect([error.errno, error.code, error.message]).toEqual([undefined, "ETIMEDOUT", expect.stringContaining("timed out")]);
		a.close();
		b.close();
	});

	test("an error of a call carries the errno as os.constants.errno has it, positive", () => {
		const ep = select.epoll();
		const error = thrown(() => ep.unregister(0), errors.FileNotFoundError);
		expect(error.errno).toBe(errno.ENOENT);
		expect(error.errno).toBeGreaterThan(0);
		ep.close();
	});
});

describe("resolver errors", () => {
	test("gaierror: the number and the name of the resolver's error", () => {
		const error = new errors.gaierror(socket.EAI_NONAME);
		expect(error).toBeInstanceOf(OSError);
		expect(error).toMatchObject({ name: "gaierror", errno: socket.EAI_NONAME, code: "EAI_NONAME", syscall: "getaddrinfo" });
		expect(error.strerror).not.toBe("");
	});

	test("herror", () => {
		expect(new errors.herror(1, "Unknown host")).toBeInstanceOf(OSError);
		expect(new errors.herror(1, "Unknown host")).toMatchObject({ name: "herror", errno: 1, strerror: "Unknown host" });
	});
});

describe("Python's other classes", () => {
	test("ValueError and OverflowError are RangeErrors, and not each other", () => {
		expect(new errors.ValueError("x")).toBeInstanceOf(RangeError);
		expect(new errors.OverflowError("x")).toBeInstanceOf(RangeError);
		expect(new errors.OverflowError("x")).not.toBeInstanceOf(errors.ValueError);
		expect(String(new errors.ValueError("words"))).toBe("ValueError: words");
		expect(String(new errors.OverflowError("words"))).toBe("OverflowError: words");
	});

	test("KeyError carries the key", () => {
		const key = { some: "object" };
		expect(new errors.KeyError(key).key).toBe(key);
		expect(new errors.KeyError(7).message).toContain("7");
		expect(new errors.KeyError(7, "words").message).toBe("words");
		expect(new errors.KeyError(Symbol("s")).message).toContain("Symbol(s)");
		expect(new errors.KeyError(7)).not.toBeInstanceOf(RangeError);
	});

	test("NotImplementedError is a RuntimeError; neither is an OSError", () => {
		expect(new errors.NotImplementedError("x")).toBeInstanceOf(errors.RuntimeError);
		expect(new errors.RuntimeError("x")).not.toBeInstanceOf(OSError);
		expect(String(new errors.NotImplementedError("words"))).toBe("NotImplementedError: words");
	});

	test("every class has its own name, and shows it", () => {
		for (const [name, type] of Object.entries(errors)) {
			// Python calls the exception of termios just `error`.
			if (typeof type !== "function" || name === "TermiosError") continue;
			const error = new (type as new (...args: unknown[]) => Error)(name === "KeyError" ? 1 : "x", "y");
			expect(error.name).toBe(name);
			expect(type.name).toBe(name);
		}
	});
});
