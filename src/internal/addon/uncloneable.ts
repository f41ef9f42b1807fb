// Objects that stand for something of this process: a copy of one would be an empty object.
import { builtin } from "./node-builtins.ts";

let mark: ((object: object) => void) | undefined;

/**
 * Has `postMessage()` and `structuredClone()` refuse the object, with a DataCloneError, where the
 * runtime can. The module that can is loaded for the first object, not before.
 */
export function uncloneable(object: object): void {
	mark ??= (builtin("node:worker_threads") as { markAsUncloneable?: typeof mark }).markAsUncloneable ?? (() => {});
	mark(object);
}
