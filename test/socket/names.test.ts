// Names and numbers of hosts, services, protocols and interfaces; addresses as text and as bytes.
import { gaierror, herror, OSError, OverflowError, ValueError } from "iomux/errors";
import * as socket from "iomux/socket";
import { describe, expect, test } from "../support/harness.ts";
import { thrown } from "../support/thrown.ts";

const { AF_INET, AF_INET6, SOCK_DGRAM, SOCK_STREAM } = socket;
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what some tests are about
const any = (value: unknown): any => value;

describe("byte order", () => {
	test("SOK-8 hton and ntoh undo each other", () => {
		for (const [there, back, values] of [
			[socket.htons, socket.ntohs, [0, 1, 0x1234, 0xff00, 0xffff]],
			[socket.htonl, socket.ntohl, [0, 1, 0x12345678, 0x80000000, 0xffffffff]],
		] as const) {
			for (const value of values) {
				expect(back(there(value))).toBe(value);
				expect(there(value)).toBeGreaterThanOrEqual(0);
			}
		}
		const network = new Uint8Array(Uint16Array.of(socket.htons(0x1234)).buffer);
		expect([...network]).toEqual([0x12, 0x34]);
		expect([...new Uint8Array(Uint32Array.of(socket.htonl(0x12345678)).buffer)]).toEqual([0x12, 0x34, 0x56, 0x78]);
	});

	test("SOK-9 numbers beyond 16 and 32 bits are OverflowErrors", () => {
		for (const call of [socket.htons, socket.ntohs]) {
			for (const value of [-1, 0x10000, 2 ** 32]) expect(() => call(value)).toThrow(OverflowError);
		}
		for (const call of [socket.htonl, socket.ntohl]) {
			for (const value of [-1, 2 ** 32, 2 ** 64]) expect(() => call(value)).toThrow(OverflowError);
		}
		expect(() => socket.htons(any("1"))).toThrow(TypeError);
		expect(() => socket.htonl(0.5)).toThrow(TypeError);
	});
});

describe("services and protocols", () => {
	test("SOK-10 a service's port has the service's name, with and without a protocol", () => {
		const port = socket.getservbyname("http");
		expect(port).toBe(80);
		expect(socket.getservbyname("http", "tcp")).toBe(port);
		expect(socket.getservbyport(port)).toBe("http");
		expect(socket.getservbyport(port, "tcp")).toBe("http");
		for (const wrong of [-1, 65536]) expect(() => socket.getservbyport(wrong)).toThrow(OverflowError);
		for (const unknown of [() => socket.getservbyname("no such service"), () => socket.getservbyname("http", "nope")]) {
			expect(thrown(unknown, OSError).errno).toBeUndefined();
		}
		expect(thrown(() => socket.getservbyname("x".repeat(300)), OSError).errno).toBeUndefined();
		expect(thrown(() => socket.getservbyport(1, "nope"), OSError).errno).toBeUndefined();
	});

	test("protocols by name", () => {
		expect(socket.getprotobyname("tcp")).toBe(socket.IPPROTO_TCP);
		expect(socket.getprotobyname("udp")).toBe(socket.IPPROTO_UDP);
		expect(thrown(() => socket.getprotobyname("no such protocol"), OSError).errno).toBeUndefined();
		expect(() => socket.getprotobyname(any(6))).toThrow(TypeError);
	});
});

