// The systems that the addon is compiled for without having them: how the compiler and gyp call each, and under which name the package
// carries its binary, if it does. An addon for glibc must not ask for a newer one than is named here.
export const targets = [
	{ name: "macos-x64", zig: "x86_64-macos.11.0", os: "mac", cpu: "x64", prebuild: "darwin-x64/iomux.node" },
	{ name: "macos-arm64", zig: "aarch64-macos.11.0", os: "mac", cpu: "arm64", prebuild: "darwin-arm64/iomux.node" },
	{ name: "freebsd-x64", zig: "x86_64-freebsd", os: "freebsd", cpu: "x64", prebuild: "freebsd-x64/iomux.node" },
	{ name: "freebsd-arm64", zig: "aarch64-freebsd", os: "freebsd", cpu: "arm64" },
	{ name: "netbsd-x64", zig: "x86_64-netbsd", os: "netbsd", cpu: "x64" },
	{ name: "openbsd-x64", zig: "x86_64-openbsd", os: "openbsd", cpu: "x64" },
	{
		name: "linux-x64-glibc",
		zig: "x86_64-linux-gnu.2.17",
		os: "linux",
		cpu: "x64",
		glibc: [2, 17],
		prebuild: "linux-x64/iomux.glibc.node",
	},
	{ name: "linux-x64-musl", zig: "x86_64-linux-musl", os: "linux", cpu: "x64", prebuild: "linux-x64/iomux.musl.node" },
	{
		name: "linux-arm64-glibc",
		zig: "aarch64-linux-gnu.2.17",
		os: "linux",
		cpu: "arm64",
		glibc: [2, 17],
		prebuild: "linux-arm64/iomux.glibc.node",
	},
	{ name: "linux-arm64-musl", zig: "aarch64-linux-musl", os: "linux", cpu: "arm64", prebuild: "linux-arm64/iomux.musl.node" },
];
