import type * as blocks from "../../src/internal/addon/blocks.ts";
import type * as inside from "../../src/internal/addon/private.ts";
import type * as native from "../../src/native.ts";

type Calls = typeof native & typeof inside & typeof blocks;

/** Typed as if the system had each of them: a test that needs one asks whether it has. */
export const addon: { readonly [Name in keyof Calls]: NonNullable<Calls[Name]> };
