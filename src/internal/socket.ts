import { EAGAIN, EBADF, ECONNRESET, EINPROGRESS, EINTR, EINVAL, EISCONN } from "../constants/errno.gen.ts";
import { POLLIN, POLLOUT } from "../constants/select.gen.ts";
import * as constants from "../constants/socket.gen.ts";
import { OSError, OverflowError, TimeoutError, ValueError } from "../errors.ts";
import * as native from "../native.ts";
import { type AddressLike, decode, encode, type InetAddress, room, roomLength, type SocketAddress, type UnixAddress } from "./address.ts";
import { type BytesLike, bytes } from "./bytes.ts";
import { check, failure } from "./check.ts";
import { describe } from "./describe.ts";
import { INT_MIN, int, integerIn, size } from "./integer.ts";
import { OwnedFd, open } from "./owned-fd.ts";
import { sleep, waitReady } from "./ready-call.ts";
import { FOREVER, MILLISECOND, nanoseconds, SECOND } from "./timeout.ts";

const { AF_INET, AF_UNIX, MSG_DONTWAIT, MSG_OOB, MSG_PEEK, MSG_WAITALL, SOCK_STREAM, SOL_SOCKET, SO_ERROR, SO_TYPE } = constants;
const SOCK_NONBLOCK = constants.SOCK_NONBLOCK ?? 0;
const TYPE_FLAGS = SOCK_NONBLOCK | (constants.SOCK_CLOEXEC ?? 0);
/** Receives with these answer at once whatever the socket's mode is. */
const IMPATIENT = MSG_DONTWAIT | MSG_OOB | (constants.MSG_ERRQUEUE ?? 0);

/**
 * Received bytes pass through here: a new buffer of the asked size for every call would cost more than the call. They are copied out
 * before any other code can run.
 */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
const EMPTY_SIZE = 0;

let defaultTimeout: number | null = null;

/** The timeout in seconds that new sockets get: Python's `socket.getdefaulttimeout`. */
export function getdefaulttimeout(): number | null {
	return defaultTimeout;
}

/**
 * Sets the timeout of new sockets: Python's `socket.setdefaulttimeout`.
 *
 * @param timeout in seconds; null for blocking, 0 for non-blocking
 * @throws TypeError, ValueError, OverflowError as {@link Socket.settimeout}
 */
export function setdefaulttimeout(timeout: number | null): void {
	defaultTimeout = seconds(timeout);
}

/** The parts of a socket that exists already: how this module hands them to the constructor. */
class Parts {
	readonly owned: OwnedFd;
	readonly family: number;
	readonly type: number;
	readonly proto: number;

	constructor(owned: OwnedFd, family: number, type: number, proto: number) {
		this.owned = owned;
		this.family = family;
		this.type = type;
		this.proto = proto;
	}
}

/** The keyword form of the constructor's arguments. */
export interface SocketOptions {
	family?: number;
	type?: number;
	proto?: number;
	/** A descriptor that exists already. It is taken over, not duplicated: `close()` closes it, collection does not. */
	fileno?: number | null;
}

/**
 * A synchronous socket on a file descriptor: Python's `socket.socket`.
 *
 * In blocking mode (the default) and with a timeout, its operations block the thread. With {@link Socket.setblocking}`(false)` they throw
 * `BlockingIOError` where they would have to wait; the `try…` forms answer `null` instead, which costs no stack trace.
 *
 * @example
 * const server = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
 * server.bind(["localhost", 10000]);
 * server.listen();
 * const [connection, address] = server.accept();
 */
export class Socket<A extends SocketAddress = InetAddress> {
	readonly #owned: OwnedFd;
	/** The address family, such as `AF_INET`. */
	readonly family: number;
	/** The kind of socket, such as `SOCK_STREAM`, without the `SOCK_NONBLOCK` and `SOCK_CLOEXEC` bits. */
	readonly type: number;
	/** The protocol, 0 for the usual one. */
	readonly proto: number;
	/** Seconds; null in blocking mode, 0 in non-blocking mode. */
	#timeout: number | null = null;

