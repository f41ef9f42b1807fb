// The memory that the hottest calls share with the addon: whoever else calls meanwhile, or writes there, spoils nobody's answer.
import * as select from "iomux";
import * as os from "iomux/os";
import { describe, expect, test } from "../support/harness.ts";
import { pair, pipe } from "../support/opened.ts";
import { addonModule, said } from "../support/signals.ts";

const blocks = ["selectBlock", "pollBlock", "epollBlock", "transferBlock"] as const;

describe("calls within calls", () => {
	test("a fileno() that selects, polls and receives while select() collects its lists", () => {
		const [r, w] = pipe();
		const [quiet] = pipe();
		const [a, b] = pair();
		os.write(w, "x");
		const inner: unknown[] = [];
		const object = (fd: number) => ({
			fileno() {
				b.send("inside");
				const poller = select.poll();
				poller.register(r, select.POLLIN);
				inner.push([select.select([quiet, r], [w], [], 0), poller.poll(0).length, a.recv(10).toString()]);
				return fd;
			},
		});
		const [first, second, third] = [object(quiet), object(r), object(w)];
		expect(select.select([quiet, first, second], [third], [quiet], 1)).toEqual([[second], [third], []]);
		expect(inner).toEqual(Array(3).fill([[[r], [w], []], 1, "inside"]));
	});

	test("an iterable that selects between its elements, and is shortened by one of them", () => {
		const [r, w] = pipe();
		const [quiet] = pipe();
		os.write(w, "x");
		const results: unknown[] = [];
		function* descriptors() {
			for (const fd of [quiet, r]) {
				results.push(select.select([r], [], [], 0));
				yield fd;
			}
		}
		expect(select.select(descriptors(), [], [], 0)).toEqual([[r], [], []]);
		expect(results).toEqual(Array(2).fill([[r], [], []]));
		const list: select.FileDescriptorLike[] = [
			{
				fileno() {
					list.length = 1;
					return r;
				},
			},
			quiet,
		];
		expect(select.select(list, [], [], 0)[0]).toEqual([list[0]]);
	});

	test("listeners that make the very calls that they interrupt", async () => {
		expect(
			await said(`
				const [r, w] = os.pipe();
				const [quiet] = os.pipe();
				const [a, b] = socket.socketpair();
				const [c, d] = socket.socketpair();
				const ep = select.epoll(); ep.register(r, select.EPOLLIN);
				const other = select.epoll(); other.register(w, select.EPOLLOUT); other.register(quiet, select.EPOLLIN);
				const poller = select.poll(); poller.register(quiet, select.POLLIN); poller.register(r, select.POLLIN);
				const inner = [];
				let last;
				process.on("SIGALRM", () => {
					d.send("inside");
					const p = select.poll(); p.register(w, select.POLLOUT);
					inner.push([select.select([quiet], [w], [], 0.01)[1].length, p.poll(10).length, other.poll(0.01).length, c.recv(100).toString()]);
					last();
				});
				const outer = (make, call) => { last = make; alarm(0.03); return call(); };
				const write = () => os.write(w, "x");
				const drained = (result) => { os.read(r, 1); return result; };
				say([
					drained(outer(write, () => select.select([quiet, r], [], [quiet])).map((list) => list.map((fd) => fd === r))),
					drained(outer(write, () => poller.poll()).map(([fd, events]) => fd === r && events === select.POLLIN)),
					drained(outer(write, () => ep.poll()).map(([fd, events]) => fd === r && events === select.EPOLLIN)),
					outer(() => b.send("outside"), () => a.recv(100).toString()),
					outer(() => b.send("outside"), () => { const buffer = Buffer.alloc(10); return buffer.toString("latin1", 0, a.recv_into(buffer)); }),
					inner,
				]);
			`),
		).toEqual([[[true], [], []], [true], [true], "outside", "outside", Array(5).fill([1, 1, 1, "inside"])]);
	});

	test("listeners that throw out of a wait leave nothing behind for the next one", async () => {
		expect(
			await said(`
				const [r, w] = os.pipe();
				const [quiet] = os.pipe();
				const [a, b] = socket.socketpair();
				const ep = select.epoll(); ep.register(r, select.EPOLLIN);
				const poller = select.poll(); poller.register(r, select.POLLIN);
				process.on("SIGALRM", () => { select.select([quiet], [w], [], 0); boom(); });
				const results = [];
				for (const call of [() => select.select([r], [], [r]), () => poller.poll(), () => ep.poll(), () => a.recv(10)]) {
					alarm(0.02);
					results.push(attempt(call).result, select.select([r, quiet], [], [], 0), poller.poll(0), ep.poll(0), attempt(() => a.recv(1, socket.MSG_DONTWAIT)).result);
				}
				say(results);
			`),
		).toEqual(
			Array(4)
				.fill(["Boom", [[], [], []], [], [], "BlockingIOError"])
				.flat(),
		);
	});
});

