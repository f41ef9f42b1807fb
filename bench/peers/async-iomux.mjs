// Events of a descriptor that is always ready, one by one, while the event loop goes on.
import * as select from "../../dist/index.js";
import * as os from "../../dist/os.js";
import { answerEventRuns } from "./event-runs.mjs";

const [r, w] = os.pipe();
os.write(w, "x");
const epoll = select.epoll();
epoll.register(r, select.EPOLLIN);

await answerEventRuns({
	async "for await"(events) {
		for await (const [, mask] of epoll) if (mask === select.EPOLLIN && --events === 0) break;
	},
	async pollAsync(events) {
		while (events > 0) events -= (await epoll.pollAsync()).length;
	},
});
