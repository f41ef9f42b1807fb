// Sending a file, by sendfile(2) where the system has it and can.
import { EAGAIN, EINVAL, ENOSYS, EOPNOTSUPP, EPERM, ESPIPE } from "../../constants/errno.gen.ts";
import { SEEK_CUR, SEEK_SET } from "../../constants/os.gen.ts";
import { POLLOUT } from "../../constants/select.gen.ts";
import { SOCK_STREAM } from "../../constants/socket.gen.ts";
import { ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { present } from "../addon/require-native.ts";
import { describe } from "../arguments/describe.ts";
import { type FileDescriptorLike, fileno } from "../arguments/fileno.ts";
import { integerIn } from "../arguments/integer.ts";
import { check } from "../descriptor/check.ts";
import { readAtOnce, waitToRead } from "../os/read-write.ts";
import { interrupted } from "../wait/interrupted.ts";
import { checkSignals } from "../wait/signals.ts";
import type { SocketCore } from "./core.ts";
import { transmitAll } from "./send.ts";

const sendfile = present(native.sendfile);

/** Something that is read synchronously, such as a binary `makefile()`: at most `n` bytes, none at its end. */
export interface BinaryReader {
	/**
	 * At most `n` bytes, none at its end. `null`, as from a file that does not wait, is refused.
	 *
	 * @throws whatever it likes; it comes out of `sendfile()`
	 *
	 * @example
	 * const parts = [Buffer.from("hello")];
	 * connection.sendfile({ read: () => parts.pop() ?? Buffer.alloc(0) });
	 */
	read(n: number): Uint8Array | null;
	/**
	 * Sets the position: first to the offset, if one is given, and at the end behind what was sent.
	 *
	 * @throws whatever it likes; it comes out of `sendfile()`
	 *
	 * @example
	 * const text = Buffer.from("hello, world");
	 * let at = 0;
	 * const file = { read: (n: number) => text.subarray(at, (at += n)), seek: (to: number) => void (at = to) };
	 * connection.sendfile(file, 7);
	 */
	seek?(offset: number): unknown;
}

const BLOCK = 64 * 1024;
/** The kernel takes no more in one call. */
const MOST = 0x7ffff000;
/** What sendfile(2) answers for something that is no plain file (a pipe, a terminal, another socket), or in a sandbox that refuses it. */
const UNFIT = new Set([EINVAL, ENOSYS, EOPNOTSUPP, EPERM, ESPIPE]);

/** `Socket.sendfile`. */
export function sendFile(core: SocketCore, file: FileDescriptorLike | BinaryReader, offset: number, count: number | null): number {
	checkSignals();
	if (core.type !== SOCK_STREAM) throw new ValueError("sendfile: only a SOCK_STREAM socket can send a file");
	if (core.timeout === 0) throw new ValueError("sendfile: a non-blocking socket cannot send a file");
	integerIn(offset, "offset", 0, Number.MAX_SAFE_INTEGER);
	if (count !== null) {
		if (typeof count !== "number" || !Number.isInteger(count)) {
			throw new TypeError(`'count' must be a whole number above 0, received ${describe(count)}`);
		}
		if (count <= 0) throw new ValueError(`'count' must be a whole number above 0, received ${count}`);
	}
	if (typeof file === "object" && "mode" in file && typeof file.mode === "string" && !file.mode.includes("b")) {
		throw new ValueError(`sendfile: the file must be opened in binary mode, its mode is ${describe(file.mode)}`);
	}
	const most = count ?? Number.POSITIVE_INFINITY;
	return isReader(file) ? sendReader(core, file, offset, most) : sendDescriptor(core, fileno(file), offset, most);
}

function isReader(file: unknown): file is BinaryReader {
	return typeof file === "object" && file !== null && typeof (file as BinaryReader).read === "function" && !("fd" in file);
}

function bytesOf(data: unknown): Uint8Array {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") throw new ValueError("sendfile: the file must be opened in binary mode");
	if (data === null) throw new ValueError("sendfile: the file must be blocking");
	throw new TypeError(`sendfile: 'file' must read bytes, received ${describe(data)}`);
}

function sendReader(core: SocketCore, file: BinaryReader, offset: number, most: number): number {
	if (offset > 0) {
		if (file.seek === undefined) throw new ValueError("sendfile: 'offset' needs a file that can seek");
		file.seek(offset);
	}
	const sent = sendRead(core, most, (n) => bytesOf(file.read(n)));
	if (sent > 0) file.seek?.(offset + sent);
	return sent;
}

function sendDescriptor(core: SocketCore, fd: number, offset: number, most: number): number {
	if (native.sendfile === undefined) return sendByReading(core, fd, offset, most);
	let sent = 0;
	try {
		while (sent < most) {
			const count = sendSome(core, fd, offset + sent, Math.min(most - sent, MOST));
			if (sent === 0 && UNFIT.has(-count)) return sendByReading(core, fd, offset, most);
			if (core.check(count, "sendfile") === 0) break;
			sent += count;
		}
	} finally {
		// sendfile(2) leaves the file where it was; Python's leaves it behind what was sent.
		if (sent > 0) native.lseek(fd, offset + sent, SEEK_SET);
	}
	return sent;
}

function sendSome(core: SocketCore, fd: number, from: number, most: number): number {
	const send = (): number => {
		// sendfile(2) knows no MSG_DONTWAIT, and while it blocks no signal listener can end it.
		if (core.timeout === null) native.set_blocking(core.fd, 0);
		const count = sendfile(core.fd, fd, from, most);
		if (core.timeout === null) native.set_blocking(core.fd, 1);
		return count;
	};
	let count: number;
	do count = send();
	while (interrupted(count));
	return count === -EAGAIN ? core.whenReady(POLLOUT, "sendfile", send) : count;
}

function sendByReading(core: SocketCore, fd: number, offset: number, most: number): number {
	const before = native.lseek(fd, 0, SEEK_CUR);
	const position = native.lseek(fd, offset, SEEK_SET);
	// A pipe or a terminal has no position.
	if (position !== -ESPIPE || offset > 0) check(position, "lseek", fd);
	const buffer = Buffer.allocUnsafe(BLOCK);
	const sent = sendRead(core, most, (n) => {
		waitToRead(fd);
		return buffer.subarray(0, readAtOnce(fd, buffer, n));
	});
	if (sent === 0 && before >= 0) native.lseek(fd, before, SEEK_SET);
	return sent;
}

function sendRead(core: SocketCore, most: number, read: (n: number) => Uint8Array): number {
	let sent = 0;
	while (sent < most) {
		const data = read(Math.min(BLOCK, most - sent));
		if (data.byteLength === 0) break;
		transmitAll(core, data, 0);
		sent += data.byteLength;
	}
	return sent;
}
