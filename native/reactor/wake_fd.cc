#include "reactor/wake_fd.h"

#include <unistd.h>

#include <cstdint>

#ifdef HAVE_EVENTFD
#include <sys/eventfd.h>
#else
#include <fcntl.h>

#include "support/new_fd.h"
#endif

namespace iomux {

#ifdef HAVE_EVENTFD

int WakeFd::Open() {
  read_ = write_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return read_ == -1 ? -1 : 0;
}

void WakeFd::Close() {
  if (read_ != -1) close(read_);
  read_ = write_ = -1;
}

#else

int WakeFd::Open() {
  int ends[2];
  if (NewPipe(ends, O_NONBLOCK) == -1) return -1;
  read_ = ends[0];
  write_ = ends[1];
  return 0;
}

void WakeFd::Close() {
  if (read_ != -1) close(read_);
  if (write_ != -1) close(write_);
  read_ = write_ = -1;
}

#endif

// Neither a full pipe nor a counter at its end is an error: the descriptor is readable, which is all that is asked.
void WakeFd::Wake() const {
  uint64_t one = 1;
  if (write(write_, &one, sizeof one) == -1) return;
}

void WakeFd::Drain() const {
  char bytes[512];
  while (read(read_, bytes, sizeof bytes) == static_cast<ssize_t>(sizeof bytes)) {
  }
}

}  // namespace iomux
