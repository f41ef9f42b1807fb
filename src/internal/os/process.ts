import { EAGAIN, EINVAL, ESRCH } from "../../constants/errno.gen.ts";
import { O_NONBLOCK, P_ALL, P_PGID, P_PID, P_PIDFD, WCONTINUED, WEXITED, WNOHANG, WSTOPPED, WUNTRACED } from "../../constants/os.gen.ts";
import * as native from "../../native.ts";
import * as addon from "../addon/private.ts";
import { INT_MIN, int } from "../arguments/integer.ts";
import { check, failure } from "../descriptor/check.ts";
import { checkSignals } from "../wait/signals.ts";
import { change, type Wanted, waitForChild } from "./children.ts";

/** What `waitid` tells of a child: Python's `waitid_result`, five numbers with names. */
export type WaitidResult = readonly [si_pid: number, si_uid: number, si_signo: number, si_status: number, si_code: number] & {
	/** Which child. */
	readonly si_pid: number;
	/** The user whose process it is. */
	readonly si_uid: number;
	/** Always SIGCHLD. */
	readonly si_signo: number;
	/** What it exited with, or which signal ended, stopped or continued it: see `si_code`. */
	readonly si_status: number;
	/** `CLD_EXITED`, `CLD_KILLED`, `CLD_DUMPED`, `CLD_STOPPED`, `CLD_CONTINUED`, `CLD_TRAPPED`. */
	readonly si_code: number;
};

/** What waitpid(2) takes beside WNOHANG and the states; Linux has flags of its own above them. */
const HIGH_FLAGS = ~0x0fffffff;

/**
 * Waits for a child process: its pid and its status, for {@link WIFEXITED} and its like. Python's `os.waitpid`, `waitpid(2)`.
 *
 * The children of a Node process are Node's (`child_process` started them), and it collects them on its event loop. So the status of one
 * that has ended is told here and not taken: `"exit"` is emitted all the same, later. It is told once; another call for it is ECHILD, as
 * in Python, and so is one after Node has collected it.
 *
 * Signal listeners run while it waits. Waits for one child end at once (Linux; elsewhere, and for several, within 50 milliseconds).
 *
 * @param pid the child; -1 for any, 0 for any of this process's group, below -1 for any of the group `-pid`
 * @param options 0, or `WNOHANG`, `WUNTRACED`, `WCONTINUED` or'ed together
 * @returns `[0, 0]` with `WNOHANG` if there is nothing to tell
 * @throws ChildProcessError ECHILD if there is no such child
 * @throws OSError EINVAL
 *
 * @example
 * const child = spawn("sh", ["-c", "exit 3"]);
 * const [pid, status] = os.waitpid(child.pid as number, 0);
 * os.WEXITSTATUS(status); // 3
 */
export function waitpid(pid: number, options: number): [pid: number, status: number] {
	const states = int(options, "options") & (WUNTRACED | WCONTINUED | WNOHANG);
	const rest = options & ~states;
	int(pid, "pid");
	if ((rest & ~HIGH_FLAGS) !== 0) throw failure(-EINVAL, "waitpid");
	if (pid === INT_MIN) throw failure(-ESRCH, "waitpid");
	const wanted = { ...who(pid), options: WEXITED | (states & WNOHANG) | stateOptions(states) | rest };
	const pidfd = pid > 0 && (states & WNOHANG) === 0 ? (native.pidfd_open?.(pid, 0) ?? -1) : -1;
	try {
		if (check(waitForChild(wanted, pidfd), "waitpid") === 0) return [0, 0];
		return [change[0], addon.waitstatus(change)];
	} finally {
		if (pidfd >= 0) native.close(pidfd);
	}
}

function who(pid: number): Pick<Wanted, "idtype" | "id"> {
	if (pid > 0) return { idtype: P_PID, id: pid };
	if (pid === -1) return { idtype: P_ALL, id: 0 };
	return { idtype: P_PGID, id: pid === 0 ? native.getpgid(0) : -pid };
}

/** waitid(2) has names of its own for the states. */
function stateOptions(states: number): number {
	return ((states & WUNTRACED) === 0 ? 0 : WSTOPPED) | ((states & WCONTINUED) === 0 ? 0 : WCONTINUED);
}

/**
 * Waits for a change of a child process: Python's `os.waitid`, `waitid(2)`. As {@link waitpid} it tells of an end once and takes nothing
 * from Node; with `WNOWAIT` it may be told again.
 *
 * @param idtype `P_PID`, `P_PGID`, `P_ALL`, or `P_PIDFD` (Linux)
 * @param id a pid, a process group or a descriptor of `pidfd_open()`; of no meaning with `P_ALL`
 * @param options `WEXITED`, `WSTOPPED`, `WCONTINUED`, at least one of them, with `WNOHANG`, `WNOWAIT`
 * @returns null with `WNOHANG` if there is nothing to tell
 * @throws ChildProcessError ECHILD if there is no such child
 * @throws BlockingIOError EAGAIN from a non-blocking pidfd
 * @throws OSError EINVAL, EBADF
 *
 * @example
 * const child = spawn("sh", ["-c", "exit 3"]);
 * os.waitid(os.P_PID, child.pid as number, os.WEXITED)?.si_status; // 3
 */
export function waitid(idtype: number, id: number, options: number): WaitidResult | null {
	const byPidfd = int(idtype, "idtype") === P_PIDFD;
	int(id, "id");
	int(options, "options");
	const opened = idtype === P_PID && id > 0 && (options & WNOHANG) === 0 ? (native.pidfd_open?.(id, 0) ?? -1) : -1;
	try {
		// A non-blocking pidfd has this call never wait.
		const flags = byPidfd ? native.get_flags(id) : 0;
		const nonblocking = flags > 0 && (flags & O_NONBLOCK) !== 0;
		const wanted = { idtype, id, options: nonblocking ? options | WNOHANG : options };
		const found = check(waitForChild(wanted, byPidfd ? id : opened), "waitid");
		if (found === 0) {
			if (nonblocking && (options & WNOHANG) === 0) throw failure(-EAGAIN, "waitid", id);
			return null;
		}
		const [si_pid, si_uid, si_signo, si_status, si_code] = change;
		return Object.freeze(
			Object.assign([si_pid, si_uid, si_signo, si_status, si_code] as const, { si_pid, si_uid, si_signo, si_status, si_code }),
		);
	} finally {
		if (opened >= 0) native.close(opened);
	}
}

/**
 * Sends a signal: Python's `os.kill`, `kill(2)`. A listener for one that this process sends itself has run when this returns.
 *
 * @param pid a process; 0 for this process's group, -1 for all that it may signal, below -1 for the group `-pid`
 * @param sig a signal's number; 0 only asks whether the process is there
 * @throws ProcessLookupError ESRCH if there is no such process
 * @throws PermissionError EPERM if it is not this user's
 * @throws OSError EINVAL if there is no such signal
 *
 * @example
 * const child = spawn("sleep", ["1000"]);
 * os.kill(child.pid as number, signal.SIGTERM);
 */
export function kill(pid: number, sig: number): void {
	check(native.kill(int(pid, "pid"), int(sig, "sig")), "kill");
	checkSignals();
}

/**
 * The number of this process: Python's `os.getpid`, `getpid(2)`. Never throws.
 *
 * @example
 * os.getpid() === process.pid; // true
 */
export function getpid(): number {
	return process.pid;
}
