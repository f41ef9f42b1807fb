// The numbers in the titles of tests, and the page that says what each of them means.
import { readdirSync, readFileSync } from "node:fs";
import { root } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";

/** A family of capitals and a number; UTF-8 is none. */
const NUMBER = /\b(?!UTF-)[A-Z]{2,3}-\d+\b/g;
/** Several numbers in one, such as the first and the last of a row. */
const RANGE = /\b(?!UTF-)[A-Z]{2,3}-\d+\s?(?:\.{2,3}|[…–/,&+])\s?\d/g;

const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");
const numbersIn = (text: string): string[] => text.match(NUMBER) ?? [];

/** What the page lists, in its order. */
const listed = [...read("test/python-facts.md").matchAll(/^- \*\*(\S+)\*\* \S/gm)].map(([, number]) => number);

const programs = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
	.filter((name) => /\.(ts|js|py)$/.test(name))
	.map((name) => `test/${name}`);
const named = new Set(programs.flatMap((path) => numbersIn(read(path))));

test("every number that a test names stands in the page once, and every number of the page is named by a test", () => {
	expect(named.size).toBeGreaterThan(150);
	expect([...listed].sort()).toEqual([...named].sort());
});

test("the page lists each family together, and its numbers in their order", () => {
	const family = (number: string): string => number.split("-")[0];
	const families = [...new Set(listed.map(family))];
	const order = (number: string): number => families.indexOf(family(number)) * 1000 + Number(number.split("-")[1]);
	expect(listed).toEqual([...listed].sort((a, b) => order(a) - order(b)));
});

test("each number is spelled out", () => {
	expect(programs.flatMap((path) => read(path).match(RANGE) ?? [])).toEqual([]);
});

test("users' pages and the sources carry no numbers", () => {
	const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts"))
		.map((name) => `src/${name}`);
	const pages = readdirSync(`${root}docs`)
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`);
	const facts = new Set(listed);
	const found = ["README.md", "examples/README.md", ...pages, ...sources].flatMap((path) =>
		numbersIn(read(path))
			.filter((number) => facts.has(number))
			.map((number) => `${path}: ${number}`),
	);
	expect(found).toEqual([]);
});
