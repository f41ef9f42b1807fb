// sendmsg and recvmsg: several buffers, and ancillary data such as descriptors.
import { POLLIN, POLLOUT } from "../../constants/select.gen.ts";
import { MSG_DONTWAIT, MSG_PEEK, MSG_WAITALL, SCM_RIGHTS, SOCK_STREAM, SOL_SOCKET } from "../../constants/socket.gen.ts";
import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { type BytesLike, bytes } from "../arguments/bytes.ts";
import { describe } from "../arguments/describe.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { INT_MAX, int, integerIn, size } from "../arguments/integer.ts";
import { after, listOf, writable } from "../arguments/parts.ts";
import { check } from "../descriptor/check.ts";
import { checkSignals } from "../wait/signals.ts";
import { type AddressLike, addressBuffer, decode, encode, type SocketAddress } from "./address.ts";
import type { SocketCore } from "./core.ts";
import { allocate, copyOut, patiently, receiveBuffer } from "./receive.ts";
import { transmitMessage } from "./send.ts";

/** One item of ancillary data that came in: the protocol's level, the kind of item, and its bytes. */
export type AncillaryItem = [level: number, type: number, data: Buffer];

/** One item of ancillary data that goes out; a level or type that the system lacks is a TypeError. */
export type AncillaryItemLike = readonly [level: number | undefined, type: number | undefined, data: BytesLike | ArrayBufferView];

/** The message's flags, what the ancillary data takes and what the address takes; filled and used up without other code in between. */
const result = new Int32Array(3);

/**
 * The length in bytes of an item of ancillary data with so many bytes, without padding behind it: Python's `socket.CMSG_LEN`.
 *
 * @throws OverflowError if it is negative or too large
 *
 * @example
 * socket.CMSG_LEN(4); // 20 on 64-bit Linux
 */
export function CMSG_LEN(length: number): number {
	return native.CMSG_LEN(integerIn(length, "length", 0, INT_MAX - native.CMSG_LEN(0)));
}

/**
 * The buffer in bytes that an item of ancillary data with so many bytes takes: Python's `socket.CMSG_SPACE`. The `ancbufsize` of a receive
 * is the sum of these.
 *
 * @throws OverflowError if it is negative or too large
 *
 * @example
 * const [data, ancdata] = connection.recvmsg(100, socket.CMSG_SPACE(4));
 */
export function CMSG_SPACE(length: number): number {
	return native.CMSG_SPACE(integerIn(length, "length", 0, native.CMSG_MAX));
}

/** `Socket.sendmsg`. */
export function sendMessage(core: SocketCore, buffers: unknown, ancdata: unknown, flags: number, address: AddressLike | null): number {
	checkSignals();
	const parts = listOf(buffers, "buffers").map((part) => bytes(part, "buffers"));
	const control = encodeItems(ancdata);
	const length = address === null ? 0 : encode(core.family, address, "sendmsg");
	// A listener that runs while this waits may use the space for another address.
	const target = address === null ? null : addressBuffer.slice(0, length);
	const sent = transmitMessage(core, flags, "sendmsg", () => native.sendmsg(core.fd, parts, control, flags | MSG_DONTWAIT, target, length));
	const patient = core.timeout === null && core.waits(flags) && core.type === SOCK_STREAM;
	return patient ? sendRest(core, parts, flags, sent) : sent;
}

/** A blocking sendmsg(2) on a stream returns when the kernel has taken everything, or with what it took before an error. */
function sendRest(core: SocketCore, parts: Uint8Array[], flags: number, already: number): number {
	const total = parts.reduce((sum, part) => sum + part.byteLength, 0);
	let sent = already;
	while (sent < total) {
		const rest = after(parts, sent);
		const count = core.whenReady(POLLOUT, "sendmsg", () => native.sendmsg(core.fd, rest, null, flags | MSG_DONTWAIT, null, 0));
		// Nothing goes out when a listener has taken the buffers away.
		if (count <= 0) break;
		sent += count;
	}
	return sent;
}

/** `Socket.recvmsg`. */
export function receiveMessage(
	core: SocketCore,
	bufsize: number,
	ancbufsize: number,
	flags: number,
): [data: Buffer, ancdata: AncillaryItem[], msg_flags: number, address: SocketAddress | null] {
	const buffer = receiveBuffer(size(bufsize, "bufsize"), flags);
	return receiveParts(core, [buffer.subarray(0, bufsize)], ancbufsize, flags, (count) => copyOut(buffer, count));
}

/** `Socket.recvmsg_into`. */
export function receiveMessageInto(
	core: SocketCore,
	buffers: unknown,
	ancbufsize: number,
	flags: number,
): [nbytes: number, ancdata: AncillaryItem[], msg_flags: number, address: SocketAddress | null] {
	const parts = writable(buffers, "buffers");
	return receiveParts(core, parts, ancbufsize, flags, (count) => count);
}