describe("SOK-12 addresses as text and bytes", () => {
	const v4: [string, number[]][] = [
		["0.0.0.0", [0, 0, 0, 0]],
		["255.0.255.0", [255, 0, 255, 0]],
		["170.170.170.170", [170, 170, 170, 170]],
		["1.2.3.4", [1, 2, 3, 4]],
		["255.255.255.255", [255, 255, 255, 255]],
	];
	for (const [text, packed] of v4) {
		test(text, () => {
			expect([...socket.inet_aton(text)]).toEqual(packed);
			expect([...socket.inet_pton(AF_INET, text)]).toEqual(packed);
			expect(socket.inet_ntoa(Uint8Array.from(packed))).toBe(text);
			expect(socket.inet_ntop(AF_INET, Buffer.from(packed))).toBe(text);
		});
	}

	const v6: [string, number[]][] = [
		["::", Array(16).fill(0)],
		["::1", [...Array(15).fill(0), 1]],
		["1::", [0, 1, ...Array(14).fill(0)]],
		["45ef:76cb:1a:56ef:afeb:bac:1924:aeae", [0x45, 0xef, 0x76, 0xcb, 0, 0x1a, 0x56, 0xef, 0xaf, 0xeb, 0x0b, 0xac, 0x19, 0x24, 0xae, 0xae]],
		["::ffff:1.2.3.4", [...Array(10).fill(0), 0xff, 0xff, 1, 2, 3, 4]],
	];
	for (const [text, packed] of v6) {
		test(text, () => {
			expect([...socket.inet_pton(AF_INET6, text)]).toEqual(packed);
			expect(socket.inet_ntop(AF_INET6, Uint8Array.from(packed))).toBe(text);
		});
	}

	test("short forms are for inet_aton alone", () => {
		expect([...socket.inet_aton("127.1")]).toEqual([127, 0, 0, 1]);
		expect(() => socket.inet_pton(AF_INET, "127.1")).toThrow(OSError);
	});

	test("what is no address, and bytes of another number", () => {
		for (const text of ["", "1.2.3", "0.0.0.", "300.0.0.0", "a.0.0.0", "1.2.3.4.5", "::1", "x".repeat(1000)]) {
			expect(thrown(() => socket.inet_pton(AF_INET, text), OSError).errno, text).toBeUndefined();
		}
		for (const text of ["0.0.0.", "300.0.0.0", "a.0.0.0", "1.2.3.4.5", "::1", ""])
			expect(() => socket.inet_aton(text), text).toThrow(OSError);
		for (const text of [":", ":::", "::0::", "1::2::3", "1:2:3:4:5:6:7:8:9", "::1.2.3", "0::0::", "1.2.3.4"]) {
			expect(() => socket.inet_pton(AF_INET6, text), text).toThrow(OSError);
		}
		expect(thrown(() => socket.inet_pton(-1, "1.2.3.4"), OSError).code).toBe("EAFNOSUPPORT");
		for (const size of [0, 3, 5, 16]) {
			expect(() => socket.inet_ntoa(new Uint8Array(size))).toThrow(OSError);
			expect(() => socket.inet_ntop(AF_INET, new Uint8Array(size))).toThrow(ValueError);
		}
		for (const size of [4, 15, 17]) expect(() => socket.inet_ntop(AF_INET6, new Uint8Array(size))).toThrow(ValueError);
		expect(() => socket.inet_ntop(12345, new Uint8Array(4))).toThrow(ValueError);
		expect(() => socket.inet_ntoa(any("1234"))).toThrow(TypeError);
		expect(() => socket.inet_aton(any(1))).toThrow(TypeError);
	});
});

describe("getaddrinfo", () => {
	test("SOK-20 hosts as addresses, names and null; ports as numbers, names and null", () => {
		expect(socket.getaddrinfo("127.0.0.1", 80, 0, SOCK_STREAM)).toEqual([
			[AF_INET, SOCK_STREAM, socket.IPPROTO_TCP, "", ["127.0.0.1", 80]],
		]);
		expect(socket.getaddrinfo("127.0.0.1", "http", 0, SOCK_STREAM)[0][4]).toEqual(["127.0.0.1", 80]);
		expect(socket.getaddrinfo(Buffer.from("127.0.0.1"), Buffer.from("80"), 0, SOCK_STREAM)[0][4]).toEqual(["127.0.0.1", 80]);
		expect(socket.getaddrinfo("localhost", null).length).toBeGreaterThan(0);
		for (const [family, type, , canonname] of socket.getaddrinfo("127.0.0.1", 0)) {
			expect([family, canonname]).toEqual([AF_INET, ""]);
			expect([SOCK_STREAM, SOCK_DGRAM, socket.SOCK_RAW]).toContain(type);
		}
		for (const [family] of socket.getaddrinfo("localhost", null, AF_INET)) expect(family).toBe(AF_INET);
		for (const [, type] of socket.getaddrinfo("127.0.0.1", null, 0, SOCK_DGRAM)) expect(type).toBe(SOCK_DGRAM);
		for (const [, , proto] of socket.getaddrinfo("127.0.0.1", null, 0, 0, socket.IPPROTO_TCP)) expect(proto).toBe(socket.IPPROTO_TCP);
		const passive = socket.getaddrinfo(null, 0, AF_INET, SOCK_STREAM, 0, socket.AI_PASSIVE);
		expect(passive[0][4]).toEqual(["0.0.0.0", 0]);
		expect(socket.getaddrinfo(null, 0, AF_INET, SOCK_STREAM)[0][4]).toEqual(["127.0.0.1", 0]);
		expect(socket.getaddrinfo("127.0.0.1", 0, 0, SOCK_STREAM, 0, socket.AI_CANONNAME)[0][3]).toBe("127.0.0.1");
	});

	test("SOK-20 wrong arguments", () => {
		expect(() => socket.getaddrinfo(any(5), 80)).toThrow(TypeError);
		expect(thrown(() => socket.getaddrinfo("127.0.0.1", any(1.5)), OSError).errno).toBeUndefined();
		expect(thrown(() => socket.getaddrinfo("127.0.0.1", any({})), OSError).errno).toBeUndefined();
		expect(() => socket.getaddrinfo("127.0.0.1", "\ud800")).toThrow(ValueError);
		expect(thrown(() => socket.getaddrinfo("127.0.0.1", "no such service"), gaierror).errno).toBe(socket.EAI_SERVICE);
		expect(() => socket.getaddrinfo("name.invalid", null, 0, 0, 0, socket.AI_NUMERICHOST)).toThrow(gaierror);
	});

	test("SOK-21 giant ports succeed or are gaierrors", () => {
		for (const port of [65536, 2 ** 40, -1, 10n ** 50n, 1e300]) {
			try {
				socket.getaddrinfo("127.0.0.1", port);
			} catch (error) {
				expect(error).toBeInstanceOf(gaierror);
			}
		}
	});

	test("SOK-33 IPv6 text comes out normalised, in four elements, with the zone as scope id", () => {
		const flags = socket.AI_NUMERICHOST;
		expect(socket.getaddrinfo("ff02::1de:c0:face:8D", 1234, AF_INET6, SOCK_DGRAM, 0, flags)[0][4]).toEqual([
			"ff02::1de:c0:face:8d",
			1234,
			0,
			0,
		]);
		const [index, name] = socket.if_nameindex()[0];
		expect(socket.getaddrinfo(`ff02::1de:c0:face:8D%${name}`, 1234, AF_INET6, SOCK_DGRAM, 0, flags)[0][4]).toEqual([
			"ff02::1de:c0:face:8d",
			1234,
			0,
			index,
		]);
	});
});

