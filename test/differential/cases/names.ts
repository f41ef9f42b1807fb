// socket: addresses as text and bytes, byte order, names of hosts, services, protocols and
// interfaces.
import { $, bytes, type Case, c, float, int, mask, OBJECT, table, tuple, type Value } from "../language.ts";

const HUGE = int("18446744073709551616");
const notIntegers: readonly Value[] = ["1", float("1.5"), null, OBJECT, bytes("1")];

/** A number of so many bits, or what is none, to a function of one argument. */
function byteOrder(name: string, most: number): Case[] {
	const call = `socket.${name}`;
	return [
		{
			name: `SOK-8 socket: ${name} and back`,
			steps: [0, 1, 0x80, 0xff00, 0x1234, most - 1].flatMap((x) => [
				["y", call, [x]],
				["", call, [$("y")]],
			]),
		},
		{
			name: `SOK-9 socket: ${name} at the ends of its range and beyond`,
			steps: [0, most, most + 1, -1, -most, HUGE].map((x) => ["", call, [x]]),
		},
		{ name: `SOK-9 socket: ${name} of what is no integer`, steps: notIntegers.map((x) => ["", call, [x]]) },
	];
}

const ipv4: readonly string[] = [
	"0.0.0.0",
	"255.255.255.255",
	"127.1",
	"1.2.3",
	"2130706433",
	"0x7f.0x1",
	"0X7F000001",
	"017700000001",
	"1.2.3.04",
	"1.2.3.010",
	"1.2.3.08",
	"1.2.3.0x",
	"1.2.3.256",
	"1.2.65536",
	"1.65536",
	"1.16777216",
	"4294967296",
	"1.2.3.4.5",
	"1.2.3.",
	".1.2.3",
	"1..2.3",
	"-1.2.3.4",
	"+1.2.3.4",
	"",
	" ",
	" 1.2.3.4",
	"1.2.3.4 ",
	"1.2.3.4 more",
	"1.2.3.4\n",
	"a.b.c.d",
	"::1",
	"\uff11.2.3.4",
	"00000000000000000000001.2.3.4",
];

const ipv6: readonly string[] = [
	"::",
	"::1",
	"1::",
	"1:2:3:4:5:6:7:8",
	"1:2:3:4:5:6:7::",
	"::2:3:4:5:6:7:8",
	"1:2:3:4::5:6:7:8",
	"1:2:3:4:5:6:1.2.3.4",
	"::ffff:1.2.3.4",
	"::1.2.3.4",
	"::1.2.3",
	"::1.2.3.256",
	"1.2.3.4::",
	"ABCD:EF01::",
	"00001::",
	"0001::",
	"12345::",
	"g::",
	"1:2:3:4:5:6:7",
	"1:2:3:4:5:6:7:8:9",
	":::",
	"1::2::3",
	":1::",
	"1::2:",
	"fe80::1%lo",
	"[::1]",
	"::1/128",
	" ::1",
	"",
	"1.2.3.4",
];

const texts = (family: string): readonly (readonly [string, Value])[] =>
	(family === "AF_INET" ? ipv4 : ipv6).map((text) => [JSON.stringify(text), text]);

const packed6: readonly (readonly [string, Value])[] = [
	["only zeros", bytes("\0", 16)],
	["::1", bytes(`${"\0".repeat(15)}\x01`)],
	["two runs of zeros: the first of equal ones", bytes("\0\x01\0\0\0\0\0\x02\0\0\0\0\0\x03\0\x04")],
	["two runs of zeros: the longer one", bytes("\0\x01\0\0\0\0\0\x02\0\0\0\0\0\0\0\x04")],
	["a single group of zeros", bytes("\0\x01\0\0\0\x03\0\x04\0\x05\0\x06\0\x07\0\x08")],
	["zeros at the end", bytes("\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\0")],
	["an IPv4 address, mapped", bytes(`${"\0".repeat(10)}\xff\xff\x01\x02\x03\x04`)],
	["an IPv4 address, compatible", bytes(`${"\0".repeat(12)}\x01\x02\x03\x04`)],
	["letters", bytes("\xab\xcd\xef\x01\0\0\0\0\0\0\0\0\0\0\0\x0a")],
	["leading zeros in its groups", bytes("\0\x0a\0\xa0\x0a\0\xa0\0\0\x01\0\x10\x01\0\x10\0")],
];

