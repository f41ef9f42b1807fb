import * as native from "../../native.ts";
import { need } from "../addon/require-native.ts";
import { int, integerIn } from "../arguments/integer.ts";
import { check } from "../descriptor/check.ts";

/**
 * A descriptor that becomes readable when a process ends: Python's `os.pidfd_open`, `pidfd_open(2)`. It is always close-on-exec. Linux.
 *
 * Node collects the status of its own children in the next iteration of its event loop, and emits `"exit"` then.
 *
 * @param flags `PIDFD_NONBLOCK`, or 0
 * @throws ProcessLookupError ESRCH if there is no such process
 * @throws OSError EINVAL if `pid` is not above 0, ENOSYS on kernels before 5.3
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const child = spawn("true");
 * const fd = os.pidfd_open(child.pid as number);
 * select.select([fd], [], [], 10);
 * os.close(fd);
 */
export function pidfd_open(pid: number, flags = 0): number {
	const call = need(native.pidfd_open, "pidfd_open", "kqueue() with KQ_FILTER_PROC, or a pipe that the child holds open");
	return check(call(int(pid, "pid"), integerIn(flags, "flags", 0, 0xffffffff)), "pidfd_open");
}
