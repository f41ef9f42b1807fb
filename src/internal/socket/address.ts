// Socket addresses: what the caller wrote becomes the bytes of a struct sockaddr_*, and back.

import { AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_UNIX, AF_VSOCK, EAI_SYSTEM } from "../../constants/socket.gen.ts";
import { gaierror, OSError, OverflowError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { domainToASCII } from "../addon/node-builtins.ts";
import * as addon from "../addon/private.ts";
import { need } from "../addon/require-native.ts";
import { bytes } from "../arguments/bytes.ts";
import { describe } from "../arguments/describe.ts";
import { integerIn } from "../arguments/integer.ts";
import { check, failure } from "../descriptor/check.ts";

/** `[host, port]` for AF_INET; for AF_INET6 with flow information and scope id. */
export type InetAddress = [host: string, port: number, flowinfo?: number, scope_id?: number];

/** The path of an AF_UNIX socket, `""` if it has none; a Buffer if it is not UTF-8, or a Linux abstract name, which starts with a NUL byte. */
export type UnixAddress = string | Buffer;

/** The port id and the multicast groups of an AF_NETLINK socket. */
export type NetlinkAddress = [pid: number, groups: number];

/** An AF_PACKET address: network interface, protocol, kind of packet, kind of hardware, hardware address. */
export type PacketAddress = [ifname: string, proto: number, pkttype: number, hatype: number, addr: Buffer];

/** The context id and the port of an AF_VSOCK socket. */
export type VsockAddress = [cid: number, port: number];

/** An address that comes out of a call. */
export type SocketAddress = InetAddress | UnixAddress | NetlinkAddress | PacketAddress | VsockAddress;

/** An address that goes into a call: it is checked at run time, so that an array literal need not be a tuple. */
export type AddressLike = readonly (string | number | Uint8Array)[] | Readonly<Exclude<SocketAddress, UnixAddress>> | string | Uint8Array;

/** Stands for a family that the system lacks: no family has this number. */
const ABSENT = -1;

/** Where addresses lie on their way to and from the kernel; filled and used up without any other code in between. */
export const addressBuffer = new Uint8Array(native.SOCKADDR_BYTES);
/** Length of the address that the kernel wrote to `addressBuffer`. */
export const addressLength = new Int32Array(1);

/** Longer names than the system's resolver takes need not be asked for: names end at 253 bytes. */
const LONGEST_NAME = 1000;

/** Writes an address to `addressBuffer`: its length. Host names are looked up, which blocks the thread. */
export function encode(family: number, address: unknown, call: string): number {
	switch (family) {
		case AF_INET:
			return encodeInet(inetParts(address, 2, call), call);
		case AF_INET6:
			return encodeInet6(inetParts(address, 4, call), call);
		case AF_UNIX:
			return encodeUnix(address, call);
		case AF_NETLINK ?? ABSENT:
			return encodeNetlink(address, call);
		case AF_PACKET ?? ABSENT:
			return encodePacket(address, call);
		case AF_VSOCK ?? ABSENT:
			return encodeVsock(address, call);
		default:
			throw new OSError(`${call}: addresses of family ${family} are not supported`);
	}
}

/** The address in `addressBuffer`, of the length that the kernel left in `addressLength`; null if it named none. */
export function decode(length: number = addressLength[0]): SocketAddress | null {
	return native.sockaddr_decode(addressBuffer, length) as SocketAddress | null;
}

function inetParts(address: unknown, most: number, call: string): readonly unknown[] {
	if (!Array.isArray(address)) throw new TypeError(`${call}: 'address' must be an array [host, port], received ${describe(address)}`);
	if (address.length < 2 || address.length > most) {
		const expected = most === 2 ? "[host, port]" : "[host, port, flowinfo?, scope_id?]";
		throw new TypeError(`${call}: 'address' must be ${expected}, received ${address.length} elements`);
	}
	return address as unknown[];
}

function portOf(value: unknown, call: string): number {
	if (typeof value !== "number" || !Number.isInteger(value)) {
		throw new TypeError(`${call}: the port must be a whole number, received ${describe(value)}`);
	}
	if (value < 0 || value > 0xffff) throw new OverflowError(`${call}: the port must be from 0 to 65535, received ${value}`);
	return value;
}

function hostOf(value: unknown, call: string): string {
	const host = value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("latin1") : value;
	if (typeof host !== "string") throw new TypeError(`${call}: the host must be a string, received ${describe(value)}`);
	if (Buffer.byteLength(host) > LONGEST_NAME) throw new gaierror(addon.constants("socket").EAI_NONAME);
	if (host.includes("\0")) throw new TypeError(`${call}: the host must not contain a NUL character`);
	return host;
}

/** The IPv4 address of Python's two special host names; others unchanged. */
export function wildcard(host: string): string {
	return host === "" ? "0.0.0.0" : host === "<broadcast>" ? "255.255.255.255" : host;
}

function encodeInet(parts: readonly unknown[], call: string): number {
	const host = hostOf(parts[0], call);
	const port = portOf(parts[1], call);
	const numeric = wildcard(host);
	const length = native.sockaddr_in(addressBuffer, numeric, port);
	return length > 0 ? length : native.sockaddr_in(addressBuffer, resolve(host, AF_INET), port);
}

function encodeInet6(parts: readonly unknown[], call: string): number {
	const host = hostOf(parts[0], call);
	const port = portOf(parts[1], call);
	const flowinfo = parts[2] === undefined ? 0 : integerIn(parts[2], "flowinfo", 0, 0xfffff);
	const scope = parts[3] === undefined ? 0 : integerIn(parts[3], "scope_id", 0, 0xffffffff);
	const length = native.sockaddr_in6(addressBuffer, host === "" ? "::" : host, port, flowinfo, scope);
	return length > 0 ? length : native.sockaddr_in6(addressBuffer, resolve(host, AF_INET6), port, flowinfo, scope);
}

function encodeUnix(address: unknown, call: string): number {
	if (typeof address !== "string" && !(address instanceof Uint8Array)) {
		throw new TypeError(`${call}: 'address' of an AF_UNIX socket must be a string or bytes, received ${describe(address)}`);
	}
	if (typeof address === "string" && /\p{Surrogate}/u.test(address)) {
		throw new ValueError(`${call}: 'address' must be well-formed, received a lone surrogate`);
	}
	const path = typeof address === "string" ? Buffer.from(address) : address;
	const length = native.sockaddr_un(addressBuffer, path);
	if (length < 0) throw new OSError(`${call}: AF_UNIX path too long`);
	return length;
}

/** The parts of an address of another family; what is optional may be missing. */
function partsOf(address: unknown, form: string, least: number, most: number, call: string): readonly unknown[] {
	if (Array.isArray(address) && address.length >= least && address.length <= most) return address as unknown[];
	throw new TypeError(`${call}: 'address' must be ${form}, received ${describe(address)}`);
}

const UINT32_MAX = 0xffffffff;
/** A system may have the family and this package only the Linux form of its addresses. */
const INSTEAD = "AF_INET, AF_INET6 or AF_UNIX";

function encodeNetlink(address: unknown, call: string): number {
	const [pid, groups] = partsOf(address, "[pid, groups]", 2, 2, call);
	return need(native.sockaddr_nl, "sockaddr_nl", INSTEAD)(
		addressBuffer,
		integerIn(pid, "pid", 0, UINT32_MAX),
		integerIn(groups, "groups", 0, UINT32_MAX),
	);
}

function encodeVsock(address: unknown, call: string): number {
	const [cid, port] = partsOf(address, "[cid, port]", 2, 2, call);
	return need(native.sockaddr_vm, "sockaddr_vm", INSTEAD)(
		addressBuffer,
		integerIn(cid, "cid", 0, UINT32_MAX),
		integerIn(port, "port", 0, UINT32_MAX),
	);
}

function encodePacket(address: unknown, call: string): number {
	const parts = partsOf(address, "[ifname, proto, pkttype?, hatype?, addr?]", 2, 5, call);
	const [ifname, proto, pkttype = 0, hatype = 0, hardware] = parts;
	if (typeof ifname !== "string") throw new TypeError(`${call}: 'ifname' must be a string, received ${describe(ifname)}`);
	const mac = hardware === undefined ? null : bytes(hardware, "addr");
	if (mac !== null && mac.byteLength > 8) throw new ValueError(`${call}: 'addr' must be at most 8 bytes, received ${mac.byteLength}`);
	const numbers = [
		integerIn(proto, "proto", 0, 0xffff),
		integerIn(pkttype, "pkttype", 0, 0xff),
		integerIn(hatype, "hatype", 0, 0xffff),
	] as const;
	const index = check(native.if_nametoindex(ifname), "if_nametoindex");
	return need(native.sockaddr_ll, "sockaddr_ll", INSTEAD)(addressBuffer, index, ...numbers, mac);
}

/**
 * The first address of a host, as a numeric one. Blocks the thread in the system's resolver.
 *
 * @throws gaierror if there is none
 */
export function resolve(host: string, family: number): string {
	const found = lookup(host, null, family, 0, 0, 0);
	return (found[0][4] as InetAddress)[0];
}

/** getaddrinfo(3); a host name that is not ASCII goes in as IDNA. */
export function lookup(
	host: string | null,
	service: string | null,
	family: number,
	type: number,
	protocol: number,
	flags: number,
): native.AddressInfo[] {
	const results: unknown[] = [];
	// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII is meant
	const name = host !== null && /[^\x00-\x7f]/.test(host) ? domainToASCII(host) || host : host;
	if (name !== null && name.length > LONGEST_NAME) throw new gaierror(addon.constants("socket").EAI_NONAME);
	const code = native.getaddrinfo(name, service, family, type, protocol, flags, results);
	if (code === EAI_SYSTEM) throw failure(-(results[0] as number), "getaddrinfo");
	if (code !== 0) throw new gaierror(code);
	return results as native.AddressInfo[];
}
