/** A class that is also a function: `epoll()` and `new epoll()` are the same, as in Python. */
// biome-ignore lint/suspicious/noExplicitAny: a class with any constructor
export type Callable<Class extends new (...args: any) => unknown> = Class extends new (
	...args: infer Args
) => infer Instance
	? Class & ((...args: Args) => Instance)
	: never;

/**
 * Makes a class callable without `new`. `instanceof`, `extends` and static members work as on the class itself.
 * `Shape` is how the result is declared, usually {@link Callable} of the class; a generic class spells its call signature out.
 */
export function callable<Shape>(of: new (...args: never[]) => object): Shape {
	return new Proxy(of, { apply: (target, _this, args) => new target(...(args as never[])) }) as Shape;
}

/** Python's `type 'select.epoll' is not an acceptable base type`: for the constructor of a class that must not be extended. */
export function final(newTarget: { prototype: unknown }, of: { name: string; prototype: unknown }): void {
	if (newTarget.prototype !== of.prototype) throw new TypeError(`${of.name} cannot be extended`);
}
