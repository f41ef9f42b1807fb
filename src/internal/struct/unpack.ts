// Bytes become values.
import { signed, unsigned } from "../arguments/wide-integer.ts";
import type { Group, Layout } from "./format.ts";
import { halfValue } from "./half.ts";

/** A value out of bytes. */
export type Unpacked = number | bigint | boolean | Buffer;

const scratch = new DataView(new ArrayBuffer(8));

/**
 * The values that lie in `source`, from `base` on.
 *
 * @param big whether integers of 64 bits are always BigInts
 */
export function unpackFrom(layout: Layout, source: Uint8Array, base: number, big: boolean): Unpacked[] {
	const values: Unpacked[] = [];
	const { little } = layout;
	for (const group of layout.groups) {
		const { size } = group;
		let at = base + group.at;
		switch (group.kind) {
			case "integer":
				for (let i = 0; i < group.count; i++, at += size) values.push(integer(group, source, at, little, big));
				break;
			case "float":
				for (let i = 0; i < group.count; i++, at += size) values.push(float(source, at, size, little));
				break;
			case "bool":
				for (let i = 0; i < group.count; i++) values.push(source[at++] !== 0);
				break;
			case "char":
				for (let i = 0; i < group.count; i++, at++) values.push(copy(source, at, at + 1));
				break;
			case "bytes":
				values.push(copy(source, at, at + size));
				break;
			default: {
				const length = size === 0 ? 0 : Math.min(source[at], size - 1);
				values.push(copy(source, at + 1, at + 1 + length));
			}
		}
	}
	return values;
}

function integer(group: Group, source: Uint8Array, at: number, little: boolean, big: boolean): number | bigint {
	// Only a signed type has a negative lower bound; that of a pointer is for packing.
	const isSigned = group.low < 0 && group.code !== "P";
	switch (group.size) {
		case 1:
			return isSigned ? (source[at] << 24) >> 24 : source[at];
		case 2: {
			const value = little ? source[at] | (source[at + 1] << 8) : (source[at] << 8) | source[at + 1];
			return isSigned ? (value << 16) >> 16 : value;
		}
		case 4: {
			const value = word(source, at, little);
			return isSigned ? value : value >>> 0;
		}
		default: {
			const low = word(source, little ? at : at + 4, little);
			const high = word(source, little ? at + 4 : at, little);
			const value = isSigned ? signed(low, high) : unsigned(low, high);
			return big ? BigInt(value) : value;
		}
	}
}

/** 32 bits as an `int`. */
function word(source: Uint8Array, at: number, little: boolean): number {
	return little
		? source[at] | (source[at + 1] << 8) | (source[at + 2] << 16) | (source[at + 3] << 24)
		: (source[at] << 24) | (source[at + 1] << 16) | (source[at + 2] << 8) | source[at + 3];
}

function float(source: Uint8Array, at: number, size: number, little: boolean): number {
	for (let i = 0; i < size; i++) scratch.setUint8(i, source[at + i]);
	if (size === 8) return scratch.getFloat64(0, little);
	return size === 4 ? scratch.getFloat32(0, little) : halfValue(scratch.getUint16(0, little));
}

function copy(source: Uint8Array, from: number, to: number): Buffer {
	return Buffer.from(source.subarray(from, to));
}
