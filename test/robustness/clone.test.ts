// What stands for something of this process cannot be sent to another thread as a copy.
import * as worker_threads from "node:worker_threads";
import * as select from "iomux";
import * as selectors from "iomux/selectors";
import * as socket from "iomux/socket";
import { expect, test } from "vitest";

test.runIf("markAsUncloneable" in worker_threads)("structuredClone() and postMessage() refuse every object, with a DataCloneError", () => {
	const [a, b] = socket.socketpair();
	const selector = selectors.DefaultSelector();
	const objects: object[] = [a, b, selector, select.poll(), selectors.SelectSelector(), a.makefile("r"), a.makefile("rb")];
	if (select.supported.epoll) objects.push(select.epoll());
	if (select.supported.kqueue) objects.push(select.kqueue());
	if (select.supported.devpoll) objects.push(select.devpoll());
	const { port1 } = new worker_threads.MessageChannel();
	for (const object of objects) {
		const refused = expect.objectContaining({ name: "DataCloneError" });
		expect(() => structuredClone(object)).toThrow(refused);
		expect(() => structuredClone({ within: [object] })).toThrow(refused);
		expect(() => port1.postMessage(object)).toThrow(refused);
	}
	// A token is a number and an event buffer is data: both may go.
	expect(structuredClone(selector.wakeupToken)).toBe(selector.wakeupToken);
	port1.close();
	for (const object of objects) if ("close" in object) (object as { close(): void }).close();
});
