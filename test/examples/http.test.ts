// The HTTP server against Python's client, curl, wrk, and peers that know no manners.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { supported } from "iomux";
import * as socket from "iomux/socket";
import { start } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import { compiled, example, Program, peerAnswer, serve } from "./programs.ts";

const MIB = 1 << 20;
const server = (...args: (string | number)[]) => serve("http/epoll", "--host", "127.0.0.1", ...args);
const installed = (command: string): boolean => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

function connected(port: number): socket.Socket {
	const client = closing(socket.socket());
	client.settimeout(20);
	client.connect(["127.0.0.1", port]);
	return client;
}

/** What the server sends until it closes the connection. */
function rest(client: socket.Socket): string {
	let text = "";
	for (;;) {
		const data = client.recv(65536);
		if (data.length === 0) return text;
		text += data.toString("latin1");
	}
}

/** Sends bytes as they stand, then reads to the end. */
function sent(port: number, bytes: string): string {
	const client = connected(port);
	client.sendall(bytes);
	return rest(client);
}

const statuses = (text: string): number[] => [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));
const pattern = (length: number): Buffer => Buffer.from(Uint8Array.from({ length }, (_, i) => i % 251));
/** A request to which the answer ends the connection. */
const get = (path: string, more = ""): string => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`;
const post = (more: string, body = ""): string => `POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n${body}`;

describe.runIf(supported.epoll)("http/epoll", { timeout: 90_000 }, () => {
	test("Python's client: everything over one connection, 20 MB among it", async () => {
		const { port } = await server();
		expect(await peerAnswer("http_clients", "conversation", port, 20_000_000)).toEqual({
			statuses: [200, 200, 200, 200, 200, 404],
			text: "Hello from epoll.\n",
			big: true,
			echoed: true,
			chunked: true,
			head: 0,
			"same connection": true,
		});
	});

	test.runIf(installed("curl"))("curl: 20 MB arrive intact, and a body that it asks leave for comes back", async () => {
		const { port } = await server();
		const url = `http://127.0.0.1:${port}`;
		const sum = await start(["sh", "-c", `curl -sS --fail ${url}/bytes/20000000 | sha256sum`]);
		expect(sum).toMatchObject({ status: 0, stderr: "", stdout: `${createHash("sha256").update(pattern(20_000_000)).digest("hex")}  -\n` });
		const echo = `head -c 1000000 /dev/zero | curl -sS --fail -H 'Expect: 100-continue' --expect100-timeout 20 -w '%{time_total}' --data-binary @- ${url}/echo | tr -d '\\0'`;
		const { stdout } = await start(["sh", "-c", echo]);
		expect(Number(stdout)).toBeLessThan(20); // it got its leave
	});

	test("100,000 requests over 100 connections: each is answered, byte for byte", async () => {
		const { server: program, port } = await server();
		expect(await peerAnswer("http_clients", "load", port, 100_000, 100)).toEqual({ answered: 100_000, wrong: 0, lost: 0 });
		expect(program.alive).toBe(true);
	});

	test.runIf(installed("wrk"))("wrk: 100,000 requests over 100 connections without an error", async () => {
		const { port } = await server();
		let requests = 0;
		for (let round = 0; requests < 100_000 && round < 20; round++) {
			const { stdout } = await start(["wrk", "-t", "2", "-c", "100", "-d", "2", `http://127.0.0.1:${port}/`], 30_000);
			expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
			requests += Number(/(\d+) requests in/.exec(stdout)?.[1]);
		}
		console.log(`wrk: ${requests} requests`);
		expect(requests).toBeGreaterThanOrEqual(100_000);
	});

	test("pipelined requests are answered in order, wherever the pieces are cut", async () => {
		const { port } = await server();
		const first = `GET /bytes/300 HTTP/1.1\r\nHost: x\r\n\r\nPOST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello`;
		const chunks = `POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3;why=not\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n`;
		const all = `\r\n${first}${chunks}${get("/nowhere")}`;
		const whole = sent(port, all).replace(/Date: .*\r\n/g, "");
		expect(statuses(whole)).toEqual([200, 200, 200, 404]);
		expect(whole).toContain(`\r\n\r\n${pattern(300).toString("latin1")}HTTP/1.1 200 OK`);
		expect(whole).toContain("\r\n\r\nhelloHTTP/1.1 200 OK");
		expect(whole).toContain("\r\n\r\nabcdeHTTP/1.1 404 Not Found");
		const clients = Array.from({ length: all.length - 1 }, () => connected(port));
		for (const [i, client] of clients.entries()) {
			client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1);
			client.sendall(all.slice(0, i + 1));
		}
		for (const [i, client] of clients.entries()) {
			client.sendall(all.slice(i + 1));
			expect(rest(client).replace(/Date: .*\r\n/g, ""), `cut behind byte ${i}`).toBe(whole);
			client.close();
		}
	});

	test("a thousand requests in one piece, the last asking for the end", async () => {
		const { port } = await server();
		expect(statuses(sent(port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1000) + get("/")))).toEqual(Array(1001).fill(200));
	});

	const long = "x".repeat(17_000);
	const wrong: [what: string, request: string, status: number][] = [
		["no request line", "nonsense\r\n\r\n", 400],
		["a line without CR", "GET / HTTP/1.1\nHost: x\r\n\r\n", 400],
		["no host", "GET / HTTP/1.1\r\n\r\n", 400],
		["two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400],
		["no path", "GET nowhere HTTP/1.1\r\nHost: x\r\n\r\n", 400],
		["a blank before a colon", get("/", "Name : value\r\n"), 400],
		["a header that goes on in the next line", get("/", "Name: value\r\n more\r\n"), 400],
		["a control character", get("/", "Name: \x01\r\n"), 400],
		["a bare CR", get("/", "Name: a\rb\r\n"), 400],
		["a length that is none", post("Content-Length: five\r\n", "hello"), 400],
		["a negative length", post("Content-Length: -5\r\n", "hello"), 400],
		["two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400],
		["a length and chunks", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400],
		["a chunk's size that is none", post("Transfer-Encoding: chunked\r\n", "xyz\r\n"), 400],
		["a chunk longer than its size", post("Transfer-Encoding: chunked\r\n", "2\r\nabc\r\n0\r\n\r\n"), 400],
		["a long extension of a chunk", post("Transfer-Encoding: chunked\r\n", `2;${long}`), 400],
		["no such path", get("/nowhere"), 404],
		["more bytes than there are", get("/bytes/9999999999"), 404],
		["a method that the path does not take", `DELETE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 405],
		["GET of what is for POST", get("/echo"), 405],
		["a long body", post(`Content-Length: ${MIB + 1}\r\n`), 413],
		["a body without an end", post("Transfer-Encoding: chunked\r\n", "100001\r\n"), 413],
		["an expectation", post("Content-Length: 5\r\nExpect: wonders\r\n", "hello"), 417],
		["a long request line", `GET /${long} HTTP/1.1\r\n`, 431],
		["a long header", get("/", `Name: ${long}\r\n`), 431],
		["many headers", get("/", "Name: value\r\n".repeat(2000)), 431],
		["long trailers", post("Transfer-Encoding: chunked\r\n", `0\r\n${"Name: value\r\n".repeat(2000)}\r\n`), 431],
		["a method of nobody's", `BREW / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 501],
		["another transfer coding", post("Transfer-Encoding: gzip\r\n", "hello"), 501],
		["another version", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505],
	];
	test("what is wrong is said, and the connection is closed", async () => {
		const { server: program, port } = await server();
		for (const [what, request, status] of wrong) {
			const answer = sent(port, request);
			expect([what, ...statuses(answer)]).toEqual([what, status]);
			expect(answer).toMatch(/\r\nConnection: close\r\n\r\n/);
			if (status === 405) expect(answer).toMatch(/\r\nAllow: [A-Z, ]+\r\n/);
		}
		expect(program.stderr.split("\n")).toHaveLength(2);
	});

	test("who is refused while still sending gets the answer, not a reset", async () => {
		const { port } = await server();
		const answer = sent(port, post("Content-Length: 4000000\r\n", "x".repeat(4_000_000)));
		expect(statuses(answer)).toEqual([413]);
	});

	test("HTTP/1.0, absolute targets, queries, empty bodies, HEAD, leave for a body", async () => {
		const { port } = await server();
		expect(sent(port, "GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*Connection: close\r\n\r\nHello from epoll\.\n$/);
		expect(statuses(sent(port, `GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n${get("/")}`))).toEqual([200, 200]);
		expect(statuses(sent(port, get("http://example.org/?q=1#x")))).toEqual([200]);
		expect(sent(port, post("Content-Length: 0\r\n"))).toMatch(/Content-Length: 0\r\nConnection: close\r\n\r\n$/);
		expect(sent(port, "HEAD /bytes/123 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toMatch(
			/Content-Length: 123\r\n[\s\S]*\r\n\r\n$/,
		);
		const asking = connected(port);
		asking.sendall(post("Content-Length: 5\r\nExpect: 100-continue\r\n"));
		expect(asking.recv(1000).toString()).toBe("HTTP/1.1 100 Continue\r\n\r\n");
		asking.sendall("hello");
		expect(rest(asking)).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\nhello$/);
	});

	test("who has said that it sends no more gets all of its answers", async () => {
		const { port } = await server();
		const client = connected(port);
		client.sendall("GET /bytes/3000000 HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HT");
		client.shutdown(socket.SHUT_WR);
		expect(statuses(rest(client))).toEqual([200, 200]);
	});

	test("who does not read is not read from; others are served meanwhile, and memory stays bounded", async () => {
		const { server: program, port } = await server();
		for (let i = 0; i < 20; i++) {
			const stalled = connected(port);
			stalled.settimeout(0.2);
			stalled.sendall("GET /bytes/500000000 HTTP/1.1\r\nHost: x\r\n\r\n");
			let flooded = 0;
			try {
				while (flooded < 64 * MIB) flooded += stalled.send("GET /bytes/1000000 HTTP/1.1\r\nHost: x\r\n\r\n".repeat(10_000));
			} catch (error) {
				expect(error).toBeInstanceOf(socket.timeout);
			}
			expect(flooded).toBeLessThan(64 * MIB);
		}
		expect(await peerAnswer("http_clients", "load", port, 2000, 20)).toEqual({ answered: 2000, wrong: 0, lost: 0 });
		const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${program.pid}/status`, "utf8")) ?? [];
		expect(Number(kilobytes) * 1024).toBeLessThan(160 * MIB);
	});

	test("resets in every state disturb nobody", async () => {
		const { server: program, port } = await server();
		const kept = connected(port);
		expect(await peerAnswer("http_clients", "resets", port, 140)).toEqual({ reset: 140 });
		kept.sendall(get("/"));
		expect(statuses(rest(kept))).toEqual([200]);
		expect(program.stderr.split("\n")).toHaveLength(2);
	});

	test("without descriptors it serves whom it has, says so now and then, and goes on when some are closed", async () => {
		const program = new Program([
			"/bin/sh",
			"-c",
			'ulimit -n 150; exec "$@"',
			"sh",
			process.execPath,
			compiled("http/epoll"),
			"--port",
			"0",
		]);
		const port = await program.port();
		const clients = Array.from({ length: 200 }, () => connected(port));
		await program.printed(/cannot accept: EMFILE/);
		clients[0].sendall("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
		expect(statuses(clients[0].recv(1000).toString())).toEqual([200]);
		for (const client of clients.slice(0, 150)) client.close();
		for (const client of clients.slice(150)) {
			client.sendall(get("/"));
			expect(statuses(rest(client))).toEqual([200]);
		}
		// It did not ask again and again.
		expect(program.stderr.match(/cannot accept/g)?.length).toBeLessThan(250);
	});

	test("who takes too long for a request is cut off", async () => {
		const { port } = await server("--idle", 1);
		const [silent, slow] = [connected(port), connected(port)];
		slow.sendall("GET / HTTP/1.1\r\nHo");
		const from = performance.now();
		expect(rest(silent)).toBe("");
		expect(performance.now() - from).toBeGreaterThanOrEqual(900); // the server's clock began before ours
		expect(rest(slow)).toBe("");
	});

	test("who reads slowly is not", async () => {
		const { port } = await server("--idle", 2);
		const client = connected(port);
		client.sendall(get("/bytes/50000000"));
		let length = 0;
		for (let pause = 0; pause < 8; pause++) {
			length += client.recv(3 * MIB, socket.MSG_WAITALL).length;
			await new Promise((resolve) => setTimeout(resolve, 400));
		}
		length += rest(client).length;
		expect(length).toBeGreaterThan(50_000_000);
	});

	test("Ctrl-C while answers are under way: its last line, and it ends", async () => {
		const { server: program, port } = await server();
		const client = connected(port);
		client.sendall("GET /bytes/100000000 HTTP/1.1\r\nHost: x\r\n\r\n");
		client.recv(1000);
		expect(await program.end("SIGINT")).toEqual({ status: 0, signal: null });
		expect(program.stderr).toMatch(/Ctrl C - Stopping server\n$/);
		expect(program.stderr.split("\n")).toHaveLength(3);
	});

	test("a port in use: one line, and status 1", async () => {
		const { port } = await server();
		const { status, stderr } = await example("http/epoll", "--host", "127.0.0.1", "--port", port);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^http\/epoll: cannot listen on 127\.0\.0\.1 port \d+: Address already in use.*\n$/);
	});
});