describe("names of hosts", () => {
	test("SOK-22 getnameinfo takes addresses only", () => {
		const numeric = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV;
		expect(socket.getnameinfo(["127.0.0.1", 80], numeric)).toEqual(["127.0.0.1", "80"]);
		expect(socket.getnameinfo(["127.0.0.1", 80], socket.NI_NUMERICHOST)).toEqual(["127.0.0.1", "http"]);
		expect(socket.getnameinfo(["::1", 80, 0, 0], numeric)).toEqual(["::1", "80"]);
		expect(() => socket.getnameinfo(["localhost", 80], 0)).toThrow(OSError);
		expect(() => socket.getnameinfo(["127.0.0.1", 80, 0], 0)).toThrow(OSError);
		expect(() => socket.getnameinfo(any("127.0.0.1"), 0)).toThrow(TypeError);
		expect(() => socket.getnameinfo(["127.0.0.1"], 0)).toThrow(TypeError);
		expect(() => socket.getnameinfo(["127.0.0.1", "80"], 0)).toThrow(TypeError);
		for (const flowinfo of [-1, 0x100000]) expect(() => socket.getnameinfo(["::1", 80, flowinfo], numeric)).toThrow(OverflowError);
	});

	test("SOK-23 addresses resolve to themselves, malformed ones do not", () => {
		for (const address of ["0.1.1.1", "1.2.3.4", "255.255.255.255", "127.0.0.1"]) {
			expect(socket.gethostbyname(address)).toBe(address);
			expect(socket.gethostbyname_ex(address)).toEqual([address, [], [address]]);
		}
		for (const malformed of ["::1q", "::1::2", "1:1:1:1:1:1:1:1:1", "1.2.3.4.5\0"]) {
			expect(() => socket.gethostbyname(malformed), malformed).toThrow(malformed.includes("\0") ? TypeError : OSError);
			expect(() => socket.gethostbyaddr(malformed), malformed).toThrow(malformed.includes("\0") ? TypeError : OSError);
		}
		expect(socket.gethostbyname("")).toBe("0.0.0.0");
		expect(socket.gethostbyname("<broadcast>")).toBe("255.255.255.255");
	});

	test("gethostbyname_ex and gethostbyaddr know localhost", () => {
		expect(socket.gethostbyname_ex("localhost")[2]).toContain("127.0.0.1");
		const [name, aliases, addresses] = socket.gethostbyaddr("127.0.0.1");
		expect([name, ...aliases]).toContain("localhost");
		expect(addresses).toEqual(["127.0.0.1"]);
		expect(new herror(1, "words")).toBeInstanceOf(OSError);
	});

	test("SOK-34 getfqdn: '', 0.0.0.0 and :: are this machine", () => {
		expect(socket.getfqdn("0.0.0.0")).toBe(socket.getfqdn(""));
		expect(socket.getfqdn("::")).toBe(socket.getfqdn());
	});
});

describe("SOK-24 network interfaces", () => {
	test("index to name and back", () => {
		const interfaces = socket.if_nameindex();
		expect(interfaces.length).toBeGreaterThan(0);
		for (const [index, name] of interfaces) {
			expect(socket.if_nametoindex(name)).toBe(index);
			expect(socket.if_indextoname(index)).toBe(name);
		}
	});

	test("unknown ones", () => {
		expect(() => socket.if_nametoindex("no such if")).toThrow(OSError);
		expect(() => socket.if_nametoindex("x".repeat(500))).toThrow(OSError);
		expect(() => socket.if_indextoname(0)).toThrow(OSError);
		expect(() => socket.if_indextoname(0xffffffff)).toThrow(OSError);
		for (const index of [-1, 2 ** 32, 2 ** 64]) expect(() => socket.if_indextoname(index)).toThrow(OverflowError);
		expect(() => socket.if_indextoname(any("lo"))).toThrow(TypeError);
		expect(() => socket.if_nametoindex(any(1))).toThrow(TypeError);
	});
});
