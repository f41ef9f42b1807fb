"""Someone at a terminal, in which a program runs. usage: terminal.py SCENARIO COMMAND...

Types, waits for what must appear, and prints what became of it as JSON: how the program ended, and whether the terminal is as it was.
"""
import json
import os
import pty
import select
import signal
import sys
import termios
import time

pid, master = pty.fork()
if pid == 0:
    os.environ["PS1"] = "ready> "
    os.execvp(sys.argv[2], sys.argv[2:])
screen = b""


def expect(text):
    """Waits for text, and takes the screen up to its end."""
    global screen
    deadline = time.monotonic() + 30
    while text not in screen:
        if not select.select([master], [], [], max(deadline - time.monotonic(), 0))[0]:
            raise TimeoutError(f"no {text} in {screen}")
        screen += os.read(master, 65536).replace(b"\r", b"")  # how many of them there are depends on both terminals
    found, screen = screen.split(text, 1)
    return found


def type(text):
    os.write(master, text)


def mode():
    return termios.tcgetattr(master)[:4]


def finish(before):
    global screen
    try:
        while data := os.read(master, 65536):
            screen += data.replace(b"\r", b"")
    except OSError:
        pass  # the last who had the terminal is gone
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return {"status": status, "restored": mode() == before, "rest": screen.decode()}


def interrupt():
    """Ctrl-C in a shell on a pseudo-terminal ends the command in it, and neither the shell nor the program around it."""
    before = mode()
    expect(b"ready> ")
    raw = mode() != before
    type(b"sleep 1000\r")
    expect(b"sleep 1000\n")
    time.sleep(0.3)  # until the shell has started it; too early, and the shell takes the Ctrl-C for itself, which comes to the same here
    type(b"\x03")
    expect(b"ready> ")
    type(b"echo al''ive; stty size; tty\r")
    expect(b"alive\n")
    size = expect(b"\n").decode()
    name = expect(b"\n").decode()
    type(b"exit 7\r")
    return {"raw": raw, "size": size, "other": name != os.ttyname(master) and name.startswith("/dev/"), **finish(before)}


def killed():
    """SIGINT from elsewhere ends the program, which puts the terminal back."""
    before = mode()
    expect(b"ready> ")
    os.kill(pid, signal.SIGINT)
    return finish(before)


def enter():
    """The keyboard beside a timer."""
    before = mode()
    expect(b": beat 1\n")
    type(b"\r")
    expect(b"before the next beat\n")
    # Longer than a beat: none comes.
    quiet = not select.select([master], [], [], 0.5)[0] and b"beat" not in screen
    type(b"\r")
    expect(b"started\n")
    expect(b": beat 3\n")
    type(b"\x03")
    return {"quiet": quiet, **finish(before)}


termios.tcsetwinsize(master, (30, 100))
print(json.dumps(globals()[sys.argv[1]]()))
