// The bundled clients against servers in Python, and against ours.
import { describe, expect, test } from "../support/harness.ts";
import { example, Program, serve } from "./programs.ts";

const clients = [
	{ name: "echo/multiclient", right: ["echo", "pieces"], ours: "echo/epoll", summary: { connections: 2, messages: 6, bytes: 92 } },
	{
		name: "echo/slow_client",
		right: ["echo", "pieces"],
		ours: "echo/poll",
		summary: { connections: 1, messages: 2, bytes: 48 },
		args: ["--pause", 0.1],
	},
	{ name: "echo/selectors_client", right: ["echo", "pieces"], ours: "echo/selectors", summary: { connections: 1, messages: 2, bytes: 42 } },
	{ name: "reply/client", right: ["reply"], ours: "reply/select", summary: { connections: 2, messages: 4, bytes: 122 } },
];

describe.each(clients)("$name", { timeout: 90_000 }, ({ name, right, ours, summary, args = [] }) => {
	const lastLine = (stdout: string): unknown => JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");

	test.each(right)("is content with a server in Python that is right (%s)", async (manner) => {
		const server = Program.peer("server", manner);
		const { status, stdout } = await example(name, "--host", "127.0.0.1", "--timeout", 2, "--port", await server.port(), ...args);
		expect(lastLine(stdout)).toEqual({ ...summary, intact: true });
		expect(status).toBe(0);
	});

	test("is content with our server", async () => {
		const { port } = await serve(ours);
		const { status, stdout } = await example(name, "--port", port, ...args);
		expect(lastLine(stdout)).toEqual({ ...summary, intact: true });
		expect(status).toBe(0);
	});

	test.each(["wrong", "early"])("ends with status 1 when what comes back is not what must (%s)", async (manner) => {
		const server = Program.peer("server", manner);
		const { status, stdout } = await example(name, "--host", "127.0.0.1", "--timeout", 2, "--port", await server.port(), ...args);
		expect(lastLine(stdout)).toMatchObject({ intact: false });
		expect(status).toBe(1);
	});

	test("ends with an error when nobody listens", async () => {
		const { server, port } = await serve(ours);
		await server.end("SIGKILL");
		const { status, stderr } = await example(name, "--host", "127.0.0.1", "--timeout", 2, "--port", port, ...args);
		expect(stderr).toContain("ConnectionRefusedError");
		expect(status).toBe(1);
	});
});
