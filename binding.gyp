# The only file that asks which operating system it is: it picks the sources and says what they may rely on.
{
  "targets": [
    {
      "target_name": "iomux",
      "sources": [
        "native/args.cc",
        "native/binding.cc",
        "native/clock.cc",
        "native/constants.cc",
        "native/constants.gen.cc",
        "native/fd.cc",
        "native/owned_fd.cc",
        "native/poll.cc",
        "native/resolve.cc",
        "native/select.cc",
        "native/sockaddr.cc",
        "native/socket.cc",
        "native/wake_fd.cc",
        "native/wakeup.cc"
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
      "conditions": [
        ["OS=='linux'", {
          "sources": ["native/epoll.cc", "native/hub_epoll.cc", "native/watcher.cc", "native/watcher_thread.cc", "native/watcher_uv.cc"],
          "defines": ["_GNU_SOURCE", "HAVE_EPOLL", "HAVE_ABSTRACT_UNIX", "HAVE_ACCEPT4", "HAVE_EVENTFD", "HAVE_PIPE2", "HAVE_PPOLL", "HAVE_WATCHER"]
        }]
      ]
    }
  ]
}
