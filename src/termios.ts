/**
 * Python's `termios`: the modes, queues and sizes of terminals. What is a descriptor elsewhere is one here: a number, or an object that
 * has one.
 *
 * Node puts the terminals that are its standard input, output and error back into the modes that it found when it ends by itself.
 *
 * @module iomux/termios
 */
import { ICANON, NCCS, TCSANOW, VMIN, VTIME } from "./constants/termios.gen.ts";
import { describe } from "./internal/arguments/describe.ts";
import { type FileDescriptorLike, fileno } from "./internal/arguments/fileno.ts";
import { INT_MIN, int, integerIn } from "./internal/arguments/integer.ts";
import { checkTerminal } from "./internal/descriptor/check.ts";
import { waitForOutput } from "./internal/os/terminal-output.ts";
import * as native from "./native.ts";

export * from "./constants/termios.gen.ts";
export { TermiosError as error } from "./errors.ts";

/**
 * The modes of a terminal, which {@link tcgetattr} gives: four sets of flags, two speeds, and the control characters, each a Buffer of one
 * byte. Out of canonical mode `cc[VMIN]` and `cc[VTIME]` are numbers: how many bytes, and tenths of a second.
 */
export type TerminalAttributes = [
	iflag: number,
	oflag: number,
	cflag: number,
	lflag: number,
	ispeed: number,
	ospeed: number,
	cc: (Buffer | number)[],
];

/** What {@link tcsetattr} takes: what `tcgetattr` gave, or another array of that shape. */
export type TerminalAttributesLike = TerminalAttributes | readonly (number | readonly (Uint8Array | number)[])[];

const CC = 6;

/**
 * The modes of a terminal: Python's `termios.tcgetattr`, `tcgetattr(3)`.
 *
 * @throws termios.error ENOTTY if it is no terminal, EBADF, EIO
 * @throws TypeError, ValueError if `fd` is no descriptor
 *
 * @example
 * const [master, slave] = os.openpty();
 * const [iflag, oflag, cflag, lflag] = termios.tcgetattr(slave);
 * (lflag & termios.ECHO) !== 0; // true
 * os.close(slave);
 * os.close(master);
 */
export function tcgetattr(fd: FileDescriptorLike): TerminalAttributes {
	const number = fileno(fd);
	const modes = new Uint32Array(CC);
	const characters = new Uint8Array(NCCS);
	checkTerminal(native.tcgetattr(number, modes, characters), "tcgetattr", number);
	const [iflag, oflag, cflag, lflag, ispeed, ospeed] = modes;
	const cc = Array.from(characters, (byte): Buffer | number => Buffer.of(byte));
	if ((lflag & ICANON) === 0) for (const index of [VMIN, VTIME]) cc[index] = characters[index];
	return [iflag, oflag, cflag, lflag, ispeed, ospeed, cc];
}

/**
 * Sets the modes of a terminal: Python's `termios.tcsetattr`, `tcsetattr(3)`. What can be set is set: compare what `tcgetattr()` says
 * afterwards where that matters.
 *
 * @param when `TCSANOW`, or `TCSADRAIN` to wait first until all output is out, or `TCSAFLUSH` to discard what was typed and not read, too
 * @param attributes as `tcgetattr()` gives them; a control character is one byte or a number
 * @throws termios.error ENOTTY if it is no terminal, EINVAL, EBADF, EIO
 * @throws TypeError if `attributes` has another form
 * @throws OverflowError if a number does not fit its C type
 *
 * @example
 * const [master, slave] = os.openpty();
 * const attributes = termios.tcgetattr(slave);
 * attributes[3] &= ~termios.ECHO;
 * termios.tcsetattr(slave, termios.TCSADRAIN, attributes);
 * os.close(slave);
 * os.close(master);
 */
export function tcsetattr(fd: FileDescriptorLike, when: number, attributes: TerminalAttributesLike): void {
	const number = fileno(fd);
	int(when, "when");
	if (!Array.isArray(attributes) || attributes.length !== CC + 1) {
		throw new TypeError(`'attributes' must be an array of 7, received ${shape(attributes)}`);
	}
	const modes = new Uint32Array(CC);
	const characters = new Uint8Array(NCCS);
	// As in Python, what is no terminal is told before what is wrong with the elements.
	checkTerminal(native.tcgetattr(number, modes, characters), "tcgetattr", number);
	for (let i = 0; i < CC; i++) modes[i] = integerIn(attributes[i], `attributes[${i}]`, INT_MIN, 0xffffffff);
	const cc: unknown = attributes[CC];
	if (!Array.isArray(cc) || cc.length !== NCCS) throw new TypeError(`'attributes[6]' must be an array of ${NCCS}, received ${shape(cc)}`);
	for (let i = 0; i < NCCS; i++) characters[i] = controlCharacter(cc[i], `attributes[6][${i}]`);
	if (when !== TCSANOW) waitForOutput(number);
	checkTerminal(native.tcsetattr(number, when, modes, characters), "tcsetattr", number);
}

function controlCharacter(value: unknown, name: string): number {
	if (value instanceof Uint8Array && value.byteLength === 1) return value[0];
	if (typeof value === "number") return integerIn(value, name, 0, 0xff);
	throw new TypeError(`'${name}' must be a Buffer of one byte or a whole number, received ${describe(value)}`);
}

