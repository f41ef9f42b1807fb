"""A client that sends as much as it can and never reads. usage: stall.py HOST PORT

Prints how much it sent, once nothing more was taken for half a second, or an upper bound was reached. Then it waits for its standard input to end.
"""
import select
import socket
import sys

sock = socket.create_connection((sys.argv[1], int(sys.argv[2])))
sock.setblocking(False)
sent = 0
while sent < 64 << 20 and select.select([], [sock], [], 0.5)[1]:
    sent += sock.send(b"a" * 65536)
print(sent, flush=True)
sys.stdin.read()
