/** The descriptor can be read without waiting, or is at its end. */
export const EVENT_READ = 1;
/** The descriptor can be written without waiting. */
export const EVENT_WRITE = 2;

/**
 * What is known of a registered object: Python's named tuple `SelectorKey`. It never changes; `modify` makes a new one.
 *
 * @example
 * selector.register(connection, selectors.EVENT_READ, echo);
 * const [fileobj, fd, events, data] = selector.get_key(connection);
 */
export class SelectorKey<F = unknown, D = unknown> implements Iterable<F | number | D> {
	/** The object that was registered. */
	readonly fileobj: F;
	/** Its descriptor. */
	readonly fd: number;
	/** What is waited for: `EVENT_READ`, `EVENT_WRITE` or both. */
	readonly events: number;
	/** Whatever was given along; null if nothing was. */
	readonly data: D;

	constructor(fileobj: F, fd: number, events: number, data: D) {
		this.fileobj = fileobj;
		this.fd = fd;
		this.events = events;
		this.data = data;
		Object.freeze(this);
	}

	/** The four fields, in their order. */
	*[Symbol.iterator](): IterableIterator<F | number | D> {
		yield this.fileobj;
		yield this.fd;
		yield this.events;
		yield this.data;
	}
}
