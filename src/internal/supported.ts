import * as native from "../native.ts";

/**
 * Which of the primitives the running system has; what it lacks stays importable and throws `NotImplementedError` when called.
 *
 * @example
 * const poller = select.supported.epoll ? select.epoll() : select.poll();
 */
export const supported: Readonly<Record<"select" | "poll" | "epoll" | "kqueue" | "devpoll", boolean>> = Object.freeze({
	select: native.select !== undefined,
	poll: native.poll !== undefined,
	epoll: native.epoll_create1 !== undefined,
	kqueue: false,
	devpoll: false,
});
