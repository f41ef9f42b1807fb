import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/**
 * What holds on every system, and what kqueue carries. On Linux these suites are run a second time, on an addon built with an emulation of
 * kqueue and /dev/poll and without what Linux alone has; on other systems they are what is run.
 */
const everywhere = [
	"test/select/{devpoll,kqueue*,poll*,select*}.test.ts",
	"test/selectors/*.test.ts",
	"test/socket/*.test.ts",
	"test/os/{os,process,terminal}.test.ts",
	"test/signal/signal.test.ts",
	"test/robustness/{native,worker}.test.ts",
	"test/package/{elsewhere,package}.test.ts",
	"test/examples/kqueue.test.ts",
];

const onLinux = process.platform === "linux";

const kqueueEmulation: TestProjectInlineConfiguration = {
	extends: true,
	test: {
		name: "kqueue-emulation",
		include: everywhere,
		globalSetup: "test/kqueue-emulation/build.ts",
		// node-gyp-build looks for an addon here first.
		env: { IOMUX_PREBUILD: fileURLToPath(new URL("test/kqueue-emulation", import.meta.url)) },
	},
};

export default defineConfig({
	test: {
		// A process per file: descriptors, signals and blocked threads of one file are no other file's business.
		pool: "forks",
		testTimeout: 30_000,
		hookTimeout: 30_000,
		projects: [
			{ extends: true, test: { name: process.platform, include: onLinux ? ["test/**/*.test.ts"] : everywhere } },
			...(onLinux ? [kqueueEmulation] : []),
		],
	},
});
