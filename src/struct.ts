/**
 * Python's `struct` module: numbers and bytes in the layout of C, as protocols have them.
 *
 * Integers of 64 bits come out as numbers where a number is exact, else as BigInts; both go in. What Python calls bytes is a Buffer.
 *
 * @module iomux/struct
 */
import { callable } from "./internal/arguments/callable.ts";
import { layoutOf } from "./internal/struct/format.ts";
import {
	packed,
	packedInto,
	type Source,
	Struct as StructClass,
	type UnpackBigints,
	type UnpackOptions,
	unpacked,
	unpackedFrom,
	unpackedParts,
} from "./internal/struct/struct.ts";
import type { Values } from "./internal/struct/value-types.ts";

export { StructError as error } from "./internal/struct/error.ts";
export type { Source, Struct as StructType, UnpackBigints, UnpackOptions } from "./internal/struct/struct.ts";
export type { Values } from "./internal/struct/value-types.ts";

/**
 * The bytes of the values. Python's `struct.pack`.
 *
 * @param format a byte order (`@ = < > !`) and types with their counts, as in Python: `"!H4sB"`
 * @param values numbers and BigInts for integers and floats, bytes for `c`, `s` and `p`, anything for `?`
 * @throws error if the format makes no sense, or a value does not fit it
 * @throws OverflowError if a float is too large for `e`, or for `f` in another order than `@`
 *
 * @example
 * struct.pack("!HB", 258, 3); // [1, 2, 3]
 */
export function pack(format: string | Uint8Array, ...values: unknown[]): Buffer {
	return packed(layoutOf(format), values);
}

/**
 * Puts the bytes of the values into a buffer. Python's `struct.pack_into`.
 *
 * @param offset where, in bytes; from the end if it is negative
 * @throws error, OverflowError as {@link pack}; error if the buffer is too small
 * @throws TypeError if `buffer` is no buffer, or `offset` no whole number
 *
 * @example
 * struct.pack_into("!H", buffer, 2, 80);
 */
export function pack_into(format: string | Uint8Array, buffer: ArrayBufferView | ArrayBuffer, offset: number, ...values: unknown[]): void {
	packedInto(layoutOf(format), buffer, offset, values);
}

/**
 * The values that the bytes are. Python's `struct.unpack`. TypeScript knows their types if the format is a literal.
 *
 * @throws error if there are more or fewer bytes than the format says, or it makes no sense
 * @throws TypeError if `buffer` is a string, or no bytes at all
 *
 * @example
 * const [port, flags] = struct.unpack("!HB", Buffer.from([0, 80, 3]));
 * port + flags; // 83
 */
export function unpack<const Format extends string | Uint8Array>(
	format: Format,
	buffer: Source,
	options: UnpackBigints,
): Values<Format, bigint>;
export function unpack<const Format extends string | Uint8Array>(format: Format, buffer: Source, options?: UnpackOptions): Values<Format>;
export function unpack(format: string | Uint8Array, buffer: Source, options?: UnpackOptions): unknown {
	return unpacked(layoutOf(format), buffer, options);
}

/**
 * The values of the bytes at `offset`; what is behind them is left alone. Python's `struct.unpack_from`.
 *
 * @param offset where, in bytes: 0 when omitted, from the end if it is negative
 * @throws error if there are fewer bytes than the format says, or it makes no sense
 * @throws TypeError if `buffer` is a string, or no bytes at all
 * @throws OverflowError if `offset` is beyond 63 bits
 *
 * @example
 * struct.unpack_from("!H", Buffer.from([0, 1, 2, 3]), 1); // [258]
 */
export function unpack_from<const Format extends string | Uint8Array>(
	format: Format,
	buffer: Source,
	offset: number | undefined,
	options: UnpackBigints,
): Values<Format, bigint>;
export function unpack_from<const Format extends string | Uint8Array>(
	format: Format,
	buffer: Source,
	offset?: number,
	options?: UnpackOptions,
): Values<Format>;
export function unpack_from(format: string | Uint8Array, buffer: Source, offset?: number, options?: UnpackOptions): unknown {
	return unpackedFrom(layoutOf(format), buffer, offset, options);
}

/**
 * Unpacks one after the other of equal parts. Python's `struct.iter_unpack`.
 *
 * @throws error if the bytes are no multiple of the format's size, or that is 0
 * @throws TypeError if `buffer` is a string, or no bytes at all
 *
 * @example
 * [...struct.iter_unpack("!H", Buffer.from([0, 1, 0, 2]))]; // [[1], [2]]
 */
export function iter_unpack<const Format extends string | Uint8Array>(
	format: Format,
	buffer: Source,
	options: UnpackBigints,
): IterableIterator<Values<Format, bigint>>;
export function iter_unpack<const Format extends string | Uint8Array>(
	format: Format,
	buffer: Source,
	options?: UnpackOptions,
): IterableIterator<Values<Format>>;
export function iter_unpack(format: string | Uint8Array, buffer: Source, options?: UnpackOptions): IterableIterator<unknown> {
	return unpackedParts(layoutOf(format), buffer, options);
}

/**
 * How many bytes a format packs into. Python's `struct.calcsize`.
 *
 * @throws error if the format makes no sense
 * @throws TypeError if it is neither a string nor bytes
 *
 * @example
 * struct.calcsize("!HI"); // 6
 */
export function calcsize(format: string | Uint8Array): number {
	return layoutOf(format).size;
}

/** Python's class `struct.Struct`: called with or without `new`. */
export interface StructFactory {
	<const Format extends string | Uint8Array>(format: Format): StructClass<Format>;
	new <const Format extends string | Uint8Array>(format: Format): StructClass<Format>;
	/** For `instanceof`. */
	// biome-ignore lint/suspicious/noExplicitAny: `instanceof` narrows to a struct of whatever format
	readonly prototype: StructClass<any>;
}

/**
 * A compiled format: Python's `struct.Struct`. See {@link StructType}.
 *
 * @throws error, TypeError as {@link calcsize}
 *
 * @example
 * const header = struct.Struct("!HI");
 * header.unpack(header.pack(1, 2)); // [1, 2]
 */
export const Struct: StructFactory = callable(StructClass);
