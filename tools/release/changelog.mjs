// After `changeset version`: what CHANGELOG.md has under "Unreleased" is released with the version that was just written above it.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../CHANGELOG.md", import.meta.url);
const text = readFileSync(file, "utf8");
const [head, ...sections] = text.split(/^(?=## )/m);
const at = sections.findIndex((section) => section.startsWith("## Unreleased"));
if (at === 0) throw new Error("no version was written to CHANGELOG.md: are there changesets?");
if (at > 0) {
	const [unreleased] = sections.splice(at, 1);
	sections[0] = `${sections[0].trimEnd()}\n${unreleased.replace(/^## .*\n/, "").trimEnd()}\n\n`;
	writeFileSync(file, `${[head, ...sections].join("").trimEnd()}\n`);
}
