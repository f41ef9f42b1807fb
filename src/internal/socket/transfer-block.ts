// recv(2) and send(2) by way of the block that JavaScript shares with the addon.

import * as native from "../../native.ts";
import { transferBlock } from "../addon/blocks.ts";
import * as addon from "../addon/private.ts";

const { words: block, fd: FD, offset: OFFSET, count: COUNT, flags: FLAGS, result: RESULT, buffer: SCRATCH } = transferBlock;

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
	if (buffer === scratch && offset === 0) addon.recv_into_block();
	else addon.recv_by_block(buffer);
	return block[RESULT];
}

/** Sends `count` bytes from `offset` of a buffer: how many, or -errno. */
export function send(fd: number, buffer: ArrayBufferView, offset: number, count: number, flags: number): number {
	if (offset + count > FARTHEST) return native.send(fd, buffer, offset, count, flags);
	store(fd, offset, count, flags);
	addon.send_by_block(buffer);
	return block[RESULT];
}

function store(fd: number, offset: number, count: number, flags: number): void {
	block[FD] = fd;
	block[OFFSET] = offset;
	block[COUNT] = count;
	block[FLAGS] = flags;
}
