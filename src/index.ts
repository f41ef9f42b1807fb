/**
 * The same as `iomux/select`: `import * as select from "iomux"` reads as Python's `import select`.
 *
 * @module
 */
export * from "./select.ts";
