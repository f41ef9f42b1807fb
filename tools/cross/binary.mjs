// What a linked addon needs: the libraries that an ELF or a Mach-O file of 64 bits, little-endian, names.

/** @param {Buffer} file @returns {string[]} */
export function neededLibraries(file) {
	const magic = file.readUInt32LE(0);
	if (magic === 0x464c457f) return neededByElf(file);
	if (magic === 0xfeedfacf) return neededByMachO(file);
	throw new Error(`neither ELF nor Mach-O: the file begins with 0x${magic.toString(16)}`);
}

function text(file, at) {
	return file.toString("utf8", at, file.indexOf(0, at));
}

/** The DT_NEEDED entries of the dynamic section; their names are in the string table that the section is linked to. */
function neededByElf(file) {
	const sections = [];
	const table = Number(file.readBigUInt64LE(0x28));
	const size = file.readUInt16LE(0x3a);
	for (let i = 0; i < file.readUInt16LE(0x3c); i++) {
		const at = table + i * size;
		sections.push({
			type: file.readUInt32LE(at + 4),
			offset: Number(file.readBigUInt64LE(at + 0x18)),
			size: Number(file.readBigUInt64LE(at + 0x20)),
			link: file.readUInt32LE(at + 0x28),
		});
	}
	const SHT_DYNAMIC = 6;
	const DT_NEEDED = 1n;
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
