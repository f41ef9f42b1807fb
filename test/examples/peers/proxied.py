"""Both sides of a proxy: the clients in front of it and the upstream server behind it. usage: proxied.py SCENARIO

Prints the upstream server's port, reads the proxy's from its standard input, and prints what it saw as JSON.
"""
import hashlib
import json
import os
import socket
import struct
import sys
import threading

MIB = 1 << 20
PIECES = 64  # of 1 MiB
TIMEOUT = 30  # seconds; nothing here takes as long unless it is stuck

upstream = socket.create_server(("127.0.0.1", 0), backlog=1 if sys.argv[1] == "hanging_connect" else 128)
upstream.settimeout(TIMEOUT)
print(upstream.getsockname()[1], flush=True)
proxy = ("127.0.0.1", int(sys.stdin.readline()))


def client():
    return socket.create_connection(proxy, TIMEOUT)


def pair():
    """A client and its upstream side."""
    near = client()
    far = upstream.accept()[0]
    far.settimeout(TIMEOUT)
    return near, far


def echoes(near, far, message=b"are you there?"):
    """Whether a pair still works, in both directions."""
    near.sendall(message)
    far.sendall(read(far, len(message)))
    return read(near, len(message)) == message


def read(sock, length):
    got = b""
    while len(got) < length and (data := sock.recv(length - len(got))):
        got += data
    return got


def rest(sock):
    """What comes until the end, and how it ends."""
    got = b""
    try:
        while data := sock.recv(65536):
            got += data
    except ConnectionResetError:
        return len(got), "reset"
    return len(got), "end"


def push():
    """64 MiB in both directions of one connection at once, while another client does not read what it is sent."""
    stalled, flooding = pair()
    flooding.settimeout(0.5)
    block = bytes(MIB)
    flooded = 0
    try:
        while flooded < PIECES * MIB:
            flooded += flooding.send(block)
    except TimeoutError:
        pass

    near, far = pair()
    hashes = {}

    def send(name, sock):
        digest, base = hashlib.sha256(), os.urandom(MIB - 8)
        for number in range(PIECES):
            piece = struct.pack("Q", number) + base
            digest.update(piece)
            sock.sendall(piece)
        sock.shutdown(socket.SHUT_WR)
        hashes[name] = digest.hexdigest()

    def receive(name, sock):
        digest, length = hashlib.sha256(), 0
        while data := sock.recv(MIB):
            digest.update(data)
            length += len(data)
        hashes[name] = digest.hexdigest()
        hashes[name + " length"] = length

    jobs = [(send, "to upstream", near), (send, "to client", far), (receive, "at upstream", far), (receive, "at client", near)]
    threads = [threading.Thread(target=job, args=args, daemon=True) for job, *args in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {
        "upstream": hashes["to upstream"] == hashes["at upstream"] and hashes["at upstream length"] == PIECES * MIB,
        "client": hashes["to client"] == hashes["at client"] and hashes["at client length"] == PIECES * MIB,
        "flooded": flooded,
    }


def half_close():
    """The client ends its direction; the upstream server answers after that, and the other way round."""
    near, far = pair()
    near.sendall(b"request")
    near.shutdown(socket.SHUT_WR)
    request = rest(far)
    far.sendall(b"answer" * 100_000)
    far.close()
    answer = rest(near)
    near, far = pair()
    far.sendall(b"greeting")
    far.shutdown(socket.SHUT_WR)
    greeting = rest(near)
    near.sendall(b"late")
    near.close()
    return {"request": request, "answer": answer, "greeting": greeting, "late": rest(far)}


def refused():
    """Nobody listens upstream any more: new clients are closed, the pair that exists goes on."""
    near, far = pair()
    upstream.close()
    ends = [rest(client()) for _ in range(5)]
    return {"refused": sum(length == 0 for length, _ in ends), "others": echoes(near, far)}


def hanging_connect():
    """The upstream server does not take connections: those that wait do not hold up the pair that exists."""
    near, far = pair()
    waiting = [client() for _ in range(6)]
    return {"waiting": len(waiting), "others": all(echoes(near, far) for _ in range(10))}


def broken():
    """A side that breaks off ends its pair, at once or when the rest is delivered, and no other."""
    near, far = pair()
    linger = struct.pack("ii", 1, 0)
    seen = {}
    for name, breaking in (("client", 0), ("upstream", 1)):
        both = pair()
        both[breaking].sendall(b"x" * 100)
        read(both[1 - breaking], 100)
        both[breaking].setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        both[breaking].close()
        seen[name] = rest(both[1 - breaking])
    # While the other side has much to send
    for _ in range(3):
        one, other = pair()
        other.setblocking(False)
        try:
            while True:
                other.send(bytes(MIB))
        except BlockingIOError:
            pass
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        one.close()
    return {**seen, "others": echoes(near, far)}


print(json.dumps(globals()[sys.argv[1]]()))
