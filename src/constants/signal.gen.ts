// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("signal");

/**
 * The terminal has hung up, or a daemon shall read its configuration again; ends the process by
 * default. See `signal(7)`.
 */
export const SIGHUP: number = c.SIGHUP as number;
/** Ctrl-C on the terminal; ends the process by default. See `signal(7)`. */
export const SIGINT: number = c.SIGINT as number;
/** `Ctrl-\` on the terminal; ends the process with a core dump by default. See `signal(7)`. */
export const SIGQUIT: number = c.SIGQUIT as number;
/**
 * The process executed no instruction that the processor knows; ends it with a core dump by
 * default. See `signal(7)`.
 */
export const SIGILL: number = c.SIGILL as number;
/** A breakpoint, for a debugger; ends the process with a core dump by default. See `signal(7)`. */
export const SIGTRAP: number = c.SIGTRAP as number;
/** The process called `abort(3)`; ends it with a core dump by default. See `signal(7)`. */
export const SIGABRT: number = c.SIGABRT as number;
/**
 * Memory was accessed that does not exist, as beyond the end of a mapped file; ends the process
 * with a core dump by default. See `signal(7)`.
 */
export const SIGBUS: number = c.SIGBUS as number;
/**
 * An arithmetic error, such as a division of integers by zero; ends the process with a core dump by
 * default. See `signal(7)`.
 */
export const SIGFPE: number = c.SIGFPE as number;
/** Ends the process; can be neither handled nor ignored nor blocked. See `signal(7)`. */
export const SIGKILL: number = c.SIGKILL as number;
/**
 * For the program's own use, and in Node the start of the debugger; ends the process by default.
 * See `signal(7)`.
 */
export const SIGUSR1: number = c.SIGUSR1 as number;
/**
 * Memory was accessed that does not belong to the process; ends it with a core dump by default. See
 * `signal(7)`.
 */
export const SIGSEGV: number = c.SIGSEGV as number;
/** For the program's own use; ends the process by default. See `signal(7)`. */
export const SIGUSR2: number = c.SIGUSR2 as number;
/**
 * The process wrote to a pipe or socket that nobody reads; ends it by default, and is ignored in
 * Node. See `signal(7)`.
 */
export const SIGPIPE: number = c.SIGPIPE as number;
/**
 * The timer of `alarm()`, or `ITIMER_REAL`, has run out; ends the process by default. See
 * `signal(7)`.
 */
export const SIGALRM: number = c.SIGALRM as number;
/** Asks the process to end, as `kill(1)` does; ends it by default. See `signal(7)`. */
export const SIGTERM: number = c.SIGTERM as number;
/** A child has ended, stopped or gone on; ignored by default. See `signal(7)`. */
export const SIGCHLD: number = c.SIGCHLD as number;
/** Resumes a process that was stopped. See `signal(7)`. */
export const SIGCONT: number = c.SIGCONT as number;
/** Stops the process; can be neither handled nor ignored nor blocked. See `signal(7)`. */
export const SIGSTOP: number = c.SIGSTOP as number;
/** Ctrl-Z on the terminal; stops the process by default. See `signal(7)`. */
export const SIGTSTP: number = c.SIGTSTP as number;
/** A process in the background read from its terminal; stops it by default. See `signal(7)`. */
export const SIGTTIN: number = c.SIGTTIN as number;
/** A process in the background wrote to its terminal; stops it by default. See `signal(7)`. */
export const SIGTTOU: number = c.SIGTTOU as number;
/** Out-of-band data came on a socket; ignored by default. See `signal(7)`. */
export const SIGURG: number = c.SIGURG as number;
/**
 * The process used more processor time than it may; ends it with a core dump by default. See
 * `signal(7)`.
 */
export const SIGXCPU: number = c.SIGXCPU as number;
/**
 * The process made a file larger than it may; ends it with a core dump by default. See `signal(7)`.
 */
export const SIGXFSZ: number = c.SIGXFSZ as number;
/** The timer `ITIMER_VIRTUAL` has run out; ends the process by default. See `signal(7)`. */
export const SIGVTALRM: number = c.SIGVTALRM as number;
/** The timer `ITIMER_PROF` has run out; ends the process by default. See `signal(7)`. */
export const SIGPROF: number = c.SIGPROF as number;
/** The terminal's window has another size; ignored by default. See `signal(7)`. */
export const SIGWINCH: number = c.SIGWINCH as number;
/**
 * A descriptor with `O_ASYNC` became ready; ends the process by default on Linux, is ignored on the
 * BSDs and macOS. See `signal(7)`.
 */
export const SIGIO: number = c.SIGIO as number;
/**
 * A system call that does not exist, or that a filter forbids; ends the process with a core dump by
 * default. See `signal(7)`.
 */
export const SIGSYS: number = c.SIGSYS as number;
/** The power fails; ends the process by default. See `signal(7)`. */
export const SIGPWR: number | undefined = c.SIGPWR as number | undefined;
/**
 * A fault of a coprocessor's stack, which the kernel never sends; ends the process by default. See
 * `signal(7)`.
 */
export const SIGSTKFLT: number | undefined = c.SIGSTKFLT as number | undefined;
/** `SIGIO` under System V's name. See `signal(7)`. */
export const SIGPOLL: number | undefined = c.SIGPOLL as number | undefined;
/** Ctrl-T on the terminal asks how the process is doing; ignored by default. See `signal(7)`. */
export const SIGINFO: number | undefined = c.SIGINFO as number | undefined;
/**
 * An instruction must be emulated; ends the process with a core dump by default. See `signal(7)`.
 */
export const SIGEMT: number | undefined = c.SIGEMT as number | undefined;
/** Counts real time, and sends SIGALRM. See `setitimer(2)`. */
export const ITIMER_REAL: number = c.ITIMER_REAL as number;
/**
 * Counts the processor time that the process spends in its own code, and sends SIGVTALRM. See
 * `setitimer(2)`.
 */
export const ITIMER_VIRTUAL: number = c.ITIMER_VIRTUAL as number;
/**
 * Counts the processor time of the process, the kernel's on its behalf too, and sends SIGPROF. See
 * `setitimer(2)`.
 */
export const ITIMER_PROF: number = c.ITIMER_PROF as number;
