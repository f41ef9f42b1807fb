// A counting semaphore that a signal handler may post (signal-safety(7) lists sem_post): POSIX's,
// or Mach's on macOS, where sem_init(3) answers ENOSYS.
#pragma once

#ifdef HAVE_MACH_SEMAPHORE
#include <mach/mach_init.h>
#include <mach/semaphore.h>
#include <mach/task.h>
#else
#include <semaphore.h>

#include <cerrno>
#endif

namespace iomux {

#ifdef HAVE_MACH_SEMAPHORE
class Semaphore {
 public:
  bool Create() { return semaphore_create(mach_task_self(), &semaphore_, SYNC_POLICY_FIFO, 0) == KERN_SUCCESS; }
  void Destroy() { semaphore_destroy(mach_task_self(), semaphore_); }
  void Post() { semaphore_signal(semaphore_); }
  void Wait() {
    while (semaphore_wait(semaphore_) == KERN_ABORTED) continue;
  }

 private:
  semaphore_t semaphore_ = 0;
};
#else
class Semaphore {
 public:
  bool Create() { return sem_init(&semaphore_, 0, 0) == 0; }
  void Destroy() { sem_destroy(&semaphore_); }
  void Post() { sem_post(&semaphore_); }
  void Wait() {
    while (sem_wait(&semaphore_) == -1 && errno == EINTR) continue;
  }

 private:
  sem_t semaphore_ = {};
};
#endif

}  // namespace iomux
