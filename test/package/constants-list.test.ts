// The list of constants, native/constants.txt: what can be wrong in it, and what is made of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Constant, comment, parse, unexplained } from "../../scripts/constants/parse.mjs";
import { render } from "../../scripts/constants/render.mjs";
import { root } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";

const FAMILY = "[one] number group one.h sys/one.h\n-- A number of `one(2)`.\n";
/** The only constant of a list. */
const single = (line: string): Constant => {
	const constants = parse(`${FAMILY}${line}\n`);
	expect(constants.length).toBe(1);
	return constants[0];
};

describe("a list is read", () => {
	test("a name has what its family and its heading say", () => {
		expect(single("ONE: It is one.")).toEqual({
			name: "ONE",
			cName: "ONE",
			group: "group",
			type: "number",
			headers: ["one.h", "sys/one.h"],
			optional: false,
			elsewhere: false,
			enumerator: false,
			heading: "A number of `one(2)`.",
			sentence: "It is one.",
			line: 3,
		});
	});

	test("marks", () => {
		expect(single("ONE?: It is one.")).toMatchObject({ optional: true, elsewhere: false, enumerator: false });
		expect(single("ONE?elsewhere: It is one.")).toMatchObject({ optional: true, elsewhere: true, enumerator: false });
		expect(single("ONE!: It is one.")).toMatchObject({ optional: false, elsewhere: false, enumerator: true });
		expect(single("ONE=C_ONE: It is one.")).toMatchObject({ name: "ONE", cName: "C_ONE", optional: false });
		expect(single("ONE?elsewhere=C_ONE: It is one.")).toMatchObject({ name: "ONE", cName: "C_ONE", elsewhere: true });
	});

	test("a whole family may be elsewhere, and its names are still plain numbers", () => {
		const [one] = parse("[one] number group one.h elsewhere\n-- A number.\nONE\n");
		expect(one).toMatchObject({ headers: ["one.h"], elsewhere: true, optional: false });
	});

	test("indented lines go on with a sentence", () => {
		expect(single("ONE: It is\n  one, and\n\tno more.").sentence).toBe("It is one, and no more.");
	});

	test("names without a sentence may share a line", () => {
		const constants = parse(`${FAMILY}ONE TWO?=C_TWO\nTHREE: It is three.\n`);
		expect(constants.map(({ name, sentence }) => [name, sentence])).toEqual([
			["ONE", undefined],
			["TWO", undefined],
			["THREE", "It is three."],
		]);
	});

	test("the family's heading is the comment of a name without one, and adds its man page to the others", () => {
		const heading = "A number of `one(2)`, or `two(3)`.";
		expect(comment({ heading, sentence: undefined })).toBe(heading);
		expect(comment({ heading, sentence: "It is one." })).toBe("It is one. See `one(2)`, `two(3)`.");
		expect(comment({ heading, sentence: "It is one: `tcp(7)`." })).toBe("It is one: `tcp(7)`.");
		expect(comment({ heading, sentence: "As `tcp(7)` has it." })).toBe("As `tcp(7)` has it. See `one(2)`, `two(3)`.");
		expect(comment({ heading: "A number.", sentence: "It is one." })).toBe("It is one.");
	});
});

test("a name without a sentence of its own is complained of, and one with another's", () => {
	const list = `${FAMILY}ONE: It is one.\nTWO\nTHREE: It is one.\n[two] number other two.h\n-- A number of \`one(2)\`.\nFOUR: It is one.\n`;
	expect(unexplained(parse(list))).toEqual([
		"native/constants.txt:4: 'TWO' has no sentence of its own",
		"native/constants.txt:5: of 'THREE' is said what is said of 'ONE'",
	]);
});

