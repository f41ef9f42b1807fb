#include "signals/disposition.h"

namespace iomux {

int ChangeDisposition(int signum, const struct sigaction* next, struct sigaction* before) {
  return sigaction(signum, next, before);
}

}  // namespace iomux
