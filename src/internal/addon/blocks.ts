// The argument blocks that JavaScript shares with the addon; native/support/blocks.h owns their
// layouts. All calls of a kind share one: fill it just before the call and read it right after,
// with no other code in between.
import { addon } from "./load.ts";

/** The words of a block, and the index at which each of its fields begins. */
export type Block<Field extends string> = { readonly words: Int32Array } & { readonly [F in Field]: number };

export const selectBlock: Block<"counts" | "timeout" | "result" | "lists"> = addon.select_block;
export const pollBlock: Block<"nfds" | "timeout" | "result" | "events"> = addon.poll_block;
/** There is none where there is no epoll. */
export const epollBlock: Block<"epfd" | "maxevents" | "timeout" | "result" | "events"> | undefined = addon.epoll_block;
/** How many signals are due; in every other environment than the one that counts them, 0. */
export const signalBlock: Block<"due"> = addon.signal_block;
export const transferBlock: Block<"fd" | "offset" | "count" | "flags" | "result" | "buffer"> = addon.transfer_block;

const SECOND = 1e9;
/** The longest timeout that fits, 68 years: a wait that ends before its time is begun anew. */
const MOST_SECONDS = 0x7fffffff;

/** Stores a timeout of `ns` nanoseconds, negative for ever, at the two words from `at`. */
export function storeTimeout(words: Int32Array, at: number, ns: number): void {
	if (ns <= 0) {
		words[at] = ns < 0 ? -1 : 0;
		words[at + 1] = 0;
	} else {
		words[at] = Math.min(Math.floor(ns / SECOND), MOST_SECONDS);
		words[at + 1] = ns % SECOND;
	}
}
