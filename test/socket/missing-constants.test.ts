// A constant that this system lacks is undefined: given as an argument it is an error that says so, never the default.
import * as socket from "iomux/socket";
import { describe, expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import { thrown } from "../support/thrown.ts";

/** As `SO_NOSIGPIPE` is on Linux, and `TCP_KEEPIDLE` or `MSG_MORE` elsewhere. */
const MISSING: number | undefined = undefined;
const MESSAGE = (name: string) => `'${name}' must be a whole number, received undefined: is it a constant that this system does not have?`;

const pair = (): socket.Socket[] => {
	const [a, b] = socket.socketpair().map((one) => closing(one));
	b.send("waiting");
	return [a, b] as unknown as socket.Socket[];
};
const into = Buffer.alloc(16);

describe("an option", () => {
	const { SOL_SOCKET, SO_TYPE } = socket;
	const calls: [what: string, name: string, call: (s: socket.Socket) => unknown][] = [
		["setsockopt's level", "level", (s) => s.setsockopt(MISSING, SO_TYPE, 1)],
		["setsockopt's option", "optname", (s) => s.setsockopt(SOL_SOCKET, MISSING, 1)],
		["setsockopt's option, of bytes", "optname", (s) => s.setsockopt(SOL_SOCKET, MISSING, into)],
		["setsockopt's option, of null", "optname", (s) => s.setsockopt(SOL_SOCKET, MISSING, null, 4)],
		["getsockopt's level", "level", (s) => s.getsockopt(MISSING, SO_TYPE)],
		["getsockopt's option", "optname", (s) => s.getsockopt(SOL_SOCKET, MISSING)],
		["getsockopt's option, of bytes", "optname", (s) => s.getsockopt(SOL_SOCKET, MISSING, 16)],
		["the level of ancillary data", "level", (s) => s.sendmsg(["x"], [[MISSING, 1, into]])],
		["the type of ancillary data", "type", (s) => s.sendmsg(["x"], [[SOL_SOCKET, MISSING, into]])],
	];
	for (const [what, name, call] of calls)
		test(what, () => {
			const [a] = pair();
			expect(thrown(() => call(a), TypeError).message).toBe(MESSAGE(name));
		});
});

describe("flags", () => {
	const address = "\0nobody";
	/** Each call with flags that are missing, and the same call without any. */
	const calls: [what: string, given: (s: socket.Socket) => unknown, omitted?: (s: socket.Socket) => unknown][] = [
		["recv", (s) => s.recv(1, MISSING), (s) => s.recv(1)],
		["tryRecv", (s) => s.tryRecv(1, MISSING), (s) => s.tryRecv(1)],
		["recv_into", (s) => s.recv_into(into, 1, MISSING), (s) => s.recv_into(into, 1)],
		["tryRecvInto", (s) => s.tryRecvInto(into, 1, MISSING), (s) => s.tryRecvInto(into, 1)],
		["recvfrom", (s) => s.recvfrom(1, MISSING), (s) => s.recvfrom(1)],
		["recvfrom_into", (s) => s.recvfrom_into(into, 1, MISSING), (s) => s.recvfrom_into(into, 1)],
		["recvmsg", (s) => s.recvmsg(1, 0, MISSING), (s) => s.recvmsg(1)],
		["recvmsg_into", (s) => s.recvmsg_into([into], 0, MISSING), (s) => s.recvmsg_into([into])],
		["recv_fds", (s) => socket.recv_fds(s, 1, 1, MISSING), (s) => socket.recv_fds(s, 1, 1)],
		["send", (s) => s.send("x", MISSING), (s) => s.send("x")],
		["trySend", (s) => s.trySend("x", MISSING), (s) => s.trySend("x")],
		["sendall", (s) => s.sendall("x", MISSING), (s) => s.sendall("x")],
		["sendto", (s) => s.sendto("x", MISSING, address)],
		["sendmsg", (s) => s.sendmsg(["x"], [], MISSING), (s) => s.sendmsg(["x"])],
		["sendmsg with an address", (s) => s.sendmsg(["x"], [], MISSING, address)],
		["send_fds", (s) => socket.send_fds(s, ["x"], [0], MISSING), (s) => socket.send_fds(s, ["x"], [0])],
		["getaddrinfo", () => socket.getaddrinfo("127.0.0.1", 1, 0, 0, 0, MISSING), () => socket.getaddrinfo("127.0.0.1", 1, 0, 0, 0)],
		["getnameinfo", () => socket.getnameinfo(["127.0.0.1", 1], MISSING)],
	];
	for (const [what, given, omitted] of calls)
		test(what, () => {
			const [a, b] = pair();
			expect(thrown(() => given(a), TypeError).message).toBe(MESSAGE("flags"));
			expect(a.recv(100).toString()).toBe("waiting");
			expect(b.tryRecv(1)).toBe(null);
			b.send("waiting");
			if (omitted !== undefined) omitted(a);
		});
});
