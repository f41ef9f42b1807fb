// What a system lacks cannot be called without a check.
import * as native from "iomux/native";

// @ts-expect-error: undefined where there is no kqueue
native.kqueue();
// @ts-expect-error: undefined where there is no epoll
native.epoll_create1(0);
native.kqueue?.();
if (native.eventfd !== undefined) native.eventfd(0, 0);
native.poll(new Int32Array(2), 1, 0);
// @ts-expect-error: the package's own
native.own;
