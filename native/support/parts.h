// The buffers that one system call gathers from or scatters to.
#pragma once

#include <sys/uio.h>

#include "support/args.h"

namespace iomux {

struct Parts {
  iovec vector[kMostBuffers];
  size_t count = 0;

  /** Reads an array of buffers. False if there are more than the kernel takes, which is no error yet. */
  bool Read(Args& args, size_t index, const char* name) {
    Bytes bytes[kMostBuffers];
    bool fits = args.Buffers(index, name, bytes, &count);
    for (size_t i = 0; fits && i < count; i++) vector[i] = {bytes[i].data, bytes[i].size};
    return fits;
  }
};

}  // namespace iomux
