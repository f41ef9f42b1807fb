// dist: a file per entry point and one that they share. A module of its own for each of the sources would take Node five times as long to load.
const entries = ["index", "select", "selectors", "socket", "signal", "os", "struct", "errno", "sys", "time", "errors", "native"];

/** What sockets and the standard streams share is nothing that select() needs. */
const onlyForFiles = /src.internal.file./;

export default {
	input: {
		...Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
		// Not an entry point of the package: the tests look at the gate from within.
		"internal/wait/blocking": "src/internal/wait/blocking.ts",
	},
	platform: "node",
	external: [/^node:/],
	output: {
		dir: "dist",
		cleanDir: true,
		sourcemap: true,
		// Of the classes: a user sees them in messages.
		keepNames: true,
		// The declarations have the comments.
		comments: false,
		chunkFileNames: "internal/[name].js",
		codeSplitting: {
			groups: [
				{ name: "core", minShareCount: 2, test: (id) => !onlyForFiles.test(id) },
				{ name: "files", minShareCount: 2, test: onlyForFiles },
			],
		},
	},
};
