// Linux's own families: their addresses go in and come out, and what the kernel or the user lacks is a clear OSError.

import { OSError, OverflowError, PermissionError, ValueError } from "iomux/errors";
import * as socket from "iomux/socket";
import { addon as native } from "../support/addon.js";
import { describe, expect, test } from "../support/harness.ts";
import { closing } from "../support/opened.ts";
import { said } from "../support/signals.ts";
import { thrown } from "../support/thrown.ts";
import "../support/watchdog.ts";

const { AF_INET, AF_NETLINK, AF_PACKET, AF_VSOCK, NETLINK_ROUTE, SOCK_DGRAM, SOCK_RAW, SOCK_STREAM } = socket;
const onLinux = process.platform === "linux" && native.sockaddr_nl !== undefined;
const isRoot = process.getuid?.() === 0;
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what some tests are about
const any = (value: unknown): any => value;

/** What an address of `length` bytes in `buffer` is; the functions that write one answer its length. */
const buffer = new Uint8Array(native.SOCKADDR_BYTES);
const back = (length: number): unknown => native.sockaddr_decode(buffer, length);

/** A socket of the family, or the reason why there is none. */
function attempt<A extends socket.SocketAddress>(family: number, type: number): socket.Socket<A> | OSError {
	try {
		return closing(socket.socket<A>(family, type));
	} catch (error) {
		expect(error).toBeInstanceOf(OSError);
		return error as OSError;
	}
}

const RTM_NEWLINK = 16;
const RTM_GETLINK = 18;
const NLM_F_REQUEST_DUMP = 0x301;
const NLMSG_DONE = 3;
const IFLA_IFNAME = 3;
const IFINFOMSG_BYTES = 16;

/** The request for all network interfaces: struct nlmsghdr and struct ifinfomsg. */
function dumpRequest(): Buffer {
	const request = Buffer.alloc(16 + IFINFOMSG_BYTES);
	request.writeUInt32LE(request.length, 0);
	request.writeUInt16LE(RTM_GETLINK, 4);
	request.writeUInt16LE(NLM_F_REQUEST_DUMP, 6);
	request.writeUInt32LE(1, 8);
	return request;
}

/** The interfaces' names in a packet of answers, and whether it has the end of them. */
function linksIn(packet: Buffer): { names: string[]; done: boolean } {
	const names: string[] = [];
	let done = false;
	for (let at = 0; at < packet.length; at += (packet.readUInt32LE(at) + 3) & ~3) {
		const type = packet.readUInt16LE(at + 4);
		done ||= type === NLMSG_DONE;
		const end = at + packet.readUInt32LE(at);
		for (let item = at + 16 + IFINFOMSG_BYTES; type === RTM_NEWLINK && item < end; item += (packet.readUInt16LE(item) + 3) & ~3) {
			if (packet.readUInt16LE(item + 2) !== IFLA_IFNAME) continue;
			names.push(packet.toString("latin1", item + 4, item + packet.readUInt16LE(item) - 1));
		}
	}
	return { names, done };
}

