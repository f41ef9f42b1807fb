// Says what happens in a directory (inotify, Linux), until it is deleted. What happens below its subdirectories is not seen: each would
// need a watch of its own.
//
//   npm run example -- descriptors/watch_directory --path .
import * as select from "iomux";
import { KeyboardInterrupt } from "iomux/errors";
import * as os from "iomux/os";
import * as signal from "iomux/signal";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { print } from "../support/print.ts";

/** How long the other half of a rename is waited for (milliseconds): both come together, unless it leads out of the directory. */
const PATIENCE = 50;

// Where there is no inotify there are no names for its bits either; inotify_init1() says what there is instead.
const { IN_ATTRIB = 0, IN_CLOSE_WRITE = 0, IN_CREATE = 0, IN_DELETE = 0, IN_MOVED_FROM = 0, IN_MOVED_TO = 0 } = os;
const { IN_DELETE_SELF = 0, IN_IGNORED = 0, IN_ISDIR = 0, IN_MOVE_SELF = 0, IN_NONBLOCK = 0, IN_ONLYDIR = 0, IN_Q_OVERFLOW = 0 } = os;

const { path } = parseArguments({ path: "." });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const inotify = orExit("use inotify", () => os.inotify_init1(IN_NONBLOCK));

/** What is watched for, and how it is said. */
const happenings: [bit: number, what: string][] = [
	[IN_CREATE, "created"],
	[IN_CLOSE_WRITE, "written"],
	[IN_ATTRIB, "attributes changed"],
	[IN_DELETE, "deleted"],
];
const moves = IN_MOVED_FROM | IN_MOVED_TO;
const itself = IN_DELETE_SELF | IN_MOVE_SELF;

const poller = select.poll();
/** Names that something was renamed from, by the number that both halves of a rename share. */
const leaving = new Map<number, string>();
let watching = true;

try {
	const mask = happenings.reduce((bits, [bit]) => bits | bit, moves | itself | IN_ONLYDIR);
	orExit(`watch ${path}`, () => os.inotify_add_watch(inotify, path, mask));
	poller.register(inotify, select.POLLIN);
	print(`watching ${path}`);
	while (watching) {
		if (poller.poll(leaving.size > 0 ? PATIENCE : null).length > 0) for (const event of os.inotify_read(inotify)) tell(event);
		else flush();
	}
	flush();
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	print("Ctrl C - Stopping");
} finally {
	os.close(inotify);
}

function tell({ mask, name, cookie }: os.InotifyEvent): void {
	const entry = `${printable(name)}${mask & IN_ISDIR ? "/" : ""}`;
	if (mask & IN_MOVED_FROM) leaving.set(cookie, entry);
	else if (mask & IN_MOVED_TO) {
		const from = leaving.get(cookie);
		leaving.delete(cookie);
		print(from === undefined ? `${entry}: moved here` : `${from}: renamed to ${entry}`);
	} else if (mask & IN_Q_OVERFLOW) {
		print("too much happened at once: look for yourself"); // some events are lost
	} else if (mask & IN_MOVE_SELF) {
		print(`${path} itself was moved; it is watched all the same`);
	} else if (mask & IN_IGNORED) {
		print(`${path} is gone`); // deleted, or unmounted: the kernel has ended the watch
		watching = false;
	}
	for (const [bit, what] of happenings) if (mask & bit && name !== "") print(`${entry}: ${what}`);
}

/** What has been renamed to nothing here has left the directory. */
function flush(): void {
	for (const entry of leaving.values()) print(`${entry}: moved away`);
	leaving.clear();
}

/** Without control characters, which a file's name may have and which would do things to the terminal. */
function printable(name: string): string {
	return name.replace(/\p{Cc}/gu, "?");
}
