// The one place where a suite's `describe`, `test` and `expect` come from, so that the same files run under another runner.
export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
