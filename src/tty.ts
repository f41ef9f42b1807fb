/**
 * Python's `tty`: raw and cbreak mode of terminals, and all of {@link iomux/termios}.
 *
 * @module iomux/tty
 */
import {
	BRKINT,
	CS8,
	CSIZE,
	ECHO,
	ECHOE,
	ECHOK,
	ECHONL,
	ICANON,
	ICRNL,
	IEXTEN,
	IGNBRK,
	IGNCR,
	IGNPAR,
	INLCR,
	INPCK,
	ISIG,
	ISTRIP,
	IXANY,
	IXOFF,
	IXON,
	NOFLSH,
	OPOST,
	PARENB,
	PARMRK,
	TCSAFLUSH,
	TOSTOP,
	VMIN,
	VTIME,
} from "./constants/termios.gen.ts";
import type { FileDescriptorLike } from "./internal/arguments/fileno.ts";
import { type TerminalAttributes, tcgetattr, tcsetattr } from "./termios.ts";

export * from "./termios.ts";

/** Where the input modes are in the modes of a terminal. */
export const IFLAG = 0;
/** Where the output modes are in the modes of a terminal. */
export const OFLAG = 1;
/** Where the control modes are in the modes of a terminal. */
export const CFLAG = 2;
/** Where the local modes are in the modes of a terminal. */
export const LFLAG = 3;
/** Where the speed of input is in the modes of a terminal. */
export const ISPEED = 4;
/** Where the speed of output is in the modes of a terminal. */
export const OSPEED = 5;
/** Where the control characters are in the modes of a terminal. */
export const CC = 6;

/** What raw mode does not do with input. */
const INPUT = IGNBRK | BRKINT | IGNPAR | PARMRK | INPCK | ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXANY | IXOFF;
/** What raw mode does not do with what is typed. */
const LOCAL = ECHO | ECHOE | ECHOK | ECHONL | ICANON | IEXTEN | ISIG | NOFLSH | TOSTOP;

/**
 * Changes modes to raw mode: every byte comes in as it was typed, and goes out as it was written. Python's `tty.cfmakeraw`. Never throws
 * if `mode` is what `tcgetattr()` gave.
 *
 * @example
 * const [master, slave] = os.openpty();
 * const mode = tty.tcgetattr(slave);
 * tty.cfmakeraw(mode);
 * tty.tcsetattr(slave, tty.TCSANOW, mode);
 * os.close(slave);
 * os.close(master);
 */
export function cfmakeraw(mode: TerminalAttributes): void {
	mode[IFLAG] = without(mode[IFLAG], INPUT);
	mode[OFLAG] = without(mode[OFLAG], OPOST);
	mode[CFLAG] = (without(mode[CFLAG], PARENB | CSIZE) | CS8) >>> 0;
	mode[LFLAG] = without(mode[LFLAG], LOCAL);
	readByBytes(mode);
}

/**
 * Changes modes to cbreak mode: keys come in one by one and are not echoed, but Ctrl-C is a signal still. Python's `tty.cfmakecbreak`.
 * Never throws if `mode` is what `tcgetattr()` gave.
 *
 * @example
 * const [master, slave] = os.openpty();
 * const mode = tty.tcgetattr(slave);
 * tty.cfmakecbreak(mode);
 * tty.tcsetattr(slave, tty.TCSANOW, mode);
 * os.close(slave);
 * os.close(master);
 */
export function cfmakecbreak(mode: TerminalAttributes): void {
	mode[LFLAG] = without(mode[LFLAG], ECHO | ICANON);
	readByBytes(mode);
}

/** The flags are unsigned, as `tcgetattr()` gives them. */
function without(flags: number, unwanted: number): number {
	return (flags & ~unwanted) >>> 0;
}

/** A read waits for one byte, and no time. The list is a new one: the caller may have the old one elsewhere. */
function readByBytes(mode: TerminalAttributes): void {
	mode[CC] = [...mode[CC]];
	mode[CC][VMIN] = 1;
	mode[CC][VTIME] = 0;
}

/**
 * Puts a terminal into raw mode, see {@link cfmakeraw}: the modes that it had, for `tcsetattr()` to put them back. Python's `tty.setraw`.
 *
 * @param when `TCSAFLUSH` discards what was typed and not read; see `tcsetattr()`
 * @throws termios.error ENOTTY if it is no terminal, EBADF, EIO
 *
 * @example
 * const [master, slave] = os.openpty();
 * const mode = tty.setraw(slave);
 * tty.tcsetattr(slave, tty.TCSAFLUSH, mode);
 * os.close(slave);
 * os.close(master);
 */
export function setraw(fd: FileDescriptorLike, when: number = TCSAFLUSH): TerminalAttributes {
	return change(fd, when, cfmakeraw);
}

/**
 * Puts a terminal into cbreak mode, see {@link cfmakecbreak}: the modes that it had. Python's `tty.setcbreak`.
 *
 * @param when `TCSAFLUSH` discards what was typed and not read; see `tcsetattr()`
 * @throws termios.error ENOTTY if it is no terminal, EBADF, EIO
 *
 * @example
 * const [master, slave] = os.openpty();
 * const mode = tty.setcbreak(slave);
 * tty.tcsetattr(slave, tty.TCSAFLUSH, mode);
 * os.close(slave);
 * os.close(master);
 */
export function setcbreak(fd: FileDescriptorLike, when: number = TCSAFLUSH): TerminalAttributes {
	return change(fd, when, cfmakecbreak);
}

function change(fd: FileDescriptorLike, when: number, alter: (mode: TerminalAttributes) => void): TerminalAttributes {
	const mode = tcgetattr(fd);
	const changed: TerminalAttributes = [...mode];
	alter(changed);
	tcsetattr(fd, when, changed);
	return mode;
}
