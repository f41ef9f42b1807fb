// The loop that every wait goes through: interrupted calls, timeouts, and what changes while
// somebody waits.
import * as select from "iomux";
import { FileNotFoundError, RuntimeError } from "iomux/errors";
import { monotonic, raise } from "iomux/native";
import { read, write } from "iomux/os";
import { ITIMER_REAL, SIGUSR2, setitimer } from "iomux/signal";
import { storeTimeout } from "../../dist/internal/addon/blocks.js";
import { SIGNALS_DUE } from "../../dist/internal/addon/private.js";
import { wait } from "../../dist/internal/wait/blocking.js";
import { answer } from "../support/child.ts";
import { afterEach, describe, expect, test } from "../support/harness.ts";
import { closing, pipe } from "../support/opened.ts";

const EINTR = -4;
const MILLISECOND = 1e6;

afterEach(() => {
	process.removeAllListeners("SIGUSR2").removeAllListeners("SIGALRM");
});

/** Runs `body` once, in the next wait: as a listener of a signal that arrives during it. */
function inside(body: () => void): void {
	process.once("SIGALRM", body);
	setitimer(ITIMER_REAL, 0.05);
}

describe("the loop itself", () => {
	/** A call that answers one result after the other, and what it was asked. */
	function scripted(...results: (number | (() => number))[]) {
		const asked: number[] = [];
		const attempt = (timeout: number) => {
			asked.push(timeout);
			if (asked.length > 1000) throw new Error("asked again and again");
			const result = results[Math.min(asked.length, results.length) - 1];
			return typeof result === "function" ? result() : result;
		};
		return { asked, attempt };
	}
	const busy = (nanoseconds: number, result: number) => () => {
		const until = monotonic() + nanoseconds;
		while (monotonic() < until);
		return result;
	};

	test("a result or an error other than EINTR is the answer", () => {
		for (const result of [1, 17, -9, -22]) {
			const call = scripted(result);
			expect(wait(call, 5e9)).toBe(result);
			expect(call.asked).toEqual([5e9]);
		}
	});

	/** What comes of a second of short waits. */
	const nothing = Array<number>(20).fill(0);

	test("no timeout: asked for ever, again and again while it is interrupted, but for 50 ms at a time in the second after an interruption", () => {
		const call = scripted(EINTR, EINTR, ...nothing, 0, EINTR, 0, 3);
		expect(wait(call, -1)).toBe(3);
		expect(call.asked).toEqual([-1, 50e6, ...nothing.map(() => 50e6), -1, -1, 50e6, 50e6]);
	});

	test("a timeout of 0 checks once, and again only when it was interrupted", () => {
		const once = scripted(0);
		expect(wait(once, 0)).toBe(0);
		expect(once.asked).toEqual([0]);
		const interrupted = scripted(EINTR, EINTR, 2);
		expect(wait(interrupted, 0)).toBe(2);
		expect(interrupted.asked).toEqual([0, 0, 0]);
	});

	test("the deadline is taken once: what is left gets less with every interruption", () => {
		const call = scripted(busy(2 * MILLISECOND, EINTR), ...nothing, busy(2 * MILLISECOND, EINTR), ...nothing, 1);
		expect(wait(call, 60e9)).toBe(1);
		const [first, second, third, ...others] = call.asked.filter((timeout) => timeout !== 50e6);
		expect([first, others]).toEqual([60e9, []]);
		expect(second).toBeLessThanOrEqual(60e9 - 2 * MILLISECOND);
		expect(third).toBeLessThanOrEqual(second - 2 * MILLISECOND);
		expect(third).toBeGreaterThan(0);
	});

	test("interrupted past the deadline: empty, without another check", () => {
		const call = scripted(busy(3 * MILLISECOND, EINTR), 1);
		expect(wait(call, 1 * MILLISECOND)).toBe(0);
		expect(call.asked).toHaveLength(1);
	});

	test("a listener that was due when the wait began takes nothing of its time", () => {
		const call = scripted(SIGNALS_DUE, 0, 1);
		process.once("SIGUSR2", () => {
			busy(300 * MILLISECOND, 0)();
		});
		raise(SIGUSR2);
		expect(wait(call, 60e9)).toBe(1);
		// Asked for all of its time, then polled, then asked for what is left, of which the listener took nothing.
		expect(call.asked.slice(0, 2)).toEqual([60e9, 0]);
		expect(call.asked[2]).toBeGreaterThan(60e9 - 200 * MILLISECOND);
	});

	test("a listener that runs during the wait takes of its time", () => {
		const call = scripted(EINTR, ...nothing, 1);
		process.once("SIGUSR2", () => {
			busy(300 * MILLISECOND, 0)();
		});
		raise(SIGUSR2);
		expect(wait(call, 60e9)).toBe(1);
		expect(call.asked.at(-1)).toBeLessThanOrEqual(60e9 - 300 * MILLISECOND);
	});

	test("a timeout that the kernel cannot count is cut, and the wait begun anew", () => {
		const words = new Int32Array(2);
		for (const seconds of [2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 33 - 1]) {
			storeTimeout(words, 0, seconds * 1e9);
			expect([seconds, words[0]]).toEqual([seconds, 2 ** 31 - 1]);
		}
		const call = scripted(0, 1);
		expect(wait(call, 2 ** 33 * 1e9)).toBe(1);
		expect(call.asked[1]).toBeGreaterThan((2 ** 33 - 1) * 1e9);
	});

	test("a socket waits longer than poll(2) can count milliseconds", async () => {
		expect(
			await answer(`
				import { spawn } from "node:child_process"; import * as socket from "iomux/socket";
				const [a, b] = socket.socketpair();
				a.settimeout(3e6);
				spawn("/bin/sh", ["-c", "sleep 0.2; printf x >&3"], { stdio: [0, 1, 2, b.fileno()] });
				console.log(JSON.stringify(a.recv(1).toString()));
				process.exit();`),
		).toBe("x");
	});

	test("a call that comes back too early is asked again", () => {
		const call = scripted(0, 0, 1);
		expect(wait(call, 60e9)).toBe(1);
		expect(call.asked).toHaveLength(3);
	});
});

