// What TypeScript knows of a struct format. Compiled, never run.
import * as struct from "iomux/struct";
import { type Equal, same } from "./equal.ts";

declare const data: Buffer;
declare const format: string;

const header = struct.unpack("!BBH4s", data);
same<Equal<typeof header, [number, number, number, Buffer]>>();
const spaced = struct.unpack("<2h x 3s ?", data);
same<Equal<typeof spaced, [number, number, Buffer, boolean]>>();
const wide = struct.unpack("!qL", data);
same<Equal<typeof wide, [number | bigint, number]>>();
const big = struct.unpack("!Q", data, { bigint: true });
same<Equal<typeof big, [bigint]>>();
const [long] = struct.unpack_from("@l", data, 4);
same<Equal<typeof long, number | bigint>>();
// biome-ignore lint/suspicious/noExplicitAny: a format that is known at run time only
same<Equal<ReturnType<typeof struct.unpack<typeof format>>, any[]>>();
for (const [left, right] of struct.iter_unpack("!2H", data)) same<Equal<typeof left | typeof right, number>>();
const [port] = struct.Struct("!H").unpack(data);
same<Equal<typeof port, number>>();
