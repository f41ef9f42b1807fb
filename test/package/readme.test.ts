// The README's first program is run as it stands there, but for its port.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import * as socket from "iomux/socket";
import { expect, test } from "../support/harness.ts";

const root = new URL("../../", import.meta.url);

test("the README's echo server echoes, and survives a connection that is reset", async () => {
	const readme = readFileSync(new URL("README.md", root), "utf8");
	const program = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
	expect(program).toContain('server.bind(["localhost", 10000])');
	const onAnyPort = program.replace("10000])", "0])").replace("\nfor (;;)", "\nconsole.log(server.getsockname()[1]);\nfor (;;)");
	const server = spawn(process.execPath, ["--input-type=module", "--eval", onAnyPort], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
	try {
		const [line] = await once(createInterface(server.stdout), "line");
		const address = ["localhost", Number(line)];
		const rude = socket.socket();
		rude.connect(address);
		rude.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, Buffer.from(Int32Array.of(1, 0).buffer));
		rude.send("x");
		rude.close();
		using client = socket.socket();
		client.settimeout(10);
		client.connect(address);
		for (const text of ["hello", "again"]) {
			client.sendall(text);
			expect(client.recv(100).toString()).toBe(text);
		}
	} finally {
		server.kill();
		await once(server, "exit");
	}
});
