// Everything about signals happens in a process of its own: these run there.
import { answer, type ChildOptions, type Outcome, run } from "./child.ts";

/** The module of all native calls, for programs that are run as text. */
export const addonModule = new URL("addon.js", import.meta.url).href;

const prelude = `
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Worker, isMainThread } from "node:worker_threads";
import * as select from "iomux";
import * as errors from "iomux/errors";
import { addon as native } from ${JSON.stringify(addonModule)};
import * as os from "iomux/os";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";

class Boom extends Error {}
const boom = () => { throw new Boom("boom"); };
/** Has SIGALRM sent after so many seconds, and then at that interval. */
const alarm = (seconds, interval = 0) => signal.setitimer(signal.ITIMER_REAL, seconds, interval);
/** Has another process send a signal after so many seconds. */
const kill = (name, seconds = 0.1) => spawn("/bin/sh", ["-c", "sleep " + seconds + "; kill -" + name + " " + process.pid], { stdio: "ignore" });
/** The class's name of what a function throws, or its result; and how long it took, in seconds. */
const attempt = (f) => {
	const start = process.hrtime.bigint();
	let result;
	try { result = f(); } catch (e) { result = e.constructor.name; }
	return { result, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
};
const busy = (seconds) => { for (const end = performance.now() + 1000 * seconds; performance.now() < end; ); };
const say = (value) => console.log(JSON.stringify(value));
`;

/** What a module with everything of the package imported says. */
export function said(source: string, options: ChildOptions = {}): Promise<unknown> {
	return answer(prelude + source, options);
}

/** How such a module ends. */
export function ended(source: string, options: ChildOptions = {}): Promise<Outcome> {
	return run(prelude + source, options);
}
