// The examples that leave the event loop free, and those with Workers.
import * as socket from "iomux/socket";
import { expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import { example, Program } from "./programs.ts";

function connected(port: number): socket.Socket {
	const client = closing(socket.socket());
	client.settimeout(20);
	client.connect(["localhost", port]);
	return client;
}

/** Connects to a program's server and has a message echoed. */
function echoed(port: number, message: string): string {
	const client = connected(port);
	client.sendall(message);
	let answer = "";
	while (answer.length < message.length) answer += client.recv(65536).toString();
	return answer;
}

test("async/echo serves TCP and HTTP while its timer ticks, and ends by SIGINT", async () => {
	const program = Program.example("async/echo", "--port", 0, "--http", 0);
	const port = Number((await program.printed(/starting up on localhost port (\d+)/))[1]);
	const http = Number((await program.printed(/HTTP on port (\d+)/))[1]);
	expect(echoed(port, "hello")).toBe("hello");
	const large = "x".repeat(1 << 20);
	const client = connected(port);
	client.sendall("half");
	expect(echoed(port, large.slice(0, 60_000))).toBe(large.slice(0, 60_000));
	const page = await fetch(`http://localhost:${http}/`);
	expect(await page.text()).toMatch(/^\d+ ticks, [123] connections\n$/);
	program.child.kill("SIGINT");
	await program.printed(/stopped after \d+ ticks/);
	await program.ended;
	expect(program.child.exitCode).toBe(0);
});

test("async/race: the waits that lose are ended", async () => {
	const { status, stdout } = await example("async/race");
	expect({ status, lines: stdout.trimEnd().split("\n") }).toEqual({
		status: 0,
		lines: ["its own timeout: []", "a signal: AbortError because of TimeoutError", "the first: quick", "the others: 1 aborted"],
	});
});

test("workers/reuseport_echo serves in every Worker's own loop, and the main thread stops them", async () => {
	const program = Program.example("workers/reuseport_echo", "--port", 0, "--workers", 3);
	const port = Number((await program.printed(/port (\d+) with 3 workers/))[1]);
	for (let i = 0; i < 12; i++) expect(echoed(port, `message ${i}`)).toBe(`message ${i}`);
	program.child.kill("SIGTERM");
	await program.ended;
	const served = [...program.output.matchAll(/worker \d served (\d+) connections/g)].map(([, count]) => Number(count));
	expect(served).toHaveLength(3);
	expect(served.reduce((sum, count) => sum + count)).toBe(12);
	expect(program.child.exitCode).toBe(0);
});

test("workers/accept_exclusive: every connection is accepted, with and without", async () => {
	const { status, stdout } = await example("workers/accept_exclusive", "--connections", 20, "--workers", 3);
	expect(status).toBe(0);
	const lines = [...stdout.matchAll(/(with|without) EPOLLEXCLUSIVE: (\d+) connections, (\d+) wakeups/g)];
	expect(lines.map(([, how, accepted]) => [how, accepted])).toEqual([
		["without", "20"],
		["with", "20"],
	]);
	for (const [, , accepted, wakeups] of lines) expect(Number(wakeups)).toBeGreaterThanOrEqual(Number(accepted));
});
