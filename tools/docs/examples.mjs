// Type-checks every example of the doc comments against the built package, and runs those that end. Reads the JSON that TypeDoc makes.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = `${root}build/doc-examples`;

/** @returns {Map<string, string>} the code of each example by the name of its member; one that is inherited appears once */
function examplesOf(project) {
	const found = new Map();
	const seen = new Set();
	const visit = (node, path) => {
		if (Array.isArray(node)) {
			for (const each of node) visit(each, path);
			return;
		}
		if (typeof node !== "object" || node === null) return;
		const here = typeof node.name === "string" && node.kind !== undefined && path.at(-1) !== node.name ? [...path, node.name] : path;
		let count = 0;
		for (const tag of node.comment?.blockTags ?? []) {
			if (tag.tag !== "@example") continue;
			const code = tag.content
				.map((part) => part.text)
				.join("")
				.replace(/^[\s\S]*?```\w*\n([\s\S]*?)```[\s\S]*$/, "$1");
			if (seen.has(code)) continue;
			seen.add(code);
			found.set(`${here.slice(1).join(".")}${count++ > 0 ? ` (${count})` : ""}`, code);
		}
		for (const [key, each] of Object.entries(node)) if (key !== "comment") visit(each, here);
	};
	visit(project, []);
	return found;
}

/** A program of an example: with the modules, and with those things of given.ts that it speaks of. */
function programOf(code) {
	const imports = code.match(/^import .*\n/gm) ?? [];
	const body = code.replace(/^import .*\n/gm, "");
	// What a line says that it answers, if that is a literal, it answers.
	const claims = body.replace(/^(?!const |let |using |for |if )(\S.*); \/\/ (true|false|null|-?\d+|".*"|\[.*\])$/gm, "equal($1, $2);");
	const given = things.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
	return `import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import { Worker } from "node:worker_threads";
import * as select from "iomux";
import { EventBuffer, epoll } from "iomux";
import * as errno from "iomux/errno";
import * as errors from "iomux/errors";
import { BlockingIOError, ConnectionResetError, KeyboardInterrupt, OSError, ValueError, gaierror } from "iomux/errors";
import * as calls from "iomux/native";
import * as os from "iomux/os";
import * as selectors from "iomux/selectors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import * as termios from "iomux/termios";
import * as tty from "iomux/tty";
import * as struct from "iomux/struct";
import * as sys from "iomux/sys";
import * as time from "iomux/time";
import { equal, type Given } from "./given.ts";
// The system of the examples has every call that they make.
const native = calls as { readonly [Name in keyof typeof calls]: NonNullable<(typeof calls)[Name]> };
${imports.join("")}
export default async function ({ ${given.join(", ")} }: Given) {
{
${claims}
}
}
`;
}

const given = readFileSync(new URL("examples/given.ts", import.meta.url), "utf8");
const things = [...given.matchAll(/^\t(?:readonly )?(\w+): /gm)].map(([, name]) => name);
const examples = [...examplesOf(JSON.parse(readFileSync(process.argv[2], "utf8")))];
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const files = examples.map(([name], i) => `${i}-${name.replace(/[^A-Za-z0-9_]+/g, "-")}`);
for (const [i, [, code]] of examples.entries()) writeFileSync(`${work}/${files[i]}.ts`, programOf(code));
for (const file of ["given.ts", "run.ts"]) writeFileSync(`${work}/${file}`, readFileSync(new URL(`examples/${file}`, import.meta.url)));
writeFileSync(
	`${work}/tsconfig.json`,
	JSON.stringify({
		extends: "../../tsconfig.base.json",
		compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true, outDir: "js", rootDir: "." },
		include: ["*.ts"],
	}),
);
writeFileSync(
	`${work}/list.json`,
	JSON.stringify(
		examples.map(([name, code], i) => ({
			name,
			file: files[i],
			ends: !/for await|for \(;;\)|new Worker\(|native\.(signal_(start|listen|unlisten)|raise_default|in_worker|watcher)\(/.test(code),
		})),
	),
);

const run = (...args) => {
	const { status, signal, stdout } = spawnSync(process.execPath, args, {
		cwd: root,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "inherit"],
		timeout: 120_000,
		killSignal: "SIGKILL",
	});
	const last = stdout.trimEnd().split("\n").at(-1);
	if (status === 0) return last;
	console.error(args.includes("-p") ? stdout : `${signal ?? `status ${status}`} while ${last}`);
	process.exit(1);
};
run(`${root}node_modules/typescript/bin/tsc`, "-p", work);
console.log(run("--no-warnings", `${work}/js/run.js`, `${work}/list.json`));
