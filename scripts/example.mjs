// Runs an example by its name: `npm run example -- echo/epoll --port 10000`. The examples are TypeScript, so that Node 22.18 and later run
// them as they stand; this runs the compiled ones, which any supported Node can.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const sources = fileURLToPath(new URL("../examples/", import.meta.url));
const compiled = fileURLToPath(new URL("../build/examples/", import.meta.url));

const [name = "", ...rest] = process.argv.slice(2);
const names = readdirSync(sources, { recursive: true })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => path.endsWith(".ts") && !path.startsWith("support/"))
	.map((path) => path.slice(0, -".ts".length))
	.sort();

if (names.includes(name) && existsSync(`${compiled}${name}.js`)) {
	process.argv = [process.argv[0], `${compiled}${name}.js`, ...rest];
	await import(pathToFileURL(process.argv[1]).href);
} else if (names.includes(name)) {
	console.error(`${name} is not compiled yet: run 'npm run build' first`);
	process.exitCode = 1;
} else {
	if (name !== "") {
		console.error(`there is no example '${name}'\n`);
		process.exitCode = 2;
	}
	console.log(`usage: npm run example -- <name> [options]\n\n${names.map((known) => `  ${known}`).join("\n")}`);
}
