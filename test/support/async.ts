// What the tests of waits that leave the event loop free share.
import { get_inheritable, monotonic } from "iomux/native";
import { expect } from "./harness.ts";

/** Lets the event loop run one iteration. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What a promise rejects with, which must be of that class. */
export async function rejection<E extends Error>(promise: Promise<unknown>, type: abstract new (...args: never[]) => E): Promise<E> {
	const outcome = await promise.then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
	if (!("error" in outcome)) throw new Error(`resolved with ${JSON.stringify(outcome.value)}, expected ${type.name}`);
	expect(outcome.error).toBeInstanceOf(type);
	return outcome.error as E;
}

/** Milliseconds that a promise takes to settle. */
export async function duration(start: () => Promise<unknown>): Promise<number> {
	const began = monotonic();
	await start();
	return (monotonic() - began) / 1e6;
}

/** How many descriptors are open. */
export function openDescriptors(): number {
	let count = 0;
	for (let fd = 0; fd < 4096; fd++) if (get_inheritable(fd) >= 0) count++;
	return count;
}
