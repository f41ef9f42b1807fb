// An errno becomes an exception here and nowhere else.
import { OSError } from "../../errors.ts";

/** The result of a native call, or the `OSError` that its `-errno` stands for. */
export function check(result: number, syscall: string, fd?: number, filename?: string): number {
	if (result < 0) throw failure(result, syscall, fd, filename);
	return result;
}

/** The exception for a native call's `-errno`. */
export function failure(result: number, syscall: string, fd?: number, filename?: string): OSError {
	return new (OSError.classFor(-result))(-result, undefined, { syscall, fd, filename });
}
