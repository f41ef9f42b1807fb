// What a process has once, however many copies of this addon it loads (two versions of the package, a
// bundle beside an installed one) and however many environments use them: which signals are
// listened to, wakeups, and the signals that signalfd has taken. The copy that was loaded first
// serves all others: they find its tables by an exported symbol and call its code through them.
#pragma once

#include <atomic>
#include <cstdint>

namespace iomux {

struct SignalState;
struct SignalfdCalls;
struct WakeupCalls;

/** Of the layout of this struct and of those that it leads to: raise it with every change. */
constexpr uint32_t kProcessVersion = 1;

struct ProcessState {
  char magic[8];
  uint32_t version;
  uint32_t size;
  SignalState* signals;
  const WakeupCalls* wakeups;
  /** Null where there is no signalfd. */
  const SignalfdCalls* signalfd;
  /** Whether the process is ending; it never becomes false again. */
  std::atomic<uint32_t> ending;
};

/** This process's; until FindProcessState() it is this copy's own. */
extern std::atomic<ProcessState*> process_state;

inline ProcessState& Process() { return *process_state.load(std::memory_order_relaxed); }

/**
 * Has this copy use the state of the copy that was loaded first. False if that copy has another
 * layout: then this one keeps to its own state and must leave signals alone, which cannot have two
 * handlers.
 */
bool FindProcessState();

}  // namespace iomux
