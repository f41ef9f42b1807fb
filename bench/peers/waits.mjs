// The descriptors that the JavaScript peers wait on: socket pairs of which some are ready.
import * as socket from "../../dist/socket.js";
import { serve } from "./peer.mjs";

/**
 * @param {Record<string, (fds: number[], sockets: object[]) => {run: (times: number) => {spent: number, found: number} | Promise<{spent: number, found: number}>, close?: () => void}>} calls
 */
export async function serveWaits(calls) {
	let sockets = [];
	let current;
	let active;
	await serve({
		setup(call, registeredText, activeText) {
			current?.close?.();
			for (const one of sockets) one.close();
			const registered = Number(registeredText);
			active = Number(activeText);
			sockets = [];
			for (let i = 0; i < registered; i += 2) sockets.push(...socket.socketpair());
			for (let i = 0; i < active; i++) sockets[Math.floor((i * registered) / active) ^ 1].send("x");
			const watched = sockets.slice(0, registered);
			current = calls[call](
				watched.map((one) => one.fileno()),
				watched,
			);
		},
		async run(timesText) {
			const times = Number(timesText);
			const { spent, found } = await current.run(times);
			if (found !== times * active) throw new Error(`found ${found} events, expected ${times * active}`);
			return Math.round(spent);
		},
	});
}
