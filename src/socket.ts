/**
 * Python's `socket` module: synchronous sockets on file descriptors.
 *
 * Calls block the thread as they do in Python, unless the socket is non-blocking: no timer, promise or Worker message runs meanwhile.
 *
 * @module iomux/socket
 */

import { callable } from "./internal/arguments/callable.ts";
import type { InetAddress, SocketAddress } from "./internal/socket/address.ts";
import { Socket, type SocketOptions } from "./internal/socket/socket.ts";

export * from "./constants/socket.gen.ts";
export { gaierror, herror, OSError as error, TimeoutError as timeout } from "./errors.ts";
export type { BytesLike } from "./internal/arguments/bytes.ts";
export type { BaseFile as SocketFile } from "./internal/file/base.ts";
export type { BufferedFile as BufferedSocketFile } from "./internal/file/buffered.ts";
export type { TextFile as TextSocketFile, TextOptions } from "./internal/file/text.ts";
export type {
	AddressLike,
	InetAddress,
	NetlinkAddress,
	PacketAddress,
	SocketAddress,
	UnixAddress,
	VsockAddress,
} from "./internal/socket/address.ts";
export { getdefaulttimeout, setdefaulttimeout } from "./internal/socket/core.ts";
export {
	type CreateConnectionOptions,
	type CreateServerOptions,
	close,
	create_connection,
	create_server,
	dup,
	fromfd,
	has_dualstack_ipv6,
} from "./internal/socket/create.ts";
export { SocketIO } from "./internal/socket/file/raw.ts";
export {
	htonl,
	htons,
	if_indextoname,
	if_nameindex,
	if_nametoindex,
	inet_aton,
	inet_ntoa,
	inet_ntop,
	inet_pton,
	ntohl,
	ntohs,
} from "./internal/socket/inet.ts";
export { type AncillaryItem, type AncillaryItemLike, CMSG_LEN, CMSG_SPACE, recv_fds, send_fds } from "./internal/socket/messages.ts";
export {
	type AddressInfo,
	getaddrinfo,
	getfqdn,
	gethostbyaddr,
	gethostbyname,
	gethostbyname_ex,
	gethostname,
	getnameinfo,
	getprotobyname,
	getservbyname,
	getservbyport,
	type HostEntry,
} from "./internal/socket/netdb.ts";
export type { BinaryReader } from "./internal/socket/sendfile.ts";
export { Socket, Socket as SocketType, type SocketOptions, socketpair } from "./internal/socket/socket.ts";

/** Whether IPv6 sockets exist: every system that this package runs on has them. Python's `socket.has_ipv6`. */
export const has_ipv6 = true;

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
	/** For `instanceof`. */
	// biome-ignore lint/suspicious/noExplicitAny: `instanceof` narrows to a socket of whatever address
	readonly prototype: Socket<any>;
}

/**
 * A new socket: Python's `socket.socket`. See {@link Socket}.
 *
 * @throws as the constructor of {@link Socket}
 *
 * @example
 * using listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
 * listener.bind(["127.0.0.1", 0]);
 * listener.listen();
 */
export const socket: SocketFactory = callable(Socket);
