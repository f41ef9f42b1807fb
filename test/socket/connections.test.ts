// Sockets that are more than one call to make, and descriptors that are shared, given away or closed by number.
import { readdirSync } from "node:fs";
import { constants } from "node:os";
import { ConnectionRefusedError, gaierror, OSError, OverflowError, TimeoutError, ValueError } from "iomux/errors";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { afterEach, describe, expect, test } from "../support/harness.ts";
import { closing, listener, opened, pair, pipe } from "../support/opened.ts";
import { said } from "../support/signals.ts";
import { thrown } from "../support/thrown.ts";
import "../support/watchdog.ts";

const { AF_INET, AF_INET6, AF_UNIX, IPPROTO_IPV6, IPV6_V6ONLY, SO_REUSEADDR, SO_REUSEPORT, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } = socket;
const { errno } = constants;
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what some tests are about
const any = (value: unknown): any => value;

const openNow = (): number => readdirSync("/dev/fd").length;
afterEach(() => socket.setdefaulttimeout(null));

/** An address where nobody listens for as long as the test lasts: bound, and so nobody else's. */
function nobody(): socket.InetAddress {
	const taken = closing(socket.socket());
	taken.bind(["127.0.0.1", 0]);
	return taken.getsockname();
}

describe("create_server", () => {
	test("SOK-74 address, family and type; SO_REUSEADDR is set, SO_REUSEPORT is not; it listens", () => {
		const server = closing(socket.create_server(["127.0.0.1", 0]));
		expect([server.family, server.type, server.getsockname()[0]]).toEqual([AF_INET, SOCK_STREAM, "127.0.0.1"]);
		expect(server.getsockopt(SOL_SOCKET, SO_REUSEADDR)).not.toBe(0);
		expect(server.getsockopt(SOL_SOCKET, SO_REUSEPORT)).toBe(0);
		expect(server.getsockopt(SOL_SOCKET, socket.SO_ACCEPTCONN)).not.toBe(0);
		expect([server.get_inheritable(), server.gettimeout()]).toEqual([false, null]);
	});

	test("SOK-74 reuse_port: two servers share a port, one without it is refused", () => {
		const server = closing(socket.create_server(["127.0.0.1", 0], { reuse_port: true }));
		const at = server.getsockname();
		expect(server.getsockopt(SOL_SOCKET, SO_REUSEPORT)).not.toBe(0);
		expect(closing(socket.create_server(at, { reuse_port: true })).getsockname()).toEqual(at);
		expect(thrown(() => socket.create_server(at), OSError).code).toBe("EADDRINUSE");
	});

	test("SOK-74 AF_INET6 takes IPv6 only, unless dualstack_ipv6 is set; which is for AF_INET6 only", () => {
		const only = closing(socket.create_server(["", 0], { family: AF_INET6 }));
		expect([only.family, only.getsockopt(IPPROTO_IPV6, IPV6_V6ONLY)]).toEqual([AF_INET6, 1]);
		expect(socket.has_dualstack_ipv6()).toBe(true);
		const dual = closing(socket.create_server(["", 0], { family: AF_INET6, dualstack_ipv6: true }));
		expect([dual.family, dual.getsockopt(IPPROTO_IPV6, IPV6_V6ONLY)]).toEqual([AF_INET6, 0]);
		expect(thrown(() => socket.create_server(["", 0], { dualstack_ipv6: true }), ValueError).message).toMatch(/'dualstack_ipv6'/);
	});

	test("SOK-74 a bind that fails names the address, keeps its errno and leaves no descriptor", () => {
		const server = closing(socket.create_server(["127.0.0.1", 0]));
		const at = server.getsockname();
		const before = openNow();
		const busy = thrown(() => socket.create_server(at), OSError);
		expect([busy.errno, busy.code, busy.syscall]).toEqual([errno.EADDRINUSE, "EADDRINUSE", "bind"]);
		expect(busy.message).toContain(`while attempting to bind on address ["127.0.0.1",${at[1]}]`);
		thrown(() => socket.create_server(["127.0.0.1", 65536]), OverflowError);
		thrown(() => socket.create_server(["127.0.0.1", 0], { backlog: 2 ** 31 }), OverflowError);
		thrown(() => socket.create_server(["no-such-host.invalid", 0]), gaierror);
		expect(thrown(() => socket.create_server(["127.0.0.1", 0], any(5)), TypeError).message).toMatch(/options/);
		expect(openNow()).toBe(before);
	});

	/** A line goes to the server and comes back. */
	function echo(server: socket.Socket, to: [string, number]): string {
		using client = socket.create_connection(to, 10);
		client.sendall("echo");
		const [connection] = server.accept();
		using _ = connection;
		connection.sendall(connection.recv(100));
		return String(client.recv(100));
	}

	test("SOK-75 clients of every kind are served: IPv4, IPv6, and both by a dual-stack server", () => {
		const v4 = closing(socket.create_server(["127.0.0.1", 0]));
		expect(echo(v4, ["127.0.0.1", v4.getsockname()[1]])).toBe("echo");
		const v6 = closing(socket.create_server(["", 0], { family: AF_INET6 }));
		expect(echo(v6, ["::1", v6.getsockname()[1]])).toBe("echo");
		expect(() => socket.create_connection(["127.0.0.1", v6.getsockname()[1]], 10)).toThrow(ConnectionRefusedError);
		const dual = closing(socket.create_server(["", 0], { family: AF_INET6, dualstack_ipv6: true }));
		const [, port] = dual.getsockname();
		expect([echo(dual, ["127.0.0.1", port]), echo(dual, ["::1", port])]).toEqual(["echo", "echo"]);
	});
});

