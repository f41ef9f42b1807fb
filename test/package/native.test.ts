// iomux/native has the system calls under their C names, their constants and the layout of their structures,
// and nothing that is the package's own; what some system lacks is typed so.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as native from "iomux/native";
import ts from "typescript";
import { root } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";

const exported = `
accept alarm bind clock_gettime close connect devpoll_open dp_poll dup dup2 epoll_create1 epoll_ctl epoll_pwait2 epoll_wait eventfd
gai_strerror get_blocking get_flags get_inheritable getaddrinfo gethostbyaddr gethostbyname gethostname getitimer getnameinfo
getpeername getprotobyname getservbyname getservbyport getsockname getsockopt hstrerror if_indextoname if_nameindex
if_nametoindex inet_aton inet_ntop inet_pton inotify_add_watch inotify_init1 inotify_rm_watch kevent kqueue listen lseek
monotonic openpty pidfd_open pipe2 poll ppoll raise read recv recvfrom recvmsg select send sendfile sendmsg sendto
set_blocking set_inheritable setitimer setsockopt shutdown signalfd socket socketpair strerror timerfd_create
timerfd_gettime timerfd_settime write
get_pipe_size getpgid isatty kill memfd_create readv set_pipe_size splice tcdrain tcflow tcflush tcgetattr tcgetwinsize tcoutq
tcsendbreak tcsetattr tcsetwinsize waitid writev
WCOREDUMP WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WSTOPSIG WTERMSIG
CMSG_LEN CMSG_SPACE cmsg_decode cmsg_encode inotify_decode signalfd_decode sockaddr_decode sockaddr_in sockaddr_in6
sockaddr_ll sockaddr_nl sockaddr_un sockaddr_vm
ALIGNOF_DOUBLE ALIGNOF_LONG_LONG CMSG_MAX EPOLL_CTL_ADD EPOLL_CTL_DEL EPOLL_CTL_MOD EVENT_FD_WORD EVENT_WORDS FD_SETSIZE FD_SET_BYTES FD_WORD_XOR
KEVENT_WORDS NSIG POLLREMOVE SIGNALFD_RECORD_BYTES SIZEOF_LONG SIZEOF_POINTER SOCKADDR_BYTES
`
	.trim()
	.split(/\s+/)
	.sort();

/** The systems that binding.gyp knows, by gyp's names. */
const systems = ["linux", "mac", "freebsd", "netbsd", "openbsd", "solaris"];

/** The files and definitions with which the addon is compiled for a system. */
function target(os: string): { sources: string[]; defines: string[] } {
	const script = join(root, "tools/cross/gyp_target.py");
	return JSON.parse(execFileSync("python3", [script, join(root, "binding.gyp"), os], { encoding: "utf8" }));
}

/** The calls in a C++ file: those of every system, and those behind an #ifdef. */
function callsOf(path: string, defines: readonly string[]): string[] {
	const calls: string[] = [];
	const conditions: boolean[] = [];
	for (const line of readFileSync(join(root, path), "utf8").split("\n")) {
		const condition = /^#ifdef (\w+)/.exec(line)?.[1];
		if (condition !== undefined) conditions.push(!condition.startsWith("HAVE_") || defines.includes(condition));
		else if (line.startsWith("#if")) conditions.push(true);
		else if (line.startsWith("#else")) conditions.push(!conditions.pop());
		else if (line.startsWith("#endif")) conditions.pop();
		const call = /\bFunction\("(\w+)"/.exec(line)?.[1];
		if (call !== undefined && conditions.every(Boolean)) calls.push(call);
	}
	return calls;
}

/** Whether `undefined` is among what a name of a module may be, as TypeScript sees it. */
function possiblyUndefined(file: string): Map<string, boolean> {
	const program = ts.createProgram([join(root, file)], { strict: true, noEmit: true, allowImportingTsExtensions: true, types: ["node"] });
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(join(root, file)) as ts.SourceFile;
	const module = checker.getSymbolAtLocation(source) as ts.Symbol;
	return new Map(
		checker.getExportsOfModule(module).map((symbol) => {
			const type = checker.getTypeOfSymbol(symbol);
			return [symbol.name, type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0)];
		}),
	);
}

describe("iomux/native", () => {
	test("exports these names and no others", () => {
		expect(Object.keys(native).sort()).toEqual(exported);
	});

	test.skipIf(process.platform === "win32")("types every call that some system lacks as possibly undefined", { timeout: 60_000 }, () => {
		const bySystem = systems.map((os) => {
			const { sources, defines } = target(os);
			return new Set(sources.filter((path) => path.endsWith(".cc")).flatMap((path) => callsOf(path, defines)));
		});
		const everywhere = new Set([...bySystem[0]].filter((call) => bySystem.every((calls) => calls.has(call))));
		const anywhere = new Set(bySystem.flatMap((calls) => [...calls]));
		expect(everywhere.has("poll")).toBe(true);
		expect(anywhere.has("kqueue") && !everywhere.has("kqueue")).toBe(true);
		const typed = new Map([...possiblyUndefined("src/native.ts"), ...possiblyUndefined("src/internal/addon/private.ts")]);
		const wrong = [...anywhere].filter((call) => typed.has(call) && typed.get(call) === everywhere.has(call));
		expect(wrong).toEqual([]);
		// What is typed in neither file would be called unseen; `watch` is a method of the watcher.
		expect([...anywhere].filter((call) => call !== "watch" && !typed.has(call))).toEqual([]);
	});
});
