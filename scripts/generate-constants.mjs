// Turns native/constants.txt into the C++ table and the TypeScript names. With --check it only says whether they are up to date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const check = process.argv.includes("--check");

/** Headers that define the names; one that a system does not have is skipped, and so are its names. */
const headers = [
	"errno.h",
	"fcntl.h",
	"limits.h",
	"net/ethernet.h",
	"netdb.h",
	"netinet/in.h",
	"netinet/tcp.h",
	"poll.h",
	"signal.h",
	"sys/epoll.h",
	"sys/event.h",
	"sys/eventfd.h",
	"sys/inotify.h",
	"sys/signalfd.h",
	"sys/socket.h",
	"sys/time.h",
	"sys/timerfd.h",
	"sys/types.h",
	"sys/un.h",
	"time.h",
	"unistd.h",
	"sys/wait.h",
	"sys/mman.h",
	"sys/ioctl.h",
	"sys/ttydefaults.h",
	"termios.h",
	"linux/filter.h",
	"linux/if_ether.h",
	"linux/netlink.h",
	"linux/if_packet.h",
	"sys/pidfd.h",
	"linux/vm_sockets.h",
	"linux/memfd.h",
	"linux/wait.h",
	"linux/tty.h",
];

/** @returns {Map<string, {name: string, cName: string, optional: boolean, type: string, comment: string}[]>} the constants of each group */
function parse(text) {
	const groups = new Map();
	let family;
	let comment;
	for (const line of text.split("\n")) {
		if (line.startsWith("#") || line.trim() === "") continue;
		if (line.startsWith("-- ")) {
			comment = line.slice(3);
			continue;
		}
		const section = /^\[(\w+)\] (\w+) (\w+)$/.exec(line);
		if (section) {
			family = { type: section[2], group: section[3] };
			if (!groups.has(family.group)) groups.set(family.group, []);
			comment = undefined;
			continue;
		}
		for (const word of line.split(/\s+/).filter(Boolean)) {
			const match = /^(\w+)([?!])?(?:=(\w+))?$/.exec(word);
			if (!match || !family) throw new Error(`native/constants.txt: cannot read '${word}'`);
			if (!comment) throw new Error(`native/constants.txt: no line with -- says what '${word}' is`);
			const [, name, mark, cName = name] = match;
			groups.get(family.group).push({ name, cName, optional: mark === "?", enumerator: mark === "!", type: family.type, comment });
		}
	}
	return groups;
}

function cppTable(groups) {
	const includes = headers.map((h) => `#if __has_include(<${h}>)\n#include <${h}>\n#endif`).join("\n");
	const tables = [...groups].map(([group, constants]) => {
		const rows = constants.map(cppRow).join("\n");
		return `static const Constant k_${group}[] = {\n${rows}\n};`;
	});
	const index = [...groups.keys()].map((group) => `    {"${group}", k_${group}, std::size(k_${group})},`).join("\n");
	return `// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
// clang-format off
${includes}

#include "constants.h"

#include <iterator>

namespace iomux {

${tables.join("\n\n")}

const ConstantGroup kConstantGroups[] = {
${index}
};
const size_t kConstantGroupCount = std::size(kConstantGroups);

}  // namespace iomux
`;
}

function cppRow({ name, cName, enumerator }) {
	const row = `    {"${name}", static_cast<double>(${cName})},`;
	return enumerator ? row : `#ifdef ${cName}\n${row}\n#endif`;
}

function typescriptNames(group, constants) {
	const masks = [...new Set(constants.map((c) => c.type))].filter((type) => type !== "number").sort();
	const imports = masks.length ? `import type { ${masks.join(", ")} } from "../internal/arguments/event-mask.ts";\n` : "";
	const names = constants.map(({ name, optional, type, comment }) => {
		const shown = optional ? `${type} | undefined` : type;
		return `/** ${comment} */\nexport const ${name}: ${shown} = c.${name} as ${shown};`;
	});
	return `// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
${imports}import { constants } from "../native.ts";

const c: Readonly<Record<string, number>> = constants("${group}");

${names.join("\n")}
`;
}

const groups = parse(readFileSync(new URL("native/constants.txt", root), "utf8"));
const files = new Map([["native/constants.gen.cc", cppTable(groups)]]);
for (const [group, constants] of groups) files.set(`src/constants/${group}.gen.ts`, typescriptNames(group, constants));

mkdirSync(new URL("src/constants/", root), { recursive: true });
let stale = 0;
for (const [path, text] of files) {
	const url = new URL(path, root);
	let current = "";
	try {
		current = readFileSync(url, "utf8");
	} catch {
		// a file that does not exist yet is merely out of date
	}
	if (current === text) continue;
	if (check) {
		console.error(`${path} is out of date: run 'npm run constants'`);
		stale++;
	} else {
		writeFileSync(url, text);
		console.log(`wrote ${path}`);
	}
}
process.exitCode = stale ? 1 : 0;
