// Writes the list of constants as C++ and as TypeScript.
import { comment } from "./parse.mjs";

const GENERATED = "// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.";
const WIDTH = 100;

/** The text of each generated file, by path: one of C++, and one of TypeScript for each group. */
export function render(constants) {
	const groups = byGroup(constants);
	const files = new Map([["native/constants.gen.cc", cppTables(groups)]]);
	for (const [group, members] of groups) files.set(`src/constants/${group}.gen.ts`, typescriptNames(group, members));
	return files;
}

function byGroup(constants) {
	const groups = new Map();
	for (const constant of constants) {
		if (!groups.has(constant.group)) groups.set(constant.group, []);
		groups.get(constant.group).push(constant);
	}
	return groups;
}

/** A header that a system does not have is skipped, and so are its names. */
function cppTables(groups) {
	// The headers of the BSDs need sys/types.h before them; linux/*.h must come after the C library's, which they then leave alone.
	const late = (header) => (header.startsWith("linux/") ? 1 : 0);
	const named = [...groups.values()].flat().flatMap(({ headers }) => headers);
	const headers = [...new Set(["sys/types.h", ...named])].sort((a, b) => late(a) - late(b));
	const includes = headers.map((header) => `#if __has_include(<${header}>)\n#include <${header}>\n#endif`);
	const tables = [...groups].map(([group, members]) => `static const Constant k_${group}[] = {\n${members.map(cppRow).join("\n")}\n};`);
	const index = [...groups.keys()].map((group) => `    {"${group}", k_${group}, std::size(k_${group})},`);
	return `${GENERATED}
// clang-format off
${includes.join("\n")}

#include "constants.h"

#include <iterator>

namespace iomux {

${tables.join("\n\n")}

const ConstantGroup kConstantGroups[] = {
${index.join("\n")}
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
	const masks = [...new Set(constants.map(({ type }) => type))].filter((type) => type !== "number").sort();
	const imports = masks.length ? `import type { ${masks.join(", ")} } from "../internal/arguments/event-mask.ts";\n` : "";
	return `${GENERATED}
import { constants } from "../internal/addon/private.ts";
${imports}
const c: Readonly<Record<string, number>> = constants("${group}");

${constants.map(typescriptName).join("\n")}
`;
}

function typescriptName(constant) {
	const type = constant.optional ? `${constant.type} | undefined` : constant.type;
	return `${docComment(comment(constant))}\nexport const ${constant.name}: ${type} = c.${constant.name} as ${type};`;
}

/** On one line where it fits. */
function docComment(text) {
	const single = `/** ${text} */`;
	if (single.length <= WIDTH) return single;
	const lines = [" *"];
	for (const word of text.split(" ")) {
		if (lines.at(-1).length + 1 + word.length > WIDTH) lines.push(" *");
		lines.push(`${lines.pop()} ${word}`);
	}
	return ["/**", ...lines, " */"].join("\n");
}
