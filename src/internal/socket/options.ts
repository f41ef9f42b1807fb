// Socket options: a C int, 64 bits, or bytes.
import { EINVAL } from "../../constants/errno.gen.ts";
import { OSError, OverflowError } from "../../errors.ts";
import * as native from "../../native.ts";
import { describe } from "../arguments/describe.ts";
import { int, integerIn } from "../arguments/integer.ts";
import { type SocketCore, scratchInt } from "./core.ts";

/** `Socket.setsockopt`. */
export function setOption(core: SocketCore, level: unknown, optname: unknown, value: unknown, optlen: unknown): void {
	const option = [core.fd, int(level, "level"), int(optname, "optname")] as const;
	if (value === null) {
		if (optlen === undefined) throw new TypeError("setsockopt: a null value needs 'optlen'");
		core.check(native.setsockopt(...option, null, integerIn(optlen, "optlen", 0, 0xffffffff)), "setsockopt");
		return;
	}
	if (optlen !== undefined) throw new TypeError(`setsockopt: 'optlen' is for a null value, received it with ${describe(value)}`);
	core.check(native.setsockopt(...option, optionBytes(value)), "setsockopt");
}

/** `Socket.getsockopt`. */
export function getOption(core: SocketCore, level: unknown, optname: unknown, buflen: unknown): number | bigint | Buffer {
	const option = [core.fd, int(level, "level"), int(optname, "optname")] as const;
	const length = int(buflen, "buflen");
	if (length < 0 || length > 1024) throw new OSError(`getsockopt: 'buflen' must be from 0 to 1024, received ${length}`);
	if (length > 0) {
		const value = Buffer.alloc(length);
		return value.subarray(0, core.check(native.getsockopt(...option, value), "getsockopt"));
	}
	scratchInt[0] = 0; // some options answer no bytes at all
	const result = native.getsockopt(...option, scratchInt);
	if (result === -EINVAL) {
		// An option of 64 bits refuses the buffer of an int.
		const long = new BigInt64Array(1);
		if (native.getsockopt(...option, long) === 8) return long[0];
	}
	core.check(result, "getsockopt");
	return scratchInt[0];
}

function optionBytes(value: unknown): ArrayBufferView {
	if (typeof value === "boolean") return Int32Array.of(value ? 1 : 0);
	if (typeof value === "number") return Int32Array.of(int(value, "value"));
	if (typeof value === "bigint") {
		if (BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value)
			throw new OverflowError(`'value' must fit 64 bits, received ${value}`);
		return BigInt64Array.of(BigInt.asIntN(64, value));
	}
	if (ArrayBuffer.isView(value)) return value;
	throw new TypeError(`'value' must be a number, a bigint or bytes, received ${describe(value)}`);
}
