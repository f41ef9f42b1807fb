// The status of waitpid(2), taken apart as <sys/wait.h> does.
import { ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { int } from "../arguments/integer.ts";

/**
 * Whether the process exited: Python's `os.WIFEXITED`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WIFEXITED(3 << 8); // true
 */
export function WIFEXITED(status: number): boolean {
	return native.WIFEXITED(int(status, "status")) !== 0;
}

/**
 * What the process exited with, if {@link WIFEXITED}: Python's `os.WEXITSTATUS`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WEXITSTATUS(3 << 8); // 3
 */
export function WEXITSTATUS(status: number): number {
	return native.WEXITSTATUS(int(status, "status"));
}

/**
 * Whether a signal ended the process: Python's `os.WIFSIGNALED`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WIFSIGNALED(signal.SIGKILL); // true
 */
export function WIFSIGNALED(status: number): boolean {
	return native.WIFSIGNALED(int(status, "status")) !== 0;
}

/**
 * Which signal ended the process, if {@link WIFSIGNALED}: Python's `os.WTERMSIG`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WTERMSIG(signal.SIGKILL) === signal.SIGKILL; // true
 */
export function WTERMSIG(status: number): number {
	return native.WTERMSIG(int(status, "status"));
}

/**
 * Whether the process left a core dump, if {@link WIFSIGNALED}: Python's `os.WCOREDUMP`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WCOREDUMP(signal.SIGKILL); // false
 */
export function WCOREDUMP(status: number): boolean {
	return native.WCOREDUMP(int(status, "status")) !== 0;
}

/**
 * Whether a signal stopped the process, which is told with `WUNTRACED`: Python's `os.WIFSTOPPED`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WIFSTOPPED(3 << 8); // false
 */
export function WIFSTOPPED(status: number): boolean {
	return native.WIFSTOPPED(int(status, "status")) !== 0;
}

/**
 * Which signal stopped the process, if {@link WIFSTOPPED}: Python's `os.WSTOPSIG`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WSTOPSIG((signal.SIGSTOP << 8) | 0x7f) === signal.SIGSTOP; // true
 */
export function WSTOPSIG(status: number): number {
	return native.WSTOPSIG(int(status, "status"));
}

/**
 * Whether the process goes on after a stop, which is told with `WCONTINUED`: Python's `os.WIFCONTINUED`, `wait(2)`.
 *
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.WIFCONTINUED(3 << 8); // false
 */
export function WIFCONTINUED(status: number): boolean {
	return native.WIFCONTINUED(int(status, "status")) !== 0;
}

/**
 * What the process exited with, or the negative number of the signal that ended it: Python's `os.waitstatus_to_exitcode`.
 *
 * @throws ValueError if the process has not ended
 * @throws TypeError, OverflowError if `status` is no C int
 *
 * @example
 * os.waitstatus_to_exitcode(3 << 8); // 3
 */
export function waitstatus_to_exitcode(status: number): number {
	if (WIFEXITED(status)) return WEXITSTATUS(status);
	if (WIFSIGNALED(status)) return -WTERMSIG(status);
	if (WIFSTOPPED(status)) throw new ValueError(`the process was stopped by signal ${WSTOPSIG(status)} and has not ended`);
	throw new ValueError(`'status' must be that of a process that has ended, received ${status}`);
}
