// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("os");

/** Opens for reading only: 0, not a bit. See `open(2)`. */
export const O_RDONLY: number = c.O_RDONLY as number;
/** Opens for writing only. See `open(2)`. */
export const O_WRONLY: number = c.O_WRONLY as number;
/** Opens for reading and writing. See `open(2)`. */
export const O_RDWR: number = c.O_RDWR as number;
/** The mask of the three above in flags that are read back. See `open(2)`. */
export const O_ACCMODE: number = c.O_ACCMODE as number;
/**
 * Neither the opening nor reads and writes wait: EAGAIN where they would have to; also a flag of
 * `pipe2(2)`. See `open(2)`.
 */
export const O_NONBLOCK: number = c.O_NONBLOCK as number;
/** `O_NONBLOCK` under an older name. See `open(2)`. */
export const O_NDELAY: number = c.O_NDELAY as number;
/**
 * Closes the descriptor in a program that is executed; the package always sees to that. See
 * `open(2)`.
 */
export const O_CLOEXEC: number = c.O_CLOEXEC as number;
/** Makes the file if it does not exist. See `open(2)`. */
export const O_CREAT: number = c.O_CREAT as number;
/** With `O_CREAT`: fails with EEXIST if the file exists already. See `open(2)`. */
export const O_EXCL: number = c.O_EXCL as number;
/** Empties a file that exists. See `open(2)`. */
export const O_TRUNC: number = c.O_TRUNC as number;
/** Writes at the end of the file, wherever it is by then. See `open(2)`. */
export const O_APPEND: number = c.O_APPEND as number;
/** Does not let a terminal become the controlling terminal of the process. See `open(2)`. */
export const O_NOCTTY: number = c.O_NOCTTY as number;
/** A write returns only once data and metadata are on the disk. See `open(2)`. */
export const O_SYNC: number = c.O_SYNC as number;
/**
 * A write returns only once the data is on the disk, and what is necessary to read it again. See
 * `open(2)`.
 */
export const O_DSYNC: number = c.O_DSYNC as number;
/** Fails with ELOOP if the last part of the path is a symbolic link. See `open(2)`. */
export const O_NOFOLLOW: number = c.O_NOFOLLOW as number;
/** Fails with ENOTDIR if the path is no directory. See `open(2)`. */
export const O_DIRECTORY: number = c.O_DIRECTORY as number;
/**
 * Reads and writes past the page cache; of `pipe2(2)`: packets that keep their bounds. See
 * `open(2)`.
 */
export const O_DIRECT: number | undefined = c.O_DIRECT as number | undefined;
/** Reads, too, wait until the file is on the disk; Linux takes it as `O_SYNC`. See `open(2)`. */
export const O_RSYNC: number | undefined = c.O_RSYNC as number | undefined;
/**
 * Sends SIGIO when reading or writing becomes possible, on terminals, sockets and pipes. See
 * `open(2)`.
 */
export const O_ASYNC: number | undefined = c.O_ASYNC as number | undefined;
/** `O_SYNC` under an older name. See `open(2)`. */
export const O_FSYNC: number | undefined = c.O_FSYNC as number | undefined;
/**
 * Lets 32-bit programs open files of 2 GiB and more; 0 where nothing else is possible. See
 * `open(2)`.
 */
export const O_LARGEFILE: number | undefined = c.O_LARGEFILE as number | undefined;
/** Leaves the file's time of access as it is; only for the file's owner. See `open(2)`. */
export const O_NOATIME: number | undefined = c.O_NOATIME as number | undefined;
/**
 * Opens a place in the file system: neither read nor written, but good for `fstat(2)` or as a
 * starting point. See `open(2)`.
 */
