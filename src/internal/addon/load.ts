// Finds and loads the compiled half of the package, and explains itself where it cannot. Every look
// at the file system may fail here: the process may be allowed none.

import { dirname, fileURLToPath, process, readdirSync, readFileSync } from "./node-builtins.ts";
import { type Binary, loadUsualBinary, loadWithNodeGypBuild } from "./prebuilt.ts";
import { NotImplementedError } from "./runtime-error.ts";

/** The addon's exports; src/native.ts and private.ts give each its type. */
// biome-ignore lint/suspicious/noExplicitAny: the two files that hand them on name the types
type Addon = Record<string, any>;

/** Whether this package has anything to offer on the running system. */
export const systemSupported = process.platform !== "win32";

const BUNDLED =
	"iomux is part of a bundle, which its binary cannot be. Keep iomux external, and installed where the program runs: " +
	"esbuild --external:iomux; bun build --external 'iomux' --external 'iomux/*'; " +
	"rollup and rolldown external: [/^iomux($|\\/)/]; Vite ssr: { external: ['iomux'] } or build.rollupOptions.external; " +
	"webpack externals: [/^iomux($|\\/)/] with externalsType 'module' (or 'commonjs'); ncc -e iomux -e iomux/socket, one for each import. See docs/bundlers.md";

/** The addon: a local build if there is one, else the binary in the package that fits. */
function loadAddon(): Addon {
	if (!systemSupported) return windows();
	// This module is bundled into dist/internal/core.js. Some bundlers leave no address at all.
	const here: string | undefined = import.meta.url;
	if (here === undefined || !here.startsWith("file:")) throw new Error(BUNDLED);
	const root = `${dirname(dirname(dirname(fileURLToPath(here))))}/`;
	const failed: Binary[] = [];
	const usual = loadUsualBinary(root, failed);
	if (usual !== undefined) return usual as Addon;
	if (isAnotherPackage(root)) throw new Error(BUNDLED);
	const unusual = loadWithNodeGypBuild(root, here, failed);
	if (unusual !== undefined) return unusual as Addon;
	throw failure(root, failed);
}

/** Whether the directory is known not to be this package's. */
function isAnotherPackage(root: string): boolean {
	try {
		return JSON.parse(readFileSync(`${root}package.json`, "utf8")).name !== "iomux";
	} catch (error) {
		// One that must not be read may be.
		return (error as NodeJS.ErrnoException).code === "ENOENT";
	}
}

function failure(root: string, failed: readonly Binary[]): Error {
	const messages = failed.map(({ file, error }) => `${file}: ${error instanceof Error ? error.message : String(error)}`);
	const found = failed.filter(({ there }) => there);
	const cause = (found[0] ?? failed[0])?.error;
	if (failed.some(({ error }) => (error as NodeJS.ErrnoException)?.code === "ERR_DLOPEN_DISABLED")) {
		const why =
			"permission" in process && process.permission !== undefined
				? "started with Node's permission model and without --allow-addons"
				: "started with --no-addons";
		return new Error(`iomux is a native addon, and this process may load none: it was ${why}`, { cause });
	}
	if (failed.some(({ error }) => (error as Error)?.name === "NotCapable")) {
		return new Error(`iomux is a native addon, which Deno loads with --allow-ffi, --allow-read and --allow-env: ${messages.join("; ")}`, {
			cause,
		});
	}
	const target = `${process.platform}-${process.arch} (${process.version})`;
	const build = "'npx iomux-build' compiles one from source; it needs python3, make and a C++ compiler.";
	if (found.length > 0) {
		const reasons = found.map(({ file, error }) => `${file}: ${error instanceof Error ? error.message : String(error)}`).join("; ");
		return new Error(`iomux has a binary for ${target} that did not load: ${reasons}. ${build}`, { cause });
	}
	return new Error(`iomux has no binary that runs on ${target}. It comes with: ${binaries(root)}. ${build}`, { cause });
}

function binaries(root: string): string {
	try {
		const platforms = readdirSync(`${root}prebuilds`);
		return platforms.flatMap((platform) => readdirSync(`${root}prebuilds/${platform}`).map((file) => `${platform}/${file}`)).join(", ");
	} catch {
		// a checkout that was not built yet
		return "none";
	}
}

/**
 * On Windows everything can be imported, and each call says why it does nothing. Python's select()
 * for sockets could stand here one day.
 */
function windows(): Addon {
	const refuse = (): never => {
		throw new NotImplementedError("iomux does not support Windows; it runs on Linux, macOS and the BSDs, and in WSL");
	};
	const present: Record<string, unknown> = {
		constants: () => ({}),
		is_main_thread: true,
		epoll_block: undefined,
		poll_block: { words: new Int32Array(0) },
		select_block: { words: new Int32Array(0) },
		transfer_block: { words: new Int32Array(0), buffer: 0 },
		signal_block: { words: new Int32Array(1), due: 0 },
		PROCESS_VERSION: 0,
		FD_SETSIZE: 0,
		FD_SET_BYTES: 0,
		EVENT_WORDS: 1,
		SOCKADDR_BYTES: 0,
		SIZEOF_LONG: 4,
		SIZEOF_POINTER: process.arch === "ia32" ? 4 : 8,
		ALIGNOF_LONG_LONG: 8,
		ALIGNOF_DOUBLE: 8,
	};
	return new Proxy(present, { get: (target, name) => (name in target ? target[name as string] : refuse) }) as Addon;
}

export const addon: Addon = loadAddon();
