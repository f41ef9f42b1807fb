import * as native from "../../native.ts";
import { fileURLToPath } from "../addon/node-builtins.ts";
import { need } from "../addon/require-native.ts";
import { describe } from "../arguments/describe.ts";
import { INT_MIN, int, integerIn } from "../arguments/integer.ts";
import { check } from "../descriptor/check.ts";
import { readInto } from "./read-write.ts";

/** Something that happened to a watched file or directory. */
export interface InotifyEvent<Name extends string | Buffer = string> {
	/** Which watch: what `inotify_add_watch` answered. -1 with `IN_Q_OVERFLOW`. */
	readonly wd: number;
	/** What happened: `IN_CREATE`, `IN_ISDIR`, … or'ed together. */
	readonly mask: number;
	/** The same number in the two events of a rename, else 0. */
	readonly cookie: number;
	/** Which entry of a watched directory; empty for the watched file or directory itself. */
	readonly name: Name;
}

const INSTEAD = "kqueue() with KQ_FILTER_VNODE, or node:fs watch()";
/** Space for many events: one takes 16 bytes and its name. */
const CAPACITY = 16 * 1024;

/**
 * A descriptor that is readable when something happened to what it watches: `inotify_init1(2)`. It is always close-on-exec. Linux.
 *
 * @param flags `IN_NONBLOCK`, or 0
 * @throws OSError EMFILE, EINVAL
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const fd = os.inotify_init1(os.IN_NONBLOCK);
 * poller.register(fd, select.POLLIN);
 * os.close(fd);
 */
export function inotify_init1(flags = 0): number {
	return check(need(native.inotify_init1, "inotify_init1", INSTEAD)(int(flags, "flags")), "inotify_init1");
}

/**
 * Watches a file or the entries of a directory: the watch's number. `inotify_add_watch(2)`. The same path again changes the watch.
 *
 * @param path a string, its bytes, or a `file:` URL
 * @param mask `IN_CREATE`, `IN_MODIFY`, … or'ed together
 * @throws FileNotFoundError, PermissionError, OSError ENOSPC if there are too many watches, EINVAL if `fd` is no inotify descriptor
 *
 * @example
 * const fd = os.inotify_init1();
 * const wd = os.inotify_add_watch(fd, "/tmp", os.IN_CREATE);
 * os.close(fd);
 */
export function inotify_add_watch(fd: number, path: string | Uint8Array | URL, mask: number): number {
	const call = need(native.inotify_add_watch, "inotify_add_watch", INSTEAD);
	const number = int(fd, "fd");
	const name = pathBytes(path);
	const watch = call(number, name, integerIn(mask, "mask", INT_MIN, 0xffffffff) >>> 0);
	return check(watch, "inotify_add_watch", number, watch < 0 ? name.toString("utf8", 0, name.length - 1) : undefined);
}

function pathBytes(path: unknown): Buffer {
	const name = path instanceof URL ? fileURLToPath(path) : path;
	if (typeof name !== "string" && !(name instanceof Uint8Array)) {
		throw new TypeError(`'path' must be a string, bytes or a file: URL, received ${describe(path)}`);
	}
	const bytes = Buffer.from(name as string);
	if (bytes.includes(0)) throw new TypeError("'path' must not contain a NUL character");
	return Buffer.concat([bytes, Buffer.alloc(1)]);
}

/**
 * Ends a watch; an event with `IN_IGNORED` follows. `inotify_rm_watch(2)`.
 *
 * @throws OSError EINVAL if there is no such watch
 *
 * @example
 * const fd = os.inotify_init1();
 * const wd = os.inotify_add_watch(fd, "/tmp", os.IN_CREATE);
 * os.inotify_rm_watch(fd, wd);
 * os.close(fd);
 */
export function inotify_rm_watch(fd: number, wd: number): void {
	check(need(native.inotify_rm_watch, "inotify_rm_watch", INSTEAD)(int(fd, "fd"), int(wd, "wd")), "inotify_rm_watch");
}

/**
 * What happened, at least one event: a `read(2)` of an inotify descriptor, taken apart as `inotify(7)` says. Blocks until there is one,
 * unless the descriptor is non-blocking.
 *
 * @param options `encoding`: `"buffer"` for names that may not be UTF-8
 * @throws BlockingIOError EAGAIN
 * @throws OSError EBADF, EINVAL
 *
 * @example
 * import { tmpdir } from "node:os";
 * const fd = os.inotify_init1();
 * os.inotify_add_watch(fd, tmpdir(), os.IN_CREATE);
 * fs.rmSync(fs.mkdtempSync(`${tmpdir()}/example-`), { recursive: true });
 * for (const { mask, name } of os.inotify_read(fd)) console.log(name);
 * os.close(fd);
 */
export function inotify_read(fd: number, options?: { encoding?: "utf8" }): InotifyEvent[];
export function inotify_read(fd: number, options: { encoding: "buffer" }): InotifyEvent<Buffer>[];
export function inotify_read(fd: number, { encoding = "utf8" }: { encoding?: "utf8" | "buffer" } = {}): InotifyEvent<string | Buffer>[] {
	const number = int(fd, "fd");
	const decode = need(native.inotify_decode, "inotify_read", INSTEAD);
	const buffer = Buffer.allocUnsafe(CAPACITY);
	const events: [wd: number, mask: number, cookie: number, name: Buffer][] = [];
	check(decode(buffer, readInto(number, buffer), events), "inotify_read", number);
	return events.map(([wd, mask, cookie, name]) => ({ wd, mask, cookie, name: encoding === "buffer" ? name : name.toString() }));
}
