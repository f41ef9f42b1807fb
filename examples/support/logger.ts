import { printError } from "./print.ts";

/** Python's logger with the format "%(asctime)s - %(name)s - %(levelname)s - %(message)s", at level DEBUG. */
export function logger(name: string): (message: string) => void {
	return (message) => printError(`${asctime()} - ${name} - DEBUG - ${message}`);
}

/** Local time as Python's logging writes it: 2026-11-21 03:40:00,123. */
function asctime(): string {
	const now = new Date();
	const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
	return local.toISOString().replace("T", " ").replace(".", ",").replace("Z", "");
}
