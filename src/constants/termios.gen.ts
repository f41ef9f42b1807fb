// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("termios");

/** Hangs up: with this speed the modem's lines are dropped. See `termios(3)`. */
export const B0: number = c.B0 as number;
/** 50 bits per second. See `termios(3)`. */
export const B50: number = c.B50 as number;
/** 75 bits per second. See `termios(3)`. */
export const B75: number = c.B75 as number;
/** 110 bits per second. See `termios(3)`. */
export const B110: number = c.B110 as number;
/** 134.5 bits per second. See `termios(3)`. */
export const B134: number = c.B134 as number;
/** 150 bits per second. See `termios(3)`. */
export const B150: number = c.B150 as number;
/** 200 bits per second. See `termios(3)`. */
export const B200: number = c.B200 as number;
/** 300 bits per second. See `termios(3)`. */
export const B300: number = c.B300 as number;
/** 600 bits per second. See `termios(3)`. */
export const B600: number = c.B600 as number;
/** 1200 bits per second. See `termios(3)`. */
export const B1200: number = c.B1200 as number;
/** 1800 bits per second. See `termios(3)`. */
export const B1800: number = c.B1800 as number;
/** 2400 bits per second. See `termios(3)`. */
export const B2400: number = c.B2400 as number;
/** 4800 bits per second. See `termios(3)`. */
export const B4800: number = c.B4800 as number;
/** 9600 bits per second. See `termios(3)`. */
export const B9600: number = c.B9600 as number;
/** 19,200 bits per second. See `termios(3)`. */
export const B19200: number = c.B19200 as number;
/** 38,400 bits per second. See `termios(3)`. */
export const B38400: number = c.B38400 as number;
/** 57,600 bits per second. See `termios(3)`. */
export const B57600: number = c.B57600 as number;
/** 115,200 bits per second. See `termios(3)`. */
export const B115200: number = c.B115200 as number;
/** 230,400 bits per second. See `termios(3)`. */
export const B230400: number = c.B230400 as number;
/** 460,800 bits per second. See `termios(3)`. */
export const B460800: number | undefined = c.B460800 as number | undefined;
/** 500,000 bits per second. See `termios(3)`. */
export const B500000: number | undefined = c.B500000 as number | undefined;
/** 576,000 bits per second. See `termios(3)`. */
export const B576000: number | undefined = c.B576000 as number | undefined;
/** 921,600 bits per second. See `termios(3)`. */
export const B921600: number | undefined = c.B921600 as number | undefined;
/** 1,000,000 bits per second. See `termios(3)`. */
export const B1000000: number | undefined = c.B1000000 as number | undefined;
/** 1,152,000 bits per second. See `termios(3)`. */
export const B1152000: number | undefined = c.B1152000 as number | undefined;
/** 1,500,000 bits per second. See `termios(3)`. */
export const B1500000: number | undefined = c.B1500000 as number | undefined;
/** 2,000,000 bits per second. See `termios(3)`. */
export const B2000000: number | undefined = c.B2000000 as number | undefined;
/** 2,500,000 bits per second. See `termios(3)`. */
export const B2500000: number | undefined = c.B2500000 as number | undefined;
/** 3,000,000 bits per second. See `termios(3)`. */
export const B3000000: number | undefined = c.B3000000 as number | undefined;
/** 3,500,000 bits per second. See `termios(3)`. */
export const B3500000: number | undefined = c.B3500000 as number | undefined;
/** 4,000,000 bits per second. See `termios(3)`. */
export const B4000000: number | undefined = c.B4000000 as number | undefined;
/** `B19200` under an older name. See `termios(3)`. */
export const EXTA: number = c.EXTA as number;
/** `B38400` under an older name. See `termios(3)`. */
export const EXTB: number = c.EXTB as number;
/** At once. See `tcsetattr(3)`. */
export const TCSANOW: number = c.TCSANOW as number;
/** Once all output is sent. See `tcsetattr(3)`. */
export const TCSADRAIN: number = c.TCSADRAIN as number;
/** Once all output is sent; what came and was not read yet is discarded. See `tcsetattr(3)`. */
export const TCSAFLUSH: number = c.TCSAFLUSH as number;
/** What came and was not read yet. See `tcflush(3)`. */
export const TCIFLUSH: number = c.TCIFLUSH as number;
/** What was written and is not sent yet. See `tcflush(3)`. */
export const TCOFLUSH: number = c.TCOFLUSH as number;
/** Both queues. See `tcflush(3)`. */
export const TCIOFLUSH: number = c.TCIOFLUSH as number;
/** Suspends output. See `tcflow(3)`. */
export const TCOOFF: number = c.TCOOFF as number;
/** Resumes output. See `tcflow(3)`. */
export const TCOON: number = c.TCOON as number;
/** Sends the STOP character, which asks the terminal to send no more. See `tcflow(3)`. */
export const TCIOFF: number = c.TCIOFF as number;
/** Sends the START character, which asks the terminal to go on. See `tcflow(3)`. */
export const TCION: number = c.TCION as number;
/** Ignores a break. See `termios(3)`. */
export const IGNBRK: number = c.IGNBRK as number;
/**
 * A break sends SIGINT to the terminal's foreground processes; without it and `IGNBRK`, a break is
 * read as a NUL byte. See `termios(3)`.
 */
