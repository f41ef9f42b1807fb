"""Executes scripted calls with CPython's own modules: the counterpart of driver.ts, which explains the language.

One case per line of standard input, one transcript per line of standard output.
"""

import array
import io
import json
import os
import select
import selectors
import shutil
import signal
import socket
import subprocess
import struct
import errno
import sys
import tempfile
import termios
import time
import tty

# Kept, because a dropped one would collect its process.
CHILDREN = []
UNBOUND = object()
# What JavaScript calls them.
NAMES = {"ExceptionGroup": "AggregateError", "MemoryError": "OverflowError", "LookupError": "ValueError"}


class Sys:
    """What `iomux/sys` has of Python's `sys`, and of its built-in functions."""

    repr = repr
    print = print
    exit = sys.exit
    platform = sys.platform
    maxsize = sys.maxsize
    stdout = sys.stdout
    stderr = sys.stderr


MODULES = {"select": select, "selectors": selectors, "socket": socket, "os": os, "signal": signal, "struct": struct, "errno": errno, "sys": Sys, "time": time, "termios": termios, "tty": tty}


class Fileno:
    """An object with a fileno() of the case's choice."""

    def __init__(self, answer):
        self.answer = answer

    def fileno(self):
        return self.answer


class FilenoAttribute:
    """An object whose fileno is no method."""

    def __init__(self, value):
        self.fileno = value


class FilenoRaises:
    """An object whose fileno() raises."""

    def fileno(self):
        raise RuntimeError("as asked for")


class Tools:
    """What scripts need beside the modules: the module `t`."""

    def __init__(self, case):
        self.case = case

    def fill(self, sock):
        """Sends until the kernel's buffer is full."""
        try:
            while True:
                sock.send(b"x" * 65536, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return "full"

    def drain(self, sock, count):
        """Receives `count` bytes, or up to the end: how many came."""
        got = 0
        while got < count:
            data = sock.recv(min(count - got, 65536))
            if not data:
                break
            got += len(data)
        return got

    def timed(self, low, path, args):
        """Makes a call that must take at least `low` seconds."""
        function = self.case.resolve(path)
        begin = time.monotonic()
        try:
            result = function(*args)
        except Exception as error:
            result = self.case.failure(error)
        elapsed = time.monotonic() - begin
        return [result, "waited" if elapsed >= low else "returned early"]

    def open(self):
        """A descriptor of a regular file."""
        return os.open(os.path.join(self.case.directory, "regular"), os.O_RDWR | os.O_CREAT)

    def opendir(self):
        """A descriptor of a directory."""
        return os.open(self.case.directory, os.O_RDONLY)

    def same(self, first, second):
        return first is second

    def length(self, value):
        return len(value)

    def masked(self, value, mask):
        return value & mask

    def member(self, value, key):
        return value[key]

    def text(self, value):
        return value.decode("latin-1")

    def list(self, value):
        return list(value)

    def ints(self, *numbers):
        """The bytes of C ints."""
        return array.array("i", numbers).tobytes()

    def number(self, value):
        """The number in 8 bytes of the machine's order."""
        return int.from_bytes(value, sys.byteorder)

    def within(self, value, low, high):
        return low <= value <= high

    def has(self, text, *parts):
        """Whether the text has all of these in it."""
        return all(part in text for part in parts)

    def exit(self, value):
        """What `with` does at the end of its block."""
        value.__exit__(None, None, None)

    def opened(self):
        """How many descriptors the case has open."""
        return len(os.listdir("/dev/fd")) - self.case.open_before

    def file(self, content):
        """A file to send: a file object here, a descriptor there."""
        path = os.path.join(self.case.directory, "content")
        with open(path, "wb") as made:
            made.write(content)
        return open(path, "r+b")

    def rest(self, file):
        """What of it is left to be read."""
        return file.read()

    def reader(self, content):
        """Something that is read by calls, and has no descriptor."""
        return io.BytesIO(content)

    def textReader(self, content):
        """The same of text."""
        return open(__file__)

    def buffer(self, size):
        return bytearray(size)

    def ordered(self, first, second):
        """Whether the second is later, by no more than a day."""
        return first <= second < first + 86400e9

    def content(self, buffer):
        return bytes(buffer)

    def typeof(self, value):
        """What JavaScript calls the type of a number or a string."""
        return "string" if isinstance(value, str) else "number"

    def clock(self, name):
        return getattr(time, name)

    def pid(self):
        return os.getpid()

    def spawn(self, *command):
        """The pid of a child."""
        null = subprocess.DEVNULL
        CHILDREN.append(subprocess.Popen(command, stdin=null, stdout=null, stderr=null))
        return CHILDREN[-1].pid

    def stopped(self, pid):
        """Waits until the child has stopped, and leaves that to be told."""
        os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOWAIT)

    def buffer(self, size):
        """A writable buffer."""
        return bytearray(size)

    def put(self, value, index, item):
        value[index] = item

    def loopback(self):
        """The name of the loopback interface: the first of all."""
        return socket.if_nameindex()[0][1]


