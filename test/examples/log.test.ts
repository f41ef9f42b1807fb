// The servers that log each event: they echo, they name the bits, and they are silent when nothing happens.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "../support/harness.ts";
import { serve } from "./programs.ts";
import { serverSuite } from "./server-suite.ts";

const logs = [
	["log/select", "['readable']", "['writable']"],
	["log/poll", "['POLLIN']", "['POLLOUT']"],
	["log/epoll", "['EPOLLIN']", "['EPOLLOUT']"],
] as const;

for (const [name] of logs) serverSuite(name, "echo");

test.each(logs)(
	"%s names each event, in Python's format, and sleeps when nothing happens",
	{ timeout: 90_000 },
	async (name, readable, writable) => {
		const { server, port } = await serve(name);
		const client = connect(port, "localhost");
		client.write("hello");
		await once(client, "data");
		const { length } = server.output;
		// A server that waits for output it does not have is woken all the time, and logs it.
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(server.output.length - length).toBeLessThan(200);
		const lines = server.output.trimEnd().split("\n");
		expect(lines.filter((line) => !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} - log\/\w+ - DEBUG - \S/.test(line))).toEqual([]);
		expect(lines.filter((line) => line.includes(`Events ${readable} happened on fd`))).toHaveLength(2); // the connection, and what it sent
		expect(lines.filter((line) => line.includes(`Events ${writable} happened on fd`))).toHaveLength(1);
		expect(server.output).toMatch(/hello/);
		client.destroy();
		await server.printed(name === "log/select" ? /Receive bye/ : /Receive empty data/);
	},
);
