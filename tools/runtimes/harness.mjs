// Stands in for test/support/harness.ts where vitest does not run: the part of its interface that the suites use, on Jest's `expect`.
// One file of tests per process, one test after the other; the outcome is one line of JSON.
import { createRequire } from "node:module";

// By require, because the runtimes do not agree on what an `import` of a CommonJS module gives.
const { expect: jestExpect } = createRequire(import.meta.url)("expect");
/** vitest takes a message as second argument. */
export const expect = Object.assign((value) => jestExpect(value), jestExpect);

const root = { name: "", parent: undefined, before: [], after: [], beforeEach: [], afterEach: [] };
let suite = root;
const tests = [];

export function describe(name, body) {
	suite = { name, parent: suite, before: [], after: [], beforeEach: [], afterEach: [] };
	const made = suite;
	body();
	suite = made.parent;
}
describe.skipIf = (condition) => (condition ? () => {} : describe);
describe.runIf = (condition) => describe.skipIf(!condition);
describe.each = (cases) => (name, body) => {
	for (const one of cases) describe(titled(name, one), () => body(...[one].flat()));
};

export function test(name, ...rest) {
	const body = rest.find((one) => typeof one === "function");
	const options = rest.find((one) => typeof one === "object" && one !== null) ?? {};
	const timeout = rest.find((one) => typeof one === "number") ?? options.timeout ?? 30_000;
	tests.push({ name, body, timeout, suite, skipped: options.skip === true });
}
test.skip = (name) => tests.push({ name, suite, skipped: true });
test.skipIf = (condition) => (condition ? test.skip : test);
test.runIf = (condition) => test.skipIf(!condition);
test.each =
	(cases) =>
	(name, ...rest) => {
		for (const one of cases)
			test(titled(name, one), ...rest.map((part) => (typeof part === "function" ? () => part(...[one].flat()) : part)));
	};
export const it = test;

export const beforeAll = (hook) => suite.before.push(hook);
export const afterAll = (hook) => suite.after.push(hook);
export const beforeEach = (hook) => suite.beforeEach.push(hook);
export const afterEach = (hook) => suite.afterEach.push(hook);

function titled(name, one) {
	const values = [one].flat();
	return name.replace(/%[sdijo]|\$(\w+)/g, (_, key) => String(key ? one[key] : values.shift()));
}

const chain = (of) => (of === undefined ? [] : [...chain(of.parent), of]);
const fullName = (of) =>
	[...chain(of.suite), of]
		.map((part) => part.name)
		.filter(Boolean)
		.join(" > ");

async function within(milliseconds, promise) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`not done after ${milliseconds} ms`)), milliseconds);
	});
	try {
		await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Runs what was registered: the names of the failed tests, and how many passed and were skipped. */
export async function run() {
	const outcome = { passed: 0, skipped: 0, failed: [] };
	const begun = new Set();
	for (const one of tests) {
		if (one.skipped) {
			outcome.skipped++;
			continue;
		}
		const suites = chain(one.suite);
		try {
			for (const each of suites) {
				if (begun.has(each)) continue;
				begun.add(each);
				for (const hook of each.before) await hook();
			}
			for (const each of suites) for (const hook of each.beforeEach) await hook();
			try {
				await within(one.timeout, one.body());
			} finally {
				for (const each of suites.toReversed()) for (const hook of each.afterEach.toReversed()) await hook();
			}
			outcome.passed++;
		} catch (error) {
			outcome.failed.push({ name: fullName(one), error: String(error?.stack ?? error).slice(0, 2000) });
		}
	}
	for (const each of begun) for (const hook of each.after) await hook();
	return outcome;
}
