// Apart from the other exceptions because what loads the addon needs them before there is one.
import { brand } from "./brand.ts";

/** The call is not allowed in the state that the object is in. */
export class RuntimeError extends Error {
	override name = "RuntimeError";
}

/** The running system lacks what was asked for; the message names what to use instead. */
export class NotImplementedError extends RuntimeError {
	override name = "NotImplementedError";
}

brand({ RuntimeError, NotImplementedError });
