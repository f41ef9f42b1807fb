// recv(2) and send(2) by way of the frame that JavaScript shares with the addon; see native/support/frame.h.
import * as native from "../../native.ts";

const frame = native.transfer_frame;
const [FD, OFFSET, COUNT, FLAGS, RESULT, ROOM] = [0, 1, 2, 3, 4, 6];

/** What lies further behind the start of a buffer does not fit the frame. */
const FARTHEST = 0x7fffffff;

/**
 * Received bytes pass through here: a new buffer of the asked size for every call would cost more than the call. They are copied out
 * before any other code can run.
 */
export const scratch: Buffer = Buffer.from(frame.buffer, 4 * ROOM);

/** Receives `count` bytes to `offset` of a buffer: how many, or -errno. */
export function recv(fd: number, buffer: ArrayBufferView, offset: number, count: number, flags: number): number {
	if (offset + count > FARTHEST) return native.recv(fd, buffer, offset, count, flags);
	store(fd, offset, count, flags);
	if (buffer === scratch && offset === 0) native.recv_to_frame();
	else native.recv_in_frame(buffer);
	return frame[RESULT];
}

/** Sends `count` bytes from `offset` of a buffer: how many, or -errno. */
export function send(fd: number, buffer: ArrayBufferView, offset: number, count: number, flags: number): number {
	if (offset + count > FARTHEST) return native.send(fd, buffer, offset, count, flags);
	store(fd, offset, count, flags);
	native.send_in_frame(buffer);
	return frame[RESULT];
}

function store(fd: number, offset: number, count: number, flags: number): void {
	frame[FD] = fd;
	frame[OFFSET] = offset;
	frame[COUNT] = count;
	frame[FLAGS] = flags;
}
