import { constants } from "../addon/private.ts";

let names: ReadonlyMap<number, string> | undefined;

/** The name of each error number. They are looked up with the first error, not when the package is imported. */
export function errorNames(): ReadonlyMap<number, string> {
	// EAGAIN and EWOULDBLOCK, EOPNOTSUPP and ENOTSUP share their number on some systems: the first is the usual name.
	names ??= new Map(
		Object.entries(constants("errno"))
			.sort()
			.reverse()
			.map(([name, value]) => [value, name]),
	);
	return names;
}
