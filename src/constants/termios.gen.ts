// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../native.ts";

const c: Readonly<Record<string, number>> = constants("termios");

/** A line speed: `termios(3)`. */
export const B0: number = c.B0 as number;
/** A line speed: `termios(3)`. */
export const B50: number = c.B50 as number;
/** A line speed: `termios(3)`. */
export const B75: number = c.B75 as number;
/** A line speed: `termios(3)`. */
export const B110: number = c.B110 as number;
/** A line speed: `termios(3)`. */
export const B134: number = c.B134 as number;
/** A line speed: `termios(3)`. */
export const B150: number = c.B150 as number;
/** A line speed: `termios(3)`. */
export const B200: number = c.B200 as number;
/** A line speed: `termios(3)`. */
export const B300: number = c.B300 as number;
/** A line speed: `termios(3)`. */
export const B600: number = c.B600 as number;
/** A line speed: `termios(3)`. */
export const B1200: number = c.B1200 as number;
/** A line speed: `termios(3)`. */
export const B1800: number = c.B1800 as number;
/** A line speed: `termios(3)`. */
export const B2400: number = c.B2400 as number;
/** A line speed: `termios(3)`. */
export const B4800: number = c.B4800 as number;
/** A line speed: `termios(3)`. */
export const B9600: number = c.B9600 as number;
/** A line speed: `termios(3)`. */
export const B19200: number = c.B19200 as number;
/** A line speed: `termios(3)`. */
export const B38400: number = c.B38400 as number;
/** A line speed: `termios(3)`. */
export const B57600: number = c.B57600 as number;
/** A line speed: `termios(3)`. */
export const B115200: number = c.B115200 as number;
/** A line speed: `termios(3)`. */
export const B230400: number = c.B230400 as number;
/** A line speed: `termios(3)`. */
export const B460800: number | undefined = c.B460800 as number | undefined;
/** A line speed: `termios(3)`. */
export const B500000: number | undefined = c.B500000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B576000: number | undefined = c.B576000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B921600: number | undefined = c.B921600 as number | undefined;
/** A line speed: `termios(3)`. */
export const B1000000: number | undefined = c.B1000000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B1152000: number | undefined = c.B1152000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B1500000: number | undefined = c.B1500000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B2000000: number | undefined = c.B2000000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B2500000: number | undefined = c.B2500000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B3000000: number | undefined = c.B3000000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B3500000: number | undefined = c.B3500000 as number | undefined;
/** A line speed: `termios(3)`. */
export const B4000000: number | undefined = c.B4000000 as number | undefined;
/** A line speed: `termios(3)`. */
export const EXTA: number = c.EXTA as number;
/** A line speed: `termios(3)`. */
export const EXTB: number = c.EXTB as number;
/** When `tcsetattr(3)` takes effect. */
export const TCSANOW: number = c.TCSANOW as number;
/** When `tcsetattr(3)` takes effect. */
export const TCSADRAIN: number = c.TCSADRAIN as number;
/** When `tcsetattr(3)` takes effect. */
export const TCSAFLUSH: number = c.TCSAFLUSH as number;
/** Which queue `tcflush(3)` discards. */
export const TCIFLUSH: number = c.TCIFLUSH as number;
/** Which queue `tcflush(3)` discards. */
export const TCOFLUSH: number = c.TCOFLUSH as number;
/** Which queue `tcflush(3)` discards. */
export const TCIOFLUSH: number = c.TCIOFLUSH as number;
/** What `tcflow(3)` suspends or resumes. */
export const TCOOFF: number = c.TCOOFF as number;
/** What `tcflow(3)` suspends or resumes. */
export const TCOON: number = c.TCOON as number;
/** What `tcflow(3)` suspends or resumes. */
export const TCIOFF: number = c.TCIOFF as number;
/** What `tcflow(3)` suspends or resumes. */
export const TCION: number = c.TCION as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IGNBRK: number = c.IGNBRK as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const BRKINT: number = c.BRKINT as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IGNPAR: number = c.IGNPAR as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const PARMRK: number = c.PARMRK as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const INPCK: number = c.INPCK as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const ISTRIP: number = c.ISTRIP as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const INLCR: number = c.INLCR as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IGNCR: number = c.IGNCR as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const ICRNL: number = c.ICRNL as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IXON: number = c.IXON as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IXANY: number = c.IXANY as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IXOFF: number = c.IXOFF as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IMAXBEL: number = c.IMAXBEL as number;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IUCLC: number | undefined = c.IUCLC as number | undefined;
/** A flag of the input modes (`iflag`): `termios(3)`. */
export const IUTF8: number | undefined = c.IUTF8 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const OPOST: number = c.OPOST as number;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const ONLCR: number = c.ONLCR as number;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const OCRNL: number = c.OCRNL as number;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const ONOCR: number = c.ONOCR as number;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const ONLRET: number = c.ONLRET as number;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const OLCUC: number | undefined = c.OLCUC as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const OFILL: number | undefined = c.OFILL as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const OFDEL: number | undefined = c.OFDEL as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const NLDLY: number | undefined = c.NLDLY as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const CRDLY: number | undefined = c.CRDLY as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const TABDLY: number | undefined = c.TABDLY as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const BSDLY: number | undefined = c.BSDLY as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const VTDLY: number | undefined = c.VTDLY as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const FFDLY: number | undefined = c.FFDLY as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const NL0: number | undefined = c.NL0 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const NL1: number | undefined = c.NL1 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const CR0: number | undefined = c.CR0 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const CR1: number | undefined = c.CR1 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const CR2: number | undefined = c.CR2 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const CR3: number | undefined = c.CR3 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const TAB0: number | undefined = c.TAB0 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const TAB1: number | undefined = c.TAB1 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const TAB2: number | undefined = c.TAB2 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const TAB3: number | undefined = c.TAB3 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const BS0: number | undefined = c.BS0 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const BS1: number | undefined = c.BS1 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const VT0: number | undefined = c.VT0 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const VT1: number | undefined = c.VT1 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const FF0: number | undefined = c.FF0 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const FF1: number | undefined = c.FF1 as number | undefined;
/** A flag of the output modes (`oflag`): `termios(3)`. */
export const XTABS: number | undefined = c.XTABS as number | undefined;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CSIZE: number = c.CSIZE as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CS5: number = c.CS5 as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CS6: number = c.CS6 as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CS7: number = c.CS7 as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CS8: number = c.CS8 as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CSTOPB: number = c.CSTOPB as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CREAD: number = c.CREAD as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const PARENB: number = c.PARENB as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const PARODD: number = c.PARODD as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const HUPCL: number = c.HUPCL as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CLOCAL: number = c.CLOCAL as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CRTSCTS: number = c.CRTSCTS as number;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CBAUD: number | undefined = c.CBAUD as number | undefined;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CBAUDEX: number | undefined = c.CBAUDEX as number | undefined;
/** A flag of the control modes (`cflag`): `termios(3)`. */
export const CIBAUD: number | undefined = c.CIBAUD as number | undefined;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ISIG: number = c.ISIG as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ICANON: number = c.ICANON as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ECHO: number = c.ECHO as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ECHOE: number = c.ECHOE as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ECHOK: number = c.ECHOK as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ECHONL: number = c.ECHONL as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ECHOCTL: number = c.ECHOCTL as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ECHOPRT: number = c.ECHOPRT as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const ECHOKE: number = c.ECHOKE as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const FLUSHO: number = c.FLUSHO as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const NOFLSH: number = c.NOFLSH as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const TOSTOP: number = c.TOSTOP as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const PENDIN: number = c.PENDIN as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const IEXTEN: number = c.IEXTEN as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const EXTPROC: number = c.EXTPROC as number;
/** A flag of the local modes (`lflag`): `termios(3)`. */
export const XCASE: number | undefined = c.XCASE as number | undefined;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VINTR: number = c.VINTR as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VQUIT: number = c.VQUIT as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VERASE: number = c.VERASE as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VKILL: number = c.VKILL as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VEOF: number = c.VEOF as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VTIME: number = c.VTIME as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VMIN: number = c.VMIN as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VSTART: number = c.VSTART as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VSTOP: number = c.VSTOP as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VSUSP: number = c.VSUSP as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VEOL: number = c.VEOL as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VREPRINT: number = c.VREPRINT as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VDISCARD: number = c.VDISCARD as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VWERASE: number = c.VWERASE as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VLNEXT: number = c.VLNEXT as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VEOL2: number = c.VEOL2 as number;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VSWTC: number | undefined = c.VSWTC as number | undefined;
/** An index into the control characters (`cc`): `termios(3)`. */
export const VSWTCH: number | undefined = c.VSWTCH as number | undefined;
/** A control character as the system sets it by default: `termios(3)`. */
export const CSTART: number = c.CSTART as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CSTOP: number = c.CSTOP as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CINTR: number = c.CINTR as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CQUIT: number = c.CQUIT as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CERASE: number = c.CERASE as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CKILL: number = c.CKILL as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CEOF: number = c.CEOF as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CEOL: number = c.CEOL as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CSUSP: number = c.CSUSP as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CDSUSP: number = c.CDSUSP as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CRPRNT: number = c.CRPRNT as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CFLUSH: number = c.CFLUSH as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CWERASE: number = c.CWERASE as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CLNEXT: number = c.CLNEXT as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CEOT: number = c.CEOT as number;
/** A control character as the system sets it by default: `termios(3)`. */
export const CEOL2: number | undefined = c.CEOL2 as number | undefined;
/** A control character as the system sets it by default: `termios(3)`. */
export const CSWTCH: number | undefined = c.CSWTCH as number | undefined;
/** How many control characters there are: `termios(3)`. */
export const NCCS: number = c.NCCS as number;
/** How many control characters there are: `termios(3)`. */
export const NCC: number | undefined = c.NCC as number | undefined;
/** How many control characters there are: `termios(3)`. */
export const NSWTCH: number | undefined = c.NSWTCH as number | undefined;
/** A request of `ioctl(2)` on any descriptor. */
export const FIOCLEX: number = c.FIOCLEX as number;
/** A request of `ioctl(2)` on any descriptor. */
export const FIONCLEX: number = c.FIONCLEX as number;
/** A request of `ioctl(2)` on any descriptor. */
export const FIONBIO: number = c.FIONBIO as number;
/** A request of `ioctl(2)` on any descriptor. */
export const FIOASYNC: number = c.FIOASYNC as number;
/** A request of `ioctl(2)` on any descriptor. */
export const FIONREAD: number = c.FIONREAD as number;
/** A part of a request of `ioctl(2)`. */
export const IOCSIZE_MASK: number | undefined = c.IOCSIZE_MASK as number | undefined;
/** A part of a request of `ioctl(2)`. */
export const IOCSIZE_SHIFT: number | undefined = c.IOCSIZE_SHIFT as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGWINSZ: number = c.TIOCGWINSZ as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSWINSZ: number = c.TIOCSWINSZ as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCCONS: number = c.TIOCCONS as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCEXCL: number = c.TIOCEXCL as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCNXCL: number = c.TIOCNXCL as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGETD: number = c.TIOCGETD as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSETD: number = c.TIOCSETD as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGPGRP: number = c.TIOCGPGRP as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSPGRP: number = c.TIOCSPGRP as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCNOTTY: number = c.TIOCNOTTY as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSCTTY: number = c.TIOCSCTTY as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSTI: number = c.TIOCSTI as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCOUTQ: number = c.TIOCOUTQ as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCPKT: number = c.TIOCPKT as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCMGET: number = c.TIOCMGET as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCMSET: number = c.TIOCMSET as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCMBIS: number = c.TIOCMBIS as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCMBIC: number = c.TIOCMBIC as number;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCINQ: number | undefined = c.TIOCINQ as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCMIWAIT: number | undefined = c.TIOCMIWAIT as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGICOUNT: number | undefined = c.TIOCGICOUNT as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGSERIAL: number | undefined = c.TIOCGSERIAL as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSSERIAL: number | undefined = c.TIOCSSERIAL as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGSOFTCAR: number | undefined = c.TIOCGSOFTCAR as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSSOFTCAR: number | undefined = c.TIOCSSOFTCAR as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCLINUX: number | undefined = c.TIOCLINUX as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGLCKTRMIOS: number | undefined = c.TIOCGLCKTRMIOS as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSLCKTRMIOS: number | undefined = c.TIOCSLCKTRMIOS as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSERCONFIG: number | undefined = c.TIOCSERCONFIG as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSERGETLSR: number | undefined = c.TIOCSERGETLSR as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSERGETMULTI: number | undefined = c.TIOCSERGETMULTI as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSERSETMULTI: number | undefined = c.TIOCSERSETMULTI as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSERGSTRUCT: number | undefined = c.TIOCSERGSTRUCT as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSERGWILD: number | undefined = c.TIOCSERGWILD as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSERSWILD: number | undefined = c.TIOCSERSWILD as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCGSIZE: number | undefined = c.TIOCGSIZE as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCSSIZE: number | undefined = c.TIOCSSIZE as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TIOCTTYGSTRUCT: number | undefined = c.TIOCTTYGSTRUCT as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCGETA: number | undefined = c.TCGETA as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSETA: number | undefined = c.TCSETA as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSETAW: number | undefined = c.TCSETAW as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSETAF: number | undefined = c.TCSETAF as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCGETS: number | undefined = c.TCGETS as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSETS: number | undefined = c.TCSETS as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSETSW: number | undefined = c.TCSETSW as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSETSF: number | undefined = c.TCSETSF as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSBRK: number | undefined = c.TCSBRK as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCSBRKP: number | undefined = c.TCSBRKP as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCXONC: number | undefined = c.TCXONC as number | undefined;
/** A request of `ioctl(2)` on a terminal: `ioctl_tty(2)`. */
export const TCFLSH: number | undefined = c.TCFLSH as number | undefined;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_LE: number = c.TIOCM_LE as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_DTR: number = c.TIOCM_DTR as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_RTS: number = c.TIOCM_RTS as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_ST: number = c.TIOCM_ST as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_SR: number = c.TIOCM_SR as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_CTS: number = c.TIOCM_CTS as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_CAR: number = c.TIOCM_CAR as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_CD: number = c.TIOCM_CD as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_RNG: number = c.TIOCM_RNG as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_RI: number = c.TIOCM_RI as number;
/** A line of the modem, in the mask of `TIOCMGET`: `ioctl_tty(2)`. */
export const TIOCM_DSR: number = c.TIOCM_DSR as number;
/** What the first byte of a read says in packet mode: `ioctl_tty(2)`. */
export const TIOCPKT_DATA: number = c.TIOCPKT_DATA as number;
/** What the first byte of a read says in packet mode: `ioctl_tty(2)`. */
export const TIOCPKT_FLUSHREAD: number = c.TIOCPKT_FLUSHREAD as number;
/** What the first byte of a read says in packet mode: `ioctl_tty(2)`. */
export const TIOCPKT_FLUSHWRITE: number = c.TIOCPKT_FLUSHWRITE as number;
/** What the first byte of a read says in packet mode: `ioctl_tty(2)`. */
export const TIOCPKT_STOP: number = c.TIOCPKT_STOP as number;
/** What the first byte of a read says in packet mode: `ioctl_tty(2)`. */
export const TIOCPKT_START: number = c.TIOCPKT_START as number;
/** What the first byte of a read says in packet mode: `ioctl_tty(2)`. */
export const TIOCPKT_NOSTOP: number = c.TIOCPKT_NOSTOP as number;
/** What the first byte of a read says in packet mode: `ioctl_tty(2)`. */
export const TIOCPKT_DOSTOP: number = c.TIOCPKT_DOSTOP as number;
/** A bit of the line status that `TIOCSERGETLSR` reports. */
export const TIOCSER_TEMT: number | undefined = c.TIOCSER_TEMT as number | undefined;
/** A line discipline, for `TIOCSETD`: `ioctl_tty(2)`. */
export const N_TTY: number | undefined = c.N_TTY as number | undefined;
/** A line discipline, for `TIOCSETD`: `ioctl_tty(2)`. */
export const N_SLIP: number | undefined = c.N_SLIP as number | undefined;
/** A line discipline, for `TIOCSETD`: `ioctl_tty(2)`. */
export const N_MOUSE: number | undefined = c.N_MOUSE as number | undefined;
/** A line discipline, for `TIOCSETD`: `ioctl_tty(2)`. */
export const N_PPP: number | undefined = c.N_PPP as number | undefined;
/** A line discipline, for `TIOCSETD`: `ioctl_tty(2)`. */
export const N_STRIP: number | undefined = c.N_STRIP as number | undefined;
