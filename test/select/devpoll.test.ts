// devpoll objects: the facts DEV-* and masks. They run on the emulation under
// test/kqueue-emulation, for want of an illumos.
import * as select from "iomux";
import { NotImplementedError, OverflowError, ValueError } from "iomux/errors";
import * as native from "iomux/native";
import * as os from "iomux/os";
import { DevpollSelector, EVENT_READ } from "iomux/selectors";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { close, closedNumber, closing, file, opened, pipe } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

const { POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI } = select;

/** A devpoll object that lasts as long as the test. */
const devpoll = () => closing(select.devpoll());
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
type Any = any;
/** One whose methods take anything. */
const lax = (dp: select.Devpoll) =>
	dp as unknown as Record<"register" | "modify" | "unregister" | "poll" | "pollInto", (...args: Any[]) => Any>;

describe.skipIf(select.supported.devpoll)("where there is no /dev/poll", () => {
	test("devpoll() and DevpollSelector() say what to use instead", () => {
		for (const attempt of [() => select.devpoll(), () => DevpollSelector(), () => new DevpollSelector()]) {
			expect(thrown(attempt, NotImplementedError).message).toMatch(
				/^devpoll\(\) does not exist on \w+: use epoll\(\), kqueue\(\), poll\(\) or selectors\.DefaultSelector\(\)$/,
			);
		}
	});
});