describe("what changes during a wait", () => {
	test("a poll object waits for what was registered when it began", () => {
		const [r] = pipe();
		const [, w] = pipe();
		const poller = select.poll();
		poller.register(r, select.POLLIN);
		inside(() => poller.register(w, select.POLLOUT));
		expect(poller.poll(200)).toEqual([]);
		expect(poller.poll(5)).toEqual([[w, select.POLLOUT]]);
		poller.unregister(w);

		for (const change of [(fd: number) => poller.modify(fd, select.POLLPRI), (fd: number) => poller.unregister(fd)]) {
			const [from, to] = pipe();
			poller.register(from, select.POLLIN);
			inside(() => {
				change(from);
				write(to, "x");
			});
			expect(poller.poll(5000)).toEqual([[from, select.POLLIN]]);
			expect(poller.poll(0)).toEqual([]);
		}
	});

	test("so many changes during a wait that the set is rebuilt", () => {
		const [r, w] = pipe();
		const poller = select.poll();
		poller.register(r, select.POLLIN);
		inside(() => {
			for (let fd = 2000; fd < 2100; fd++) poller.register(fd, 0);
			for (let fd = 2000; fd < 2100; fd++) poller.unregister(fd);
			poller.unregister(r);
			expect(() => poller.modify(r, 0)).toThrow(FileNotFoundError);
			write(w, "x");
		});
		expect(poller.poll(5000)).toEqual([[r, select.POLLIN]]);
		expect(poller.poll(0)).toEqual([]);
	});

	test("POL-6 a second wait on the same poll object is a RuntimeError; afterwards it is usable", () => {
		const [r, w] = pipe();
		const poller = select.poll();
		poller.register(r, select.POLLIN);
		const nested: unknown[] = [];
		inside(() => {
			for (const again of [() => poller.poll(0), () => poller.pollInto(new select.EventBuffer(1), 0)]) {
				try {
					nested.push(again());
				} catch (error) {
					nested.push(error);
				}
			}
			write(w, "x");
		});
		expect(poller.poll(5000)).toEqual([[r, select.POLLIN]]);
		expect(nested).toHaveLength(2);
		for (const error of nested) expect(error).toBeInstanceOf(RuntimeError);
		expect(poller.poll(5)).toEqual([[r, select.POLLIN]]);
		read(r, 1);
		inside(() => {
			throw new Error("mine");
		});
		expect(() => poller.poll(5000)).toThrow("mine");
		write(w, "x");
		expect(poller.poll(5)).toEqual([[r, select.POLLIN]]);
	});

	test("an epoll object notices what is registered while it waits", () => {
		const [, w] = pipe();
		const ep = closing(select.epoll());
		inside(() => ep.register(w, select.EPOLLOUT));
		expect(ep.poll(5)).toEqual([[w, select.EPOLLOUT]]);
	});

	test("select waits for the lists as they were", () => {
		const [r, w] = pipe();
		const list = [r];
		inside(() => {
			list.length = 0;
			write(w, "x");
		});
		expect(select.select(list, [], [], 5)).toEqual([[r], [], []]);
	});

	test("waits may be nested: each has its own events", () => {
		const [r, w] = pipe();
		const [, v] = pipe();
		const outer = closing(select.epoll());
		const inner = closing(select.epoll());
		outer.register(r, select.EPOLLIN);
		inner.register(v, select.EPOLLOUT);
		let nested: unknown;
		inside(() => {
			nested = [inner.poll(0, 4000), inner.poll(0), select.select([], [v], [], 0)];
			write(w, "x");
		});
		expect(outer.poll(5)).toEqual([[r, select.EPOLLIN]]);
		expect(nested).toEqual([[[v, select.EPOLLOUT]], [[v, select.EPOLLOUT]], [[], [v], []]]);
	});
});

