// Bytes that go into a call.

import { types } from "../addon/node-builtins.ts";
import { describe } from "./describe.ts";

/** What can be sent: bytes, or a string as UTF-8. */
export type BytesLike = Uint8Array | string;

/** The bytes of an argument, without a copy unless it is a string. */
export function bytes(data: unknown, name = "data"): Uint8Array {
	if (ArrayBuffer.isView(data)) return data instanceof Uint8Array ? data : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	if (typeof data === "string") return Buffer.from(data);
	if (types.isAnyArrayBuffer(data)) return new Uint8Array(data);
	throw new TypeError(`'${name}' must be a Uint8Array, another bytes-like object or a string, received ${describe(data)}`);
}
