// Pending waits of every kind, for the tests that end a process or a Worker around them.
import * as select from "iomux";
import * as selectors from "iomux/selectors";

/** Starts `count` waits on a descriptor that is never ready. */
export function startPendingWaits(r, count) {
	const waits = [];
	while (waits.length < count) {
		const ep = select.epoll();
		ep.register(r, select.EPOLLIN);
		waits.push(ep.pollAsync(), ep.pollAsync(1000), ep.events().next());
		const poller = select.poll();
		poller.register(r, select.POLLIN);
		waits.push(poller.pollAsync(), select.selectAsync([r], [], [], 1000));
		const sel = selectors.DefaultSelector();
		sel.register(r, selectors.EVENT_READ);
		waits.push(sel.selectAsync(), sel[Symbol.asyncIterator]().next());
		sel.wakeupToken;
	}
	for (const wait of waits) wait.catch(() => {});
}
