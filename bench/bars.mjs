// How fast is fast enough: each measured ratio against its bar.
import { growth } from "./scan.mjs";

/** `[work, limit, what was measured]`; a measurement that is not there leaves its row out. */
function* measurements({ waits, scan, echo, async: free, import: imported }) {
	for (const [when, ratios] of waits
		? [
				["", "ratios"],
				[", with a signal listener", "listening"],
			]
		: []) {
		const of = (call, registered, ready, peer) =>
			waits.rows.find((row) => row.call === call && row.registered === registered && row.ready === ready)?.[ratios]?.[peer];
		yield [`Epoll.pollInto, 1 ready, against C${when}`, 1.3, of("epoll.pollInto", 1, 1, "c")];
		yield [`Epoll.poll, 1 ready, against C${when}`, 1.45, of("epoll.poll", 1, 1, "c")];
		yield [`Epoll.poll, 1 ready, against CPython${when}`, 0.8, of("epoll.poll", 1, 1, "python")];
		for (const n of [100, 1000]) {
			yield [`Epoll.poll, ${n} ready, against C${when}`, 1.1, of("epoll.poll", n, n, "c")];
			yield [`Epoll.poll, ${n} ready, against CPython${when}`, 0.88, of("epoll.poll", n, n, "python")];
		}
		yield [`Poll.poll, 1000 registered, 10 ready, against C${when}`, 1.08, of("poll", 1000, 10, "c")];
		yield [`Poll.poll, 1000 registered, 10 ready, against CPython${when}`, 1.02, of("poll", 1000, 10, "python")];
		yield [`select(), 500 descriptors, 10 ready, against C${when}`, 1.2, of("select", 500, 10, "c")];
		yield [`select(), 500 descriptors, 10 ready, against CPython${when}`, 0.66, of("select", 500, 10, "python")];
		for (const n of [1, 100]) yield [`EpollSelector.select, ${n} ready, against CPython${when}`, 0.5, of("selector", n, n, "python")];
	}
	if (waits) {
		const crowded = (peer) => {
			const median = (registered) =>
				waits.rows.find((row) => row.call === "selector" && row.registered === registered && row.ready === 100)?.peers[peer].median;
			return median(19_000) / median(100);
		};
		if (crowded("iomux"))
			yield ["EpollSelector.select, 100 ready, both ends of 9,500 pairs registered against 100", crowded("c") + 0.05, crowded("iomux")];
	}
	if (scan) {
		yield ["scan, epoll, 9,500 pairs against 100", growth(scan.rows, "epoll", "c") + 0.05, growth(scan.rows, "epoll", "iomux")];
	}
	for (const { connections, bytes, peers } of echo?.rows ?? []) {
		if (bytes !== 64) continue;
		const of = (name, part, peer) => (peers[name] && peers[peer] ? peers[name][part] / peers[peer][part] : undefined);
		const work = `echo 64 B, ${connections} connections`;
		const styles = [
			["iomux recv_into", 1.12, 0.72, 0.92],
			["iomux recv", 1.2, 0.78, 1],
		];
		for (const [name, c, net, python] of styles) {
			yield [`${work}, ${name}, CPU against C`, c, of(name, "total", "c")];
			yield [`${work}, ${name}, CPU against node:net`, net, of(name, "total", "node:net")];
			yield [`${work}, ${name}, CPU against CPython`, python, of(name, "total", "python")];
		}
		yield [`${work}, iomux recv, user CPU against CPython`, 1, of("iomux recv", "user", "python")];
		yield [`${work}, iomux recv_into, user CPU against node:net`, 0.25, of("iomux recv_into", "user", "node:net")];
	}
	if (free) {
		yield ["for await, an always-ready descriptor, against npm epoll", 1 / 3, free.events && 1 / free.events.ratios["for await"]];
		const crowd = free.echo?.find(({ connections }) => connections === 1000);
		yield ["echo 64 B, 1000 connections, for await, CPU against node:net", 0.85, crowd?.ratio];
	}
	if (imported) {
		yield ['import "iomux", ms of wall time', 8, imported.rows.find((row) => row.what === "wall").added];
		yield ['import "iomux", MiB', 4, imported.rows.find((row) => row.what === "memory").added];
	}
}

export function compare(results) {
	return [...measurements(results)]
		.filter(([, , measured]) => measured !== undefined)
		.map(([work, limit, measured]) => ({
			work,
			bar: `≤ ${Number(limit.toFixed(2))}`,
			measured: Number(measured.toFixed(3)),
			held: measured <= limit,
		}));
}
