// sleep() and signals; what both languages answer is in the differential suite.
import * as errno from "iomux/errno";
import * as time from "iomux/time";
import { answer } from "../support/child.ts";
import { expect, test } from "../support/harness.ts";

const HEAD = `import * as time from "iomux/time"; import * as signal from "iomux/signal";`;

test("PEP 475: a handler runs while it sleeps, and it goes on to its end", async () => {
	const [calls, took] = (await answer(
		`${HEAD} let calls = 0; signal.signal(signal.SIGALRM, () => { calls++; }); signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05);
		const began = time.monotonic(); time.sleep(0.4); console.log(JSON.stringify([calls, time.monotonic() - began])); process.exit();`,
	)) as [number, number];
	expect(calls).toBeGreaterThanOrEqual(1);
	expect(took).toBeGreaterThanOrEqual(0.4);
});

test("a handler that throws ends it", async () => {
	const said = await answer(
		`${HEAD} signal.signal(signal.SIGALRM, () => { throw new Error("enough"); }); signal.setitimer(signal.ITIMER_REAL, 0.05);
		try { time.sleep(600); console.log("null"); } catch (e) { console.log(JSON.stringify(e.message)); } process.exit();`,
	);
	expect(said).toBe("enough");
});

test("a sleep of 0 runs what is due", async () => {
	const calls = await answer(
		`${HEAD} let calls = 0; signal.signal(signal.SIGUSR1, () => { calls++; }); process.kill(process.pid, "SIGUSR1");
		time.sleep(0); console.log(calls); process.exit();`,
	);
	expect(calls).toBe(1);
});

test("time is the system's clock", () => {
	expect(Math.abs(time.time() * 1000 - Date.now())).toBeLessThan(1000);
	expect(typeof time.time_ns()).toBe("bigint");
});

test("errorcode is frozen", () => {
	expect(Object.isFrozen(errno.errorcode)).toBe(true);
	expect(errno.errorcode[errno.EPIPE]).toBe("EPIPE");
});
