// The same scripted calls to CPython and to iomux: results, exception classes and errnos must be the same.
import { getSystemErrorName } from "node:util";
import { beforeAll, describe, expect, test } from "../support/harness.ts";
import * as connections from "./cases/connections.ts";
import * as epoll from "./cases/epoll.ts";
import * as files from "./cases/files.ts";
import * as messages from "./cases/messages.ts";
import * as names from "./cases/names.ts";
import * as os from "./cases/os.ts";
import * as poll from "./cases/poll.ts";
import * as processes from "./cases/processes.ts";
import * as select from "./cases/select.ts";
import * as socket from "./cases/socket.ts";
import * as struct from "./cases/struct.ts";
import * as system from "./cases/system.ts";
import * as terminals from "./cases/terminals.ts";
import { differences, olderPythons } from "./differences.ts";
import type { Case } from "./language.ts";
import { iomux, type Outcome, python, run, type Transcript } from "./run.ts";

const modules: Record<string, readonly Case[]> = {
	"select.select": select.cases,
	"select.poll": poll.cases,
	"select.epoll": epoll.cases,
	socket: socket.cases,
	"socket, names": names.cases,
	"socket, connections": connections.cases,
	"socket, messages": messages.cases,
	"socket, files": files.cases,
	os: os.cases,
	"os, processes": processes.cases,
	"termios, tty": terminals.cases,
	struct: struct.cases,
	"errno, sys, time": system.cases,
};
const cases = Object.values(modules).flat();
const cpython = python();
const isNorm = cpython.version[0] > 3 || cpython.version[1] >= 13;

let theirs: Map<string, Transcript>;
let ours: Map<string, Transcript>;

beforeAll(async () => {
	[theirs, ours] = await Promise.all([run(cpython, cases), run(await iomux(), cases)]);
}, 300_000);

test("every case has a name of its own, and every listed difference belongs to a case", () => {
	const names = cases.map((one) => one.name);
	expect(names).toEqual([...new Set(names)]);
	expect(names).toEqual(expect.arrayContaining([...Object.keys(differences), ...Object.keys(olderPythons)]));
});

for (const [module, scripts] of Object.entries(modules)) {
	describe(`${module}: as in CPython ${cpython.version.join(".")}`, () => {
		for (const script of scripts) {
			test.skipIf(!isNorm && olderPythons[script.name] !== undefined)(script.name, () => {
				const [expected, received] = [theirs.get(script.name), ours.get(script.name)] as [Transcript, Transcript];
				if (!Array.isArray(expected)) throw new Error(`CPython: ${JSON.stringify(expected)}`);
				for (const { step, python, iomux } of differences[script.name]?.at ?? []) {
					expect(readable(script, expected)[step]).toEqual(readableStep(script, step, python));
					expected[step] = iomux;
				}
				expect(readable(script, received)).toEqual(readable(script, expected));
			});
		}
	});
}

/** A transcript in lines that show the call and what it came to. */
function readable(script: Case, transcript: Transcript): unknown[] {
	if (!Array.isArray(transcript)) return [transcript];
	return transcript.map((outcome, step) => readableStep(script, step, outcome));
}

function readableStep(script: Case, step: number, outcome: Outcome): string {
	const [assign, path, args] = script.steps[step];
	const call = `${assign === "" ? "" : `${assign} = `}${path}${args === undefined ? "" : `(${JSON.stringify(args).slice(1, -1).slice(0, 200)})`}`;
	if ("skipped" in outcome) return `${call} → skipped`;
	if ("ok" in outcome) return `${call} → ${JSON.stringify(outcome.ok)}`;
	return `${call} → ${outcome.error}${outcome.errno === null ? "" : ` ${errnoName(outcome.errno)}`}`;
}

function errnoName(errno: number): string {
	return errno > 0 ? getSystemErrorName(-errno) : String(errno);
}
