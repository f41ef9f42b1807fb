import { EAGAIN } from "../../constants/errno.gen.ts";
import { POLLIN } from "../../constants/select.gen.ts";
import { AF_INET, AF_UNIX, MSG_DONTWAIT, SO_PROTOCOL, SO_TYPE, SOCK_STREAM, SOL_SOCKET, SOMAXCONN } from "../../constants/socket.gen.ts";
import { ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { uncloneable } from "../addon/uncloneable.ts";
import { type BytesLike, bytes } from "../arguments/bytes.ts";
import type { FileDescriptorLike } from "../arguments/fileno.ts";
import { int, optionalFlags, size } from "../arguments/integer.ts";
import { check, failure } from "../descriptor/check.ts";
import { OwnedFd, open } from "../descriptor/owned-fd.ts";
import type { BufferedFile } from "../file/buffered.ts";
import type { TextFile, TextOptions } from "../file/text.ts";
import { PASSED } from "../wait/deadline.ts";
import { interrupted } from "../wait/interrupted.ts";
import { waitReady } from "../wait/one-descriptor.ts";
import { checkSignals } from "../wait/signals.ts";
import {
	type AddressLike,
	addressBuffer,
	addressLength,
	decode,
	encode,
	type InetAddress,
	type SocketAddress,
	type UnixAddress,
} from "./address.ts";
import { connect, TIMED_OUT } from "./connect.ts";
import { SocketCore, scratchInt, seconds, timedOut } from "./core.ts";
import { type BinaryMode, makeFile, type TextMode } from "./file/open.ts";
import type { SocketIO } from "./file/raw.ts";
import { type AncillaryItem, type AncillaryItemLike, receiveMessage, receiveMessageInto, sendMessage } from "./messages.ts";
import { getOption, setOption } from "./options.ts";
import { capacityFor, copyOut, receive, receiveBuffer, receiveFrom } from "./receive.ts";
import { transmit, transmitAll, transmitMessage } from "./send.ts";
import { type BinaryReader, sendFile } from "./sendfile.ts";
import { recv, send } from "./transfer-block.ts";

/** The keyword form of the constructor's arguments. */
export interface SocketOptions {
	/** `AF_INET` when omitted. */
	family?: number;
	/** `SOCK_STREAM` when omitted. */
	type?: number;
	/** 0 when omitted: the usual protocol. */
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
 * using listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
 * listener.bind(["127.0.0.1", 0]);
 * listener.listen();
 * client.connect(listener.getsockname());
 * const [conn, address] = listener.accept();
 */
export class Socket<A extends SocketAddress = InetAddress> {
	readonly #core: SocketCore;
	/** The address family, such as `AF_INET`. */
	readonly family: number;
	/** The kind of socket, such as `SOCK_STREAM`, without the `SOCK_NONBLOCK` and `SOCK_CLOEXEC` bits. */
	readonly type: number;
	/** The protocol, 0 for the usual one. */
	readonly proto: number;

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
		this.#core = family instanceof SocketCore ? family : coreOf(family, type, proto, fileno);
		this.family = this.#core.family;
		this.type = this.#core.type;
		this.proto = this.#core.proto;
		uncloneable(this);
	}

	/**
	 * The descriptor; -1 once the socket is closed. Never throws.
	 *
	 * @example
	 * poller.register(connection.fileno(), select.POLLIN);
	 */
	fileno(): number {
		return this.#core.fd;
	}

	/**
	 * Gives the socket an address. Host names are looked up, which blocks the thread.
	 *
	 * @param address `[host, port]`, where host `""` is every interface and port 0 one of the system's choice; a path for AF_UNIX
	 * @throws TypeError, OverflowError if the address has the wrong form or the port is not 0 to 65535
	 * @throws gaierror if the host cannot be resolved
	 * @throws OSError EADDRINUSE, EACCES, EINVAL if it is bound already, …
	 *
	 * @example
	 * client.bind(["127.0.0.1", 0]);
	 * const [host, port] = client.getsockname();
	 */
	bind(address: AddressLike): void {
		const length = encode(this.family, address, "bind");
		this.#core.check(native.bind(this.#core.fd, addressBuffer, length), "bind");
	}

	/**
	 * Lets the socket accept connections.
	 *
	 * @param backlog how many may wait to be accepted, 128 (or the system's limit) when omitted; a negative number counts as 0
	 * @throws OverflowError if it does not fit a C `int`
	 * @throws OSError EADDRINUSE, EOPNOTSUPP if the socket is of a kind that does not listen
	 *
	 * @example
	 * const listener = socket.socket();
	 * listener.bind(["127.0.0.1", 0]);
	 * listener.listen(16);
	 */
	listen(backlog: number = Math.min(SOMAXCONN, 128)): void {
		this.#core.check(native.listen(this.#core.fd, Math.max(int(backlog, "backlog"), 0)), "listen");
	}

	/**
	 * The next connection and its peer's address. Blocks unless the socket is non-blocking.
	 *
	 * In blocking mode another process may take the connection between the wait and the call: it then waits for the next one.
	 *
	 * @throws BlockingIOError EAGAIN if there is none, in non-blocking mode
	 * @throws TimeoutError if the timeout ran out
	 * @throws OSError EINVAL if the socket does not listen, EMFILE, ECONNABORTED, …
	 *
	 * @example
	 * const [conn, address] = server.accept();
	 * conn.sendall(`hello ${address[0]}\n`);
	 */
	accept(): [connection: Socket<A>, address: A] {
		checkSignals();
		// A blocking accept(2) cannot be ended by a signal listener: it is asked only when a connection is there.
		let fd = this.#core.timeout === null && this.#core.listens() ? -EAGAIN : this.#accept();
		if (fd === -EAGAIN) fd = this.#core.whenReady(POLLIN, "accept", () => this.#accept());
		if (fd < 0) throw failure(fd, "accept", this.#core.fd);
		return this.#accepted(fd);
	}

	/**
	 * As {@link Socket.accept}, but `null` if no connection is waiting. Not in Python. In blocking mode it waits if another process takes the
	 * connection
	 * between the check and the call: set the socket to non-blocking mode.
	 *
	 * @example
	 * server.setblocking(false);
	 * for (let next = server.tryAccept(); next !== null; next = server.tryAccept()) serve(next[0]);
	 */
	tryAccept(): [connection: Socket<A>, address: A] | null {
		// A blocking accept(2) is asked only when a connection is there.
		if (this.#core.timeout === null && this.#core.listens() && waitReady(this.#core.owned, POLLIN, PASSED) === 0) return null;
		const fd = this.#accept();
		if (fd === -EAGAIN) return null;
		if (fd < 0) throw failure(fd, "accept", this.#core.fd);
		return this.#accepted(fd);
	}

	/**
	 * Connects to an address. Blocks unless the socket is non-blocking, and while a host name is looked up.
	 *
	 * @throws BlockingIOError EINPROGRESS in non-blocking mode: writable means connected or failed, see `SO_ERROR`
	 * @throws ConnectionRefusedError, TimeoutError, gaierror, OSError
	 *
	 * @example
	 * client.connect(server.getsockname());
	 */
	connect(address: AddressLike): void {
		const error = connect(this.#core, address);
		if (error === TIMED_OUT) throw timedOut("connect");
		if (error !== 0) throw failure(-error, "connect", this.#core.fd);
	}

	/**
	 * As {@link Socket.connect}, but answers the errno of a failed system call: 0 when connected, `EINPROGRESS` in non-blocking mode,
	 * `EAGAIN` if the timeout ran out. Wrong arguments and unknown hosts still throw.
	 *
	 * @throws TypeError, OverflowError, gaierror as {@link Socket.connect}
	 *
	 * @example
	 * client.setblocking(false);
	 * const error = client.connect_ex(server.getsockname()); // 0, or os.constants.errno.EINPROGRESS of node:os
	 */
	connect_ex(address: AddressLike): number {
		const error = connect(this.#core, address);
		return error === TIMED_OUT ? EAGAIN : error;
	}

	/**
	 * Receives at most `bufsize` bytes, as many as are there. Blocks while there are none, unless the socket is non-blocking.
	 *
	 * @param flags `MSG_PEEK`, `MSG_WAITALL`, … or'ed together. `MSG_TRUNC` makes no buffer longer than `bufsize`: {@link Socket.recv_into}
	 *   answers how long a datagram was
	 * @returns a new Buffer; empty at the end of the stream (test its `length`: an empty Buffer is truthy)
	 * @throws ValueError if `bufsize` is negative
	 * @throws TypeError if `flags` is given and undefined: a constant that this system lacks
	 * @throws BlockingIOError EAGAIN in non-blocking mode if nothing is there
	 * @throws TimeoutError if the timeout ran out
	 * @throws ConnectionResetError, OSError
	 *
	 * @example
	 * const data = connection.recv(4096);
	 * if (data.length === 0) connection.close();
	 */
	recv(bufsize: number, ...flags: [flags?: number | undefined]): Buffer {
		const most = size(bufsize, "bufsize");
		const bits = optionalFlags(flags);
		if (most === 0) return Buffer.alloc(0);
		const buffer = receiveBuffer(most, bits);
		return copyOut(buffer, receive(this.#core, buffer, most, bits));
	}

	/**
	 * As {@link Socket.recv}, but `null` where it would have to wait, in whatever mode the socket is. Not in Python.
	 *
	 * @example
	 * const data = connection.tryRecv(4096);
	 * if (data !== null) serve(data);
	 */
	tryRecv(bufsize: number, ...flags: [flags?: number | undefined]): Buffer | null {
		const most = size(bufsize, "bufsize");
		const bits = optionalFlags(flags);
		if (most === 0) return Buffer.alloc(0);
		const buffer = receiveBuffer(most, bits);
		const count = recv(this.#core.fd, buffer, 0, most, bits | MSG_DONTWAIT);
		if (count === -EAGAIN) return null;
		return copyOut(buffer, this.#core.check(count, "recv"));
	}

	/**
	 * Receives into a buffer of the caller's: how many bytes. Otherwise as {@link Socket.recv}.
	 *
	 * @param nbytes at most so many; the whole buffer when omitted or 0
	 * @throws ValueError if `nbytes` is negative or more than the buffer holds
	 * @throws TypeError if `buffer` is no typed array or DataView
	 *
	 * @example
	 * const count = connection.recv_into(buffer);
	 * serve(buffer.subarray(0, count));
	 */
	recv_into(buffer: ArrayBufferView, nbytes = 0, ...flags: [flags?: number | undefined]): number {
		const most = capacityFor(buffer, nbytes);
		const bits = optionalFlags(flags);
		return most === 0 ? 0 : receive(this.#core, buffer, most, bits);
	}

	/**
	 * As {@link Socket.recv_into}, but `null` where it would have to wait, in whatever mode the socket is. Not in Python.
	 *
	 * @example
	 * const count = connection.tryRecvInto(buffer);
	 * if (count !== null) serve(buffer.subarray(0, count));
	 */
	tryRecvInto(buffer: ArrayBufferView, nbytes = 0, ...flags: [flags?: number | undefined]): number | null {
		const most = capacityFor(buffer, nbytes);
		const bits = optionalFlags(flags);
		if (most === 0) return 0;
		const count = recv(this.#core.fd, buffer, 0, most, bits | MSG_DONTWAIT);
		return count === -EAGAIN ? null : this.#core.check(count, "recv");
	}

	/**
	 * Receives a datagram and its sender's address. Otherwise as {@link Socket.recv}; what does not fit `bufsize` is lost.
	 *
	 * @returns the address is `null` where there is none, as on a connected stream
	 * @throws as {@link Socket.recv}
	 *
	 * @example
	 * using receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
	 * receiver.bind(["127.0.0.1", 0]);
	 * using sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
	 * sender.sendto("ping", receiver.getsockname());
	 * const [data, address] = receiver.recvfrom(1500);
	 */
	recvfrom(bufsize: number, ...flags: [flags?: number | undefined]): [data: Buffer, address: A | null] {
		const most = size(bufsize, "bufsize");
		const bits = optionalFlags(flags);
		const buffer = receiveBuffer(most, bits);
		const count = receiveFrom(this.#core, buffer, most, bits);
		const address = decode() as A | null;
		return [copyOut(buffer, count), address];
	}

	/**
	 * As {@link Socket.recvfrom}, into a buffer of the caller's: how many bytes, and the sender's address.
	 *
	 * @param nbytes at most so many; the whole buffer when omitted or 0
	 * @throws ValueError if `nbytes` is negative or more than the buffer holds
	 *
	 * @example
	 * const [count, address] = connection.recvfrom_into(buffer);
	 */
	recvfrom_into(buffer: ArrayBufferView, nbytes = 0, ...flags: [flags?: number | undefined]): [nbytes: number, address: A | null] {
		const most = capacityFor(buffer, nbytes);
		const count = receiveFrom(this.#core, buffer, most, optionalFlags(flags));
		return [count, decode() as A | null];
	}

	/**
	 * Receives a message: its bytes, its ancillary data, flags such as `MSG_TRUNC` and `MSG_CTRUNC`, and the sender's address. Otherwise
	 * as {@link Socket.recv}. Descriptors that arrive are close-on-exec and belong to the caller, who closes them.
	 *
	 * @param ancbufsize the space for ancillary data, a sum of `CMSG_SPACE()`; what does not fit is dropped, and `MSG_CTRUNC` says so
	 * @throws ValueError if `bufsize` or `ancbufsize` is negative
	 *
	 * @example
	 * const [data, ancdata, flags] = connection.recvmsg(4096, socket.CMSG_SPACE(4));
	 */
	recvmsg(
		bufsize: number,
		ancbufsize = 0,
		...flags: [flags?: number | undefined]
	): [data: Buffer, ancdata: AncillaryItem[], msg_flags: number, address: A | null] {
		return receiveMessage(this.#core, bufsize, ancbufsize, optionalFlags(flags)) as [Buffer, AncillaryItem[], number, A | null];
	}

	/**
	 * As {@link Socket.recvmsg}, into buffers of the caller's, one after the other: how many bytes.
	 *
	 * @throws TypeError if an element is no typed array or DataView
	 *
	 * @example
	 * const [header, body] = [Buffer.alloc(2), Buffer.alloc(100)];
	 * const [count] = connection.recvmsg_into([header, body]);
	 */
	recvmsg_into(
		buffers: Iterable<ArrayBufferView>,
		ancbufsize = 0,
		...flags: [flags?: number | undefined]
	): [nbytes: number, ancdata: AncillaryItem[], msg_flags: number, address: A | null] {
		return receiveMessageInto(this.#core, buffers, ancbufsize, optionalFlags(flags)) as [number, AncillaryItem[], number, A | null];
	}

	/**
	 * Sends bytes: how many the kernel took. In blocking mode that is all of them; with a timeout or in non-blocking mode it may be fewer,
	 * and the rest must be sent again.
	 *
	 * @param data bytes, or a string as UTF-8
	 * @throws TypeError if `flags` is given and undefined: a constant that this system lacks
	 * @throws BlockingIOError EAGAIN in non-blocking mode if the kernel's buffer is full
	 * @throws BrokenPipeError, ConnectionResetError, TimeoutError, OSError
	 *
	 * @example
	 * const rest = Buffer.from("hello");
	 * const count = connection.send(rest);
	 * if (count < rest.length) connection.send(rest.subarray(count));
	 */
	send(data: BytesLike, ...flags: [flags?: number | undefined]): number {
		return transmit(this.#core, bytes(data), optionalFlags(flags));
	}

	/**
	 * As {@link Socket.send}, but `null` where it would have to wait, in whatever mode the socket is. Not in Python.
	 *
	 * @example
	 * if (connection.trySend("hello") === null) selector.register(connection, selectors.EVENT_WRITE);
	 */
	trySend(data: BytesLike, ...flags: [flags?: number | undefined]): number | null {
		const buffer = bytes(data);
		const count = send(this.#core.fd, buffer, 0, buffer.byteLength, optionalFlags(flags) | MSG_DONTWAIT);
		return count === -EAGAIN ? null : this.#core.check(count, "send");
	}

	/**
	 * Sends all of the bytes. The timeout is for the whole of them; when it throws, how much was sent is unknown.
	 *
	 * @throws BlockingIOError EAGAIN in non-blocking mode as soon as the kernel's buffer is full
	 * @throws TimeoutError if the timeout ran out
	 * @throws BrokenPipeError, ConnectionResetError, OSError as {@link Socket.send}
	 *
	 * @example
	 * connection.sendall("a line\n");
	 */
	sendall(data: BytesLike, ...flags: [flags?: number | undefined]): void {
		transmitAll(this.#core, bytes(data), optionalFlags(flags));
	}

	/**
	 * Sends a datagram to an address: how many bytes. `sendto(data, address)` or `sendto(data, flags, address)`.
	 *
	 * @throws TypeError if there are not 2 or 3 arguments
	 * @throws OSError EMSGSIZE, EDESTADDRREQ, …
	 *
	 * @example
	 * using sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
	 * sender.sendto("ping", ["127.0.0.1", 9]);
	 */
	sendto(data: BytesLike, address: AddressLike): number;
	sendto(data: BytesLike, flags: number | undefined, address: AddressLike): number;
	sendto(...args: [BytesLike, AddressLike] | [BytesLike, number | undefined, AddressLike]): number {
		if (args.length !== 2 && args.length !== 3)
			throw new TypeError(`sendto() takes 2 or 3 arguments, received ${(args as unknown[]).length}`);
		const buffer = bytes(args[0]);
		const flags = args.length === 3 ? int(args[1], "flags") : 0;
		const address = args.length === 3 ? args[2] : args[1];
		const length = encode(this.family, address, "sendto");
		// A listener that runs while this waits may use the space for another address.
		const target = addressBuffer.slice(0, length);
		return transmitMessage(this.#core, flags, "sendto", () =>
			native.sendto(this.#core.fd, buffer, 0, buffer.byteLength, flags | MSG_DONTWAIT, target, length),
		);
	}

	/**
	 * Sends the bytes of several buffers as one message, with ancillary data: how many bytes. Otherwise as {@link Socket.send}.
	 *
	 * @param ancdata items of `[level, type, data]`
	 * @param address where to; null on a connected socket
	 * @throws TypeError if `buffers` is a single buffer, or an item is no triple
	 * @throws as {@link Socket.send}
	 *
	 * @example
	 * using file = socket.socket();
	 * const [a, b] = socket.socketpair();
	 * a.sendmsg(["a header, ", "a body"], [[socket.SOL_SOCKET, socket.SCM_RIGHTS, Int32Array.of(file.fileno())]]);
	 * b.recv(100).toString(); // "a header, a body"
	 */
	sendmsg(buffers: Iterable<BytesLike>, ancdata?: Iterable<AncillaryItemLike>, flags?: number, address?: AddressLike | null): number;
	sendmsg(
		buffers: Iterable<BytesLike>,
		ancdata: Iterable<AncillaryItemLike> = [],
		...rest: [flags?: number | undefined, address?: AddressLike | null | undefined]
	): number {
		return sendMessage(this.#core, buffers, ancdata, optionalFlags(rest), rest[1] ?? null);
	}

	/**
	 * Sends a file up to its end: how many bytes. By `sendfile(2)` where the system can, so that they do not pass through JavaScript.
	 * The file is left behind what was sent.
	 *
	 * @param file a descriptor, or an object with one, such as `fs.FileHandle`; or an object with a synchronous `read(n)`
	 * @param offset where in the file to begin
	 * @param count at most so many bytes; null for all
	 * @throws ValueError if the socket is non-blocking or no SOCK_STREAM, or `count` is not above 0
	 * @throws TimeoutError if the peer takes nothing for as long as the socket's timeout
	 *
	 * @example
	 * const fd = fs.openSync("/etc/hosts", "r");
	 * connection.sendfile(fd);
	 * fs.closeSync(fd);
	 */
	sendfile(file: FileDescriptorLike | BinaryReader, offset = 0, count: number | null = null): number {
		return sendFile(this.#core, file, offset, count);
	}

	/**
	 * A synchronous file over the socket: text by default, bytes with `"b"` in the mode. It keeps the descriptor open until both it and
	 * the socket are closed.
	 *
	 * @param mode made of `"r"`, `"w"` and `"b"`
	 * @param buffering the buffer's size in bytes, below which writes wait; 0 for none (binary only)
	 * @throws ValueError if the mode or an option is not one of those
	 *
	 * @example
	 * peer.close();
	 * using lines = connection.makefile("r");
	 * for (const line of lines) console.log(line.trimEnd());
	 */
	makefile(mode: BinaryMode, buffering: 0): SocketIO;
	makefile(mode: BinaryMode, buffering?: number | null): BufferedFile;
	makefile(mode?: TextMode, buffering?: number | null, options?: TextOptions): TextFile;
	makefile(mode: string, buffering?: number | null, options?: TextOptions): SocketIO | BufferedFile | TextFile;
	makefile(mode = "r", buffering: number | null = null, options: TextOptions = {}): SocketIO | BufferedFile | TextFile {
		return makeFile(this.#core, mode, buffering, options);
	}

	/**
	 * Another socket object on a duplicate of the descriptor, with the same timeout. The duplicate is close-on-exec.
	 *
	 * @throws OSError EBADF if the socket is closed, EMFILE
	 *
	 * @example
	 * using same = connection.dup();
	 */
	dup(): Socket<A> {
		const fd = this.#core.check(native.dup(this.#core.fd), "dup");
		const copy = fromOpened<A>(fd, this.family, this.type, this.proto);
		copy.settimeout(this.#core.timeout);
		return copy;
	}

	/**
	 * Shuts one or both directions down.
	 *
	 * @param how `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`
	 * @throws OSError ENOTCONN, EINVAL
	 *
	 * @example
	 * connection.shutdown(socket.SHUT_WR); // the peer reads end of file
	 */
	shutdown(how: number): void {
		this.#core.check(native.shutdown(this.#core.fd, int(how, "how")), "shutdown");
	}

	/**
	 * Closes the socket. The second time it does nothing. Files of {@link Socket.makefile} that are still open keep the descriptor open.
	 *
	 * @throws OSError EBADF if the descriptor was closed by number meanwhile
	 *
	 * @example
	 * connection.close();
	 */
	close(): void {
		this.#core.close();
	}

	/** Closes the socket at the end of a `using` block. */
	[Symbol.dispose](): void {
		this.close();
	}

	/**
	 * Gives the descriptor away: the socket counts as closed, the descriptor stays open. -1 if it is closed. Never throws.
	 *
	 * @example
	 * const fd = connection.detach();
	 * os.close(fd);
	 */
	detach(): number {
		return this.#core.owned.detach();
	}

	/**
	 * `true` is `settimeout(null)`, `false` is `settimeout(0)`.
	 *
	 * @throws OSError EBADF if the socket is closed
	 *
	 * @example
	 * connection.setblocking(false);
	 */
	setblocking(flag: boolean | number): void {
		this.#core.setTimeout(flag ? null : 0);
	}

	/**
	 * Whether operations wait: false only in non-blocking mode. Never throws.
	 *
	 * @example
	 * connection.getblocking(); // true
	 */
	getblocking(): boolean {
		return this.#core.timeout !== 0;
	}

	/**
	 * How long operations wait.
	 *
	 * @param timeout in seconds; null for ever, 0 not at all
	 * @throws TypeError if it is no number
	 * @throws ValueError if it is negative or NaN
	 * @throws OverflowError if it is beyond the system's clock
	 * @throws OSError EBADF if the socket is closed
	 *
	 * @example
	 * connection.settimeout(2.5);
	 */
	settimeout(timeout: number | null): void {
		this.#core.setTimeout(seconds(timeout));
	}

	/**
	 * The timeout in seconds; null in blocking mode, 0 in non-blocking mode. Never throws.
	 *
	 * @example
	 * connection.gettimeout(); // null
	 */
	gettimeout(): number | null {
		return this.#core.timeout;
	}

	/** The same as {@link Socket.gettimeout}. */
	get timeout(): number | null {
		return this.#core.timeout;
	}

	/**
	 * Sets a socket option.
	 *
	 * @param value a number or boolean for a C `int`, a bigint for 64 bits, bytes for anything else; null with `optlen` for options that
	 *   take a null pointer
	 * @throws TypeError if the value is none of these, or the level or the option undefined: a constant that this system lacks
	 * @throws OverflowError if a number does not fit a C `int`
	 * @throws OSError ENOPROTOOPT, EINVAL, …
	 *
	 * @example
	 * connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1);
	 */
	setsockopt(
		level: number | undefined,
		optname: number | undefined,
		value: number | boolean | bigint | Uint8Array | null,
		optlen?: number,
	): void {
		setOption(this.#core, level, optname, value, optlen);
	}

	/**
	 * A socket option: an integer, or with `buflen` above 0 so many bytes, at most 1024.
	 *
	 * @returns a number (a bigint for an option of 64 bits), or a Buffer
	 * @throws TypeError if the level or the option is undefined: a constant that this system lacks
	 * @throws OSError ENOPROTOOPT, …; without an errno if `buflen` is out of range
	 *
	 * @example
	 * const error = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR);
	 */
	getsockopt(level: number | undefined, optname: number | undefined): number;
	getsockopt(level: number | undefined, optname: number | undefined, buflen: 0): number;
	getsockopt(level: number | undefined, optname: number | undefined, buflen: number): Buffer;
	getsockopt(level: number | undefined, optname: number | undefined, buflen = 0): number | bigint | Buffer {
		return getOption(this.#core, level, optname, buflen);
	}

	/**
	 * The socket's own address; `["0.0.0.0", 0]` or `""` while it has none.
	 *
	 * @throws OSError EBADF if the socket is closed
	 *
	 * @example
	 * const [host, port] = server.getsockname();
	 */
	getsockname(): A {
		return decode(this.#core.check(native.getsockname(this.#core.fd, addressBuffer), "getsockname")) as A;
	}

	/**
	 * The address of the other end.
	 *
	 * @throws OSError ENOTCONN if there is none
	 *
	 * @example
	 * const [host, port] = connection.getpeername();
	 */
	getpeername(): A {
		return decode(this.#core.check(native.getpeername(this.#core.fd, addressBuffer), "getpeername")) as A;
	}

	/**
	 * Whether child processes inherit the descriptor; sockets of this package are made close-on-exec.
	 *
	 * @throws OSError EBADF if the socket is closed
	 *
	 * @example
	 * connection.get_inheritable(); // false
	 */
	get_inheritable(): boolean {
		return this.#core.check(native.get_inheritable(this.#core.fd), "fcntl") === 1;
	}

	/**
	 * Sets whether child processes inherit the descriptor.
	 *
	 * @throws OSError EBADF if the socket is closed
	 *
	 * @example
	 * server.set_inheritable(true);
	 */
	set_inheritable(inheritable: boolean): void {
		this.#core.check(native.set_inheritable(this.#core.fd, inheritable ? 1 : 0), "fcntl");
	}

	/** What Python's `repr()` shows. */
	toString(): string {
		const { fd } = this.#core;
		const name = (prefix: string, value: number): string =>
			Object.entries(addon.constants("socket"))
				.sort()
				.find(([key, number]) => key.startsWith(prefix) && number === value)?.[0] ?? String(value);
		const shown = [`fd=${fd}`, `family=${name("AF_", this.family)}`, `type=${name("SOCK_", this.type)}`, `proto=${this.proto}`];
		for (const [label, ask] of [
			["laddr", native.getsockname],
			["raddr", native.getpeername],
		] as const) {
			const length = fd === -1 ? -1 : ask(fd, addressBuffer);
			const address = length > 0 ? decode(length) : null;
			if (address === null || address.length === 0) continue;
			shown.push(`${label}=${JSON.stringify(Buffer.isBuffer(address) ? address.toString("latin1") : address)}`);
		}
		return `<socket.socket ${fd === -1 ? "[closed] " : ""}${shown.join(", ")}>`;
	}

	[Symbol.for("nodejs.util.inspect.custom")](): string {
		return this.toString();
	}

	#accept(): number {
		let fd: number;
		do fd = native.accept(this.#core.fd, addressBuffer, addressLength);
		while (interrupted(fd));
		return fd;
	}

	#accepted(fd: number): [connection: Socket<A>, address: A] {
		const address = decode() as A;
		return [fromCore<A>(SocketCore.opened(fd, this.family, this.type, this.proto)), address];
	}
}

/** A new socket, or one for a descriptor that exists already. */
function coreOf(first: unknown, type: unknown, proto: unknown, fileno: unknown): SocketCore {
	const options: { family?: unknown; type?: unknown; proto?: unknown; fileno?: unknown } =
		typeof first === "object" && first !== null ? first : { family: first, type, proto, fileno };
	const given = (value: unknown, name: string): number | undefined =>
		value === undefined || value === null || value === -1 ? undefined : int(value, name);
	const family = given(options.family, "family");
	const kind = given(options.type, "type");
	const protocol = given(options.proto, "proto");
	if (options.fileno === undefined || options.fileno === null) {
		const owned = open(native.socket(family ?? AF_INET, kind ?? SOCK_STREAM, protocol ?? 0), "socket", "socket");
		return new SocketCore(owned, family ?? AF_INET, kind ?? SOCK_STREAM, protocol ?? 0);
	}
	const fd = int(options.fileno, "fileno");
	if (fd < 0) throw new ValueError(`'fileno': negative file descriptor ${fd}`);
	const askInt = (option: number | undefined): number => {
		if (option === undefined) return 0;
		check(native.getsockopt(fd, SOL_SOCKET, option, scratchInt), "getsockopt", fd);
		return scratchInt[0];
	};
	check(native.getsockname(fd, addressBuffer), "getsockname", fd);
	return new SocketCore(
		OwnedFd.adopted(fd),
		family ?? addon.sockaddr_family(addressBuffer),
		kind ?? askInt(SO_TYPE),
		protocol ?? askInt(SO_PROTOCOL),
	);
}

/** A socket for what exists already. */
export function fromCore<A extends SocketAddress>(core: SocketCore): Socket<A> {
	return new Socket<A>(core as unknown as SocketOptions);
}

/** A socket for a descriptor that this package has just opened. */
export function fromOpened<A extends SocketAddress>(fd: number, family: number, type: number, proto: number): Socket<A> {
	return fromCore<A>(SocketCore.opened(fd, family, type, proto));
}

/**
 * Two connected sockets: Python's `socket.socketpair`.
 *
 * @param family `AF_UNIX` when omitted, the only family of most systems
 * @throws OSError EOPNOTSUPP for a family that has none
 *
 * @example
 * const [a, b] = socket.socketpair();
 * a.send("hello");
 * b.recv(100).toString(); // "hello"
 */
export function socketpair(family: number = AF_UNIX, type: number = SOCK_STREAM, proto = 0): [Socket<UnixAddress>, Socket<UnixAddress>] {
	const pair = new Int32Array(2);
	const [domain, kind, protocol] = [int(family, "family"), int(type, "type"), int(proto, "proto")];
	check(native.socketpair(domain, kind, protocol, pair), "socketpair");
	let first: Socket<UnixAddress>;
	try {
		first = fromOpened<UnixAddress>(pair[0], domain, kind, protocol);
	} catch (error) {
		native.close(pair[1]);
		throw error;
	}
	try {
		return [first, fromOpened<UnixAddress>(pair[1], domain, kind, protocol)];
	} catch (error) {
		first.close();
		throw error;
	}
}