function shape(value: unknown): string {
	return Array.isArray(value) ? `one of ${value.length}` : describe(value);
}

/**
 * Sends a break: Python's `termios.tcsendbreak`, `tcsendbreak(3)`.
 *
 * @param duration 0 for a quarter to half a second; what else means depends on the system
 * @throws termios.error ENOTTY if it is no terminal, EBADF, EIO
 *
 * @example
 * const [master, slave] = os.openpty();
 * termios.tcsendbreak(slave, 0);
 * os.close(slave);
 * os.close(master);
 */
export function tcsendbreak(fd: FileDescriptorLike, duration: number): void {
	const number = fileno(fd);
	checkTerminal(native.tcsendbreak(number, int(duration, "duration")), "tcsendbreak", number);
}

/**
 * Waits until all that was written is out: Python's `termios.tcdrain`, `tcdrain(3)`. Signal listeners run meanwhile, and one that throws
 * ends it; Python's is `termios.error` EINTR where a handler returns.
 *
 * @throws termios.error ENOTTY if it is no terminal, EBADF, EIO
 *
 * @example
 * const [master, slave] = os.openpty();
 * os.write(slave, "out\n");
 * termios.tcdrain(slave);
 * os.close(slave);
 * os.close(master);
 */
export function tcdrain(fd: FileDescriptorLike): void {
	const number = fileno(fd);
	waitForOutput(number);
	checkTerminal(native.tcdrain(number), "tcdrain", number);
}

/**
 * Discards what waits in a terminal: Python's `termios.tcflush`, `tcflush(3)`.
 *
 * @param queue `TCIFLUSH` for what was typed and not read, `TCOFLUSH` for what was written and is not out, `TCIOFLUSH` for both
 * @throws termios.error ENOTTY if it is no terminal, EINVAL, EBADF, EIO
 *
 * @example
 * const [master, slave] = os.openpty();
 * os.write(master, "never read\n");
 * termios.tcflush(slave, termios.TCIFLUSH);
 * os.close(slave);
 * os.close(master);
 */
export function tcflush(fd: FileDescriptorLike, queue: number): void {
	const number = fileno(fd);
	checkTerminal(native.tcflush(number, int(queue, "queue")), "tcflush", number);
}

/**
 * Suspends or resumes a terminal: Python's `termios.tcflow`, `tcflow(3)`.
 *
 * @param action `TCOOFF` suspends output and `TCOON` resumes it; `TCIOFF` and `TCION` send the other side a STOP or START character
 * @throws termios.error ENOTTY if it is no terminal, EINVAL, EBADF, EIO
 *
 * @example
 * const [master, slave] = os.openpty();
 * termios.tcflow(slave, termios.TCOOFF);
 * termios.tcflow(slave, termios.TCOON);
 * os.close(slave);
 * os.close(master);
 */
export function tcflow(fd: FileDescriptorLike, action: number): void {
	const number = fileno(fd);
	checkTerminal(native.tcflow(number, int(action, "action")), "tcflow", number);
}

/**
 * The size of a terminal in characters: Python's `termios.tcgetwinsize`, `ioctl_tty(2)`.
 *
 * @throws termios.error ENOTTY if it is no terminal, EBADF
 *
 * @example
 * const [master, slave] = os.openpty();
 * termios.tcsetwinsize(master, [24, 80]);
 * const [rows, columns] = termios.tcgetwinsize(slave);
 * columns; // 80
 * os.close(slave);
 * os.close(master);
 */
export function tcgetwinsize(fd: FileDescriptorLike): [rows: number, columns: number] {
	const [rows, columns] = sizeOf(fileno(fd));
	return [rows, columns];
}

/**
 * Sets the size of a terminal in characters; its foreground processes get SIGWINCH if it changes. Python's `termios.tcsetwinsize`,
 * `ioctl_tty(2)`.
 *
 * @param winsize rows and columns
 * @throws termios.error ENOTTY if it is no terminal, EBADF
 * @throws TypeError if `winsize` is no pair of whole numbers
 * @throws OverflowError if one of them is not from 0 to 65535
 *
 * @example
 * const [master, slave] = os.openpty();
 * termios.tcsetwinsize(master, [30, 100]);
 * os.close(slave);
 * os.close(master);
 */
export function tcsetwinsize(fd: FileDescriptorLike, winsize: readonly [rows: number, columns: number]): void {
	const number = fileno(fd);
	if (!Array.isArray(winsize) || winsize.length !== 2) throw new TypeError(`'winsize' must be an array of 2, received ${shape(winsize)}`);
	const [rows, columns] = winsize.map((value, i) => integerIn(value, `winsize[${i}]`, -(2 ** 63), 2 ** 63));
	// The sizes in pixels stay as they are.
	const size = sizeOf(number);
	size[0] = integerIn(rows, "winsize[0]", 0, 0xffff);
	size[1] = integerIn(columns, "winsize[1]", 0, 0xffff);
	checkTerminal(native.tcsetwinsize(number, size), "tcsetwinsize", number);
}

/** Rows, columns, and the same in pixels. */
function sizeOf(fd: number): Uint16Array {
	const size = new Uint16Array(4);
	checkTerminal(native.tcgetwinsize(fd, size), "tcgetwinsize", fd);
	return size;
}
