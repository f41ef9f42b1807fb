// struct pollfd { int fd; short events; short revents; } as JavaScript writes it: the only file that knows.

/** An array of `struct pollfd`. */
export class Pollfds {
	/** The entries as the native layer takes them. */
	readonly words: Int32Array;
	readonly #halves: Uint16Array;

	/** @param from what the first entries are copied from */
	constructor(length: number, from?: Pollfds) {
		this.words = new Int32Array(2 * length);
		if (from !== undefined) this.words.set(from.words);
		this.#halves = new Uint16Array(this.words.buffer);
	}

	/** How many entries there are. */
	get length(): number {
		return this.words.length / 2;
	}

	fd(i: number): number {
		return this.words[2 * i];
	}

	/** Writes an entry: what to wait for, as `POLL*` bits. */
	set(i: number, fd: number, events: number): void {
		this.words[2 * i] = fd;
		this.#halves[4 * i + 2] = events;
		this.#halves[4 * i + 3] = 0;
	}

	setFd(i: number, fd: number): void {
		this.words[2 * i] = fd;
	}

	setEvents(i: number, events: number): void {
		this.#halves[4 * i + 2] = events;
	}

	/** Makes an entry one that the kernel skips. */
	clear(i: number): void {
		this.words[2 * i] = -1;
		this.words[2 * i + 1] = 0;
	}

	/** Copies entry `from` to place `to`. */
	move(from: number, to: number): void {
		this.words[2 * to] = this.words[2 * from];
		this.words[2 * to + 1] = this.words[2 * from + 1];
	}
}