export const BRKINT: number = c.BRKINT as number;
/** Ignores bytes with framing or parity errors. See `termios(3)`. */
export const IGNPAR: number = c.IGNPAR as number;
/** Marks bytes with framing or parity errors by 0xff and 0 in front of them. See `termios(3)`. */
export const PARMRK: number = c.PARMRK as number;
/** Checks the parity of input. See `termios(3)`. */
export const INPCK: number = c.INPCK as number;
/** Clears the eighth bit of what comes. See `termios(3)`. */
export const ISTRIP: number = c.ISTRIP as number;
/** Turns a newline that comes into a carriage return. See `termios(3)`. */
export const INLCR: number = c.INLCR as number;
/** Ignores a carriage return that comes. See `termios(3)`. */
export const IGNCR: number = c.IGNCR as number;
/**
 * Turns a carriage return that comes into a newline, unless `IGNCR` ignores it. See `termios(3)`.
 */
export const ICRNL: number = c.ICRNL as number;
/**
 * Lets the STOP and START characters (Ctrl-S, Ctrl-Q) suspend and resume output. See `termios(3)`.
 */
export const IXON: number = c.IXON as number;
/** Lets any character resume output that was suspended. See `termios(3)`. */
export const IXANY: number = c.IXANY as number;
/** Sends STOP and START characters when the queue of input fills and empties. See `termios(3)`. */
export const IXOFF: number = c.IXOFF as number;
/**
 * Rings the bell when the queue of input is full; Linux does so whether it is set or not. See
 * `termios(3)`.
 */
