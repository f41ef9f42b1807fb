// Types of iomux and iomux/select. Compiled, never run.
import type fs from "node:fs";
import type net from "node:net";
import * as select from "iomux";
import { OSError } from "iomux/errors";
import type * as socket from "iomux/socket";
import { type Equal, same } from "./equal.ts";

declare const fd: number;
declare const sock: socket.Socket;
declare const node: net.Socket;
declare const file: fs.promises.FileHandle;
declare const stream: fs.ReadStream;

// --- select: what went in comes out ---
const three = select.select([sock], [sock, fd], [file], 1);
same<Equal<typeof three, [socket.Socket[], (socket.Socket | number)[], fs.promises.FileHandle[]]>>();
const [readable, writable, exceptional] = select.select([sock, node], [], [], null);
same<Equal<typeof readable, (socket.Socket | net.Socket)[]>>();
same<Equal<typeof writable, never[]>>();
same<Equal<typeof exceptional, never[]>>();
same<Equal<ReturnType<typeof select.select<number, number, number>>, [number[], number[], number[]]>>();
const [fromSet] = select.select(new Set([sock]), [], []);
same<Equal<typeof fromSet, socket.Socket[]>>();
const [[first]] = select.select([{ fileno: () => 3, mine: true }], [], [], 0);
same<Equal<typeof first.mine, boolean>>();
const inputs: readonly socket.Socket[] = [sock];
select.select(inputs, inputs, inputs);
select.select([process.stdin, process.stdout, stream, select.epoll()], [], []);
// @ts-expect-error a string is no descriptor
select.select(["3"], [], []);
// @ts-expect-error nor is an object without one
select.select([{}], [], []);
// @ts-expect-error three lists, not two
select.select([], []);
// @ts-expect-error a timeout is a number of seconds
select.select([], [], [], "1");

// --- masks: the two families do not mix, plain numbers do ---
const ep = select.epoll();
const poller = select.poll();
ep.register(fd);
ep.register(sock, select.EPOLLIN);
ep.register(node, select.EPOLLIN | select.EPOLLOUT | select.EPOLLET);
ep.register(fd, 1);
ep.register(fd, select.POLLIN | select.POLLOUT); // the result of `|` is a plain number
ep.modify(fd, select.EPOLLOUT);
// @ts-expect-error a bare POLLIN is poll's
ep.register(fd, select.POLLIN);
// @ts-expect-error so it is in modify
ep.modify(fd, select.POLLOUT);
// @ts-expect-error the mask of modify is not optional
ep.modify(fd);
// @ts-expect-error a constant that a system may lack has to be checked first
ep.modify(fd, select.EPOLLWAKEUP);
poller.register(fd);
poller.register(sock, select.POLLIN);
poller.register(fd, select.POLLIN | select.POLLPRI);
poller.modify(fd, 4);
// @ts-expect-error a bare EPOLLIN is epoll's
poller.register(fd, select.EPOLLIN);
// @ts-expect-error so it is in modify
poller.modify(fd, select.EPOLLOUT);
// @ts-expect-error the mask of modify is not optional
poller.modify(fd);
const READ_ONLY = select.POLLIN | select.POLLPRI | select.POLLHUP | select.POLLERR;
const READ_WRITE = READ_ONLY | select.POLLOUT;
poller.register(fd, READ_WRITE);
const plain: number = select.POLLIN;
ep.register(fd, plain);
const epollMask: select.EpollMask = select.EPOLLIN;
// @ts-expect-error the flavours are different types
const pollMask: select.PollMask = epollMask;

// --- results of waits ---
for (const [number, event] of poller.poll(1000)) {
	same<Equal<typeof number, number>>();
	if (event & (select.POLLIN | select.POLLPRI)) poller.unregister(number);
}
for (const [number, events] of ep.poll(1.5, 10)) {
	same<Equal<typeof number, number>>();
	if (events & select.EPOLLHUP) ep.unregister(number);
	ep.modify(number, events);
}
ep.poll();
ep.poll(null);
poller.poll(null);
// @ts-expect-error milliseconds are a number
poller.poll("1");
const buffer = new select.EventBuffer(16);
same<Equal<ReturnType<typeof ep.pollInto>, number>>();
ep.pollInto(buffer, 0);
poller.pollInto(buffer);

// --- factories and classes ---
same<Equal<typeof ep, select.Epoll>>();
same<Equal<typeof poller, select.Poll>>();
const constructed: select.Epoll = new select.epoll();
const adopted: select.Epoll = select.epoll.fromfd(constructed.fileno());
const disposable: Disposable = adopted;
const maybe: unknown = ep;
if (maybe instanceof select.epoll) same<Equal<typeof maybe, select.Epoll>>();
// @ts-expect-error whether it is closed cannot be set
ep.closed = true;
// @ts-expect-error two arguments at most
select.epoll(-1, 0, 0);
same<Equal<typeof select.supported.kqueue, boolean>>();
// @ts-expect-error what is supported cannot be changed
select.supported.epoll = false;
select.eventNames(5, "POLL").join();
// @ts-expect-error two families
select.eventNames(5, "KQ");

// --- constants: the same everywhere, or perhaps undefined ---
same<Equal<typeof select.POLLIN, select.PollMask>>();
same<Equal<typeof select.EPOLLET, select.EpollMask>>();
same<Equal<typeof select.POLLRDHUP, select.PollMask | undefined>>();
same<Equal<typeof select.POLLMSG, select.PollMask | undefined>>();
same<Equal<typeof select.EPOLLWAKEUP, select.EpollMask | undefined>>();
same<Equal<typeof select.PIPE_BUF, number>>();
same<Equal<typeof select.EPOLL_CLOEXEC, number>>();
same<Equal<typeof socket.AF_INET, number>>();
same<Equal<typeof socket.SO_REUSEADDR, number>>();
same<Equal<typeof socket.SO_REUSEPORT, number | undefined>>();
// @ts-expect-error a constant is no variable
select.POLLIN = 2;

// --- errors ---
try {
	ep.poll();
} catch (e) {
	if (e instanceof select.error) same<Equal<typeof e, OSError>>();
	if (e instanceof OSError && e.errno !== undefined) same<Equal<typeof e.errno, number>>();
}

export { disposable, pollMask };
