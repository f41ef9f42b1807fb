"""One wait on descriptors that are ready already. Commands: "setup CALL REGISTERED READY", "run TIMES"."""

import resource
import select
import selectors
import socket
import sys
import time

_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def setup(call, registered, active):
    sockets = [end for _ in range((registered + 1) // 2) for end in socket.socketpair()]
    for i in range(active):
        sockets[(i * registered // active) ^ 1].send(b"x")
    watched = sockets[:registered]
    if call.startswith("epoll"):
        ep = select.epoll()
        for one in watched:
            ep.register(one, select.EPOLLIN)
        return lambda times: repeat_poll(ep.poll, times), (sockets, ep)
    if call == "poll":
        poller = select.poll()
        for one in watched:
            poller.register(one, select.POLLIN)
        return lambda times: repeat_poll(poller.poll, times), (sockets, None)
    if call == "selector":
        selector = selectors.EpollSelector()
        for one in watched:
            selector.register(one, selectors.EVENT_READ)
        return lambda times: repeat_poll(selector.select, times), (sockets, selector)
    if call == "select":
        watched = [one.fileno() for one in watched]
    return lambda times: repeat_select(watched, times), (sockets, None)


def repeat_poll(poll, times):
    found = 0
    start = time.process_time_ns()
    for _ in range(times):
        found += len(poll(0))
    return time.process_time_ns() - start, found


def repeat_select(watched, times):
    found = 0
    start = time.process_time_ns()
    for _ in range(times):
        found += len(select.select(watched, [], [], 0)[0])
    return time.process_time_ns() - start, found


opened = ((), None)
for line in sys.stdin:
    command, *words = line.split()
    if command == "setup":
        for one in opened[0]:
            one.close()
        if opened[1] is not None:
            opened[1].close()
        active = int(words[2])
        run, opened = setup(words[0], int(words[1]), active)
        print(0, flush=True)
    else:
        spent, found = run(int(words[0]))
        if found != int(words[0]) * active:
            raise RuntimeError("wrong number of events")
        print(spent, flush=True)
