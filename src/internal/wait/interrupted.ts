// The one retry of system calls that do not wait, or not here: wait/blocking.ts has that of the waits.
import { EINTR } from "../../constants/errno.gen.ts";
import { checkSignals } from "./signals.ts";

/**
 * Whether a signal interrupted a system call, which is then made again, as Python does (PEP 475). The signal's listeners run first; what
 * one throws comes out in place of the call's result.
 */
export function interrupted(result: number): boolean {
	if (result !== -EINTR) return false;
	checkSignals();
	return true;
}
