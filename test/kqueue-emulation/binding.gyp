# The addon with the kqueue emulation, for tests on Linux: node-gyp -C test/kqueue-emulation, loaded by IOMUX_PREBUILD=test/kqueue-emulation.
{
  "variables": {"kqueue": "emulation"},
  "includes": ["../../binding.gyp"]
}
