// A shell on a pseudo-terminal of ours: what script(1), tmux and sshd do, and Python's pty.spawn(). What is typed goes to the shell, what it
// prints comes back, byte for byte, and the shell takes the pseudo-terminal for a real one: Ctrl-C interrupts its commands and not this
// program. `exit` ends it.
//
//   npm run example -- descriptors/pty_shell              or without a terminal: echo tty | npm run example -- descriptors/pty_shell
import { spawn } from "node:child_process";
import { once } from "node:events";
import * as select from "iomux";
import { KeyboardInterrupt } from "iomux/errors";
import * as os from "iomux/os";
import * as signal from "iomux/signal";
import * as termios from "iomux/termios";
import * as tty from "iomux/tty";
import { parseArguments } from "../support/arguments.ts";
import { orExit } from "../support/or_exit.ts";
import { printError, write } from "../support/print.ts";
import { readSome } from "../support/read.ts";

const STDIN = 0;
const STDOUT = 1;
/** Ctrl-D at the beginning of a line: the end of the input, for who reads a terminal. It is not shown. */
const END = "\x04";
/** What is typed is not read while so much of it waits for a shell that does not read (bytes). */
const MOST_QUEUED = 65536;
/** How often the pseudo-terminal is read after the shell has ended, at most. */
const MOST_LATE = 100;

const { shell } = parseArguments({ shell: process.env.SHELL ?? "/bin/sh" });

// SIGINT from elsewhere throws KeyboardInterrupt out of the wait
signal.signal(signal.SIGINT, signal.default_int_handler);

const [master, slave] = orExit("open a pseudo-terminal", () => os.openpty());
os.set_blocking(master, false);

// It is as large as our own
const [columns, lines] = os.isatty(STDOUT) ? os.get_terminal_size(STDOUT) : [80, 24];
termios.tcsetwinsize(master, [lines, columns]);
// The first terminal that the leader of a new session opens becomes its controlling terminal (on Linux): that is what makes Ctrl-C a signal
// there.
const prepare = 'exec 0<>"$(tty)" 1>&0 2>&0; exec "$1"';
const child = spawn("/bin/sh", ["-c", prepare, "sh", shell], { detached: true, stdio: [slave, slave, slave] });
os.close(slave); // the shell's copies are the last: when they are closed, so is the terminal
// A command that the shell leaves behind may keep one: only the shell's own end is its end.
const exit = orExit("watch the shell", () => os.pidfd_open(child.pid ?? 0));

/** What was typed and the pseudo-terminal has not taken yet. */
let queue: Buffer = Buffer.alloc(0);
let typing = true;
/** Whether what was typed so far ends a line. */
let lineBegins = true;
let late = 0;
let interrupted = false;

// Our own terminal passes on every key as it is, Ctrl-C too, and what is printed as the pseudo-terminal has it
const mode = os.isatty(STDIN) ? tty.setraw(STDIN) : null;
try {
	for (let open = true; open; ) {
		const inputs = typing && queue.length < MOST_QUEUED ? [master, exit, STDIN] : [master, exit];
		const [readable, writable] = select.select(inputs, queue.length > 0 ? [master] : [], []);
		if (readable.includes(STDIN)) type();
		if (writable.includes(master)) queue = queue.subarray(os.write(master, queue));
		if (readable.includes(master)) open = show();
		// The end of the shell: what it has printed is shown first, though not all that others go on printing.
		if (readable.includes(exit) && (!readable.includes(master) || ++late > MOST_LATE)) open = false;
	}
} catch (error) {
	if (!(error instanceof KeyboardInterrupt)) throw error;
	interrupted = true;
} finally {
	if (mode !== null) termios.tcsetattr(STDIN, termios.TCSAFLUSH, mode);
	signal.signal(signal.SIGINT, signal.SIG_DFL);
	os.close(exit);
	os.close(master); // a shell that still runs gets SIGHUP
}
if (interrupted) printError("Ctrl C - Hanging up");

// Node collects the status when the event loop runs again
const [status, by] = await once(child, "exit");
printError(`the shell ended ${by === null ? `with status ${status}` : `by ${by}`}`);
process.exitCode = status ?? 1;

/** Takes what was typed. */
function type(): void {
	const keys = readSome(STDIN);
	if (keys === null) return; // not ready after all
	typing = keys.length > 0;
	if (typing) lineBegins = keys.at(-1) === 10 || keys.at(-1) === 13;
	queue = Buffer.concat([queue, typing ? keys : Buffer.from(lineBegins ? END : `\n${END}`)]);
}

/** Passes on what the shell and its commands print: whether there may be more. */
function show(): boolean {
	const text = readSome(master);
	if (text !== null) write(STDOUT, text);
	return text?.length !== 0;
}
