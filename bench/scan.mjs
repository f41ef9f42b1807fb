// The classic picture of why epoll exists: N socket pairs, 100 active. Microseconds of CPU per event, the read and the write included.
import { commandOf, compile, withPeers } from "./lib/peers.mjs";
import { Progress, table } from "./lib/report.mjs";
import { round, summary } from "./lib/stats.mjs";

const MECHANISMS = {
	// select() takes descriptors below 1024 only: 480 pairs.
	select: [100, 300, 480],
	poll: [100, 300, 1000, 3000, 9500],
	epoll: [100, 300, 1000, 3000, 9500],
};
const EVENTS = 3000;

export async function run({ python, rounds = 15, only }) {
	const commands = {
		c: commandOf(compile("scan"), python),
		python: commandOf("scan.py", python),
		iomux: commandOf("scan-iomux.mjs", python),
	};
	const cases = Object.entries(MECHANISMS)
		.flatMap(([mechanism, sizes]) => sizes.map((pairs) => [mechanism, pairs]))
		.filter(([mechanism, pairs]) => !only || `${mechanism} ${pairs}`.includes(only));
	const progress = new Progress("scan", cases.length);
	return withPeers(commands, async (peers) => {
		const rows = [];
		for (const [mechanism, pairs] of cases) {
			const series = {};
			for (const [name, peer] of Object.entries(peers)) {
				await peer.ask("setup", mechanism, pairs);
				await peer.number("run", 2 * EVENTS);
				series[name] = [];
			}
			for (let i = 0; i < rounds; i++) {
				for (const [name, peer] of Object.entries(peers)) series[name].push((await peer.number("run", EVENTS)) / 1000);
			}
			rows.push({ mechanism, pairs, active: 100, unit: "µs per event", peers: summary(series) });
			progress.step(`${mechanism} ${pairs}`);
		}
		return { rounds, rows };
	});
}

/** How many times as much an event costs with the most pairs as with the fewest. */
export function growth(rows, mechanism, peer) {
	const own = rows.filter((row) => row.mechanism === mechanism);
	return round(own.at(-1).peers[peer].median / own[0].peers[peer].median);
}

export function show({ rows }) {
	table([
		["mechanism", "pairs", "iomux µs", "c µs", "python µs"],
		...rows.map(({ mechanism, pairs, peers }) => [mechanism, pairs, ...["iomux", "c", "python"].map((name) => peers[name].median)]),
	]);
}
