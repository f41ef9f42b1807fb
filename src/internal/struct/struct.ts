import { OverflowError } from "../../errors.ts";
import { bytes } from "../arguments/bytes.ts";
import { describe } from "../arguments/describe.ts";
import { wideInteger } from "../arguments/wide-integer.ts";
import { StructError } from "./error.ts";
import { type Layout, layoutOf } from "./format.ts";
import { packInto } from "./pack.ts";
import { unpackFrom } from "./unpack.ts";
import type { Values } from "./value-types.ts";

/** How to unpack. */
export interface UnpackOptions {
	/** Whether integers of 64 bits are always BigInts; when omitted, only those that a number does not hold exactly. */
	bigint?: boolean;
}
/** Integers of 64 bits as BigInts. */
export interface UnpackBigints extends UnpackOptions {
	bigint: true;
}

/** What is unpacked: bytes in any form. */
export type Source = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

/**
 * A format that was compiled once: Python's `struct.Struct`, called with or without `new`. The functions of this module compile theirs
 * once too, so that one of these is no faster.
 *
 * @example
 * const header = struct.Struct("!HI");
 * header.size; // 6
 */
export class Struct<Format extends string | Uint8Array = string> {
	/** The format, as a string. */
	readonly format: string;
	/** How many bytes it packs into. */
	readonly size: number;
	readonly #layout: Layout;

	/**
	 * @throws error if the format makes no sense
	 * @throws TypeError if it is neither a string nor bytes
	 */
	constructor(format: Format) {
		this.#layout = layoutOf(format);
		this.format = this.#layout.format;
		this.size = this.#layout.size;
	}

