# The addon with the kqueue emulation, for tests on Linux: node-gyp -C test/native, loaded by IOMUX_PREBUILD=test/native.
{
  "variables": {"kqueue": "emulation"},
  "includes": ["../../binding.gyp"]
}
