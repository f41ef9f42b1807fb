// What a linked addon is for and what it needs, as an ELF or a Mach-O file of 64 bits, little-endian, says.

const ELF = 0x464c457f;
const MACH_O = 0xfeedfacf;

/** Which kind of file it is. @param {Buffer} file @returns {number} */
function kindOf(file) {
	const magic = file.readUInt32LE(0);
	if (magic === ELF || magic === MACH_O) return magic;
	throw new Error(`neither ELF nor Mach-O: the file begins with 0x${magic.toString(16)}`);
}

/** The processor it runs on, as Node calls it. @param {Buffer} file @returns {string} */
export function architecture(file) {
	const known =
		kindOf(file) === ELF
			? { 62: "x64", 183: "arm64" }[file.readUInt16LE(0x12)]
			: { 16777223: "x64", 16777228: "arm64" }[file.readUInt32LE(4)];
	return known ?? "unknown";
}

/** The libraries that it names. @param {Buffer} file @returns {string[]} */
export function neededLibraries(file) {
	return kindOf(file) === ELF ? neededByElf(file) : neededByMachO(file);
}

/** The versions of symbols that it names, such as GLIBC_2.17. @param {Buffer} file @returns {string[]} */
export function neededVersions(file) {
	if (kindOf(file) !== ELF) return [];
	const SHT_GNU_VERNEED = 0x6ffffffe;
	const sections = sectionsOf(file);
	const versions = new Set();
	for (const { offset, link, info } of sections.filter(({ type }) => type === SHT_GNU_VERNEED)) {
		let need = offset;
		for (let left = info; left > 0; left--) {
			let version = need + file.readUInt32LE(need + 8);
			for (let count = file.readUInt16LE(need + 2); count > 0; count--) {
				versions.add(text(file, sections[link].offset + file.readUInt32LE(version + 8)));
				version += file.readUInt32LE(version + 12);
			}
			need += file.readUInt32LE(need + 12);
		}
	}
	return [...versions];
}

/** The newest glibc that it asks for, as [2, 17]; [0, 0] if none. @param {Buffer} file @returns {[number, number]} */
export function neededGlibc(file) {
	const versions = neededVersions(file).flatMap((version) => {
		const [, major, minor] = /^GLIBC_(\d+)\.(\d+)/.exec(version) ?? [];
		return major === undefined ? [] : [[Number(major), Number(minor)]];
	});
	return versions.sort(([a, b], [c, d]) => c - a || d - b)[0] ?? [0, 0];
}

function text(file, at) {
	return file.toString("utf8", at, file.indexOf(0, at));
}

function sectionsOf(file) {
	const table = Number(file.readBigUInt64LE(0x28));
	const size = file.readUInt16LE(0x3a);
	return Array.from({ length: file.readUInt16LE(0x3c) }, (_, i) => {
		const at = table + i * size;
		return {
			type: file.readUInt32LE(at + 4),
			offset: Number(file.readBigUInt64LE(at + 0x18)),
			size: Number(file.readBigUInt64LE(at + 0x20)),
			link: file.readUInt32LE(at + 0x28),
			info: file.readUInt32LE(at + 0x2c),
		};
	});
}

/** The DT_NEEDED entries of the dynamic section; their names are in the string table that the section is linked to. */
function neededByElf(file) {
	const SHT_DYNAMIC = 6;
	const DT_NEEDED = 1n;
	const sections = sectionsOf(file);
	const needed = [];
	for (const dynamic of sections.filter(({ type }) => type === SHT_DYNAMIC)) {
		for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
			if (file.readBigInt64LE(at) === DT_NEEDED)
				needed.push(text(file, sections[dynamic.link].offset + Number(file.readBigUInt64LE(at + 8))));
		}
	}
	return needed;
}

/** The load commands that name a library: LC_LOAD_DYLIB and its weak form. */
function neededByMachO(file) {
	const LC_LOAD_DYLIB = [0xc, 0x80000018];
	const needed = [];
	let at = 32;
	for (let left = file.readUInt32LE(16); left > 0; left--) {
		if (LC_LOAD_DYLIB.includes(file.readUInt32LE(at))) needed.push(text(file, at + file.readUInt32LE(at + 8)));
		at += file.readUInt32LE(at + 4);
	}
	return needed;
}
