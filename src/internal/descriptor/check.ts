// The single place where an errno becomes an exception.
import { OSError, TermiosError } from "../../errors.ts";

/** The result of a native call, or the `OSError` that its `-errno` stands for. */
export function check(result: number, syscall: string, fd?: number, filename?: string): number {
	if (result < 0) throw failure(result, syscall, fd, filename);
	return result;
}

/** The exception for a native call's `-errno`, with the system's words for it unless others say more. */
export function failure(result: number, syscall: string, fd?: number, filename?: string, words?: string): OSError {
	return new (OSError.classFor(-result))(-result, words, { syscall, fd, filename });
}

/** The result of a native call on a terminal, or the `termios.error` that its `-errno` stands for. */
export function checkTerminal(result: number, syscall: string, fd: number): number {
	if (result < 0) throw new TermiosError(-result, undefined, { syscall, fd });
	return result;
}
