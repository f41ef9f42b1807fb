import { NotImplementedError } from "../../errors.ts";

/**
 * A call of the native layer.
 *
 * @throws NotImplementedError that names what to use instead, where the running system lacks it
 */
export function need<Call>(call: Call | undefined, name: string, instead: string): Call {
	if (call === undefined) throw new NotImplementedError(`${name}() does not exist on ${process.platform}: use ${instead}`);
	return call;
}

/**
 * A call that is there because the object or the function that leads to it has asked {@link need}. Only
 * the type changes: where the system lacks the call, nothing gets so far.
 */
export function present<Call>(call: Call | undefined): Call {
	return call as Call;
}
