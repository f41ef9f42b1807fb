// One wait on descriptors that are ready already, by iomux. With the argument "listening" there is a listener for a signal.
import * as select from "../../dist/index.js";
import { cpuNs } from "./peer.mjs";
import { serveWaits } from "./waits.mjs";

const selectors = await import("../../dist/selectors.js").catch(() => undefined);

/** Each call site has a loop of its own, as in a program that uses one of them. */
const calls = {
	"epoll.poll"(fds) {
		const ep = epollOf(fds);
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) found += ep.poll(0).length;
				return { spent: cpuNs() - start, found };
			},
			close: () => ep.close(),
		};
	},
	"epoll.pollInto"(fds) {
		const ep = epollOf(fds);
		const events = new select.EventBuffer();
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) found += ep.pollInto(events, 0);
				return { spent: cpuNs() - start, found };
			},
			close: () => ep.close(),
		};
	},
	poll(fds) {
		const poller = select.poll();
		for (const fd of fds) poller.register(fd, select.POLLIN);
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) found += poller.poll(0).length;
				return { spent: cpuNs() - start, found };
			},
		};
	},
	select(fds) {
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) found += select.select(fds, [], [], 0)[0].length;
				return { spent: cpuNs() - start, found };
			},
		};
	},
	"select.sockets"(_fds, sockets) {
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) found += select.select(sockets, [], [], 0)[0].length;
				return { spent: cpuNs() - start, found };
			},
		};
	},
	selector(fds) {
		const selector = new selectors.EpollSelector();
		for (const fd of fds) selector.register(fd, selectors.EVENT_READ);
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) found += selector.select(0).length;
				return { spent: cpuNs() - start, found };
			},
			close: () => selector.close(),
		};
	},
};

function epollOf(fds) {
	const ep = select.epoll();
	for (const fd of fds) ep.register(fd, select.EPOLLIN);
	return ep;
}

if (process.argv[2] === "listening") process.on("SIGUSR2", () => {});
await serveWaits(calls);
