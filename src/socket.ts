/**
 * Python's `socket` module: synchronous sockets on file descriptors.
 *
 * Calls block the thread as they do in Python, unless the socket is non-blocking: no timer, promise or Worker message runs meanwhile.
 *
 * @module
 */
import { AF_INET } from "./constants/socket.gen.ts";
import type { InetAddress, SocketAddress } from "./internal/address.ts";
import { resolve, wildcard } from "./internal/address.ts";
import { callable } from "./internal/callable.ts";
import { check } from "./internal/check.ts";
import { describe } from "./internal/describe.ts";
import { Socket, type SocketOptions } from "./internal/socket.ts";
import * as native from "./native.ts";

export * from "./constants/socket.gen.ts";
export { gaierror, herror, OSError as error, TimeoutError as timeout } from "./errors.ts";
export type { AddressLike, InetAddress, SocketAddress, UnixAddress } from "./internal/address.ts";
export type { BytesLike } from "./internal/bytes.ts";
export { Socket, type SocketOptions, socketpair } from "./internal/socket.ts";
export { getdefaulttimeout, setdefaulttimeout } from "./internal/socket-core.ts";

/** Python's class `socket.socket`: called with or without `new`. */
export interface SocketFactory {
	<A extends SocketAddress = InetAddress>(
		family?: number | null | SocketOptions,
		type?: number | null,
		proto?: number | null,
		fileno?: number | null,
	): Socket<A>;
	new <A extends SocketAddress = InetAddress>(
		family?: number | null | SocketOptions,
		type?: number | null,
		proto?: number | null,
		fileno?: number | null,
	): Socket<A>;
	// biome-ignore lint/suspicious/noExplicitAny: `instanceof` narrows to a socket of whatever address
	readonly prototype: Socket<any>;
}

/**
 * A new socket: Python's `socket.socket`. See {@link Socket}.
 *
 * @example
 * const client = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
 * client.connect(["localhost", 10000]);
 */
export const socket: SocketFactory = callable(Socket);

/** The name of this machine: Python's `socket.gethostname`. */
export function gethostname(): string {
	const name = native.gethostname();
	return typeof name === "string" ? name : String(check(name, "gethostname"));
}

/**
 * The first IPv4 address of a host: Python's `socket.gethostbyname`. Blocks the thread.
 *
 * @throws gaierror if there is none
 */
export function gethostbyname(hostname: string): string {
	if (typeof hostname !== "string") throw new TypeError(`'hostname' must be a string, received ${describe(hostname)}`);
	return resolve(wildcard(hostname), AF_INET);
}