describe("signals do not end a wait", () => {
	/** A program that makes each wait once while something interrupts it, and prints how each went. */
	const program = (interrupter: string, milliseconds: number) => `
		import { spawn } from "node:child_process";
		import * as select from "iomux"; import * as native from "iomux/native"; import * as os from "iomux/os"; import * as socket from "iomux/socket";
		process.on("SIGUSR2", () => {});
		const interrupt = () => spawn("/bin/sh", ["-c", ${JSON.stringify(interrupter)}], { stdio: "ignore" });
		const [r] = os.pipe();
		const [a] = socket.socketpair();
		a.settimeout(${milliseconds / 1000});
		const poller = select.poll();
		poller.register(r, select.POLLIN);
		const ep = select.epoll();
		ep.register(r, select.EPOLLIN);
		const events = new select.EventBuffer(1);
		const timedOut = (wait) => { try { return wait(); } catch (e) { return e.code === "ETIMEDOUT" ? 0 : e.code; } };
		const waits = {
			select: () => select.select([r], [], [], ${milliseconds / 1000}).flat().length,
			"poll.poll": () => poller.poll(${milliseconds}).length,
			"poll.pollInto": () => poller.pollInto(events, ${milliseconds}),
			"epoll.poll": () => ep.poll(${milliseconds / 1000}).length,
			"epoll.poll, not whole milliseconds": () => ep.poll(${milliseconds / 1000 + 0.0005}).length,
			"epoll.pollInto": () => ep.pollInto(events, ${milliseconds / 1000}),
			"recv": () => timedOut(() => a.recv(1)),
		};
		const report = {};
		for (const [name, wait] of Object.entries(waits)) {
			// That a signal arrives is proved by the bare system call: it answers EINTR.
			interrupt();
			const bare = native.epoll_wait(ep.fileno(), events.words, 1, 10_000);
			const start = native.monotonic();
			const sender = interrupt();
			const result = wait();
			report[name] = [bare, result, native.monotonic() - start >= ${milliseconds} * 1e6];
			sender.kill("SIGKILL");
		}
		console.log(JSON.stringify(report));
		process.exit();`;
	const names = ["select", "poll.poll", "poll.pollInto", "epoll.poll", "epoll.poll, not whole milliseconds", "epoll.pollInto", "recv"];
	const expected = Object.fromEntries(names.map((name) => [name, [EINTR, 0, true]]));

	test("INT-1 a signal with a listener, every 20 ms", async () => {
		expect(await answer(program("while kill -USR2 $PPID; do sleep 0.02; done", 200), { deadline: 30_000 })).toEqual(expected);
	});

	test("INT-1 SIGCHLD: a child ends", async () => {
		expect(await answer(program("sleep 0.05", 150), { deadline: 30_000 })).toEqual(expected);
	});

	test("INT-1 SIGSTOP and SIGCONT, which nobody can listen to", async () => {
		expect(
			await answer(program("sleep 0.03; kill -STOP $PPID; sleep 0.05; kill -CONT $PPID; exec sleep 9", 150), { deadline: 30_000 }),
		).toEqual(expected);
	});

	test("stopped past its deadline, a wait ends as soon as the process goes on", async () => {
		expect(
			await answer(program("sleep 0.03; kill -STOP $PPID; sleep 0.3; kill -CONT $PPID; exec sleep 9", 100), { deadline: 30_000 }),
		).toEqual(expected);
	});

	test("a signal whose default is to be ignored: SIGWINCH", async () => {
		const [length, late] = (await answer(
			`import { spawn } from "node:child_process"; import * as select from "iomux"; import { monotonic } from "iomux/native";
			spawn("/bin/sh", ["-c", "for i in 1 2 3 4 5; do kill -WINCH $PPID; sleep 0.02; done; exec sleep 9"], { stdio: "ignore" });
			const ep = select.epoll();
			const start = monotonic();
			const events = ep.poll(0.2);
			console.log(JSON.stringify([events.length, monotonic() - start >= 200e6]));
			process.exit();`,
		)) as [number, boolean];
		expect([length, late]).toEqual([0, true]);
	});

	test("a wait without a timeout goes on until its event, however often it is interrupted", async () => {
		const report = await answer(
			`import { spawn } from "node:child_process"; import * as select from "iomux"; import * as os from "iomux/os";
			process.on("SIGUSR2", () => {});
			const ep = select.epoll();
			const poller = select.poll();
			const report = [];
			for (const wait of [(r) => select.select([r], [], []).map((l) => l.length), (r) => { poller.register(r, select.POLLIN); return poller.poll().length; }, (r) => { ep.register(r, select.EPOLLIN); return ep.poll().length; }]) {
				const [r, w] = os.pipe();
				spawn("/bin/sh", ["-c", "for i in 1 2 3 4 5; do kill -USR2 $PPID; sleep 0.02; done; echo >&3; exec sleep 9"], { stdio: ["ignore", "ignore", "ignore", w] });
				report.push(wait(r), os.read(r, 10).length);
				os.close(r); os.close(w);
			}
			console.log(JSON.stringify(report));
			process.exit();`,
		);
		expect(report).toEqual([[1, 0, 0], 1, 1, 1, 1, 1]);
	});
});