describe.runIf(select.supported.devpoll)("devpoll", () => {
	test("DEV-1 twelve pipes: each message comes through once, and descriptors can be unregistered after they were closed", () => {
		const dp = devpoll();
		const pipes = new Map<number, number>();
		for (let i = 0; i < 12; i++) {
			const [r, w] = pipe();
			dp.register(r);
			dp.modify(r, POLLIN);
			dp.register(w, POLLOUT);
			pipes.set(w, r);
		}
		const message = Buffer.from(" This is a test.");
		for (let left = 12; left > 0; left--) {
			const writable = dp.poll(5000).filter(([, event]) => event & POLLOUT);
			expect(writable.map(([fd]) => fd).sort()).toEqual([...pipes.keys()].sort());
			const [[w]] = writable;
			os.write(w, message);
			const r = pipes.get(w) as number;
			expect(dp.poll(5000).filter(([, event]) => event & POLLIN)).toEqual([[r, POLLIN]]);
			expect(os.read(r, 100)).toEqual(message);
			close(w);
			close(r);
			dp.unregister(r);
			dp.unregister(w);
			pipes.delete(w);
		}
		expect(dp.poll(0)).toEqual([]);
	});

	test("DEV-2 a timeout below -1 or beyond a C int of milliseconds is an OverflowError", () => {
		const [, w] = pipe();
		const dp = devpoll();
		dp.register(w, POLLOUT);
		for (const wrong of [-2, -1.5, -(2 ** 31), -(2 ** 64), 2 ** 31, 2 ** 31 - 0.5, 2 ** 63, 2 ** 64, Infinity, -Infinity]) {
			expect(() => dp.poll(wrong), String(wrong)).toThrow(OverflowError);
		}
		for (const fine of [-1, -0.5, 2 ** 30, 2 ** 31 - 1, null, undefined]) expect(dp.poll(fine)).toEqual([[w, POLLOUT]]);
		expect(() => dp.poll(Number.NaN)).toThrow(ValueError);
		for (const wrong of ["1", true, {}, 1n]) expect(() => lax(dp).poll(wrong)).toThrow(TypeError);
	});

	for (const timeout of ["", "null", "-1", "-1e-100"]) {
		test(`DEV-2 poll(${timeout}) blocks until an event arrives`, async () => {
			const ready = await answer(
				`import { spawn } from "node:child_process"; import * as os from "iomux/os"; import * as select from "iomux";
				const [r, w] = os.pipe();
				const dp = select.devpoll();
				dp.register(r, select.POLLIN);
				spawn("/bin/sh", ["-c", "sleep 0.15; echo >&3"], { stdio: ["ignore", "ignore", "ignore", w] });
				os.close(w);
				const ready = dp.poll(${timeout});
				console.log(JSON.stringify(ready.map(([fd, event]) => [fd === r, (event & select.POLLIN) !== 0])));`,
			);
			expect(ready).toEqual([[true, true]]);
		});
	}

	test("INT-1 a wait is never shorter than its timeout, which is rounded up", () => {
		const [r] = pipe();
		const dp = devpoll();
		dp.register(r, POLLIN);
		for (const [timeout, least] of [
			[20, 20],
			[0.3, 1],
		]) {
			const start = native.monotonic();
			expect(dp.poll(timeout)).toEqual([]);
			expect(native.monotonic() - start).toBeGreaterThanOrEqual(least * 1e6);
		}
	});

	test("DEV-3 close is done once; whatever is asked afterwards is a ValueError", () => {
		const [r] = pipe();
		const dp = select.devpoll();
		expect(dp.fileno()).toBeGreaterThan(0);
		expect(dp.closed).toBe(false);
		dp.close();
		dp.close();
		expect(dp.closed).toBe(true);
		const events = new select.EventBuffer(1);
		for (const use of [
			() => dp.fileno(),
			() => dp.register(r, POLLIN),
			() => dp.modify(r, POLLIN),
			() => dp.unregister(r),
			() => dp.poll(0),
			() => dp.pollInto(events, 0),
		]) {
			expect(use).toThrow(new ValueError("the devpoll object is closed"));
		}
		const again = select.devpoll();
		again[Symbol.dispose]();
		expect(again.closed).toBe(true);
	});

	test("DEV-4 its descriptor is close-on-exec", () => {
		expect(os.get_inheritable(devpoll().fileno())).toBe(false);
	});

	test("DEV-5 DEV-6 masks are 0 to 65535, in register and in modify", () => {
		const [r] = pipe();
		const dp = lax(devpoll());
		for (const method of ["register", "modify"] as const) {
			for (const negative of [-1, -(2 ** 31), -Infinity]) expect(() => dp[method](r, negative)).toThrow(ValueError);
			for (const large of [65536, 2 ** 32, Infinity]) expect(() => dp[method](r, large)).toThrow(OverflowError);
			for (const wrong of [null, undefined, 1.5, "1", true]) expect(() => dp[method](r, wrong)).toThrow(TypeError);
			for (const fine of [0, 1, 65535]) dp[method](r, fine);
		}
		for (const method of ["register", "modify", "unregister"] as const) {
			for (const wrong of [{}, null, undefined, "1", 1.5, true]) expect(() => dp[method](wrong, 0)).toThrow(TypeError);
			expect(() => dp[method](-1, 0)).toThrow(ValueError);
		}
	});

	test("a second register adds to the mask, modify replaces it, and its default is register's", () => {
		const [a, b] = [pipe(), pipe()];
		os.write(a[1], "x");
		const dp = devpoll();
		dp.register(a[0], POLLOUT);
		expect(dp.poll(0)).toEqual([]);
		dp.register(a[0], POLLIN);
		expect(dp.poll(0)).toEqual([[a[0], POLLIN]]);
		dp.modify(a[0], POLLPRI);
		expect(dp.poll(0)).toEqual([]);
		dp.modify(a[0]);
		dp.modify(b[1]); // not registered: it is from now on
		expect(new Map(dp.poll(0))).toEqual(
			new Map([
				[a[0], POLLIN],
				[b[1], POLLOUT],
			]),
		);
	});

	test("unregistering what is not registered is passed over", () => {
		const [r] = pipe();
		const dp = devpoll();
		dp.unregister(r);
		dp.unregister(opened(os.dup(r)));
		expect(dp.poll(0)).toEqual([]);
	});

	test("a closed descriptor is POLLNVAL, a regular file always ready, a hang-up nobody's wish", () => {
		const dp = devpoll();
		const fd = closedNumber();
		dp.register(fd, POLLIN);
		expect(dp.poll(5000)).toEqual([[fd, POLLNVAL]]);
		dp.unregister(fd);
		const plain = file("package.json");
		dp.register(plain, POLLIN);
		expect(dp.poll(5000)).toEqual([[plain, POLLIN]]);
		dp.unregister(plain);
		const [r, w] = pipe();
		dp.register(r, 0);
		expect(dp.poll(0)).toEqual([]);
		close(w);
		expect(dp.poll(5000)).toEqual([[r, POLLHUP]]);
	});

	test("pollInto fills the buffer with what poll() would return, as far as it holds and is asked for", () => {
		const dp = devpoll();
		const writers = Array.from({ length: 5 }, () => pipe()[1]);
		for (const w of writers) dp.register(w, POLLOUT);
		const events = new select.EventBuffer(3);
		expect(dp.pollInto(events, 0)).toBe(3);
		for (let i = 0; i < 3; i++) {
			expect(writers).toContain(events.fd(i));
			expect(events.events(i)).toBe(POLLOUT);
		}
		expect(dp.pollInto(events, 0, 2)).toBe(2);
		for (const wrong of [0, -1, 4]) expect(() => dp.pollInto(events, 0, wrong)).toThrow(ValueError);
		expect(dp.poll(0).length).toBe(5);
		expect(() => lax(dp).pollInto({}, 0)).toThrow(TypeError);
	});

	test("a signal's listener runs while it blocks, and sees what is registered meanwhile", async () => {
		const report = await answer(
			`import * as os from "iomux/os"; import * as select from "iomux"; import * as signal from "iomux/signal";
			const [r, w] = os.pipe();
			const dp = select.devpoll();
			dp.register(r, select.POLLIN);
			const [r2, w2] = os.pipe();
			let ran = 0;
			signal.signal(signal.SIGALRM, () => { ran++; dp.register(w2, select.POLLOUT); });
			signal.setitimer(signal.ITIMER_REAL, 0.05);
			const ready = dp.poll(10_000);
			console.log(JSON.stringify([ran, ready.map(([fd, event]) => [fd === w2, event])]));`,
		);
		expect(report).toEqual([1, [[true, POLLOUT]]]);
	});

	test("SLR-17 a selector's timeout in seconds is rounded up to a millisecond", () => {
		using selector = DevpollSelector();
		selector.register(pipe()[0], EVENT_READ);
		const start = native.monotonic();
		expect(selector.select(1e-9)).toEqual([]);
		expect(native.monotonic() - start).toBeGreaterThanOrEqual(1e6);
	});
});
