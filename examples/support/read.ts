import { BlockingIOError, OSError } from "iomux/errors";
import * as os from "iomux/os";

/**
 * What has come from a pipe or terminal: empty at its end, `null` if nothing has come after all. A terminal whose other side is gone (EIO)
 * is at its end too.
 */
export function readSome(fd: number, most = 65536): Buffer | null {
	try {
		return os.read(fd, most);
	} catch (error) {
		if (error instanceof BlockingIOError) return null;
		if (error instanceof OSError && error.code === "EIO") return Buffer.alloc(0);
		throw error;
	}
}
