// Waits that signal listeners can end. While a listener is due they answer kSignalsDue at once. No
// signal is lost between that check and the wait.
#pragma once

#include <poll.h>
#include <sys/select.h>

#include <csignal>

namespace iomux {

/**
 * What a wait answers if a listener was due before it began. It is no errno, to tell it from a wait
 * that was interrupted.
 */
constexpr int kSignalsDue = -0x10000;

/** Whether signals have arrived whose listeners have not run yet. */
bool SignalsDue();

/**
 * Whether this is the thread that counts signals and runs their listeners. Other threads wait as if
 * there were none.
 */
bool OnCountingThread();

/** Blocks the signals that have listeners; `before` gets the mask as it was. */
void HoldListened(sigset_t* before);

/**
 * Called by the handler after it counted a signal: keeps a wait that is about to begin from
 * waiting.
 */
void CutWait();

/** poll(2); the timeout is in nanoseconds, negative for ever. 0 may come early. */
int InterruptiblePoll(pollfd* fds, nfds_t nfds, double timeout);

/** select(2), in the same way. */
int InterruptibleSelect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, double timeout);

}  // namespace iomux
