// One call of each wait with 0 to 1000 descriptors ready: nanoseconds of CPU per call.
import { commandOf, compile, hasEntry, withPeers } from "./lib/peers.mjs";
import { Progress, table } from "./lib/report.mjs";
import { ratios, summary } from "./lib/stats.mjs";

/** How much CPU one measurement is to take. */
const BATCH_NS = 15e6;
/** And how much comes before the first. */
const WARM_UP_NS = 300e6;

/** Which peers make which call; the selector's peer in C is the epoll_wait below it. */
const CALLS = {
	"epoll.poll": ["c", "c threaded", "python", "iomux", "iomux listening", "koffi", "npm epoll"],
	"epoll.pollInto": ["c", "c threaded", "iomux", "iomux listening", "koffi"],
	poll: ["c", "c threaded", "python", "iomux", "iomux listening", "koffi"],
	select: ["c", "c threaded", "python", "iomux", "iomux listening"],
	// As programs call it: the list holds sockets, and each is asked for its descriptor.
	"select.sockets": ["c", "c threaded", "python", "iomux", "iomux listening"],
	selector: ["c", "c threaded", "python", "iomux", "iomux listening"],
};
const C_CALL = { selector: "epoll", "select.sockets": "select" };

/** `[call, registered, ready]` */
function cases() {
	const list = [];
	for (const call of Object.keys(CALLS)) {
		if (call === "select.sockets" || (call === "selector" && !hasEntry("selectors"))) continue;
		// select() takes descriptors below 1024 only, and the runtimes need some of them themselves.
		for (const ready of [0, 1, 10, 100, call === "select" ? 900 : 1000]) list.push([call, Math.max(ready, 1), ready]);
	}
	list.push(["poll", 1000, 10], ["select", 500, 10], ["select.sockets", 500, 10], ["selector", 19_000, 100]);
	return list;
}

export async function run({ python, rounds = 25, only }) {
	const commands = {
		c: commandOf(compile("waits"), python),
		"c threaded": [...commandOf(compile("waits"), python), "threaded"],
		python: commandOf("waits.py", python),
		iomux: commandOf("waits-iomux.mjs", python),
		// Somebody listens to a signal, as in each program that Ctrl-C stops in an orderly way.
		"iomux listening": [...commandOf("waits-iomux.mjs", python), "listening"],
		koffi: commandOf("waits-koffi.mjs", python),
		"npm epoll": commandOf("waits-epoll.mjs", python),
	};
	const wanted = cases().filter(([call, registered, ready]) => !only || `${call} ${registered}/${ready}`.includes(only));
	const progress = new Progress("waits", wanted.length);
	return withPeers(commands, async (peers) => {
		const rows = [];
		for (const [call, registered, ready] of wanted) {
			const taking = Object.fromEntries(
				CALLS[call].filter((name) => name !== "npm epoll" || (ready > 0 && ready === registered)).map((name) => [name, peers[name]]),
			);
			const times = {};
			for (const [name, peer] of Object.entries(taking)) {
				await peer.ask("setup", name.startsWith("c") ? (C_CALL[call] ?? call) : call, registered, ready);
				times[name] = await calibrate(peer);
			}
			const series = Object.fromEntries(Object.keys(taking).map((name) => [name, []]));
			for (let round = 0; round < rounds; round++) {
				for (const [name, peer] of Object.entries(taking)) series[name].push((await peer.number("run", times[name])) / times[name]);
			}
			rows.push({
				call,
				registered,
				ready,
				unit: "ns",
				peers: summary(series),
				ratios: ratios(series, "iomux"),
				listening: ratios(series, "iomux listening"),
			});
			progress.step(`${call} ${registered}/${ready}`);
		}
		return { rounds, rows };
	});
}

/** How many calls fill a batch, of a program that has been running for a while: code that is new to its compiler takes ten times as long. */
async function calibrate(peer) {
	let times = 10;
	let spent = await peer.number("run", times);
	while (spent < BATCH_NS) {
		times *= 3;
		spent = await peer.number("run", times);
	}
	for (let warmed = 0; warmed < WARM_UP_NS; warmed += spent) {
		times = Math.max(1, Math.round((times * BATCH_NS) / spent));
		spent = await peer.number("run", times);
	}
	return times;
}

export function show({ rows }) {
	const names = ["iomux", "iomux listening", "c", "c threaded", "python", "koffi", "npm epoll"];
	table([
		["call", "registered", "ready", ...names.map((name) => `${name} ns`), "iomux/c", "iomux/c threaded", "iomux/python", "iomux/koffi"],
		...rows.map(({ call, registered, ready, peers, ratios: r }) => [
			call,
			registered,
			ready,
			...names.map((name) => (peers[name] ? Math.round(peers[name].median) : "")),
			r.c?.toFixed(2),
			r["c threaded"]?.toFixed(2),
			r.python?.toFixed(2),
			r.koffi?.toFixed(2),
		]),
	]);
}
