// Socket addresses: what goes in, what comes out, and names that are looked up.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gaierror, OSError, OverflowError, ValueError } from "iomux/errors";
import * as socket from "iomux/socket";
import { afterAll, expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

const { AF_INET, AF_INET6, AF_UNIX, SOCK_DGRAM } = socket;

const directory = mkdtempSync(join(tmpdir(), "iomux-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** What a datagram socket of that family is called after `bind(address)`. */
function bound(family: number, address: unknown): socket.SocketAddress {
	const one = closing(socket.socket<socket.SocketAddress>(family, SOCK_DGRAM));
	one.bind(address as socket.AddressLike);
	return one.getsockname();
}

/** Calls that take an address. */
const calls = (family: number): [string, (address: unknown) => unknown][] => {
	const one = closing(socket.socket(family));
	one.setblocking(false);
	const udp = closing(socket.socket(family, SOCK_DGRAM));
	return [
		["bind", (address) => one.bind(address as socket.AddressLike)],
		["connect", (address) => one.connect(address as socket.AddressLike)],
		["connect", (address) => one.connect_ex(address as socket.AddressLike)],
		["sendto", (address) => udp.sendto("x", address as socket.AddressLike)],
		["sendto", (address) => udp.sendto("x", 0, address as socket.AddressLike)],
	];
};

test("AF_INET hosts: every interface, broadcast, literals, names, bytes", () => {
	for (const [host, expected] of [
		["", "0.0.0.0"],
		["0.0.0.0", "0.0.0.0"],
		["<broadcast>", "255.255.255.255"],
		["127.0.0.1", "127.0.0.1"],
		["127.1", "127.0.0.1"],
		["localhost", "127.0.0.1"],
		[Buffer.from("127.0.0.1"), "127.0.0.1"],
		[new Uint8Array(Buffer.from("localhost")), "127.0.0.1"],
	] as const) {
		expect(bound(AF_INET, [host, 0])[0]).toBe(expected);
	}
});

test("a tuple type, a plain array and a readonly one are addresses; extra properties do not matter", () => {
	const plain = ["127.0.0.1", 0];
	const readonly = ["127.0.0.1", 0] as const;
	for (const address of [plain, readonly, Object.freeze([...plain])]) expect(bound(AF_INET, address)[0]).toBe("127.0.0.1");
});

test("AF_INET6 addresses come out with four elements and go in with two to four", () => {
	for (const address of [
		["::1", 0],
		["::1", 0, 0],
		["::1", 0, 0, 0],
		["::1", 0, 7, 0],
		["0:0:0:0:0:0:0:1", 0],
	]) {
		const [host, port, flowinfo, scope] = bound(AF_INET6, address) as [string, number, number, number];
		expect([host, flowinfo, scope]).toEqual(["::1", 0, 0]);
		expect(port).toBeGreaterThan(0);
	}
	expect((bound(AF_INET6, ["", 0]) as socket.InetAddress)[0]).toBe("::");
	expect((bound(AF_INET6, ["::FFFF:127.0.0.1", 0]) as socket.InetAddress)[0]).toBe("::ffff:127.0.0.1");
});

test("an address that came out of accept and getsockname goes in again, IPv6 too", () => {
	for (const [family, host] of [
		[AF_INET, "127.0.0.1"],
		[AF_INET6, "::1"],
	] as const) {
		const server = closing(socket.socket(family));
		server.bind([host, 0]);
		server.listen();
		const client = closing(socket.socket(family));
		client.connect(server.getsockname());
		const [connection, address] = server.accept();
		closing(connection);
		expect(address).toEqual(client.getsockname());
		expect(connection.getpeername()).toEqual(address);
		expect(address).toHaveLength(family === AF_INET ? 2 : 4);
		expect(client.getpeername()).toEqual(server.getsockname());
	}
});

test("what is no array of two elements is a TypeError that names the argument and the call", () => {
	for (const [name, call] of calls(AF_INET)) {
		for (const address of [undefined, null, 5, true, "127.0.0.1", Buffer.from("127.0.0.1"), {}, Symbol("s"), () => 0, 1n]) {
			const { message } = thrown(() => call(address), TypeError);
			expect(message).toContain(`${name}: 'address' must be an array [host, port]`);
		}
		for (const address of [[], ["127.0.0.1"], ["127.0.0.1", 1, 0]]) {
			expect(thrown(() => call(address), TypeError).message).toContain(`received ${address.length} elements`);
		}
	}
	for (const [, call] of calls(AF_INET6)) {
		for (const address of [["::1"], ["::1", 1, 0, 0, 0]]) thrown(() => call(address), TypeError);
	}
});

test("hosts that are no text, or have a NUL in them, are TypeErrors", () => {
	for (const family of [AF_INET, AF_INET6]) {
		for (const [, call] of calls(family)) {
			for (const host of [undefined, null, 5, true, {}, [], Symbol("s"), 1n]) {
				expect(thrown(() => call([host, 1]), TypeError).message).toMatch(/the host must be a string, received/);
			}
			for (const host of ["a\0b", "\0", Buffer.from("127.0.0.1\0")]) {
				expect(thrown(() => call([host, 1]), TypeError).message).toMatch(/the host must not contain a NUL/);
			}
		}
	}
});

test("SOK-19 ports: 0 to 65535, else OverflowError; what is no whole number is a TypeError", () => {
	for (const [, call] of calls(AF_INET)) {
		for (const port of [-1, 65536, 80 + 65536, 80 - 65536, 2 ** 40, -(2 ** 53)]) {
			expect(thrown(() => call(["127.0.0.1", port]), OverflowError).message).toMatch(/the port must be from 0 to 65535/);
		}
		for (const port of [undefined, null, "80", 1.5, Number.NaN, Infinity, {}, 80n, true]) {
			expect(thrown(() => call(["127.0.0.1", port]), TypeError).message).toMatch(/the port must be a whole number/);
		}
	}
	expect((bound(AF_INET, ["127.0.0.1", 0]) as socket.InetAddress)[1]).toBeGreaterThan(0);
});

test("SOK-32 flowinfo beyond 20 bits and a scope beyond 32 are OverflowErrors", () => {
	for (const [, call] of calls(AF_INET6)) {
		for (const flowinfo of [-10, -1, 0x100000, 2 ** 32]) {
			expect(thrown(() => call(["::1", 1, flowinfo]), OverflowError).message).toMatch(/'flowinfo'/);
		}
		for (const scope of [-1, 2 ** 32]) expect(thrown(() => call(["::1", 1, 0, scope]), OverflowError).message).toMatch(/'scope_id'/);
		expect(thrown(() => call(["::1", 1, "x"]), TypeError).message).toMatch(/'flowinfo'/);
		expect(thrown(() => call(["::1", 1, 0, 1.5]), TypeError).message).toMatch(/'scope_id'/);
	}
});

test("unknown hosts are gaierrors, also from connect_ex: number, name and words of the resolver", () => {
	for (const [, call] of calls(AF_INET)) {
		for (const host of [
			"no-such-host.invalid",
			"1.2.3.256",
			"::1",
			" ",
			"a".repeat(64),
			"a".repeat(5000),
			"\u00fc".repeat(5000),
			"\ud800".repeat(999),
		]) {
			const error = thrown(() => call([host, 1]), gaierror);
			expect(error).toBeInstanceOf(OSError);
			expect(error.code).toMatch(/^EAI_/);
			expect(error.syscall).toBe("getaddrinfo");
			expect(error.strerror).toMatch(/\S/);
		}
	}
	const error = thrown(() => bound(AF_INET, ["no-such-host.invalid", 1]), gaierror);
	expect([socket.EAI_NONAME, socket.EAI_AGAIN]).toContain(error.errno);
	thrown(() => bound(AF_INET6, ["127.0.0.256", 0]), gaierror);
});

test("a host name that is not ASCII is looked up as IDNA", () => {
	// Fullwidth letters are the plain ones there.
	const fullwidth = "\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54";
	expect(bound(AF_INET, [fullwidth, 0])[0]).toBe("127.0.0.1");
	expect(socket.gethostbyname(fullwidth)).toBe("127.0.0.1");
	thrown(() => bound(AF_INET, ["b\u00fccher.invalid", 0]), gaierror);
	for (const host of ["\ud800", "\u{1f600}".repeat(100), "\u00ad"]) thrown(() => bound(AF_INET, [host, 0]), gaierror);
});

test("SOK-73 AF_UNIX paths: names on both ends, an unnamed socket is the empty string", () => {
	const path = join(directory, "s\u00fc\u00df");
	const server = closing(socket.socket<socket.UnixAddress>(AF_UNIX));
	expect(server.getsockname()).toBe("");
	server.bind(path);
	server.listen();
	expect(server.getsockname()).toBe(path);
	expect(existsSync(path)).toBe(true);
	const client = closing(socket.socket<socket.UnixAddress>(AF_UNIX));
	client.connect(Buffer.from(path));
	const [connection, address] = server.accept();
	closing(connection);
	expect([address, client.getpeername(), connection.getsockname(), client.getsockname()]).toEqual(["", path, path, ""]);
	expect(thrown(() => closing(socket.socket(AF_UNIX)).bind(path), OSError).code).toBe("EADDRINUSE");
	server.close();
	expect(thrown(() => closing(socket.socket(AF_UNIX)).connect(path), OSError).code).toBe("ECONNREFUSED");
	expect(thrown(() => closing(socket.socket(AF_UNIX)).connect(`${path}-missing`), OSError).code).toBe("ENOENT");
});

test("SOK-73 AF_UNIX paths that are not UTF-8 come out as their bytes, and go in again", () => {
	const path = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0x73, 0xff, 0xe2, 0x82])]);
	const server = closing(socket.socket<socket.UnixAddress>(AF_UNIX));
	server.bind(path);
	server.listen();
	expect(server.getsockname()).toEqual(path);
	const client = closing(socket.socket<socket.UnixAddress>(AF_UNIX));
	client.connect(server.getsockname());
	expect(client.getpeername()).toEqual(path);
	expect(String(client)).toContain("raddr=");
});