const hosts: readonly (readonly [string, Value])[] = [
	["127.0.0.1", "127.0.0.1"],
	["bytes", bytes("127.0.0.1")],
	["a short form", "127.1"],
	["a hexadecimal number", "0x7f000001"],
	["::1", "::1"],
	["capitals", "ABCD::EF"],
	["an IPv4 address, mapped", "::ffff:127.0.0.1"],
	["a scope", "fe80::1%1"],
	["an unknown scope", "fe80::1%nosuch0"],
	["brackets", "[::1]"],
	["1.2.3.256", "1.2.3.256"],
	["an empty string", ""],
	["None", null],
	["a number", 5],
	["an object", OBJECT],
	["a list", ["127.0.0.1"]],
	["a string with NUL", "127.0.0.1\0"],
	["a space in front", " 127.0.0.1"],
	["a name of 300 characters", "a".repeat(300)],
	["a label of 64 characters", `${"a".repeat(64)}.invalid`],
	["two dots", "a..invalid"],
];

const ports: readonly (readonly [string, Value])[] = [
	["0", 0],
	["80", 80],
	["-1", -1],
	["65535", 65535],
	["65536", 65536],
	["2^31", 2 ** 31],
	["2^32 + 80", 2 ** 32 + 80],
	["2^64", HUGE],
	["digits", "80"],
	["digits as bytes", bytes("80")],
	["digits and a letter", "80x"],
	["a sign", "+80"],
	["a service", "http"],
	["a service of udp only", "tftp"],
	["an unknown service", "nosuchservice"],
	["an empty string", ""],
	["None", null],
	["1.5", float("1.5")],
	["a list", [80]],
	["an object", OBJECT],
	["a string with NUL", "80\0"],
];

const NUMERIC = mask("socket", "NI_NUMERICHOST", "NI_NUMERICSERV");

const nameinfo: readonly (readonly [string, Value, Value])[] = [
	["numbers", tuple("127.0.0.1", 80), NUMERIC],
	["a service's name", tuple("127.0.0.1", 80), c("NI_NUMERICHOST")],
	["a datagram service's name", tuple("127.0.0.1", 69), mask("socket", "NI_NUMERICHOST", "NI_DGRAM")],
	["a port without a service", tuple("127.0.0.1", 65500), c("NI_NUMERICHOST")],
	["IPv6", tuple("::1", 80, 0, 0), NUMERIC],
	["IPv6 in two elements", tuple("::1", 80), NUMERIC],
	["IPv6 with a scope", tuple("fe80::1", 80, 0, 1), NUMERIC],
	["IPv4 in three elements", tuple("127.0.0.1", 80, 0), NUMERIC],
	["IPv4 in four elements", tuple("127.0.0.1", 80, 0, 0), NUMERIC],
	["a host's name", tuple("localhost", 80), NUMERIC],
	["an empty host", tuple("", 80), NUMERIC],
	["one element", tuple("127.0.0.1"), NUMERIC],
	["five elements", tuple("::1", 80, 0, 0, 0), NUMERIC],
	["a string", "127.0.0.1", NUMERIC],
	["None", null, NUMERIC],
	["a port that is a string", tuple("127.0.0.1", "80"), NUMERIC],
	["a port of 65536", tuple("127.0.0.1", 65536), NUMERIC],
	["a port of -1", tuple("127.0.0.1", -1), NUMERIC],
	["a flowinfo of 2^20", tuple("::1", 80, 1 << 20, 0), NUMERIC],
	["a flowinfo of -1", tuple("::1", 80, -1, 0), NUMERIC],
	["flags that are a string", tuple("127.0.0.1", 80), "0"],
	["unknown flags", tuple("127.0.0.1", 80), 0x40000000],
	["NI_NAMEREQD without a name", tuple("192.0.2.1", 80), mask("socket", "NI_NAMEREQD", "NI_NUMERICHOST")],
];

/** What every system has in its tables. */
const services: readonly (readonly [string, readonly Value[]])[] = [
	["http", ["http"]],
	["http of tcp", ["http", "tcp"]],
	["domain of udp", ["domain", "udp"]],
	["a service under the wrong protocol", ["ssh", "udp"]],
	["an unknown protocol", ["http", "nosuchproto"]],
	["an unknown name", ["nosuchservice"]],
	["an empty name", [""]],
	["a number", [80]],
	["None", [null]],
	["bytes", [bytes("http")]],
	["a name with NUL", ["http\0"]],
	["capitals", ["HTTP"]],
	["nothing", []],
];

const servicePorts: readonly (readonly [string, readonly Value[]])[] = [
	["80", [80]],
	["80 of tcp", [80, "tcp"]],
	["53 of udp", [53, "udp"]],
	["80 of an unknown protocol", [80, "nosuchproto"]],
	["65500", [65500]],
	["-1", [-1]],
	["65536", [65536]],
	["2^64", [HUGE]],
	["a string", ["80"]],
	["1.5", [float("1.5")]],
	["None", [null]],
	["80 of a number", [80, 6]],
];

