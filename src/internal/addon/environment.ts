// What an environment has once, however many instances of this package it loads: test runners
// evaluate all modules anew for each file, and a program may have a bundle beside an installed
// package. What the process has once is in native/support/process_state.h.
import { addon } from "./load.ts";
import { process } from "./node-builtins.ts";

/** Of the layout of all that is shared; another version shares nothing with this one. */
const key = Symbol.for(`iomux.environment.${addon.PROCESS_VERSION}`);

function shared(): Record<string, unknown> {
	const holder = process as unknown as Record<symbol, Record<string, unknown>>;
	if (holder[key] === undefined) Object.defineProperty(holder, key, { value: {} });
	return holder[key];
}

/** What `make` answers, from the first instance that asks for `name`. */
export function oncePerEnvironment<T>(name: string, make: () => T): T {
	const all = shared();
	all[name] ??= make();
	return all[name] as T;
}