export const IMAXBEL: number = c.IMAXBEL as number;
/** Turns upper-case letters that come into lower-case ones. See `termios(3)`. */
export const IUCLC: number | undefined = c.IUCLC as number | undefined;
/** Input is UTF-8, so that erasing takes back whole characters. See `termios(3)`. */
export const IUTF8: number | undefined = c.IUTF8 as number | undefined;
/** Processes output at all; without it the other output flags have no effect. See `termios(3)`. */
export const OPOST: number = c.OPOST as number;
/** Sends a newline as a carriage return and a newline. See `termios(3)`. */
export const ONLCR: number = c.ONLCR as number;
/** Sends a carriage return as a newline. See `termios(3)`. */
export const OCRNL: number = c.OCRNL as number;
/** Sends no carriage return at the beginning of a line. See `termios(3)`. */
export const ONOCR: number = c.ONOCR as number;
/** Takes a newline to do what a carriage return does as well. See `termios(3)`. */
export const ONLRET: number = c.ONLRET as number;
/** Sends lower-case letters as upper-case ones. See `termios(3)`. */
export const OLCUC: number | undefined = c.OLCUC as number | undefined;
/** Sends fill characters for a delay instead of waiting. See `termios(3)`. */
export const OFILL: number | undefined = c.OFILL as number | undefined;
/** The fill character is DEL, not NUL. See `termios(3)`. */
export const OFDEL: number | undefined = c.OFDEL as number | undefined;
/** The mask of the delay after a newline. See `termios(3)`. */
export const NLDLY: number | undefined = c.NLDLY as number | undefined;
/** No delay after a newline. See `termios(3)`. */
export const NL0: number | undefined = c.NL0 as number | undefined;
/** A delay of 0.1 s after a newline. See `termios(3)`. */
export const NL1: number | undefined = c.NL1 as number | undefined;
/** The mask of the delay after a carriage return. See `termios(3)`. */
export const CRDLY: number | undefined = c.CRDLY as number | undefined;
/** No delay after a carriage return. See `termios(3)`. */
export const CR0: number | undefined = c.CR0 as number | undefined;
/** The first, shortest kind of delay after a carriage return. See `termios(3)`. */
export const CR1: number | undefined = c.CR1 as number | undefined;
/** The second kind of delay after a carriage return. See `termios(3)`. */
export const CR2: number | undefined = c.CR2 as number | undefined;
/** The third kind of delay after a carriage return. See `termios(3)`. */
export const CR3: number | undefined = c.CR3 as number | undefined;
/** The mask of the delay after a tab. See `termios(3)`. */
export const TABDLY: number | undefined = c.TABDLY as number | undefined;
/** No delay after a tab. See `termios(3)`. */
export const TAB0: number | undefined = c.TAB0 as number | undefined;
/** The first kind of delay after a tab. See `termios(3)`. */
export const TAB1: number | undefined = c.TAB1 as number | undefined;
/** The second kind of delay after a tab. See `termios(3)`. */
export const TAB2: number | undefined = c.TAB2 as number | undefined;
/** No delay: a tab is sent as spaces. See `termios(3)`. */
export const TAB3: number | undefined = c.TAB3 as number | undefined;
/** A tab is sent as spaces, as with `TAB3`. See `termios(3)`. */
export const XTABS: number | undefined = c.XTABS as number | undefined;
/** The mask of the delay after a backspace. See `termios(3)`. */
export const BSDLY: number | undefined = c.BSDLY as number | undefined;
/** No delay after a backspace. See `termios(3)`. */
export const BS0: number | undefined = c.BS0 as number | undefined;
/** A delay after a backspace. See `termios(3)`. */
export const BS1: number | undefined = c.BS1 as number | undefined;
/** The mask of the delay after a vertical tab. See `termios(3)`. */
export const VTDLY: number | undefined = c.VTDLY as number | undefined;
/** No delay after a vertical tab. See `termios(3)`. */
export const VT0: number | undefined = c.VT0 as number | undefined;
/** A delay after a vertical tab. See `termios(3)`. */
export const VT1: number | undefined = c.VT1 as number | undefined;
/** The mask of the delay after a form feed. See `termios(3)`. */
export const FFDLY: number | undefined = c.FFDLY as number | undefined;
/** No delay after a form feed. See `termios(3)`. */
export const FF0: number | undefined = c.FF0 as number | undefined;
/** A delay after a form feed. See `termios(3)`. */
export const FF1: number | undefined = c.FF1 as number | undefined;
/** The mask of the number of bits in a byte on the line: `CS5` to `CS8`. See `termios(3)`. */
export const CSIZE: number = c.CSIZE as number;
/** 5 bits in a byte. See `termios(3)`. */
export const CS5: number = c.CS5 as number;
/** 6 bits in a byte. See `termios(3)`. */
export const CS6: number = c.CS6 as number;
/** 7 bits in a byte. See `termios(3)`. */
export const CS7: number = c.CS7 as number;
/** 8 bits in a byte. See `termios(3)`. */
export const CS8: number = c.CS8 as number;
/** Two stop bits instead of one. See `termios(3)`. */
export const CSTOPB: number = c.CSTOPB as number;
/** Receives at all. See `termios(3)`. */
export const CREAD: number = c.CREAD as number;
/** Sends a parity bit, and expects one. See `termios(3)`. */
export const PARENB: number = c.PARENB as number;
/** The parity is odd, not even. See `termios(3)`. */
export const PARODD: number = c.PARODD as number;
/** Drops the modem's lines when the last descriptor is closed: hangs up. See `termios(3)`. */
export const HUPCL: number = c.HUPCL as number;
/** Ignores the modem's lines, so that opening does not wait for a carrier. See `termios(3)`. */
export const CLOCAL: number = c.CLOCAL as number;
/** Lets the lines RTS and CTS suspend and resume the flow. See `termios(3)`. */
export const CRTSCTS: number = c.CRTSCTS as number;
/** The mask of the line speed. See `termios(3)`. */
export const CBAUD: number | undefined = c.CBAUD as number | undefined;
/** The bit of the mask that the speeds above 38,400 have. See `termios(3)`. */
export const CBAUDEX: number | undefined = c.CBAUDEX as number | undefined;
/** The mask of a speed of input that differs from that of output. See `termios(3)`. */
export const CIBAUD: number | undefined = c.CIBAUD as number | undefined;
/**
 * The characters INTR, QUIT and SUSP (Ctrl-C, `Ctrl-\`, Ctrl-Z) send their signals. See
 * `termios(3)`.
 */
