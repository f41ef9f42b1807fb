// Counts the signals that EVFILT_SIGNAL asks for. A signalfd would see only those that every thread
// of the process blocks, and Node's threads block none.
#pragma once

#include <cstdint>

namespace kqueue_emulation {

/** Counts a signal from now on: an eventfd that each one writes to, or -1. */
int StartCounting(int signal);
/** Undoes one StartCounting(). */
void StopCounting(int signal);
/** How many came since the process began. */
uint64_t SignalCount(int signal);

}  // namespace kqueue_emulation
