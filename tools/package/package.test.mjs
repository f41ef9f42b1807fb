// The tarball as its users meet it. Run by `npm run test:package`, after `npm run build` and `npm run build:prebuilds`.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { architecture, neededGlibc } from "../cross/binary.mjs";
import { targets } from "../cross/targets.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
const nameOf = (entry) => entry.replace(".", manifest.name);

const work = mkdtempSync(join(tmpdir(), "iomux-package-"));
after(() => rmSync(work, { recursive: true, force: true }));

let tarball;
let files;
before(() => {
	execFileSync("npm", ["run", "--silent", "prepack"], { cwd: root, stdio: "inherit" });
	const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
	const [packed] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" }));
	tarball = join(work, packed.filename);
	files = packed.files.map((file) => file.path);
});

describe("the tarball", () => {
	test("holds what users need and nothing else", () => {
		const wanted = [
			/^(README|CHANGELOG)\.md$/,
			/^LICENSE$/,
			/^package\.json$/,
			/^binding\.gyp$/,
			/^dist\/.*\.(js|js\.map|d\.ts|d\.ts\.map)$/,
			/^src\/.*\.ts$/,
			/^native\/.*\.(cc|h|txt)$/,
			/^prebuilds\/[a-z0-9-]+\/iomux(\.glibc|\.musl)?\.node$/,
			/^scripts\/iomux-build\.mjs$/,
		];
		assert.deepEqual(
			files.filter((file) => !wanted.some((pattern) => pattern.test(file))),
			[],
		);
		for (const pattern of wanted)
			assert.ok(
				files.some((file) => pattern.test(file)),
				`nothing matches ${pattern}`,
			);
	});

	test("holds a binary for each platform", () => {
		const expected = targets.filter(({ prebuild }) => prebuild !== undefined);
		assert.ok(expected.length >= 7);
		for (const { prebuild } of expected) assert.ok(files.includes(`prebuilds/${prebuild}`), `prebuilds/${prebuild} is missing`);
	});

	test("each binary is for its processor, and needs no glibc newer than 2.17", () => {
		for (const { prebuild, cpu, glibc } of targets.filter((target) => target.prebuild !== undefined)) {
			const binary = readFileSync(join(root, "prebuilds", prebuild));
			assert.equal(architecture(binary), cpu, prebuild);
			const [major, minor] = neededGlibc(binary);
			assert.equal(major > 0, glibc !== undefined, `${prebuild} asks for glibc ${major}.${minor}`);
			assert.ok(major < 2 || (major === 2 && minor <= 17), `${prebuild} needs glibc ${major}.${minor}`);
		}
	});

	test("is not packed without a binary, nor with one that is older than its sources", () => {
		const copy = join(work, "copy");
		for (const path of ["package.json", "binding.gyp", "native", "prebuilds", "scripts", "tools/cross/targets.mjs"]) {
			cpSync(join(root, path), join(copy, path), { recursive: true, preserveTimestamps: true });
		}
		const pack = () => spawnSync("npm", ["pack", "--dry-run"], { cwd: copy, encoding: "utf8" });
		assert.equal(pack().status, 0);
		const binary = "prebuilds/linux-arm64/iomux.musl.node";
		utimesSync(join(copy, binary), 0, 0);
		const old = pack();
		assert.notEqual(old.status, 0);
		assert.match(old.stdout + old.stderr, new RegExp(`not packed: ${binary} is older than \\S+\\. 'npm run build:prebuilds'`));
		rmSync(join(copy, binary));
		const without = pack();
		assert.notEqual(without.status, 0);
		assert.match(without.stdout + without.stderr, new RegExp(`not packed: ${binary} is missing\\.`));
	});

	test("is smaller than 1.5 MiB", (t) => {
		const { size } = statSync(tarball);
		t.diagnostic(`${size} bytes`);
		assert.ok(size < 1.5 * 1024 * 1024, `${size} bytes`);
	});

	test("has no install script and asks npm for no compiler", () => {
		assert.equal(manifest.gypfile, false);
		for (const script of ["preinstall", "install", "postinstall"]) assert.equal(manifest.scripts[script], undefined);
	});

	test("publint finds nothing", () => {
		const { status, stdout, stderr } = spawnSync(join(here, "node_modules/.bin/publint"), ["run", tarball, "--strict"], {
			encoding: "utf8",
		});
		assert.equal(status, 0, stdout + stderr);
	});

	test("its types are right for every way of importing it", () => {
		const { status, stdout, stderr } = spawnSync(
			join(here, "node_modules/.bin/attw"),
			[tarball, "--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm"],
			{
				encoding: "utf8",
			},
		);
		assert.equal(status, 0, stdout + stderr);
	});
});