export const ISIG: number = c.ISIG as number;
/** Input comes line by line, and can be edited until then. See `termios(3)`. */
export const ICANON: number = c.ICANON as number;
/** Shows what is typed. See `termios(3)`. */
export const ECHO: number = c.ECHO as number;
/** With `ICANON`: the ERASE character takes the last character off the screen. See `termios(3)`. */
export const ECHOE: number = c.ECHOE as number;
/** With `ICANON`: the KILL character is followed by a new line. See `termios(3)`. */
export const ECHOK: number = c.ECHOK as number;
/** With `ICANON`: shows a newline even where `ECHO` is not set. See `termios(3)`. */
export const ECHONL: number = c.ECHONL as number;
/** With `ECHO`: shows control characters as `^X`. See `termios(3)`. */
export const ECHOCTL: number = c.ECHOCTL as number;
/** With `ECHO` and `ICANON`: prints characters as they are erased. See `termios(3)`. */
export const ECHOPRT: number = c.ECHOPRT as number;
/** With `ICANON`: the KILL character takes the whole line off the screen. See `termios(3)`. */
export const ECHOKE: number = c.ECHOKE as number;
/**
 * Set while output is being discarded, which the DISCARD character switches; Linux does not do so.
 * See `termios(3)`.
 */
export const FLUSHO: number = c.FLUSHO as number;
/** The characters that send signals do not discard the queues. See `termios(3)`. */
export const NOFLSH: number = c.NOFLSH as number;
/** A process of the background that writes to the terminal gets SIGTTOU. See `termios(3)`. */
export const TOSTOP: number = c.TOSTOP as number;
/**
 * What was typed is shown again with the next character; Linux does not do so. See `termios(3)`.
 */
export const PENDIN: number = c.PENDIN as number;
/**
 * Lets the system's own extensions work, such as the characters LNEXT and WERASE. See `termios(3)`.
 */
export const IEXTEN: number = c.IEXTEN as number;
/**
 * An external processor edits lines and echoes, as on the pseudo-terminal of a telnet server. See
 * `termios(3)`.
 */
export const EXTPROC: number = c.EXTPROC as number;
/**
 * With `ICANON`: a terminal of upper case alone, whose lower case has a `\` in front. See
 * `termios(3)`.
 */
