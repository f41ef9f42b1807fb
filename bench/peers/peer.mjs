// What the JavaScript peers share: the line protocol with the benchmark, and CPU time.
import { createInterface } from "node:readline";

/** Nanoseconds of CPU that this process has used, its helper threads among them. */
export function cpuNs() {
	const { user, system } = process.cpuUsage();
	return (user + system) * 1000;
}

/** Answers each line of standard input with what its command returns. */
export async function serve(commands) {
	for await (const line of createInterface({ input: process.stdin })) {
		const [command, ...words] = line.split(" ");
		console.log(String((await commands[command](...words)) ?? 0));
	}
}
