// Exceptions that another copy of this package made: two versions may be installed side by side,
// and test runners evaluate modules anew. What one throws must be what the other catches.

type Class = abstract new (...args: never[]) => Error;

/** Has `instanceof` accept the exceptions of every copy's class of that name. */
export function brand(classes: Readonly<Record<string, Class>>): void {
	for (const [name, itself] of Object.entries(classes)) {
		const mark = Symbol.for(`iomux.${name}`);
		Object.defineProperty(itself.prototype, mark, { value: true });
		Object.defineProperty(itself, Symbol.hasInstance, {
			value(this: unknown, value: unknown): boolean {
				// A class that a user derives inherits this function, and has no mark of its own.
				if (this !== itself) return Function.prototype[Symbol.hasInstance].call(this as () => void, value);
				return typeof value === "object" && value !== null && mark in value;
			},
		});
	}
}
