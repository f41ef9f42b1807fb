// The examples on AF_UNIX sockets against peers in Python.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as socket from "iomux/socket";
import { afterEach, beforeEach, describe, expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import { example, Program, peerAnswer } from "./programs.ts";

let directory = "";
let path = "";
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), "iomux-"));
	path = join(directory, "server.sock");
});
afterEach(() => rmSync(directory, { recursive: true }));

function connected(address: socket.AddressLike, family: number = socket.AF_UNIX): socket.Socket {
	const client = closing(socket.socket(family, socket.SOCK_STREAM));
	client.settimeout(20);
	client.connect(address);
	return client;
}

describe("unix/echo", { timeout: 90_000 }, () => {
	const start = async (at: string): Promise<Program> => {
		const server = Program.example("unix/echo", "--path", at);
		await server.printed(/starting up on/);
		return server;
	};

	test.each(["a path", ...(process.platform === "linux" ? ["a name without a file"] : [])])(
		"echoes at %s, whoever resets or does not read",
		async (where) => {
			const at = where === "a path" ? path : `@iomux-test-${process.pid}`;
			const server = await start(at);
			expect(await peerAnswer("unix_clients", at, 20, 300_000)).toEqual({ clients: 20, intact: 20, bounded: true });
			expect(server.alive).toBe(true);
		},
	);

	test.runIf(process.platform === "linux")("says who is at the other end", async () => {
		const server = await start(path);
		connected(path);
		await server.printed(new RegExp(`connection from process ${process.pid} of user ${process.getuid?.()}\n`));
	});

	test("the path is this user's alone, and gone after Ctrl-C", async () => {
		const server = await start(path);
		expect(statSync(path).mode & 0o777).toBe(0o700);
		connected(path);
		expect(await server.end("SIGINT")).toEqual({ status: 0, signal: null });
		expect(server.output).toMatch(/Ctrl C - Stopping server\n$/);
		expect(existsSync(path)).toBe(false);
	});

	test("the path of a server that was killed is taken over", async () => {
		await (await start(path)).end("SIGKILL");
		expect(existsSync(path)).toBe(true);
		await start(path);
		const client = connected(path);
		client.sendall("here");
		expect(client.recv(100).toString()).toBe("here");
	});

	test("a path where somebody listens: one line, status 1, and the other goes on", async () => {
		await start(path);
		const { status, stderr } = await example("unix/echo", "--path", path);
		expect({ status, stderr }).toEqual({ status: 1, stderr: `unix/echo: cannot listen at ${path}: Address already in use\n` });
		const client = connected(path);
		client.sendall("here");
		expect(client.recv(100).toString()).toBe("here");
	});

	test("a path that is another file, in no directory, or too long: one line, status 1, and the file is left alone", async () => {
		writeFileSync(path, "precious");
		for (const [at, message] of [
			[path, "exists and is no socket"],
			[directory, "exists and is no socket"],
			[join(directory, "none", "x"), "No such file or directory"],
			[join(directory, "x".repeat(200)), "too long"],
		]) {
			const { status, stderr } = await example("unix/echo", "--path", at);
			expect(stderr).toContain(message);
			expect([status, stderr.split("\n").length]).toEqual([1, 2]);
		}
		expect(statSync(path).size).toBe(8);
	});
});

