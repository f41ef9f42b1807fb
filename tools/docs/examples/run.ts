// Runs the examples one after the other, each with what it may use. The parent process has a deadline.
import { readFileSync } from "node:fs";
import { NotImplementedError } from "iomux/errors";
import { type Given, given } from "./given.ts";

const list: { name: string; file: string; ends: boolean }[] = JSON.parse(readFileSync(process.argv[2], "utf8"));
let [ran, absent, failed] = [0, 0, 0];
let current = "";
process.on("exit", (code) => {
	if (current !== "") console.error(`the process ended with ${code} in the example of ${current}`);
});
for (const { name, file, ends } of list) {
	if (!ends) continue;
	current = name;
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
current = "";
console.log(`${list.length} examples compile; ${ran} ran, ${absent} are for another system, ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
