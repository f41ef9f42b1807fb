// What a system lacks: every call is importable, and says what to use instead. On Linux this runs on the addon that lacks what macOS lacks.
import * as select from "iomux";
import { NotImplementedError } from "iomux/errors";
import * as os from "iomux/os";
import * as selectors from "iomux/selectors";
import * as socket from "iomux/socket";
import { addon as native } from "../support/addon.js";
import { describe, expect, test } from "../support/harness.ts";
import { calls } from "../support/native-calls.js";
import { closing, pipe } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

/** A socket that says it is of a family, whatever the system makes of that. */
const familiar = (family: number | undefined) => {
	const one = socket.socket({ fileno: closing(socket.socket()).fileno(), family: family as number }) as socket.Socket;
	return {
		bind: (address: (string | number)[]) => {
			try {
				one.bind(address);
			} finally {
				one.detach();
			}
		},
	};
};

/** By native function: the public calls that need it, and what they offer in its place. */
const uses: Record<string, [instead: string, ...calls: (() => unknown)[]]> = {
	epoll_create1: [
		"kqueue(), poll() or selectors.DefaultSelector()",
		() => select.epoll(),
		() => new select.epoll(),
		() => new select.Epoll(),
		() => select.epoll.fromfd(0),
		() => selectors.EpollSelector(),
		() => new selectors.EpollSelector(),
	],
	kqueue: [
		"epoll(), poll() or selectors.DefaultSelector()",
		() => select.kqueue(),
		() => new select.Kqueue(),
		() => select.kqueue.fromfd(0),
		() => selectors.KqueueSelector(),
	],
	kevent: ["epoll(), poll() or selectors.DefaultSelector()", () => select.kevent(0), () => new select.Kevent(0)],
	devpoll_open: [
		"epoll(), kqueue(), poll() or selectors.DefaultSelector()",
		() => select.devpoll(),
		() => selectors.DevpollSelector(),
		() => new selectors.DevpollSelector(),
	],
	eventfd: ["pipe()", () => os.eventfd(0), () => os.eventfd_read(0), () => os.eventfd_write(0, 1)],
	pidfd_open: ["kqueue() with KQ_FILTER_PROC, or a pipe that the child holds open", () => os.pidfd_open(process.pid)],
	timerfd_create: ["the timeout of select(), poll() or a selector", () => os.timerfd_create(1)],
	timerfd_settime: ["the timeout of select(), poll() or a selector", () => os.timerfd_settime(0), () => os.timerfd_settime_ns(0)],
	timerfd_gettime: ["the timeout of select(), poll() or a selector", () => os.timerfd_gettime(0), () => os.timerfd_gettime_ns(0)],
	inotify_init1: ["kqueue() with KQ_FILTER_VNODE, or node:fs watch()", () => os.inotify_init1()],
	inotify_add_watch: ["kqueue() with KQ_FILTER_VNODE, or node:fs watch()", () => os.inotify_add_watch(0, "/", 1)],
	inotify_rm_watch: ["kqueue() with KQ_FILTER_VNODE, or node:fs watch()", () => os.inotify_rm_watch(0, 1)],
	inotify_decode: ["kqueue() with KQ_FILTER_VNODE, or node:fs watch()", () => os.inotify_read(0)],
	signalfd: ["signal.set_wakeup_fd(), or kqueue() with KQ_FILTER_SIGNAL", () => os.signalfd([10])],
	signalfd_decode: ["signal.set_wakeup_fd(), or kqueue() with KQ_FILTER_SIGNAL", () => os.signalfd_read(0)],
	signals_release: ["signal.set_wakeup_fd(), or kqueue() with KQ_FILTER_SIGNAL", () => os.releaseSignals([10])],
	splice: ["read() and write()", () => os.splice(0, 1, 1)],
	get_pipe_size: ["what the pipe has", () => os.getPipeSize(0)],
	set_pipe_size: ["what the pipe has", () => os.setPipeSize(0, 4096)],
	memfd_create: ["a temporary file", () => os.memfd_create("x")],
	sockaddr_nl: ["AF_INET, AF_INET6 or AF_UNIX", () => familiar(socket.AF_NETLINK).bind([0, 0])],
	sockaddr_vm: ["AF_INET, AF_INET6 or AF_UNIX", () => familiar(socket.AF_VSOCK).bind([0, 0])],
	sockaddr_ll: ["AF_INET, AF_INET6 or AF_UNIX", () => familiar(socket.AF_PACKET).bind([Object.keys(loopback)[0], 0])],
};
const loopback = Object.fromEntries(socket.if_nameindex().map(([index, name]) => [name, index]));

/** What only the calls above lead to, or what does without. */
const behind = new Set([
	"epoll_ctl",
	"epoll_wait",
	"epoll_wait_by_block",
	"epoll_pwait2",
	"epoll_wait_interruptible",
	"epoll_wait_by_block_interruptible",
	"dp_poll",
	"dp_poll_interruptible",
	"signals_take",
]);
const optional = new Set(["ppoll", "read_nowait", "sendfile"]);

const functions: Record<string, unknown> = { ...native };
const lacking = Object.keys(calls).filter((name) => functions[name] === undefined);

describe("what this system lacks", () => {
	for (const name of lacking.filter((one) => !behind.has(one) && !optional.has(one))) {
		const [instead, ...attempts] = uses[name] ?? [""];
		test(`${name}: ${attempts.length} calls say to use ${instead}`, () => {
			expect(attempts.length, `no call is listed for ${name}`).toBeGreaterThan(0);
			for (const attempt of attempts) {
				const { message } = thrown(attempt, NotImplementedError);
				expect(message).toMatch(/^\w+\(\) does not exist on \w+: use \S/);
				expect(message.endsWith(`: use ${instead}`), message).toBe(true);
			}
		});
	}

	test("is something on every system, and what only leads to it goes with it", () => {
		expect(lacking).toContain(select.supported.kqueue ? "eventfd" : "kqueue");
		for (const name of ["epoll_ctl", "epoll_wait", "epoll_pwait2", "epoll_wait_interruptible"]) {
			expect(functions[name] === undefined).toBe(!select.supported.epoll);
		}
		for (const name of ["dp_poll", "dp_poll_interruptible"]) expect(functions[name] === undefined).toBe(!select.supported.devpoll);
	});

	test("without sendfile(2), sendfile() reads and sends", () => {
		const [a, b] = socket.socketpair().map(closing);
		const [r, w] = pipe();
		os.write(w, "through a pipe");
		expect(a.sendfile(r, 0, 14)).toBe(14);
		expect(b.recv(100).toString()).toBe("through a pipe");
	});
});
