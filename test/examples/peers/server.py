"""A small server for one or more clients, in the manner asked for. usage: server.py echo|pieces|reply|wrong|early

echo    sends everything back              pieces  the same, a few bytes at a time
reply   answers "Server received b'…'"     wrong   sends something else back        early   closes after the first bytes
"""
import socket
import sys
import threading

manner = sys.argv[1]


def serve(conn):
    with conn:
        conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while data := conn.recv(1024):
            if manner == "early":
                return
            if manner == "reply":
                data = f"Server received {data}".encode()
            if manner == "wrong":
                data = data.upper()
            step = 3 if manner == "pieces" else len(data)
            for start in range(0, len(data), step):
                conn.sendall(data[start:start + step])


server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(server.accept()[0],), daemon=True).start()
