// Generated from native/constants.txt by scripts/generate-constants.mjs. Do not edit.
import { constants } from "../internal/addon/private.ts";

const c: Readonly<Record<string, number>> = constants("signal");

/** A signal: `signal(7)`. */
export const SIGHUP: number = c.SIGHUP as number;
/** A signal: `signal(7)`. */
export const SIGINT: number = c.SIGINT as number;
/** A signal: `signal(7)`. */
export const SIGQUIT: number = c.SIGQUIT as number;
/** A signal: `signal(7)`. */
export const SIGILL: number = c.SIGILL as number;
/** A signal: `signal(7)`. */
export const SIGTRAP: number = c.SIGTRAP as number;
/** A signal: `signal(7)`. */
export const SIGABRT: number = c.SIGABRT as number;
/** A signal: `signal(7)`. */
export const SIGBUS: number = c.SIGBUS as number;
/** A signal: `signal(7)`. */
export const SIGFPE: number = c.SIGFPE as number;
/** A signal: `signal(7)`. */
export const SIGKILL: number = c.SIGKILL as number;
/** A signal: `signal(7)`. */
export const SIGUSR1: number = c.SIGUSR1 as number;
/** A signal: `signal(7)`. */
export const SIGSEGV: number = c.SIGSEGV as number;
/** A signal: `signal(7)`. */
export const SIGUSR2: number = c.SIGUSR2 as number;
/** A signal: `signal(7)`. */
export const SIGPIPE: number = c.SIGPIPE as number;
/** A signal: `signal(7)`. */
export const SIGALRM: number = c.SIGALRM as number;
/** A signal: `signal(7)`. */
export const SIGTERM: number = c.SIGTERM as number;
/** A signal: `signal(7)`. */
export const SIGCHLD: number = c.SIGCHLD as number;
/** A signal: `signal(7)`. */
export const SIGCONT: number = c.SIGCONT as number;
/** A signal: `signal(7)`. */
export const SIGSTOP: number = c.SIGSTOP as number;
/** A signal: `signal(7)`. */
export const SIGTSTP: number = c.SIGTSTP as number;
/** A signal: `signal(7)`. */
export const SIGTTIN: number = c.SIGTTIN as number;
/** A signal: `signal(7)`. */
export const SIGTTOU: number = c.SIGTTOU as number;
/** A signal: `signal(7)`. */
export const SIGURG: number = c.SIGURG as number;
/** A signal: `signal(7)`. */
export const SIGXCPU: number = c.SIGXCPU as number;
/** A signal: `signal(7)`. */
export const SIGXFSZ: number = c.SIGXFSZ as number;
/** A signal: `signal(7)`. */
export const SIGVTALRM: number = c.SIGVTALRM as number;
/** A signal: `signal(7)`. */
export const SIGPROF: number = c.SIGPROF as number;
/** A signal: `signal(7)`. */
export const SIGWINCH: number = c.SIGWINCH as number;
/** A signal: `signal(7)`. */
export const SIGIO: number = c.SIGIO as number;
/** A signal: `signal(7)`. */
export const SIGSYS: number = c.SIGSYS as number;
/** A signal: `signal(7)`. */
export const SIGPWR: number | undefined = c.SIGPWR as number | undefined;
/** A signal: `signal(7)`. */
export const SIGSTKFLT: number | undefined = c.SIGSTKFLT as number | undefined;
/** A signal: `signal(7)`. */
export const SIGPOLL: number | undefined = c.SIGPOLL as number | undefined;
/** A signal: `signal(7)`. */
export const SIGINFO: number | undefined = c.SIGINFO as number | undefined;
/** A signal: `signal(7)`. */
export const SIGEMT: number | undefined = c.SIGEMT as number | undefined;
/** A timer: `setitimer(2)`. */
export const ITIMER_REAL: number = c.ITIMER_REAL as number;
/** A timer: `setitimer(2)`. */
export const ITIMER_VIRTUAL: number = c.ITIMER_VIRTUAL as number;
/** A timer: `setitimer(2)`. */
export const ITIMER_PROF: number = c.ITIMER_PROF as number;
