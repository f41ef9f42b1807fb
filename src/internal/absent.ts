import { NotImplementedError } from "../errors.ts";
import type { Callable } from "./callable.ts";

function missing(name: string, instead: string): NotImplementedError {
	return new NotImplementedError(`${name}() does not exist on ${process.platform}: use ${instead}`);
}

/** For the constructor of a class whose primitive the running system may lack: says so, and what to use instead. */
export function required(call: unknown, name: string, instead: string): void {
	if (call === undefined) throw missing(name, instead);
}

/** Stands in for a class whose primitive the running system lacks: importable, and clear when it is used. */
export function absent<Shape>(of: new (...args: never[]) => object, name: string, instead: string): Shape {
	const refuse = (): never => {
		throw missing(name, instead);
	};
	return new Proxy(of, {
		apply: refuse,
		construct: refuse,
		get: (target, key) => (key === "fromfd" ? refuse : Reflect.get(target, key)),
	}) as Shape;
}

class Absent {}

/** Python's `select.devpoll`, for Solaris and illumos. */
export const devpoll: Callable<typeof Absent> = absent(Absent, "devpoll", "epoll(), poll() or selectors.DefaultSelector()");
