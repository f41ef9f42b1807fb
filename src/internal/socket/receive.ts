// Receiving: into a scratch buffer whose bytes are copied out, or into a buffer of the caller's.
import { EAGAIN } from "../../constants/errno.gen.ts";
import { POLLIN } from "../../constants/select.gen.ts";
import { MSG_DONTWAIT, MSG_PEEK, MSG_TRUNC, MSG_WAITALL, SOCK_STREAM } from "../../constants/socket.gen.ts";
import { OverflowError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { describe } from "../arguments/describe.ts";
import { INT_MIN, integerIn } from "../arguments/integer.ts";
import { interrupted } from "../wait/interrupted.ts";
import { checkSignals } from "../wait/signals.ts";
import { addressBuffer, addressLength } from "./address.ts";
import type { SocketCore } from "./core.ts";
import { recv, scratch } from "./transfer-block.ts";

/** Where to receive `most` bytes, for {@link copyOut}. */
export function receiveBuffer(most: number, flags: number): Buffer {
	// With MSG_TRUNC a TCP socket counts bytes that it does not write: what others received must not show.
	if ((flags & MSG_TRUNC) !== 0) return allocate(most).fill(0);
	// With MSG_WAITALL a signal listener may receive while the first bytes are there already.
	if ((flags & MSG_WAITALL) !== 0) return allocate(most);
	return most <= scratch.length ? scratch : allocate(most);
}

/** The received bytes in a buffer of their own; with MSG_TRUNC they may be counted as more than there was space for. */
export function copyOut(buffer: Buffer, count: number): Buffer {
	if (buffer !== scratch && count > buffer.length / 2) return buffer.subarray(0, count);
	const copy = Buffer.allocUnsafe(count);
	buffer.copy(copy, 0, 0, count);
	return copy;
}

/** A buffer of so many bytes, which hold anything. */
export function allocate(bytes: number, name = "bufsize"): Buffer {
	try {
		return Buffer.allocUnsafeSlow(bytes);
	} catch (cause) {
		throw new OverflowError(`'${name}' is more than a Buffer can hold: ${bytes}`, { cause });
	}
}

/** How many bytes may be received into a buffer. */
export function capacityFor(buffer: unknown, nbytes: unknown): number {
	if (!ArrayBuffer.isView(buffer)) throw new TypeError(`'buffer' must be a typed array or DataView, received ${describe(buffer)}`);
	const most = integerIn(nbytes, "nbytes", INT_MIN, Number.MAX_SAFE_INTEGER);
	if (most < 0 || most > buffer.byteLength) {
		throw new ValueError(`'nbytes' must be from 0 to the buffer's ${buffer.byteLength} bytes, received ${most}`);
	}
	return most === 0 ? buffer.byteLength : most;
}

/** recv(2) in the socket's mode: how many bytes. */
export function receive(core: SocketCore, buffer: ArrayBufferView, most: number, flags: number): number {
	checkSignals();
	let count: number;
	do count = recv(core.owned.fd, buffer, 0, most, flags | MSG_DONTWAIT);
	while (interrupted(count));
	if (count === most || (count >= 0 && (flags & MSG_WAITALL) === 0)) return count;
	return receivePatiently(core, buffer, most, flags, count);
}

function receivePatiently(core: SocketCore, buffer: ArrayBufferView, most: number, flags: number, first: number): number {
	let count = first;
	const again = (from: number): number => recv(core.fd, buffer, from, most - from, flags | MSG_DONTWAIT);
	if (count === -EAGAIN && core.waits(flags)) count = core.whenReady(POLLIN, "recv", () => again(0));
	core.check(count, "recv");
	// The kernel honours MSG_WAITALL only where it may block.
	const may = core.timeout === null && core.waits(flags) && core.type === SOCK_STREAM;
	const all = may && (flags & (MSG_WAITALL | MSG_PEEK)) === MSG_WAITALL;
	while (all && count > 0 && count < most) {
		const more = core.whenReady(POLLIN, "recv", () => again(count));
		if (more <= 0) break;
		count += more;
	}
	return count;
}

/** recvfrom(2) in the socket's mode: how many bytes. The address is in `addressBuffer`. */
export function receiveFrom(core: SocketCore, buffer: ArrayBufferView, most: number, flags: number): number {
	return patiently(core, flags, "recvfrom", () =>
		native.recvfrom(core.fd, buffer, 0, most, flags | MSG_DONTWAIT, addressBuffer, addressLength),
	);
}

/** Receives at once, or waits as the socket's mode and the flags say. `receive` adds MSG_DONTWAIT itself. */
export function patiently(core: SocketCore, flags: number, syscall: string, receive: () => number): number {
	checkSignals();
	let count: number;
	do count = receive();
	while (interrupted(count));
	if (count === -EAGAIN && core.waits(flags)) count = core.whenReady(POLLIN, syscall, receive);
	return core.check(count, syscall);
}
