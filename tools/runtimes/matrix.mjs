// Which runtimes, which suites, and what is known not to work where.
import { fileURLToPath } from "node:url";
import { muslLibraries } from "./musl.mjs";

const bin = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

/**
 * A name, how it is shown, how a program is started in it and with which environment, and which Debian packages have the files that it needs
 * beside those of npm. One that is
 * emulated is slow, and its programs cannot start it by its path.
 */
export const runtimes = {
	"node-20": { title: "Node", command: [bin("node-20/bin/node")] },
	"node-22": { title: "Node", command: [bin("node-22/bin/node")] },
	"node-24": { title: "Node", command: [bin("node-24/bin/node")] },
	"node-26": { title: "Node", command: [bin("node-26/bin/node")] },
	bun: { title: "Bun", command: [bin("@oven/bun-linux-x64/bin/bun")] },
	deno: { title: "Deno", command: [bin("@deno/linux-x64-glibc/deno"), "run", "--allow-all"] },
	"bun-musl": {
		title: "Bun on musl",
		command: [bin("@oven/bun-linux-x64-musl/bin/bun")],
		env: () => ({ LIBC: "musl", ...muslLibraries(fileURLToPath(new URL("../../build/musl", import.meta.url))) }),
		needs: { "/lib/ld-musl-x86_64.so.1": "musl" },
	},
	"node-arm64": {
		title: "Node on arm64 (emulated)",
		command: ["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu", bin("node-arm64/bin/node")],
		emulated: true,
		needs: {
			"/usr/bin/qemu-aarch64": "qemu-user",
			"/usr/aarch64-linux-gnu/lib/libc.so.6": "libc6-arm64-cross",
			"/usr/aarch64-linux-gnu/lib/libstdc++.so.6": "libstdc++6-arm64-cross",
		},
	},
};

/** The behaviour suites: what they test does not depend on Node's own interfaces. */
export const suites = [
	"select/select.test.ts",
	"select/poll.test.ts",
	"select/epoll.test.ts",
	"selectors/selectors.test.ts",
	"socket/socket.test.ts",
	"os/os.test.ts",
	"package/errors.test.ts",
	"select/event-buffer.test.ts",
	"select/event-names.test.ts",
	"select/epoll-async.test.ts",
	"select/poll-async.test.ts",
	"select/select-async.test.ts",
	"selectors/selectors-async.test.ts",
	"robustness/lifetime.test.ts",
	"robustness/worker.test.ts",
];

/** What a runtime cannot do, and why; a test that fails for a reason that is not here is a failure. */
export const known = [
	{
		runtimes: /^bun/,
		suite: "os/os.test.ts",
		tests: /whatever the package opens, a child process does not get/,
		title: "Bun, os",
		reason:
			"Bun closes every descriptor but the standard ones in the children that it starts, so that the test's own proof, an inheritable pipe, does not arrive either",
	},
	{
		runtimes: /^(bun|deno)/,
		suite: "select/select-async.test.ts",
		tests: /keeps the event loop asleep/,
		title: "Bun and Deno, select-async",
		reason: "`performance.eventLoopUtilization()`, with which the test measures, is Node's alone",
	},
	{
		runtimes: /^bun/,
		suite: "socket/socket.test.ts",
		tests: /a collected socket/,
		title: "Bun, socket",
		reason: "which forgotten objects its collector has taken when the test checks varies",
	},
	{
		runtimes: /^deno/,
		suite: "robustness/worker.test.ts",
		tests: /ends it within 150 ms|each ends as soon as one alone/,
		title: "Deno, worker",
		reason: "Deno does not end a Worker that is blocked or calculates, and its descriptors stay open",
	},
	{
		runtimes: /^deno/,
		suite: "robustness/worker.test.ts",
		tests: /an uncaught KeyboardInterrupt|signals are the main thread's/,
		title: "Deno, worker",
		reason: "Deno runs a signal's listeners itself as well, in an iteration of the event loop",
	},
	{
		runtimes: /^deno/,
		suite: "robustness/lifetime.test.ts",
		tests: /leaves no descriptor open/,
		title: "Deno, lifetime",
		reason: "a Worker says that it has ended before its descriptors are closed",
	},
	{
		runtimes: /^bun-musl/,
		suite: "socket/socket.test.ts",
		tests: /an error of a failed call names the call/,
		title: "Bun on musl, socket",
		reason: "musl words its errors otherwise than glibc, whose words the test expects",
	},
	{
		runtimes: /^bun-musl/,
		suite: "package/errors.test.ts",
		tests: /the words of every errno/,
		title: "Bun on musl, errors",
		reason: "the same, compared with the words that Python has from glibc",
	},
	{
		runtimes: /^node-arm64/,
		suite: "robustness/worker.test.ts",
		tests: /many at once|ends one in every call/,
		title: "Node on arm64, worker",
		reason: "how long the end of many Workers takes; under the emulator everything takes several times as long",
	},
	{
		runtimes: /^node-arm64/,
		suite: "socket/socket.test.ts",
		tests: /SOK-14 SOK-15 options/,
		title: "Node on arm64, socket",
		reason: "the emulator, qemu-user, does not pass the option `SO_COOKIE` on to the kernel",
	},
	{
		runtimes: /^deno/,
		suite: "socket/socket.test.ts",
		tests: /a collected socket/,
		title: "Deno, socket",
		reason: "the test's child asks for a garbage collection by hand, which Deno does not offer there",
	},
];
