import { serverSuite } from "./server-suite.ts";

for (const name of ["reply/select", "reply/poll", "reply/epoll"]) serverSuite(name, "reply");
