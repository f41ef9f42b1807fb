import { ValueError } from "../../errors.ts";
import { constants } from "../addon/private.ts";
import { INT_MIN, integerIn } from "../arguments/integer.ts";

/** The names of a family by bit, lowest first. Where two names mean the same bit, as POLLOUT and POLLWRNORM on BSD, the shorter is the usual one. */
function namesOf(family: "POLL" | "EPOLL"): [bit: number, name: string][] {
	const bits = new Map<number, string>();
	for (const [name, value] of Object.entries(constants("select")).sort()) {
		if (!name.startsWith(family) || name.includes("_")) continue;
		const known = bits.get(value);
		if (known === undefined || name.length < known.length) bits.set(value, name);
	}
	return [...bits].sort(([a], [b]) => a - b);
}

const tables = { POLL: namesOf("POLL"), EPOLL: namesOf("EPOLL") };

/**
 * The names of the bits that are set in an event mask, lowest bit first; a bit without a name is shown in hexadecimal.
 *
 * @param mask what `poll()` returned for a descriptor
 * @param family whose names: `"POLL"` or `"EPOLL"`
 * @throws TypeError if the mask is no whole number
 * @throws ValueError if the family is another
 *
 * @example
 * select.eventNames(select.POLLIN | select.POLLHUP, "POLL"); // ["POLLIN", "POLLHUP"]
 */
export function eventNames(mask: number, family: "POLL" | "EPOLL"): string[] {
	if (family !== "POLL" && family !== "EPOLL") throw new ValueError(`'family' must be "POLL" or "EPOLL", received ${String(family)}`);
	let rest = integerIn(mask, "mask", INT_MIN, 0xffffffff) >>> 0;
	const names: string[] = [];
	for (const [bit, name] of tables[family]) {
		if ((rest & bit) === 0) continue;
		names.push(name);
		rest = (rest & ~bit) >>> 0;
	}
	if (rest !== 0) names.push(`0x${rest.toString(16)}`);
	return names;
}
