// What a signal does, for those who change it: listeners do, and signalfd keeps it aside meanwhile.
#pragma once

#include <csignal>

namespace iomux {

/**
 * sigaction(2), or, where signalfd can take signals, the same for what a taken signal will do once it is released.
 */
extern int (*change_disposition)(int signum, const struct sigaction* next, struct sigaction* before);

}  // namespace iomux
