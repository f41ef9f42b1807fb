import type { SelectorKey } from "./key.ts";

/**
 * The registered objects of a selector, live and read-only: what `get_map()` returns, Python's mapping. Look-ups take an object or its
 * descriptor; iteration gives descriptors, in the order of registration.
 *
 * @example
 * for (const fd of selector.get_map() ?? []) console.log(fd);
 */
export class SelectorMap<F = unknown, D = unknown> implements Iterable<number> {
	readonly #keys: ReadonlyMap<number, SelectorKey<F, D>>;
	readonly #lookup: (fileobj: unknown) => number;

	/** @internal */
	constructor(keys: ReadonlyMap<number, SelectorKey<F, D>>, lookup: (fileobj: unknown) => number) {
		this.#keys = keys;
		this.#lookup = lookup;
	}

	/** How many objects are registered. */
	get size(): number {
		return this.#keys.size;
	}

	/**
	 * The key of an object or descriptor; `undefined` if it is not registered.
	 *
	 * @throws ValueError if the argument is no usable file object
	 *
	 * @example
	 * selector.register(connection, selectors.EVENT_READ);
	 * selector.get_map()?.get(connection)?.events; // EVENT_READ
	 */
	get(fileobj: F | number): SelectorKey<F, D> | undefined {
		return this.#keys.get(this.#lookup(fileobj));
	}

	/**
	 * Whether an object or descriptor is registered.
	 *
	 * @throws ValueError if the argument is no usable file object
	 *
	 * @example
	 * selector.get_map()?.has(connection); // false
	 */
	has(fileobj: F | number): boolean {
		return this.#keys.has(this.#lookup(fileobj));
	}

	/**
	 * The descriptors, in the order of registration. Never throws.
	 *
	 * @example
	 * const descriptors = [...(selector.get_map()?.keys() ?? [])];
	 */
	keys(): MapIterator<number> {
		return this.#keys.keys();
	}

	/**
	 * The keys, in the order of registration. Never throws.
	 *
	 * @example
	 * for (const key of selector.get_map()?.values() ?? []) console.log(key.fd, key.data);
	 */
	values(): MapIterator<SelectorKey<F, D>> {
		return this.#keys.values();
	}

	/**
	 * Pairs of descriptor and key, in the order of registration. Never throws.
	 *
	 * @example
	 * for (const [fd, key] of selector.get_map()?.entries() ?? []) console.log(fd, key.data);
	 */
	entries(): MapIterator<[number, SelectorKey<F, D>]> {
		return this.#keys.entries();
	}

	/**
	 * Calls `visit` for each key. Never throws, unless `visit` does.
	 *
	 * @example
	 * selector.get_map()?.forEach((key) => key.fileobj.close());
	 */
	forEach(visit: (key: SelectorKey<F, D>, fd: number) => void): void {
		this.#keys.forEach((key, fd) => {
			visit(key, fd);
		});
	}

	/** The descriptors. */
	[Symbol.iterator](): MapIterator<number> {
		return this.#keys.keys();
	}
}
