// How Linux waits interruptibly, in one system call: the kernel reads the timeout when the wait begins, and until then
// the handler of a signal may set it to nothing. A signal that arrives later interrupts the wait. (The C library's
// functions copy the timeout first: only the system calls themselves will do.)
#pragma once

#include <atomic>
#include <cstdint>

#include "signals/interruptible.h"
#include "support/timespec.h"

namespace iomux {

/** struct __kernel_timespec: what the kernel takes wherever time has 64 bits. */
struct KernelTimespec {
  int64_t tv_sec;
  int64_t tv_nsec;
};

/** The timeout of the wait that goes on, if any, for the handler on this thread to cut. */
extern KernelTimespec* volatile cuttable;

/** A wait, from the question whether a listener is due to its end. */
template <typename Wait>
int WaitInterruptibly(double nanoseconds, Wait wait) {
  KernelTimespec timeout = {INT32_MAX, 0};  // 68 years are for ever: 0 may come early
  if (nanoseconds >= 0) {
    int64_t whole = static_cast<int64_t>(nanoseconds);
    timeout = {whole / 1000000000, whole % 1000000000};
  }
  if (!OnCountingThread()) return wait(&timeout);
  cuttable = &timeout;
  std::atomic_signal_fence(std::memory_order_seq_cst);
  int result = SignalsDue() ? kSignalsDue : wait(&timeout);
  std::atomic_signal_fence(std::memory_order_seq_cst);
  cuttable = nullptr;
  return result;
}

}  // namespace iomux
