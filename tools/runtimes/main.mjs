// Runs one file of tests: the process that run.mjs starts in each runtime.
import { argv, exit } from "node:process";
import { pathToFileURL } from "node:url";

const [file] = argv.slice(2);
const { run } = await import("./test/support/harness.js");
await import(pathToFileURL(file).href);
console.log(`\noutcome: ${JSON.stringify(await run())}`);
exit(0);
