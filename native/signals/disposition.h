// Changes what a signal does. Listeners do so; while signalfd has a signal, the change applies to
// what it will do later.
#pragma once

#include <atomic>
#include <csignal>

namespace iomux {

/** As sigaction(2). */
using ChangeDisposition = int (*)(int signum, const struct sigaction* next, struct sigaction* before);

/**
 * sigaction(2), except that of a signal that signalfd has taken it changes what it will do once it
 * is released. It is sigaction(2) itself until calls/signalfd.cc puts its own there.
 */
extern std::atomic<ChangeDisposition> change_disposition;

}  // namespace iomux
