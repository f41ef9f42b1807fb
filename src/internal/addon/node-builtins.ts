// What the package needs of Node's own modules. They are taken as require() gives them: an import
// statement evaluates each export of a module, and so loads what nobody asked for, all of
// `node:stream` by way of `node:fs`, which takes longer than the whole package.
export const builtin: typeof globalThis.process.getBuiltinModule = globalThis.process.getBuiltinModule;

/**
 * The environment's own: a test runner may give its modules a `process` of their own, which is a
 * copy of it.
 */
export const process: NodeJS.Process = builtin("node:process") ?? globalThis.process;
export const { existsSync, readdirSync, readFileSync, writeSync } = builtin("node:fs");
export const { createRequire } = builtin("node:module");
export const { constants, endianness, release } = builtin("node:os");
export const { dirname } = builtin("node:path");
export const { clearTimeout, setImmediate, setTimeout } = builtin("node:timers");
export const { domainToASCII, fileURLToPath } = builtin("node:url");
export const { inspect, types } = builtin("node:util");

/** Loaded by the first who needs it: it takes longer than this package. */
export const childProcess = (): typeof import("node:child_process") => builtin("node:child_process");
/** Loads `node:tty`, which takes `node:net` along, when it is asked for the first time. */
export function isatty(fd: number): boolean {
	return builtin("node:tty").isatty(fd);
}
/** Whether the event loop is libuv's: Node, and what is built on it. */
export const runsOnLibuv = process.versions.bun === undefined && process.versions.deno === undefined;

/** The exports of the addon in a file. */
export function dlopen(file: string): unknown {
	const addon: { exports: unknown } = { exports: {} };
	process.dlopen(addon, file);
	return addon.exports;
}