function receiveParts<Data>(
	core: SocketCore,
	parts: ArrayBufferView[],
	ancbufsize: number,
	flags: number,
	dataOf: (count: number) => Data,
): [Data, AncillaryItem[], number, SocketAddress | null] {
	const most = size(ancbufsize, "ancbufsize");
	const control = most === 0 ? null : allocate(most, "ancbufsize");
	const count = patiently(core, flags, "recvmsg", () =>
		native.recvmsg(core.fd, parts, control, flags | MSG_DONTWAIT, addressBuffer, result),
	);
	const [msgFlags, controlLength, addressLength] = result;
	try {
		const items: AncillaryItem[] = [];
		if (control !== null) check(native.cmsg_decode(control, controlLength, items), "recvmsg", core.fd);
		const address = decode(addressLength);
		const may = core.timeout === null && core.waits(flags) && core.type === SOCK_STREAM;
		const all = may && (flags & (MSG_WAITALL | MSG_PEEK)) === MSG_WAITALL;
		return [dataOf(all ? receiveRest(core, parts, flags, count) : count), items, msgFlags, address];
	} catch (error) {
		// Nobody else knows about the descriptors that arrived.
		if (control !== null) addon.cmsg_close(control, controlLength);
		throw error;
	}
}

/** The kernel honours MSG_WAITALL only where it may block. */
function receiveRest(core: SocketCore, parts: ArrayBufferView[], flags: number, already: number): number {
	const total = parts.reduce((sum, part) => sum + part.byteLength, 0);
	let received = already;
	while (received > 0 && received < total) {
		const rest = after(parts, received);
		const count = core.whenReady(POLLIN, "recvmsg", () => native.recvmsg(core.fd, rest, null, flags | MSG_DONTWAIT, null, result));
		if (count <= 0) break;
		received += count;
	}
	return received;
}

function encodeItems(ancdata: unknown): Uint8Array | null {
	const items = listOf(ancdata, "ancdata").map((item) => {
		if (!Array.isArray(item) || item.length !== 3) {
			throw new TypeError(`each item of 'ancdata' must be [level, type, data], received ${describe(item)}`);
		}
		return [int(item[0], "level"), int(item[1], "type"), bytes(item[2])] as const;
	});
	if (items.length === 0) return null;
	const control = new Uint8Array(items.reduce((sum, [, , data]) => sum + CMSG_SPACE(data.byteLength), 0));
	let offset = 0;
	for (const [level, type, data] of items) offset = native.cmsg_encode(control, offset, level, type, data);
	return control;
}

/** What `send_fds` and `recv_fds` ask of a socket. */
interface Messenger<A extends SocketAddress> {
	sendmsg(buffers: Iterable<BytesLike>, ancdata?: Iterable<AncillaryItemLike>, flags?: number, address?: AddressLike | null): number;
	recvmsg(bufsize: number, ancbufsize?: number, flags?: number): [Buffer, AncillaryItem[], number, A | null];
}

/**
 * Sends bytes with descriptors: Python's `socket.send_fds`. The other process gets numbers of its own for the same open files; the sender
 * keeps its own and closes them when it likes.
 *
 * @param buffers at least one byte in all: descriptors do not travel alone
 * @param fds numbers, or whatever counts as a descriptor
 * @returns how many bytes were sent
 * @throws TypeError, ValueError if one of `fds` has no descriptor
 * @throws OSError EBADF, and as {@link Socket.sendmsg}
 *
 * @example
 * const [a, b] = socket.socketpair();
 * socket.send_fds(a, ["x"], [server]);
 */
export function send_fds<A extends SocketAddress>(
	sock: Messenger<A>,
	buffers: Iterable<BytesLike>,
	fds: Iterable<FileDescriptorLike>,
	flags?: number,
	address?: AddressLike | null,
): number;
export function send_fds<A extends SocketAddress>(
	sock: Messenger<A>,
	buffers: Iterable<BytesLike>,
	fds: Iterable<FileDescriptorLike>,
	...rest: [flags?: number | undefined, address?: AddressLike | null | undefined]
): number {
	checkSignals();
	const numbers = Int32Array.from(listOf(fds, "fds"), (fd) => fileno(fd));
	return sock.sendmsg(buffers, [[SOL_SOCKET, SCM_RIGHTS, numbers]], ...rest);
}

/**
 * Receives bytes with descriptors: Python's `socket.recv_fds`. They are close-on-exec, and whoever receives them closes them.
 *
 * @param maxfds more of them are closed, and `MSG_CTRUNC` is in the flags
 * @throws as {@link Socket.recvmsg}
 *
 * @example
 * const [a, b] = socket.socketpair();
 * socket.send_fds(a, ["x"], [server]);
 * const [data, [fd]] = socket.recv_fds(b, 1024, 1);
 * using same = socket.socket({ fileno: fd });
 */
export function recv_fds<A extends SocketAddress>(
	sock: Messenger<A>,
	bufsize: number,
	maxfds: number,
	...flags: [flags?: number | undefined]
): [data: Buffer, fds: number[], msg_flags: number, address: A | null] {
	const most = integerIn(maxfds, "maxfds", 0, Math.floor(native.CMSG_MAX / Int32Array.BYTES_PER_ELEMENT));
	const [data, items, msgFlags, address] = sock.recvmsg(bufsize, CMSG_LEN(most * Int32Array.BYTES_PER_ELEMENT), ...flags);
	const fds = items
		.filter(([level, type]) => level === SOL_SOCKET && type === SCM_RIGHTS)
		.flatMap(([, , numbers]) => descriptorsOf(numbers));
	return [data, fds, msgFlags, address];
}

/** The whole C ints in the bytes of an item. */
function descriptorsOf(data: Buffer): number[] {
	const whole = data.byteLength - (data.byteLength % Int32Array.BYTES_PER_ELEMENT);
	// A copy, because an Int32Array wants its bytes aligned.
	return [...new Int32Array(new Uint8Array(data.subarray(0, whole)).buffer)];
}
