"""Clients of an echo server at a path. usage: unix_clients.py PATH CLIENTS SIZE

One more client resets, one never reads. Prints how many of the others got back what they had sent, as JSON.
"""
import hashlib
import json
import os
import socket
import sys
import threading

path, clients, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
path = "\0" + path[1:] if path.startswith("@") else path
intact = 0
lock = threading.Lock()


def connected():
    sock = socket.socket(socket.AF_UNIX)
    sock.settimeout(30)
    sock.connect(path)
    return sock


def talk():
    global intact
    message = os.urandom(size)
    with connected() as sock:
        sender = threading.Thread(target=sock.sendall, args=(message,))
        sender.start()
        digest, left = hashlib.sha256(), size
        while left > 0 and (data := sock.recv(65536)):
            digest.update(data)
            left -= len(data)
        sender.join()
    right = digest.digest() == hashlib.sha256(message).digest()
    with lock:
        intact += right


stalled = connected()
stalled.settimeout(0.5)
sent = 0
try:
    while sent < 64 << 20:
        sent += stalled.send(bytes(65536))
except TimeoutError:
    pass
for _ in range(10):
    rude = connected()
    rude.send(b"x" * 100_000)
    rude.close()  # with unread input: a reset, on AF_UNIX too
threads = [threading.Thread(target=talk) for _ in range(clients)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(json.dumps({"clients": clients, "intact": intact, "bounded": sent < 64 << 20}))