test("SOK-72 Linux abstract names: Buffers in and out, all of their bytes count; a string that starts with NUL is taken too", () => {
	const name = Buffer.from("\0iomux\0address\0\xff", "latin1");
	const server = closing(socket.socket<socket.UnixAddress>(AF_UNIX));
	server.bind(name);
	server.listen();
	expect(server.getsockname()).toEqual(name);
	const client = closing(socket.socket<socket.UnixAddress>(AF_UNIX));
	client.connect(name);
	expect(client.getpeername()).toEqual(name);
	expect(thrown(() => closing(socket.socket(AF_UNIX)).connect(name.subarray(0, -1)), OSError).code).toBe("ECONNREFUSED");
	expect(bound(AF_UNIX, "\0iomux-address-string")).toEqual(Buffer.from("\0iomux-address-string"));
	const chosen = bound(AF_UNIX, "") as Buffer;
	expect([chosen.length, chosen[0]]).toEqual([6, 0]);
	expect(bound(AF_UNIX, "")).not.toEqual(chosen);
});

test("AF_UNIX names that are too long are OSErrors without an errno, the longest ones fit", () => {
	expect(bound(AF_UNIX, Buffer.alloc(108))).toHaveLength(108);
	const longest = join(directory, "x").padEnd(107, "x");
	expect(bound(AF_UNIX, longest)).toBe(longest);
	for (const name of [Buffer.alloc(109), Buffer.alloc(10000), `${longest}x`, Buffer.alloc(108, "x"), "\u00fc".repeat(60)]) {
		for (const [, call] of calls(AF_UNIX)) {
			const error = thrown(() => call(name), OSError);
			expect([error.errno, error.message]).toEqual([undefined, expect.stringContaining("too long")]);
		}
	}
});