export const O_PATH: number | undefined = c.O_PATH as number | undefined;
/** Makes a file without a name in the directory that the path names. See `open(2)`. */
export const O_TMPFILE: number | undefined = c.O_TMPFILE as number | undefined;
/** Takes an exclusive lock on the file, as by `flock(2)`. See `open(2)`. */
export const O_EXLOCK: number | undefined = c.O_EXLOCK as number | undefined;
/** Takes a shared lock on the file, as by `flock(2)`. See `open(2)`. */
export const O_SHLOCK: number | undefined = c.O_SHLOCK as number | undefined;
/**
 * Opens for events of `kqueue(2)` only, and does not keep the volume from being unmounted. See
 * `open(2)`.
 */
export const O_EVTONLY: number | undefined = c.O_EVTONLY as number | undefined;
/** Fails with ELOOP if any part of the path is a symbolic link. See `open(2)`. */
export const O_NOFOLLOW_ANY: number | undefined = c.O_NOFOLLOW_ANY as number | undefined;
/** Opens a symbolic link itself. See `open(2)`. */
export const O_SYMLINK: number | undefined = c.O_SYMLINK as number | undefined;
/** Opens a directory for searching only. See `open(2)`. */
export const O_SEARCH: number | undefined = c.O_SEARCH as number | undefined;
/** Opens for executing only. See `open(2)`. */
export const O_EXEC: number | undefined = c.O_EXEC as number | undefined;
/** The offset counts from the beginning of the file. See `lseek(2)`. */
export const SEEK_SET: number = c.SEEK_SET as number;
/** The offset counts from where the file is now. See `lseek(2)`. */
export const SEEK_CUR: number = c.SEEK_CUR as number;
/** The offset counts from the end of the file. See `lseek(2)`. */
export const SEEK_END: number = c.SEEK_END as number;
/** Goes to the next data at or after the offset, over a hole. See `lseek(2)`. */
export const SEEK_DATA: number | undefined = c.SEEK_DATA as number | undefined;
/** Goes to the next hole at or after the offset; the end of the file is one. See `lseek(2)`. */
export const SEEK_HOLE: number | undefined = c.SEEK_HOLE as number | undefined;
/**
 * Closes the eventfd in a program that is executed; the package always sees to that. See
 * `eventfd(2)`.
 */
export const EFD_CLOEXEC: number = c.EFD_CLOEXEC as number;
/**
 * Makes the eventfd non-blocking: EAGAIN where a read or write would have to wait. See
 * `eventfd(2)`.
 */
export const EFD_NONBLOCK: number = c.EFD_NONBLOCK as number;
/** A read takes 1 from the counter and answers 1, instead of taking all of it. See `eventfd(2)`. */
export const EFD_SEMAPHORE: number = c.EFD_SEMAPHORE as number;
/**
 * Closes the timerfd in a program that is executed; the package always sees to that. See
 * `timerfd_create(2)`, `timerfd_settime(2)`.
 */
export const TFD_CLOEXEC: number = c.TFD_CLOEXEC as number;
/**
 * Makes the timerfd non-blocking: EAGAIN where a read would have to wait. See `timerfd_create(2)`,
 * `timerfd_settime(2)`.
 */
export const TFD_NONBLOCK: number = c.TFD_NONBLOCK as number;
/**
 * The first expiration is a point in time of the timer's clock, not a span from now:
 * `timerfd_settime(2)`.
 */
export const TFD_TIMER_ABSTIME: number = c.TFD_TIMER_ABSTIME as number;
/**
 * With `TFD_TIMER_ABSTIME` on `CLOCK_REALTIME`: a read fails with ECANCELED when the clock was set:
 * `timerfd_settime(2)`.
 */
export const TFD_TIMER_CANCEL_ON_SET: number = c.TFD_TIMER_CANCEL_ON_SET as number;
/**
 * Closes the signalfd in a program that is executed; the package always sees to that. See
 * `signalfd(2)`.
 */
export const SFD_CLOEXEC: number = c.SFD_CLOEXEC as number;
/** Makes the signalfd non-blocking: EAGAIN where a read would have to wait. See `signalfd(2)`. */
export const SFD_NONBLOCK: number = c.SFD_NONBLOCK as number;
/**
 * Makes the pidfd non-blocking: `waitid()` on it fails with EAGAIN while the process lives. See
 * `pidfd_open(2)`.
 */
