// Addresses as text and bytes, byte order, and the names of network interfaces.

import { AF_INET, AF_INET6 } from "../../constants/socket.gen.ts";
import { OSError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { endianness } from "../addon/node-builtins.ts";
import { bytes } from "../arguments/bytes.ts";
import { describe } from "../arguments/describe.ts";
import { int, integerIn } from "../arguments/integer.ts";
import { text } from "../arguments/text.ts";
import { check, failure } from "../descriptor/check.ts";

const little = endianness() === "LE";
const IN_ADDR_BYTES = 4;
const IN6_ADDR_BYTES = 16;

/**
 * 16 bits from the network's byte order to the machine's: Python's `socket.ntohs`.
 *
 * @throws OverflowError if it is not 0 to 0xffff
 *
 * @example
 * socket.ntohs(socket.htons(80)); // 80
 */
export function ntohs(x: number): number {
	const value = integerIn(x, "x", 0, 0xffff);
	return little ? ((value & 0xff) << 8) | (value >>> 8) : value;
}

/**
 * 16 bits from the machine's byte order to the network's: Python's `socket.htons`.
 *
 * @throws OverflowError if it is not 0 to 0xffff
 *
 * @example
 * new Uint8Array(Uint16Array.of(socket.htons(80)).buffer); // [0, 80]
 */
export function htons(x: number): number {
	return ntohs(x);
}

/**
 * 32 bits from the network's byte order to the machine's: Python's `socket.ntohl`. Never negative.
 *
 * @throws OverflowError if it is not 0 to 0xffffffff
 *
 * @example
 * socket.ntohl(socket.htonl(socket.INADDR_LOOPBACK)) === socket.INADDR_LOOPBACK; // true
 */
export function ntohl(x: number): number {
	const value = integerIn(x, "x", 0, 0xffffffff);
	if (!little) return value;
	return (((value & 0xff) << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0;
}

/**
 * 32 bits from the machine's byte order to the network's: Python's `socket.htonl`. Never negative.
 *
 * @throws OverflowError if it is not 0 to 0xffffffff
 *
 * @example
 * new Uint8Array(Uint32Array.of(socket.htonl(socket.INADDR_LOOPBACK)).buffer); // [127, 0, 0, 1]
 */
export function htonl(x: number): number {
	return ntohl(x);
}

/** Text that is too long for any address is none, rather than a mistake of another kind. */
function addressText(value: unknown, name: string): string {
	const given = text(value, name);
	return given.length > 80 ? "" : given;
}

/**
 * The 4 bytes of an IPv4 address, which may be in a short form such as `"127.1"`: Python's `socket.inet_aton`.
 *
 * @throws OSError without an errno if it is none
 *
 * @example
 * socket.inet_aton("127.1"); // <Buffer 7f 00 00 01>
 */
export function inet_aton(ip_string: string): Buffer {
	const addressBuffer = new Uint32Array(1);
	const length = native.inet_aton(addressText(ip_string, "ip_string"), addressBuffer);
	if (length < 0) throw new OSError(`inet_aton: not an IPv4 address: ${describe(ip_string)}`);
	return Buffer.from(addressBuffer.buffer, 0, IN_ADDR_BYTES);
}

/**
 * The text of an IPv4 address of 4 bytes: Python's `socket.inet_ntoa`.
 *
 * @throws OSError without an errno if it is not 4 bytes
 *
 * @example
 * socket.inet_ntoa(Buffer.from([127, 0, 0, 1])); // "127.0.0.1"
 */
export function inet_ntoa(packed_ip: ArrayBufferView): string {
	const packed = bytesOnly(packed_ip, "packed_ip");
	if (packed.byteLength !== IN_ADDR_BYTES) throw new OSError(`inet_ntoa: an IPv4 address has 4 bytes, received ${packed.byteLength}`);
	return native.inet_ntop(AF_INET, packed) as string;
}

/**
 * The bytes of an address, 4 for `AF_INET` and 16 for `AF_INET6`: Python's `socket.inet_pton`.
 *
 * @throws OSError EAFNOSUPPORT; without an errno if the text is no address of that family
 *
 * @example
 * socket.inet_pton(socket.AF_INET6, "::1").length; // 16
 */
export function inet_pton(address_family: number, ip_string: string): Buffer {
	const family = int(address_family, "address_family");
	const addressBuffer = new Uint32Array(IN6_ADDR_BYTES / Uint32Array.BYTES_PER_ELEMENT);
	const given = addressText(ip_string, "ip_string");
	if (family !== AF_INET && family !== AF_INET6) check(native.inet_pton(family, "", addressBuffer), "inet_pton");
	const length = native.inet_pton(family, given, addressBuffer);
	if (length < 0) throw new OSError(`inet_pton: not an address of family ${family}: ${describe(ip_string)}`);
	return Buffer.from(addressBuffer.buffer, 0, length);
}

/**
 * The text of an address's bytes: Python's `socket.inet_ntop`.
 *
 * @throws ValueError if the family is neither `AF_INET` nor `AF_INET6`, or the bytes are not 4 or 16
 *
 * @example
 * socket.inet_ntop(socket.AF_INET, Buffer.from([127, 0, 0, 1])); // "127.0.0.1"
 */
export function inet_ntop(address_family: number, packed_ip: ArrayBufferView): string {
	const family = int(address_family, "address_family");
	const packed = bytesOnly(packed_ip, "packed_ip");
	if (family !== AF_INET && family !== AF_INET6) throw new ValueError(`'address_family' must be AF_INET or AF_INET6, received ${family}`);
	const expected = family === AF_INET ? IN_ADDR_BYTES : IN6_ADDR_BYTES;
	if (packed.byteLength !== expected) throw new ValueError(`'packed_ip' must be ${expected} bytes, received ${packed.byteLength}`);
	return native.inet_ntop(family, packed) as string;
}

/** A string stands for bytes elsewhere; the bytes of an address are never meant as text. */
function bytesOnly(value: unknown, name: string): Uint8Array {
	if (typeof value === "string") throw new TypeError(`'${name}' must be bytes, received ${describe(value)}`);
	return bytes(value, name);
}

/**
 * The network interfaces, as pairs of index and name: Python's `socket.if_nameindex`.
 *
 * @throws OSError ENOBUFS, EMFILE
 *
 * @example
 * for (const [index, name] of socket.if_nameindex()) console.log(index, name);
 */
export function if_nameindex(): [index: number, name: string][] {
	const result: [number, string][] = [];
	check(native.if_nameindex(result), "if_nameindex");
	return result;
}

/**
 * The index of a network interface: Python's `socket.if_nametoindex`.
 *
 * @throws OSError ENODEV if there is none of that name
 *
 * @example
 * const [[index, name]] = socket.if_nameindex();
 * socket.if_nametoindex(name) === index; // true
 */
export function if_nametoindex(if_name: string | Uint8Array): number {
	const name = text(if_name instanceof Uint8Array ? Buffer.from(if_name).toString("latin1") : if_name, "if_name");
	if (name.length > 200) throw new OSError(`if_nametoindex: no interface with this name: ${describe(name)}`);
	return check(native.if_nametoindex(name), "if_nametoindex");
}

/**
 * The name of a network interface: Python's `socket.if_indextoname`.
 *
 * @throws OSError ENXIO if there is none of that index
 * @throws OverflowError if it is not an unsigned C `int`
 *
 * @example
 * const [[index]] = socket.if_nameindex();
 * socket.if_indextoname(index);
 */
export function if_indextoname(if_index: number): string {
	const name = native.if_indextoname(integerIn(if_index, "if_index", 0, 0xffffffff));
	if (typeof name !== "string") throw failure(name, "if_indextoname");
	return name;
}
