// Sockets that are more than one call to make.

import { ECONNRESET } from "../../constants/errno.gen.ts";
import {
	AF_INET,
	AF_INET6,
	IPPROTO_IPV6,
	IPV6_V6ONLY,
	SO_REUSEADDR,
	SO_REUSEPORT,
	SOCK_STREAM,
	SOL_SOCKET,
} from "../../constants/socket.gen.ts";
import { OSError, ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { describe } from "../arguments/describe.ts";
import { int } from "../arguments/integer.ts";
import { check, failure } from "../descriptor/check.ts";
import { type AddressLike, addressBuffer, type InetAddress, type SocketAddress } from "./address.ts";
import { getaddrinfo } from "./netdb.ts";
import { fromOpened, Socket } from "./socket.ts";

/** The keyword arguments of {@link create_server}. */
export interface CreateServerOptions {
	/** `AF_INET` when omitted, or `AF_INET6`, or another family that listens. */
	family?: number;
	/** As in `Socket.listen`. */
	backlog?: number | null;
	/** Several processes may listen on the port and share its connections. */
	reuse_port?: boolean;
	/** The socket takes IPv4 connections too; `family` must be `AF_INET6`. */
	dualstack_ipv6?: boolean;
}

/**
 * A socket that listens: Python's `socket.create_server`. The address of a server that has just ended can be taken again at once
 * (`SO_REUSEADDR`); an IPv6 socket takes IPv6 connections only, unless `dualstack_ipv6` is set.
 *
 * @throws ValueError if the system lacks what an option asks for, or `dualstack_ipv6` is asked of another family
 * @throws OSError EADDRINUSE, EACCES, …; the message names the address
 *
 * @example
 * using listener = socket.create_server(["", 0]);
 */
export function create_server<A extends SocketAddress = InetAddress>(address: AddressLike, options: CreateServerOptions = {}): Socket<A> {
	if (typeof options !== "object" || options === null) {
		throw new TypeError(`create_server: what follows the address is an object of options, received ${describe(options)}`);
	}
	const { family = AF_INET, backlog = null, reuse_port = false, dualstack_ipv6 = false } = options;
	if (reuse_port && SO_REUSEPORT === undefined) throw new ValueError("'reuse_port' is not supported on this system");
	if (dualstack_ipv6) {
		if (!has_dualstack_ipv6()) throw new ValueError("'dualstack_ipv6' is not supported on this system");
		if (family !== AF_INET6) throw new ValueError("'dualstack_ipv6' requires the AF_INET6 family");
	}
	const server = new Socket<A>(family, SOCK_STREAM);
	try {
		server.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
		if (reuse_port && (family === AF_INET || family === AF_INET6)) server.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1);
		if (family === AF_INET6) server.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, dualstack_ipv6 ? 0 : 1);
		bind(server, address);
		if (backlog === null) server.listen();
		else server.listen(backlog);
		return server;
	} catch (error) {
		server.close();
		throw error;
	}
}

function bind<A extends SocketAddress>(server: Socket<A>, address: AddressLike): void {
	try {
		server.bind(address);
	} catch (error) {
		if (!(error instanceof OSError) || error.errno === undefined || error.syscall !== "bind") throw error;
		const words = `${error.strerror} (while attempting to bind on address ${JSON.stringify(address)})`;
		throw new (OSError.classFor(error.errno))(error.errno, words, { syscall: "bind", fd: error.fd });
	}
}

/**
 * Whether an IPv6 socket can take IPv4 connections too: Python's `socket.has_dualstack_ipv6`. Never throws.
 *
 * @example
 * const dual = socket.has_dualstack_ipv6();
 * using listener = socket.create_server(["", 0], dual ? { family: socket.AF_INET6, dualstack_ipv6: true } : {});
 */
