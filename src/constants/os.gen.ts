// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../native.ts";

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
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_ACCMODE: number = c.O_ACCMODE as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_CREAT: number = c.O_CREAT as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_EXCL: number = c.O_EXCL as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_TRUNC: number = c.O_TRUNC as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_APPEND: number = c.O_APPEND as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_NDELAY: number = c.O_NDELAY as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_SYNC: number = c.O_SYNC as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_DSYNC: number = c.O_DSYNC as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_NOFOLLOW: number = c.O_NOFOLLOW as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_DIRECTORY: number = c.O_DIRECTORY as number;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_RSYNC: number | undefined = c.O_RSYNC as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_ASYNC: number | undefined = c.O_ASYNC as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_FSYNC: number | undefined = c.O_FSYNC as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_LARGEFILE: number | undefined = c.O_LARGEFILE as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_NOATIME: number | undefined = c.O_NOATIME as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_PATH: number | undefined = c.O_PATH as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_TMPFILE: number | undefined = c.O_TMPFILE as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_EXLOCK: number | undefined = c.O_EXLOCK as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_SHLOCK: number | undefined = c.O_SHLOCK as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_EVTONLY: number | undefined = c.O_EVTONLY as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_NOFOLLOW_ANY: number | undefined = c.O_NOFOLLOW_ANY as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_SYMLINK: number | undefined = c.O_SYMLINK as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_SEARCH: number | undefined = c.O_SEARCH as number | undefined;
/** A flag of `open(2)`, some of them of `pipe2(2)` too. */
export const O_EXEC: number | undefined = c.O_EXEC as number | undefined;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_SET: number = c.SEEK_SET as number;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_CUR: number = c.SEEK_CUR as number;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_END: number = c.SEEK_END as number;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_DATA: number | undefined = c.SEEK_DATA as number | undefined;
/** What an offset is relative to: `lseek(2)`. */
export const SEEK_HOLE: number | undefined = c.SEEK_HOLE as number | undefined;
/** A flag of `eventfd(2)`. */
export const EFD_CLOEXEC: number = c.EFD_CLOEXEC as number;
/** A flag of `eventfd(2)`. */
export const EFD_NONBLOCK: number = c.EFD_NONBLOCK as number;
/** A flag of `eventfd(2)`. */
export const EFD_SEMAPHORE: number = c.EFD_SEMAPHORE as number;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_CLOEXEC: number = c.TFD_CLOEXEC as number;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_NONBLOCK: number = c.TFD_NONBLOCK as number;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_TIMER_ABSTIME: number = c.TFD_TIMER_ABSTIME as number;
/** A flag of `timerfd_create(2)` or `timerfd_settime(2)`. */
export const TFD_TIMER_CANCEL_ON_SET: number = c.TFD_TIMER_CANCEL_ON_SET as number;
/** A flag of `signalfd(2)`. */
export const SFD_CLOEXEC: number = c.SFD_CLOEXEC as number;
/** A flag of `signalfd(2)`. */
export const SFD_NONBLOCK: number = c.SFD_NONBLOCK as number;
/** A flag of `pidfd_open(2)`. */
export const PIDFD_NONBLOCK: number = c.PIDFD_NONBLOCK as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ACCESS: number = c.IN_ACCESS as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MODIFY: number = c.IN_MODIFY as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ATTRIB: number = c.IN_ATTRIB as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOSE_WRITE: number = c.IN_CLOSE_WRITE as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOSE_NOWRITE: number = c.IN_CLOSE_NOWRITE as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_OPEN: number = c.IN_OPEN as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVED_FROM: number = c.IN_MOVED_FROM as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVED_TO: number = c.IN_MOVED_TO as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CREATE: number = c.IN_CREATE as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_DELETE: number = c.IN_DELETE as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_DELETE_SELF: number = c.IN_DELETE_SELF as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVE_SELF: number = c.IN_MOVE_SELF as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_UNMOUNT: number = c.IN_UNMOUNT as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_Q_OVERFLOW: number = c.IN_Q_OVERFLOW as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_IGNORED: number = c.IN_IGNORED as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOSE: number = c.IN_CLOSE as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MOVE: number = c.IN_MOVE as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ONLYDIR: number = c.IN_ONLYDIR as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_DONT_FOLLOW: number = c.IN_DONT_FOLLOW as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_EXCL_UNLINK: number = c.IN_EXCL_UNLINK as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MASK_CREATE: number = c.IN_MASK_CREATE as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_MASK_ADD: number = c.IN_MASK_ADD as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ISDIR: number = c.IN_ISDIR as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ONESHOT: number = c.IN_ONESHOT as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_ALL_EVENTS: number = c.IN_ALL_EVENTS as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_CLOEXEC: number = c.IN_CLOEXEC as number;
/** An event of `inotify(7)`, or a flag of a watch or of `inotify_init1(2)`. */
export const IN_NONBLOCK: number = c.IN_NONBLOCK as number;
/** A clock: `clock_gettime(2)`. */
export const CLOCK_REALTIME: number = c.CLOCK_REALTIME as number;
/** A clock: `clock_gettime(2)`. */
export const CLOCK_MONOTONIC: number = c.CLOCK_MONOTONIC as number;
/** A clock: `clock_gettime(2)`. */
export const CLOCK_BOOTTIME: number | undefined = c.CLOCK_BOOTTIME as number | undefined;
/** An option of `waitpid(2)` or `waitid(2)`. */
export const WNOHANG: number = c.WNOHANG as number;
/** An option of `waitpid(2)` or `waitid(2)`. */
export const WUNTRACED: number = c.WUNTRACED as number;
/** An option of `waitpid(2)` or `waitid(2)`. */
export const WCONTINUED: number = c.WCONTINUED as number;
/** An option of `waitpid(2)` or `waitid(2)`. */
export const WEXITED: number = c.WEXITED as number;
/** An option of `waitpid(2)` or `waitid(2)`. */
export const WSTOPPED: number = c.WSTOPPED as number;
/** An option of `waitpid(2)` or `waitid(2)`. */
export const WNOWAIT: number = c.WNOWAIT as number;
/** What an id given to `waitid(2)` stands for. */
export const P_ALL: number = c.P_ALL as number;
/** What an id given to `waitid(2)` stands for. */
export const P_PID: number = c.P_PID as number;
/** What an id given to `waitid(2)` stands for. */
export const P_PGID: number = c.P_PGID as number;
/** What an id given to `waitid(2)` stands for. */
export const P_PIDFD: number = c.P_PIDFD as number;
/** What became of a child, in the `si_code` of `waitid(2)`. */
export const CLD_EXITED: number = c.CLD_EXITED as number;
/** What became of a child, in the `si_code` of `waitid(2)`. */
export const CLD_KILLED: number = c.CLD_KILLED as number;
/** What became of a child, in the `si_code` of `waitid(2)`. */
export const CLD_DUMPED: number = c.CLD_DUMPED as number;
/** What became of a child, in the `si_code` of `waitid(2)`. */
export const CLD_TRAPPED: number = c.CLD_TRAPPED as number;
/** What became of a child, in the `si_code` of `waitid(2)`. */
export const CLD_STOPPED: number = c.CLD_STOPPED as number;
/** What became of a child, in the `si_code` of `waitid(2)`. */
export const CLD_CONTINUED: number = c.CLD_CONTINUED as number;
/** A command of `fcntl(2)` on a pipe. */
export const F_SETPIPE_SZ: number = c.F_SETPIPE_SZ as number;
/** A command of `fcntl(2)` on a pipe. */
export const F_GETPIPE_SZ: number = c.F_GETPIPE_SZ as number;
/** A flag of `splice(2)`. */
export const SPLICE_F_MOVE: number = c.SPLICE_F_MOVE as number;
/** A flag of `splice(2)`. */
export const SPLICE_F_NONBLOCK: number = c.SPLICE_F_NONBLOCK as number;
/** A flag of `splice(2)`. */
export const SPLICE_F_MORE: number = c.SPLICE_F_MORE as number;
/** A flag of `memfd_create(2)`. */
export const MFD_CLOEXEC: number = c.MFD_CLOEXEC as number;
/** A flag of `memfd_create(2)`. */
export const MFD_ALLOW_SEALING: number = c.MFD_ALLOW_SEALING as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGETLB: number = c.MFD_HUGETLB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_SHIFT: number = c.MFD_HUGE_SHIFT as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_MASK: number = c.MFD_HUGE_MASK as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_64KB: number = c.MFD_HUGE_64KB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_512KB: number = c.MFD_HUGE_512KB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_1MB: number = c.MFD_HUGE_1MB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_2MB: number = c.MFD_HUGE_2MB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_8MB: number = c.MFD_HUGE_8MB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_16MB: number = c.MFD_HUGE_16MB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_32MB: number = c.MFD_HUGE_32MB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_256MB: number = c.MFD_HUGE_256MB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_512MB: number = c.MFD_HUGE_512MB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_1GB: number = c.MFD_HUGE_1GB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_2GB: number = c.MFD_HUGE_2GB as number;
/** A flag of `memfd_create(2)`. */
export const MFD_HUGE_16GB: number = c.MFD_HUGE_16GB as number;
