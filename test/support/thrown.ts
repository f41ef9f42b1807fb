import { expect } from "./harness.ts";

/** What `body` throws, which must be of that class. */
export function thrown<E extends Error>(body: () => unknown, type: abstract new (...args: never[]) => E): E {
	try {
		body();
	} catch (error) {
		expect(error).toBeInstanceOf(type);
		return error as E;
	}
	throw new Error(`nothing was thrown, expected ${type.name}`);
}
