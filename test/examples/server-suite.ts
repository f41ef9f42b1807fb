// What every echo, reply and log server must do, against clients in Python.
import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "../support/harness.ts";
import { Program, peer, peerAnswer, serve } from "./programs.ts";

/** @param kind how the server answers: with what it got, or with "Server received b'…'" */
export function serverSuite(name: string, kind: "echo" | "reply"): void {
	describe(name, { timeout: 90_000 }, () => {
		test("answers 200 KB from each of 40 concurrent clients intact", async () => {
			const { port } = await serve(name);
			expect(await peerAnswer("clients", kind, "localhost", port, 40, 200_000)).toEqual({ clients: 40, intact: 40 });
		});

		test("answers 200 concurrent clients, and what is still queued when they have said that they send no more", async () => {
			const { port } = await serve(name);
			expect(await peerAnswer("clients", kind, "localhost", port, 200, 5_000, "--half-close")).toEqual({ clients: 200, intact: 200 });
		});

		test("survives resets, and a client that never reads", async () => {
			const { server, port } = await serve(name);
			const stalled = Program.peer("stall", "localhost", port);
			const sent = Number((await stalled.printed(/^(\d+)\n/))[1]);
			// It is not read for ever: the server stops where its queue for the client is full.
			expect(sent).toBeGreaterThan(0);
			expect(sent).toBeLessThan(64 << 20);
			expect((await peer("resets", "localhost", port, 30)).stdout).toBe("reset\n");
			expect(await peerAnswer("clients", kind, "localhost", port, 3, 50_000)).toEqual({ clients: 3, intact: 3 });
			expect(server.alive).toBe(true);
		});

		test("Ctrl-C: its last line, and it ends; SIGTERM ends it at once; without a stack trace", async () => {
			const ended = async (signal: NodeJS.Signals, how: object, output: RegExp): Promise<void> => {
				const { server, port } = await serve(name);
				const client = connect(port, "localhost");
				client.on("error", () => {}); // the server is gone
				await once(client, "connect");
				// An answer says that the server is in its loop: before that, Ctrl-C may come while it still prepares.
				client.write("x");
				await once(client, "data");
				expect(await server.end(signal)).toEqual(how);
				client.destroy();
				expect(server.output).toMatch(output);
				expect(server.stderr).not.toMatch(/^\s+at |Error/m);
			};
			await Promise.all([
				ended("SIGINT", { status: 0, signal: null }, /Ctrl C - Stopping server\n$/),
				ended("SIGTERM", { status: null, signal: "SIGTERM" }, /\n$/),
			]);
		});
	});
}
