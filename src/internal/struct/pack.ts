// Values become bytes.
import { OverflowError } from "../../errors.ts";
import { describe } from "../arguments/describe.ts";
import { StructError } from "./error.ts";
import type { Group, Layout } from "./format.ts";
import { halfBits } from "./half.ts";

const WORD = 2 ** 32;
const scratch = new DataView(new ArrayBuffer(8));

/** Puts the values of a layout into `target`, from `base` on. */
export function packInto(layout: Layout, target: Uint8Array, base: number, values: readonly unknown[]): void {
	if (layout.gaps) target.fill(0, base, base + layout.size);
	let next = 0;
	for (const group of layout.groups) {
		let at = base + group.at;
		const end = next + group.count;
		switch (group.kind) {
			case "integer":
				for (; next < end; at += group.size) integer(group, layout.little, target, at, values[next++]);
				break;
			case "float":
				for (; next < end; at += group.size) float(group, layout, target, at, values[next++]);
				break;
			case "bool":
				while (next < end) target[at++] = truth(values[next++]) ? 1 : 0;
				break;
			case "char":
				while (next < end) target[at++] = char(values[next++]);
				break;
			case "bytes": {
				const data = bytesFor(group, values[next++]);
				target.set(data.length > group.size ? data.subarray(0, group.size) : data, at);
				break;
			}
			default: {
				const data = bytesFor(group, values[next++]);
				if (group.size === 0) break;
				const count = Math.min(data.length, group.size - 1);
				target[at] = Math.min(count, 255);
				target.set(data.subarray(0, count), at + 1);
			}
		}
	}
}

function integer(group: Group, little: boolean, target: Uint8Array, at: number, value: unknown): void {
	const { size } = group;
	if (size === 8) {
		wide(group, little, target, at, value);
		return;
	}
	const number =
		typeof value === "number" && value >= group.low && value <= group.high && Math.floor(value) === value
			? value
			: Number(wholeNumber(group, value));
	if (size === 1) target[at] = number;
	else if (size === 4) store(target, at, number, little);
	else if (little) {
		target[at] = number;
		target[at + 1] = number >>> 8;
	} else {
		target[at] = number >>> 8;
		target[at + 1] = number;
	}
}

function wide(group: Group, little: boolean, target: Uint8Array, at: number, value: unknown): void {
	let low: number;
	let high: number;
	if (typeof value === "number" && Number.isSafeInteger(value) && (value >= 0 || group.low < 0)) {
		low = value;
		high = Math.floor(value / WORD);
	} else {
		const bits = BigInt.asUintN(64, BigInt(wholeNumber(group, value)));
		low = Number(bits & 0xffffffffn);
		high = Number(bits >> 32n);
	}
	store(target, little ? at : at + 4, low, little);
	store(target, little ? at + 4 : at, high, little);
}

/** The lowest 32 bits of a number. */
function store(target: Uint8Array, at: number, value: number, little: boolean): void {
	const bits = value >>> 0;
	if (little) {
		target[at] = bits;
		target[at + 1] = bits >>> 8;
		target[at + 2] = bits >>> 16;
		target[at + 3] = bits >>> 24;
	} else {
		target[at] = bits >>> 24;
		target[at + 1] = bits >>> 16;
		target[at + 2] = bits >>> 8;
		target[at + 3] = bits;
	}
}

/** What is not in the usual form of an integer: BigInts, booleans, and what must be refused. */
function wholeNumber(group: Group, value: unknown): number | bigint {
	const given = typeof value === "boolean" ? Number(value) : value;
	if (typeof given !== "bigint" && !(typeof given === "number" && Number.isInteger(given))) {
		throw new StructError(`required argument is not an integer: '${group.code}' received ${describe(value)}`);
	}
	if (given >= group.low && given <= group.high) return given;
	throw new StructError(`'${group.code}' format requires ${group.low} <= number <= ${group.high}, received ${given}`);
}

function float(group: Group, layout: Layout, target: Uint8Array, at: number, value: unknown): void {
	const number = typeof value === "number" ? value : floatOf(group, layout, value);
	const { size } = group;
	if (size === 8) scratch.setFloat64(0, number, layout.little);
	else if (size === 4) {
		// A native float is a C cast in Python, which knows no overflow.
		if (!layout.native && isTooLarge(group, number)) throw tooLarge(group, number);
		scratch.setFloat32(0, number, layout.little);
	} else {
		if (isTooLarge(group, number)) throw tooLarge(group, number);
		scratch.setUint16(0, halfBits(number), layout.little);
	}
	for (let i = 0; i < size; i++) target[at + i] = scratch.getUint8(i);
}

function floatOf(group: Group, layout: Layout, value: unknown): number {
	const number = typeof value === "bigint" || typeof value === "boolean" ? Number(value) : NaN;
	if (!Number.isFinite(number)) throw new StructError(`required argument is not a float: '${group.code}' received ${describe(value)}`);
	// As in Python, an integer that does not fit is another error than a float.
	if (!(layout.native && group.size === 4) && isTooLarge(group, number)) throw new StructError(`int too large to convert: ${value}`);
	return number;
}

/** Whether a finite number would become an infinity. */
function isTooLarge(group: Group, number: number): boolean {
	if (group.size === 8 || !Number.isFinite(number)) return false;
	return group.size === 4 ? !Number.isFinite(Math.fround(number)) : halfBits(number) < 0;
}

function tooLarge(group: Group, number: number): OverflowError {
	return new OverflowError(`float too large to pack with ${group.code} format: ${number}`);
}

/** Python's truth: what is empty is false, and NaN is true. */
function truth(value: unknown): boolean {
	if (ArrayBuffer.isView(value)) return value.byteLength > 0;
	if (Array.isArray(value)) return value.length > 0;
	if (value instanceof Map || value instanceof Set) return value.size > 0;
	return Boolean(value) || Number.isNaN(value);
}

function char(value: unknown): number {
	if (value instanceof Uint8Array && value.length === 1) return value[0];
	throw new StructError(`char format requires a bytes object of length 1, received ${describe(value)}`);
}

function bytesFor(group: Group, value: unknown): Uint8Array {
	if (value instanceof Uint8Array) return value;
	throw new StructError(`argument for '${group.code}' must be bytes (a Buffer or Uint8Array), received ${describe(value)}`);
}
