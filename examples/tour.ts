// What `npm start` shows: the same conversation through each mechanism, one after another. A server runs in a process of its own, the
// bundled clients talk to it. The exit status is 0 only if every byte came back.
//
// This program is an ordinary asynchronous one: it never blocks, so that it can end a server that hangs.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { supported } from "iomux";
import { parseArguments } from "./support/arguments.ts";

/** Seconds that one conversation may take. */
const { deadline } = parseArguments({ deadline: 30 });

/** What a client says of its part in the last line that it prints. */
interface Summary {
	connections: number;
	messages: number;
	bytes: number;
	intact: boolean;
}

interface Row extends Omit<Summary, "intact"> {
	mechanism: string;
	result: string;
}

const CAME_BACK = "every byte came back";
const ABSENT = "not on this system";

const running = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => {
		endAll();
		process.kill(process.pid, signal);
	});
}

const rows: Row[] = [];
for (const mechanism of ["select", "poll", "epoll"] as const) {
	if (supported[mechanism]) rows.push(await conversation(mechanism, `echo/${mechanism}`));
	else rows.push({ mechanism, connections: 0, messages: 0, bytes: 0, result: ABSENT });
}
rows.push(await conversation("selectors", "echo/selectors"));
for (const proxy of ["proxy/select", "proxy/selectors"]) rows.push(await conversation(proxy, "echo/selectors", proxy));
showTable(rows);
process.exitCode = rows.every(({ result }) => result === CAME_BACK || result === ABSENT) ? 0 : 1;

/** One server and its clients, with a proxy between them if there is one: the row of the table that sums them up. */
async function conversation(mechanism: string, server: string, proxy?: string): Promise<Row> {
	console.log(`\n${mechanism}: ${server} and its clients${proxy === undefined ? "" : `, through ${proxy}`}`);
	const row: Row = { mechanism, connections: 0, messages: 0, bytes: 0, result: CAME_BACK };
	const timer = setTimeout(() => {
		row.result = `no end within ${deadline} seconds`;
		endAll();
	}, deadline * 1000);
	try {
		let port = await serve(server, "--port", 0);
		if (proxy !== undefined) port = await serve(proxy, "--listen", "localhost:0", "--upstream", `localhost:${port}`);
		const clients = [
			start("echo/multiclient", "--port", port),
			start("echo/slow_client", "--port", port, "--pause", 0.2),
			start("echo/selectors_client", "--port", port),
		];
		for (const { connections, messages, bytes, intact } of await Promise.all(clients.map(summary))) {
			row.connections += connections;
			row.messages += messages;
			row.bytes += bytes;
			if (!intact) row.result = "not what was sent";
		}
	} catch (error) {
		if (row.result === CAME_BACK) row.result = (error as Error).message;
	} finally {
		clearTimeout(timer);
		endAll();
	}
	return row;
}

/** Starts a server: its port, with which the first line that it prints ends. */
async function serve(name: string, ...args: (string | number)[]): Promise<number> {
	const server = start(name, ...args);
	const line = await Promise.race([server.firstLine, server.ended.then(() => "")]);
	const port = / port (\d+)$/.exec(line);
	if (port === null) throw new Error(`${name} did not start`);
	return Number(port[1]);
}

/** Waits for a client to end: its summary. */
async function summary(client: Started): Promise<Summary> {
	const status = await client.ended;
	try {
		const said = JSON.parse(client.lastLine) as Summary;
		return { ...said, intact: said.intact && status === 0 };
	} catch {
		throw new Error(`${client.name} ended early`);
	}
}

interface Started {
	readonly name: string;
	/** The last line it has printed to standard output. */
	lastLine: string;
	/** The first line it prints to either output. */
	readonly firstLine: Promise<string>;
	/** Its exit status; null if a signal ended it. */
	readonly ended: Promise<number | null>;
}

/** Runs an example in a process of its own, and shows what it prints. */
function start(name: string, ...args: (string | number)[]): Started {
	// Beside this file lie the others, compiled or not as it is.
	const file = fileURLToPath(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url));
	const child = spawn(process.execPath, [file, ...args.map(String)], { stdio: ["ignore", "pipe", "pipe"] });
	running.add(child);
	const stdout = createInterface({ input: child.stdout });
	const stderr = createInterface({ input: child.stderr });
	const started: Started = {
		name,
		lastLine: "",
		firstLine: Promise.race([once(stdout, "line"), once(stderr, "line")]).then(([line]) => String(line)),
		ended: once(child, "close").then(([status]) => {
			running.delete(child);
			return status as number | null;
		}),
	};
	stdout.on("line", (line) => {
		started.lastLine = line;
		console.log(`${name.padEnd(21)} | ${line}`);
	});
	stderr.on("line", (line) => console.log(`${name.padEnd(21)} | ${line}`));
	return started;
}

function endAll(): void {
	for (const child of running) child.kill("SIGKILL");
}

function showTable(rows: Row[]): void {
	const table = [
		["mechanism", "connections", "messages", "bytes", "result"],
		...rows.map((row) => [row.mechanism, String(row.connections), String(row.messages), String(row.bytes), row.result]),
	];
	const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
	console.log();
	for (const cells of table)
		console.log(
			cells
				.map((cell, column) => cell.padEnd(widths[column]))
				.join(" | ")
				.trimEnd(),
		);
}
