// Before the package is packed: it carries a binary for each of its platforms, none of them older than what it is made of.
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { targets } from "../tools/cross/targets.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const modified = (path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs;

const sources = ["binding.gyp", ...readdirSync(`${root}native`, { recursive: true }).map((file) => `native/${file}`)];
const newest = sources.reduce((one, other) => (modified(one) >= modified(other) ? one : other));
const problems = targets
	.filter(({ prebuild }) => prebuild !== undefined)
	.flatMap(({ prebuild }) => {
		const path = `prebuilds/${prebuild}`;
		if (modified(path) === undefined) return [`${path} is missing`];
		return modified(path) < modified(newest) ? [`${path} is older than ${newest}`] : [];
	});

if (problems.length > 0) {
	console.error(`The package is not packed: ${problems.join(", ")}. 'npm run build:prebuilds' makes the binaries of all platforms.`);
	process.exitCode = 1;
}
