// The examples on kqueue: on macOS and the BSDs, and on Linux in the project that has the emulation.
import { appendFileSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { supported } from "iomux";
import { describe, expect, test } from "../support/harness.ts";
import { example, Program } from "./programs.ts";
import { serverSuite } from "./server-suite.ts";

describe.runIf(supported.kqueue)("with kqueue", () => {
	serverSuite("echo/kqueue", "echo");
	serverSuite("reply/kqueue", "reply");

	test("descriptors/kqueue_watch_file says what happens to a file, and ends when it is deleted", { timeout: 60_000 }, async () => {
		const directory = mkdtempSync(join(tmpdir(), "iomux-"));
		try {
			const path = join(directory, "notes.txt");
			writeFileSync(path, "one");
			const watcher = Program.example("descriptors/kqueue_watch_file", "--path", path);
			await watcher.printed(/watching/);
			appendFileSync(path, "two");
			await watcher.printed(/written, extended/);
			renameSync(path, `${path}.old`);
			await watcher.printed(/renamed/);
			unlinkSync(`${path}.old`);
			await watcher.printed(/deleted/);
			await watcher.ended;
			expect([watcher.child.exitCode, watcher.stderr]).toEqual([0, ""]);
		} finally {
			rmSync(directory, { recursive: true });
		}
	});
});

describe.skipIf(supported.kqueue)("without kqueue", () => {
	test.each(["echo/kqueue", "reply/kqueue"])("%s says what to use instead", async (name) => {
		const { status, stderr } = await example(name, "--port", 0);
		expect(status).toBe(1);
		expect(stderr).toMatch(/NotImplementedError: kqueue\(\) does not exist on \w+: use epoll\(\)/);
	});
});
