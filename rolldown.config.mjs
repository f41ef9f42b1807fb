// dist: a file per entry point and one that they share. A module of its own for each of the sources would take Node five times as long to load.
const entries = [
	"index",
	"select",
	"selectors",
	"socket",
	"signal",
	"os",
	"termios",
	"tty",
	"struct",
	"errno",
	"sys",
	"time",
	"errors",
	"native",
];

/** What sockets and the standard streams share is nothing that select() needs. */
const onlyForFiles = /src.internal.file./;

export default {
	input: {
		...Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
		// No entry points of the package: tests reach the single entry point of waiting and the private calls by them.
		"internal/wait/blocking": "src/internal/wait/blocking.ts",
		"internal/addon/private": "src/internal/addon/private.ts",
		"internal/addon/blocks": "src/internal/addon/blocks.ts",
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