describe("what is wrong is an error that names the line", () => {
	const wrong: [what: string, text: string, message: string][] = [
		["a family without a header", "\n[one] number group\n", "2: the family 'one' does not say which header defines it"],
		["one that is only elsewhere", "[one] number group elsewhere\n", "1: the family 'one' does not say which header defines it"],
		["a header of another kind", "[one] number group one.hpp\n", "1: 'one.hpp' is not the name of a header"],
		["a family without a type", "[one] number\n", "1: a family is '[FAMILY] TYPE GROUP HEADER...', not '[one] number'"],
		[
			"a bracket that does not close",
			"[one number group one.h\n",
			"1: a family is '[FAMILY] TYPE GROUP HEADER...', not '[one number group one.h'",
		],
		["a family that is there twice", `${FAMILY}ONE\n\n[one] number group one.h\n`, "5: the family 'one' is there already, in line 1"],
		["a name twice", `${FAMILY}ONE: It is one.\nTWO\nONE?: It is one.\n`, "5: 'ONE' is there already, in line 3"],
		["a name twice in a line", `${FAMILY}ONE TWO ONE\n`, "3: 'ONE' is there already, in line 3"],
		[
			"a name twice, in another group",
			`${FAMILY}ONE\n[two] number other two.h\n-- Another.\nONE\n`,
			"6: 'ONE' is there already, in line 3",
		],
		["a name above the first family", "# a list\nONE\n", "2: 'ONE' belongs to no family"],
		["a name above the first heading", "[one] number group one.h\nONE\n", "2: no line with -- above 'ONE' says what it is"],
		["a heading of the family before", `${FAMILY}ONE\n[two] number group two.h\nTWO\n`, "5: no line with -- above 'TWO' says what it is"],
		["a mark that is none", `${FAMILY}ONE*\n`, "3: cannot read the name 'ONE*'"],
		["a mark after the header's name", `${FAMILY}ONE=C_ONE?\n`, "3: cannot read the name 'ONE=C_ONE?'"],
		["a place that is none", `${FAMILY}ONE?mac: It is one.\n`, "3: cannot read the name 'ONE?mac'"],
		["a sentence for two names", `${FAMILY}ONE TWO: They are numbers.\n`, "3: cannot read the name 'TWO:'"],
		["no sentence after the colon", `${FAMILY}ONE:\n`, "3: no sentence after 'ONE:'"],
		["a sentence without its end", `${FAMILY}TWO\nONE: It is\n  one\n`, "4: what is said of 'ONE' does not end with a full stop"],
		["a heading without its end", "[one] number group one.h\n-- A number\nONE\n", "3: what is said of 'ONE' does not end with a full stop"],
		["a sentence that ends the comment", `${FAMILY}ONE: It is */ one.\n`, "3: what is said of 'ONE' would end its comment"],
		["a heading without words", "[one] number group one.h\n--\nONE\n", "2: a heading is '-- ' and what the names below are"],
		[
			"a continuation of nothing",
			`${FAMILY}ONE\n  and so on.\n`,
			"4: an indented line goes on with a sentence, and there is none above it",
		],
		[
			"a continuation after an empty line",
			`${FAMILY}ONE: It is one.\n\n  And so on.\n`,
			"5: an indented line goes on with a sentence, and there is none above it",
		],
	];
	for (const [what, text, message] of wrong)
		test(what, () => {
			expect(() => parse(text, "list.txt")).toThrow(new Error(`list.txt:${message}`));
		});
});

describe("what is made of a list", () => {
	const files = render(
		parse(`[masks] PollMask select poll.h
-- A bit of \`poll(2)\`.
ONE: It is one.
TWO?=C_TWO: It is two, of which there is so much to say that it does not fit one line of the comment.

[linux] number os linux/two.h unistd.h
-- A number.
THREE!
FOUR
`),
	);

	test("a file of C++, and one of TypeScript for each group", () => {
		expect([...files.keys()]).toEqual(["native/constants.gen.cc", "src/constants/select.gen.ts", "src/constants/os.gen.ts"]);
	});

	test("C++ includes each header once, sys/types.h first and the kernel's last", () => {
		const text = files.get("native/constants.gen.cc");
		expect(text?.match(/#include <.*>/g)).toEqual([
			"#include <sys/types.h>",
			"#include <poll.h>",
			"#include <unistd.h>",
			"#include <linux/two.h>",
			"#include <iterator>",
		]);
		expect(text).toContain(
			'#ifdef ONE\n    {"ONE", static_cast<double>(ONE)},\n#endif\n#ifdef C_TWO\n    {"TWO", static_cast<double>(C_TWO)},\n#endif\n',
		);
		expect(text).toContain('k_os[] = {\n    {"THREE", static_cast<double>(THREE)},\n#ifdef FOUR\n');
	});

	test("TypeScript has the types and the comments", () => {
		expect(files.get("src/constants/select.gen.ts")).toContain(`
/** It is one. See \`poll(2)\`. */
export const ONE: PollMask = c.ONE as PollMask;
/**
 * It is two, of which there is so much to say that it does not fit one line of the comment. See
 * \`poll(2)\`.
 */
export const TWO: PollMask | undefined = c.TWO as PollMask | undefined;
`);
	});
});

describe("the list of the package", () => {
	const constants = parse(readFileSync(join(root, "native/constants.txt"), "utf8"));

	test("says of every name what it means, and of no two names the same", () => {
		expect(constants.length).toBeGreaterThan(850);
		expect(unexplained(constants)).toEqual([]);
	});

	test("keeps to 100 columns", () => {
		const lines = readFileSync(join(root, "native/constants.txt"), "utf8").split("\n");
		expect(lines.filter((line) => line.length > 100)).toEqual([]);
	});
});
