import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { print, printError } from "./print.ts";

/** What an option is by its default: a string, a number, or an address written `host:port`. */
type Default = string | number | readonly [host: string, port: number];
type Value<D extends Default> = D extends string ? string : D extends number ? number : [host: string, port: number];

/**
 * The command line of an example: an option for each default. A wrong one ends the program with a message and exit status 2.
 *
 * @example
 * const { host, port } = parseArguments({ host: "localhost", port: 10000 });
 */
export function parseArguments<Defaults extends Record<string, Default>>(
	defaults: Defaults,
): { [K in keyof Defaults]: Value<Defaults[K]> } {
	const entries = Object.entries(defaults);
	const usage = `usage: ${programName()}${entries.map(([name, value]) => ` [--${name} ${shown(value)}]`).join("")}`;
	try {
		const options: ParseArgsConfig["options"] = { help: { type: "boolean" } };
		for (const [name] of entries) options[name] = { type: "string" };
		const values = parseArgs({ options }).values as Record<string, string | undefined>;
		if (values.help !== undefined) {
			print(usage);
			process.exit(0);
		}
		const parsed = entries.map(([name, like]) => [name, parse(name, values[name], like)]);
		return Object.fromEntries(parsed) as { [K in keyof Defaults]: Value<Defaults[K]> };
	} catch (error) {
		printError(`${programName()}: ${(error as Error).message}\n${usage}`);
		process.exit(2);
	}
}

function parse(name: string, text: string | undefined, like: Default): Default {
	if (text === undefined) return like;
	if (typeof like === "string") return text;
	if (typeof like === "number") return name === "port" ? parsePort(name, text) : parseNumber(name, text);
	const colon = text.lastIndexOf(":");
	if (colon === -1) throw new Error(`--${name} must be host:port, received '${text}'`);
	return [text.slice(0, colon), parsePort(name, text.slice(colon + 1))];
}

function parsePort(name: string, text: string): number {
	if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
		throw new Error(`--${name}: a port must be a whole number from 0 to 65535, received '${text}'`);
	}
	return Number(text);
}

function parseNumber(name: string, text: string): number {
	if (!/^\d+(\.\d+)?$/.test(text) || Number(text) > 1e6) {
		throw new Error(`--${name} must be a number from 0 to 1000000, received '${text}'`);
	}
	return Number(text);
}

function shown(value: Default): string {
	return typeof value === "object" ? value.join(":") : String(value);
}

/** `echo/epoll` for .../examples/echo/epoll.ts. */
export function programName(): string {
	const examples = fileURLToPath(new URL("..", import.meta.url));
	return relative(examples, process.argv[1] ?? "").replace(/\.[jt]s$/, "");
}
