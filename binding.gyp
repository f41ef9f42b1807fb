# The only file that asks which operating system it is: it picks the sources and says what they may rely on.
{
  "variables": {
    # On Linux, kqueue over epoll: "libkqueue" adds the library that libkqueue_dir has; "emulation" takes the one of the tests and
    # leaves out what Linux has and macOS has not, so that the tests meet the addon as it is there; /dev/poll comes with it.
    "kqueue%": "",
    "libkqueue_dir%": "/usr"
  },
  "targets": [
    {
      "target_name": "iomux",
      "sources": [
        "native/support/args.cc",
        "native/binding.cc",
        "native/support/c_types.cc",
        "native/calls/clock.cc",
        "native/calls/cmsg.cc",
        "native/constants.cc",
        "native/constants.gen.cc",
        "native/calls/fd.cc",
        "native/support/blocks.cc",
        "native/calls/inet.cc",
        "native/calls/netdb.cc",
        "native/support/owned_fd.cc",
        "native/support/references.cc",
        "native/calls/poll.cc",
        "native/calls/process.cc",
        "native/calls/pty.cc",
        "native/calls/resolve.cc",
        "native/calls/select.cc",
        "native/process_state.cc",
        "native/signals/signal.cc",
        "native/signals/signal_state.cc",
        "native/signals/uv_signals.cc",
        "native/calls/sockaddr.cc",
        "native/calls/socket.cc",
        "native/calls/termios.cc",
        "native/reactor/wake_fd.cc",
        "native/reactor/wakeup.cc",
        "native/support/worker.cc"
      ],
      "include_dirs": ["native", "<!(node -p \"require('node-addon-api').include_dir\")"],
      "defines": [
        "NAPI_VERSION=8",
        "NODE_ADDON_API_DISABLE_DEPRECATED",
        "NAPI_DISABLE_CPP_EXCEPTIONS",
        "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"
      ],
      "cflags": ["-fvisibility=hidden", "-Wall", "-Wextra"],
      "cflags_cc": ["-std=c++17", "-fno-exceptions", "-fno-rtti"],
      "xcode_settings": {
        "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
        "GCC_ENABLE_CPP_EXCEPTIONS": "NO",
        "GCC_ENABLE_CPP_RTTI": "NO",
        "GCC_SYMBOLS_PRIVATE_EXTERN": "YES",
        "MACOSX_DEPLOYMENT_TARGET": "11.0"
      },
      "conditions": [
        ["OS=='linux' and kqueue!='emulation'", {
          "sources": [
            "native/signals/interruptible_timeout.cc",
            "native/calls/epoll.cc",
            "native/calls/eventfd.cc",
            "native/reactor/reactor_epoll.cc",
            "native/calls/inotify.cc",
            "native/signals/main_thread_linux.cc",
            "native/support/new_fd_atomic.cc",
            "native/calls/memfd.cc",
            "native/calls/pidfd.cc",
            "native/calls/ppoll.cc",
            "native/calls/read_nowait.cc",
            "native/calls/sendfile.cc",
            "native/calls/signalfd.cc",
            "native/calls/sockaddr_linux.cc",
            "native/calls/splice.cc",
            "native/calls/timerfd.cc",
            "native/reactor/wake_fd_eventfd.cc",
            "native/reactor/watcher.cc",
            "native/reactor/watcher_thread.cc",
            "native/reactor/watcher_uv.cc"
          ],
          "defines": [
            "_GNU_SOURCE",
            "HAVE_RAW_CALLS",
            "HAVE_EPOLL",
            "HAVE_ABSTRACT_UNIX",
            "HAVE_DEV_FD",
            "HAVE_LINUX_DESCRIPTORS",
            "HAVE_PPOLL",
            "HAVE_WATCHER"
          ]
        }],
        ["OS=='mac'", {
          "sources": [
            "native/signals/interruptible_mask.cc",
            "native/reactor/reactor_kqueue.cc",
            "native/calls/kqueue.cc",
            "native/signals/main_thread_pthread.cc",
            "native/support/new_fd_fcntl.cc",
            "native/reactor/wake_fd_pipe.cc",
            "native/reactor/watcher.cc",
            "native/reactor/watcher_thread.cc",
            "native/reactor/watcher_uv.cc"
          ],
          "defines": ["HAVE_DEV_FD", "HAVE_KQUEUE", "HAVE_SA_LEN", "HAVE_MACH_SEMAPHORE", "HAVE_WATCHER"]
        }],
        ["OS=='freebsd'", {
          "sources": [
            "native/signals/interruptible_mask.cc",
            "native/reactor/reactor_kqueue.cc",
            "native/calls/kqueue.cc",
            "native/calls/ppoll.cc",
            "native/signals/main_thread_pthread.cc",
            "native/support/new_fd_atomic.cc",
            "native/reactor/wake_fd_pipe.cc",
            "native/reactor/watcher.cc",
            "native/reactor/watcher_thread.cc",
            "native/reactor/watcher_uv.cc"
          ],
          "defines": ["HAVE_KQUEUE", "HAVE_PTHREAD_NP_H", "HAVE_SA_LEN", "HAVE_WATCHER", "HAVE_PPOLL"]
        }],
        ["OS=='netbsd' or OS=='openbsd'", {
          "sources": [
            "native/signals/interruptible_mask.cc",
            "native/reactor/reactor_kqueue.cc",
            "native/calls/kqueue.cc",
            "native/calls/ppoll.cc",
            "native/support/new_fd_atomic.cc",
            "native/reactor/wake_fd_pipe.cc",
            "native/reactor/watcher.cc",
            "native/reactor/watcher_thread.cc",
            "native/reactor/watcher_uv.cc"
          ],
          "defines": ["HAVE_KQUEUE", "HAVE_KQUEUE1", "HAVE_SA_LEN", "HAVE_WATCHER", "HAVE_PPOLL"]
        }],
        ["OS=='solaris'", {
          "sources": [
            "native/signals/interruptible_mask.cc",
            "native/calls/devpoll.cc",
            "native/calls/ppoll.cc",
            "native/signals/main_thread_lwp.cc",
            "native/support/new_fd_atomic.cc",
            "native/reactor/wake_fd_pipe.cc"
          ],
          "defines": ["__EXTENSIONS__", "HAVE_DEVPOLL", "HAVE_PPOLL"],
          "libraries": ["-lsocket", "-lnsl"]
        }],
        ["OS=='netbsd'", {
          "sources": ["native/signals/main_thread_lwp.cc"],
          "defines": ["HAVE_LWP_H"]
        }],
        ["OS=='openbsd'", {
          "sources": ["native/signals/main_thread_pthread.cc"],
          "defines": ["HAVE_PTHREAD_NP_H"]
        }],
        ["OS=='linux' and kqueue=='libkqueue'", {
          "sources": ["native/calls/kqueue.cc"],
          "defines": ["HAVE_KQUEUE"],
          "include_dirs": ["<(libkqueue_dir)/include/kqueue"],
          "libraries": ["-L<(libkqueue_dir)/lib", "-lkqueue", "-Wl,-rpath,<(libkqueue_dir)/lib"]
        }],
        ["OS=='linux' and kqueue=='emulation'", {
          "sources": [
            "native/signals/interruptible_mask.cc",
            "native/calls/devpoll.cc",
            "native/reactor/reactor_kqueue.cc",
            "native/calls/kqueue.cc",
            "native/signals/main_thread_linux.cc",
            "native/support/new_fd_fcntl.cc",
            "native/reactor/wake_fd_pipe.cc",
            "native/reactor/watcher.cc",
            "native/reactor/watcher_thread.cc",
            "native/reactor/watcher_uv.cc",
            "test/kqueue-emulation/devpoll_emulation.cc",
            "test/kqueue-emulation/knote.cc",
            "test/kqueue-emulation/kqueue_emulation.cc",
            "test/kqueue-emulation/queue.cc",
            "test/kqueue-emulation/signal_counter.cc"
          ],
          "include_dirs": ["test/kqueue-emulation"],
          "defines": ["_GNU_SOURCE", "HAVE_ABSTRACT_UNIX", "HAVE_DEVPOLL", "HAVE_KQUEUE", "HAVE_WATCHER", "SO_NOSIGPIPE=0x1022"],
          "ldflags": ["-Wl,--wrap=close,--wrap=ioctl,--wrap=open64,--wrap=write"]
        }]
      ]
    }
  ]
}
