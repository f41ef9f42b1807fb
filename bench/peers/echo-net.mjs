// TCP echo server on node:net: prints the port it listens on.
import net from "node:net";

const server = net.createServer({ noDelay: true }, (connection) => {
	connection.on("data", (data) => connection.write(data));
	connection.on("error", () => connection.destroy());
});
server.listen({ host: "127.0.0.1", port: 0, backlog: 4096 }, () => console.log(server.address().port));
