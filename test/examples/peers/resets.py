"""Clients that reset their connections: some at once, some with data unsent and unread. usage: resets.py HOST PORT TIMES"""
import socket
import struct
import sys

host, port, times = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for turn in range(times):
    sock = socket.create_connection((host, port))
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if turn % 3 == 1:
        sock.send(b"about to go away")
    if turn % 3 == 2:
        sock.sendall(b"x" * 100_000)
        sock.recv(1)
    sock.close()
print("reset")
