// The proxies between Python clients and Python servers.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { describe, expect, test } from "../support/harness.ts";
import { Program, peer, peerAnswer } from "./programs.ts";

const MIB = 1 << 20;

/**
 * What a proxy may need: Node itself (54 MiB here), 256 KiB of queue and 64 KiB of input for each connection, and received buffers that
 * are not collected yet. Without a bound the stalled client's 64 MiB would come on top.
 */
const MEMORY = 128 * MIB;

/** Starts a proxy in front of a port. */
async function proxyTo(name: string, upstream: number): Promise<{ proxy: Program; port: number }> {
	const proxy = Program.example(name, "--listen", "localhost:0", "--upstream", `127.0.0.1:${upstream}`);
	return { proxy, port: await proxy.port() };
}

/** Bytes that a process had in memory at most. */
function peakMemory(program: Program): number {
	const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${program.pid}/status`, "utf8")) ?? [];
	return Number(kilobytes) * 1024;
}

describe.each(["proxy/select", "proxy/selectors"])("%s", { timeout: 90_000 }, (name) => {
	/** Plays a scenario of peers/proxied.py through the proxy: what it saw. */
	async function play(scenario: string): Promise<{ seen: unknown; proxy: Program }> {
		const sides = Program.peer("proxied", scenario);
		const { proxy, port } = await proxyTo(name, await sides.port());
		sides.child.stdin?.write(`${port}\n`);
		const [, answer] = await sides.printed(/^(\{.*\})\n/m);
		expect(proxy.alive).toBe(true);
		return { seen: JSON.parse(answer), proxy };
	}

	test("64 MiB in both directions arrive intact while another client stalls; its memory stays bounded", async () => {
		const { seen, proxy } = await play("push");
		expect(seen).toMatchObject({ upstream: true, client: true });
		// Whoever floods a client that does not read is stopped.
		expect((seen as { flooded: number }).flooded).toBeLessThan(64 * MIB);
		expect(peakMemory(proxy)).toBeLessThan(MEMORY);
	});

	test("passes on that one side sends no more, while the other still does", async () => {
		const { seen } = await play("half_close");
		expect(seen).toEqual({ request: [7, "end"], answer: [600_000, "end"], greeting: [8, "end"], late: [4, "end"] });
	});

	test("a refused upstream closes its own client only", async () => {
		expect((await play("refused")).seen).toEqual({ refused: 5, others: true });
	});

	test("an upstream that does not answer holds up nobody else", async () => {
		expect((await play("hanging_connect")).seen).toEqual({ waiting: 6, others: true });
	});

	test("a side that breaks off ends its pair only, and the other side learns it", async () => {
		expect((await play("broken")).seen).toEqual({ client: [0, "reset"], upstream: [0, "reset"], others: true });
	});

	test("200 concurrent clients, resets and a client that never reads", async () => {
		const echo = Program.peer("server", "echo");
		const { proxy, port } = await proxyTo(name, await echo.port());
		const stalled = Program.peer("stall", "localhost", port);
		const [, sent] = await stalled.printed(/^(\d+)\n/);
		expect(Number(sent)).toBeLessThan(64 * MIB);
		expect((await peer("resets", "localhost", port, 30)).stdout).toBe("reset\n");
		expect(await peerAnswer("clients", "echo", "localhost", port, 200, 5_000, "--half-close")).toEqual({ clients: 200, intact: 200 });
		expect(await peerAnswer("clients", "echo", "localhost", port, 40, 200_000)).toEqual({ clients: 40, intact: 40 });
		expect(proxy.alive).toBe(true);
	});

	test("Ctrl-C: its last line, and it ends; SIGTERM ends it at once; without a stack trace", async () => {
		const ends = [
			["SIGINT", { status: 0, signal: null }, /Ctrl C - Stopping server\n$/],
			["SIGTERM", { status: null, signal: "SIGTERM" }, /\n$/],
		] as const;
		for (const [signal, how, output] of ends) {
			const { proxy, port } = await proxyTo(name, 1);
			// A refused client says that the proxy is in its loop: before that, Ctrl-C may come while it still prepares.
			const client = connect(port, "localhost");
			client.on("error", () => {}).resume();
			await once(client, "close");
			expect(await proxy.end(signal)).toEqual(how);
			expect(proxy.output).toMatch(output);
			expect(proxy.stderr).not.toMatch(/^\s+at |Error/m);
		}
	});
});
