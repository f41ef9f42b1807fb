// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";
import type { EpollMask, PollMask } from "../internal/arguments/event-mask.ts";

const c: Readonly<Record<string, number>> = constants("select");

/**
 * Reading would not wait: there is data, the stream has ended, or a listener has a connection to
 * accept. See `poll(2)`.
 */
export const POLLIN: PollMask = c.POLLIN as PollMask;
/**
 * Something exceptional is there to read: out-of-band data of TCP, or a change of state on a
 * pseudo-terminal in packet mode. See `poll(2)`.
 */
export const POLLPRI: PollMask = c.POLLPRI as PollMask;
/**
 * Writing would not wait, though a write larger than the free space still may; a `connect()` that
 * was under way has ended. See `poll(2)`.
 */
export const POLLOUT: PollMask = c.POLLOUT as PollMask;
/**
 * There is an error on the descriptor, or the reading end of its pipe is closed; always reported,
 * whether asked for or not. See `poll(2)`.
 */
export const POLLERR: PollMask = c.POLLERR as PollMask;
/**
 * The other end has hung up, though what it sent may still be there to read; always reported,
 * whether asked for or not. See `poll(2)`.
 */
export const POLLHUP: PollMask = c.POLLHUP as PollMask;
/** The descriptor is not open; always reported, whether asked for or not. See `poll(2)`. */
export const POLLNVAL: PollMask = c.POLLNVAL as PollMask;
/**
 * Normal data can be read; on Linux the same event as `POLLIN` under another bit. See `poll(2)`.
 */
export const POLLRDNORM: PollMask = c.POLLRDNORM as PollMask;
/** Data of a priority band can be read; Linux hardly ever reports it. See `poll(2)`. */
export const POLLRDBAND: PollMask = c.POLLRDBAND as PollMask;
/**
 * Normal data can be written; on Linux the same event as `POLLOUT` under another bit. See
 * `poll(2)`.
 */
export const POLLWRNORM: PollMask = c.POLLWRNORM as PollMask;
/**
 * Data of a priority band can be written; on Linux, datagram and UNIX sockets report it together
 * with `POLLOUT`. See `poll(2)`.
 */
export const POLLWRBAND: PollMask = c.POLLWRBAND as PollMask;
/** A message of STREAMS has come; Linux knows the bit and never sets it. See `poll(2)`. */
export const POLLMSG: PollMask | undefined = c.POLLMSG as PollMask | undefined;
/**
 * The peer of a stream socket has closed its end or shut down its writing half; must be asked for.
 * See `poll(2)`.
 */
export const POLLRDHUP: PollMask | undefined = c.POLLRDHUP as PollMask | undefined;
/**
 * Reading would not wait: there is data, the stream has ended, or a listener has a connection to
 * accept. See `epoll_ctl(2)`.
 */
export const EPOLLIN: EpollMask = c.EPOLLIN as EpollMask;
/** Something exceptional is there to read, such as out-of-band data of TCP. See `epoll_ctl(2)`. */
export const EPOLLPRI: EpollMask = c.EPOLLPRI as EpollMask;
/** Writing would not wait; a `connect()` that was under way has ended. See `epoll_ctl(2)`. */
export const EPOLLOUT: EpollMask = c.EPOLLOUT as EpollMask;
/**
 * There is an error on the descriptor, or the reading end of its pipe is closed; always reported,
 * whether asked for or not. See `epoll_ctl(2)`.
 */
export const EPOLLERR: EpollMask = c.EPOLLERR as EpollMask;
/**
 * The other end has hung up, though what it sent may still be there to read; always reported,
 * whether asked for or not. See `epoll_ctl(2)`.
 */
export const EPOLLHUP: EpollMask = c.EPOLLHUP as EpollMask;
/** Normal data can be read; the same event as `EPOLLIN` under another bit. See `epoll_ctl(2)`. */
export const EPOLLRDNORM: EpollMask = c.EPOLLRDNORM as EpollMask;
/** Data of a priority band can be read; hardly ever reported. See `epoll_ctl(2)`. */
export const EPOLLRDBAND: EpollMask = c.EPOLLRDBAND as EpollMask;
/**
 * Normal data can be written; the same event as `EPOLLOUT` under another bit. See `epoll_ctl(2)`.
 */
export const EPOLLWRNORM: EpollMask = c.EPOLLWRNORM as EpollMask;
/**
 * Data of a priority band can be written; datagram and UNIX sockets report it together with
 * `EPOLLOUT`. See `epoll_ctl(2)`.
 */
