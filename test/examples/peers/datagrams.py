"""Clients of a UDP echo server, or the server itself.

usage: datagrams.py clients HOST PORT   40 sockets, whose datagrams are of all sizes: what came back to whom, as JSON
       datagrams.py server MANNER       prints its port; lossy: answers every third datagram only, late: twice, the second time with the next
       datagrams.py member GROUP PORT   joins a multicast group on loopback, says "Python" and what it hears, until its input ends
"""
import json
import os
import select
import socket
import sys


def clients(host, port):
    sizes = [0, 1, 64, 1472, 1473, 9000, 65507]
    socks = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(40)]
    intact = 0
    for sock in socks:
        sock.settimeout(30)
        sock.connect((host, int(port)))
    for size in sizes:
        messages = [os.urandom(size) for _ in socks]
        # As many at once as a server's buffer holds, which is 208 KiB with the kernel's own accounting.
        batch = max(1, min(len(socks), 90_000 // (size + 1)))
        for start in range(0, len(socks), batch):
            some = range(start, min(start + batch, len(socks)))
            for i in some:
                socks[i].send(messages[i])
            intact += sum(socks[i].recv(65536) == messages[i] for i in some)
    print(json.dumps({"datagrams": len(socks) * len(sizes), "intact": intact}))


def server(manner):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind(("127.0.0.1", 0))
    print(sock.getsockname()[1], flush=True)
    number, last = 0, None
    while True:
        data, address = sock.recvfrom(65536)
        number += 1
        if manner == "late":
            if last is not None:
                sock.sendto(last, address)
            last = data
        if manner != "lossy" or number % 3 == 0:
            sock.sendto(data, address)


def member(group, port):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind((group, int(port)))
    loopback = socket.inet_aton("127.0.0.1")
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(group) + loopback)
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, loopback)
    while not select.select([sys.stdin], [], [], 0.1)[0]:
        sock.sendto("Python\x1b[2J".encode(), (group, int(port)))
        while select.select([sock], [], [], 0)[0]:
            print(json.dumps(sock.recv(1024).decode()), flush=True)


globals()[sys.argv[1]](*sys.argv[2:])
