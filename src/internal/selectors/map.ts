import type { SelectorKey } from "./key.ts";

/**
 * The registered objects of a selector, live and read-only: what `get_map()` returns. Look-ups take an object or its descriptor;
 * iteration gives descriptors, in the order of registration.
 *
 * @example
 * for (const [fd, key] of selector.get_map()!.entries()) console.log(fd, key.data);
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
	 */
	get(fileobj: F | number): SelectorKey<F, D> | undefined {
		return this.#keys.get(this.#lookup(fileobj));
	}

	/**
	 * Whether an object or descriptor is registered.
	 *
	 * @throws ValueError if the argument is no usable file object
	 */
	has(fileobj: F | number): boolean {
		return this.#keys.has(this.#lookup(fileobj));
	}

	/** The descriptors. */
	keys(): MapIterator<number> {
		return this.#keys.keys();
	}

	/** The keys. */
	values(): MapIterator<SelectorKey<F, D>> {
		return this.#keys.values();
	}

	/** Pairs of descriptor and key. */
	entries(): MapIterator<[number, SelectorKey<F, D>]> {
		return this.#keys.entries();
	}

	/** Calls `visit` for each key. */
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