const protocols: readonly (readonly [string, Value])[] = [
	["tcp", "tcp"],
	["udp", "udp"],
	["icmp", "icmp"],
	["an alias", "TCP"],
	["an unknown name", "nosuchproto"],
	["an empty name", ""],
	["a number", 6],
	["None", null],
];

export const cases: readonly Case[] = [
	...byteOrder("htons", 0xffff),
	...byteOrder("ntohs", 0xffff),
	...byteOrder("htonl", 0xffffffff),
	...byteOrder("ntohl", 0xffffffff),

	...table("SOK-12 socket: inet_aton of", texts("AF_INET"), (text) => [["", "socket.inet_aton", [text]]]),
	...table("SOK-12 socket: inet_pton of AF_INET and", texts("AF_INET"), (text) => [["", "socket.inet_pton", [c("AF_INET"), text]]]),
	...table("SOK-12 socket: inet_pton of AF_INET6 and", texts("AF_INET6"), (text) => [
		["packed", "socket.inet_pton", [c("AF_INET6"), text]],
		["", "socket.inet_ntop", [c("AF_INET6"), $("packed")]],
	]),
	...table("SOK-12 socket: inet_ntop of AF_INET6 and", packed6, (packed) => [["", "socket.inet_ntop", [c("AF_INET6"), packed]]]),
	...table(
		"SOK-12 socket: inet_ntoa and inet_ntop of AF_INET and",
		[
			["4 bytes", bytes("\x7f\0\0\x01")],
			["4 bytes of 255", bytes("\xff", 4)],
			["a writable buffer", { buffer: 4 }],
			["no bytes", bytes("")],
			["3 bytes", bytes("\0", 3)],
			["5 bytes", bytes("\0", 5)],
			["16 bytes", bytes("\0", 16)],
			["text", "abcd"],
			["None", null],
			["a number", 1],
			["a list", [127, 0, 0, 1]],
		],
		(packed) => [
			["", "socket.inet_ntoa", [packed]],
			["", "socket.inet_ntop", [c("AF_INET"), packed]],
		],
	),
	{
		name: "SOK-12 socket: inet_ntop of AF_INET6 and bytes of another number",
		steps: [0, 4, 15, 17].map((count) => ["", "socket.inet_ntop", [c("AF_INET6"), bytes("\0", count)]]),
	},
	...table(
		"SOK-12 socket: inet_pton and inet_ntop of a family that is",
		[
			["AF_UNIX", c("AF_UNIX")],
			["0", 0],
			["-1", -1],
			["2^31", 2 ** 31],
			["a string", "2"],
			["None", null],
			["1.5", float("1.5")],
		],
		(family) => [
			["", "socket.inet_pton", [family, "127.0.0.1"]],
			["", "socket.inet_ntop", [family, bytes("\0", 4)]],
		],
	),
	...table(
		"SOK-12 socket: inet_aton and inet_pton of text that is",
		[
			["bytes", bytes("127.0.0.1")],
			["None", null],
			["a number", 2130706433],
			["a string with NUL", "127.0.0.1\0"],
			["a string of 10,000 characters", "1".repeat(10_000)],
		],
		(text) => [
			["", "socket.inet_aton", [text]],
			["", "socket.inet_pton", [c("AF_INET"), text]],
			["", "socket.inet_pton", [c("AF_INET6"), text]],
		],
	),

	...table("SOK-20 socket: getaddrinfo of a host that is", hosts, (host) => [["", "socket.getaddrinfo", [host, 80, 0, c("SOCK_STREAM")]]]),
	...table("SOK-20 SOK-21 socket: getaddrinfo of a port that is", ports, (port) => [
		["", "socket.getaddrinfo", ["127.0.0.1", port, 0, c("SOCK_STREAM")]],
	]),
	{
		name: "SOK-20 socket: getaddrinfo of None and None",
		steps: [["", "socket.getaddrinfo", [null, null]]],
	},
	{
		name: "SOK-20 socket: getaddrinfo without a type has an entry for each",
		steps: [["", "socket.getaddrinfo", ["127.0.0.1", 80]]],
	},
	{
		name: "SOK-20 socket: getaddrinfo by family, of the other family's address",
		steps: [
			["", "socket.getaddrinfo", ["::1", 80, c("AF_INET6"), c("SOCK_DGRAM")]],
			["", "socket.getaddrinfo", ["::1", 80, c("AF_INET"), c("SOCK_DGRAM")]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, c("AF_INET6"), c("SOCK_DGRAM")]],
		],
	},
	{
		name: "SOK-20 socket: getaddrinfo by protocol",
		steps: [
			["", "socket.getaddrinfo", ["127.0.0.1", 80, 0, 0, c("IPPROTO_TCP")]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, 0, 0, c("IPPROTO_UDP")]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, 0, c("SOCK_STREAM"), c("IPPROTO_UDP")]],
		],
	},
	{
		name: "SOK-20 socket: getaddrinfo with flags: AI_PASSIVE, AI_NUMERICHOST, AI_NUMERICSERV, AI_CANONNAME, AI_V4MAPPED",
		steps: [
			["", "socket.getaddrinfo", [null, 80, c("AF_INET"), c("SOCK_STREAM"), 0, c("AI_PASSIVE")]],
			["", "socket.getaddrinfo", [null, 80, c("AF_INET"), c("SOCK_STREAM"), 0, 0]],
			["", "socket.getaddrinfo", ["localhost", 80, 0, c("SOCK_STREAM"), 0, c("AI_NUMERICHOST")]],
			["", "socket.getaddrinfo", ["127.0.0.1", "http", 0, c("SOCK_STREAM"), 0, c("AI_NUMERICSERV")]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, 0, 0, 0, c("AI_CANONNAME")]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, c("AF_INET6"), c("SOCK_STREAM"), 0, mask("socket", "AI_V4MAPPED")]],
		],
	},
	...table(
		"SOK-20 socket: getaddrinfo of a family, type, protocol or flags that are",
		[
			["unknown", 9999],
			["-1", -1],
			["2^31", 2 ** 31],
			["a string", "0"],
			["None", null],
			["1.5", float("1.5")],
		],
		(value) => [
			["", "socket.getaddrinfo", ["127.0.0.1", 80, value]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, 0, value]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, 0, 0, value]],
			["", "socket.getaddrinfo", ["127.0.0.1", 80, 0, 0, 0, value]],
		],
	),

	...nameinfo.map(([what, address, flags]) => ({
		name: `SOK-22 socket: getnameinfo of ${what}`,
		steps: [["", "socket.getnameinfo", [address, flags]]] as const,
	})),

	...services.map(([what, args]) => ({
		name: `SOK-10 socket: getservbyname of ${what}`,
		steps: [["", "socket.getservbyname", args]] as const,
	})),
	...servicePorts.map(([what, args]) => ({
		name: `SOK-10 socket: getservbyport of ${what}`,
		steps: [["", "socket.getservbyport", args]] as const,
	})),
	...table("socket: getprotobyname of", protocols, (name) => [["", "socket.getprotobyname", [name]]]),

	...table(
		"SOK-23 socket: gethostbyname, gethostbyname_ex and gethostbyaddr of",
		[
			["127.0.0.1", "127.0.0.1"],
			["a short form", "127.1"],
			["an empty string", ""],
			["1.2.3.256", "1.2.3.256"],
			["a number and a letter", "1.2.3.4a"],
			["None", null],
			["a number", 5],
			["a string with NUL", "a\0b"],
			["a label of 64 characters", "a".repeat(64)],
		],
		(host) => [
			["", "socket.gethostbyname", [host]],
			["e:any", "socket.gethostbyname_ex", [host]],
			["", "e.2"],
		],
	),
	{
		name: "SOK-23 socket: gethostbyname takes IPv4 only, gethostbyaddr both",
		steps: [
			["", "socket.gethostbyname", ["<broadcast>"]],
			["", "socket.gethostbyname", ["::1"]],
			["e:any", "socket.gethostbyaddr", ["::1"]],
			["", "e.2"],
			["f:any", "socket.gethostbyaddr", ["127.0.0.1"]],
			["", "f.2"],
		],
	},

	{
		name: "SOK-24 socket: an interface's index and name",
		steps: [
			["lo", "t.loopback", []],
			["i", "socket.if_nametoindex", [$("lo")]],
			["", "socket.if_indextoname", [$("i")]],
			["", "socket.if_nameindex", []],
		],
	},
	...table(
		"SOK-24 socket: if_nametoindex of",
		[
			["an unknown name", "nosuchif0"],
			["an empty name", ""],
			["a name of 16 characters", "a".repeat(16)],
			["a name of 1,000 characters", "a".repeat(1000)],
			["None", null],
			["a number", 1],
			["a string with NUL", "lo\0"],
			["bytes of an unknown name", bytes("nosuchif0")],
		],
		(name) => [["", "socket.if_nametoindex", [name]]],
	),
	...table(
		"SOK-24 socket: if_indextoname of",
		[
			["0", 0],
			["an unknown index", 2 ** 31 - 1],
			["2^31", 2 ** 31],
			["2^32 - 1", 2 ** 32 - 1],
			["-1", -1],
			["2^64", HUGE],
			["-2^64", int("-18446744073709551616")],
			["None", null],
			["a string", "1"],
			["1.5", float("1.5")],
		],
		(index) => [["", "socket.if_indextoname", [index]]],
	),
];
