import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// A process per file: descriptors, signals and blocked threads of one file are no other file's business.
		pool: "forks",
		testTimeout: 30_000,
		hookTimeout: 30_000,
	},
});
