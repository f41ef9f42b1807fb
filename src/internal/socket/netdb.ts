// Hosts, services and protocols by name. All of these block the thread in the system's resolver.
import { AF_INET, AF_INET6, AF_UNSPEC, AI_NUMERICHOST, EAI_SERVICE, EAI_SYSTEM, SOCK_DGRAM } from "../../constants/socket.gen.ts";
import { gaierror, herror, OSError, OverflowError } from "../../errors.ts";
import * as native from "../../native.ts";
import { describe } from "../arguments/describe.ts";
import { int, integerIn, optionalFlags } from "../arguments/integer.ts";
import { text } from "../arguments/text.ts";
import { check, failure } from "../descriptor/check.ts";
import { addressBuffer, encode, type InetAddress, lookup, resolve, wildcard } from "./address.ts";
import { inet_pton } from "./inet.ts";

/** One address of {@link getaddrinfo}; `family`, `type` and `proto` are what `socket.socket()` takes. */
export type AddressInfo = [family: number, type: number, proto: number, canonname: string, sockaddr: InetAddress];

/** A host's name, its other names and its addresses. */
export type HostEntry = [hostname: string, aliases: string[], addresses: string[]];

function textOf(value: unknown, name: string): string {
	const given = value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;
	// Python's resolver calls disagree about these: as in an address, it is a TypeError in all of them.
	if (typeof given === "string" && given.includes("\0")) throw new TypeError(`'${name}' must not contain a NUL character`);
	return text(given, name);
}

/** A service goes to the resolver as text. */
function serviceOf(port: unknown): string | null {
	if (port === null || port === undefined) return null;
	if (typeof port === "bigint" || (typeof port === "number" && Number.isInteger(port))) return String(port);
	if (typeof port === "string" || port instanceof Uint8Array) return textOf(port, "port");
	throw new OSError(`'port' must be a whole number, a string or null, received ${describe(port)}`);
}

/**
 * The addresses of a host and service: Python's `socket.getaddrinfo`.
 *
 * @param host a name, an address, or null for this machine (`AI_PASSIVE`: every interface)
 * @param port a number, a service's name such as `"http"`, or null
 * @param family `AF_INET` or `AF_INET6`; 0 for both
 * @param type `SOCK_STREAM`, `SOCK_DGRAM`; 0 for each
 * @param flags `AI_PASSIVE`, `AI_NUMERICHOST`, … or'ed together
 * @returns at least one entry; `canonname` is `""` unless `AI_CANONNAME` is asked for
 * @throws gaierror if the name, the service or the combination is unknown
 * @throws TypeError if the host is neither a string, bytes nor null
 * @throws OSError without an errno if the port is of another type
 *
 * @example
 * const [[family, type, proto, , address]] = socket.getaddrinfo("127.0.0.1", 80, 0, socket.SOCK_STREAM);
 * using talk = socket.socket(family, type, proto);
 */
export function getaddrinfo(
	host: string | Uint8Array | null,
	port: number | bigint | string | Uint8Array | null,
	family = 0,
	type = 0,
	proto = 0,
	...flags: [flags?: number | undefined]
): AddressInfo[] {
	const node = host === null || host === undefined ? null : textOf(host, "host");
	const service = serviceOf(port);
	const numbers = [int(family, "family"), int(type, "type"), int(proto, "proto"), optionalFlags(flags)] as const;
	// Longer than any service, or any port, that the resolver takes.
	if (service !== null && Buffer.byteLength(service) > 31) throw new gaierror(EAI_SERVICE);
	return lookup(node, service, ...numbers) as AddressInfo[];
}

/**
 * The names of a host and a service: Python's `socket.getnameinfo`.
 *
 * @param sockaddr `[host, port]`, for IPv6 with flow information and scope id; the host must be an address
 * @param flags `NI_NUMERICHOST`, `NI_NUMERICSERV`, … or'ed together
 * @throws gaierror if the host is a name, or has none and `NI_NAMEREQD` is asked for
 *
 * @example
 * socket.getnameinfo(["127.0.0.1", 80], socket.NI_NUMERICHOST | socket.NI_NUMERICSERV); // ["127.0.0.1", "80"]
 */
export function getnameinfo(
	sockaddr: readonly (string | number)[] | Readonly<InetAddress>,
	flags: number | undefined,
): [host: string, port: string] {
	if (!Array.isArray(sockaddr) || sockaddr.length < 2 || sockaddr.length > 4) {
		throw new TypeError(`'sockaddr' must be [host, port, flowinfo?, scope_id?], received ${describe(sockaddr)}`);
	}
	const host = textOf(sockaddr[0], "host");
	const service = String(int(sockaddr[1], "port"));
	const [flowinfo, scope] = [integerIn(sockaddr[2] ?? 0, "flowinfo", 0, 0xfffff), integerIn(sockaddr[3] ?? 0, "scope_id", 0, 0xffffffff)];
	const bits = int(flags, "flags");
	const found = lookup(host, service, AF_UNSPEC, SOCK_DGRAM, 0, AI_NUMERICHOST);
	if (found.length > 1) throw new OSError("getnameinfo: 'sockaddr' stands for several addresses");
	const [family, , , , address] = found[0];
	const [numeric, port] = address as InetAddress;
	if (family === AF_INET && sockaddr.length !== 2) throw new OSError("getnameinfo: an IPv4 'sockaddr' is [host, port]");
	const length = encode(family, family === AF_INET6 ? [numeric, port, flowinfo, scope] : [numeric, port], "getnameinfo");
	const result: unknown[] = [];
	const code = native.getnameinfo(addressBuffer, length, bits, result);
	if (code === EAI_SYSTEM) throw failure(-(result[0] as number), "getnameinfo");
	if (code !== 0) throw new gaierror(code, undefined, { syscall: "getnameinfo" });
	return result as [string, string];
}

