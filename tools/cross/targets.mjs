// The systems that the addon is compiled for without having them: how the compiler and gyp call each.
export const targets = [
	{ name: "macos-x64", zig: "x86_64-macos.11.0", os: "mac" },
	{ name: "macos-arm64", zig: "aarch64-macos.11.0", os: "mac" },
	{ name: "freebsd-x64", zig: "x86_64-freebsd", os: "freebsd" },
	{ name: "freebsd-arm64", zig: "aarch64-freebsd", os: "freebsd" },
	{ name: "netbsd-x64", zig: "x86_64-netbsd", os: "netbsd" },
	{ name: "openbsd-x64", zig: "x86_64-openbsd", os: "openbsd" },
];
