// Finds and loads the compiled half of the package, and explains itself where it cannot.

import type * as native from "../../native.ts";
import { createRequire, fileURLToPath, readdirSync } from "./node-builtins.ts";
import { loadUsualBinary } from "./prebuilt.ts";
import { NotImplementedError } from "./runtime-error.ts";

/** The addon's functions and layout numbers: what `iomux/native` hands on, one for one. */
type Native = typeof native;

/** Whether this package has anything to offer on the running system. */
export const systemSupported = process.platform !== "win32";

/** The addon: a local build if there is one, else the binary in the package that fits. */
export function loadAddon(): Native {
	if (!systemSupported) return windows();
	// Relative to dist/internal/core.js, into which this is bundled.
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const usual = loadUsualBinary(root);
	if (usual !== undefined) return usual as Native;
	try {
		const load = createRequire(import.meta.url)("node-gyp-build") as (root: string) => unknown;
		return load(root) as Native;
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
function windows(): Native {
	const refuse = (): never => {
		throw new NotImplementedError("iomux does not support Windows; it runs on Linux, macOS and the BSDs, and in WSL");
	};
	const present: Record<string, unknown> = {
		constants: () => ({}),
		is_main_thread: true,
		epoll_block: undefined,
		poll_block: new Int32Array(0),
		select_block: new Int32Array(0),
		transfer_block: new Int32Array(new ArrayBuffer(24)),
		FD_SETSIZE: 0,
		FD_SET_BYTES: 0,
		EVENT_WORDS: 1,
		SOCKADDR_BYTES: 0,
		SIZEOF_LONG: 4,
		SIZEOF_POINTER: process.arch === "ia32" ? 4 : 8,
		ALIGNOF_LONG_LONG: 8,
		ALIGNOF_DOUBLE: 8,
	};
	return new Proxy(present, { get: (target, name) => (name in target ? target[name as string] : refuse) }) as unknown as Native;
}
