// The musl build of Bun needs musl builds of the C++ libraries, which Debian has not. Debian's own, made for glibc, lack a handful of symbols
// there: musl.c has them, and an empty library stands in for glibc's loader, which they name.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LOADER = "ld-linux-x86-64.so.2";

/** Puts the libraries into a directory: what the environment of a program of musl's must have. @param {string} directory */
export function muslLibraries(directory) {
	mkdirSync(directory, { recursive: true });
	const link = (source, to, ...flags) => execFileSync("cc", ["-shared", "-fPIC", "-nostdlib", ...flags, "-o", join(directory, to), source]);
	link(fileURLToPath(new URL("musl.c", import.meta.url)), "libglibc.so");
	const empty = join(directory, "empty.c");
	writeFileSync(empty, "int iomux_nothing;\n");
	link(empty, LOADER, `-Wl,-soname,${LOADER}`);
	for (const library of ["libstdc++.so.6", "libgcc_s.so.1"]) {
		const path = execFileSync("cc", [`-print-file-name=${library}`], { encoding: "utf8" }).trim();
		copyFileSync(path, join(directory, library));
	}
	return { LD_PRELOAD: join(directory, "libglibc.so"), LD_LIBRARY_PATH: directory };
}