export const XCASE: number | undefined = c.XCASE as number | undefined;
/** The character that sends SIGINT: usually Ctrl-C. See `termios(3)`. */
export const VINTR: number = c.VINTR as number;
/** The character that sends SIGQUIT: usually `Ctrl-\`. See `termios(3)`. */
export const VQUIT: number = c.VQUIT as number;
/** The character that erases the last one. See `termios(3)`. */
export const VERASE: number = c.VERASE as number;
/** The character that erases the line: usually Ctrl-U. See `termios(3)`. */
export const VKILL: number = c.VKILL as number;
/** The character that ends input, at the beginning of a line: usually Ctrl-D. See `termios(3)`. */
export const VEOF: number = c.VEOF as number;
/** Without `ICANON`: for how many tenths of a second a read waits. See `termios(3)`. */
export const VTIME: number = c.VTIME as number;
/** Without `ICANON`: for how many bytes a read waits. See `termios(3)`. */
export const VMIN: number = c.VMIN as number;
/** The character that resumes output: usually Ctrl-Q. See `termios(3)`. */
export const VSTART: number = c.VSTART as number;
/** The character that suspends output: usually Ctrl-S. See `termios(3)`. */
export const VSTOP: number = c.VSTOP as number;
/** The character that sends SIGTSTP: usually Ctrl-Z. See `termios(3)`. */
export const VSUSP: number = c.VSUSP as number;
/** A character that ends a line beside the newline. See `termios(3)`. */
export const VEOL: number = c.VEOL as number;
/** The character that shows the line again: usually Ctrl-R. See `termios(3)`. */
export const VREPRINT: number = c.VREPRINT as number;
/** The character that discards output or goes on with it: usually Ctrl-O. See `termios(3)`. */
export const VDISCARD: number = c.VDISCARD as number;
/** The character that erases the last word: usually Ctrl-W. See `termios(3)`. */
export const VWERASE: number = c.VWERASE as number;
/** The character that takes the next one as it is: usually Ctrl-V. See `termios(3)`. */
export const VLNEXT: number = c.VLNEXT as number;
/** A second character that ends a line. See `termios(3)`. */
export const VEOL2: number = c.VEOL2 as number;
/**
 * The character that switched the shell layer of System V; Linux does not use it. See `termios(3)`.
 */
export const VSWTC: number | undefined = c.VSWTC as number | undefined;
/** `VSWTC` under another name. See `termios(3)`. */
export const VSWTCH: number | undefined = c.VSWTCH as number | undefined;
/** How many control characters there are. See `termios(3)`. */
export const NCCS: number = c.NCCS as number;
/** How many control characters the older `struct termio` has. See `termios(3)`. */
export const NCC: number | undefined = c.NCC as number | undefined;
/** The default of the SWTCH character on systems that have one. See `termios(3)`. */
export const NSWTCH: number | undefined = c.NSWTCH as number | undefined;
/** START: Ctrl-Q. See `termios(3)`. */
export const CSTART: number = c.CSTART as number;
/** STOP: Ctrl-S. See `termios(3)`. */
export const CSTOP: number = c.CSTOP as number;
/** INTR: Ctrl-C. See `termios(3)`. */
export const CINTR: number = c.CINTR as number;
/** QUIT: `Ctrl-\`. See `termios(3)`. */
export const CQUIT: number = c.CQUIT as number;
/** ERASE: DEL. See `termios(3)`. */
export const CERASE: number = c.CERASE as number;
/** KILL: Ctrl-U. See `termios(3)`. */
export const CKILL: number = c.CKILL as number;
/** EOF: Ctrl-D. See `termios(3)`. */
export const CEOF: number = c.CEOF as number;
/** EOL: none. See `termios(3)`. */
export const CEOL: number = c.CEOL as number;
/** EOL2: none. See `termios(3)`. */
export const CEOL2: number | undefined = c.CEOL2 as number | undefined;
/** SUSP: Ctrl-Z. See `termios(3)`. */
export const CSUSP: number = c.CSUSP as number;
/** DSUSP: Ctrl-Y, which suspends once it is read. See `termios(3)`. */
export const CDSUSP: number = c.CDSUSP as number;
/** REPRINT: Ctrl-R. See `termios(3)`. */
export const CRPRNT: number = c.CRPRNT as number;
/** DISCARD: Ctrl-O. See `termios(3)`. */
export const CFLUSH: number = c.CFLUSH as number;
/** WERASE: Ctrl-W. See `termios(3)`. */
export const CWERASE: number = c.CWERASE as number;
/** LNEXT: Ctrl-V. See `termios(3)`. */
export const CLNEXT: number = c.CLNEXT as number;
/** The end of a transmission, the same as `CEOF`. See `termios(3)`. */
export const CEOT: number = c.CEOT as number;
/** SWTCH: Ctrl-Z. See `termios(3)`. */
export const CSWTCH: number | undefined = c.CSWTCH as number | undefined;
/** Closes the descriptor in a program that is executed. See `ioctl(2)`. */
export const FIOCLEX: number = c.FIOCLEX as number;
/** Keeps the descriptor open in a program that is executed. See `ioctl(2)`. */
export const FIONCLEX: number = c.FIONCLEX as number;
/** Makes the descriptor non-blocking, or blocking again where the `int` is 0. See `ioctl(2)`. */
export const FIONBIO: number = c.FIONBIO as number;
/** Sends SIGIO when the descriptor is ready, or no longer where the `int` is 0. See `ioctl(2)`. */
export const FIOASYNC: number = c.FIOASYNC as number;
/** Answers how many bytes there are to read, an `int`. See `ioctl(2)`. */
export const FIONREAD: number = c.FIONREAD as number;
/** The mask of the size of the argument. See `ioctl(2)`. */
export const IOCSIZE_MASK: number | undefined = c.IOCSIZE_MASK as number | undefined;
/** By how many bits the size of the argument is shifted. See `ioctl(2)`. */
export const IOCSIZE_SHIFT: number | undefined = c.IOCSIZE_SHIFT as number | undefined;
/**
 * Answers the size of the window, a `struct winsize`: rows, columns, and both in pixels. See
 * `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCGWINSZ: number = c.TIOCGWINSZ as number;
/**
 * Sets the size of the window, a `struct winsize`; where it changes, the foreground processes get
 * SIGWINCH. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCSWINSZ: number = c.TIOCSWINSZ as number;
/**
 * Sends what is written to the console to this terminal instead. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCCONS: number = c.TIOCCONS as number;
/** Lets nobody but root open the terminal again. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCEXCL: number = c.TIOCEXCL as number;
/** Lets everybody open the terminal again. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCNXCL: number = c.TIOCNXCL as number;
/** Answers the line discipline, an `int`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCGETD: number = c.TIOCGETD as number;
/** Sets the line discipline, an `int`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSETD: number = c.TIOCSETD as number;
/** Answers the process group in the foreground. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCGPGRP: number = c.TIOCGPGRP as number;
/** Sets the process group in the foreground. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSPGRP: number = c.TIOCSPGRP as number;
/** Gives the controlling terminal up. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCNOTTY: number = c.TIOCNOTTY as number;
/**
 * Makes it the controlling terminal of the process, which must lead its session. See `ioctl(2)`,
 * `ioctl_tty(2)`.
 */
