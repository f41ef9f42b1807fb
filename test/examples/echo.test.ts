import { serverSuite } from "./server-suite.ts";

const SERVERS = ["select", "select_timeout", "poll", "epoll", "epoll_fast", "selectors", "selectors_callbacks"];

for (const name of SERVERS) serverSuite(`echo/${name}`, "echo");
