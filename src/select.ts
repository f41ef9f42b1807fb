/**
 * The same as `iomux`, under the name that Python's module has.
 *
 * @module iomux/select
 */
export * from "./constants/select.gen.ts";
export { OSError as error } from "./errors.ts";
export type { WaitOptions } from "./internal/async-wait.ts";
export { Devpoll, devpoll } from "./internal/devpoll.ts";
export { Epoll, epoll } from "./internal/epoll.ts";
export { EventBuffer } from "./internal/event-buffer.ts";
export type { EpollMask, PollMask } from "./internal/event-mask.ts";
export { eventNames } from "./internal/event-names.ts";
export type { FileDescriptorLike, FileStream, HasFd, HasFileno, HasHandle } from "./internal/fileno.ts";
export { Kevent, type KeventFactory, kevent } from "./internal/kevent.ts";
export { KeventBuffer } from "./internal/kevent-buffer.ts";
export { Kqueue, kqueue } from "./internal/kqueue.ts";
export { Poll, poll } from "./internal/poll.ts";
export { select } from "./internal/select.ts";
export { selectAsync } from "./internal/select-async.ts";
export { supported } from "./internal/supported.ts";
export type { WideInteger } from "./internal/wide-integer.ts";
