// Says what the doc comments lack, from the JSON that TypeDoc makes of them. CONTRIBUTING.md has the rules in words.
import { readFileSync } from "node:fs";
import { ReflectionKind as Kind } from "typedoc";
import { parse, unexplained } from "../../scripts/constants/parse.mjs";

/** @returns {string[]} a line for each thing that is missing in the project that TypeDoc wrote to `file` */
export function missing(project) {
	const byId = new Map();
	const complaints = [];
	index(project);
	for (const module of project.children) {
		if (!hasSummary(module)) complaints.push(`${module.name}: no summary of the module`);
		for (const member of module.children ?? []) examine(member, module, module.name);
	}
	return complaints;

	function complain(name, what) {
		complaints.push(`${name}: ${what}`);
	}

	function index(node) {
		if (Array.isArray(node)) for (const each of node) index(each);
		else if (typeof node === "object" && node !== null) {
			if (typeof node.id === "number" && node.kind !== undefined) byId.set(node.id, node);
			for (const each of Object.values(node)) index(each);
		}
	}

	function examine(member, module, path) {
		const name = `${path}.${member.name}`;
		if (member.kind === Kind.Reference || member.inheritedFrom) return;
		// An object without a name has members of its own.
		for (const child of member.children ?? []) examine(child, module, name);
		if (member.kind === Kind.Class || member.kind === Kind.Interface) {
			if (!hasSummary(member)) return complain(name, "no summary");
			if (member.kind === Kind.Class && !isError(member) && !tag(member, "@example")) complain(name, "no @example");
			if (member.kind === Kind.Class && !namesSource(member) && !isError(member))
				complain(name, "names no Python counterpart, man page or 'Not in Python'");
			return;
		}
		const signatures = member.signatures ?? [member.getSignature, member.setSignature].filter(Boolean);
		if (signatures.length === 0) {
			// An error's name and the like are JavaScript's.
			if (!hasSummary(member) && !hasSummary(member.type?.declaration) && !member.overwrites) complain(name, "no summary");
			return;
		}
		// Overloads share the first one's comment.
		const commented = signatures.find(hasSummary) ?? member;
		if (member.kind === Kind.Constructor && !hasSummary(commented)) return;
		if (!hasSummary(commented)) return complain(name, "no summary");
		const native = module.name === "iomux/native";
		if (member.kind === Kind.Function && !isOwnName(member) && !namesSource(commented))
			complain(name, "names no Python counterpart, man page or 'Not in Python'");
		if ((member.kind === Kind.Function || member.kind === Kind.Method) && !isProtocol(member)) {
			if (!signatures.some((each) => tag(each, "@example"))) complain(name, "no @example");
			// The native layer answers -errno, which its module says once.
			if (!native && !allOf(commented).some((each) => tag(each, "@throws") || /\b(never (throws|fails)|rejects)\b/i.test(text(each))))
				complain(name, "neither @throws nor 'Never throws'");
		}
		for (const parameter of signatures.flatMap((each) => each.parameters ?? [])) {
			if (!measured(parameter)) continue;
			const words = [...allOf(commented), parameter].map(text).join(" ");
			if (!/seconds?\b|\bms\b|bytes?\b|how many|so many|number of/.test(words)) complain(name, `no unit of '${parameter.name}'`);
		}
	}

	/** A comment and those that it refers to with "as {@link …}". */
	function allOf(reflection, seen = new Set()) {
		if (reflection === undefined || seen.has(reflection)) return [...seen];
		seen.add(reflection);
		for (const signature of reflection.signatures ?? []) allOf(signature, seen);
		if (reflection.getSignature) allOf(reflection.getSignature, seen);
		const parts = [reflection.comment?.summary ?? [], ...(reflection.comment?.blockTags ?? []).map((each) => each.content)];
		for (const each of parts)
			each.forEach((part, i) => {
				if (part.tag === "@link" && /(\bas|same as) $/i.test(each[i - 1]?.text ?? "")) allOf(byId.get(part.target), seen);
			});
		return [...seen];
	}
}

const text = (reflection) =>
	[...(reflection.comment?.summary ?? []), ...(reflection.comment?.blockTags ?? []).flatMap((each) => each.content)]
		.map((part) => part.text)
		.join("");
const hasSummary = (reflection) => (reflection?.comment?.summary ?? []).some((part) => part.text.trim() !== "");
const tag = (reflection, name) => (reflection.comment?.blockTags ?? []).some((each) => each.tag === name);
const namesSource = (reflection) => /Python|`\w+\(\d\w*\)`|not in Python|not a system call|sizeof/i.test(text(reflection));
const isError = (member) => (member.extendedTypes ?? []).length > 0 && /Error$/.test(member.extendedTypes[0].name);
/** The naming rule: what is camelCase is not in Python. */
const isOwnName = (member) => /^[a-z]+[A-Z]/.test(member.name);
const isProtocol = (member) => member.name.startsWith("[") || member.name === "toString" || member.name === "prototype";
const measured = (parameter) =>
	/^(timeout|seconds|delay|interval|bufsize|nbytes|count|size|buflen|ancbufsize|length)$/.test(parameter.name);

if (process.argv[1] === import.meta.filename) {
	const constants = parse(readFileSync(new URL("../../native/constants.txt", import.meta.url), "utf8"));
	const complaints = [...missing(JSON.parse(readFileSync(process.argv[2], "utf8"))), ...unexplained(constants)];
	for (const complaint of complaints) console.error(complaint);
	console.log(complaints.length === 0 ? "Every public member is documented." : `${complaints.length} things are missing.`);
	process.exitCode = complaints.length === 0 ? 0 : 1;
}
