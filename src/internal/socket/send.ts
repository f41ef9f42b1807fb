// Sending bytes in the socket's mode.
import { EAGAIN } from "../../constants/errno.gen.ts";
import { POLLOUT } from "../../constants/select.gen.ts";
import { MSG_DONTWAIT } from "../../constants/socket.gen.ts";
import { failure } from "../descriptor/check.ts";
import { interrupted } from "../wait/interrupted.ts";
import { checkSignals } from "../wait/signals.ts";
import type { SocketCore } from "./core.ts";
import { send } from "./transfer-block.ts";

/** send(2): how many bytes. */
export function transmit(core: SocketCore, buffer: Uint8Array, flags: number): number {
	checkSignals();
	let count: number;
	do count = send(core.owned.fd, buffer, 0, buffer.byteLength, flags | MSG_DONTWAIT);
	while (interrupted(count));
	if (count === buffer.byteLength) return count;
	if (core.timeout === null && core.waits(flags)) return transmitPatiently(core, buffer, flags, Math.max(count, 0), count);
	if (count === -EAGAIN && core.waits(flags)) {
		const again = (): number => send(core.fd, buffer, 0, buffer.byteLength, flags | MSG_DONTWAIT);
		return core.check(core.whenReady(POLLOUT, "send", again), "send");
	}
	return core.check(count, "send");
}

/** A blocking send(2) returns when the kernel has taken everything, or with what it took before an error. */
function transmitPatiently(core: SocketCore, buffer: Uint8Array, flags: number, already: number, first: number): number {
	if (first < 0 && first !== -EAGAIN) throw failure(first, "send", core.fd);
	let sent = already;
	while (sent < buffer.byteLength) {
		const count = core.whenReady(POLLOUT, "send", () => send(core.fd, buffer, sent, buffer.byteLength - sent, flags | MSG_DONTWAIT));
		if (count < 0 && sent > 0) return sent;
		sent += core.check(count, "send");
	}
	return sent;
}

/** All of the bytes, within one timeout. */
export function transmitAll(core: SocketCore, buffer: Uint8Array, flags: number): void {
	const deadline = core.deadline();
	let sent = 0;
	// Nothing is sent once, too: an empty datagram, or the error that there is.
	do {
		checkSignals();
		const again = (): number => send(core.fd, buffer, sent, buffer.byteLength - sent, flags | MSG_DONTWAIT);
		let count: number;
		do count = again();
		while (interrupted(count));
		if (count === -EAGAIN && core.waits(flags)) count = core.whenReady(POLLOUT, "sendall", again, deadline);
		sent += core.check(count, "send");
	} while (sent < buffer.byteLength);
}

/** A datagram or message that the kernel takes as a whole: `send` adds MSG_DONTWAIT itself. */
export function transmitMessage(core: SocketCore, flags: number, syscall: string, send: () => number): number {
	checkSignals();
	let count: number;
	do count = send();
	while (interrupted(count));
	if (count === -EAGAIN && core.waits(flags)) count = core.whenReady(POLLOUT, syscall, send);
	return core.check(count, syscall);
}