export const PIDFD_NONBLOCK: number = c.PIDFD_NONBLOCK as number;
/** The file was read or executed. See `inotify(7)`. */
export const IN_ACCESS: number = c.IN_ACCESS as number;
/** The file was written to or truncated. See `inotify(7)`. */
export const IN_MODIFY: number = c.IN_MODIFY as number;
/** Metadata changed: permissions, times, owner, number of links. See `inotify(7)`. */
export const IN_ATTRIB: number = c.IN_ATTRIB as number;
/** A file that was open for writing was closed. See `inotify(7)`. */
export const IN_CLOSE_WRITE: number = c.IN_CLOSE_WRITE as number;
/** A file or directory that was not open for writing was closed. See `inotify(7)`. */
export const IN_CLOSE_NOWRITE: number = c.IN_CLOSE_NOWRITE as number;
/** `IN_CLOSE_WRITE | IN_CLOSE_NOWRITE`. See `inotify(7)`. */
export const IN_CLOSE: number = c.IN_CLOSE as number;
/** The file or directory was opened. See `inotify(7)`. */
export const IN_OPEN: number = c.IN_OPEN as number;
/**
 * An entry was moved out of the watched directory, under its old name; its `cookie` is that of the
 * other half. See `inotify(7)`.
 */
export const IN_MOVED_FROM: number = c.IN_MOVED_FROM as number;
/**
 * An entry was moved into the watched directory, under its new name; its `cookie` is that of the
 * other half. See `inotify(7)`.
 */
export const IN_MOVED_TO: number = c.IN_MOVED_TO as number;
/** `IN_MOVED_FROM | IN_MOVED_TO`. See `inotify(7)`. */
export const IN_MOVE: number = c.IN_MOVE as number;
/** An entry was made in the watched directory. See `inotify(7)`. */
export const IN_CREATE: number = c.IN_CREATE as number;
/** An entry was deleted from the watched directory. See `inotify(7)`. */
export const IN_DELETE: number = c.IN_DELETE as number;
/** The watched file or directory was deleted; `IN_IGNORED` follows. See `inotify(7)`. */
export const IN_DELETE_SELF: number = c.IN_DELETE_SELF as number;
/** The watched file or directory was moved. See `inotify(7)`. */
export const IN_MOVE_SELF: number = c.IN_MOVE_SELF as number;
/** All the events that a watch can ask for. See `inotify(7)`. */
export const IN_ALL_EVENTS: number = c.IN_ALL_EVENTS as number;
/**
 * Reported without being asked for: the watched object's file system was unmounted; `IN_IGNORED`
 * follows. See `inotify(7)`.
 */
export const IN_UNMOUNT: number = c.IN_UNMOUNT as number;
/**
 * Reported without being asked for, with watch -1: there were more events than the queue holds, and
 * some are lost. See `inotify(7)`.
 */
export const IN_Q_OVERFLOW: number = c.IN_Q_OVERFLOW as number;
/**
 * Reported without being asked for: the watch is gone, by removal, deletion or unmounting. See
 * `inotify(7)`.
 */
export const IN_IGNORED: number = c.IN_IGNORED as number;
/** Set beside an event: what it happened to is a directory. See `inotify(7)`. */
export const IN_ISDIR: number = c.IN_ISDIR as number;
/** Fails with ENOTDIR if the path is no directory. See `inotify_add_watch(2)`. */
export const IN_ONLYDIR: number = c.IN_ONLYDIR as number;
/** Watches a symbolic link itself. See `inotify_add_watch(2)`. */
export const IN_DONT_FOLLOW: number = c.IN_DONT_FOLLOW as number;
/**
 * Reports nothing of entries once they are unlinked from the watched directory. See
 * `inotify_add_watch(2)`.
 */
