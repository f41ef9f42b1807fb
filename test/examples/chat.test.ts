// The chat server: people in Python, the operator at its standard input.

import { expect, test } from "../support/harness.ts";
import { compiled, Program } from "./programs.ts";

test("lines go to everybody, in whatever pieces they come; who breaks off, shouts or does not read disturbs nobody", {
	timeout: 90_000,
}, async () => {
	const server = Program.example("chat/selectors", "--port", 0);
	const people = Program.peer("chat", "localhost", await server.port());
	await people.printed(/^ready\n/m);
	await server.printed(/guest7 is here/);
	server.child.stdin?.write("/who\n");
	await server.printed(/here: .*guest7/);
	server.child.stdin?.write("good evening\n");
	await people.printed(/^"operator: good evening"\n/m);
	server.child.stdin?.write("/quit\n");
	await server.ended;
	expect(server.child.exitCode).toBe(0);
});

test("the operator may leave", async () => {
	const server = Program.example("chat/selectors", "--port", 0);
	await server.port();
	server.child.stdin?.end();
	await server.printed(/the operator has left/);
	expect(await server.end("SIGINT")).toEqual({ status: 0, signal: null });
	expect(server.output).toMatch(/Ctrl C - Stopping server\n$/);
});

test.each(["/dev/null", "package.json"])("runs without an operator where standard input is %s", async (file) => {
	const server = new Program(["/bin/sh", "-c", `exec "$@" < ${file}`, "sh", process.execPath, compiled("chat/selectors"), "--port", "0"]);
	await server.printed(/there is no operator/);
	expect(await server.end("SIGTERM")).toEqual({ status: null, signal: "SIGTERM" });
});
