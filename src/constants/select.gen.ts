// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.

import { constants } from "../internal/addon/private.ts";
import type { EpollMask, PollMask } from "../internal/arguments/event-mask.ts";

const c: Readonly<Record<string, number>> = constants("select");

/** An event of `poll(2)`. */
export const POLLIN: PollMask = c.POLLIN as PollMask;
/** An event of `poll(2)`. */
export const POLLPRI: PollMask = c.POLLPRI as PollMask;
/** An event of `poll(2)`. */
export const POLLOUT: PollMask = c.POLLOUT as PollMask;
/** An event of `poll(2)`. */
export const POLLERR: PollMask = c.POLLERR as PollMask;
/** An event of `poll(2)`. */
export const POLLHUP: PollMask = c.POLLHUP as PollMask;
/** An event of `poll(2)`. */
export const POLLNVAL: PollMask = c.POLLNVAL as PollMask;
/** An event of `poll(2)`. */
export const POLLRDNORM: PollMask = c.POLLRDNORM as PollMask;
/** An event of `poll(2)`. */
export const POLLRDBAND: PollMask = c.POLLRDBAND as PollMask;
/** An event of `poll(2)`. */
export const POLLWRNORM: PollMask = c.POLLWRNORM as PollMask;
/** An event of `poll(2)`. */
export const POLLWRBAND: PollMask = c.POLLWRBAND as PollMask;
/** An event of `poll(2)`. */
export const POLLMSG: PollMask | undefined = c.POLLMSG as PollMask | undefined;
/** An event of `poll(2)`. */
export const POLLRDHUP: PollMask | undefined = c.POLLRDHUP as PollMask | undefined;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLIN: EpollMask = c.EPOLLIN as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLPRI: EpollMask = c.EPOLLPRI as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLOUT: EpollMask = c.EPOLLOUT as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLERR: EpollMask = c.EPOLLERR as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLHUP: EpollMask = c.EPOLLHUP as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLRDNORM: EpollMask = c.EPOLLRDNORM as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLRDBAND: EpollMask = c.EPOLLRDBAND as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLWRNORM: EpollMask = c.EPOLLWRNORM as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLWRBAND: EpollMask = c.EPOLLWRBAND as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLMSG: EpollMask = c.EPOLLMSG as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLRDHUP: EpollMask = c.EPOLLRDHUP as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLONESHOT: EpollMask = c.EPOLLONESHOT as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLET: EpollMask = c.EPOLLET as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLEXCLUSIVE: EpollMask = c.EPOLLEXCLUSIVE as EpollMask;
/** An event of `epoll(7)`, or a flag of its registration: `epoll_ctl(2)`. */
export const EPOLLWAKEUP: EpollMask | undefined = c.EPOLLWAKEUP as EpollMask | undefined;
/** A flag of `epoll_create1(2)`; the package always sets it. */
export const EPOLL_CLOEXEC: number = c.EPOLL_CLOEXEC as number;
/** How many bytes a write to a pipe keeps together: `pipe(7)`. */
export const PIPE_BUF: number = c.PIPE_BUF as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_READ: number = c.KQ_FILTER_READ as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_WRITE: number = c.KQ_FILTER_WRITE as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_AIO: number = c.KQ_FILTER_AIO as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_VNODE: number = c.KQ_FILTER_VNODE as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_PROC: number = c.KQ_FILTER_PROC as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_SIGNAL: number = c.KQ_FILTER_SIGNAL as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_TIMER: number = c.KQ_FILTER_TIMER as number;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_NETDEV: number | undefined = c.KQ_FILTER_NETDEV as number | undefined;
/** A filter of `kqueue(2)`. */
export const KQ_FILTER_USER: number | undefined = c.KQ_FILTER_USER as number | undefined;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_ADD: number = c.KQ_EV_ADD as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_DELETE: number = c.KQ_EV_DELETE as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_ENABLE: number = c.KQ_EV_ENABLE as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_DISABLE: number = c.KQ_EV_DISABLE as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_ONESHOT: number = c.KQ_EV_ONESHOT as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_CLEAR: number = c.KQ_EV_CLEAR as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_DISPATCH: number | undefined = c.KQ_EV_DISPATCH as number | undefined;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_RECEIPT: number | undefined = c.KQ_EV_RECEIPT as number | undefined;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_SYSFLAGS: number = c.KQ_EV_SYSFLAGS as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_FLAG1: number = c.KQ_EV_FLAG1 as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_EOF: number = c.KQ_EV_EOF as number;
/** A flag of a kevent: `kqueue(2)`. */
export const KQ_EV_ERROR: number = c.KQ_EV_ERROR as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_LOWAT: number = c.KQ_NOTE_LOWAT as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_DELETE: number = c.KQ_NOTE_DELETE as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_WRITE: number = c.KQ_NOTE_WRITE as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_EXTEND: number = c.KQ_NOTE_EXTEND as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_ATTRIB: number = c.KQ_NOTE_ATTRIB as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_LINK: number = c.KQ_NOTE_LINK as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_RENAME: number = c.KQ_NOTE_RENAME as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_REVOKE: number = c.KQ_NOTE_REVOKE as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_EXIT: number = c.KQ_NOTE_EXIT as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_FORK: number = c.KQ_NOTE_FORK as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_EXEC: number = c.KQ_NOTE_EXEC as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_PCTRLMASK: number = c.KQ_NOTE_PCTRLMASK as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_PDATAMASK: number = c.KQ_NOTE_PDATAMASK as number;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_TRACK: number | undefined = c.KQ_NOTE_TRACK as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_TRACKERR: number | undefined = c.KQ_NOTE_TRACKERR as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_CHILD: number | undefined = c.KQ_NOTE_CHILD as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_LINKUP: number | undefined = c.KQ_NOTE_LINKUP as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_LINKDOWN: number | undefined = c.KQ_NOTE_LINKDOWN as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_LINKINV: number | undefined = c.KQ_NOTE_LINKINV as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_TRIGGER: number | undefined = c.KQ_NOTE_TRIGGER as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_SECONDS: number | undefined = c.KQ_NOTE_SECONDS as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_MSECONDS: number | undefined = c.KQ_NOTE_MSECONDS as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_USECONDS: number | undefined = c.KQ_NOTE_USECONDS as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_NSECONDS: number | undefined = c.KQ_NOTE_NSECONDS as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_ABSOLUTE: number | undefined = c.KQ_NOTE_ABSOLUTE as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_ABSTIME: number | undefined = c.KQ_NOTE_ABSTIME as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_EXITSTATUS: number | undefined = c.KQ_NOTE_EXITSTATUS as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_FFNOP: number | undefined = c.KQ_NOTE_FFNOP as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_FFAND: number | undefined = c.KQ_NOTE_FFAND as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_FFOR: number | undefined = c.KQ_NOTE_FFOR as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_FFCOPY: number | undefined = c.KQ_NOTE_FFCOPY as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_FFCTRLMASK: number | undefined = c.KQ_NOTE_FFCTRLMASK as number | undefined;
/** A flag of a kevent's filter, in `fflags`: `kqueue(2)`. */
export const KQ_NOTE_FFLAGSMASK: number | undefined = c.KQ_NOTE_FFLAGSMASK as number | undefined;
