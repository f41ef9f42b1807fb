// Reads the list of constants. Its own head says how it is written.

/**
 * @typedef {object} Constant
 * @property {string} name as users see it
 * @property {string} cName as the header spells it
 * @property {string} group the object that holds it natively
 * @property {string} type in TypeScript, without `| undefined`
 * @property {string[]} headers that define it
 * @property {boolean} optional some system that has the family's calls lacks it
 * @property {boolean} elsewhere Linux lacks it
 * @property {boolean} enumerator no #ifdef knows of it
 * @property {string} heading what it and its neighbours are
 * @property {string | undefined} sentence what it means; undefined while nobody has written it
 * @property {number} line
 */

const FAMILY = /^\[([^\]]+)\] (\w+) (\w+)((?: \S+)*)$/;
const HEADER = /^[\w/]+\.h$/;
const SENTENCE = /^(\S+):(?: (.*))?$/;
const NAME = /^(\w+)(!|\?(?:elsewhere)?)?(?:=(\w+))?$/;

/**
 * @param {string} text of the list
 * @param {string} [file] its name, for messages
 * @returns {Constant[]} in the order of the list
 * @throws {Error} that names the first line that is wrong
 */
export function parse(text, file = "native/constants.txt") {
	const constants = [];
	const families = new Map();
	const names = new Map();
	let family;
	let heading;
	/** What an indented line goes on with. */
	let open;
	let line = 0;

	for (const content of text.split("\n")) {
		line++;
		if (content.startsWith("#")) continue;
		if (content.trim() === "") open = undefined;
		else if (/^\s/.test(content)) goOn(content.trim());
		else if (content.startsWith("[")) startFamily(content);
		else if (content.startsWith("--")) startHeading(content);
		else addNames(content);
	}
	for (const constant of constants) complete(constant);
	return constants;

	function fail(what, at = line) {
		throw new Error(`${file}:${at}: ${what}`);
	}

	function startFamily(content) {
		open = undefined;
		const match = FAMILY.exec(content);
		if (!match) fail(`a family is '[FAMILY] TYPE GROUP HEADER...', not '${content}'`);
		const [, name, type, group] = match;
		const words = match[4].split(" ").filter(Boolean);
		const elsewhere = words.at(-1) === "elsewhere";
		const headers = elsewhere ? words.slice(0, -1) : words;
		if (headers.length === 0) fail(`the family '${name}' does not say which header defines it`);
		for (const header of headers) if (!HEADER.test(header)) fail(`'${header}' is not the name of a header`);
		if (families.has(name)) fail(`the family '${name}' is there already, in line ${families.get(name)}`);
		families.set(name, line);
		family = { type, group, headers, elsewhere };
		heading = undefined;
	}

	function startHeading(content) {
		open = undefined;
		heading = /^-- (\S.*)$/.exec(content)?.[1];
		if (heading === undefined) fail("a heading is '-- ' and what the names below are");
	}

	function addNames(content) {
		const [, one, sentence] = SENTENCE.exec(content) ?? [];
		if (one === undefined) {
			open = undefined;
			for (const word of content.trim().split(/\s+/)) add(word, undefined);
		} else {
			if (!sentence) fail(`no sentence after '${one}:'`);
			open = add(one, sentence);
		}
	}

	function add(word, sentence) {
		const match = NAME.exec(word);
		if (!match) fail(`cannot read the name '${word}'`);
		const [, name, mark = "", cName = name] = match;
		if (!family) fail(`'${name}' belongs to no family`);
		if (!heading) fail(`no line with -- above '${name}' says what it is`);
		if (names.has(name)) fail(`'${name}' is there already, in line ${names.get(name)}`);
		names.set(name, line);
		const { type, group, headers } = family;
		const elsewhere = family.elsewhere || mark === "?elsewhere";
		const constant = { name, cName, group, type, headers, optional: mark.startsWith("?"), elsewhere, enumerator: mark === "!" };
		constants.push({ ...constant, heading, sentence, line });
		return constants.at(-1);
	}

	function goOn(words) {
		if (!open) fail("an indented line goes on with a sentence, and there is none above it");
		open.sentence += ` ${words}`;
	}

	function complete({ name, sentence, heading, line: at }) {
		if (!(sentence ?? heading).endsWith(".")) fail(`what is said of '${name}' does not end with a full stop`, at);
		if ((sentence ?? heading).includes("*/")) fail(`what is said of '${name}' would end its comment`, at);
	}
}

/** The doc comment of a constant: its sentence, with the man pages of its heading where it names none at its end. */
export function comment({ heading, sentence }) {
	if (sentence === undefined) return heading;
	const pages = heading.match(/`\w+\(\d\w*\)`/g);
	return pages === null || /: `\w+\(\d\w*\)`\.$/.test(sentence) ? sentence : `${sentence} See ${pages.join(", ")}.`;
}

/** A line for each name whose meaning nobody has written, or that has the words of another name. */
export function unexplained(constants) {
	const complaints = [];
	const said = new Map();
	for (const constant of constants) {
		const { name, group, sentence, heading, line } = constant;
		const words = `${group} ${heading} ${sentence}`;
		if (sentence === undefined) complaints.push(`native/constants.txt:${line}: '${name}' has no sentence of its own`);
		else if (said.has(words)) complaints.push(`native/constants.txt:${line}: of '${name}' is said what is said of '${said.get(words)}'`);
		said.set(words, name);
	}
	return complaints;
}
