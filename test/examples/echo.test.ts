import { serverSuite } from "./server-suite.ts";

for (const name of ["select", "select_timeout", "poll", "epoll", "selectors", "selectors_callbacks"]) serverSuite(`echo/${name}`, "echo");
