import { serverSuite } from "./server-suite.ts";

for (const name of ["select", "poll", "epoll", "selectors", "selectors_callbacks"]) serverSuite(`reply/${name}`, "reply");
