"""Load for a server that is being replaced by others: four clients at a time, connection after connection, at least so many in all.

usage: handover.py PORT CONNECTIONS
It goes on until its standard input ends. Each connection reads the greeting ("process 123"), sends a message and reads it back; one that
does not is lost. Prints "process 123" when a process answers for the first time, and at the end how many connections there were, as JSON.
"""
import json
import socket
import sys
import threading

port, least = int(sys.argv[1]), int(sys.argv[2])
finish = threading.Event()
lock = threading.Lock()
total, lost, processes, errors = 0, 0, set(), []


def talk(number):
    with socket.create_connection(("127.0.0.1", port), 30) as sock, sock.makefile("rwb") as file:
        greeting = file.readline()
        message = b"message %d\n" % number
        file.write(message)
        file.flush()
        if not greeting.startswith(b"process ") or file.readline() != message:
            raise ConnectionError(f"wrong answer after {greeting}")
        return int(greeting.split()[1])


def work():
    global total, lost
    while total < least or not finish.is_set():
        with lock:
            total += 1
            number = total
        try:
            process = talk(number)
            with lock:
                if process not in processes:
                    processes.add(process)
                    print("process", process, flush=True)
        except (OSError, ValueError) as error:
            with lock:
                lost += 1
                errors.append(repr(error))


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
sys.stdin.read()
finish.set()
for thread in threads:
    thread.join()
print(json.dumps({"connections": total, "lost": lost, "processes": len(processes), "errors": errors[:5]}))
