// A Worker's end closes what the Worker opened, and nothing else: whoever closed one of its descriptors meanwhile, by this package or behind
// its back, and whatever has the number by then, be it the same terminal, path or kind.
import * as os from "iomux/os";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { addonModule } from "../support/signals.ts";

/** How a Worker opens its descriptors, `fds`; `given` is what the main thread hands it. */
interface Kind {
	/** Run by the main thread: what the Worker needs, as an expression. */
	give?: string;
	open: string;
	/** Run by the main thread: opens one more of the same, as an expression for its numbers; `old` is where the first one's link points. */
	same: string;
	/** The same by Node alone, of one file that the Worker's was; none where only a system call of ours opens the kind. */
	foreign?: string;
}

const file = `(globalThis.where ??= fs.mkdtempSync("/tmp/iomux-") + "/file", fs.writeFileSync(where, "text"), fs.openSync(where, "r+"))`;
const sender = (numbers: string): string =>
	`(() => { const [a, b] = socket.socketpair(); globalThis.kept = [...(globalThis.kept ?? []), a, b]; const held = ${numbers}; socket.send_fds(a, ["x"], held); for (const fd of held) os.close(fd); return b.fileno(); })()`;
const receive = `const fds = socket.recv_fds(socket.socket({ fileno: given }), 10, 2)[1];`;

const kinds: Record<string, Kind> = {
	pipe: { open: "const fds = os.pipe();", same: "os.pipe()", foreign: `[fs.openSync("/proc/self/fd/" + other, "r")]` },
	socketpair: {
		open: "const fds = socket.socketpair().map((s) => s.detach()); own(fds);",
		same: "socket.socketpair().map((s) => s.detach())",
	},
	eventfd: { open: "const fds = [os.eventfd(0)];", same: "[os.eventfd(0)]" },
	timerfd: { open: "const fds = [os.timerfd_create(os.CLOCK_MONOTONIC)];", same: "[os.timerfd_create(os.CLOCK_MONOTONIC)]" },
	pty: {
		open: "const fds = os.openpty();",
		same: "os.openpty()",
		foreign: `[fs.openSync(old, fs.constants.O_RDWR | fs.constants.O_NOCTTY)]`,
	},
	"dup of a file": { give: file, open: "const fds = [os.dup(given)];", same: "[os.dup(given)]", foreign: `[fs.openSync(where, "r+")]` },
	inotify: { open: "const fds = [os.inotify_init1()];", same: "[os.inotify_init1()]" },
	epoll: {
		open: "const ep = select.epoll(); globalThis.ep = ep; const fds = [ep.fileno()];",
		same: "[(globalThis.eps ??= []).at(eps.push(select.epoll()) - 1).fileno()]",
	},
	pidfd: { open: "const fds = [os.pidfd_open(process.pid)];", same: "[os.pidfd_open(process.pid)]" },
	"received pipe": { give: sender("os.pipe()"), open: receive, same: "os.pipe()", foreign: `[fs.openSync("/proc/self/fd/" + other, "r")]` },
	"received file": {
		give: sender(`(globalThis.template ??= ${file}, [${file}, ${file}])`),
		open: receive,
		same: "[os.dup(template)]",
		foreign: `[fs.openSync(where, "r+")]`,
	},
};

const program = (kind: Kind): string => `
	import * as fs from "node:fs"; import { once } from "node:events"; import { Worker } from "node:worker_threads";
	import * as os from "iomux/os"; import * as select from "iomux"; import * as socket from "iomux/socket"; import { addon as native } from ${JSON.stringify(addonModule)};
	const link = (fd) => { try { return fs.readlinkSync("/proc/self/fd/" + fd); } catch { return null; } };
	const closers = {
		nobody: () => {},
		"main, by os.close": (fd) => os.close(fd),
		"main, by fs.closeSync": (fd) => fs.closeSync(fd),
		"Worker, by os.close": (fd, ask) => ask("os.close(" + fd + ")"),
		"Worker, by fs.closeSync": (fd, ask) => ask("fs.closeSync(" + fd + ")"),
	};
	const held = [];
	/** Opens until a number is the wanted one; -1 if it was passed over. */
	function until(wanted, open) {
		for (let i = 0; i < 100; i++) {
			const fds = open();
			if (fds.includes(wanted)) { for (const fd of fds) if (fd !== wanted) held.push(fd); return wanted; }
			held.push(...fds);
		}
		return -1;
	}
	const openers = {
		nothing: () => -1,
		"the same": (wanted, given, old, other) => until(wanted, () => ${kind.same}),
		"another file": (wanted) => until(wanted, () => [fs.openSync("/dev/null", "r")]),
		${kind.foreign === undefined ? "" : `"one more of it": (wanted, given, old, other) => until(wanted, () => ${kind.foreign}),`}
	};
	const enders = {
		terminate: async (worker, exit) => { await worker.terminate(); },
		"its own": async (worker, exit) => { worker.postMessage("end"); await exit; },
	};
	const wrong = [];
	let passed = 0;
	for (const [closer, close] of Object.entries(closers)) for (const [opener, open] of Object.entries(openers)) for (const [ender, end] of Object.entries(enders)) {
		if ((closer === "nobody") !== (opener === "nothing")) continue;
		const given = ${kind.give ?? "-1"};
		const worker = new Worker(\`
			(async () => {
				const { parentPort } = await import("node:worker_threads"); const fs = await import("node:fs");
				const os = await import("iomux/os"); const socket = await import("iomux/socket"); const select = await import("iomux"); const { addon: native } = await import(${JSON.stringify(addonModule)});
				const given = \${given};
				const own = (fds) => { for (const fd of fds) native.own(fd); };
				${kind.open}
				parentPort.on("message", (message) => {
					if (message === "end") return parentPort.close();
					eval(message);
					parentPort.postMessage("done");
				});
				parentPort.postMessage(fds);
			})();\`, { eval: true });
		const exit = once(worker, "exit");
		const [fds] = await once(worker, "message");
		const ask = async (source) => { worker.postMessage(source); await once(worker, "message"); };
		// The last one stays open, for what is made of it by its number.
		const [fd, other] = [fds[0], fds[1] ?? fds[0]];
		const old = link(fd);
		await close(fd, ask);
		const number = open(fd, given, old, other);
		const name = closer + " / " + opener + " / " + ender;
		if (opener !== "nothing" && number !== fd) { wrong.push(name + ": the number was not to be had"); await end(worker, exit); continue; }
		const mine = number === -1 ? null : link(number);
		await end(worker, exit);
		const left = link(fd);
		if (left !== mine) wrong.push(name + ": " + mine + " is " + left);
		// What the Worker opened and nobody closed is gone.
		if (other !== fd && !held.includes(other) && link(other) !== null) wrong.push(name + ": " + other + " is still " + link(other));
		passed++;
		for (const fd of held.splice(0)) try { fs.closeSync(fd); } catch {}
		if (number !== -1) try { fs.closeSync(number); } catch {}
	}
	console.log(JSON.stringify([wrong, passed]));
	process.reallyExit?.(0);`;

const onLinux = process.platform === "linux" && (os as { eventfd?: unknown }).eventfd !== undefined;

describe.runIf(onLinux)("who closes × what is opened next × who ends", () => {
	for (const [name, kind] of Object.entries(kinds)) {
		test(name, { timeout: 120_000 }, async () => {
			const combinations = 2 + 4 * (kind.foreign === undefined ? 2 : 3) * 2;
			expect(await answer(program(kind), { deadline: 110_000 })).toEqual([[], combinations]);
		});
	}
});
