/** The promise that `start` makes; what it throws becomes a rejection, as in an async function, which would cost a turn of the queue more. */
export function promised<T>(start: () => Promise<T>): Promise<T> {
	try {
		return start();
	} catch (error) {
		return Promise.reject(error);
	}
}
