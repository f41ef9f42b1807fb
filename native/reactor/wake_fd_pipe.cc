#include <fcntl.h>

#include "reactor/wake_fd.h"
#include "support/new_fd.h"

namespace iomux {

int WakeFd::Open() {
  int ends[2];
  if (NewPipe(ends, O_NONBLOCK) == -1) return -1;
  read_.reset(ends[0]);
  write_.reset(ends[1]);
  return 0;
}

int WakeFd::WriteEnd() const { return write_.get(); }

}  // namespace iomux
