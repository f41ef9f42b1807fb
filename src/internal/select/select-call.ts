// select(2): three lists of descriptors in, the ready ones out.
import { EBADF } from "../../constants/errno.gen.ts";
import { ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { failure } from "../descriptor/check.ts";
import type { BlockingCall } from "../wait/blocking.ts";
import { storeTimeout } from "../wait/frame-timeout.ts";

/**
 * Where the call finds its arguments and leaves its answer; see native/calls/select.cc. All calls share it: it is filled just before the
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

/** What lists that are done with have left: to fill room that was used before costs half as much as to make new one. */
const rooms: Int32Array[] = [];

/** One of the three lists: the descriptors in the caller's order. */
export class FdList {
	/** Which of the frame's lists it is. */
	readonly #index: number;
	#length = 0;
	#room: Int32Array | undefined;
	/** The largest descriptor, -1 if there is none. */
	highest = -1;

	constructor(index: number) {
		this.#index = index;
	}

	at(position: number): number {
		return (this.#room as Int32Array)[position];
	}

	/** `list` is its name for the caller. */
	add(fd: number, list: string): void {
		if (fd >= ROOM) throw new ValueError(`'${list}': select takes descriptors below ${ROOM}, received ${fd}; poll and epoll take any`);
		if (this.#length === ROOM) {
			throw new ValueError(`'${list}': select takes at most ${ROOM} entries in a list; poll and epoll take any number`);
		}
		this.#room ??= rooms.pop() ?? new Int32Array(ROOM);
		this.#room[this.#length++] = fd;
		if (fd > this.highest) this.highest = fd;
	}

	*[Symbol.iterator](): Iterator<number> {
		for (let i = 0; i < this.#length; i++) yield this.at(i);
	}

	/** Fills the frame's list. */
	fill(): void {
		const length = this.#length;
		const room = this.#room;
		frame[COUNTS + this.#index] = length;
		if (room === undefined) return;
		const start = LISTS + ROOM * this.#index;
		for (let i = 0; i < length; i++) frame[start + i] = room[i];
	}

	/** What is ready after a call: of the caller's objects, or of the descriptors themselves. */
	ready<T>(objects: readonly T[] | undefined): T[] {
		const count = frame[COUNTS + this.#index];
		const start = LISTS + ROOM * this.#index;
		const ready: T[] = [];
		for (let i = 0; i < count; i++) {
			const position = frame[start + i];
			ready.push(objects === undefined ? (this.at(position) as T) : objects[position]);
		}
		return ready;
	}

	release(): void {
		if (this.#room !== undefined) rooms.push(this.#room);
		this.#room = undefined;
		this.#length = 0;
	}
}

/** A select(2). Its lists stay as they are while it waits. */
export class SelectCall implements BlockingCall {
	readonly readers = new FdList(0);
	readonly writers = new FdList(1);
	readonly exceptional = new FdList(2);

	/** Refuses a closed descriptor that the kernel would report as ready. */
	checkHighest(): void {
		const fd = Math.max(this.readers.highest, this.writers.highest, this.exceptional.highest);
		if (fd <= highestSeenOpen) return;
		if (native.get_inheritable(fd) < 0) throw failure(-EBADF, "select", fd);
		highestSeenOpen = fd;
	}

	attempt(timeout: number, attentive: boolean): number {
		this.readers.fill();
		this.writers.fill();
		this.exceptional.fill();
		storeTimeout(frame, TIMEOUT, timeout);
		if (attentive) native.wait_select_in_frame();
		else native.select_in_frame();
		return frame[RESULT];
	}

	/** Nothing is asked of it any more. One that an exception ended leaves its room to the garbage collector. */
	release(): void {
		this.readers.release();
		this.writers.release();
		this.exceptional.release();
	}
}
