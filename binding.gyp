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
        "native/args.cc",
        "native/binding.cc",
        "native/clock.cc",
        "native/cmsg.cc",
        "native/constants.cc",
        "native/constants.gen.cc",
        "native/fd.cc",
        "native/frame.cc",
        "native/inet.cc",
        "native/netdb.cc",
        "native/owned_fd.cc",
        "native/poll.cc",
        "native/pty.cc",
        "native/resolve.cc",
        "native/select.cc",
        "native/signal.cc",
        "native/sockaddr.cc",
        "native/socket.cc",
        "native/wake_fd.cc",
        "native/wakeup.cc",
        "native/worker.cc"
      ],
      "include_dirs": ["<!(node -p \"require('node-addon-api').include_dir\")"],
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
            "native/attentive_timeout.cc",
            "native/epoll.cc",
            "native/eventfd.cc",
            "native/hub_epoll.cc",
            "native/inotify.cc",
            "native/main_thread_linux.cc",
            "native/new_fd_atomic.cc",
            "native/pidfd.cc",
            "native/read_nowait.cc",
            "native/sendfile.cc",
            "native/signalfd.cc",
            "native/sockaddr_linux.cc",
            "native/timerfd.cc",
            "native/watcher.cc",
            "native/watcher_thread.cc",
            "native/watcher_uv.cc"
          ],
          "defines": [
            "_GNU_SOURCE",
            "HAVE_ATTENTIVE_TIMEOUT",
            "HAVE_BARE_CALLS",
            "HAVE_EPOLL",
            "HAVE_ABSTRACT_UNIX",
            "HAVE_EVENTFD",
            "HAVE_LINUX_DESCRIPTORS",
            "HAVE_PPOLL",
            "HAVE_WATCHER"
          ]
        }],
        ["OS=='mac'", {
          "sources": [
            "native/attentive_mask.cc",
            "native/hub_kqueue.cc",
            "native/kqueue.cc",
            "native/main_thread_pthread.cc",
            "native/new_fd_fcntl.cc",
            "native/watcher.cc",
            "native/watcher_thread.cc",
            "native/watcher_uv.cc"
          ],
          "defines": ["HAVE_KQUEUE", "HAVE_SA_LEN", "HAVE_MACH_SEMAPHORE", "HAVE_WATCHER"]
        }],
        ["OS=='freebsd'", {
          "sources": [
            "native/attentive_mask.cc",
            "native/hub_kqueue.cc",
            "native/kqueue.cc",
            "native/main_thread_pthread.cc",
            "native/new_fd_atomic.cc",
            "native/watcher.cc",
            "native/watcher_thread.cc",
            "native/watcher_uv.cc"
          ],
          "defines": ["HAVE_KQUEUE", "HAVE_PTHREAD_NP_H", "HAVE_SA_LEN", "HAVE_WATCHER", "HAVE_PPOLL"]
        }],
        ["OS=='netbsd' or OS=='openbsd'", {
          "sources": [
            "native/attentive_mask.cc",
            "native/hub_kqueue.cc",
            "native/kqueue.cc",
            "native/new_fd_atomic.cc",
            "native/watcher.cc",
            "native/watcher_thread.cc",
            "native/watcher_uv.cc"
          ],
          "defines": ["HAVE_KQUEUE", "HAVE_KQUEUE1", "HAVE_SA_LEN", "HAVE_WATCHER", "HAVE_PPOLL"]
        }],
        ["OS=='solaris'", {
          "sources": ["native/attentive_mask.cc", "native/devpoll.cc", "native/main_thread_lwp.cc", "native/new_fd_atomic.cc"],
          "defines": ["__EXTENSIONS__", "HAVE_DEVPOLL", "HAVE_PPOLL"],
          "libraries": ["-lsocket", "-lnsl"]
        }],
        ["OS=='netbsd'", {
          "sources": ["native/main_thread_lwp.cc"],
          "defines": ["HAVE_LWP_H"]
        }],
        ["OS=='openbsd'", {
          "sources": ["native/main_thread_pthread.cc"],
          "defines": ["HAVE_PTHREAD_NP_H"]
        }],
        ["OS=='linux' and kqueue=='libkqueue'", {
          "sources": ["native/kqueue.cc"],
          "defines": ["HAVE_KQUEUE"],
          "include_dirs": ["<(libkqueue_dir)/include/kqueue"],
          "libraries": ["-L<(libkqueue_dir)/lib", "-lkqueue", "-Wl,-rpath,<(libkqueue_dir)/lib"]
        }],
        ["OS=='linux' and kqueue=='emulation'", {
          "sources": [
            "native/attentive_mask.cc",
            "native/devpoll.cc",
            "native/hub_kqueue.cc",
            "native/kqueue.cc",
            "native/main_thread_linux.cc",
            "native/new_fd_fcntl.cc",
            "native/watcher.cc",
            "native/watcher_thread.cc",
            "native/watcher_uv.cc",
            "test/native/devpoll_emulation.cc",
            "test/native/knote.cc",
            "test/native/kqueue_emulation.cc",
            "test/native/queue.cc",
            "test/native/signal_counter.cc"
          ],
          "include_dirs": ["test/native"],
          "defines": ["_GNU_SOURCE", "HAVE_ABSTRACT_UNIX", "HAVE_DEVPOLL", "HAVE_KQUEUE", "HAVE_WATCHER", "SO_NOSIGPIPE=0x1022"],
          "ldflags": ["-Wl,--wrap=close,--wrap=ioctl,--wrap=open64,--wrap=write"]
        }]
      ]
    }
  ]
}
