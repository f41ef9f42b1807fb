// The folders of src/internal: few, small, and each uses only those above it in ARCHITECTURE.md's table.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";

const internal = join(root, "src/internal");
const map = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
const table = /\| `src\/internal\/` [\s\S]*?\n\n/.exec(map)?.[0] ?? "";
/** In the order of the table. */
const folders = [...table.matchAll(/^\| `(\w+)\/`/gm)].map(([, name]) => name);

/** Every source below src/internal, as a path from there. */
const sources = readdirSync(internal, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

describe("src/internal", () => {
	test("has the folders of the table and nothing else, at most 12 and none with more than 20 files", () => {
		expect(readdirSync(internal).sort()).toEqual([...folders].sort());
		expect(folders.length).toBeLessThanOrEqual(12);
		for (const folder of folders) expect(sources.filter((path) => path.startsWith(`${folder}/`)).length, folder).toBeLessThanOrEqual(20);
	});

	test("no folder imports from one below it in the table", () => {
		expect(sources.length).toBeGreaterThan(50);
		const upwards: string[] = [];
		for (const source of sources) {
			const text = readFileSync(join(internal, source), "utf8");
			for (const [, path] of text.matchAll(/\bfrom "(\.[^"]+)"/g)) {
				const target = relative(internal, join(internal, dirname(source), path));
				if (target.startsWith("..")) continue; // an entry point or the constants
				expect(existsSync(join(internal, target)), `${source} imports ${path}`).toBe(true);
				const [from, to] = [source, target].map((each) => folders.indexOf(each.split("/")[0]));
				if (to > from) upwards.push(`${source} imports ${target}`);
			}
		}
		expect(upwards).toEqual([]);
	});
});