export const IN_EXCL_UNLINK: number = c.IN_EXCL_UNLINK as number;
/** Fails with EEXIST if the path is watched already. See `inotify_add_watch(2)`. */
export const IN_MASK_CREATE: number = c.IN_MASK_CREATE as number;
/**
 * Adds the events to those of a watch on the same path instead of replacing them. See
 * `inotify_add_watch(2)`.
 */
export const IN_MASK_ADD: number = c.IN_MASK_ADD as number;
/** Reports once, then removes the watch. See `inotify_add_watch(2)`. */
export const IN_ONESHOT: number = c.IN_ONESHOT as number;
/**
 * Closes the descriptor in a program that is executed; the package always sees to that. See
 * `inotify_init1(2)`.
 */
export const IN_CLOEXEC: number = c.IN_CLOEXEC as number;
/**
 * Makes the descriptor non-blocking: EAGAIN where a read would have to wait. See
 * `inotify_init1(2)`.
 */
export const IN_NONBLOCK: number = c.IN_NONBLOCK as number;
/** The time of day since 1970, which can be set. See `clock_gettime(2)`. */
export const CLOCK_REALTIME: number = c.CLOCK_REALTIME as number;
/**
 * The time since some point in the past, which cannot be set; on Linux it stands still while the
 * system sleeps. See `clock_gettime(2)`.
 */
export const CLOCK_MONOTONIC: number = c.CLOCK_MONOTONIC as number;
/** As `CLOCK_MONOTONIC`, with the time that the system slept. See `clock_gettime(2)`. */
export const CLOCK_BOOTTIME: number | undefined = c.CLOCK_BOOTTIME as number | undefined;
/** Returns at once where no child has changed its state. See `waitpid(2)`, `waitid(2)`. */
export const WNOHANG: number = c.WNOHANG as number;
/**
 * Of `waitpid(2)`: reports children that a signal has stopped, too. See `waitpid(2)`, `waitid(2)`.
 */
export const WUNTRACED: number = c.WUNTRACED as number;
/** Reports children that SIGCONT has resumed. See `waitpid(2)`, `waitid(2)`. */
export const WCONTINUED: number = c.WCONTINUED as number;
/** Of `waitid(2)`: reports children that have ended. See `waitpid(2)`, `waitid(2)`. */
export const WEXITED: number = c.WEXITED as number;
/** Of `waitid(2)`: reports children that a signal has stopped. See `waitpid(2)`, `waitid(2)`. */
export const WSTOPPED: number = c.WSTOPPED as number;
/**
 * Of `waitid(2)`: leaves the child as it is, so that it can be waited for again. See `waitpid(2)`,
 * `waitid(2)`.
 */
export const WNOWAIT: number = c.WNOWAIT as number;
/** Any child; the id is ignored. See `waitid(2)`. */
export const P_ALL: number = c.P_ALL as number;
/** The child whose process id it is. See `waitid(2)`. */
export const P_PID: number = c.P_PID as number;
/** Any child in the process group whose id it is. See `waitid(2)`. */
export const P_PGID: number = c.P_PGID as number;
/** The child that the descriptor of `pidfd_open()` refers to. See `waitid(2)`. */
export const P_PIDFD: number = c.P_PIDFD as number;
/** It has exited; the status is its exit code. See `waitid(2)`. */
export const CLD_EXITED: number = c.CLD_EXITED as number;
/** A signal has killed it; the status is the signal. See `waitid(2)`. */
export const CLD_KILLED: number = c.CLD_KILLED as number;
/** A signal has killed it, and it left a core dump. See `waitid(2)`. */
export const CLD_DUMPED: number = c.CLD_DUMPED as number;
/** It has stopped for whoever traces it. See `waitid(2)`. */
export const CLD_TRAPPED: number = c.CLD_TRAPPED as number;
/** A signal has stopped it. See `waitid(2)`. */
export const CLD_STOPPED: number = c.CLD_STOPPED as number;
/** SIGCONT has resumed it. See `waitid(2)`. */
export const CLD_CONTINUED: number = c.CLD_CONTINUED as number;
/** Sets how many bytes the pipe holds, rounded up to a power of two of pages. See `fcntl(2)`. */
export const F_SETPIPE_SZ: number = c.F_SETPIPE_SZ as number;
/** Answers how many bytes the pipe holds. See `fcntl(2)`. */
export const F_GETPIPE_SZ: number = c.F_GETPIPE_SZ as number;
/** Asks for pages to be moved instead of copied; Linux takes no notice of it. See `splice(2)`. */
export const SPLICE_F_MOVE: number = c.SPLICE_F_MOVE as number;
/**
 * Does not wait on the pipe: EAGAIN where it would have to; the other descriptor goes by its own
 * mode. See `splice(2)`.
 */
