"""Many clients of an echo or reply server at once: each sends SIZE bytes and checks that what comes back is what must.

usage: clients.py echo|reply HOST PORT CLIENTS SIZE [--half-close]
Every client is connected before the first sends. With --half-close each says that it sends no more before it reads the last answer.
"""
import codecs
import json
import os
import re
import selectors
import socket
import sys

kind, host, port, clients, size = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5])
half_close = "--half-close" in sys.argv
ANSWER = re.compile(rb"Server received (b'(?:[^'\\]|\\.)*'|b\"(?:[^\"\\]|\\.)*\")")


class Client:
    def __init__(self):
        self.sock = socket.create_connection((host, port))
        self.sock.setblocking(False)
        self.message = os.urandom(size)
        self.unsent = memoryview(self.message)
        self.echoed = bytearray()  # what the server says it received
        self.answer = bytearray()  # the beginning of an answer that is not complete yet
        self.right = True

    def received(self, data):
        if kind == "echo":
            self.echoed += data
            return
        self.answer += data
        end = 0
        for match in ANSWER.finditer(self.answer):
            chunk = codecs.escape_decode(match[1][2:-1])[0]
            # Each answer must be exactly what Python prints, and nothing must lie between two of them.
            self.right = self.right and match.start() == end and match[1] == repr(chunk).encode()
            self.echoed += chunk
            end = match.end()
        del self.answer[:end]

    def complete(self):
        return not half_close and len(self.echoed) >= size  # after a half-close the end of the stream tells

    def intact(self):
        return self.right and self.echoed == self.message and not self.answer


selector = selectors.DefaultSelector()
everyone = [Client() for _ in range(clients)]
for client in everyone:
    selector.register(client.sock, selectors.EVENT_READ | selectors.EVENT_WRITE, client)

while selector.get_map():
    for key, mask in selector.select():
        client = key.data
        if mask & selectors.EVENT_WRITE:
            client.unsent = client.unsent[client.sock.send(client.unsent[:65536]):]
            if not client.unsent:
                if half_close:
                    client.sock.shutdown(socket.SHUT_WR)
                selector.modify(client.sock, selectors.EVENT_READ, client)
        if mask & selectors.EVENT_READ:
            try:
                data = client.sock.recv(65536)
            except BlockingIOError:
                continue
            client.received(data)
            if not data or client.complete():
                selector.unregister(client.sock)
                client.sock.close()

print(json.dumps({"clients": clients, "intact": sum(client.intact() for client in everyone)}))
