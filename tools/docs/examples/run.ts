// Runs the examples one after the other, each with what it may use. The parent process has a deadline.
import { readFileSync, writeSync } from "node:fs";
import { NotImplementedError } from "iomux/errors";
import { type Given, given } from "./given.ts";

const list: { name: string; file: string; ends: boolean }[] = JSON.parse(readFileSync(process.argv[2], "utf8"));
let [ran, absent, failed] = [0, 0, 0];
// A wait that an example leaves behind ends when what it waits on is closed.
process.on("unhandledRejection", (error) => {
	if (!/closed during the wait/.test(String(error))) throw error;
});
for (const { name, file, ends } of list) {
	if (!ends) continue;
	writeSync(1, `running ${name}\n`);
	const example: (given: Given) => Promise<void> = (await import(`./${file}.js`)).default;
	const { given: things, close } = given();
	try {
		await example(things);
		ran++;
	} catch (error) {
		// kqueue() on Linux, epoll() on macOS
		if (error instanceof NotImplementedError) absent++;
		else {
			failed++;
			console.error(`the example of ${name} fails:`, error);
		}
	} finally {
		close();
	}
}
writeSync(1, `${list.length} examples compile; ${ran} ran, ${absent} are for another system, ${failed} failed.\n`);
if (failed === 0) process.exit(0);
process.exit(1);
