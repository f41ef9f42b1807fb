// The types tests under test/types (and every other test) compile.
import { createRequire } from "node:module";
import { start } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

test("the tests compile under strict: constants, masks, results, and the call sequences of the tutorials", async () => {
	const outcome = await start([process.execPath, tsc, "-p", "test"], 150_000);
	expect(outcome).toEqual({ status: 0, signal: null, stdout: "", stderr: "" });
}, 160_000);
