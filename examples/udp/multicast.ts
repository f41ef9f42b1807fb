// Programs that find each other: each tells a multicast group its name, and hears everybody who does, without knowing an address of theirs.
// Start it in two terminals. Nothing leaves the machine: the group is joined on the loopback interface, and no router passes TTL 0 on.
import * as select from "iomux";
import { KeyboardInterrupt, OSError } from "iomux/errors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { print, printError } from "../support/print.ts";

/** So many others are remembered, at most: anybody may send to a group. */
const MOST_HEARD = 100;

const options = parseArguments({
	group: "239.255.10.10", // of those that stay within a site
	port: 10010,
	interface: "127.0.0.1",
	name: `process ${process.pid}`,
	interval: 1,
	count: 30,
});
const { group, port, name, interval, count } = options;

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const member = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
member.setblocking(false);
/** struct ip_mreq: the group, and the interface by its address. */
const membership = orExit(`use ${group} on ${options.interface}`, () =>
	Buffer.concat([socket.inet_aton(group), socket.inet_aton(options.interface)]),
);
orExit(`join ${group} port ${port} on ${options.interface}`, () => {
	// Everybody on this machine listens on the same port
	member.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
	// Bound to the group, not to "": what is sent to this port of the machine itself is none of our business
	member.bind([group, port]);
	member.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership);
	member.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(options.interface));
	member.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 0);
	// What is sent comes back to this machine: also to those who are on it, and to the sender itself
	member.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1);
});

/** How often each name was heard. */
const heard = new Map<string, number>();
const poller = select.poll();
poller.register(member, select.POLLIN);

try {
	print(`${name} is in ${group} port ${port}`);
	for (let said = 0; said < count; said++) {
		announce();
		const next = performance.now() + interval * 1000;
		for (let left = interval * 1000; left > 0; left = next - performance.now()) {
			if (poller.poll(left).length > 0) listen();
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	printError("Ctrl C - Leaving the group");
} finally {
	member.setsockopt(socket.IPPROTO_IP, socket.IP_DROP_MEMBERSHIP, membership); // closing would do
	member.close();
}
print(JSON.stringify({ heard: Object.fromEntries(heard) }));

function announce(): void {
	try {
		member.sendto(name, [group, port]);
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		printError(`cannot send: ${error.message}`);
	}
}

function listen(): void {
	const [data, address] = member.recvfrom(1024);
	// Without control characters, which would do things to the terminal
	const who = data.toString().replace(/\p{Cc}/gu, "");
	const times = heard.get(who) ?? 0;
	if (times === 0 && heard.size >= MOST_HEARD) return;
	heard.set(who, times + 1);
	if (times === 0 && address !== null) print(`heard ${who === name ? "myself" : who} from ${repr(address)}`);
}
