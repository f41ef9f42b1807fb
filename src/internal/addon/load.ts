// Finds and loads the compiled half of the package, and explains itself where it cannot.

import { createRequire, fileURLToPath, readdirSync } from "./node-builtins.ts";
import { loadUsualBinary } from "./prebuilt.ts";
import { NotImplementedError } from "./runtime-error.ts";

/** The addon's exports; src/native.ts and private.ts give each its type. */
// biome-ignore lint/suspicious/noExplicitAny: the two files that hand them on name the types
type Addon = Record<string, any>;

/** Whether this package has anything to offer on the running system. */
export const systemSupported = process.platform !== "win32";

/** The addon: a local build if there is one, else the binary in the package that fits. */
function loadAddon(): Addon {
	if (!systemSupported) return windows();
	// Relative to dist/internal/core.js, into which this is bundled.
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const usual = loadUsualBinary(root);
	if (usual !== undefined) return usual as Addon;
	try {
		const load = createRequire(import.meta.url)("node-gyp-build") as (root: string) => unknown;
		return load(root) as Addon;
	} catch (cause) {
		throw new Error(
			`iomux has no binary that runs on ${process.platform}-${process.arch} (${process.version}). It comes with: ${binaries(root)}. ` +
				"'npx iomux-build' compiles one from source; it needs python3, make and a C++ compiler.",
			{ cause },
		);
	}
}

function binaries(root: string): string {
	try {
		const platforms = readdirSync(`${root}/prebuilds`);
		return platforms.flatMap((platform) => readdirSync(`${root}/prebuilds/${platform}`).map((file) => `${platform}/${file}`)).join(", ");
	} catch {
		// a checkout that was not built yet
		return "none";
	}
}

/** On Windows everything can be imported, and each call says why it does nothing. Python's select() for sockets could stand here one day. */
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
	};
	return new Proxy(present, { get: (target, name) => (name in target ? target[name as string] : refuse) }) as Addon;
}

export const addon: Addon = loadAddon();