export function has_dualstack_ipv6(): boolean {
	try {
		const probe = new Socket(AF_INET6, SOCK_STREAM);
		try {
			probe.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0);
		} finally {
			probe.close();
		}
		return true;
	} catch (error) {
		if (error instanceof OSError) return false;
		throw error;
	}
}

/** The keyword argument of {@link create_connection}. */
export interface CreateConnectionOptions {
	/** When no address answers, throw an `AggregateError` with the error of each; the last address's error when omitted. */
	all_errors?: boolean;
}

/**
 * A TCP connection to a host: Python's `socket.create_connection`. It tries the host's addresses one after another.
 *
 * @param timeout in seconds, for each attempt and for the socket from then on; null for none, `getdefaulttimeout()` when omitted
 * @param source_address bound first: `[host, port]`, with `""` and 0 for the system's choice
 * @throws gaierror if the host is unknown
 * @throws OSError what the last attempt threw: ConnectionRefusedError, TimeoutError, …
 * @throws AggregateError with `all_errors`: what each attempt threw, in its `errors`
 *
 * @example
 * using talk = socket.create_connection(server.getsockname(), 5);
 */
export function create_connection(
	address: readonly (string | number)[] | Readonly<InetAddress>,
	timeout?: number | null,
	source_address: AddressLike | null = null,
	{ all_errors = false }: CreateConnectionOptions = {},
): Socket {
	if (!Array.isArray(address) || address.length !== 2) {
		throw new TypeError(`'address' must be an array [host, port], received ${describe(address)}`);
	}
	const [host, port] = address as [string, number];
	const errors: OSError[] = [];
	for (const [family, type, proto, , sockaddr] of getaddrinfo(host, port, 0, SOCK_STREAM)) {
		try {
			return attempt(new Socket(family, type, proto), sockaddr, timeout, source_address);
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
			errors.push(error);
		}
	}
	if (all_errors) throw new AggregateError(errors, `create_connection: no address of ${describe(host)} could be connected to`);
	throw errors.at(-1) ?? new OSError("getaddrinfo returned an empty list");
}

function attempt(socket: Socket, address: InetAddress, timeout: number | null | undefined, source: AddressLike | null): Socket {
	try {
		if (timeout !== undefined) socket.settimeout(timeout);
		if (source !== null) socket.bind(source);
		socket.connect(address);
		return socket;
	} catch (error) {
		socket.close();
		throw error;
	}
}

/**
 * A socket on a duplicate of a descriptor: Python's `socket.fromfd`. Closing one leaves the other open.
 *
 * @throws TypeError if an argument is no whole number
 * @throws OSError EBADF, EMFILE; ENOTSOCK if it is no socket's
 *
 * @example
 * using same = socket.fromfd(connection.fileno(), socket.AF_INET, socket.SOCK_STREAM);
 */
export function fromfd<A extends SocketAddress = InetAddress>(fd: number, family: number, type: number, proto = 0): Socket<A> {
	const numbers = [int(family, "family"), int(type, "type"), int(proto, "proto")] as const;
	check(native.getsockname(int(fd, "fd"), addressBuffer), "getsockname", fd);
	return fromOpened<A>(dup(fd), ...numbers);
}

/**
 * Another number for a socket's descriptor, close-on-exec: Python's `socket.dup`.
 *
 * @throws OSError EBADF, EMFILE
 *
 * @example
 * const fd = socket.dup(connection.fileno());
 * socket.close(fd);
 */
export function dup(fd: number): number {
	const number = int(fd, "fd");
	return check(native.dup(number), "dup", number);
}

/**
 * Closes a socket's descriptor by number: Python's `socket.close`. The socket object that owns it, if any, does not know.
 *
 * @throws OSError EBADF if it is not open
 *
 * @example
 * socket.close(connection.detach());
 */
export function close(fd: number): void {
	const number = int(fd, "fd");
	const result = native.close(number);
	if (result < 0 && result !== -ECONNRESET) throw failure(result, "close", number);
}
