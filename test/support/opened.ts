// Descriptors and objects that a test opens, closed when it ends, be it by an exception.
import { closeSync, openSync } from "node:fs";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { afterEach } from "./harness.ts";

const numbers = new Set<number>();
const objects: { close(): unknown }[] = [];

afterEach(async () => {
	for (const object of objects.splice(0)) await object.close();
	for (const fd of numbers) os.close(fd);
	numbers.clear();
});

/** Closes `fd` after the test, unless {@link close} did before. */
export function opened(fd: number): number {
	numbers.add(fd);
	return fd;
}

/** Closes a number of {@link opened} or {@link pipe} now. */
export function close(fd: number): void {
	numbers.delete(fd);
	os.close(fd);
}

/**
 * A file that is open as long as the test lasts. Opened by the runtime, it is closed by it too: Deno keeps a table, and would close the number
 * again when it is another's.
 */
export function file(path: string): number {
	const fd = openSync(path, "r");
	closing({ close: () => closeSync(fd) });
	return fd;
}

/** Closes `object` after the test. */
export function closing<T extends { close(): unknown }>(object: T): T {
	objects.push(object);
	return object;
}

/** A pipe that lasts as long as the test. */
export function pipe(): [r: number, w: number] {
	const [r, w] = os.pipe();
	return [opened(r), opened(w)];
}

/** A pair of connected AF_UNIX stream sockets that lasts as long as the test. */
export function pair(): [socket.Socket<socket.UnixAddress>, socket.Socket<socket.UnixAddress>] {
	const [a, b] = socket.socketpair();
	return [closing(a), closing(b)];
}

/** A TCP socket that listens on a port of the system's choice as long as the test lasts. */
export function listener(): socket.Socket {
	const server = closing(socket.socket());
	server.bind(["127.0.0.1", 0]);
	server.listen();
	return server;
}

/** The number of a descriptor that was open a moment ago: one so high that nobody else gets it meanwhile. */
export function closedNumber(): number {
	const [r, w] = os.pipe();
	const number = os.dup2(r, 950, false);
	for (const fd of [r, w, number]) os.close(fd);
	return number;
}
