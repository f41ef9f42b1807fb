// What every operation of a socket works on: the descriptor, what kind of socket it is, and how long it may wait.
import { EAGAIN, ECONNRESET, EINTR } from "../../constants/errno.gen.ts";
import {
	MSG_DONTWAIT,
	MSG_ERRQUEUE,
	MSG_OOB,
	SOCK_NONBLOCK as NONBLOCK,
	SO_ACCEPTCONN,
	SOCK_CLOEXEC,
	SOL_SOCKET,
} from "../../constants/socket.gen.ts";
import { TimeoutError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { nanoseconds, SECOND } from "../arguments/timeout.ts";
import { check, failure } from "../descriptor/check.ts";
import { OwnedFd } from "../descriptor/owned-fd.ts";
import { deadlineAfter, NEVER, passed } from "../wait/deadline.ts";
import { waitReady } from "../wait/one-descriptor.ts";

const SOCK_NONBLOCK = NONBLOCK ?? 0;
const TYPE_FLAGS = SOCK_NONBLOCK | (SOCK_CLOEXEC ?? 0);
/** With these a transfer in blocking mode answers at once. */
const IMPATIENT = MSG_DONTWAIT | MSG_OOB | (MSG_ERRQUEUE ?? 0);

let defaultTimeout: number | null = null;

/**
 * The timeout in seconds that new sockets get: Python's `socket.getdefaulttimeout`. Never throws.
 *
 * @example
 * socket.getdefaulttimeout(); // null
 */
export function getdefaulttimeout(): number | null {
	return defaultTimeout;
}

/**
 * Sets the timeout of new sockets: Python's `socket.setdefaulttimeout`.
 *
 * @param timeout in seconds; null for blocking, 0 for non-blocking
 * @throws TypeError, ValueError, OverflowError as `Socket.settimeout`
 *
 * @example
 * socket.setdefaulttimeout(10);
 * socket.socket().gettimeout(); // 10
 * socket.setdefaulttimeout(null);
 */
export function setdefaulttimeout(timeout: number | null): void {
	defaultTimeout = seconds(timeout);
}

/** A socket's timeout: null or seconds. */
export function seconds(timeout: unknown): number | null {
	if (timeout === null || timeout === undefined) return null;
	const ns = nanoseconds(timeout, SECOND);
	if (ns < 0) throw new ValueError(`'timeout' must not be negative, received ${timeout}`);
	return ns / SECOND + 0; // -0 becomes 0
}

export function timedOut(syscall: string): TimeoutError {
	return new TimeoutError("timed out", undefined, { code: "ETIMEDOUT", syscall });
}

/** One C int on its way to and from the kernel; used up without any other code in between. */
export const scratchInt = new Int32Array(1);

/** The part of a socket that its operations share. */
export class SocketCore {
	readonly owned: OwnedFd;
	readonly family: number;
	/** Without the `SOCK_NONBLOCK` and `SOCK_CLOEXEC` bits. */
	readonly type: number;
	readonly proto: number;
	/** Seconds; null in blocking mode, 0 in non-blocking mode. */
	timeout: number | null = null;
	/** It was seen listening, which it does until it is closed. */
	#listening = false;
	/** How many files of `makefile()` are open: the descriptor lives until they and the socket are closed. */
	#files = 0;
	#closed = false;

	constructor(owned: OwnedFd, family: number, type: number, proto: number) {
		this.owned = owned;
		this.family = family;
		this.type = type & ~TYPE_FLAGS;
		this.proto = proto;
		if ((type & SOCK_NONBLOCK) !== 0) this.timeout = 0;
		else if (defaultTimeout !== null) {
			this.timeout = defaultTimeout;
			native.set_blocking(owned.fd, 0);
		}
	}

	/** For a descriptor that this package has just opened. */
	static opened(fd: number, family: number, type: number, proto: number): SocketCore {
		return new SocketCore(OwnedFd.opened(fd, "socket"), family, type, proto);
	}

	/** The descriptor; -1 once the socket is closed. */
	get fd(): number {
		return this.owned.fd;
	}

	/** Closes the socket; the descriptor only when its last file is closed too. */
	close(): void {
		this.#closed = true;
		if (this.#files > 0) return;
		const { fd } = this;
		const result = this.owned.close();
		// The peer's reset is no news to someone who is done with the connection.
		if (result < 0 && result !== -ECONNRESET) throw failure(result, "close", fd);
	}

	fileOpened(): void {
		this.#files++;
	}

	fileClosed(): void {
		this.#files--;
		if (this.#closed) this.close();
	}

	/** The result of a native call on the descriptor, or the exception for its -errno. */
	check(result: number, syscall: string): number {
		return result < 0 ? check(result, syscall, this.owned.fd) : result;
	}

	setTimeout(timeout: number | null): void {
		this.timeout = timeout;
		this.check(native.set_blocking(this.owned.fd, timeout === null ? 1 : 0), "ioctl");
	}

	/** Whether accept(2) would wait: on anything but a listener it fails at once, and poll(2) might wait for ever. */
	listens(): boolean {
		this.#listening ||= native.getsockopt(this.fd, SOL_SOCKET, SO_ACCEPTCONN, scratchInt) > 0 && scratchInt[0] !== 0;
		return this.#listening && this.fd !== -1;
	}

	/** Whether a transfer that would block waits. As in Python `MSG_DONTWAIT` and its like mean nothing where there is a timeout. */
	waits(flags: number): boolean {
		return this.timeout !== null || (flags & IMPATIENT) === 0;
	}

	/** The deadline of an operation that begins now. */
	deadline(): number {
		return this.timeout === null ? NEVER : deadlineAfter(nanoseconds(this.timeout, SECOND));
	}

	/** Waits until the socket is ready and repeats `operation` until it no longer answers that it would block. */
	whenReady(events: number, syscall: string, operation: () => number, deadline: number = this.deadline()): number {
		if (this.timeout === 0) return -EAGAIN;
		for (;;) {
			const ready = waitReady(this.owned, events, deadline);
			if (ready === 0) throw timedOut(syscall);
			if (ready < 0) return ready;
			const result = operation();
			if (result !== -EAGAIN && result !== -EINTR) return result;
			// What poll(2) calls ready the operation need not: its time runs out all the same.
			if (passed(deadline)) throw timedOut(syscall);
		}
	}
}
