// Lists of buffers, which one call gathers from or scatters to.
import { describe } from "./describe.ts";

/** The elements of an iterable; a string or a single buffer, which is one too, is a mistake. */
export function listOf(value: unknown, name: string): unknown[] {
	if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && Symbol.iterator in value) {
		return [...(value as Iterable<unknown>)];
	}
	throw new TypeError(`'${name}' must be an array or another iterable of them, received ${describe(value)}`);
}

/** Buffers that are written to; anything else is a TypeError. */
export function writable(value: unknown, name: string): ArrayBufferView[] {
	return listOf(value, name).map((part) => {
		if (ArrayBuffer.isView(part)) return part;
		throw new TypeError(`each of '${name}' must be a typed array or DataView, received ${describe(part)}`);
	});
}

/** What is left of buffers after their first `count` bytes. */
export function after(parts: readonly ArrayBufferView[], count: number): Uint8Array[] {
	const rest: Uint8Array[] = [];
	let skip = count;
	for (const part of parts) {
		if (skip < part.byteLength) rest.push(new Uint8Array(part.buffer, part.byteOffset + skip, part.byteLength - skip));
		skip = Math.max(skip - part.byteLength, 0);
	}
	return rest;
}

/** The first bytes of buffers, at most `most` of them. */
export function first(parts: readonly Uint8Array[], most: number): Uint8Array[] {
	const some: Uint8Array[] = [];
	let left = most;
	for (const part of parts) {
		if (left === 0) break;
		some.push(part.subarray(0, left));
		left -= Math.min(left, part.byteLength);
	}
	return some;
}
