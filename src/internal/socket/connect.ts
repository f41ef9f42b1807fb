// connect(2) in the socket's mode.
import { EAGAIN, EALREADY, EBADF, EINPROGRESS, EISCONN } from "../../constants/errno.gen.ts";
import { POLLOUT } from "../../constants/select.gen.ts";
import { AF_UNIX, SO_ERROR, SOCK_STREAM, SOL_SOCKET } from "../../constants/socket.gen.ts";
import * as native from "../../native.ts";
import { MILLISECOND } from "../arguments/timeout.ts";
import { deadlineAfter, passed } from "../wait/deadline.ts";
import { interrupted } from "../wait/interrupted.ts";
import { sleepUntil, waitReady } from "../wait/one-descriptor.ts";
import { checkSignals } from "../wait/signals.ts";
import { addressBuffer, encode } from "./address.ts";
import { type SocketCore, scratchInt } from "./core.ts";

/** What a connect that ran out of time answers: no errno. */
export const TIMED_OUT = -1;

/** A struct sockaddr of family AF_UNSPEC: undoes a connection that did not come about. */
const NOWHERE = new Uint8Array(16);

/** 0, an errno, or {@link TIMED_OUT}. */
export function connect(core: SocketCore, address: unknown): number {
	checkSignals();
	const length = encode(core.family, address, "connect");
	const { fd } = core;
	if (core.timeout === 0 || core.type !== SOCK_STREAM) {
		const result = native.connect(fd, addressBuffer, length);
		// As in Python, a non-blocking connect is not made again: it goes on, and its caller waits for it.
		interrupted(result);
		return 0 - result;
	}
	const deadline = core.deadline();
	const target = addressBuffer.slice(0, length);
	let resumed = false;
	for (let pause = MILLISECOND; ; pause = Math.min(2 * pause, 50 * MILLISECOND)) {
		if (core.timeout === null) native.set_blocking(fd, 0);
		const result = native.connect(fd, target, length);
		if (core.timeout === null) native.set_blocking(fd, 1);
		if (interrupted(result)) {
			if (core.fd !== fd) return EBADF; // closed by a listener meanwhile
			resumed = true;
			continue;
		}
		// connect(2) that was interrupted goes on: the next call says so, or that it is done.
		if (resumed && result === -EISCONN) return 0;
		if (result === -EINPROGRESS || (resumed && result === -EALREADY)) {
			const error = outcome(core, fd, deadline);
			if (core.timeout === null && core.fd === fd) finish(fd, error, target, length);
			return error;
		}
		// A full backlog: AF_UNIX has no way to wait for space in it but to ask again.
		if (result !== -EAGAIN || core.family !== AF_UNIX) return 0 - result;
		if (passed(deadline)) return TIMED_OUT;
		sleepUntil(Math.min(deadlineAfter(pause), deadline));
	}
}

/**
 * Leaves the socket as a blocking connect(2) would have: on Linux it is on its way until connect(2) is asked once more, and a second
 * `connect()` would succeed instead of EISCONN, or fail with ECONNABORTED instead of trying again. Elsewhere neither call does anything.
 */
function finish(fd: number, error: number, target: Uint8Array, length: number): void {
	if (error === 0) native.connect(fd, target, length);
	else native.connect(fd, NOWHERE, NOWHERE.length);
}

/** Waits for the outcome of a connect(2) in progress. */
function outcome(core: SocketCore, fd: number, deadline: number): number {
	const ready = waitReady(core.owned, POLLOUT, deadline);
	if (ready === 0) return TIMED_OUT;
	if (ready < 0) return -ready;
	if (core.fd !== fd) return EBADF; // closed by a listener meanwhile
	const result = native.getsockopt(fd, SOL_SOCKET, SO_ERROR, scratchInt);
	if (result < 0) return -result;
	return scratchInt[0] === EISCONN ? 0 : scratchInt[0];
}
