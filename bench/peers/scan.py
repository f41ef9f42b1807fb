"""Many socket pairs, 100 of them active: each event reads one byte and makes the next pair ready.

Commands: "setup select|poll|epoll PAIRS", "run EVENTS".
"""

import os
import resource
import select
import socket
import sys
import time

ACTIVE = 100
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


class Scan:
    def __init__(self, mechanism, pairs):
        self.sockets = [socket.socketpair() for _ in range(pairs)]
        self.readers = [reader.fileno() for reader, _ in self.sockets]
        writers = [writer.fileno() for _, writer in self.sockets]
        self.next_of = {fd: writers[(i + 1) % pairs] for i, fd in enumerate(self.readers)}
        for i in range(ACTIVE):
            os.write(writers[i * pairs // ACTIVE], b"x")
        self.iterate = getattr(self, mechanism)
        if mechanism == "epoll":
            self.poller = select.epoll()
            for fd in self.readers:
                self.poller.register(fd, select.EPOLLIN)
        elif mechanism == "poll":
            self.poller = select.poll()
            for fd in self.readers:
                self.poller.register(fd, select.POLLIN)

    def handle(self, fd):
        os.read(fd, 1)
        os.write(self.next_of[fd], b"x")

    def epoll(self):
        ready = self.poller.poll(0, ACTIVE)
        for fd, _ in ready:
            self.handle(fd)
        return len(ready)

    def poll(self):
        ready = self.poller.poll(0)
        for fd, _ in ready:
            self.handle(fd)
        return len(ready)

    def select(self):
        ready, _, _ = select.select(self.readers, [], [], 0)
        for fd in ready:
            self.handle(fd)
        return len(ready)

    def close(self):
        for reader, writer in self.sockets:
            reader.close()
            writer.close()
        if hasattr(getattr(self, "poller", None), "close"):
            self.poller.close()


scan = None
for line in sys.stdin:
    command, *words = line.split()
    if command == "setup":
        if scan is not None:
            scan.close()
        scan = Scan(words[0], int(words[1]))
        print(0, flush=True)
    else:
        handled = 0
        start = time.process_time_ns()
        while handled < int(words[0]):
            handled += scan.iterate()
        print((time.process_time_ns() - start) / handled, flush=True)
