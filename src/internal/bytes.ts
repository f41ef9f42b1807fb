// Bytes that go into a call.
import { describe } from "./describe.ts";

/** What can be sent: bytes, or a string as UTF-8. */
export type BytesLike = Uint8Array | string;

/** The bytes of an argument, without a copy unless it is a string. */
export function bytes(data: unknown, name = "data"): Uint8Array {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return Buffer.from(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	if (data instanceof ArrayBuffer || data instanceof SharedArrayBuffer) return new Uint8Array(data);
	throw new TypeError(`'${name}' must be a Uint8Array, another bytes-like object or a string, received ${describe(data)}`);
}
