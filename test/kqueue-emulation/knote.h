// What the emulation keeps for each registered filter: one class per filter of kqueue.
#pragma once

#include <sys/event.h>

#include <memory>

namespace kqueue_emulation {

class Queue;

/**
 * A registered filter. It is watched through the epoll descriptors of its queue and becomes active
 * when something happened; an active one is asked what there is to report.
 */
class Knote {
 public:
  Knote(Queue& queue, const struct kevent& change);
  /** Stops to watch. */
  virtual ~Knote() = default;
  Knote(const Knote&) = delete;
  Knote& operator=(const Knote&) = delete;

  /** Starts to watch: 0 or an errno. */
  virtual int Attach() = 0;
  /** Takes over the parameters of a change to a filter that is registered: 0 or an errno. */
  virtual int Touch(const struct kevent& change);
  /** EV_ENABLE and EV_DISABLE; what happens meanwhile is remembered: 0 or an errno. */
  virtual int Enable(bool /*enabled*/) { return 0; }
  /** Something happened on the descriptor that is watched. */
  virtual void Fired() {}
  /** Fills in what is to be reported: false if it is nothing after all. */
  virtual bool Report(struct kevent* event) = 0;
  /** Forgets what was reported: EV_CLEAR. */
  virtual void Clear() { active = false; }

  /** What was registered, without the flags that are orders. */
  struct kevent kev;
  bool disabled = false;
  bool active = false;

 protected:
  Queue& queue_;
};

/** A filter as `change` asks for it; null if there is no such filter here. */
std::unique_ptr<Knote> MakeKnote(Queue& queue, const struct kevent& change);

}  // namespace kqueue_emulation
