/**
 * The same as `iomux`, under the name that Python's module has.
 *
 * @module iomux/select
 */
export * from "./constants/select.gen.ts";
export { OSError as error } from "./errors.ts";
export { supported } from "./internal/addon/supported.ts";
export type { EpollMask, PollMask } from "./internal/arguments/event-mask.ts";
export type { FileDescriptorLike, FileStream, HasFd, HasFileno, HasHandle } from "./internal/arguments/fileno.ts";
export type { WideInteger } from "./internal/arguments/wide-integer.ts";
export type { WaitOptions } from "./internal/async/wait-queue.ts";
export { Devpoll, devpoll } from "./internal/select/devpoll.ts";
export { Epoll, epoll } from "./internal/select/epoll.ts";
export { EventBuffer } from "./internal/select/event-buffer.ts";
export { eventNames } from "./internal/select/event-names.ts";
export { Kevent, type KeventFactory, kevent } from "./internal/select/kevent.ts";
export { KeventBuffer } from "./internal/select/kevent-buffer.ts";
export { Kqueue, kqueue } from "./internal/select/kqueue.ts";
export { Poll, poll } from "./internal/select/poll.ts";
export { select } from "./internal/select/select.ts";
export { selectAsync } from "./internal/select/select-async.ts";
