// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("os");

/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_RDONLY: number = c.O_RDONLY as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_WRONLY: number = c.O_WRONLY as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_RDWR: number = c.O_RDWR as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_NONBLOCK: number = c.O_NONBLOCK as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_CLOEXEC: number = c.O_CLOEXEC as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_NOCTTY: number = c.O_NOCTTY as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_DIRECT: number | undefined = c.O_DIRECT as number | undefined;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_SET: number = c.SEEK_SET as number;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_CUR: number = c.SEEK_CUR as number;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_END: number = c.SEEK_END as number;
/** A flag of `eventfd(2)`. */
export const EFD_CLOEXEC: number | undefined = c.EFD_CLOEXEC as number | undefined;
/** A flag of `eventfd(2)`. */
export const EFD_NONBLOCK: number | undefined = c.EFD_NONBLOCK as number | undefined;
/** A flag of `eventfd(2)`. */
export const EFD_SEMAPHORE: number | undefined = c.EFD_SEMAPHORE as number | undefined;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_CLOEXEC: number | undefined = c.TFD_CLOEXEC as number | undefined;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_NONBLOCK: number | undefined = c.TFD_NONBLOCK as number | undefined;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_TIMER_ABSTIME: number | undefined = c.TFD_TIMER_ABSTIME as number | undefined;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_TIMER_CANCEL_ON_SET: number | undefined = c.TFD_TIMER_CANCEL_ON_SET as number | undefined;
/** A flag of `signalfd(2)`. */
export const SFD_CLOEXEC: number | undefined = c.SFD_CLOEXEC as number | undefined;
/** A flag of `signalfd(2)`. */
export const SFD_NONBLOCK: number | undefined = c.SFD_NONBLOCK as number | undefined;
/** A flag of `pidfd_open(2)`. */
export const PIDFD_NONBLOCK: number | undefined = c.PIDFD_NONBLOCK as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ACCESS: number | undefined = c.IN_ACCESS as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MODIFY: number | undefined = c.IN_MODIFY as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ATTRIB: number | undefined = c.IN_ATTRIB as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOSE_WRITE: number | undefined = c.IN_CLOSE_WRITE as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOSE_NOWRITE: number | undefined = c.IN_CLOSE_NOWRITE as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_OPEN: number | undefined = c.IN_OPEN as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVED_FROM: number | undefined = c.IN_MOVED_FROM as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVED_TO: number | undefined = c.IN_MOVED_TO as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CREATE: number | undefined = c.IN_CREATE as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_DELETE: number | undefined = c.IN_DELETE as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_DELETE_SELF: number | undefined = c.IN_DELETE_SELF as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVE_SELF: number | undefined = c.IN_MOVE_SELF as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_UNMOUNT: number | undefined = c.IN_UNMOUNT as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_Q_OVERFLOW: number | undefined = c.IN_Q_OVERFLOW as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_IGNORED: number | undefined = c.IN_IGNORED as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOSE: number | undefined = c.IN_CLOSE as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVE: number | undefined = c.IN_MOVE as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ONLYDIR: number | undefined = c.IN_ONLYDIR as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_DONT_FOLLOW: number | undefined = c.IN_DONT_FOLLOW as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_EXCL_UNLINK: number | undefined = c.IN_EXCL_UNLINK as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MASK_CREATE: number | undefined = c.IN_MASK_CREATE as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MASK_ADD: number | undefined = c.IN_MASK_ADD as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ISDIR: number | undefined = c.IN_ISDIR as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ONESHOT: number | undefined = c.IN_ONESHOT as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ALL_EVENTS: number | undefined = c.IN_ALL_EVENTS as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOEXEC: number | undefined = c.IN_CLOEXEC as number | undefined;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_NONBLOCK: number | undefined = c.IN_NONBLOCK as number | undefined;
/** A clock: `clock_gettime(2)`. */
export const CLOCK_REALTIME: number = c.CLOCK_REALTIME as number;
/** A clock: `clock_gettime(2)`. */
export const CLOCK_MONOTONIC: number = c.CLOCK_MONOTONIC as number;
/** A clock: `clock_gettime(2)`. */
export const CLOCK_BOOTTIME: number | undefined = c.CLOCK_BOOTTIME as number | undefined;
