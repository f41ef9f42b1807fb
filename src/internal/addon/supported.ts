import * as native from "../../native.ts";
import { systemSupported } from "./load.ts";

const has = (call: unknown): boolean => systemSupported && call !== undefined;

/**
 * Which of the primitives the running system has; what it lacks stays importable and throws `NotImplementedError` when called.
 *
 * @example
 * const poller = select.supported.epoll ? select.epoll() : select.poll();
 */
export const supported: Readonly<Record<"select" | "poll" | "epoll" | "kqueue" | "devpoll", boolean>> = Object.freeze({
	select: has(native.select),
	poll: has(native.poll),
	epoll: has(native.epoll_create1),
	kqueue: has(native.kqueue),
	devpoll: has(native.devpoll_open),
});
