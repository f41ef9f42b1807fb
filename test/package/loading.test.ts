// What the package says where its binary does not load, and that nothing but the binary is needed to load it.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root, run } from "../support/child.ts";

const directory = mkdtempSync(join(tmpdir(), "iomux-loading-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const binary = join(root, "build/Release/iomux.node");
const musl = existsSync(`/lib/ld-musl-${process.arch === "x64" ? "x86_64" : "aarch64"}.so.1`);
const [major] = process.versions.node.split(".").map(Number);
const permission = major >= 23 ? "--permission" : "--experimental-permission";

let made = 0;
/** An installed package whose binaries are what `place` puts there. */
function installed(place: (prebuilds: string, package_: string) => void): string {
	const package_ = join(directory, `${++made}`, "node_modules/iomux");
	const prebuilds = join(package_, `prebuilds/${process.platform}-${process.arch}`);
	mkdirSync(prebuilds, { recursive: true });
	cpSync(join(root, "dist"), join(package_, "dist"), { recursive: true });
	cpSync(join(root, "package.json"), join(package_, "package.json"));
	cpSync(join(root, "node_modules/node-gyp-build"), join(package_, "../node-gyp-build"), { recursive: true });
	place(prebuilds, package_);
	return package_;
}

/** What a program says that imports it: that it works, or why not. */
async function outcome(package_: string, flags: string[] = []): Promise<string> {
	const { stdout, stderr } = await run(
		`import(${JSON.stringify(join(package_, "dist/index.js"))})
			.then(({ select }) => console.log("works", select([], [], [], 0).length), (error) => console.log(error.message));`,
		{ flags },
	);
	return stdout.trim() || stderr;
}

describe.skipIf(process.env.IOMUX_PREBUILD !== undefined)("where native addons are not allowed", () => {
	test("--no-addons is named", async () => {
		expect(await outcome(root, ["--no-addons"])).toMatch(/this process may load none: it was started with --no-addons$/);
	});

	test("the permission model without --allow-addons is named", async () => {
		expect(await outcome(root, [permission, "--allow-fs-read=*"])).toMatch(/permission model and without --allow-addons$/);
	});

	test("with --allow-addons nothing but the package itself needs to be readable", async () => {
		expect(await outcome(root, [permission, "--allow-addons", `--allow-fs-read=${root}`])).toBe("works 3");
	});
});

describe.skipIf(process.platform !== "linux")("the binaries of an installed package", () => {
	test("the one for the other C library is loaded where the first does not load", async () => {
		const wrong = installed((prebuilds) => {
			writeFileSync(join(prebuilds, "iomux.glibc.node"), "not for this system");
			copyFileSync(binary, join(prebuilds, "iomux.musl.node"));
		});
		expect(await outcome(wrong)).toBe("works 3");
		const other = installed((prebuilds) => copyFileSync(binary, join(prebuilds, `iomux.${musl ? "musl" : "glibc"}.node`)));
		expect(await outcome(other)).toBe("works 3");
	});

	test("one that is there and does not load: its name and the cause", async () => {
		const broken = installed((prebuilds) => writeFileSync(join(prebuilds, "iomux.glibc.node"), "no binary at all"));
		expect(await outcome(broken)).toMatch(/did not load: \S+iomux\.glibc\.node: .*(invalid ELF header|file too short).*'npx iomux-build'/);
	});

	test("another addon in its place is refused", async () => {
		const other = installed((prebuilds) => {
			writeFileSync(
				join(directory, "other.c"),
				"void* napi_register_module_v1(void* env, void* exports) { (void)env; return exports; } int node_api_module_get_api_version_v1(void) { return 8; }",
			);
			execFileSync("cc", ["-shared", "-fPIC", "-o", join(prebuilds, "iomux.glibc.node"), join(directory, "other.c")]);
		});
		expect(await outcome(other)).toMatch(/iomux\.glibc\.node: it is not iomux's/);
	});

	test("none: what there is, and how to compile one", async () => {
		const empty = installed((prebuilds) => {
			rmSync(prebuilds, { recursive: true });
			mkdirSync(join(prebuilds, "../sunos-sparc"));
			writeFileSync(join(prebuilds, "../sunos-sparc/iomux.node"), "");
		});
		expect(await outcome(empty)).toMatch(/^iomux has no binary that runs on .*It comes with: sunos-sparc\/iomux\.node\. 'npx iomux-build'/);
	});

	test("a bundle is told to keep the package external, whatever addon lies beside it", async () => {
		const bundle = installed((_prebuilds, package_) => {
			writeFileSync(join(package_, "package.json"), JSON.stringify({ name: "app" }));
			mkdirSync(join(package_, "build/Release"), { recursive: true });
			copyFileSync(binary, join(package_, "build/Release/other.node"));
		});
		expect(await outcome(bundle)).toMatch(/^iomux is part of a bundle.*Keep iomux external.*esbuild --external:iomux/);
	});
});

const traced = process.platform === "linux" && spawnSync("strace", ["-V"]).status === 0;

describe.runIf(traced && process.env.IOMUX_PREBUILD === undefined)("a sandbox that refuses system calls", () => {
	const program = `
		import * as os from "iomux/os"; import * as select from "iomux"; import * as signal from "iomux/signal";
		const [r, w] = os.pipe(); os.write(w, "x");
		const attempt = (f) => { try { return f(); } catch (error) { return error.name; } };
		class Boom extends Error { name = "Boom"; }
		const results = [attempt(() => os.read(r, 1).toString())];
		signal.signal(signal.SIGALRM, () => { throw new Boom(); });
		const ep = select.epoll(); ep.register(r, select.EPOLLIN);
		const poller = select.poll(); poller.register(r, select.POLLIN);
		const waits = [() => select.select([r], [], [], 10), () => poller.poll(10000), () => ep.poll(10)];
		for (const wait of waits) { signal.setitimer(signal.ITIMER_REAL, 0.1); results.push(attempt(wait)); }
		os.write(w, "y");
		for (const wait of waits) results.push(attempt(() => wait().flat(2).length));
		os.read(r, 1);
		const start = performance.now();
		results.push(attempt(() => select.select([r], [], [], 0.2).flat().length), performance.now() - start >= 199);
		console.log(JSON.stringify(results));
		process.exit();`;

	test.each(["EPERM", "ENOSYS"])("%s: waits with listeners, exact timeouts and reads fall back", async (error) => {
		const calls = `preadv2,epoll_pwait2,ppoll${process.arch === "x64" ? ",pselect6" : ""}`;
		const command = ["-f", "-qq", "-o", "/dev/null", "-e", `trace=${calls}`, "-e", `inject=${calls}:error=${error}`];
		const { stdout, stderr } = spawnSync("strace", [...command, process.execPath, "--input-type=module", "--eval", program], {
			cwd: root,
			encoding: "utf8",
			timeout: 60_000,
			killSignal: "SIGKILL",
		});
		expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual(["x", "Boom", "Boom", "Boom", 1, 2, 2, 0, true]);
	});
});