export const EPOLLWRBAND: EpollMask = c.EPOLLWRBAND as EpollMask;
/** A bit that the kernel knows and never sets. See `epoll_ctl(2)`. */
export const EPOLLMSG: EpollMask = c.EPOLLMSG as EpollMask;
/**
 * The peer of a stream socket has closed its end or shut down its writing half; must be asked for.
 * See `epoll_ctl(2)`.
 */
export const EPOLLRDHUP: EpollMask = c.EPOLLRDHUP as EpollMask;
/**
 * Reports once, then disables the registration until `modify()` sets its events anew. See
 * `epoll_ctl(2)`.
 */
export const EPOLLONESHOT: EpollMask = c.EPOLLONESHOT as EpollMask;
/**
 * Edge-triggered: reports only when something new has happened since the last report, so read or
 * write until EAGAIN. See `epoll_ctl(2)`.
 */
export const EPOLLET: EpollMask = c.EPOLLET as EpollMask;
/**
 * Of several epoll objects that wait for one descriptor, an event wakes one or more and not all of
 * them; for `register()` only, not for `modify()`. See `epoll_ctl(2)`.
 */
export const EPOLLEXCLUSIVE: EpollMask = c.EPOLLEXCLUSIVE as EpollMask;
/**
 * Keeps the system from going to sleep while the event is pending or being handled; ignored without
 * CAP_BLOCK_SUSPEND. See `epoll_ctl(2)`.
 */
export const EPOLLWAKEUP: EpollMask | undefined = c.EPOLLWAKEUP as EpollMask | undefined;
/**
 * Closes the epoll descriptor in a program that is executed; the package always sets it. See
 * `epoll_create1(2)`.
 */
export const EPOLL_CLOEXEC: number = c.EPOLL_CLOEXEC as number;
/**
 * How many bytes a write to a pipe keeps together; of larger writes the parts may mix with those of
 * other writers. See `pipe(7)`.
 */
export const PIPE_BUF: number = c.PIPE_BUF as number;
/**
 * Reports when reading would not wait; `data` says how many bytes there are or, of a listener, how
 * many connections. See `kqueue(2)`.
 */
export const KQ_FILTER_READ: number = c.KQ_FILTER_READ as number;
/**
 * Reports when writing would not wait; `data` says for how many bytes there is space. See
 * `kqueue(2)`.
 */
export const KQ_FILTER_WRITE: number = c.KQ_FILTER_WRITE as number;
/**
 * Reports the end of a request of asynchronous I/O, `aio(4)`; `ident` is its control block. See
 * `kqueue(2)`.
 */
export const KQ_FILTER_AIO: number = c.KQ_FILTER_AIO as number;
/**
 * Reports what happens to the file behind the descriptor, of what is asked for in `fflags`. See
 * `kqueue(2)`.
 */
export const KQ_FILTER_VNODE: number = c.KQ_FILTER_VNODE as number;
/**
 * Reports what the process whose id is `ident` does, of what is asked for in `fflags`. See
 * `kqueue(2)`.
 */
export const KQ_FILTER_PROC: number = c.KQ_FILTER_PROC as number;
/**
 * Reports that the signal `ident` was sent to the process, even if it is ignored; `data` counts how
 * often since the last report. See `kqueue(2)`.
 */
export const KQ_FILTER_SIGNAL: number = c.KQ_FILTER_SIGNAL as number;
/**
 * A timer that fires every `data` milliseconds, or whatever unit `fflags` names; `data` then counts
 * how often it fired. See `kqueue(2)`.
 */
export const KQ_FILTER_TIMER: number = c.KQ_FILTER_TIMER as number;
/**
 * Reports changes of a network interface's link; systems of today no longer have it. See
 * `kqueue(2)`.
 */
export const KQ_FILTER_NETDEV: number | undefined = c.KQ_FILTER_NETDEV as number | undefined;
/** Reports what the program itself triggers with `KQ_NOTE_TRIGGER`. See `kqueue(2)`. */
export const KQ_FILTER_USER: number | undefined = c.KQ_FILTER_USER as number | undefined;
/**
 * Adds the event to the queue, or changes the one that is there; it is enabled unless
 * `KQ_EV_DISABLE` says otherwise. See `kqueue(2)`.
 */
