// select(2): three lists of descriptors in, the ready ones out.
import { EBADF } from "../constants/errno.gen.ts";
import { ValueError } from "../errors.ts";
import * as native from "../native.ts";
import { failure } from "./check.ts";
import { storeTimeout } from "./frame-timeout.ts";
import type { BlockingCall } from "./wait.ts";

/**
 * Where the call finds its arguments and leaves its answer; see native/select.cc. All calls share it: it is filled just before the
 * system call and read right after it, with no other code in between.
 */
const frame = native.select_frame;
const [COUNTS, TIMEOUT, RESULT, LISTS] = [0, 3, 5, 6];
const ROOM = native.FD_SETSIZE;

/**
 * The descriptors that were seen open with the highest number so far. Linux looks only at as many bits as the process's table of
 * descriptors is long, and reports a closed descriptor above it as ready. The table never shrinks: once a number was in it, it stays.
 */
let highestSeenOpen = -1;

/** A select(2) whose lists were fixed when it was made. */
export class SelectCall implements BlockingCall {
	readonly readers: readonly number[];
	readonly writers: readonly number[];
	readonly exceptional: readonly number[];

	constructor(readers: readonly number[], writers: readonly number[], exceptional: readonly number[]) {
		this.readers = readers;
		this.writers = writers;
		this.exceptional = exceptional;
		checkHighest(Math.max(highest(readers), highest(writers), highest(exceptional)));
	}

	attempt(timeout: number, attentive: boolean): number {
		fill(0, this.readers);
		fill(1, this.writers);
		fill(2, this.exceptional);
		storeTimeout(frame, TIMEOUT, timeout);
		if (attentive) native.wait_select_in_frame();
		else native.select_in_frame();
		return frame[RESULT];
	}
}

function fill(list: number, fds: readonly number[]): void {
	frame[COUNTS + list] = fds.length;
	const start = LISTS + ROOM * list;
	for (let i = 0; i < fds.length; i++) frame[start + i] = fds[i];
}

/** What is ready of a list, after a call: those of the objects that the list was made of. */
export function picked<T>(list: number, objects: readonly T[]): T[] {
	const count = frame[COUNTS + list];
	const start = LISTS + ROOM * list;
	const ready: T[] = [];
	for (let i = 0; i < count; i++) ready.push(objects[frame[start + i]]);
	return ready;
}

/** Refuses what a list of select(2) cannot hold. `position` is that in the list. */
export function checkEntry(fd: number, position: number, list: string): void {
	if (fd >= ROOM) throw new ValueError(`'${list}': select takes descriptors below ${ROOM}, received ${fd}; poll and epoll take any`);
	if (position >= ROOM) {
		throw new ValueError(`'${list}': select takes at most ${ROOM} entries in a list; poll and epoll take any number`);
	}
}

function highest(fds: readonly number[]): number {
	let most = -1;
	for (let i = 0; i < fds.length; i++) if (fds[i] > most) most = fds[i];
	return most;
}

/** Refuses a closed descriptor that the kernel would report as ready. */
function checkHighest(fd: number): void {
	if (fd <= highestSeenOpen) return;
	if (native.get_inheritable(fd) < 0) throw failure(-EBADF, "select", fd);
	highestSeenOpen = fd;
}