describe.runIf(onLinux)("AF_NETLINK", () => {
	const netlink = (): socket.Socket<socket.NetlinkAddress> =>
		closing(socket.socket<socket.NetlinkAddress>(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));

	test("addresses: before and after bind, chosen by the kernel and by the caller", () => {
		const one = netlink();
		expect(one.getsockname()).toEqual([0, 0]);
		one.bind([0, 0]);
		const [pid, groups] = one.getsockname();
		expect([pid > 0, groups]).toEqual([true, 0]);
		expect(thrown(() => netlink().bind([pid, 0]), OSError).code).toBe("EADDRINUSE");
		const other = netlink();
		other.bind([0xfffffff0, 1]);
		expect(other.getsockname()).toEqual([0xfffffff0, 1]);
	});

	test("RTM_GETLINK: the kernel answers with the interfaces, from the address of zeros", () => {
		const one = netlink();
		one.bind([0, 0]);
		one.settimeout(10);
		expect(one.sendto(dumpRequest(), [0, 0])).toBe(32);
		const names: string[] = [];
		for (let done = false; !done; ) {
			const [packet, , , from] = one.recvmsg(65536);
			expect(from).toEqual([0, 0]);
			const links = linksIn(packet);
			names.push(...links.names);
			done = links.done;
		}
		expect(names.sort()).toEqual(
			socket
				.if_nameindex()
				.map(([, name]) => name)
				.sort(),
		);
		one.connect([0, 0]);
		expect(one.getpeername()).toEqual([0, 0]);
		one.send(dumpRequest());
		expect(one.recvfrom(65536)[1]).toEqual([0, 0]);
	});

	test.runIf(isRoot)("it needs no privileges", async () => {
		const result = await said(`
			process.setgid(65534);
			process.setuid(65534);
			const one = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE);
			one.bind([0, 0]);
			one.settimeout(10);
			one.sendto(Buffer.from(${JSON.stringify([...dumpRequest()])}), [0, 0]);
			say([process.getuid(), one.recv(65536).readUInt16LE(4)]);
		`);
		expect(result).toEqual([65534, RTM_NEWLINK]);
	});

	test("wrong addresses, and a protocol that the kernel does not have", () => {
		const one = netlink();
		for (const wrong of [undefined, null, "0", 0, [], [0], [0, 0, 0], {}]) {
			expect(thrown(() => one.bind(any(wrong)), TypeError).message).toMatch(/bind: 'address' must be \[pid, groups\]/);
		}
		expect(thrown(() => one.bind(any(["1", 0])), TypeError).message).toMatch(/'pid'/);
		for (const wrong of [-1, 2 ** 32]) {
			expect(thrown(() => one.bind([wrong, 0]), OverflowError).message).toMatch(/'pid'/);
			expect(thrown(() => one.bind([0, wrong]), OverflowError).message).toMatch(/'groups'/);
		}
		const { code, syscall } = thrown(() => socket.socket(AF_NETLINK, SOCK_RAW, 31), OSError);
		expect([code, syscall]).toEqual(["EPROTONOSUPPORT", "socket"]);
	});
});