	/**
	 * @param family `AF_INET`, `AF_INET6`, `AF_UNIX`, …
	 * @param type `SOCK_STREAM`, `SOCK_DGRAM`, …
	 * @param proto usually 0
	 * @param fileno a descriptor that exists already; what is not given beside it is asked of the kernel
	 * @throws TypeError if an argument is no whole number
	 * @throws ValueError if `fileno` is negative
	 * @throws OSError EAFNOSUPPORT, EPROTONOSUPPORT, EMFILE, … as `socket(2)`; EBADF or ENOTSOCK for an unusable `fileno`
	 */
	constructor(family?: number | null | SocketOptions, type?: number | null, proto?: number | null, fileno?: number | null) {
		const parts = family instanceof Parts ? family : partsOf(family, type, proto, fileno);
		this.#owned = parts.owned;
		this.family = parts.family;
		this.type = parts.type & ~TYPE_FLAGS;
		this.proto = parts.proto;
		if ((parts.type & SOCK_NONBLOCK) !== 0) this.#timeout = 0;
		else if (defaultTimeout !== null) {
			this.#timeout = defaultTimeout;
			native.set_blocking(this.#owned.fd, 0);
		}
	}

	/** The descriptor; -1 once the socket is closed. */
	fileno(): number {
		return this.#owned.fd;
	}

	/**
	 * Gives the socket an address. Host names are looked up, which blocks the thread.
	 *
	 * @param address `[host, port]`, where host `""` is every interface and port 0 one of the system's choice; a path for AF_UNIX
	 * @throws TypeError, OverflowError if the address has the wrong form or the port is not 0 to 65535
	 * @throws gaierror if the host cannot be resolved
	 * @throws OSError EADDRINUSE, EACCES, EINVAL if it is bound already, …
	 */
	bind(address: AddressLike): void {
		const length = encode(this.family, address, "bind");
		this.#check(native.bind(this.#owned.fd, room, length), "bind");
	}

	/**
	 * Lets the socket accept connections.
	 *
	 * @param backlog how many may wait to be accepted, 128 (or the system's limit) when omitted; a negative number counts as 0
	 * @throws OverflowError if it does not fit a C `int`
	 */
	listen(backlog: number = Math.min(constants.SOMAXCONN, 128)): void {
		this.#check(native.listen(this.#owned.fd, Math.max(int(backlog, "backlog"), 0)), "listen");
	}

	/**
	 * The next connection and its peer's address. Blocks unless the socket is non-blocking.
	 *
	 * In blocking mode another process may take the connection between the wait and the call: it then waits for the next one.
	 *
	 * @throws BlockingIOError EAGAIN if there is none, in non-blocking mode
	 * @throws TimeoutError if the timeout ran out
	 * @throws OSError EINVAL if the socket does not listen, EMFILE, ECONNABORTED, …
	 */
	accept(): [connection: Socket<A>, address: A] {
		// A blocking accept(2) cannot be ended by a signal listener: it is asked only when a connection is there.
		let fd = this.#timeout === null && this.#owned.fd !== -1 ? -EAGAIN : this.#accept();
		if (fd === -EAGAIN) fd = this.#whenReady(POLLIN, "accept", () => this.#accept());
		if (fd < 0) throw failure(fd, "accept", this.#owned.fd);
		return this.#accepted(fd);
	}

	/**
	 * As {@link Socket.accept}, but `null` if no connection is waiting. For a socket in non-blocking mode.
	 */
	tryAccept(): [connection: Socket<A>, address: A] | null {
		const closed = this.#owned.fd === -1;
		// A blocking accept(2) is asked only when a connection is there.
		if (!closed && this.#timeout === null && waitReady(this.#owned.fd, POLLIN, 0) === 0) return null;
		const fd = this.#accept();
		if (fd === -EAGAIN) return null;
		if (fd < 0) throw failure(fd, "accept", this.#owned.fd);
		return this.#accepted(fd);
	}

	/**
	 * Connects to an address. Blocks unless the socket is non-blocking, and while a host name is looked up.
	 *
	 * @throws BlockingIOError EINPROGRESS in non-blocking mode: writable means connected or failed, see `SO_ERROR`
	 * @throws ConnectionRefusedError, TimeoutError, gaierror, OSError
	 */
	connect(address: AddressLike): void {
		const error = this.#connect(address);
		if (error === TIMED_OUT) throw timedOut("connect");
		if (error !== 0) throw failure(-error, "connect", this.#owned.fd);
	}

	/**
	 * As {@link Socket.connect}, but answers the errno of a failed system call: 0 when connected, `EINPROGRESS` in non-blocking mode,
	 * `EAGAIN` if the timeout ran out. Wrong arguments and unknown hosts still throw.
	 */
	connect_ex(address: AddressLike): number {
		const error = this.#connect(address);
		return error === TIMED_OUT ? EAGAIN : error;
	}

	/**
	 * Receives at most `bufsize` bytes, as many as are there. Blocks while there are none, unless the socket is non-blocking.
	 *
	 * @param flags `MSG_PEEK`, `MSG_WAITALL`, … or'ed together
	 * @returns a new Buffer; empty at the end of the stream (test its `length`: an empty Buffer is truthy)
	 * @throws ValueError if `bufsize` is negative
	 * @throws BlockingIOError EAGAIN in non-blocking mode if nothing is there
	 * @throws TimeoutError if the timeout ran out
	 * @throws ConnectionResetError, OSError
	 */
	recv(bufsize: number, flags = 0): Buffer {
		const most = size(bufsize, "bufsize");
		int(flags, "flags");
		if (most === EMPTY_SIZE) return Buffer.alloc(0);
		const buffer = most <= scratch.length ? scratch : allocate(most);
		return copyOut(buffer, this.#receive(buffer, most, flags));
	}

	/**
	 * As {@link Socket.recv}, but `null` where it would have to wait, in whatever mode the socket is.
	 */
	tryRecv(bufsize: number, flags = 0): Buffer | null {
		const most = size(bufsize, "bufsize");
		int(flags, "flags");
		if (most === EMPTY_SIZE) return Buffer.alloc(0);
		const buffer = most <= scratch.length ? scratch : allocate(most);
		const count = native.recv(this.#owned.fd, buffer, 0, most, flags | MSG_DONTWAIT);
		if (count === -EAGAIN) return null;
		return copyOut(buffer, this.#check(count, "recv"));
	}

	/**
	 * Receives into a buffer of the caller's: how many bytes. Otherwise as {@link Socket.recv}.
	 *
	 * @param nbytes at most so many; the whole buffer when omitted or 0
	 * @throws ValueError if `nbytes` is negative or more than the buffer holds
	 */
	recv_into(buffer: ArrayBufferView, nbytes = 0, flags = 0): number {
		const most = roomOf(buffer, nbytes);
		return this.#receive(buffer, most, int(flags, "flags"));
	}

	/** As {@link Socket.recv_into}, but `null` where it would have to wait, in whatever mode the socket is. */
	tryRecvInto(buffer: ArrayBufferView, nbytes = 0, flags = 0): number | null {
		const most = roomOf(buffer, nbytes);
		const count = native.recv(this.#owned.fd, buffer, 0, most, int(flags, "flags") | MSG_DONTWAIT);
		return count === -EAGAIN ? null : this.#check(count, "recv");
	}

	/**
	 * Receives a datagram and its sender's address. Otherwise as {@link Socket.recv}; what does not fit `bufsize` is lost.
	 *
	 * @returns the address is `null` where there is none, as on a connected stream
	 */
	recvfrom(bufsize: number, flags = 0): [data: Buffer, address: A | null] {
		const most = size(bufsize, "bufsize");
		int(flags, "flags");
		const buffer = most <= scratch.length ? scratch : allocate(most);
		const receive = (): number => native.recvfrom(this.#owned.fd, buffer, 0, most, flags | MSG_DONTWAIT, room, roomLength);
		let count = receive();
		if (count === -EAGAIN && (flags & IMPATIENT) === 0) count = this.#whenReady(POLLIN, "recvfrom", receive);
		this.#check(count, "recvfrom");
		const address = decode() as A | null;
		return [copyOut(buffer, count), address];
	}

	/**
	 * Sends bytes: how many the kernel took. In blocking mode that is all of them; with a timeout or in non-blocking mode it may be fewer,
	 * and the rest must be sent again.
	 *
	 * @param data bytes, or a string as UTF-8
	 * @throws BlockingIOError EAGAIN in non-blocking mode if the kernel's buffer is full
	 * @throws BrokenPipeError, ConnectionResetError, TimeoutError, OSError
	 */
	send(data: BytesLike, flags = 0): number {
		const buffer = bytes(data);
		int(flags, "flags");
		const count = native.send(this.#owned.fd, buffer, 0, buffer.byteLength, flags | MSG_DONTWAIT);
		if (count === buffer.byteLength) return count;
		if (this.#timeout === null && (flags & MSG_DONTWAIT) === 0) return this.#sendPatiently(buffer, flags, Math.max(count, 0), count);
		if (count === -EAGAIN && (flags & MSG_DONTWAIT) === 0) {
			const send = (): number => native.send(this.#owned.fd, buffer, 0, buffer.byteLength, flags | MSG_DONTWAIT);
			return this.#check(this.#whenReady(POLLOUT, "send", send), "send");
		}
		return this.#check(count, "send");
	}

	/** As {@link Socket.send}, but `null` where it would have to wait, in whatever mode the socket is. */
	trySend(data: BytesLike, flags = 0): number | null {
		const buffer = bytes(data);
		const count = native.send(this.#owned.fd, buffer, 0, buffer.byteLength, int(flags, "flags") | MSG_DONTWAIT);
		return count === -EAGAIN ? null : this.#check(count, "send");
	}

	/**
	 * Sends all of the bytes. The timeout is for the whole of them; when it throws, how much was sent is unknown.
	 *
	 * @throws BlockingIOError EAGAIN in non-blocking mode as soon as the kernel's buffer is full
	 */
	sendall(data: BytesLike, flags = 0): void {
		const buffer = bytes(data);
		int(flags, "flags");
		const deadline = this.#deadline();
		let sent = 0;
		while (sent < buffer.byteLength) {
			const send = (): number => native.send(this.#owned.fd, buffer, sent, buffer.byteLength - sent, flags | MSG_DONTWAIT);
			let count = send();
			if (count === -EAGAIN) count = this.#whenReady(POLLOUT, "sendall", send, deadline);
			sent += this.#check(count, "send");
		}
	}

	/**
	 * Sends a datagram to an address: how many bytes. `sendto(data, address)` or `sendto(data, flags, address)`.
	 *
	 * @throws TypeError if there are not 2 or 3 arguments
	 * @throws OSError EMSGSIZE, EDESTADDRREQ, …
	 */
	sendto(data: BytesLike, address: AddressLike): number;
	sendto(data: BytesLike, flags: number, address: AddressLike): number;
	sendto(...args: [BytesLike, AddressLike] | [BytesLike, number, AddressLike]): number {
		if (args.length !== 2 && args.length !== 3)
			throw new TypeError(`sendto() takes 2 or 3 arguments, received ${(args as unknown[]).length}`);
		const buffer = bytes(args[0]);
		const flags = args.length === 3 ? int(args[1], "flags") : 0;
		const address = args.length === 3 ? args[2] : args[1];
		const length = encode(this.family, address, "sendto");
		// A listener that runs while this waits may use the room for another address.
		const target = room.slice(0, length);
		const send = (): number => native.sendto(this.#owned.fd, buffer, 0, buffer.byteLength, flags | MSG_DONTWAIT, target, length);
		let count = send();
		if (count === -EAGAIN && (flags & MSG_DONTWAIT) === 0) count = this.#whenReady(POLLOUT, "sendto", send);
		return this.#check(count, "sendto");
	}

	/**
	 * Shuts one or both directions down.
	 *
	 * @param how `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`
	 * @throws OSError ENOTCONN, EINVAL
	 */
	shutdown(how: number): void {
		this.#check(native.shutdown(this.#owned.fd, int(how, "how")), "shutdown");
	}

	/**
	 * Closes the socket. The second time it does nothing.
	 *
	 * @throws OSError EBADF if the descriptor was closed by number meanwhile
	 */
	close(): void {
		const { fd } = this.#owned;
		const result = this.#owned.close();
		// The peer's reset is no news to someone who is done with the connection.
		if (result < 0 && result !== -ECONNRESET) throw failure(result, "close", fd);
	}

	/** Closes the socket at the end of a `using` block. */
	[Symbol.dispose](): void {
		this.close();
	}

	/** Gives the descriptor away: the socket counts as closed, the descriptor stays open. -1 if it is closed. */
	detach(): number {
		return this.#owned.detach();
	}

	/**
	 * `true` is `settimeout(null)`, `false` is `settimeout(0)`.
	 *
	 * @throws OSError EBADF if the socket is closed
	 */
	setblocking(flag: boolean | number): void {
		this.#setTimeout(flag ? null : 0);
	}

	/** Whether operations wait: false only in non-blocking mode. */
	getblocking(): boolean {
		return this.#timeout !== 0;
	}

	/**
	 * How long operations wait.
	 *
	 * @param timeout in seconds; null for ever, 0 not at all
	 * @throws TypeError if it is no number
	 * @throws ValueError if it is negative or NaN
	 * @throws OverflowError if it is beyond the system's clock
	 * @throws OSError EBADF if the socket is closed
	 */
	settimeout(timeout: number | null): void {
		this.#setTimeout(seconds(timeout));
	}

	/** The timeout in seconds; null in blocking mode, 0 in non-blocking mode. */
	gettimeout(): number | null {
		return this.#timeout;
	}

	/** The same as {@link Socket.gettimeout}. */
	get timeout(): number | null {
		return this.#timeout;
	}

	/**
	 * Sets a socket option.
	 *
	 * @param value a number or boolean for a C `int`, a bigint for 64 bits, bytes for anything else; null with `optlen` for options that
	 *   take a null pointer
	 * @throws TypeError if the value is none of these
	 * @throws OverflowError if a number does not fit a C `int`
	 * @throws OSError ENOPROTOOPT, EINVAL, …
	 */
	setsockopt(level: number, optname: number, value: number | boolean | bigint | Uint8Array | null, optlen?: number): void {
		const option = [this.#owned.fd, int(level, "level"), int(optname, "optname")] as const;
		if (value === null) {
			if (optlen === undefined) throw new TypeError("setsockopt: a null value needs 'optlen'");
			this.#check(native.setsockopt(...option, null, integerIn(optlen, "optlen", 0, 0xffffffff)), "setsockopt");
			return;
		}
		this.#check(native.setsockopt(...option, optionBytes(value)), "setsockopt");
	}

	/**
	 * A socket option.
	 *
	 * @param buflen 0 or omitted for an integer, else the size of the answer in bytes, at most 1024
	 * @returns a number (a bigint for an option of 64 bits), or a Buffer
	 * @throws OSError ENOPROTOOPT, …; without an errno if `buflen` is out of range
	 */
	getsockopt(level: number, optname: number): number;
	getsockopt(level: number, optname: number, buflen: 0): number;
	getsockopt(level: number, optname: number, buflen: number): Buffer;
	getsockopt(level: number, optname: number, buflen = 0): number | bigint | Buffer {
		const option = [this.#owned.fd, int(level, "level"), int(optname, "optname")] as const;
		const length = int(buflen, "buflen");
		if (length < 0 || length > 1024) throw new OSError(`getsockopt: 'buflen' must be from 0 to 1024, received ${length}`);
		if (length > 0) {
			const value = Buffer.alloc(length);
			return value.subarray(0, this.#check(native.getsockopt(...option, value), "getsockopt"));
		}
		const result = native.getsockopt(...option, scratchInt);
		if (result === -EINVAL) {
			// An option of 64 bits refuses the room of an int.
			const long = new BigInt64Array(1);
			if (native.getsockopt(...option, long) === 8) return long[0];
		}
		this.#check(result, "getsockopt");
		return scratchInt[0];
	}

	/**
	 * The socket's own address; `["0.0.0.0", 0]` or `""` while it has none.
	 */
	getsockname(): A {
		return decode(this.#check(native.getsockname(this.#owned.fd, room), "getsockname")) as A;
	}

	/**
	 * The address of the other end.
	 *
	 * @throws OSError ENOTCONN if there is none
	 */
	getpeername(): A {
		return decode(this.#check(native.getpeername(this.#owned.fd, room), "getpeername")) as A;
	}

	/** Whether child processes inherit the descriptor; sockets of this package are made close-on-exec. */
	get_inheritable(): boolean {
		return this.#check(native.get_inheritable(this.#owned.fd), "fcntl") === 1;
	}

	/** Sets whether child processes inherit the descriptor. */
	set_inheritable(inheritable: boolean): void {
		this.#check(native.set_inheritable(this.#owned.fd, inheritable ? 1 : 0), "fcntl");
	}

	/** What Python's `repr()` shows. */
	toString(): string {
		const { fd } = this.#owned;
		const name = (prefix: string, value: number): string =>
			Object.entries(constants).find(([key, number]) => key.startsWith(prefix) && number === value)?.[0] ?? String(value);
		const shown = [`fd=${fd}`, `family=${name("AF_", this.family)}`, `type=${name("SOCK_", this.type)}`, `proto=${this.proto}`];
		for (const [label, ask] of [
			["laddr", native.getsockname],
			["raddr", native.getpeername],
		] as const) {
			const length = fd === -1 ? -1 : ask(fd, room);
			const address = length > 0 ? decode(length) : null;
			if (address !== null && address.length > 0) shown.push(`${label}=${JSON.stringify(address)}`);
		}
		return `<socket.socket ${fd === -1 ? "[closed] " : ""}${shown.join(", ")}>`;
	}

	[Symbol.for("nodejs.util.inspect.custom")](): string {
		return this.toString();
	}

	/** The deadline of an operation that begins now, for {@link Socket.#whenReady}; a number that is not above 0 means none. */
	#deadline(): number {
		return this.#timeout === null || this.#timeout === 0 ? FOREVER : native.monotonic() + nanoseconds(this.#timeout, SECOND);
	}

	/** Waits until the socket is ready and repeats `operation` until it no longer answers that it would block. */
	#whenReady(events: number, syscall: string, operation: () => number, deadline: number = this.#deadline()): number {
		if (this.#timeout === 0) return -EAGAIN;
		for (;;) {
			const left = deadline > 0 ? Math.max(deadline - native.monotonic(), 0) : FOREVER;
			const ready = waitReady(this.#owned.fd, events, left);
			if (ready === 0) throw timedOut(syscall);
			if (ready < 0) return ready;
			const result = operation();
			if (result !== -EAGAIN && result !== -EINTR) return result;
		}
	}

	#accept(): number {
		return native.accept(this.#owned.fd, room, roomLength);
	}

	#accepted(fd: number): [connection: Socket<A>, address: A] {
		const address = decode() as A;
		const owned = OwnedFd.opened(fd, "socket");
		return [new Socket<A>(new Parts(owned, this.family, this.type, this.proto) as unknown as SocketOptions), address];
	}

	/** 0, an errno, or TIMED_OUT. */
	#connect(address: AddressLike): number {
		const length = encode(this.family, address, "connect");
		const { fd } = this.#owned;
		if (this.#timeout === 0 || this.type !== SOCK_STREAM) return -native.connect(fd, room, length);
		const deadline = this.#deadline();
		const target = room.slice(0, length);
		for (let pause = MILLISECOND; ; pause = Math.min(2 * pause, 50 * MILLISECOND)) {
			if (this.#timeout === null) native.set_blocking(fd, 0);
			const result = native.connect(fd, target, length);
			if (this.#timeout === null) native.set_blocking(fd, 1);
			if (result === -EINPROGRESS) return this.#connected(fd, deadline);
			// A full backlog: AF_UNIX has no way to wait for room in it but to ask again.
			if (result !== -EAGAIN || this.family !== AF_UNIX) return -result;
			if (deadline > 0 && native.monotonic() + pause > deadline) return TIMED_OUT;
			sleep(pause);
		}
	}

	/** Waits for the outcome of a connect(2) in progress. */
	#connected(fd: number, deadline: number): number {
		const left = deadline > 0 ? Math.max(deadline - native.monotonic(), 0) : FOREVER;
		const ready = waitReady(fd, POLLOUT, left);
		if (ready === 0) return TIMED_OUT;
		if (ready < 0) return -ready;
		if (this.#owned.fd !== fd) return EBADF; // closed by a listener meanwhile
		const result = native.getsockopt(fd, SOL_SOCKET, SO_ERROR, scratchInt);
		if (result < 0) return -result;
		return scratchInt[0] === EISCONN ? 0 : scratchInt[0];
	}

	#receive(buffer: ArrayBufferView, most: number, flags: number): number {
		const count = native.recv(this.#owned.fd, buffer, 0, most, flags | MSG_DONTWAIT);
		if (count === most || (count >= 0 && (flags & MSG_WAITALL) === 0)) return count;
		return this.#receivePatiently(buffer, most, flags, count);
	}

	#receivePatiently(buffer: ArrayBufferView, most: number, flags: number, first: number): number {
		let count = first;
		const receive = (from: number): number => native.recv(this.#owned.fd, buffer, from, most - from, flags | MSG_DONTWAIT);
		if (count === -EAGAIN && (flags & IMPATIENT) === 0) count = this.#whenReady(POLLIN, "recv", () => receive(0));
		this.#check(count, "recv");
		// The kernel honours MSG_WAITALL only where it may block.
		const all = (flags & (MSG_WAITALL | MSG_PEEK | IMPATIENT)) === MSG_WAITALL && this.#timeout === null && this.type === SOCK_STREAM;
		while (all && count > 0 && count < most) {
			const more = this.#whenReady(POLLIN, "recv", () => receive(count));
			if (more <= 0) break;
			count += more;
		}
		return count;
	}

	/** A blocking send(2) returns when the kernel has taken everything, or with what it took before an error. */
	#sendPatiently(buffer: Uint8Array, flags: number, already: number, first: number): number {
		if (first < 0 && first !== -EAGAIN) throw failure(first, "send", this.#owned.fd);
		let sent = already;
		while (sent < buffer.byteLength) {
			const count = this.#whenReady(POLLOUT, "send", () =>
				native.send(this.#owned.fd, buffer, sent, buffer.byteLength - sent, flags | MSG_DONTWAIT),
			);
			if (count < 0 && sent > 0) return sent;
			sent += this.#check(count, "send");
		}
		return sent;
	}

	#setTimeout(timeout: number | null): void {
		this.#timeout = timeout;
		this.#check(native.set_blocking(this.#owned.fd, timeout === null ? 1 : 0), "ioctl");
	}

	#check(result: number, syscall: string): number {
		return result < 0 ? check(result, syscall, this.#owned.fd) : result;
	}
}

/** What a connect that ran out of time answers: no errno. */
const TIMED_OUT = -1;

const scratchInt = new Int32Array(1);

function timedOut(syscall: string): TimeoutError {
	return new TimeoutError("timed out", undefined, { code: "ETIMEDOUT", syscall });
}

/** A socket's timeout: null or seconds. */
function seconds(timeout: unknown): number | null {
	if (timeout === null || timeout === undefined) return null;
	if (nanoseconds(timeout, SECOND) < 0) throw new ValueError(`'timeout' must not be negative, received ${timeout}`);
	return (timeout as number) + 0; // -0 becomes 0
}

/** The received bytes in a buffer of their own. */
function copyOut(buffer: Buffer, count: number): Buffer {
	if (buffer !== scratch && count > buffer.length / 2) return buffer.subarray(0, count);
	const copy = Buffer.allocUnsafe(count);
	buffer.copy(copy, 0, 0, count);
	return copy;
}

function allocate(bytes: number): Buffer {
	try {
		return Buffer.allocUnsafeSlow(bytes);
	} catch (cause) {
		throw new OverflowError(`'bufsize' is more than a Buffer can hold: ${bytes}`, { cause });
	}
}

/** How many bytes may be received into a buffer. */
function roomOf(buffer: unknown, nbytes: unknown): number {
	if (!ArrayBuffer.isView(buffer)) throw new TypeError(`'buffer' must be a typed array or DataView, received ${describe(buffer)}`);
	const most = integerIn(nbytes, "nbytes", INT_MIN, Number.MAX_SAFE_INTEGER);
	if (most < 0 || most > buffer.byteLength) {
		throw new ValueError(`'nbytes' must be from 0 to the buffer's ${buffer.byteLength} bytes, received ${most}`);
	}
	return most === 0 ? buffer.byteLength : most;
}

function optionBytes(value: unknown): ArrayBufferView {
	if (typeof value === "boolean") return Int32Array.of(value ? 1 : 0);
	if (typeof value === "number") return Int32Array.of(int(value, "value"));
	if (typeof value === "bigint") {
		if (BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value)
			throw new OverflowError(`'value' must fit 64 bits, received ${value}`);
		return BigInt64Array.of(BigInt.asIntN(64, value));
	}
	if (ArrayBuffer.isView(value)) return value;
	throw new TypeError(`'value' must be a number, a bigint or bytes, received ${describe(value)}`);
}

/** A new socket, or one for a descriptor that exists already. */
function partsOf(first: unknown, type: unknown, proto: unknown, fileno: unknown): Parts {
	const options: { family?: unknown; type?: unknown; proto?: unknown; fileno?: unknown } =
		typeof first === "object" && first !== null ? first : { family: first, type, proto, fileno };
	const given = (value: unknown, name: string): number | undefined =>
		value === undefined || value === null || value === -1 ? undefined : int(value, name);
	const family = given(options.family, "family");
	const kind = given(options.type, "type");
	const protocol = given(options.proto, "proto");
	if (options.fileno === undefined || options.fileno === null) {
		const owned = open(native.socket(family ?? AF_INET, kind ?? SOCK_STREAM, protocol ?? 0), "socket", "socket");
		return new Parts(owned, family ?? AF_INET, kind ?? SOCK_STREAM, protocol ?? 0);
	}
	const fd = int(options.fileno, "fileno");
	if (fd < 0) throw new ValueError(`'fileno': negative file descriptor ${fd}`);
	const askInt = (option: number | undefined): number => {
		if (option === undefined) return 0;
		check(native.getsockopt(fd, SOL_SOCKET, option, scratchInt), "getsockopt", fd);
		return scratchInt[0];
	};
	check(native.getsockname(fd, room), "getsockname", fd);
	return new Parts(
		OwnedFd.adopted(fd),
		family ?? native.sockaddr_family(room),
		kind ?? askInt(SO_TYPE),
		protocol ?? askInt(constants.SO_PROTOCOL),
	);
}

/** A socket for a descriptor that this package has just opened. */
export function fromOpened<A extends SocketAddress>(fd: number, family: number, type: number, proto: number): Socket<A> {
	return new Socket<A>(new Parts(OwnedFd.opened(fd, "socket"), family, type, proto) as unknown as SocketOptions);
}

/**
 * Two connected sockets: Python's `socket.socketpair`.
 *
 * @param family `AF_UNIX` when omitted, the only family of most systems
 * @throws OSError EOPNOTSUPP for a family that has none
 *
 * @example
 * const [a, b] = socket.socketpair();
 */
export function socketpair(family: number = AF_UNIX, type: number = SOCK_STREAM, proto = 0): [Socket<UnixAddress>, Socket<UnixAddress>] {
	const pair = new Int32Array(2);
	const [domain, kind, protocol] = [int(family, "family"), int(type, "type"), int(proto, "proto")];
	check(native.socketpair(domain, kind, protocol, pair), "socketpair");
	const first = fromOpened<UnixAddress>(pair[0], domain, kind, protocol);
	try {
		return [first, fromOpened<UnixAddress>(pair[1], domain, kind, protocol)];
	} catch (error) {
		first.close();
		throw error;
	}
}