export const KQ_EV_ADD: number = c.KQ_EV_ADD as number;
/** Takes the event out of the queue. See `kqueue(2)`. */
export const KQ_EV_DELETE: number = c.KQ_EV_DELETE as number;
/** Lets `control()` report the event. See `kqueue(2)`. */
export const KQ_EV_ENABLE: number = c.KQ_EV_ENABLE as number;
/** Keeps the event in the queue and does not report it. See `kqueue(2)`. */
export const KQ_EV_DISABLE: number = c.KQ_EV_DISABLE as number;
/** Reports once, then takes the event out of the queue. See `kqueue(2)`. */
export const KQ_EV_ONESHOT: number = c.KQ_EV_ONESHOT as number;
/**
 * Resets the state with each report: edge-triggered, reports only what has happened since the last
 * one. See `kqueue(2)`.
 */
export const KQ_EV_CLEAR: number = c.KQ_EV_CLEAR as number;
/** Reports once, then disables the event until `KQ_EV_ENABLE`. See `kqueue(2)`. */
export const KQ_EV_DISPATCH: number | undefined = c.KQ_EV_DISPATCH as number | undefined;
/**
 * Answers the change with an event that has `KQ_EV_ERROR` and, in `data`, 0 or the error, and
 * fetches no pending event. See `kqueue(2)`.
 */
export const KQ_EV_RECEIPT: number | undefined = c.KQ_EV_RECEIPT as number | undefined;
/** The mask of the flags that are reserved for the system. See `kqueue(2)`. */
export const KQ_EV_SYSFLAGS: number = c.KQ_EV_SYSFLAGS as number;
/** A flag whose meaning is the filter's own. See `kqueue(2)`. */
export const KQ_EV_FLAG1: number = c.KQ_EV_FLAG1 as number;
/**
 * Set in a report: the other side will send, or take, no more; a socket's error is in `fflags`. See
 * `kqueue(2)`.
 */
export const KQ_EV_EOF: number = c.KQ_EV_EOF as number;
/** Set in a report: the change failed, with the errno in `data`. See `kqueue(2)`. */
export const KQ_EV_ERROR: number = c.KQ_EV_ERROR as number;
/**
 * Of a socket: reports only once there are `data` bytes, instead of the socket's own low-water
 * mark. See `kqueue(2)`.
 */
export const KQ_NOTE_LOWAT: number = c.KQ_NOTE_LOWAT as number;
/** The file was deleted. See `kqueue(2)`. */
export const KQ_NOTE_DELETE: number = c.KQ_NOTE_DELETE as number;
/**
 * The file was written to; of a directory, an entry was made, removed or renamed. See `kqueue(2)`.
 */
export const KQ_NOTE_WRITE: number = c.KQ_NOTE_WRITE as number;
/** The file became longer. See `kqueue(2)`. */
export const KQ_NOTE_EXTEND: number = c.KQ_NOTE_EXTEND as number;
/** The file's attributes changed. See `kqueue(2)`. */
export const KQ_NOTE_ATTRIB: number = c.KQ_NOTE_ATTRIB as number;
/** The number of links to the file changed. See `kqueue(2)`. */
export const KQ_NOTE_LINK: number = c.KQ_NOTE_LINK as number;
/** The file was renamed. See `kqueue(2)`. */
export const KQ_NOTE_RENAME: number = c.KQ_NOTE_RENAME as number;
/** Access to the file was revoked, or its file system unmounted. See `kqueue(2)`. */
export const KQ_NOTE_REVOKE: number = c.KQ_NOTE_REVOKE as number;
/**
 * The process has exited; on most systems `data` holds the status as `waitpid()` gives it. See
 * `kqueue(2)`.
 */
export const KQ_NOTE_EXIT: number = c.KQ_NOTE_EXIT as number;
/** The process has called `fork()`. See `kqueue(2)`. */
export const KQ_NOTE_FORK: number = c.KQ_NOTE_FORK as number;
/** The process has executed another program. See `kqueue(2)`. */
export const KQ_NOTE_EXEC: number = c.KQ_NOTE_EXEC as number;
/** The mask of the bits that say what a process did. See `kqueue(2)`. */
export const KQ_NOTE_PCTRLMASK: number = c.KQ_NOTE_PCTRLMASK as number;
/** The mask of the bits that hold a process's id or status. See `kqueue(2)`. */
export const KQ_NOTE_PDATAMASK: number = c.KQ_NOTE_PDATAMASK as number;
/**
 * Follows the process across `fork()`: each child gets an event like its parent's. See `kqueue(2)`.
 */