test("AF_UNIX addresses of another type are TypeErrors that name the argument", () => {
	for (const [name, call] of calls(AF_UNIX)) {
		for (const address of [undefined, null, 5, true, ["path", 0], {}, Symbol("s"), 1n]) {
			const { message } = thrown(() => call(address), TypeError);
			expect(message).toContain(`${name}: 'address' of an AF_UNIX socket must be a string or bytes`);
		}
	}
});

test("SOK-73 half of a surrogate pair in an AF_UNIX path is a ValueError: it has no bytes", () => {
	for (const [name, call] of calls(AF_UNIX)) {
		expect(thrown(() => call("path\ud800"), ValueError).message).toBe(`${name}: 'address' must be well-formed, received a lone surrogate`);
	}
});

test("addresses of a family that is not known are an OSError that says so", () => {
	const one = socket.socket({ fileno: closing(socket.socket()).fileno(), family: 99 });
	expect(thrown(() => one.bind(["127.0.0.1", 0]), OSError).message).toContain("family 99");
	one.detach();
});

test("detached and shared memory as an address is no crash", () => {
	const gone = new Uint8Array(16);
	structuredClone(gone.buffer, { transfer: [gone.buffer] });
	const chosen = bound(AF_UNIX, gone) as Buffer; // no bytes are left: a name of the system's choice
	expect(chosen).toHaveLength(6);
	const shared = new Uint8Array(new SharedArrayBuffer(12));
	shared.set(Buffer.from("\0iomux-share"));
	expect(bound(AF_UNIX, shared)).toEqual(Buffer.from("\0iomux-share"));
	thrown(() => bound(AF_INET, [gone, "x"]), TypeError);
});
