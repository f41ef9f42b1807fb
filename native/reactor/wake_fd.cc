#include "reactor/wake_fd.h"

#include <unistd.h>

#include <cstdint>

namespace iomux {

// Neither a full pipe nor a counter at its end is an error: the descriptor is readable, and that is
// all that a wakeup asks for.
void WakeFd::Wake() const {
  uint64_t one = 1;
  if (write(WriteEnd(), &one, sizeof one) == -1) return;
}

void WakeFd::Drain() const {
  char bytes[512];
  while (read(fd(), bytes, sizeof bytes) == static_cast<ssize_t>(sizeof bytes)) {
  }
}

}  // namespace iomux