	/**
	 * The bytes of the values. Python's `Struct.pack`.
	 *
	 * @throws error, OverflowError as {@link pack}
	 *
	 * @example
	 * struct.Struct("!HB").pack(258, 3); // [1, 2, 3]
	 */
	pack(...values: unknown[]): Buffer {
		return packed(this.#layout, values);
	}

	/**
	 * Puts the bytes of the values into a buffer. Python's `Struct.pack_into`.
	 *
	 * @param offset where, in bytes; from the end if it is negative
	 * @throws error, OverflowError, TypeError as {@link pack_into}
	 *
	 * @example
	 * struct.Struct("!H").pack_into(buffer, 0, 258);
	 */
	pack_into(buffer: ArrayBufferView | ArrayBuffer, offset: number, ...values: unknown[]): void {
		packedInto(this.#layout, buffer, offset, values);
	}

	/**
	 * The values that the bytes are. Python's `Struct.unpack`.
	 *
	 * @throws error, TypeError as {@link unpack}
	 *
	 * @example
	 * struct.Struct("!HB").unpack(Buffer.from([1, 2, 3])); // [258, 3]
	 */
	unpack(buffer: Source, options: UnpackBigints): Values<Format, bigint>;
	unpack(buffer: Source, options?: UnpackOptions): Values<Format>;
	unpack(buffer: Source, options?: UnpackOptions): unknown {
		return unpacked(this.#layout, buffer, options);
	}

	/**
	 * The values of the bytes at `offset`. Python's `Struct.unpack_from`.
	 *
	 * @param offset where, in bytes; from the end if it is negative
	 * @throws error, TypeError, OverflowError as {@link unpack_from}
	 *
	 * @example
	 * struct.Struct("!H").unpack_from(Buffer.from([0, 1, 2]), 1); // [258]
	 */
	unpack_from(buffer: Source, offset: number | undefined, options: UnpackBigints): Values<Format, bigint>;
	unpack_from(buffer: Source, offset?: number, options?: UnpackOptions): Values<Format>;
	unpack_from(buffer: Source, offset?: number, options?: UnpackOptions): unknown {
		return unpackedFrom(this.#layout, buffer, offset, options);
	}

	/**
	 * Unpacks one after the other of equal parts. Python's `Struct.iter_unpack`.
	 *
	 * @throws error, TypeError as {@link iter_unpack}
	 *
	 * @example
	 * [...struct.Struct("!H").iter_unpack(Buffer.from([0, 1, 0, 2]))]; // [[1], [2]]
	 */
	iter_unpack(buffer: Source, options: UnpackBigints): IterableIterator<Values<Format, bigint>>;
	iter_unpack(buffer: Source, options?: UnpackOptions): IterableIterator<Values<Format>>;
	iter_unpack(buffer: Source, options?: UnpackOptions): IterableIterator<unknown> {
		return unpackedParts(this.#layout, buffer, options);
	}
}

export function packed(layout: Layout, values: readonly unknown[]): Buffer {
	count("pack", layout, values);
	let buffer: Buffer;
	try {
		buffer = Buffer.allocUnsafe(layout.size);
	} catch (cause) {
		throw new OverflowError(`'format' asks for more than a Buffer can hold: ${layout.size} bytes`, { cause });
	}
	packInto(layout, buffer, 0, values);
	return buffer;
}

export function packedInto(layout: Layout, buffer: unknown, offset: unknown, values: readonly unknown[]): void {
	if (buffer === undefined) throw new StructError("pack_into expected buffer argument");
	if (offset === undefined) throw new StructError("pack_into expected offset argument");
	count("pack_into", layout, values);
	const target = binary(buffer);
	packInto(layout, target, position(layout, target, offset, "pack_into", "packing"), values);
}

export function unpacked(layout: Layout, buffer: unknown, options: UnpackOptions | undefined): unknown[] {
	const source = binary(buffer);
	if (source.length !== layout.size) {
		throw new StructError(`unpack requires a buffer of ${layout.size} bytes, received ${source.length}`);
	}
	return unpackFrom(layout, source, 0, wantsBigints(options));
}

export function unpackedFrom(layout: Layout, buffer: unknown, offset: unknown, options: UnpackOptions | undefined): unknown[] {
	const source = binary(buffer);
	const at = position(layout, source, offset ?? 0, "unpack_from", "unpacking");
	return unpackFrom(layout, source, at, wantsBigints(options));
}

export function unpackedParts(layout: Layout, buffer: unknown, options: UnpackOptions | undefined): IterableIterator<unknown[]> {
	const { size } = layout;
	if (size === 0) throw new StructError("cannot iteratively unpack with a struct of length 0");
	const source = binary(buffer);
	if (source.length % size !== 0) {
		throw new StructError(`iterative unpacking requires a buffer of a multiple of ${size} bytes, received ${source.length}`);
	}
	return parts(layout, source, wantsBigints(options));
}

function* parts(layout: Layout, source: Uint8Array, big: boolean): Generator<unknown[]> {
	for (let at = 0; at + layout.size <= source.length; at += layout.size) yield unpackFrom(layout, source, at, big);
}

function count(call: string, layout: Layout, values: readonly unknown[]): void {
	if (values.length === layout.count) return;
	throw new StructError(`${call} expected ${layout.count} items for packing (got ${values.length})`);
}

/** Where in a buffer the bytes of a layout begin. */
function position(layout: Layout, buffer: Uint8Array, offset: unknown, call: string, doing: string): number {
	const { size } = layout;
	const { length } = buffer;
	const given = Number(wideInteger(offset, "offset", -(1n << 63n), (1n << 63n) - 1n));
	if (given < 0) {
		if (given + size > 0) {
			const words = doing === "packing" ? "no space to pack" : "not enough data to unpack";
			throw new StructError(`${words} ${size} bytes at offset ${given}`);
		}
		if (given + length < 0) throw new StructError(`offset ${given} out of range for ${length}-byte buffer`);
	}
	const at = given < 0 ? given + length : given;
	if (length - at < size) {
		throw new StructError(
			`${call} requires a buffer of at least ${at + size} bytes for ${doing} ${size} bytes at offset ${at} (actual buffer size is ${length})`,
		);
	}
	return at;
}

function binary(buffer: unknown): Uint8Array {
	if (typeof buffer === "string") throw new TypeError(`'buffer' must be bytes, received ${describe(buffer)}`);
	return bytes(buffer, "buffer");
}

function wantsBigints(options: unknown): boolean {
	if (options === undefined || options === null) return false;
	if (typeof options !== "object") throw new TypeError(`'options' must be an object, received ${describe(options)}`);
	return Boolean((options as UnpackOptions).bigint);
}