/**
 * The first IPv4 address of a host: Python's `socket.gethostbyname`.
 *
 * @throws gaierror if there is none
 *
 * @example
 * socket.gethostbyname("localhost"); // "127.0.0.1"
 */
export function gethostbyname(hostname: string): string {
	return numericHost(textOf(hostname, "hostname"), AF_INET);
}

function numericHost(host: string, family: number): string {
	return resolve(wildcard(host), family);
}

/**
 * A host's name, its aliases and its IPv4 addresses: Python's `socket.gethostbyname_ex`.
 *
 * @throws gaierror if the host is unknown, herror if it has no entry
 *
 * @example
 * const [name, aliases, addresses] = socket.gethostbyname_ex("localhost");
 */
export function gethostbyname_ex(hostname: string): HostEntry {
	const name = textOf(hostname, "hostname");
	numericHost(name, AF_INET);
	const result: unknown[] = [];
	return hostEntry(native.gethostbyname(name, result), result, "gethostbyname");
}

/**
 * The name, the aliases and the addresses of the host with an address: Python's `socket.gethostbyaddr`.
 *
 * @param ip_address an IPv4 or IPv6 address; a name is looked up first
 * @throws gaierror if the name is unknown, herror if the address has no entry
 *
 * @example
 * const [name] = socket.gethostbyaddr("127.0.0.1");
 */
export function gethostbyaddr(ip_address: string): HostEntry {
	const numeric = numericHost(textOf(ip_address, "ip_address"), AF_UNSPEC);
	const family = numeric.includes(":") ? AF_INET6 : AF_INET;
	const result: unknown[] = [];
	return hostEntry(native.gethostbyaddr(inet_pton(family, numeric), family, result), result, "gethostbyaddr");
}

function hostEntry(code: number, result: unknown[], syscall: string): HostEntry {
	if (code !== 0) throw new herror(code, native.hstrerror(code), { syscall });
	return result as HostEntry;
}

/**
 * The name of this machine: Python's `socket.gethostname`.
 *
 * @throws OSError as `gethostname(2)`
 *
 * @example
 * console.log(`this is ${socket.gethostname()}`);
 */
export function gethostname(): string {
	const name = native.gethostname();
	return typeof name === "string" ? name : String(check(name, "gethostname"));
}

/**
 * The fully qualified name of a host, of this one when omitted: Python's `socket.getfqdn`. The name itself if none is found.
 *
 * @throws TypeError if the name is no string
 *
 * @example
 * const name = socket.getfqdn("localhost");
 */
export function getfqdn(name = ""): string {
	const given = textOf(name, "name").trim();
	const host = given === "" || given === "0.0.0.0" || given === "::" ? gethostname() : given;
	try {
		const [hostname, aliases] = gethostbyaddr(host);
		return [hostname, ...aliases].find((candidate) => candidate.includes(".")) ?? hostname;
	} catch (error) {
		if (error instanceof OSError) return host;
		throw error;
	}
}

/**
 * The port of a service: Python's `socket.getservbyname`.
 *
 * @param protocolname `"tcp"` or `"udp"`; any when omitted
 * @throws OSError without an errno if there is no such service
 *
 * @example
 * socket.getservbyname("http", "tcp"); // 80
 */
export function getservbyname(servicename: string, protocolname?: string): number {
	const service = text(servicename, "servicename");
	const port = native.getservbyname(service.slice(0, 255), protocol(protocolname));
	if (port < 0 || service.length > 255) throw new OSError(`getservbyname: service/proto not found: ${describe(service)}`);
	return port;
}

/**
 * The service of a port: Python's `socket.getservbyport`.
 *
 * @throws OverflowError if the port is not 0 to 65535
 * @throws OSError without an errno if there is no such service
 *
 * @example
 * socket.getservbyport(80, "tcp"); // "http"
 */
export function getservbyport(port: number, protocolname?: string): string {
	const number = int(port, "port");
	if (number < 0 || number > 0xffff) throw new OverflowError(`'port' must be from 0 to 65535, received ${number}`);
	const name = native.getservbyport(number, protocol(protocolname));
	if (typeof name !== "string") throw new OSError(`getservbyport: port/proto not found: ${number}`);
	return name;
}

/**
 * The number of a protocol, as in `IPPROTO_TCP`: Python's `socket.getprotobyname`.
 *
 * @throws OSError without an errno if there is no such protocol
 *
 * @example
 * socket.getprotobyname("tcp") === socket.IPPROTO_TCP; // true
 */
export function getprotobyname(protocolname: string): number {
	const name = text(protocolname, "protocolname");
	const number = native.getprotobyname(name.slice(0, 255));
	if (number < 0 || name.length > 255) throw new OSError(`getprotobyname: protocol not found: ${describe(name)}`);
	return number;
}

function protocol(name: unknown): string | null {
	return name === undefined || name === null ? null : text(name, "protocolname").slice(0, 255);
}
