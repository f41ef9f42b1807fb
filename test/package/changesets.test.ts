// What is in .changeset/ becomes the next version: one that cannot be read stops the release.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";

test("every changeset says what kind of version it wants", () => {
	const folder = join(root, ".changeset");
	const changesets = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
	for (const name of changesets)
		expect(readFileSync(join(folder, name), "utf8"), name).toMatch(/^---\n"iomux": (major|minor|patch)\n---\n\n\S/);
});
