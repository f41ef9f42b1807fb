// The UDP examples against peers in Python.
import * as socket from "iomux/socket";
import { describe, expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import { example, Program, peerAnswer, serve } from "./programs.ts";

describe("udp/echo", { timeout: 90_000 }, () => {
	test("sends every datagram back to whom it came from, the empty and the longest too", async () => {
		const { port } = await serve("udp/echo");
		expect(await peerAnswer("datagrams", "clients", "localhost", port)).toEqual({ datagrams: 280, intact: 280 });
	});

	test("who does not wait for the answer disturbs nobody", async () => {
		const { server, port } = await serve("udp/echo");
		for (let i = 0; i < 50; i++) {
			const rude = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
			rude.sendto("x", ["127.0.0.1", port]);
			rude.close();
		}
		const client = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
		client.settimeout(20);
		client.sendto("here", ["127.0.0.1", port]);
		expect(client.recv(100).toString()).toBe("here");
		expect(server.alive).toBe(true);
	});

	test("a port in use: one line, and status 1", async () => {
		const { port } = await serve("udp/echo");
		const { status, stderr } = await example("udp/echo", "--port", port);
		expect({ status, stderr }).toEqual({
			status: 1,
			stderr: `udp/echo: cannot receive on localhost port ${port}: Address already in use\n`,
		});
	});

	test("Ctrl-C: what it did, its last line, status 0", async () => {
		const { server, port } = await serve("udp/echo");
		await example("udp/echo_client", "--port", port, "--count", 3);
		expect(await server.end("SIGINT")).toEqual({ status: 0, signal: null });
		expect(server.output).toMatch(/\n3 datagrams echoed, 0 dropped\nCtrl C - Stopping server\n$/);
	});
});

describe("udp/echo_client", { timeout: 90_000 }, () => {
	const lastLine = (stdout: string): unknown => JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");

	test("is content with our server", async () => {
		const { port } = await serve("udp/echo");
		const { status, stdout } = await example("udp/echo_client", "--port", port, "--count", 20, "--size", 9000, "--timeout", 10);
		expect([lastLine(stdout), status]).toEqual([{ messages: 20, answered: 20, sent: 20 }, 0]);
	});

	test("sends again what gets lost", async () => {
		const server = Program.peer("datagrams", "server", "lossy");
		const { status, stdout } = await example("udp/echo_client", "--port", await server.port(), "--count", 4, "--timeout", 0.3);
		const { answered, sent } = lastLine(stdout) as { answered: number; sent: number };
		expect([answered, status]).toEqual([4, 0]);
		expect(sent).toBeGreaterThanOrEqual(12); // a slow machine may lose patience once more
	});

	test("does not take a late answer for the one that it waits for", async () => {
		const server = Program.peer("datagrams", "server", "late");
		const { status, stdout, stderr } = await example("udp/echo_client", "--port", await server.port(), "--count", 3, "--timeout", 10);
		expect([lastLine(stdout), status]).toEqual([{ messages: 3, answered: 3, sent: 3 }, 0]);
		expect(stderr.match(/that were not waited for/g)).toHaveLength(2);
	});

	test("where nobody answers it gives up, with status 1", async () => {
		const { server, port } = await serve("udp/echo");
		await server.end("SIGKILL");
		const { status, stdout, stderr } = await example("udp/echo_client", "--port", port, "--count", 1, "--timeout", 0.05);
		expect([lastLine(stdout), status]).toEqual([{ messages: 1, answered: 0, sent: 4 }, 1]);
		expect(stderr).toContain("ConnectionRefusedError");
	});

	test("a message that is too long is an error, not a hang", async () => {
		const { port } = await serve("udp/echo");
		const { status, stdout, stderr } = await example("udp/echo_client", "--port", port, "--size", 70_000);
		expect([lastLine(stdout), status]).toEqual([{ messages: 5, answered: 0, sent: 0 }, 1]);
		expect(stderr).toMatch(/^OSError: EMSGSIZE/);
	});
});

describe("udp/multicast", { timeout: 90_000 }, () => {
	// A group and port of this process's own, lest two runs at once hear each other.
	const group = `239.255.${process.pid & 255}.${(process.pid >> 8) & 255}`;
	const port = 10_000 + (process.pid % 20_000);
	const join = (...args: (string | number)[]): Program =>
		Program.example("udp/multicast", "--group", group, "--port", port, "--interval", 0.1, ...args);

	test("two of them and one in Python hear each other, and each itself; what they print cannot harm a terminal", async () => {
		const [a, b] = [join("--name", "a", "--count", 500), join("--name", "b", "--count", 500)];
		const python = Program.peer("datagrams", "member", group, port);
		await a.printed(/heard b from \('127\.0\.0\.1', \d+\)\n/);
		await a.printed(/heard myself from/);
		await a.printed(/heard Python\[2J from/);
		await b.printed(/heard a from/);
		await python.printed(/^"a"\n/m);
		await python.printed(/^"b"\n/m);
		python.child.stdin?.end();
		expect(await a.end("SIGINT")).toEqual({ status: 0, signal: null });
		expect(a.output).toMatch(/Ctrl C - Leaving the group\n\{"heard":\{.*"b":\d+.*\}\}\n$/);
	});

	test("ends by itself, and says whom it heard", async () => {
		const { status, stdout } = await example(
			"udp/multicast",
			"--group",
			group,
			"--port",
			port,
			"--name",
			"x",
			"--count",
			2,
			"--interval",
			0.2,
		);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^x is in 239[^\n]*\n[\s\S]*\{"heard":\{.*"x":2.*\}\}\n$/);
	});

	test.each([
		[["--group", "127.0.0.1"], "cannot join 127.0.0.1"],
		[["--group", "everybody"], "cannot use everybody"],
		[["--interface", "192.0.2.1"], "No such device"],
	])("%j: one line, and status 1", async (args, message) => {
		const { status, stderr } = await example("udp/multicast", "--port", port, "--count", 1, ...args);
		expect(stderr).toContain(message);
		expect([status, stderr.split("\n").length]).toEqual([1, 2]);
	});
});