export const TIOCSCTTY: number = c.TIOCSCTTY as number;
/**
 * Puts a byte into the queue of input as if it had been typed; newer systems refuse it. See
 * `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCSTI: number = c.TIOCSTI as number;
/** Answers how many bytes are not sent yet, an `int`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCOUTQ: number = c.TIOCOUTQ as number;
/**
 * Switches the packet mode of a pseudo-terminal's master, an `int`: each read then begins with a
 * byte of `TIOCPKT_…`. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCPKT: number = c.TIOCPKT as number;
/** Answers the modem's lines, a mask of `TIOCM_…`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCMGET: number = c.TIOCMGET as number;
/** Sets the modem's lines to a mask of `TIOCM_…`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCMSET: number = c.TIOCMSET as number;
/** Raises the modem's lines of a mask of `TIOCM_…`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCMBIS: number = c.TIOCMBIS as number;
/** Drops the modem's lines of a mask of `TIOCM_…`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCMBIC: number = c.TIOCMBIC as number;
/** `FIONREAD` under another name. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCINQ: number | undefined = c.TIOCINQ as number | undefined;
/**
 * Waits until one of the modem's lines of a mask of `TIOCM_…` changes. See `ioctl(2)`,
 * `ioctl_tty(2)`.
 */
export const TIOCMIWAIT: number | undefined = c.TIOCMIWAIT as number | undefined;
/**
 * Answers how often the modem's lines changed and errors came, a `struct serial_icounter_struct`.
 * See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCGICOUNT: number | undefined = c.TIOCGICOUNT as number | undefined;
/**
 * Answers the settings of a serial port, a `struct serial_struct`. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCGSERIAL: number | undefined = c.TIOCGSERIAL as number | undefined;
/** Sets the settings of a serial port, a `struct serial_struct`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSSERIAL: number | undefined = c.TIOCSSERIAL as number | undefined;
/** Answers whether `CLOCAL` is set, an `int`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCGSOFTCAR: number | undefined = c.TIOCGSOFTCAR as number | undefined;
/** Sets or clears `CLOCAL`, by an `int`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSSOFTCAR: number | undefined = c.TIOCSSOFTCAR as number | undefined;
/** Requests of the Linux console: `ioctl_console(2)`. */
export const TIOCLINUX: number | undefined = c.TIOCLINUX as number | undefined;
/**
 * Answers which terminal settings are locked, a `struct termios`. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCGLCKTRMIOS: number | undefined = c.TIOCGLCKTRMIOS as number | undefined;
/**
 * Locks terminal settings, a `struct termios` whose bits say which. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCSLCKTRMIOS: number | undefined = c.TIOCSLCKTRMIOS as number | undefined;
/** Finds the settings of a serial port out by itself. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSERCONFIG: number | undefined = c.TIOCSERCONFIG as number | undefined;
/**
 * Answers whether the transmitter of a serial port is empty, as `TIOCSER_TEMT`. See `ioctl(2)`,
 * `ioctl_tty(2)`.
 */
