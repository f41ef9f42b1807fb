// Compiles the addon of the project kqueue-emulation before its first suite: whoever runs other projects does not need it.
import { execFileSync } from "node:child_process";
import { root } from "../support/child.ts";

export default function build(): void {
	execFileSync("npm", ["run", "--silent", "build:kqueue-emulation"], { cwd: root, stdio: "inherit" });
}
