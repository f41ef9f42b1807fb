// recv(2) and send(2) by way of the block that JavaScript shares with the addon; see native/support/block.h.
import * as native from "../../native.ts";

const block = native.transfer_block;
const [FD, OFFSET, COUNT, FLAGS, RESULT, SCRATCH] = [0, 1, 2, 3, 4, 6];

/** What lies further behind the start of a buffer does not fit the block. */
const FARTHEST = 0x7fffffff;

/**
 * Received bytes pass through here: a new buffer of the asked size for every call would cost more than the call. They are copied out
 * before any other code can run.
 */
export const scratch: Buffer = Buffer.from(block.buffer, 4 * SCRATCH);

/** Receives `count` bytes to `offset` of a buffer: how many, or -errno. */
export function recv(fd: number, buffer: ArrayBufferView, offset: number, count: number, flags: number): number {
	if (offset + count > FARTHEST) return native.recv(fd, buffer, offset, count, flags);
	store(fd, offset, count, flags);
	if (buffer === scratch && offset === 0) native.recv_into_block();
	else native.recv_by_block(buffer);
	return block[RESULT];
}

/** Sends `count` bytes from `offset` of a buffer: how many, or -errno. */
export function send(fd: number, buffer: ArrayBufferView, offset: number, count: number, flags: number): number {
	if (offset + count > FARTHEST) return native.send(fd, buffer, offset, count, flags);
	store(fd, offset, count, flags);
	native.send_by_block(buffer);
	return block[RESULT];
}

function store(fd: number, offset: number, count: number, flags: number): void {
	block[FD] = fd;
	block[OFFSET] = offset;
	block[COUNT] = count;
	block[FLAGS] = flags;
}
