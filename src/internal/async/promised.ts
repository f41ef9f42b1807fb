/** The promise that `start` makes; what it throws becomes a rejection, as in an async function, which would cost one more microtask. */
export function promised<T>(start: () => Promise<T>): Promise<T> {
	try {
		return start();
	} catch (error) {
		return Promise.reject(error);
	}
}
