// Every native call: those of iomux/native and the package's own, for tests that force and fuzz each.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import * as native from "iomux/native";

const dist = pathToFileURL(createRequire(import.meta.url).resolve("iomux"));
const inside = await import(new URL("internal/addon/private.js", dist).href);
const { storeTimeout: _, ...blocks } = await import(new URL("internal/addon/blocks.js", dist).href);

export const addon = { ...native, ...inside, ...blocks };
