// What became of the children of this process, whose statuses are not ours to take: Node started every one of them and collects it itself,
// on its event loop, and emits "exit" then. So their ends are only looked at (WNOWAIT), and each is told once, as if it were taken.
import { ECHILD } from "../../constants/errno.gen.ts";
import {
	CLD_DUMPED,
	CLD_EXITED,
	CLD_KILLED,
	P_ALL,
	P_PGID,
	P_PID,
	WCONTINUED,
	WEXITED,
	WNOHANG,
	WNOWAIT,
	WSTOPPED,
} from "../../constants/os.gen.ts";
import { POLLIN } from "../../constants/select.gen.ts";
import * as native from "../../native.ts";
import { childProcess, readdirSync, readFileSync } from "../addon/node-builtins.ts";
import { FOREVER } from "../arguments/timeout.ts";
import { BackOff } from "../wait/back-off.ts";
import { type BlockingCall, wait } from "../wait/blocking.ts";
import { ReadyCall } from "../wait/one-descriptor.ts";
import { checkSignals } from "../wait/signals.ts";

/** Which children, and which changes of theirs: the arguments of waitid(2). */
export interface Wanted {
	readonly idtype: number;
	readonly id: number;
	readonly options: number;
}

/** What waitid(2) told of a child: pid, uid, signo, status and code. Used up before other code can run. */
export const change = new Int32Array(5);

/** The children whose end was told, and which Node has not collected yet. */
const told = new Set<number>();

/** Looks for a change without waiting: 1 if there is one, which is in {@link change}, 0 if there is none yet, or -errno. */
function find(wanted: Wanted): number {
	const { idtype, id, options } = wanted;
	const result = ask(idtype, id, options);
	if (result !== 1 || !told.has(change[0]) || !hasEnded()) return result === 1 ? take(options) : result;
	return idtype === P_ALL || idtype === P_PGID ? findAmongOthers(wanted) : -ECHILD;
}

function ask(idtype: number, id: number, options: number): number {
	const result = native.waitid(idtype, id, change, options | WNOHANG | WNOWAIT);
	return result < 0 ? result : change[0] === 0 ? 0 : 1;
}

function hasEnded(): boolean {
	const code = change[4];
	return code === CLD_EXITED || code === CLD_KILLED || code === CLD_DUMPED;
}

/** That it stopped or goes on concerns only who asks, and is taken. */
function take(options: number): number {
	if ((options & WNOWAIT) !== 0) return 1;
	if (hasEnded()) {
		told.add(change[0]);
		return 1;
	}
	const taken = native.waitid(P_PID, change[0], change, (options & (WSTOPPED | WCONTINUED)) | WNOHANG);
	// It may have ended in between.
	return taken < 0 || change[0] === 0 ? 0 : 1;
}

/** The kernel shows one child, again and again, whose end was told: each of the others is asked for. */
function findAmongOthers({ idtype, id, options }: Wanted): number {
	let left = false;
	for (const pid of children()) {
		if (told.has(pid) || (idtype === P_PGID && native.getpgid(pid) !== id)) continue;
		const result = ask(P_PID, pid, options);
		if (result === 1) return take(options);
		left ||= result === 0;
	}
	return left ? 0 : -ECHILD;
}

/** The children of this process. */
function children(): number[] {
	if (process.platform !== "linux") {
		const processes = childProcess().execFileSync("ps", ["-A", "-o", "pid=", "-o", "ppid="], { encoding: "utf8" }).trim().split("\n");
		const pairs = processes.map((line) => line.trim().split(/\s+/).map(Number));
		return pairs.filter(([, parent]) => parent === process.pid).map(([pid]) => pid);
	}
	// They are listed by the thread that started them.
	return readdirSync("/proc/self/task").flatMap((thread) => {
		try {
			return readFileSync(`/proc/self/task/${thread}/children`, "latin1").trim().split(" ").filter(Boolean).map(Number);
		} catch {
			return []; // the thread has ended
		}
	});
}

class ChildCall implements BlockingCall {
	readonly #wanted: Wanted;
	readonly #pause = new BackOff();
	/** Waits for the end of the child, if there is a descriptor for that. */
	#end: ReadyCall | undefined;

	constructor(wanted: Wanted, pidfd: number) {
		this.#wanted = wanted;
		if (pidfd >= 0) this.#end = new ReadyCall({ fd: pidfd }, POLLIN);
	}

	attempt(timeout: number, interruptible: boolean): number {
		const found = find(this.#wanted);
		if (found !== 0 || timeout === 0) return found;
		if (this.#end === undefined) return this.#pause.attempt(timeout, interruptible);
		const result = this.#end.attempt(timeout, interruptible);
		if (result <= 0) return result;
		// It has ended, and need not be waited for by this descriptor again, even if there is nothing to find.
		this.#end = undefined;
		return find(this.#wanted);
	}
}

/**
 * Waits for a change of a child, unless WNOHANG is among the options: 1, 0 if there is none, or -errno.
 *
 * @param pidfd a descriptor that is readable once the child has ended, or -1
 */
export function waitForChild(wanted: Wanted, pidfd: number): number {
	checkSignals();
	forgetCollected();
	const onlyEnd = (wanted.options & (WSTOPPED | WCONTINUED)) === 0;
	return wait(new ChildCall(wanted, onlyEnd ? pidfd : -1), (wanted.options & WNOHANG) === 0 ? FOREVER : 0);
}

/** Node has collected some in the meantime, and their numbers are free for others. */
function forgetCollected(): void {
	for (const pid of told) if (ask(P_PID, pid, WEXITED) !== 1) told.delete(pid);
}
