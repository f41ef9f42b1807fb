// Where AF_UNIX sockets live: a path that is made by bind() and stays when the program is gone, or a Linux name that is no file at all.
import { lstatSync, rmSync, unlinkSync } from "node:fs";
import { FileExistsError, OSError } from "iomux/errors";
import * as socket from "iomux/socket";

/** What bind() and connect() take: `@name` is a name without a file, which Linux writes with a NUL byte. */
export function addressOf(path: string): string {
	return path.startsWith("@") ? `\0${path.slice(1)}` : path;
}

/** Connects to whoever listens at `path`: null if nobody does, and none or only the socket of a program that is gone is there. */
export function connectTo(path: string): socket.Socket<socket.UnixAddress> | null {
	const connection = socket.socket<socket.UnixAddress>(socket.AF_UNIX, socket.SOCK_STREAM);
	try {
		connection.connect(addressOf(path));
		return connection;
	} catch (error) {
		connection.close();
		if (!(error instanceof OSError) || !["ENOENT", "ECONNREFUSED"].includes(error.code ?? "")) throw error;
		return null;
	}
}

/**
 * Listens at `path`, for this user only. The socket of a program that is gone is removed first; another kind of file never is.
 *
 * @throws FileExistsError if there is another kind of file
 * @throws OSError EADDRINUSE if somebody listens there, EACCES, ENOENT, …
 */
export function listenAt(path: string): socket.Socket<socket.UnixAddress> {
	const server = socket.socket<socket.UnixAddress>(socket.AF_UNIX, socket.SOCK_STREAM);
	const mask = process.umask(0o077);
	try {
		if (isLeftOver(path)) unlinkSync(path);
		server.bind(addressOf(path));
		server.listen();
		return server;
	} catch (error) {
		server.close();
		throw error;
	} finally {
		process.umask(mask);
	}
}

/** Whether `path` is a socket at which nobody listens. */
function isLeftOver(path: string): boolean {
	const file = lstatSync(path, { throwIfNoEntry: false });
	if (file === undefined) return false;
	if (!file.isSocket()) throw new FileExistsError(`'${path}' exists and is no socket`);
	const other = connectTo(path);
	other?.close();
	return other === null;
}

/** Removes the path at which the program listened: closing the socket does not. */
export function removePath(path: string): void {
	if (!path.startsWith("@")) rmSync(path, { force: true });
}
