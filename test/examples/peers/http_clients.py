"""Clients of the HTTP server. usage: http_clients.py SCENARIO PORT [NUMBER...]: what they saw, as JSON."""
import hashlib
import http.client
import json
import os
import selectors
import socket
import sys

port = int(sys.argv[2])
numbers = [int(text) for text in sys.argv[3:]]


def load(requests, connections):
    """So many requests over so many connections at once, each answered before the connection's next one; every byte is checked."""
    request = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    selector = selectors.DefaultSelector()
    with socket.create_connection(("127.0.0.1", port)) as first:
        first.sendall(request)
        sample = first.recv(65536)
    socks = [socket.create_connection(("127.0.0.1", port)) for _ in range(connections)]
    seen = {sock: b"" for sock in socks}
    for sock in socks:
        sock.send(request)
        selector.register(sock, selectors.EVENT_READ)
    sent, answered, wrong = connections, 0, 0

    def undated(answer):
        date = answer.index(b"Date: ")
        return answer[:date] + answer[date + 37:]

    expected = undated(sample)
    while answered < requests:
        for key, _ in selector.select(30):
            sock = key.fileobj
            data = seen[sock] + sock.recv(65536)
            if not data:
                return {"answered": answered, "wrong": wrong, "lost": 1}
            seen[sock] = data
            if len(data) < len(sample):
                continue
            seen[sock] = b""
            answered += 1
            wrong += undated(data) != expected
            if sent < requests:
                sock.send(request)
                sent += 1
    for sock in socks:
        sock.close()
    return {"answered": answered, "wrong": wrong, "lost": 0}


def conversation(length):
    """Python's own client: one connection for all of it."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    statuses = []

    def ask(method, path, **kwargs):
        connection.request(method, path, **kwargs)
        response = connection.getresponse()
        body = response.read()
        statuses.append(response.status)
        return body

    text = ask("GET", "/").decode()
    sock = connection.sock
    big = hashlib.sha256(ask("GET", f"/bytes/{length}")).hexdigest()
    message = os.urandom(1 << 20)
    echoed = ask("POST", "/echo", body=message) == message
    chunked = ask("POST", "/echo", body=(message[i:i + 7777] for i in range(0, len(message), 7777)), encode_chunked=True) == message
    head = ask("HEAD", "/bytes/1000")
    missing = ask("GET", "/nowhere")
    same = connection.sock is sock
    pattern = bytes(range(251)) * (length // 251 + 1)
    return {
        "statuses": statuses, "text": text, "big": big == hashlib.sha256(pattern[:length]).hexdigest(), "echoed": echoed,
        "chunked": chunked, "head": len(head), "same connection": same,
    }


def resets(times):
    """Connections that break off in every state: before a request, within a head or body, while they are sent something."""
    begun = [
        b"", b"GET / HT", b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf", b"GET /bytes/50000000 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe", b"nonsense\r\n\r\n", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 100,
    ]
    for turn in range(times):
        sock = socket.create_connection(("127.0.0.1", port))
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        sock.sendall(begun[turn % len(begun)])
        if turn % 2 and begun[turn % len(begun)].startswith(b"GET /b"):
            sock.recv(10)
        sock.close()
    return {"reset": times}


print(json.dumps(globals()[sys.argv[1]](*numbers)))
