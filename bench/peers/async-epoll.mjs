// Events of a descriptor that is always ready, one by one, from the npm package epoll.
import { createRequire } from "node:module";
import * as os from "../../dist/os.js";
import { answerEventRuns } from "./event-runs.mjs";

const { Epoll } = createRequire(import.meta.url)("epoll");
const [r, w] = os.pipe();
os.write(w, "x");

await answerEventRuns({
	callback: (events) =>
		new Promise((resolve) => {
			const poller = new Epoll((_error, fd, mask) => {
				if (mask !== Epoll.EPOLLIN || --events !== 0) return;
				poller.remove(fd);
				poller.close();
				resolve();
			});
			poller.add(r, Epoll.EPOLLIN);
		}),
});
