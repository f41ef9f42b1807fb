// Python's notation, compared with Python's.
import { execFileSync } from "node:child_process";
import { repr } from "../../examples/support/repr.ts";
import { expect, test } from "../support/harness.ts";

const samples = [
	Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
	...["", "'", '"', `'"`, "\\", "plain", "\t\r\n\0\x7f", "é"].map((text) => Buffer.from(text)),
];

test("bytes, strings and addresses are shown as Python shows them", () => {
	const source = "import sys, json; print(json.dumps([[repr(bytes(b)), repr(bytes(b).decode('latin1'))] for b in json.load(sys.stdin)]))";
	const expected = JSON.parse(
		execFileSync("python3", ["-c", source], { input: JSON.stringify(samples.map((bytes) => [...bytes])), encoding: "utf8" }),
	);
	expect(samples.map((bytes) => [repr(bytes), repr(bytes.toString("latin1"))])).toEqual(expected);
	expect(repr(["127.0.0.1", 50442])).toBe("('127.0.0.1', 50442)");
});
