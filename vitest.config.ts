import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** On Linux what kqueue carries is tested too, on an addon built with an emulation of it: `npm run build:kqueue-emulation`. */
const kqueueEmulation: TestProjectInlineConfiguration = {
	extends: true,
	test: {
		name: "kqueue-emulation",
		include: [
			"test/kqueue*.test.ts",
			"test/selectors*.test.ts",
			"test/native.test.ts",
			"test/async/{kqueue,selectors}.test.ts",
			"test/examples/kqueue.test.ts",
		],
		// node-gyp-build looks for an addon here first.
		env: { IOMUX_PREBUILD: fileURLToPath(new URL("test/native", import.meta.url)) },
	},
};

export default defineConfig({
	test: {
		// A process per file: descriptors, signals and blocked threads of one file are no other file's business.
		pool: "forks",
		testTimeout: 30_000,
		hookTimeout: 30_000,
		projects: [
			{ extends: true, test: { name: process.platform, include: ["test/**/*.test.ts"] } },
			...(process.platform === "linux" ? [kqueueEmulation] : []),
		],
	},
});
