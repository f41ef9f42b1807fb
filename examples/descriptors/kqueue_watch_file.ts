// Says what happens to a file, until it is deleted: kqueue's filter for files (macOS and the BSDs).
//
//   npm run example -- descriptors/kqueue_watch_file --path notes.txt
import { closeSync, openSync } from "node:fs";
import * as select from "iomux";
import { parseArguments } from "../support/arguments.ts";
import { print } from "../support/print.ts";

const { path } = parseArguments({ path: "watched.txt" });

/** What can happen, and how it is said. */
const notes: [note: number, what: string][] = [
	[select.KQ_NOTE_WRITE, "written"],
	[select.KQ_NOTE_EXTEND, "extended"],
	[select.KQ_NOTE_ATTRIB, "attributes changed"],
	[select.KQ_NOTE_LINK, "link count changed"],
	[select.KQ_NOTE_RENAME, "renamed"],
	[select.KQ_NOTE_DELETE, "deleted"],
];

// The filter watches an open file, whatever its name becomes
const fd = openSync(path, "r");
const kq = select.kqueue();

// KQ_EV_CLEAR: each thing that happens is reported once
const everything = notes.reduce((all, [note]) => all | note, 0);
kq.control([select.kevent(fd, select.KQ_FILTER_VNODE, select.KQ_EV_ADD | select.KQ_EV_CLEAR, everything)], 0);
print(`watching ${path}`);

let deleted = false;
while (!deleted) {
	for (const event of kq.control(null, 1)) {
		const happened = notes.filter(([note]) => event.fflags & note).map(([, what]) => what);
		print(happened.join(", "));
		deleted = (event.fflags & select.KQ_NOTE_DELETE) !== 0;
	}
}

kq.close();
closeSync(fd);
