/** A received value in the words of an error message: short, and never a call into user code. */
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
			return value === null ? "null" : `an object (${Object.prototype.toString.call(value).slice(8, -1)})`;
	}
}
