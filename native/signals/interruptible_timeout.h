// Interruptible waits on Linux, in one system call. The kernel reads the timeout when the wait
// begins; until then a signal's handler may set it to zero. A signal that arrives later interrupts
// the wait. This needs the system calls themselves: the C library's functions copy the timeout
// first.
#pragma once

#include <atomic>
#include <cstdint>

#include "signals/interruptible.h"
#include "signals/signal_state.h"
#include "support/timespec.h"

namespace iomux {

/** struct __kernel_timespec: what the kernel takes wherever time has 64 bits. */
struct KernelTimespec {
  int64_t tv_sec;
  int64_t tv_nsec;
};

/** Checks whether a listener is due, and waits if none is. */
template <typename Wait>
int WaitInterruptibly(double nanoseconds, Wait wait) {
  KernelTimespec timeout = {INT32_MAX, 0};  // for ever is 68 years: 0 may come early
  if (nanoseconds >= 0) {
    int64_t whole = static_cast<int64_t>(nanoseconds);
    timeout = {whole / 1000000000, whole % 1000000000};
  }
  if (!OnCountingThread()) return wait(&timeout);
  SignalState& signals = Signals();
  signals.cuttable = &timeout;
  std::atomic_signal_fence(std::memory_order_seq_cst);
  int result = SignalsDue() ? kSignalsDue : wait(&timeout);
  std::atomic_signal_fence(std::memory_order_seq_cst);
  signals.cuttable = nullptr;
  return result;
}

}  // namespace iomux
