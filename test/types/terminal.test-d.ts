// Types of iomux/termios, iomux/tty and what iomux/os has of processes. Compiled, never run.
import { spawn } from "node:child_process";
import * as os from "iomux/os";
import * as termios from "iomux/termios";
import * as tty from "iomux/tty";
import { type Equal, same } from "./equal.ts";

// --- the ordinary lines of terminal programs ---
const old = termios.tcgetattr(process.stdin);
const mode = termios.tcgetattr(0);
mode[3] &= ~(termios.ECHO | termios.ICANON);
mode[tty.LFLAG] = mode[tty.LFLAG] & ~termios.ECHO;
mode[6][termios.VMIN] = 1;
mode[tty.CC][termios.VINTR] = Buffer.of(3);
termios.tcsetattr({ fileno: () => 0 }, termios.TCSADRAIN, mode);
termios.tcsetattr(0, termios.TCSANOW, [...old]);
termios.tcsetattr(0, termios.TCSANOW, old.slice());
const [iflag, , , , , , cc] = old;
same<Equal<typeof iflag, number>>();
same<Equal<typeof cc, (number | Buffer)[]>>();
same<Equal<ReturnType<typeof tty.setraw>, termios.TerminalAttributes>>();
tty.setcbreak(0, tty.TCSANOW);
const [rows, columns] = termios.tcgetwinsize(1);
termios.tcsetwinsize(1, [rows, columns]);
// @ts-expect-error two numbers, not three
termios.tcsetwinsize(1, [1, 2, 3]);
// @ts-expect-error a mode is numbers
mode[0] = "x";
try {
	termios.tcdrain(1);
} catch (error) {
	if (!(error instanceof termios.error)) throw error;
	same<Equal<typeof error.args, readonly [errno: number, strerror: string]>>();
}

// --- processes ---
const child = spawn("true");
const [pid, status] = os.waitpid(child.pid as number, os.WNOHANG);
same<Equal<typeof pid, number>>();
if (os.WIFEXITED(status)) os.WEXITSTATUS(status).toFixed();
const told = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG);
if (told !== null) {
	const [si_pid] = told;
	same<Equal<typeof si_pid, number>>();
	told.si_status.toFixed();
}
// @ts-expect-error null where there is nothing to tell
told.si_pid;

// --- descriptors ---
const { columns: wide, lines } = os.get_terminal_size();
const [w, l] = os.get_terminal_size(0);
[wide, lines, w, l].map((n) => n.toFixed());
os.readv(0, [Buffer.alloc(1), new Float64Array(2)]);
os.writev(1, ["text", Buffer.from("bytes"), new Uint8Array(2)]);
// @ts-expect-error text cannot be read into
os.readv(0, ["x"]);
os.splice(0, 1, 100, { flags: os.SPLICE_F_MOVE, offset_src: 3 });
os.setPipeSize(1, os.getPipeSize(1) * 2);
os.memfd_create("name", os.MFD_ALLOW_SEALING);
