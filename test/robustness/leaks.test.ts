// Descriptors that are opened are closed: by close(), and on every way out that is an error.
import { readdirSync } from "node:fs";
import * as select from "iomux";
import * as os from "iomux/os";
import * as socket from "iomux/socket";
import { answer } from "../support/child.ts";
import { describe, expect, test } from "../support/harness.ts";
import { closedNumber, closing, listener } from "../support/opened.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what these tests are about
const lax = { ...select, ...socket } as any;

const descriptors = () => readdirSync("/proc/self/fd").length;

/** Does something a hundred times; as many descriptors are open afterwards as before. */
function leavesNothing(body: () => unknown): void {
	body();
	const before = descriptors();
	for (let i = 0; i < 100; i++) body();
	expect(descriptors()).toBe(before);
}

const fails = (body: () => unknown) => () => expect(body).toThrow();

describe("opened and closed", () => {
	test("100,000 epoll objects and 100,000 sockets, in one synchronous loop", async () => {
		const counts = await answer(
			`import { readdirSync } from "node:fs"; import * as select from "iomux"; import * as socket from "iomux/socket";
			const count = () => readdirSync("/proc/self/fd").length;
			select.epoll().close(); socket.socket().close();
			const before = count();
			for (let i = 0; i < 100_000; i++) { select.epoll().close(); socket.socket().close(); }
			const after = count();
			for (let i = 0; i < 20_000; i++) for (const s of socket.socketpair()) s.close();
			const numbers = [select.epoll().fileno(), socket.socket().fileno()];
			console.log(JSON.stringify([after - before, count() - before, numbers.every((fd) => fd < before + 10)]));`,
			{ deadline: 60_000 },
		);
		expect(counts).toEqual([0, 2, true]);
	}, 70_000);

	test("by `using`, by detach() and os.close(), by an adopted object", () => {
		leavesNothing(() => select.epoll()[Symbol.dispose]());
		leavesNothing(() => socket.socket()[Symbol.dispose]());
		leavesNothing(() => os.close(socket.socket().detach()));
		leavesNothing(() => socket.socket({ fileno: socket.socket().detach() }).close());
		leavesNothing(() => os.pipe().map(os.close));
		leavesNothing(() => os.close(os.dup(0)));
	});

	test("waits open nothing", () => {
		const ep = closing(select.epoll());
		const poller = select.poll();
		leavesNothing(() => [ep.poll(0), ep.poll(0.0001), poller.poll(0), select.select([], [], [], 0)]);
	});
});

describe("every way out that is an error closes what it opened", () => {
	test("epoll objects", () => {
		leavesNothing(fails(() => lax.epoll(0)));
		leavesNothing(fails(() => lax.epoll(-1, 1)));
		leavesNothing(fails(() => lax.epoll(1, 2, 3)));
		leavesNothing(fails(() => lax.epoll.fromfd(-1)));
		class Mine extends select.Epoll {}
		leavesNothing(fails(() => new Mine()));
	});

	test("sockets", () => {
		const server = listener();
		leavesNothing(fails(() => lax.socket("x")));
		leavesNothing(fails(() => socket.socket(socket.AF_INET, 12345)));
		leavesNothing(fails(() => socket.socket({ fileno: closedNumber() })));
		leavesNothing(fails(() => socket.socketpair(socket.AF_INET)));
		leavesNothing(() => {
			const client = socket.socket();
			expect(() => client.connect(["127.0.0.1", 1])).toThrow();
			expect(() => client.bind(["256.256.256.256.256", 0])).toThrow();
			client.close();
		});
		server.setblocking(false);
		leavesNothing(fails(() => server.accept()));
		leavesNothing(() => expect(server.tryAccept()).toBe(null));
	});

	test("EMFILE: accept, socketpair, pipe, dup, epoll and socket leave the process as they found it", async () => {
		const outcome = await answer(
			`import { readdirSync } from "node:fs"; import * as select from "iomux"; import * as os from "iomux/os"; import * as socket from "iomux/socket";
			const server = socket.socket();
			server.bind(["127.0.0.1", 0]);
			server.listen();
			const client = socket.socket();
			client.connect(server.getsockname());
			const all = [];
			try { for (;;) all.push(os.dup(0)); } catch {}
			const codes = [];
			for (const attempt of [() => server.accept(), () => socket.socketpair(), () => os.pipe(), () => os.dup(0), () => select.epoll(), () => socket.socket()]) {
				try { attempt(); codes.push("no error"); } catch (e) { codes.push(e.code); }
			}
			os.close(all.pop());
			// One descriptor is left: what needs two must not keep one.
			for (const attempt of [() => socket.socketpair(), () => os.pipe()]) {
				try { attempt(); codes.push("no error"); } catch (e) { codes.push(e.code); }
			}
			const [connection] = server.accept();
			codes.push(connection.fileno() > 2);
			console.log(JSON.stringify(codes));`,
			{ shell: "ulimit -n 64" },
		);
		expect(outcome).toEqual([...Array(8).fill("EMFILE"), true]);
	});
});