describe("threads", () => {
	test("each Worker has blocks of its own: what several wait for and receive at once is not mixed up", async () => {
		const worker = `(async () => {
			const { parentPort, workerData: id } = await import("node:worker_threads");
			const select = await import("iomux"); const os = await import("iomux/os"); const socket = await import("iomux/socket");
			const { addon: native } = await import(${JSON.stringify(addonModule)});
			const { work } = await import("WORK");
			parentPort.postMessage([${JSON.stringify(blocks)}.map((name) => native[name].words), work(id, select, os, socket)]);
		})()`;
		const work = `export function work(id, select, os, socket) {
			const mine = Array.from({ length: 1 + id }, () => os.pipe());
			const theirs = Array.from({ length: 5 }, () => os.pipe()[0]);
			for (const [, w] of mine) os.write(w, "x");
			const fds = mine.map(([r]) => r).concat(theirs);
			const ep = select.epoll(); const poller = select.poll();
			for (const fd of fds) { ep.register(fd, select.EPOLLIN); poller.register(fd, select.POLLIN); }
			const expected = mine.map(([r]) => r).sort().join();
			const [a, b] = socket.socketpair();
			const wrong = {};
			const check = (name, got) => { const found = [...got].sort().join(); if (found !== expected) wrong[name] = [found, expected]; };
			for (let i = 0; i < 3000; i++) {
				check("select", select.select(fds, [], [], 1)[0]);
				check("poll", poller.poll(1000).map(([fd]) => fd));
				check("epoll", ep.poll(1).map(([fd]) => fd));
				const sent = String(id).repeat(1 + (i % 500));
				b.send(sent);
				const got = a.recv(1000).toString();
				if (got !== sent) wrong.recv = [got, sent];
			}
			return wrong;
		}`;
		const { wrong, apart } = (await said(`
			const module = "data:text/javascript," + encodeURIComponent(${JSON.stringify(work)});
			const { work } = await import(module);
			const workers = [1, 2, 3].map((id) => new Promise((resolve) => new Worker(${JSON.stringify(worker)}.replace("WORK", module), { eval: true, workerData: id }).once("message", resolve)));
			await new Promise((resolve) => setTimeout(resolve, 100));
			const here = work(0, select, os, socket);
			const results = await Promise.all(workers);
			// A shared block that came over is a view of the same memory: a mark in one shows whether it is anybody else's too.
			const all = [${JSON.stringify(blocks)}.map((name) => native[name].words), ...results.map(([blocks]) => blocks)];
			let apart = true;
			for (const each of all) for (const block of each) {
				for (const others of all) for (const other of others) other[0] = 0;
				block[0] = 7;
				if (all.flat().filter((other) => other[0] === 7).length !== 1) apart = false;
			}
			say({ wrong: [here, ...results.map(([, wrong]) => wrong)], apart });
		`)) as Record<string, unknown>;
		expect(wrong).toEqual([{}, {}, {}, {}]);
		expect(apart).toBe(true);
	});

	test("another thread that writes into a block spoils answers, and nothing else", async () => {
		// Not the timeouts and the flags: calls would wait, as they are told.
		const fields = {
			selectBlock: { counts: [0, 1, 2], lists: [0, 1024, 2048] },
			pollBlock: { nfds: [0] },
			epollBlock: { maxevents: [0] },
			transferBlock: { offset: [0], count: [0] },
		};
		const scribble = `(async () => {
			const { workerData: { blocks, stop } } = await import("node:worker_threads");
			const values = [0, 1, -1, 3, 1023, 1024, 65536, 65537, 0x7fffffff, -0x80000000, 99999];
			let at = 0;
while (Atomics.load(stop, 0) === 0) {
				for (const [block, words] of blocks) for (const word of words) block[word] = values[at++ % values.length];
			}
		})()`;
		expect(
			await said(
				`
				const stop = new Int32Array(new SharedArrayBuffer(4));
				const blocks = Object.entries(${JSON.stringify(fields)}).map(([name, fields]) => [
					native[name].words,
					Object.entries(fields).flatMap(([field, words]) => words.map((word) => native[name][field] + word)),
				]);
				const worker = new Worker(${JSON.stringify(scribble)}, { eval: true, workerData: { blocks, stop } });
				await new Promise((resolve) => worker.on("online", resolve));
				const set = (block, fields) => { for (const [name, value] of Object.entries(fields)) block.words[block[name]] = value; };
				const { selectBlock, pollBlock, epollBlock, transferBlock } = native;
				const [r, w] = os.pipe();
				const [a, b] = socket.socketpair();
				b.setblocking(false); while (b.trySend(Buffer.alloc(65536)) !== null);
				const epfd = native.epoll_create1(0); native.epoll_ctl(epfd, native.EPOLL_CTL_ADD, w, select.EPOLLOUT);
				const pollfd = Int32Array.of(w, select.POLLOUT);
				const bytes = Buffer.alloc(4096);
				let calls = 0;
				for (const end = performance.now() + 2000; performance.now() < end; calls++) {
					selectBlock.words.set([1, 1, 1], selectBlock.counts); selectBlock.words.fill(0, selectBlock.timeout, selectBlock.timeout + 2); set(selectBlock, { lists: r }); selectBlock.words[selectBlock.lists + 1024] = w; native.select_by_block(); native.select_by_block_interruptible();
					set(pollBlock, { nfds: 1, timeout: 0 }); native.poll_by_block(pollfd);
					set(epollBlock, { epfd, maxevents: 10 }); epollBlock.words.fill(0, epollBlock.timeout, epollBlock.timeout + 2); native.epoll_wait_by_block(); native.epoll_wait_by_block_interruptible();
					set(transferBlock, { fd: a.fileno(), offset: 0, count: 64, flags: socket.MSG_DONTWAIT | socket.MSG_PEEK }); native.recv_into_block();
					set(transferBlock, { fd: a.fileno(), offset: 0, count: 64, flags: socket.MSG_DONTWAIT | socket.MSG_PEEK }); native.recv_by_block(bytes);
					set(transferBlock, { fd: b.fileno(), offset: 0, count: 64, flags: socket.MSG_DONTWAIT }); native.send_by_block(bytes);
				}
				Atomics.store(stop, 0, 1);
				await new Promise((resolve) => worker.on("exit", resolve));
				// Nothing is left of it.
				say([calls > 0, select.select([r], [w], [], 0)[1].length, select.select([], [], [], 0)]);
				process.exit();
			`,
				{ deadline: 40_000 },
			),
		).toEqual([true, 1, [[], [], []]]);
	});

	test("waits of the native layer in a Worker are none of the main thread's signals' business", async () => {
		const worker = `(async () => {
			const { parentPort } = await import("node:worker_threads");
			const { addon: native } = await import(${JSON.stringify(addonModule)});
			parentPort.postMessage("ready");
			await new Promise((resolve) => parentPort.once("message", resolve));
			const results = [];
			for (let i = 0; i < 3; i++) {
				const { words, timeout, result, counts } = native.selectBlock;
				words.fill(0, counts, counts + 3); words[timeout] = 0; words[timeout + 1] = 30e6;
				for (const wait of [() => native.poll_interruptible(new Int32Array(2), 0, 30e6), () => (native.select_by_block_interruptible(), words[result])]) {
					const from = native.monotonic();
					results.push([wait(), native.monotonic() - from >= 30e6]);
				}
			}
			parentPort.postMessage(results);
		})()`;
		expect(
			await said(`
				let n = 0;
				process.on("SIGALRM", () => n++);
				const worker = new Worker(${JSON.stringify(worker)}, { eval: true });
				await new Promise((resolve) => worker.once("message", resolve));
				const answer = new Promise((resolve) => worker.once("message", resolve));
				// The listener is due, and does not run, as long as the main thread calculates.
				native.raise(signal.SIGALRM);
				worker.postMessage("go");
				busy(1);
				const before = n;
				const results = await answer;
				select.select([], [], [], 0);
				say([before, results, n]);
			`),
		).toEqual([0, Array(6).fill([0, true]), 1]);
	});
});