class Case:
    """The state of one script: its variables, and the names of objects, descriptors and ports."""

    def __init__(self, name):
        self.name = name
        self.variables = {}
        self.objects = {}
        self.fds = {}
        self.ports = {}
        self.kept = []
        self.directory = tempfile.mkdtemp(prefix="iomux-")
        self.tools = Tools(self)

    def run(self, steps):
        before = set(os.listdir("/dev/fd"))
        self.open_before = len(before)
        transcript = []
        try:
            for step in steps:
                transcript.append(self.step(*step))
        finally:
            self.clean(before)
        return transcript

    def step(self, assign, path, args=None, keywords=None):
        name, _, mark = assign.partition(":")
        try:
            result = self.resolve(path)
            if args is not None:
                values = [self.value(argument) for argument in args]
                result = result(*values, **{key: self.value(value) for key, value in (keywords or {}).items()})
        except NameError:
            return {"skipped": True}
        except (Exception, SystemExit) as error:
            if name:
                self.variables[name] = UNBOUND
            return self.failure(error)
        if name:
            self.variables[name] = result
            self.register(name, result, mark)
        return {"ok": self.shown(result, mark)}

    def failure(self, error):
        name = NAMES.get(type(error).__name__, type(error).__name__)
        if name == "error" and not isinstance(error, termios.error):
            name = f"{type(error).__module__}.error"
        if isinstance(error, (UnicodeError, io.UnsupportedOperation)):
            name = "ValueError"
        errno = error.args[0] if isinstance(error, termios.error) else getattr(error, "errno", None)
        return {"error": name, "errno": errno}

    def resolve(self, path):
        first, *rest = path.split(".")
        if first == "t":
            value = self.tools
        elif first in self.variables:
            value = self.variables[first]
            if value is UNBOUND:
                raise NameError(first)
        else:
            value = MODULES[first]
        for name in rest:
            value = value[int(name)] if name.isdigit() else getattr(value, name)
        return value

    def value(self, given):
        if isinstance(given, list):
            return [self.value(item) for item in given]
        if not isinstance(given, dict):
            return given
        [(kind, content)] = [(k, v) for k, v in given.items() if k != "times"]
        if kind == "$":
            return self.resolve(content)
        if kind == "or":
            result = 0
            for path in content:
                result |= self.resolve(path)
            return result
        if kind == "tuple":
            return tuple(self.value(item) for item in content)
        if kind == "iter":
            return (self.value(item) for item in content)
        if kind == "set":
            return {self.value(item) for item in content}
        if kind == "float":
            return float(content)
        if kind in ("int", "big"):
            return int(content)
        if kind == "bytes":
            return content.encode("latin-1") * given.get("times", 1)
        if kind == "buffer":
            return bytearray(content)
        if kind == "tmp":
            return os.path.join(self.directory, content)
        if kind == "object":
            return object()
        if kind == "fileno":
            return Fileno(self.value(content))
        if kind == "filenoAttribute":
            return FilenoAttribute(self.value(content))
        if kind == "filenoRaises":
            return FilenoRaises()
        if kind == "dict":
            return {key: self.value(item) for key, item in content.items()}
        raise LookupError(f"no such kind of value: {kind}")

    def register(self, name, value, mark):
        if isinstance(value, (list, tuple)) and mark not in ("events", "eventset"):
            for index, item in enumerate(value):
                self.register(f"{name}.{index}", item, mark)
        elif mark == "newfd" and type(value) is int:
            self.fds[value] = name
        elif hasattr(value, "fileno") and id(value) not in self.objects:
            self.objects[id(value)] = name
            self.kept.append(value)
            try:
                self.fds[value.fileno()] = name
            except Exception:
                pass

    def shown(self, value, mark=""):
        if mark == "any":
            return "anything"
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, int):
            return self.integer(int(value), mark)
        if isinstance(value, float):
            if value != value or abs(value) == float("inf"):
                return {"float": repr(value)}
            if value.is_integer() and abs(value) >= 1 << 53:
                return {"float": str(int(value))}
            return int(value) if value.is_integer() else value
        if isinstance(value, str):
            return value.replace(self.directory, "<tmp>") if mark != "size" else {"characters": len(value)}
        if id(value) in self.objects:
            return f"<{self.objects[id(value)]}>"
        if isinstance(value, (bytes, bytearray)):
            if mark == "size":
                return {"bytes": len(value)}
            text = bytes(value).decode("latin-1")
            return {"bytes": text} if len(text) <= 64 else {"bytes": len(text), "begins": text[:16]}
        if isinstance(value, (list, tuple)):
            if mark in ("events", "eventset"):
                pairs = [[self.integer(fd, "fd"), events] for fd, events in value]
                return sorted(pairs) if mark == "eventset" else pairs
            if mark == "addr" and len(value) in (2, 4) and type(value[1]) is int:
                return [self.shown(value[0]), self.port(value[1]), *value[2:]]
            return [self.shown(item, mark) for item in value]
        if isinstance(value, dict) and "error" in value:
            return value
        return {"object": type(value).__name__.lower()}

    def integer(self, value, mark):
        if mark in ("fd", "newfd"):
            return f"fd({self.fds[value]})" if value in self.fds else value
        if mark == "port":
            return self.port(value)
        return {"int": str(value)} if abs(value) >= 1 << 53 else value

    def port(self, value):
        return value if value == 0 else self.ports.setdefault(value, f"port{1 + len(self.ports)}")

    def clean(self, before):
        for value in self.variables.values():
            for item in value if isinstance(value, (list, tuple)) else [value]:
                try:
                    item.close()
                except Exception:
                    pass
        self.variables.clear()
        self.kept.clear()
        for fd in set(os.listdir("/dev/fd")) - before:
            try:
                os.close(int(fd))
            except OSError:
                pass
        shutil.rmtree(self.directory, ignore_errors=True)


def main():
    for line in sys.stdin.readlines():
        case = json.loads(line)
        socket.setdefaulttimeout(None)
        transcript = Case(case["name"]).run(case["steps"])
        sys.stdout.write(json.dumps({"name": case["name"], "transcript": transcript}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    main()