export const SPLICE_F_NONBLOCK: number = c.SPLICE_F_NONBLOCK as number;
/** More will follow: a socket fills its segment first. See `splice(2)`. */
export const SPLICE_F_MORE: number = c.SPLICE_F_MORE as number;
/**
 * Closes the descriptor in a program that is executed; the package always sees to that. See
 * `memfd_create(2)`.
 */
export const MFD_CLOEXEC: number = c.MFD_CLOEXEC as number;
/** Lets `fcntl(2)` seal the file against growing, shrinking and writing. See `memfd_create(2)`. */
export const MFD_ALLOW_SEALING: number = c.MFD_ALLOW_SEALING as number;
/**
 * Makes the file of huge pages, of the default size unless one of `MFD_HUGE_…` says otherwise. See
 * `memfd_create(2)`.
 */
export const MFD_HUGETLB: number = c.MFD_HUGETLB as number;
/**
 * By how many bits the logarithm of a size of huge pages is shifted in the flags. See
 * `memfd_create(2)`.
 */
export const MFD_HUGE_SHIFT: number = c.MFD_HUGE_SHIFT as number;
/** The mask of that logarithm, once shifted back. See `memfd_create(2)`. */
export const MFD_HUGE_MASK: number = c.MFD_HUGE_MASK as number;
/** Huge pages of 64 KiB. See `memfd_create(2)`. */
export const MFD_HUGE_64KB: number = c.MFD_HUGE_64KB as number;
/** Huge pages of 512 KiB. See `memfd_create(2)`. */
export const MFD_HUGE_512KB: number = c.MFD_HUGE_512KB as number;
/** Huge pages of 1 MiB. See `memfd_create(2)`. */
export const MFD_HUGE_1MB: number = c.MFD_HUGE_1MB as number;
/** Huge pages of 2 MiB. See `memfd_create(2)`. */
export const MFD_HUGE_2MB: number = c.MFD_HUGE_2MB as number;
/** Huge pages of 8 MiB. See `memfd_create(2)`. */
export const MFD_HUGE_8MB: number = c.MFD_HUGE_8MB as number;
/** Huge pages of 16 MiB. See `memfd_create(2)`. */
export const MFD_HUGE_16MB: number = c.MFD_HUGE_16MB as number;
/** Huge pages of 32 MiB. See `memfd_create(2)`. */
export const MFD_HUGE_32MB: number = c.MFD_HUGE_32MB as number;
/** Huge pages of 256 MiB. See `memfd_create(2)`. */
export const MFD_HUGE_256MB: number = c.MFD_HUGE_256MB as number;
/** Huge pages of 512 MiB. See `memfd_create(2)`. */
export const MFD_HUGE_512MB: number = c.MFD_HUGE_512MB as number;
/** Huge pages of 1 GiB. See `memfd_create(2)`. */
export const MFD_HUGE_1GB: number = c.MFD_HUGE_1GB as number;
/** Huge pages of 2 GiB. See `memfd_create(2)`. */
export const MFD_HUGE_2GB: number = c.MFD_HUGE_2GB as number;
/** Huge pages of 16 GiB. See `memfd_create(2)`. */
export const MFD_HUGE_16GB: number = c.MFD_HUGE_16GB as number;
