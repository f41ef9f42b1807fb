// `npm start`: all is well, and what it says and how it ends when all is not.

import { once } from "node:events";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { root, start } from "../support/child.ts";
import { afterEach, expect, test } from "../support/harness.ts";
import { example, Program } from "./programs.ts";

// Beside the compiled examples, where the package is found by its name.
const broken = `${root}build/examples-broken-${process.pid}`;
afterEach(() => rmSync(broken, { recursive: true, force: true }));

const row = (text: string, mechanism: string): string[] | undefined =>
	text
		.split("\n")
		.map((line) => line.split("|").map((cell) => cell.trim()))
		.find((cells) => cells.length === 5 && cells[0] === mechanism);

test("shows the conversation through each mechanism, then a table; every byte came back", { timeout: 90_000 }, async () => {
	const { status, stdout } = await example("tour");
	for (const mechanism of ["select", "poll", "epoll"]) {
		expect(stdout).toMatch(new RegExp(`^echo/${mechanism} +\\| waiting for the next event$`, "m"));
		expect(row(stdout, mechanism)).toEqual([mechanism, "4", "10", "182", "every byte came back"]);
	}
	for (const mechanism of ["selectors", "proxy/select", "proxy/selectors"]) {
		expect(row(stdout, mechanism)).toEqual([mechanism, "4", "10", "182", "every byte came back"]);
	}
	expect(stdout).toMatch(/^proxy\/select +\| INFO:__main__:receive connection from: /m);
	expect(stdout).toMatch(/echo\/slow_client +\| received b'Part one/);
	expect(status).toBe(0);
});

test("a server that hangs, one that does not start and one that lies end it with status 1, not for ever", { timeout: 90_000 }, async () => {
	cpSync(`${root}build/examples`, broken, { recursive: true });
	writeFileSync(`${broken}/echo/select.js`, "setInterval(() => {}, 1000);");
	writeFileSync(`${broken}/echo/poll.js`, "throw new Error('broken on purpose');");
	writeFileSync(
		`${broken}/echo/epoll.js`,
		`import { createServer } from "node:net";
		const server = createServer((c) => c.on("data", (data) => c.write(data.toString().toUpperCase())));
		server.listen(0, () => console.log("starting up on port " + server.address().port));`,
	);
	const { status, stdout } = await start([process.execPath, `${broken}/tour.js`, "--deadline", "8"], 60_000);
	expect(row(stdout, "select")).toEqual(["select", "0", "0", "0", "no end within 8 seconds"]);
	expect(row(stdout, "poll")).toEqual(["poll", "0", "0", "0", "echo/poll did not start"]);
	expect(row(stdout, "epoll")).toEqual(["epoll", "4", "10", "182", "not what was sent"]);
	expect(status).toBe(1);
});

test("Ctrl-C and SIGTERM end it and its servers", { timeout: 90_000 }, async () => {
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		const tour = Program.example("tour");
		const [, port] = await tour.printed(/starting up on localhost port (\d+)/);
		expect(await tour.end(signal)).toEqual({ status: null, signal });
		// The servers end after it, each in its own time.
		const refused = async () => (await once(connect(Number(port), "127.0.0.1"), "error"))[0];
		await expect.poll(refused, { timeout: 10_000 }).toMatchObject({ code: "ECONNREFUSED" });
	}
});
