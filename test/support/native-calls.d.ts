/** One argument of a native function. */
export interface Parameter {
	/** As error messages name it. */
	name: string;
	kind:
		| "fd"
		| "int"
		| "uint32"
		| "uint16"
		| "uint8"
		| "position"
		| "offset"
		| "flag"
		| "count"
		| "timeout"
		| "serial"
		| "bytes"
		| "string"
		| "array";
	/** The least number of bytes of a buffer. */
	least?: number;
	/** Whether undefined and null are taken. */
	optional?: boolean;
	/** A value that is accepted and does no harm. */
	valid: unknown;
}

export const calls: Record<string, Parameter[]>;
export const elsewhere: ReadonlySet<string>;
export const lookups: ReadonlySet<string>;
