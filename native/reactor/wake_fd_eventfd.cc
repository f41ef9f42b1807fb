#include <sys/eventfd.h>

#include "reactor/wake_fd.h"

namespace iomux {

int WakeFd::Open() {
  read_.reset(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  return read_.open() ? 0 : -1;
}

int WakeFd::WriteEnd() const { return read_.get(); }

}  // namespace iomux
