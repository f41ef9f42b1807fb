// The npm package epoll delivers each event to a callback on the event loop: the time is that of as many callbacks.
import npm from "epoll";
import { cpuNs } from "./peer.mjs";
import { serveWaits } from "./waits.mjs";

const { Epoll } = npm;

await serveWaits({
	"epoll.poll"(fds) {
		let left = 0;
		let done = () => {};
		const poller = new Epoll((error) => {
			if (error) throw error;
			if (--left === 0) {
				for (const fd of fds) poller.remove(fd);
				done();
			}
		});
		return {
			async run(times) {
				const found = times * fds.length;
				left = found;
				const start = cpuNs();
				await new Promise((resolve) => {
					done = resolve;
					for (const fd of fds) poller.add(fd, Epoll.EPOLLIN);
				});
				return { spent: cpuNs() - start, found };
			},
			close: () => poller.close(),
		};
	},
});
