/**
 * Python's `select` module: the operating system's readiness calls as they are. `import * as select from "iomux"` reads as Python's
 * `import select`.
 *
 * A wait blocks the thread: no timer, promise or Worker message runs meanwhile. Those with `Async` in their names, and `for await`, do not.
 *
 * @module iomux
 */
export * from "./select.ts";