describe("unix/pass_fds", { timeout: 90_000 }, () => {
	const start = (port = 0): Program => Program.example("unix/pass_fds", "--port", port, "--path", path);
	const portOf = async (server: Program): Promise<number> => Number((await server.printed(/^process \d+ listens on port (\d+)\n/m))[1]);
	const greeting = (client: socket.Socket): string => client.recv(100).toString();

	test("five restarts under load: 0 of 1,000 connections are lost, and every process ends when its last one has", async () => {
		const processes = [start()];
		const port = await portOf(processes[0]);
		const load = Program.peer("handover", port, 1000);
		const answers = (process: Program): Promise<unknown> => load.printed(new RegExp(`^process ${process.pid}\n`, "m"));
		await answers(processes[0]);
		for (let i = 1; i <= 5; i++) {
			processes.push(start());
			expect(await portOf(processes[i])).toBe(port);
			await processes[i - 1].ended;
			expect([processes[i - 1].child.exitCode, processes[i - 1].stderr]).toEqual([0, ""]);
			await answers(processes[i]);
		}
		load.child.stdin?.end();
		await load.ended;
		const outcome = JSON.parse(load.output.trimEnd().split("\n").at(-1) ?? "");
		expect(outcome).toMatchObject({ lost: 0, errors: [], processes: 6 });
		expect(outcome.connections).toBeGreaterThanOrEqual(1000);
		expect(readdirSync(directory)).toEqual(["server.sock"]);
	});

	test("a connection stays with the process that accepted it, which ends after it; a new one is the new process's", async () => {
		const old = start();
		const port = await portOf(old);
		const kept = connected(["127.0.0.1", port], socket.AF_INET);
		expect(greeting(kept)).toBe(`process ${old.pid}\n`);
		const successor = start();
		await portOf(successor);
		await old.printed(/it listens now; 1 connections are left here\n/);
		const fresh = connected(["127.0.0.1", port], socket.AF_INET);
		expect(greeting(fresh)).toBe(`process ${successor.pid}\n`);
		kept.sendall("still there?");
		expect(kept.recv(100).toString()).toBe("still there?");
		kept.close();
		await old.ended;
		expect(old.output).toMatch(/the last connection has ended\n$/);
		expect(old.child.exitCode).toBe(0);
		expect(existsSync(path)).toBe(true);
		expect(await successor.end("SIGINT")).toEqual({ status: 0, signal: null });
		expect(readdirSync(directory)).toEqual([]);
	});

	test("one that asks and goes away, or is killed before it is ready, changes nothing", async () => {
		const server = start();
		const port = await portOf(server);
		const asking = connected(path);
		const [, [fd]] = socket.recv_fds(asking, 100, 1);
		const theirs = closing(socket.socket({ fileno: fd }));
		expect(theirs.getsockname()[1]).toBe(port);
		asking.close();
		theirs.close();
		await server.printed(/it has gone again\n/);
		const impatient = connected(path);
		impatient.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, Buffer.from(Int32Array.of(1, 0).buffer));
		impatient.close();
		const client = connected(["127.0.0.1", port], socket.AF_INET);
		expect(greeting(client)).toBe(`process ${server.pid}\n`);
		expect(server.stderr).toBe("");
	});

	test("an old process that does not answer, or passes nothing on: one line, and status 1", async () => {
		const mute = closing(socket.socket<socket.UnixAddress>(socket.AF_UNIX, socket.SOCK_STREAM));
		mute.bind(path);
		mute.listen();
		mute.settimeout(20);
		const asking = start();
		const [connection] = mute.accept();
		connection.sendall("no");
		await asking.ended;
		connection.close();
		expect([asking.child.exitCode, asking.stderr]).toEqual([
			1,
			`unix/pass_fds: cannot take over at ${path}: the other process passed no socket on\n`,
		]);
		const waiting = start();
		await waiting.ended;
		expect([waiting.child.exitCode, waiting.stderr]).toEqual([1, `unix/pass_fds: cannot take over at ${path}: timed out, recvmsg\n`]);
		expect(existsSync(path)).toBe(true);
	});

	test("Ctrl-C while it waits for the old process: it ends, without a stack trace, and leaves nothing", async () => {
		const mute = closing(socket.socket<socket.UnixAddress>(socket.AF_UNIX, socket.SOCK_STREAM));
		mute.bind(path);
		mute.listen();
		mute.settimeout(20);
		const asking = start();
		closing(mute.accept()[0]);
		expect(await asking.end("SIGINT")).toEqual({ status: null, signal: "SIGINT" });
		expect([asking.output, readdirSync(directory)]).toEqual(["", ["server.sock"]]);
	});

	test("a port in use, and a path that is another file: one line, and status 1", async () => {
		const taken = closing(socket.create_server(["127.0.0.1", 0]));
		const port = taken.getsockname()[1];
		const first = start(port);
		await first.ended;
		expect(first.stderr).toContain(`unix/pass_fds: cannot listen on localhost port ${port}: Address already in use`);
		writeFileSync(path, "precious");
		const second = start();
		await second.ended;
		expect(second.stderr).toContain("exists and is no socket");
		expect([first, second].map(({ child, stderr }) => [child.exitCode, stderr.split("\n").length])).toEqual([
			[1, 2],
			[1, 2],
		]);
		expect(statSync(path).size).toBe(8);
	});
});
