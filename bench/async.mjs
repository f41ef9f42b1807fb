// The waits that leave the event loop free: events of a descriptor that is always ready, an echo server, and thousands of waits at once.
import { measure, portOf } from "./echo.mjs";
import { commandOf, compile, withPeers } from "./lib/peers.mjs";
import { Progress, table } from "./lib/report.mjs";
import { median, ratios, round } from "./lib/stats.mjs";

const EVENTS = 50_000;
const CONNECTIONS = [50, 1000];
const REQUESTS = 50_000;
const PENDING = 8000;

/** `[row, peer, command]` */
const KINDS = [
	["for await", "iomux", "for await"],
	["pollAsync", "iomux", "pollAsync"],
	["npm epoll", "npm epoll", "callback"],
];

export async function run({ python, rounds = 9, only = "" }) {
	const wanted = (part) => part.includes(only);
	const result = { rounds };
	if (wanted("events")) result.events = await events(python, rounds);
	if (wanted("echo")) result.echo = await echo(python, rounds);
	if (wanted("pending")) result.pending = await pending(python);
	return result;
}

async function events(python, rounds) {
	const commands = { iomux: commandOf("async-iomux.mjs", python), "npm epoll": commandOf("async-epoll.mjs", python) };
	const progress = new Progress("async, events", rounds);
	return withPeers(commands, async (peers) => {
		const ns = Object.fromEntries(KINDS.map(([name]) => [name, []]));
		const iterations = Object.fromEntries(KINDS.map(([name]) => [name, []]));
		for (let i = -1; i < rounds; i++) {
			for (const [name, peer, command] of KINDS) {
				const [time, iterated] = (await peers[peer].ask("run", command, EVENTS)).split(" ").map(Number);
				if (i < 0) continue; // to warm up
				ns[name].push(time / EVENTS);
				iterations[name].push((iterated / time) * 1e9);
			}
			if (i >= 0) progress.step("an always-ready descriptor");
		}
		return {
			unit: "ns of wall time per event, on one core",
			peers: Object.fromEntries(
				KINDS.map(([name]) => [name, { ns: round(median(ns[name])), iterationsPerSecond: Math.round(median(iterations[name])) }]),
			),
			ratios: ratios(ns, "npm epoll"),
		};
	});
}

async function echo(python, rounds) {
	const commands = { "iomux async": commandOf("echo-async.mjs", python), "node:net": commandOf("echo-net.mjs", python) };
	const load = compile("echo-load");
	const progress = new Progress("async, echo", CONNECTIONS.length * rounds);
	return withPeers(commands, async (peers) => {
		const servers = [];
		for (const peer of Object.values(peers)) servers.push({ peer, port: portOf(await peer.line()) });
		const rows = [];
		for (const [index, connections] of CONNECTIONS.entries()) {
			const series = { "iomux async": [], "node:net": [] };
			for (let i = 0; i < rounds; i++) {
				for (const { peer, port } of servers) {
					const { user, system } = await measure(peer, [load, port, connections, 64, `127.2.${index}.${i + 1}`], REQUESTS);
					series[peer.name].push(user + system);
				}
				progress.step(`${connections} connections`);
			}
			rows.push({
				connections,
				unit: "µs of server CPU per request of 64 bytes",
				peers: Object.fromEntries(Object.entries(series).map(([name, list]) => [name, round(median(list))])),
				ratio: ratios(series, "iomux async")["node:net"],
			});
		}
		return rows;
	});
}

async function pending(python) {
	const [taskset, c, core, node, file] = commandOf("pending-iomux.mjs", python);
	return withPeers({ iomux: [taskset, c, core, node, "--expose-gc", file] }, async ({ iomux }) =>
		JSON.parse(await iomux.ask("pending", PENDING)),
	);
}

export function show({ events, echo, pending }) {
	if (events) {
		table([
			["an always-ready descriptor", "ns per event", "loop iterations per second", "npm epoll takes"],
			...Object.entries(events.peers).map(([name, { ns, iterationsPerSecond }]) => [
				name,
				ns,
				iterationsPerSecond,
				events.ratios[name] ?? 1,
			]),
		]);
	}
	if (echo) {
		table([
			["echo, 64 bytes", "iomux async, CPU µs", "node:net, CPU µs", "iomux/node:net"],
			...echo.map(({ connections, peers, ratio }) => [`${connections} connections`, peers["iomux async"], peers["node:net"], ratio]),
		]);
	}
	if (pending) {
		table([
			["waits at once", "completed", "more threads", "heap B per wait", "rss B per wait", "ms"],
			[pending.waits, pending.completed, pending.moreThreads, pending.heapBytesPerWait, pending.rssBytesPerWait, pending.milliseconds],
		]);
	}
}
