// A UDP echo server. One socket serves everybody: there are no connections, and whom a datagram came from is known from recvfrom() alone.
//
// UDP promises nothing, and neither does this: what cannot be sent at once is dropped, for a client that misses its answer asks again.
import * as select from "iomux";
import { BlockingIOError, KeyboardInterrupt, OSError } from "iomux/errors";
import * as signal from "iomux/signal";
import * as socket from "iomux/socket";
import { repr } from "iomux/sys";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { printError } from "../support/print.ts";

/** Datagrams that are taken before the next wait, at most. */
const BURST = 64;

const { host, port } = parseArguments({ host: "localhost", port: 10000 });

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
server.setblocking(false);
orExit(`receive on ${host} port ${port}`, () => server.bind([host, port]));

const poller = select.poll();
poller.register(server, select.POLLIN);

// No datagram is longer. One that does not fit the buffer would lose its end, and no error would tell.
const buffer = Buffer.alloc(65536);

let echoed = 0;
let dropped = 0;
try {
	printError(`starting up on ${host} port ${server.getsockname()[1]}`);
	while (true) {
		poller.poll();
		for (let i = 0; i < BURST && echo(); i++);
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	printError(`${echoed} datagrams echoed, ${dropped} dropped`);
	printError("Ctrl C - Stopping server");
} finally {
	server.close();
}

/** Takes a datagram, and sends it back to where it came from: whether there may be another. */
function echo(): boolean {
	let length: number;
	let address: socket.InetAddress | null;
	try {
		[length, address] = server.recvfrom_into(buffer);
	} catch (error) {
		if (error instanceof BlockingIOError) return false;
		if (!(error instanceof OSError)) throw error;
		printError(`  ${error.name}: ${error.message}`); // the network's answer to something sent earlier
		return true;
	}
	if (address === null) return true;
	try {
		printError(`  ${length} bytes from ${repr(address)}`); // an empty datagram is one too, not the end of anything
		server.sendto(buffer.subarray(0, length), address);
		echoed++;
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		printError(`  ${error.name}: ${error.message}`);
		dropped++;
	}
	return true;
}