export const TIOCSERGETLSR: number | undefined = c.TIOCSERGETLSR as number | undefined;
/** Answers the settings of a serial card of several ports. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSERGETMULTI: number | undefined = c.TIOCSERGETMULTI as number | undefined;
/** Sets the settings of a serial card of several ports. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSERSETMULTI: number | undefined = c.TIOCSERSETMULTI as number | undefined;
/**
 * Answered a serial driver's inner structure, for its debugging. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCSERGSTRUCT: number | undefined = c.TIOCSERGSTRUCT as number | undefined;
/**
 * Answered the wild interrupts of serial ports; without effect today. See `ioctl(2)`,
 * `ioctl_tty(2)`.
 */
export const TIOCSERGWILD: number | undefined = c.TIOCSERGWILD as number | undefined;
/**
 * Set the wild interrupts of serial ports; without effect today. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TIOCSERSWILD: number | undefined = c.TIOCSERSWILD as number | undefined;
/** Answers the size of the window in the form of SunOS. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCGSIZE: number | undefined = c.TIOCGSIZE as number | undefined;
/** Sets the size of the window in the form of SunOS. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TIOCSSIZE: number | undefined = c.TIOCSSIZE as number | undefined;
/**
 * Answered the kernel's own structure of the terminal, in old versions of Linux. See `ioctl(2)`,
 * `ioctl_tty(2)`.
 */
export const TIOCTTYGSTRUCT: number | undefined = c.TIOCTTYGSTRUCT as number | undefined;
/** Answers the settings as the older `struct termio`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TCGETA: number | undefined = c.TCGETA as number | undefined;
/** Sets the settings, the older `struct termio`, at once. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TCSETA: number | undefined = c.TCSETA as number | undefined;
/**
 * Sets the settings, the older `struct termio`, once all output is sent. See `ioctl(2)`,
 * `ioctl_tty(2)`.
 */
export const TCSETAW: number | undefined = c.TCSETAW as number | undefined;
/**
 * Sets the settings, the older `struct termio`, once all output is sent, and discards input. See
 * `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TCSETAF: number | undefined = c.TCSETAF as number | undefined;
/** Answers the settings: `tcgetattr()` without the C library. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TCGETS: number | undefined = c.TCGETS as number | undefined;
/** Sets the settings at once: `tcsetattr()` with `TCSANOW`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TCSETS: number | undefined = c.TCSETS as number | undefined;
/**
 * Sets the settings once all output is sent: `tcsetattr()` with `TCSADRAIN`. See `ioctl(2)`,
 * `ioctl_tty(2)`.
 */
export const TCSETSW: number | undefined = c.TCSETSW as number | undefined;
/**
 * Sets the settings once all output is sent, and discards input: `tcsetattr()` with `TCSAFLUSH`.
 * See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TCSETSF: number | undefined = c.TCSETSF as number | undefined;
/**
 * Sends a break where the argument is 0, else waits until all output is sent: `tcsendbreak()`,
 * `tcdrain()`. See `ioctl(2)`, `ioctl_tty(2)`.
 */
