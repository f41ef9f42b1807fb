// select(2): three sets of descriptors in, the ready ones out.
import { EBADF } from "../constants/errno.gen.ts";
import { ValueError } from "../errors.ts";
import * as native from "../native.ts";
import { failure } from "./check.ts";
import { MICROSECOND } from "./timeout.ts";
import type { BlockingCall } from "./wait.ts";

const WORDS = native.FD_SET_BYTES / 4;

/**
 * The descriptors that were seen open with the highest number so far. Linux looks only at as many bits as the process's table of
 * descriptors is long, and reports a closed descriptor above it as ready. The table never shrinks: once a number was in it, it stays.
 */
let highestSeenOpen = -1;

/** One of the three sets: the descriptors in the caller's order, and their bits. */
class FdSet {
	readonly fds: number[] = [];
	/** What is asked for; null while it is empty, as the kernel likes it. */
	bits: number[] | null = null;
	/**
	 * What is ready. All calls share this room, for a typed array of this size costs more than the rest of a small call: it is filled just
	 * before the system call and read right after it, with no other code in between.
	 */
	readonly #room: Int32Array;

	constructor(room: Int32Array) {
		this.#room = room;
	}

	get ready(): Int32Array | null {
		return this.bits === null ? null : this.#room;
	}

	add(fd: number, list: string): void {
		if (fd >= native.FD_SETSIZE) {
			throw new ValueError(`'${list}': select takes descriptors below ${native.FD_SETSIZE}, received ${fd}; poll and epoll take any`);
		}
		if (this.fds.length >= native.FD_SETSIZE) {
			throw new ValueError(`'${list}': select takes at most ${native.FD_SETSIZE} entries in a list; poll and epoll take any number`);
		}
		this.bits ??= new Array<number>(WORDS).fill(0);
		this.fds.push(fd);
		this.bits[(fd >> 5) ^ native.FD_WORD_XOR] |= 1 << (fd & 31);
	}

	reset(): void {
		if (this.bits === null) return;
		for (let i = 0; i < WORDS; i++) this.#room[i] = this.bits[i];
	}

	/** Which entries of the caller's list are ready: `objects` without the others. */
	pick<T>(objects: readonly T[]): T[] {
		const picked: T[] = [];
		const { fds, ready } = this;
		if (ready === null) return picked;
		for (let i = 0; i < fds.length; i++) {
			const fd = fds[i];
			if ((ready[(fd >> 5) ^ native.FD_WORD_XOR] & (1 << (fd & 31))) !== 0) picked.push(objects[i]);
		}
		return picked;
	}
}

const readRoom = new Int32Array(WORDS);
const writeRoom = new Int32Array(WORDS);
const exceptRoom = new Int32Array(WORDS);

/** A select(2) whose sets were fixed when it was made. */
export class SelectCall implements BlockingCall {
	readonly read = new FdSet(readRoom);
	readonly write = new FdSet(writeRoom);
	readonly except = new FdSet(exceptRoom);
	#highest = -1;

	add(set: FdSet, fd: number, list: string): void {
		set.add(fd, list);
		if (fd > this.#highest) this.#highest = fd;
	}

	/** Refuses a closed descriptor that the kernel would report as ready. */
	checkHighest(): void {
		if (this.#highest <= highestSeenOpen) return;
		if (native.get_inheritable(this.#highest) < 0) throw failure(-EBADF, "select", this.#highest);
		highestSeenOpen = this.#highest;
	}

	attempt(timeout: number, attentive: boolean): number {
		this.read.reset();
		this.write.reset();
		this.except.reset();
		if (attentive) return native.wait_select(this.#highest + 1, this.read.ready, this.write.ready, this.except.ready, timeout);
		const microseconds = timeout < 0 ? -1 : Math.ceil(timeout / MICROSECOND);
		return native.select(this.#highest + 1, this.read.ready, this.write.ready, this.except.ready, microseconds);
	}
}
