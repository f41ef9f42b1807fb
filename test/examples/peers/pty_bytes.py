"""Someone at a terminal, in which a program runs a shell on another. usage: pty_bytes.py COMMAND...

Types, and prints as JSON every byte that came back until the shell was told to exit, and whether the terminal is as it was.
"""
import json
import os
import pty
import select
import sys
import termios
import time

pid, master = pty.fork()
if pid == 0:
    os.environ["PS1"] = "ready> "
    os.execvp(sys.argv[1], sys.argv[1:])
termios.tcsetwinsize(master, (24, 80))
screen = b""
seen = 0


def expect(text):
    """Waits until the text has come, behind what was waited for before."""
    global screen, seen
    deadline = time.monotonic() + 30
    while (at := screen.find(text, seen)) == -1:
        if not select.select([master], [], [], max(deadline - time.monotonic(), 0))[0]:
            raise TimeoutError(f"no {text} in {screen[seen:]}")
        screen += os.read(master, 65536)
    seen = at + len(text)


def type(text):
    while text:
        text = text[os.write(master, text) :]


before = termios.tcgetattr(master)
expect(b"ready> ")
# What a command prints, with the terminal's own line ends and without
type(b"printf 'a\\nb\\r\\n\\033[31m\\001\\377\\t.\\n'\r")
expect(b"ready> ")
type(b"stty -opost; printf 'a\\nb\\r\\n'; stty opost\r")
expect(b"ready> ")
# Each byte that can be typed arrives as it is, where the shell's terminal takes all of them
type(b"stty raw -echo; echo g''o; head -c 256 | od -An -v -tx1; stty sane\r")
expect(b"go\n")
type(bytes(range(256)))
expect(b"ready> ")
# Ctrl-C is the command's
type(b"echo b''egun; sleep 1000\r")
expect(b"begun")
time.sleep(0.3)
type(b"\x03")
expect(b"ready> ")
type(b"seq 3000 | tail -n 2000\r")
expect(b"ready> ")
transcript = screen[:seen]
type(b"exit 7\r")
try:
    while os.read(master, 65536):
        pass
except OSError:
    pass  # the last who had the terminal is gone
os.waitpid(pid, 0)
print(json.dumps({"bytes": transcript.decode("latin-1"), "restored": termios.tcgetattr(master)[:4] == before[:4]}))
