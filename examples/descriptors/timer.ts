// A timer that is a descriptor (timerfd, Linux): it stands in the same poll() as everything else, keeps its beat whatever the program does
// meanwhile, and counts the beats that nobody took. Here it stands beside the keyboard: Enter stops it, and starts it again.
//
//   npm run example -- descriptors/timer --interval 0.5              npm run example -- descriptors/timer --interval 0.1 --work 0.35
import * as select from "iomux";
import { KeyboardInterrupt } from "iomux/errors";
import * as os from "iomux/os";
import * as signal from "iomux/signal";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { print, printError } from "../support/print.ts";
import { readSome } from "../support/read.ts";

const STDIN = 0;

// How long from beat to beat, and how long the program is busy after each (seconds); after how many it ends
const { interval, work, count } = parseArguments({ interval: 1, work: 0, count: 10 });
if (interval === 0) {
	printError("--interval must be above 0, which stops a timer");
	process.exit(2);
}

// Ctrl-C throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const timer = orExit("make a timer", () => os.timerfd_create(os.CLOCK_MONOTONIC, { flags: os.TFD_NONBLOCK }));
const start = performance.now();
orExit(`beat every ${interval} seconds`, () => os.timerfd_settime(timer, { initial: interval, interval }));

const poller = select.poll();
poller.register(timer, select.POLLIN);
poller.register(STDIN, select.POLLIN);

let beats = 0;
/** How long until the next beat, while the timer is stopped (seconds). */
let stopped: number | null = null;
try {
	print(`a beat every ${interval} s, ${count} of them; Enter stops and starts the timer`);
	while (beats < count) {
		for (const [fd] of poller.poll()) {
			if (fd === timer) beat();
			else key();
		}
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	print("Ctrl C - Stopping the timer");
} finally {
	os.close(timer);
}

function beat(): void {
	// Eight bytes: how often the timer has expired since they were last read
	const expired = Number(os.read(timer, 8).readBigUInt64LE());
	beats += expired;
	const at = ((performance.now() - start) / 1000).toFixed(3);
	print(`${at} s: beat ${beats}${expired > 1 ? `, and ${expired - 1} before it that came while nobody waited` : ""}`);
	// Stands for something that takes its time
	if (work > 0) select.select([], [], [], work);
}

function key(): void {
	const typed = readSome(STDIN);
	if (typed === null) return; // not ready after all
	if (typed.length === 0) {
		poller.unregister(STDIN); // the end of the input: the timer goes on alone
	} else if (stopped === null) {
		[stopped] = os.timerfd_gettime(timer);
		os.timerfd_settime(timer); // nothing is set: it stops
		print(`stopped, ${stopped.toFixed(3)} s before the next beat`);
	} else {
		os.timerfd_settime(timer, { initial: Math.max(stopped, 1e-9), interval }); // 0 would not start it
		stopped = null;
		print("started");
	}
}