export const TCSBRK: number | undefined = c.TCSBRK as number | undefined;
/** Sends a break for so many tenths of a second. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TCSBRKP: number | undefined = c.TCSBRKP as number | undefined;
/** Suspends or resumes the flow: `tcflow()`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TCXONC: number | undefined = c.TCXONC as number | undefined;
/** Discards a queue: `tcflush()`. See `ioctl(2)`, `ioctl_tty(2)`. */
export const TCFLSH: number | undefined = c.TCFLSH as number | undefined;
/** Line enable. See `ioctl_tty(2)`. */
export const TIOCM_LE: number = c.TIOCM_LE as number;
/** Data terminal ready. See `ioctl_tty(2)`. */
export const TIOCM_DTR: number = c.TIOCM_DTR as number;
/** Request to send. See `ioctl_tty(2)`. */
export const TIOCM_RTS: number = c.TIOCM_RTS as number;
/** Secondary transmit. See `ioctl_tty(2)`. */
export const TIOCM_ST: number = c.TIOCM_ST as number;
/** Secondary receive. See `ioctl_tty(2)`. */
export const TIOCM_SR: number = c.TIOCM_SR as number;
/** Clear to send. See `ioctl_tty(2)`. */
export const TIOCM_CTS: number = c.TIOCM_CTS as number;
/** Carrier detect. See `ioctl_tty(2)`. */
export const TIOCM_CAR: number = c.TIOCM_CAR as number;
/** Carrier detect, the same bit as `TIOCM_CAR`. See `ioctl_tty(2)`. */
export const TIOCM_CD: number = c.TIOCM_CD as number;
/** Ring. See `ioctl_tty(2)`. */
export const TIOCM_RNG: number = c.TIOCM_RNG as number;
/** Ring, the same bit as `TIOCM_RNG`. See `ioctl_tty(2)`. */
export const TIOCM_RI: number = c.TIOCM_RI as number;
/** Data set ready. See `ioctl_tty(2)`. */
export const TIOCM_DSR: number = c.TIOCM_DSR as number;
/** 0: data follows. See `ioctl_tty(2)`. */
export const TIOCPKT_DATA: number = c.TIOCPKT_DATA as number;
/** The queue of input was discarded. See `ioctl_tty(2)`. */
export const TIOCPKT_FLUSHREAD: number = c.TIOCPKT_FLUSHREAD as number;
/** The queue of output was discarded. See `ioctl_tty(2)`. */
export const TIOCPKT_FLUSHWRITE: number = c.TIOCPKT_FLUSHWRITE as number;
/** Output was suspended. See `ioctl_tty(2)`. */
export const TIOCPKT_STOP: number = c.TIOCPKT_STOP as number;
/** Output was resumed. See `ioctl_tty(2)`. */
export const TIOCPKT_START: number = c.TIOCPKT_START as number;
/**
 * The characters that suspend and resume output are no longer Ctrl-S and Ctrl-Q. See
 * `ioctl_tty(2)`.
 */
export const TIOCPKT_NOSTOP: number = c.TIOCPKT_NOSTOP as number;
/** The characters that suspend and resume output are Ctrl-S and Ctrl-Q. See `ioctl_tty(2)`. */
export const TIOCPKT_DOSTOP: number = c.TIOCPKT_DOSTOP as number;
/** The transmitter is empty. See `ioctl_tty(2)`. */
export const TIOCSER_TEMT: number | undefined = c.TIOCSER_TEMT as number | undefined;
/** The usual one, of terminals. See `ioctl_tty(2)`. */
export const N_TTY: number | undefined = c.N_TTY as number | undefined;
/** SLIP, IP over a serial line. See `ioctl_tty(2)`. */
export const N_SLIP: number | undefined = c.N_SLIP as number | undefined;
/** A serial mouse. See `ioctl_tty(2)`. */
export const N_MOUSE: number | undefined = c.N_MOUSE as number | undefined;
/** PPP, the point-to-point protocol. See `ioctl_tty(2)`. */
export const N_PPP: number | undefined = c.N_PPP as number | undefined;
/** Starmode Radio IP, of Metricom's radio modems. See `ioctl_tty(2)`. */
export const N_STRIP: number | undefined = c.N_STRIP as number | undefined;
