// A descriptor that any thread can make readable: an eventfd, or a pipe where the system has none.
// Closed with the object.
#pragma once

#include "support/unique_fd.h"

namespace iomux {

class WakeFd {
 public:
  /** 0, or -1 with errno. */
  int Open();
  /** What to wait on. */
  int fd() const { return read_.get(); }
  /** Makes it readable; once more changes nothing. */
  void Wake() const;
  /** Makes it unreadable until the next wakeup. */
  void Drain() const;

 private:
  int WriteEnd() const;

  UniqueFd read_;
  UniqueFd write_;  // unused where both ends are one descriptor
};

}  // namespace iomux
