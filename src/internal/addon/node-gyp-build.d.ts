declare module "node-gyp-build" {
	/** Loads the addon of the package in `directory`: a local build if there is one, else the prebuilt binary that fits. */
	export default function load(directory: string): unknown;
}