describe.runIf(onLinux)("AF_PACKET", () => {
	const ETH_P_ALL = 3;
	const ETH_P_IP = 0x0800;
	const ARPHRD_LOOPBACK = 772;
	const [index, name] = onLinux ? socket.if_nameindex()[0] : [0, ""];
	const made = onLinux ? attempt<socket.PacketAddress>(AF_PACKET as number, SOCK_RAW) : undefined;
	const may = made !== undefined && !(made instanceof OSError);

	test("addresses are the same when they come out as when they went in", () => {
		const mac = Buffer.from("\x01\x02\x03\x04\x05\xff", "latin1");
		expect(back(native.sockaddr_ll(buffer, index, ETH_P_IP, 4, 1, mac))).toEqual([name, ETH_P_IP, 4, 1, mac]);
		expect(back(native.sockaddr_ll(buffer, 0, 0xffff, 0xff, 0xffff, Buffer.alloc(8, 255)))).toEqual([
			"",
			0xffff,
			0xff,
			0xffff,
			Buffer.alloc(8, 255),
		]);
		expect(back(native.sockaddr_ll(buffer, index, 0, 0, 0, null))).toEqual([name, 0, 0, 0, Buffer.alloc(0)]);
	});

	test("without CAP_NET_RAW it is a PermissionError that names the call", async () => {
		const drop = isRoot ? "process.setgid(65534); process.setuid(65534);" : "";
		const result = await said(`${drop}
			try { socket.socket(socket.AF_PACKET, socket.SOCK_RAW); } catch (error) { say([error.constructor.name, error.code, error.syscall]); }
		`);
		expect(result).toEqual(["PermissionError", "EPERM", "socket"]);
	});

	test.skipIf(may)("here it is refused", () => {
		expect(thrown(() => socket.socket(AF_PACKET as number, SOCK_RAW), PermissionError).code).toBe("EPERM");
	});

	test.runIf(may)("bind to an interface, and the address that a packet came from", () => {
		const one = closing(socket.socket<socket.PacketAddress>(AF_PACKET as number, SOCK_RAW));
		one.settimeout(10);
		one.bind(["lo", ETH_P_ALL]);
		expect(one.getsockname()).toEqual(["lo", ETH_P_ALL, 0, ARPHRD_LOOPBACK, Buffer.alloc(6)]);
		const udp = closing(socket.socket(AF_INET, SOCK_DGRAM));
		udp.bind(["127.0.0.1", 0]);
		udp.sendto("to be seen", udp.getsockname());
		// Others may talk over the interface as well.
		let [packet, address] = one.recvfrom(65536);
		while (!packet.includes("to be seen")) [packet, address] = one.recvfrom(65536);
		expect(address).toEqual(["lo", ETH_P_IP, socket.PACKET_OUTGOING, ARPHRD_LOOPBACK, Buffer.alloc(6)]);
		// As it came, it goes in again.
		expect(one.sendto(packet, address as socket.PacketAddress)).toBe(packet.length);
	});

	test.runIf(may)("wrong addresses", () => {
		const one = closing(socket.socket<socket.PacketAddress>(AF_PACKET as number, SOCK_RAW));
		for (const wrong of [undefined, "lo", [], ["lo"], ["lo", 3, 0, 0, Buffer.alloc(6), 0]]) {
			expect(thrown(() => one.bind(any(wrong)), TypeError).message).toMatch(/'address' must be \[ifname, proto/);
		}
		expect(thrown(() => one.bind(any([1, 3])), TypeError).message).toMatch(/'ifname'/);
		expect(thrown(() => one.bind(["lo", 65536]), OverflowError).message).toMatch(/'proto'/);
		expect(thrown(() => one.bind(["lo", 3, 0, 0, Buffer.alloc(9)]), ValueError).message).toMatch(/'addr' must be at most 8 bytes/);
		expect(thrown(() => one.bind(["nosuchif0", 3]), OSError).code).toBe("ENODEV");
	});
});

describe.runIf(onLinux)("AF_VSOCK", () => {
	test("addresses are the same when they come out as when they went in", () => {
		expect(back(native.sockaddr_vm(buffer, 2, 1024))).toEqual([2, 1024]);
		expect(back(native.sockaddr_vm(buffer, 0xffffffff, 0xffffffff))).toEqual([0xffffffff, 0xffffffff]);
	});

	test("bind where the kernel has it, else EAFNOSUPPORT", () => {
		const one = attempt<socket.VsockAddress>(AF_VSOCK as number, SOCK_STREAM);
		if (one instanceof OSError) {
			expect([one.code, one.syscall]).toEqual(["EAFNOSUPPORT", "socket"]);
			return;
		}
		const { VMADDR_CID_ANY, VMADDR_PORT_ANY } = socket as unknown as Record<string, number>;
		one.bind([VMADDR_CID_ANY, VMADDR_PORT_ANY]);
		const [cid, port] = one.getsockname();
		expect([cid, port > 0, port < 0xffffffff]).toEqual([0xffffffff, true, true]);
		expect(thrown(() => one.getpeername(), OSError).code).toBe("ENOTCONN");
		for (const wrong of [undefined, 1, [1], [1, 2, 3], "1"]) {
			expect(thrown(() => one.bind(any(wrong)), TypeError).message).toMatch(/'address' must be \[cid, port\]/);
		}
		expect(thrown(() => one.connect([-1, 0]), OverflowError).message).toMatch(/'cid'/);
		expect(thrown(() => one.connect([0, 2 ** 32]), OverflowError).message).toMatch(/'port'/);
	});
});

test("a family that no kernel has is EAFNOSUPPORT, and leaves nothing open", () => {
	for (const make of [() => socket.socket(45, SOCK_STREAM), () => socket.socketpair(45)]) {
		expect(thrown(make, OSError).code).toBe("EAFNOSUPPORT");
	}
});
