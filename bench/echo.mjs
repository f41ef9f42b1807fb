// TCP echo over loopback: CPU that the server needs per request, user and system apart, and requests per second. The server has one core
// for itself, the load another one.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandOf, compile, hasEntry, LOAD_CORE, Peer, withPeers } from "./lib/peers.mjs";
import { Progress, table } from "./lib/report.mjs";
import { median, ratios, round } from "./lib/stats.mjs";

/** `/proc/PID/stat` counts in these. */
const TICK_US = 10_000;
const FAST = fileURLToPath(new URL("../build/examples/echo/epoll_fast.js", import.meta.url));

/** Before anything is measured each server answers so many: the compilers of a server that runs for weeks have long done their work. */
const WARM_UP = 40_000;

/** `[connections, bytes, requests]` */
const CASES = [
	[50, 64, 100_000],
	[1000, 64, 100_000],
	[5000, 64, 100_000],
	[50, 16384, 10_000],
	[1000, 16384, 10_000],
	[5000, 16384, 10_000],
];

export async function run({ python, rounds = 7, only }) {
	const commands = {
		c: commandOf(compile("echo-server"), python),
		python: commandOf("echo-epoll.py", python),
		"node:net": commandOf("echo-net.mjs", python),
		"iomux recv": commandOf("echo-epoll.mjs", python),
		// The example itself: what users read is what is measured.
		...(existsSync(FAST) ? { "iomux recv_into": fast(python) } : {}),
		...(hasEntry("selectors") ? { "iomux selectors": commandOf("echo-selectors.mjs", python) } : {}),
	};
	const load = compile("echo-load");
	const cases = CASES.filter(([connections, bytes]) => !only || only === `${bytes}x${connections}`);
	const progress = new Progress("echo", cases.length * rounds);
	return withPeers(commands, async (peers) => {
		const servers = [];
		for (const peer of Object.values(peers)) servers.push({ peer, port: portOf(await peer.line()) });
		const rows = [];
		let run = 0;
		const warm = [...new Set(cases.map(([, bytes]) => bytes))];
		for (const { peer, port } of servers) {
			for (const bytes of warm) await measure(peer, [load, port, 50, bytes, "127.0.0.2"], WARM_UP);
		}
		for (const [connections, bytes, requests] of cases) {
			const samples = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
			for (let i = 0; i < rounds; i++) {
				run++;
				for (const { peer, port } of servers) {
					const from = `127.0.${1 + (run >> 7)}.${1 + (run & 127)}`;
					samples[peer.name].push(await measure(peer, [load, port, connections, bytes, from], requests));
				}
				progress.step(`${bytes} B, ${connections} connections`);
			}
			rows.push(rowOf(connections, bytes, requests, samples));
		}
		return { rounds, rows };
	});
}

/** The example says on standard error where it listens. */
function fast(python) {
	return Object.assign([...commandOf(FAST, python), "--host", "127.0.0.1", "--port", "0"], { speaks: "stderr" });
}

/** The last number of what a server prints first. */
export function portOf(line) {
	const port = Number(/(\d+)\D*$/.exec(line)?.[1]);
	if (!(port > 0)) throw new Error(`no port in '${line}'`);
	return port;
}

export async function measure(server, [program, ...args], requests) {
	const load = new Peer([...commandOf(program, "", LOAD_CORE), ...args.map(String)], `load on ${server.name}`);
	try {
		await load.line();
		await load.number("go", requests / 10);
		const before = cpu(server.pid);
		const ns = await load.number("go", requests);
		const after = cpu(server.pid);
		await load.number("end");
		return { user: (after.user - before.user) / requests, system: (after.system - before.system) / requests, rate: requests / (ns / 1e9) };
	} finally {
		await load.stop();
	}
}

/** Microseconds of CPU that a process has used. */
function cpu(pid) {
	const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
	return { user: Number(fields[11]) * TICK_US, system: Number(fields[12]) * TICK_US };
}

function rowOf(connections, bytes, requests, samples) {
	const series = (pick) => Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, list.map(pick)]));
	const total = series((s) => s.user + s.system);
	// A tick is coarse for the user part alone: it is compared over all rounds.
	const user = Object.fromEntries(
		Object.entries(series((s) => s.user)).map(([name, list]) => [name, list.reduce((a, b) => a + b, 0) / list.length]),
	);
	return {
		connections,
		bytes,
		requests,
		unit: "µs of server CPU per request",
		peers: Object.fromEntries(
			Object.entries(samples).map(([name, list]) => [
				name,
				{
					total: round(median(total[name])),
					user: round(user[name]),
					system: round(median(list.map((s) => s.system))),
					requestsPerSecond: Math.round(median(list.map((s) => s.rate))),
				},
			]),
		),
		ratios: Object.fromEntries(
			Object.keys(samples)
				.filter((name) => name.startsWith("iomux"))
				.map((name) => [name, ratios(total, name)]),
		),
	};
}

export function show({ rows }) {
	table([
		["bytes", "connections", "server", "CPU µs", "user µs", "system µs", "requests/s"],
		...rows.flatMap(({ bytes, connections, peers }) =>
			Object.entries(peers).map(([name, p]) => [bytes, connections, name, p.total, p.user, p.system, p.requestsPerSecond]),
		),
	]);
}