export const KQ_NOTE_TRACK: number | undefined = c.KQ_NOTE_TRACK as number | undefined;
/** Set in a report: a child could not be followed, usually for want of memory. See `kqueue(2)`. */
export const KQ_NOTE_TRACKERR: number | undefined = c.KQ_NOTE_TRACKERR as number | undefined;
/**
 * Set in the first report of a child that is followed; `data` holds its parent's id. See
 * `kqueue(2)`.
 */
export const KQ_NOTE_CHILD: number | undefined = c.KQ_NOTE_CHILD as number | undefined;
/** The network interface's link is up. See `kqueue(2)`. */
export const KQ_NOTE_LINKUP: number | undefined = c.KQ_NOTE_LINKUP as number | undefined;
/** The network interface's link is down. See `kqueue(2)`. */
export const KQ_NOTE_LINKDOWN: number | undefined = c.KQ_NOTE_LINKDOWN as number | undefined;
/** The state of the network interface's link is not known. See `kqueue(2)`. */
export const KQ_NOTE_LINKINV: number | undefined = c.KQ_NOTE_LINKINV as number | undefined;
/** Triggers the event of a `KQ_FILTER_USER`. See `kqueue(2)`. */
export const KQ_NOTE_TRIGGER: number | undefined = c.KQ_NOTE_TRIGGER as number | undefined;
/** The timer's `data` is in seconds. See `kqueue(2)`. */
export const KQ_NOTE_SECONDS: number | undefined = c.KQ_NOTE_SECONDS as number | undefined;
/** The timer's `data` is in milliseconds, as without any flag. See `kqueue(2)`. */
export const KQ_NOTE_MSECONDS: number | undefined = c.KQ_NOTE_MSECONDS as number | undefined;
/** The timer's `data` is in microseconds. See `kqueue(2)`. */
export const KQ_NOTE_USECONDS: number | undefined = c.KQ_NOTE_USECONDS as number | undefined;
/** The timer's `data` is in nanoseconds. See `kqueue(2)`. */
export const KQ_NOTE_NSECONDS: number | undefined = c.KQ_NOTE_NSECONDS as number | undefined;
/** The timer's `data` is a point in time, not a span: the spelling of macOS. See `kqueue(2)`. */
export const KQ_NOTE_ABSOLUTE: number | undefined = c.KQ_NOTE_ABSOLUTE as number | undefined;
/** The timer's `data` is a point in time, not a span: the spelling of the BSDs. See `kqueue(2)`. */
export const KQ_NOTE_ABSTIME: number | undefined = c.KQ_NOTE_ABSTIME as number | undefined;
/**
 * With `KQ_NOTE_EXIT`, asks for the exit status in `data`; only of a child of this process. See
 * `kqueue(2)`.
 */
export const KQ_NOTE_EXITSTATUS: number | undefined = c.KQ_NOTE_EXITSTATUS as number | undefined;
/** Of a `KQ_FILTER_USER`: leaves the flags that it has stored as they are. See `kqueue(2)`. */
export const KQ_NOTE_FFNOP: number | undefined = c.KQ_NOTE_FFNOP as number | undefined;
/** Of a `KQ_FILTER_USER`: combines the stored flags with those given by `&`. See `kqueue(2)`. */
export const KQ_NOTE_FFAND: number | undefined = c.KQ_NOTE_FFAND as number | undefined;
/** Of a `KQ_FILTER_USER`: combines the stored flags with those given by `|`. See `kqueue(2)`. */
export const KQ_NOTE_FFOR: number | undefined = c.KQ_NOTE_FFOR as number | undefined;
/** Of a `KQ_FILTER_USER`: replaces the stored flags by those given. See `kqueue(2)`. */
export const KQ_NOTE_FFCOPY: number | undefined = c.KQ_NOTE_FFCOPY as number | undefined;
/** The mask of the bits that say how a `KQ_FILTER_USER` combines its flags. See `kqueue(2)`. */
export const KQ_NOTE_FFCTRLMASK: number | undefined = c.KQ_NOTE_FFCTRLMASK as number | undefined;
/** The mask of the bits of a `KQ_FILTER_USER` that are the program's own. See `kqueue(2)`. */
export const KQ_NOTE_FFLAGSMASK: number | undefined = c.KQ_NOTE_FFLAGSMASK as number | undefined;
