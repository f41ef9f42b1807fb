import { serverSuite } from "./server-suite.ts";

for (const name of ["echo/select", "echo/select_timeout", "echo/poll", "echo/epoll"]) serverSuite(name, "echo");