describe("create_connection", () => {
	test("SOK-62 family, and the source address that it was given", () => {
		const server = listener();
		const [, free] = nobody();
		expect(closing(socket.create_connection(server.getsockname(), 10)).family).toBe(AF_INET);
		const from = closing(socket.create_connection(server.getsockname(), 10, ["127.0.0.2", 0]));
		expect(from.getsockname()[0]).toBe("127.0.0.2");
		expect(thrown(() => socket.create_connection(server.getsockname(), 10, ["127.0.0.1", free]), OSError).code).toBe("EADDRINUSE");
	});

	test("SOK-62 the timeout: the default one when omitted, none for null, else the one that was given", () => {
		const server = listener();
		const timeoutOf = (...timeout: (number | null | undefined)[]): number | null =>
			closing(socket.create_connection(server.getsockname(), ...timeout)).gettimeout();
		expect([timeoutOf(), timeoutOf(undefined), timeoutOf(null), timeoutOf(30)]).toEqual([null, null, null, 30]);
		socket.setdefaulttimeout(42);
		expect([timeoutOf(), timeoutOf(undefined), timeoutOf(null), timeoutOf(30)]).toEqual([42, 42, null, 30]);
	});

	test("SOK-63 a peer that is slow to answer: without a timeout the answer, with one TimeoutError", async () => {
		const result = await said(`
			const server = socket.create_server(["127.0.0.1", 0]);
			const peer = ${JSON.stringify(`
				import * as socket from "iomux/socket";
				import { select } from "iomux";
				for (const delay of [0.3, 0]) {
					const client = socket.create_connection(["127.0.0.1", Number(process.env.PORT)], 10);
					client.sendall("hello");
					select([], [], [], delay);
					if (delay > 0) client.sendall("late");
					else client.recv(1);
				}
			`)};
			const child = spawn(process.execPath, ["--input-type=module", "-e", peer], {
				env: { ...process.env, PORT: String(server.getsockname()[1]) },
				stdio: ["ignore", "ignore", "inherit"],
			});
			const [outside] = server.accept();
			const patient = [String(outside.recv(5)), String(outside.recv(5))];
			const [inside] = server.accept();
			inside.settimeout(0.2);
			const first = String(inside.recv(5));
			const { result, seconds } = attempt(() => inside.recv(5));
			inside.close();
			say([patient, first, result, seconds >= 0.2]);
		`);
		expect(result).toEqual([["hello", "late"], "hello", "TimeoutError", true]);
	});

	test("SOK-61 nobody listens: the last error, or all of them; no descriptor is left", () => {
		const at = nobody();
		const before = openNow();
		const error = thrown(() => socket.create_connection(at, 10), ConnectionRefusedError);
		expect([error.errno, error.syscall]).toEqual([errno.ECONNREFUSED, "connect"]);
		const all = thrown(() => socket.create_connection(["localhost", at[1]], 10, null, { all_errors: true }), AggregateError);
		expect(all.errors.length).toBe(socket.getaddrinfo("localhost", at[1], 0, SOCK_STREAM).length);
		for (const one of all.errors) expect(one).toBeInstanceOf(OSError);
		expect(all.message).toContain("localhost");
		expect(openNow()).toBe(before);
	});

	test("SOK-61 a timeout is a TimeoutError, in a group too", () => {
		const full = closing(socket.socket());
		full.bind(["127.0.0.1", 0]);
		full.listen(0);
		const at = full.getsockname();
		// Its queue takes one or two; whoever comes then waits.
		const waiting = Array.from({ length: 3 }, () => closing(socket.socket()));
		for (const one of waiting) {
			one.setblocking(false);
			one.connect_ex(at);
		}
		expect(thrown(() => socket.create_connection(at, 0.05), TimeoutError).code).toBe("ETIMEDOUT");
		const group = thrown(() => socket.create_connection(at, 0.05, null, { all_errors: true }), AggregateError);
		expect(group.errors.map((error) => error.constructor)).toEqual([TimeoutError]);
	});

	test("wrong addresses", () => {
		for (const wrong of [undefined, null, 5, "host:80", [], ["127.0.0.1"], ["127.0.0.1", 80, 0], {}]) {
			expect(thrown(() => socket.create_connection(any(wrong)), TypeError).message).toMatch(/'address' must be an array \[host, port\]/);
		}
		const before = openNow();
		const at = nobody();
		expect(thrown(() => socket.create_connection(at, any("1")), TypeError).message).toMatch(/timeout/);
		expect(() => socket.create_connection(at, -1)).toThrow(ValueError);
		expect(() => socket.create_connection(at, 1, any(5))).toThrow(TypeError);
		expect(openNow()).toBe(before + 1);
	});
});

