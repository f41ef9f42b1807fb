// Turns native/constants.txt into the C++ table and the TypeScript names. With --check it only says whether they are up to date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "./constants/parse.mjs";
import { render } from "./constants/render.mjs";

const root = new URL("../", import.meta.url);
const check = process.argv.includes("--check");

mkdirSync(new URL("src/constants/", root), { recursive: true });
for (const [path, text] of generated()) {
	if (read(path) === text) continue;
	if (check) {
		console.error(`${path} is out of date: run 'npm run constants'`);
		process.exitCode = 1;
	} else {
		writeFileSync(new URL(path, root), text);
		console.log(`wrote ${path}`);
	}
}

function generated() {
	try {
		return render(parse(read("native/constants.txt")));
	} catch (error) {
		console.error(error.message);
		process.exit(1);
	}
}

/** The text of a file; nothing if it does not exist yet. */
function read(path) {
	try {
		return readFileSync(new URL(path, root), "utf8");
	} catch {
		return "";
	}
}
