// select(2): three lists of descriptors in, the ready ones out.
import { EBADF } from "../../constants/errno.gen.ts";
import { ValueError } from "../../errors.ts";
import * as native from "../../native.ts";
import { selectBlock, storeTimeout } from "../addon/blocks.ts";
import * as addon from "../addon/private.ts";
import { failure } from "../descriptor/check.ts";
import type { BlockingCall } from "../wait/blocking.ts";

const { words: block, counts: COUNTS, timeout: TIMEOUT, result: RESULT, lists: LISTS } = selectBlock;
const CAPACITY = native.FD_SETSIZE;

/**
 * The descriptors that were seen open with the highest number so far. Linux looks only at as many bits as the process's table of
 * descriptors is long, and reports a closed descriptor above it as ready. The table never shrinks: once a number was in it, it stays.
 */
let highestSeenOpen = -1;

/** What lists that are done with have left: filling a list that was used before costs half as much as making a new one. */
const spareLists: Int32Array[] = [];

/** One of the three lists: the descriptors in the caller's order. */
export class FdList {
	/** Which of the block's lists it is. */
	readonly #index: number;
	#length = 0;
	#list: Int32Array | undefined;
	/** The largest descriptor, -1 if there is none. */
	highest = -1;

	constructor(index: number) {
		this.#index = index;
	}

	at(position: number): number {
		return (this.#list as Int32Array)[position];
	}

	/** `list` is its name for the caller. */
	add(fd: number, list: string): void {
		if (fd >= CAPACITY)
			throw new ValueError(`'${list}': select takes descriptors below ${CAPACITY}, received ${fd}; poll and epoll take any`);
		if (this.#length === CAPACITY) {
			throw new ValueError(`'${list}': select takes at most ${CAPACITY} entries in a list; poll and epoll take any number`);
		}
		this.#list ??= spareLists.pop() ?? new Int32Array(CAPACITY);
		this.#list[this.#length++] = fd;
		if (fd > this.highest) this.highest = fd;
	}

	*[Symbol.iterator](): Iterator<number> {
		for (let i = 0; i < this.#length; i++) yield this.at(i);
	}

	/** Fills the block's list. */
	fill(): void {
		const length = this.#length;
		const list = this.#list;
		block[COUNTS + this.#index] = length;
		if (list === undefined) return;
		const start = LISTS + CAPACITY * this.#index;
		for (let i = 0; i < length; i++) block[start + i] = list[i];
	}

	/** What is ready after a call: of the caller's objects, or of the descriptors themselves. */
	ready<T>(objects: readonly T[] | undefined): T[] {
		const count = block[COUNTS + this.#index];
		const start = LISTS + CAPACITY * this.#index;
		const ready: T[] = [];
		for (let i = 0; i < count; i++) {
			const position = block[start + i];
			ready.push(objects === undefined ? (this.at(position) as T) : objects[position]);
		}
		return ready;
	}

	release(): void {
		if (this.#list !== undefined) spareLists.push(this.#list);
		this.#list = undefined;
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

	attempt(timeout: number, interruptible: boolean): number {
		this.readers.fill();
		this.writers.fill();
		this.exceptional.fill();
		storeTimeout(block, TIMEOUT, timeout);
		if (interruptible) addon.select_by_block_interruptible();
		else addon.select_by_block();
		return block[RESULT];
	}

	/** Nothing is asked of it any more. One that an exception ended leaves its list to the garbage collector. */
	release(): void {
		this.readers.release();
		this.writers.release();
		this.exceptional.release();
	}
}
