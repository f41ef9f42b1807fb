// Which binary is loaded, and how. What is usual is loaded here: to load node-gyp-build takes Node
// 2.5 ms, a third of the whole import. It does the rest.
import { createRequire, dlopen, existsSync, process } from "./node-builtins.ts";

/** A file that did not load. */
export interface Binary {
	readonly file: string;
	/** Whether it is known to be there. */
	readonly there: boolean;
	readonly error: unknown;
}

/**
 * What the addon exports as ADDON: its name, and the layout of its exports. Other addons have files
 * of that name too.
 */
const ADDON = "iomux 1";
/** What has a say in node-gyp-build's choice. */
const VARIABLES = ["IOMUX_PREBUILD", "npm_config_iomux_prebuild", "PREBUILDS_ONLY", "npm_config_arch", "npm_config_platform", "LIBC"];
/** What the name of musl's loader has for a processor's. */
const MUSL_NAMES: Readonly<Record<string, string>> = { x64: "x86_64", arm64: "aarch64", arm: "armhf", ia32: "i386" };

/**
 * The exports of the usual binary below `root`, which ends in a slash; undefined if there is none,
 * or it does not load.
 */
export function loadUsualBinary(root: string, failed: Binary[]): unknown {
	const { versions, env } = process;
	// These load addons in ways of their own, and Deno lets no variable be read unasked.
	if (versions.bun !== undefined || versions.deno !== undefined) return undefined;
	if (VARIABLES.some((name) => env[name] !== undefined)) return undefined;
	for (const file of usualFiles(root)) {
		const there = exists(file);
		if (there === false) continue;
		try {
			return own(dlopen(file));
		} catch (error) {
			failed.push({ file, there: there === true, error });
		}
	}
	return undefined;
}

/** A local build, and the package's binaries, the one that fits best first. */
function usualFiles(root: string): string[] {
	const { platform, arch } = process;
	const prebuilt = `${root}prebuilds/${platform}-${arch}/iomux`;
	const local = `${root}build/Release/iomux.node`;
	if (platform !== "linux") return [local, `${prebuilt}.node`];
	const both = [`${prebuilt}.glibc.node`, `${prebuilt}.musl.node`];
	return [local, ...(prefersMusl() ? both.reverse() : both)];
}

/** Whether the C library is musl. A guess: where it is wrong the other file is loaded. */
export function prefersMusl(): boolean {
	const { platform, arch } = process;
	// Systems with glibc may have musl beside it: then the runtime itself is asked, which takes it
	// some milliseconds.
	if (platform !== "linux" || exists(`/lib/ld-musl-${MUSL_NAMES[arch] ?? arch}.so.1`) !== true) return false;
	const { header } = (process.report?.getReport() ?? {}) as { header?: { glibcVersionRuntime?: string } };
	return header?.glibcVersionRuntime === undefined;
}

/** Whether there is such a file; undefined if the process may not know. */
function exists(file: string): boolean | undefined {
	try {
		return existsSync(file) || (hasPermissionModel() ? undefined : false);
	} catch {
		return undefined;
	}
}

function hasPermissionModel(): boolean {
	return "permission" in process && process.permission !== undefined;
}

/** The exports, if they are this addon's. */
function own(exports: unknown): unknown {
	const { ADDON: name } = exports as { ADDON?: unknown };
	if (name === ADDON) return exports;
	throw new Error(typeof name === "string" && name.startsWith("iomux ") ? "it is of another version of iomux" : "it is not iomux's");
}

/**
 * The same for every other system and runtime: what node-gyp-build chooses below `root`, and then
 * the binary for the other C library.
 */
export function loadWithNodeGypBuild(root: string, here: string, failed: Binary[]): unknown {
	const require = createRequire(here);
	const { platform, arch } = process;
	const others = platform === "linux" ? ["musl", "glibc"].map((libc) => `${root}prebuilds/${platform}-${arch}/iomux.${libc}.node`) : [];
	const attempts: [string, () => unknown][] = [
		[root, () => (require("node-gyp-build") as (root: string) => unknown)(root)],
		...others.map((file): [string, () => unknown] => [file, () => require(file)]),
	];
	for (const [file, load] of attempts) {
		if (file !== root && (failed.some((before) => before.file === file) || exists(file) !== true)) continue;
		try {
			return own(load());
		} catch (error) {
			failed.push({ file, there: !/^No native build was found/.test((error as Error).message), error });
		}
	}
	return undefined;
}
