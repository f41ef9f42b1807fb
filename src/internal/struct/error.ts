/** A format that makes no sense, or values and bytes that do not fit it: Python's `struct.error`. */
export class StructError extends Error {
	/** As Python shows it. */
	override name = "struct.error";
}
