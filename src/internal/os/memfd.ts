import { MFD_CLOEXEC } from "../../constants/os.gen.ts";
import * as native from "../../native.ts";
import { need } from "../addon/require-native.ts";
import { integerIn } from "../arguments/integer.ts";
import { nameBytes } from "../arguments/text.ts";
import { check } from "../descriptor/check.ts";

/**
 * A file without a place in the file system, which is gone when nobody has it open: Python's `os.memfd_create`, `memfd_create(2)`. It is
 * always close-on-exec. Linux.
 *
 * @param name what it is called in `/proc/self/fd`, at most 249 bytes; several may have the same
 * @param flags `MFD_ALLOW_SEALING`, … or'ed together
 * @throws OSError EINVAL, EMFILE
 * @throws NotImplementedError where the system has none
 *
 * @example
 * const fd = os.memfd_create("scratch");
 * os.write(fd, "hello");
 * os.close(fd);
 */
export function memfd_create(name: string | Uint8Array, flags: number = MFD_CLOEXEC): number {
	const call = need(native.memfd_create, "memfd_create", "a temporary file");
	return check(call(nameBytes(name, "name"), integerIn(flags, "flags", 0, 0xffffffff)), "memfd_create");
}
