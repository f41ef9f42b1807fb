"""Three people in a chat. usage: chat.py HOST PORT

Prints what the first of them read, as JSON, when the operator has said something too (the test writes it).
"""
import json
import socket
import struct
import sys

address = (sys.argv[1], int(sys.argv[2]))


class Person:
    def __init__(self):
        self.sock = socket.create_connection(address, 30)
        self.file = self.sock.makefile("r", encoding="utf-8", newline="\n")
        self.heard = []
        self.hear(lambda line: line.startswith("* you are"))

    def say(self, *lines):
        self.sock.sendall("".join(f"{line}\n" for line in lines).encode())

    def hear(self, matches):
        """Reads up to a line that matches."""
        for line in self.file:
            self.heard.append(line.rstrip("\n"))
            if matches(self.heard[-1]):
                return
        raise EOFError(self.heard)


zoe = Person()
zoe.say("/nick Zoë", "/who")
zoe.hear(lambda line: line == "* here: Zoë")

# In pieces: a character of two bytes, and a line in the middle of its words
other = Person()
for byte in "/nick Ümit\nmerhaba\n".encode():
    other.sock.sendall(bytes([byte]))
zoe.hear(lambda line: line == "Ümit: merhaba")
other.say("/nick Zoë", "/kick Zoë", "\x1b[2Jtidy", "/quit")
other.hear(lambda line: line == "* Zoë is taken")
other.hear(lambda line: line == "* there is no /kick")
assert other.file.read() == ""
# Nobody's control characters reach anybody's terminal
zoe.hear(lambda line: line == "Ümit: [2Jtidy")
zoe.hear(lambda line: line == "* Ümit has left")

# One who says too much at once, one who resets, one who half-closes and still reads
shouting = Person()
shouting.sock.sendall(b"x" * 10_000)
zoe.hear(lambda line: line == "* guest3 has left")
resetting = Person()
resetting.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
resetting.file.close()
resetting.sock.close()
zoe.hear(lambda line: line == "* guest4 has left")
brief = Person()
brief.say("/who")
brief.sock.shutdown(socket.SHUT_WR)
brief.hear(lambda line: line == "* here: Zoë, guest5")
zoe.hear(lambda line: line == "* guest5 has left")

# One who never reads is put out, however much is said meanwhile
deaf = Person()
zoe.say(*["a" * 4000] * 400)
heard = b""
for _ in range(20_000):  # 80 MB, more than any socket buffers
    zoe.say("b" * 4000)
    zoe.sock.settimeout(0.001)
    try:
        heard = heard[-100:] + zoe.sock.recv(65536)
    except TimeoutError:
        pass
    zoe.sock.settimeout(30)
    if b"guest6 has left" in heard:
        break
else:
    sys.exit("guest6 is still there")
print("ready", flush=True)
zoe = Person()
zoe.hear(lambda line: line.startswith("operator:"))
print(json.dumps(zoe.heard[-1]), flush=True)
