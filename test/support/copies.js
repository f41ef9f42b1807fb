// Further copies of the built package in this process, as a second installation, a hard-linking store or a fresh
// module registry make them.
import { cpSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(process.env.IOMUX_PREBUILD ?? root, "build/Release/iomux.node");
/** Where the copies are; a program that ends removes them, one that is killed leaves them to the system. */
const directory = mkdtempSync(join(tmpdir(), "iomux-copies-"));
process.once("exit", () => rmSync(directory, { recursive: true, force: true }));

/**
 * What the binary of a copy is. "copy": a file of its own. "link": another name of the same file. "same": the very file, which a fresh
 * registry loads once more. "foreign": a copy whose layout has another version.
 */
const binaries = {
	copy: (file) => cpSync(built, file),
	link: (file) => linkSync(built, file),
	same: (file) => symlinkSync(built, file),
	foreign: (file) => {
		const bytes = readFileSync(built);
		bytes[bytes.indexOf("iomux ps") + 8]++;
		writeFileSync(file, bytes);
	},
};
let made = 0;

/** Makes a copy of the package: where it is. */
export function install(kind) {
	const package_ = join(directory, `${++made}`, "node_modules/iomux");
	mkdirSync(join(package_, "build/Release"), { recursive: true });
	cpSync(join(root, "dist"), join(package_, "dist"), { recursive: true });
	cpSync(join(root, "package.json"), join(package_, "package.json"));
	binaries[kind](join(package_, "build/Release/iomux.node"));
	return package_;
}

/** The modules of a copy. */
export async function load(package_) {
	const names = ["index", "selectors", "socket", "signal", "os", "errors", "internal/addon/private"];
	const [select, selectors, socket, signal, os, errors, addon] = await Promise.all(
		names.map((name) => import(join(package_, "dist", `${name}.js`))),
	);
	return { package: package_, select, selectors, socket, signal, os, errors, addon };
}