describe("descriptors", () => {
	test("SOK-42 fromfd: a copy reads the same stream; its timeout is the default, whatever mode the original is in", () => {
		const [a, b] = pair();
		a.setblocking(false);
		b.sendall("abcd");
		const copy = closing(socket.fromfd<socket.UnixAddress>(a.fileno(), AF_UNIX, SOCK_STREAM));
		expect([copy.gettimeout(), copy.get_inheritable(), String(copy.recv(2))]).toEqual([null, false, "ab"]);
		expect(copy.fileno()).not.toBe(a.fileno());
		a.close();
		expect(String(copy.recv(2))).toBe("cd");
		socket.setdefaulttimeout(7);
		expect(closing(socket.fromfd(copy.fileno(), AF_UNIX, SOCK_STREAM)).gettimeout()).toBe(7);
	});

	test("SOK-42 fromfd of what is no socket is refused, and nothing is left open", () => {
		const [r] = pipe();
		const before = openNow();
		expect(thrown(() => socket.fromfd(r, AF_INET, SOCK_STREAM), OSError).code).toBe("ENOTSOCK");
		expect(thrown(() => socket.fromfd(-1, AF_INET, SOCK_STREAM), OSError).code).toBe("EBADF");
		for (const wrong of ["1", null, 1.5]) {
			expect(() => socket.fromfd(any(wrong), AF_INET, SOCK_STREAM)).toThrow(TypeError);
			expect(() => socket.fromfd(r, any(wrong), SOCK_STREAM)).toThrow(/'family'/);
		}
		expect(openNow()).toBe(before);
	});

	test("SOK-43 dup: a copy with the same timeout reads the same stream", () => {
		const [a, b] = pair();
		a.settimeout(5);
		b.sendall("abcd");
		const copy = closing(a.dup());
		expect([copy.gettimeout(), copy.family, copy.type, copy.get_inheritable()]).toEqual([5, AF_UNIX, SOCK_STREAM, false]);
		expect([String(a.recv(2)), String(copy.recv(2))]).toEqual(["ab", "cd"]);
		const number = opened(socket.dup(a.fileno()));
		expect([number === a.fileno(), os.get_inheritable(number)]).toEqual([false, false]);
	});

	test("SOK-28 close() by number: the object's calls fail then, and so does its close", () => {
		const server = socket.create_server(["127.0.0.1", 0]);
		const before = openNow();
		socket.close(server.fileno());
		expect(openNow()).toBe(before - 1);
		expect(thrown(() => server.listen(1), OSError).errno).toBe(errno.EBADF);
		expect(thrown(() => server.close(), OSError).errno).toBe(errno.EBADF);
		server.close();
		expect(thrown(() => socket.close(any(null)), TypeError).message).toMatch(/'fd'/);
		expect(thrown(() => socket.close(-1), OSError).errno).toBe(errno.EBADF);
	});

	test("SOK-71 copies and pairs are close-on-exec, whatever the original is", () => {
		const [a] = pair();
		a.set_inheritable(true);
		for (const copy of [a.dup(), socket.fromfd(a.fileno(), AF_UNIX, SOCK_STREAM)]) expect(closing(copy).get_inheritable()).toBe(false);
		expect(a.get_inheritable()).toBe(true);
	});

	test("an option that answers no bytes is 0, not what another option was", () => {
		const one = closing(socket.socket(AF_INET, SOCK_DGRAM));
		expect(one.getsockopt(SOL_SOCKET, socket.SO_TYPE)).toBe(SOCK_DGRAM);
		if (socket.SO_BINDTODEVICE !== undefined) expect(one.getsockopt(SOL_SOCKET, socket.SO_BINDTODEVICE)).toBe(0);
	});
});
