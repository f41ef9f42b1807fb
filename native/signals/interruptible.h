// Waits that signal listeners can end. They answer kSignalsDue instead of waiting while a listener is due, and let no
// signal slip in between that question and the wait.
#pragma once

#include <poll.h>
#include <sys/select.h>

#include <csignal>

namespace iomux {

/** What a wait answers when a listener is due before it began: no errno, so that it cannot be taken for a wait that was
 * interrupted. */
constexpr int kSignalsDue = -0x10000;

/** Whether signals have arrived whose listeners did not run yet. */
bool SignalsDue();

/** Whether this is the thread on which signals are counted and their listeners run: others wait as if there were none.
 */
bool OnCountingThread();

/** Holds back the signals that are listened to; `before` gets the mask as it was. */
void HoldListened(sigset_t* before);

/** What the handler does when it has counted a signal: a wait that is about to begin must not. */
void CutWait();

/** poll(2); the timeout is in nanoseconds, negative for ever. 0 may come early. */
int InterruptiblePoll(pollfd* fds, nfds_t nfds, double timeout);

/** select(2), in the same way. */
int InterruptibleSelect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, double timeout);

}  // namespace iomux
