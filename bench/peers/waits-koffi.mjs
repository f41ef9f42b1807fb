// The same waits through koffi, a foreign function interface: no addon to compile, each call converted at run time.

import koffi from "koffi";
import * as select from "../../dist/index.js";
import { cpuNs } from "./peer.mjs";
import { serveWaits } from "./waits.mjs";

const libc = koffi.load("libc.so.6");
const epoll_wait = libc.func("int epoll_wait(int epfd, void *events, int maxevents, int timeout)");
const poll = libc.func("int poll(void *fds, unsigned long nfds, int timeout)");
const EVENT_WORDS = 3; // struct epoll_event is packed on x86-64
const events = new Int32Array(1023 * EVENT_WORDS);

/** @param {(epfd: number) => number} once */
function epollCall(once) {
	return (fds) => {
		const ep = select.epoll();
		for (const fd of fds) ep.register(fd, select.EPOLLIN);
		const epfd = ep.fileno();
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) found += once(epfd);
				return { spent: cpuNs() - start, found };
			},
			close: () => ep.close(),
		};
	};
}

await serveWaits({
	"epoll.poll": epollCall((epfd) => {
		const pairs = [];
		const n = epoll_wait(epfd, events, 1023, 0);
		for (let i = 0; i < n; i++) pairs.push([events[EVENT_WORDS * i + 1], events[EVENT_WORDS * i]]);
		return pairs.length;
	}),
	"epoll.pollInto": epollCall((epfd) => epoll_wait(epfd, events, 1023, 0)),
	poll(fds) {
		const set = new Int32Array(2 * fds.length);
		for (const [i, fd] of fds.entries()) {
			set[2 * i] = fd;
			set[2 * i + 1] = select.POLLIN;
		}
		return {
			run(times) {
				let found = 0;
				const start = cpuNs();
				for (let i = 0; i < times; i++) {
					const n = poll(set, fds.length, 0);
					const pairs = [];
					for (let j = 1; j < set.length && pairs.length < n; j += 2) {
						const revents = set[j] >>> 16;
						if (revents !== 0) pairs.push([set[j - 1], revents]);
					}
					found += pairs.length;
				}
				return { spent: cpuNs() - start, found };
			},
		};
	},
});
