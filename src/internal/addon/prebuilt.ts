// The binary that node-gyp-build would choose on the systems that most have. To load that package and its way of loading takes Node 2.5 ms,
// a third of the whole import. Whatever is not usual is left to it.
import { existsSync } from "./node-builtins.ts";

/** What has a say in node-gyp-build's choice. */
const VARIABLES = ["IOMUX_PREBUILD", "npm_config_iomux_prebuild", "PREBUILDS_ONLY", "npm_config_arch", "npm_config_platform", "LIBC"];

/** The exports of the usual binary below `root`, which ends in a slash; undefined if there is none, or it does not load. */
export function loadUsualBinary(root: string): unknown {
	const { versions, env, platform, arch } = process;
	if (versions.bun !== undefined || versions.deno !== undefined || VARIABLES.some((name) => env[name] !== undefined)) return undefined;
	const file = existsSync(`${root}build`)
		? `${root}build/Release/iomux.node`
		: `${root}prebuilds/${platform}-${arch}/iomux${platform === "linux" ? ".glibc" : ""}.node`;
	if (existsSync("/etc/alpine-release") || !existsSync(file)) return undefined;
	try {
		const addon: { exports: unknown } = { exports: {} };
		process.dlopen(addon, file);
		return addon.exports;
	} catch {
		// node-gyp-build says what is wrong.
		return undefined;
	}
}
