// Text that becomes a C string.
import { ValueError } from "../../errors.ts";
import { describe } from "./describe.ts";

/**
 * Text that ends at its end.
 *
 * @throws TypeError if it is no string
 * @throws ValueError if it has a NUL character or half of a surrogate pair in it
 */
export function text(value: unknown, name: string): string {
	if (typeof value !== "string") throw new TypeError(`'${name}' must be a string, received ${describe(value)}`);
	if (value.includes("\0")) throw new ValueError(`'${name}' must not contain a NUL character`);
	if (/\p{Surrogate}/u.test(value)) throw new ValueError(`'${name}' must be well-formed, received a lone surrogate`);
	return value;
}

/**
 * Text, or bytes that the system takes for text, with a NUL behind it.
 *
 * @throws TypeError if it is neither
 * @throws ValueError if it has a NUL character or half of a surrogate pair in it
 */
export function nameBytes(value: unknown, name: string): Uint8Array {
	if (value instanceof Uint8Array && value.includes(0)) throw new ValueError(`'${name}' must not contain a NUL character`);
	return Buffer.concat([value instanceof Uint8Array ? value : Buffer.from(text(value, name)), Buffer.alloc(1)]);
}
