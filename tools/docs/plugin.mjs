// What TypeDoc's own options cannot say: several hundred constants share one page per module, the system calls of `iomux/native` are
// functions on its page, and a document is called what its first heading says.
import { readFileSync } from "node:fs";
import { Comment, CommentTag, Converter, DeclarationReflection, DefaultTheme, JSX, KindRouter, PageEvent, ReflectionKind } from "typedoc";
import { parse } from "../../scripts/constants/parse.mjs";

const list = parse(readFileSync(new URL("../../native/constants.txt", import.meta.url), "utf8"));
const headings = new Map(list.map(({ name, heading }) => [name, heading]));

export function load(app) {
	app.renderer.defineRouter("iomux", Router);
	app.renderer.defineTheme("iomux", Theme);
	// Browsers refuse to take icons from another file where there is no server; assets/icons.js puts them into each page anyway.
	app.renderer.on(PageEvent.END, (page) => {
		page.contents = page.contents.replace(/href="[^"]*icons\.svg#/g, 'href="#');
	});
	app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
		for (const document of project.documents ?? []) nameAfterHeading(document);
		for (const module of project.children ?? []) {
			for (const member of module.children ?? []) asFunction(member);
			gatherConstants(project, module);
		}
	});
}

/** Pages for modules, classes and documents; what is small has an anchor on the page that it belongs to. */
class Router extends KindRouter {
	getPageKind(target) {
		const small = target.kindOf?.(ReflectionKind.Function | ReflectionKind.Variable) && sharesPage(target.parent);
		return small ? undefined : super.getPageKind(target);
	}

	getIdealBaseName(target) {
		if (target.kind !== ReflectionKind.Document) return super.getIdealBaseName(target);
		return `documents/${target.name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
	}
}

/** Writes out, on the page of such a module, what has no page of its own. */
class Theme extends DefaultTheme {
	getRenderContext(event) {
		const context = super.getRenderContext(event);
		const summaries = context.moduleReflection;
		context.moduleReflection = (module) => {
			if (!sharesPage(module)) return summaries(module);
			const about = JSX.createElement("section", { class: "tsd-panel tsd-comment" }, context.commentSummary(module));
			return JSX.createElement(JSX.Fragment, null, about, context.index(module), context.members(module));
		};
		return context;
	}
}

const sharesPage = (module) => module?.name === "constants" || module?.name === "iomux/native";

function nameAfterHeading(document) {
	const heading = document.content[0]?.text?.match(/^# (.*)\n/);
	if (heading) document.name = heading[1];
}

/** `const recv: (…) => number` is a function to whoever calls it. */
function asFunction(member) {
	const signatures = member.type?.declaration?.signatures;
	if (member.kind !== ReflectionKind.Variable || !signatures) return;
	member.kind = ReflectionKind.Function;
	member.signatures = signatures;
	for (const signature of signatures) {
		signature.name = member.name;
		signature.parent = member;
		signature.comment = member.comment;
	}
	member.comment = undefined;
	member.type = undefined;
}

/** The generated constants of a module move to a page of their own, under their headings in native/constants.txt. */
function gatherConstants(project, module) {
	const generated = (module.children ?? []).filter((member) => project.getSymbolIdFromReflection(member)?.fileName.endsWith(".gen.ts"));
	for (const constant of generated) module.removeChild(constant);
	const constants = generated.filter((member) => member.kind === ReflectionKind.Variable);
	if (constants.length === 0) return;
	const page = new DeclarationReflection("constants", ReflectionKind.Namespace, module);
	project.registerReflection(page, undefined, undefined);
	page.comment = new Comment([
		{
			kind: "text",
			text: `Members of \`${module.name}\` itself, from the headers of the system that the addon was compiled on. One whose type has \`| undefined\` is not defined by every system.`,
		},
	]);
	for (const constant of constants) {
		constant.parent = page;
		page.addChild(constant);
		const heading = headings.get(constant.name).replace(/[`.]/g, "");
		constant.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: heading }]));
	}
	module.addChild(page);
}
