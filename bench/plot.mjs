// Draws bench/results/*.json as SVG. Each picture brings its own ground, so that it can be read on a light page and on a dark one.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as vega from "vega";
import { compile } from "vega-lite";
import { resultPath } from "./lib/report.mjs";

const COLOURS = { domain: ["iomux", "C", "CPython"], range: ["#1f6feb", "#57606a", "#bc4c00"] };
const config = {
	background: "#fdfdfc",
	padding: 16,
	font: "system-ui, sans-serif",
	view: { stroke: "#d0d7de" },
	axis: { gridColor: "#e6e8eb", domainColor: "#57606a", tickColor: "#57606a", labelColor: "#24292f", titleColor: "#24292f" },
	legend: { labelColor: "#24292f", titleColor: "#24292f" },
	header: { labelColor: "#24292f", titleColor: "#24292f", labelFontSize: 13 },
	title: { color: "#24292f", subtitleColor: "#57606a", anchor: "start" },
};
const NAMES = { iomux: "iomux", c: "C", python: "CPython" };

const on = ({ machine }) => `${machine.cpu}, ${machine.kernel}, Node ${machine.node}, CPython ${machine.python.split(" ")[0]}`;

function scan(result) {
	const values = result.rows.flatMap(({ mechanism, pairs, peers }) =>
		Object.entries(peers).map(([name, { median }]) => ({ mechanism: `${mechanism}()`, pairs, peer: NAMES[name], cost: median })),
	);
	return {
		title: {
			text: "Why epoll exists: the cost of an event as idle connections are added",
			subtitle: ["100 active socket pairs among many idle ones; lower is better", on(result)],
		},
		data: { values },
		facet: { column: { field: "mechanism", title: null, sort: ["select()", "poll()", "epoll()"] } },
		spec: {
			width: 230,
			height: 260,
			mark: { type: "line", point: { size: 45 }, strokeWidth: 2 },
			encoding: {
				x: {
					field: "pairs",
					type: "quantitative",
					scale: { type: "log" },
					title: "socket pairs",
					axis: { values: [100, 300, 1000, 3000, 9500] },
				},
				y: { field: "cost", type: "quantitative", scale: { type: "log" }, title: "CPU time per event (µs)" },
				color: { field: "peer", title: null, scale: COLOURS },
				shape: { field: "peer", title: null, scale: { domain: COLOURS.domain } },
			},
		},
	};
}

function echo(result) {
	const servers = {
		c: "C",
		"iomux recv_into": "iomux, tryRecvInto",
		"iomux recv": "iomux, recv",
		"iomux selectors": "iomux, selectors",
		python: "CPython",
		"node:net": "node:net",
	};
	const shown = Object.values(servers);
	const values = result.rows
		.filter(({ bytes }) => bytes === 64)
		.flatMap(({ connections, peers }) =>
			Object.entries(peers).flatMap(([name, p]) => [
				{ server: servers[name], connections, part: "user", cost: p.user },
				{ server: servers[name], connections, part: "system", cost: Math.max(p.total - p.user, 0) },
			]),
		);
	return {
		title: {
			text: "TCP echo of 64 bytes: CPU time that the server spends on a request",
			subtitle: ["Loopback, level-triggered epoll servers and node:net on one core; lower is better", on(result)],
		},
		data: { values },
		facet: { column: { field: "connections", title: "connections" } },
		spec: {
			width: 210,
			height: { step: 30 },
			mark: "bar",
			encoding: {
				y: { field: "server", type: "nominal", sort: shown, title: null },
				x: { field: "cost", type: "quantitative", stack: "zero", title: "CPU time per request (µs)" },
				color: {
					field: "part",
					title: "spent in",
					sort: ["user", "system"],
					scale: { domain: ["user", "system"], range: ["#1f6feb", "#afb8c1"] },
				},
				order: { field: "part", sort: "descending" },
			},
		},
	};
}

for (const [name, chart] of Object.entries({ scan, echo })) {
	if (!existsSync(resultPath(name))) {
		console.error(`There is no ${resultPath(name)} yet: run 'npm run bench -- ${name}'.`);
		process.exitCode = 1;
		continue;
	}
	const { spec } = compile({ ...chart(JSON.parse(readFileSync(resultPath(name), "utf8"))), config });
	const svg = await new vega.View(vega.parse(spec), { renderer: "none" }).toSVG();
	const path = fileURLToPath(new URL(`../docs/${name}.svg`, import.meta.url));
	writeFileSync(path, `${svg}\n`);
	console.log(path);
}
