/** A received value in the words of an error message: short, and never itself a reason to fail. */
export function describe(value: unknown): string {
	switch (typeof value) {
		case "string":
			return value.length > 40 ? `the string ${JSON.stringify(`${value.slice(0, 40)}…`)}` : `the string ${JSON.stringify(value)}`;
		case "number":
			return Object.is(value, -0) ? "-0" : String(value);
		case "bigint":
			return `${value}n`;
		case "boolean":
		case "undefined":
			return String(value);
		case "symbol":
			return "a symbol";
		case "function":
			return "a function";
		default:
			return value === null ? "null" : `an object (${className(value as object)})`;
	}
}

function className(value: object): string {
	try {
		const { name } = value.constructor;
		return typeof name === "string" && name !== "" ? name : "Object";
	} catch {
		// no prototype, or a proxy that refuses
		return "Object";
	}
}
