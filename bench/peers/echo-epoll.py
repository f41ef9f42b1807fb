"""TCP echo server on epoll, level-triggered: prints the port it listens on."""

import select
import socket

server = socket.create_server(("127.0.0.1", 0), backlog=4096)
server.setblocking(False)
epoll = select.epoll()
epoll.register(server.fileno(), select.EPOLLIN)
connections = {}
rests = {}
print(server.getsockname()[1], flush=True)


def drop(fd):
    epoll.unregister(fd)
    connections.pop(fd).close()
    rests.pop(fd, None)


while True:
    for fd, event in epoll.poll():
        if fd == server.fileno():
            connection, address = server.accept()
            connection.setblocking(False)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connections[connection.fileno()] = connection
            epoll.register(connection.fileno(), select.EPOLLIN)
            continue
        connection = connections[fd]
        try:
            if event & select.EPOLLOUT:
                rest = rests[fd][connection.send(rests[fd]) :]
                if rest:
                    rests[fd] = rest
                else:
                    del rests[fd]
                    epoll.modify(fd, select.EPOLLIN)
                continue
            data = connection.recv(16384)
            if not data:
                drop(fd)
                continue
            try:
                sent = connection.send(data)
            except BlockingIOError:
                sent = 0
            if sent < len(data):
                rests[fd] = data[sent:]
                epoll.modify(fd, select.EPOLLOUT)
        except OSError:
            drop(fd)