describe("installed in an empty folder, with scripts blocked and only node and npm on the path", () => {
	const folder = join(work, "user");
	const path = join(work, "bin");
	const env = { ...process.env, PATH: path };
	const node = (args) => execFileSync(join(path, "node"), args, { cwd: folder, env, encoding: "utf8", timeout: 30_000 });

	before(() => {
		mkdirSync(path);
		mkdirSync(folder);
		const npm = spawnSync("sh", ["-c", "command -v npm"], { encoding: "utf8" }).stdout.trim();
		symlinkSync(process.execPath, join(path, "node"));
		symlinkSync(npm, join(path, "npm"));
		writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
		const said = spawnSync(join(path, "npm"), ["install", tarball, "--ignore-scripts", "--no-audit", "--no-fund"], {
			cwd: folder,
			env,
			encoding: "utf8",
		});
		assert.equal(said.status, 0, said.stderr);
		assert.doesNotMatch(said.stdout + said.stderr, /iomux/i, "npm had something to say about the package");
	});

	for (const entry of entries) {
		test(`import "${nameOf(entry)}" and require("${nameOf(entry)}")`, () => {
			const count = `console.log(Object.keys(m).length)`;
			const imported = Number(node(["--input-type=module", "-e", `import * as m from "${nameOf(entry)}"; ${count}`]));
			const required = Number(node(["--input-type=commonjs", "-e", `const m = require("${nameOf(entry)}"); ${count}`]));
			assert.ok(imported > 3);
			assert.ok(required >= imported, `require sees ${required} of ${imported} names`);
		});
	}

	test("an echo over epoll", () => {
		const program = `
			import * as select from "iomux";
			import * as socket from "iomux/socket";
			const server = socket.socket();
			server.bind(["127.0.0.1", 0]);
			server.listen();
			const client = socket.socket();
			client.connect(server.getsockname());
			const ep = select.epoll();
			ep.register(server, select.EPOLLIN);
			let connection;
			client.send("hello");
			for (let echoed = false; !echoed; ) {
				for (const [fd] of ep.poll(5)) {
					if (fd === server.fileno()) {
						[connection] = server.accept();
						ep.register(connection, select.EPOLLIN);
					} else {
						connection.send(connection.recv(100));
						echoed = true;
					}
				}
			}
			console.log(client.recv(100).toString());
		`;
		assert.equal(node(["--input-type=module", "-e", program]), "hello\n");
	});

	test("source maps lead to sources that are there", () => {
		const installed = join(folder, "node_modules/iomux");
		for (const file of files.filter((name) => name.endsWith(".map"))) {
			const { sources } = JSON.parse(readFileSync(join(installed, file), "utf8"));
			for (const source of sources) assert.ok(existsSync(join(installed, dirname(file), source)), `${file}: ${source}`);
		}
	});

	for (const [module, resolution] of [
		["node16", "node16"],
		["nodenext", "nodenext"],
		["esnext", "bundler"],
	]) {
		test(`a strict TypeScript project with "moduleResolution": "${resolution}"`, () => {
			const project = join(folder, `ts-${resolution}`);
			mkdirSync(project);
			mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
			for (const types of ["node"]) {
				if (!existsSync(join(folder, "node_modules/@types", types))) {
					cpSync(join(here, "node_modules/@types", types), join(folder, "node_modules/@types", types), { recursive: true });
					cpSync(join(here, "node_modules/undici-types"), join(folder, "node_modules/undici-types"), { recursive: true });
				}
			}
			const compilerOptions = {
				strict: true,
				noEmit: true,
				target: "es2022",
				module,
				moduleResolution: resolution,
				types: ["node"],
				lib: ["es2023", "esnext.disposable"],
			};
			writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
			const imports = entries.map((entry, i) => `import * as m${i} from "${nameOf(entry)}";\nconsole.log(m${i});`).join("\n");
			writeFileSync(
				join(project, "main.ts"),
				`${imports}
import * as select from "iomux";
import * as socket from "iomux/socket";
const connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM);
const ep = select.epoll();
ep.register(connection, select.EPOLLIN | select.EPOLLET);
const pairs: [number, number][] = ep.poll(0);
// @ts-expect-error a poll constant is not an epoll mask
ep.register(connection, select.POLLIN);
console.log(pairs);
`,
			);
			const tsc = spawnSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "-p", project], { encoding: "utf8" });
			assert.equal(tsc.status, 0, tsc.stdout + tsc.stderr);
		});
	}

	test(`import "iomux" costs little over an empty module (measured, not judged here)`, (t) => {
		writeFileSync(join(folder, "empty.mjs"), "");
		writeFileSync(join(folder, "import.mjs"), 'import "iomux";');
		const time = (file) => {
			const start = process.hrtime.bigint();
			node([file]);
			return Number(process.hrtime.bigint() - start) / 1e6;
		};
		const differences = Array.from({ length: 25 }, () => time("import.mjs") - time("empty.mjs")).sort((a, b) => a - b);
		t.diagnostic(`median of 25: ${differences[12].toFixed(2)} ms`);
		assert.ok(Number.isFinite(differences[12]));
	});
});
