// Changes what a signal does. Listeners do so; while signalfd has a signal, the change applies to
// what it will do later.
#pragma once

#include <csignal>

namespace iomux {

/**
 * sigaction(2), except that of a signal that signalfd has taken it changes what it will do once it
 * is released.
 */
extern int (*change_disposition)(int signum, const struct sigaction* next, struct sigaction* before);

}  // namespace iomux
