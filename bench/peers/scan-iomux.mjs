// Many socket pairs, 100 of them active: each event reads one byte and makes the next pair ready. By iomux.
import * as select from "../../dist/index.js";
import * as os from "../../dist/os.js";
import * as socket from "../../dist/socket.js";
import { cpuNs, serve } from "./peer.mjs";

const ACTIVE = 100;
const BYTE = Buffer.from("x");

class Scan {
	constructor(mechanism, pairs) {
		this.sockets = Array.from({ length: pairs }, () => socket.socketpair());
		this.readers = this.sockets.map(([reader]) => reader.fileno());
		const writers = this.sockets.map(([, writer]) => writer.fileno());
		this.nextOf = new Map(this.readers.map((fd, i) => [fd, writers[(i + 1) % pairs]]));
		for (let i = 0; i < ACTIVE; i++) os.write(writers[Math.floor((i * pairs) / ACTIVE)], BYTE);
		this.iterate = this[mechanism];
		if (mechanism === "epoll") {
			this.poller = select.epoll();
			for (const fd of this.readers) this.poller.register(fd, select.EPOLLIN);
		} else if (mechanism === "poll") {
			this.poller = select.poll();
			for (const fd of this.readers) this.poller.register(fd, select.POLLIN);
		}
	}

	handle(fd) {
		os.read(fd, 1);
		os.write(this.nextOf.get(fd), BYTE);
	}

	epoll() {
		const ready = this.poller.poll(0, ACTIVE);
		for (const [fd] of ready) this.handle(fd);
		return ready.length;
	}

	poll() {
		const ready = this.poller.poll(0);
		for (const [fd] of ready) this.handle(fd);
		return ready.length;
	}

	select() {
		const [ready] = select.select(this.readers, [], [], 0);
		for (const fd of ready) this.handle(fd);
		return ready.length;
	}

	close() {
		for (const [reader, writer] of this.sockets) {
			reader.close();
			writer.close();
		}
		this.poller?.close?.();
	}
}

let scan;
await serve({
	setup(mechanism, pairs) {
		scan?.close();
		scan = new Scan(mechanism, Number(pairs));
	},
	run(most) {
		let handled = 0;
		const start = cpuNs();
		while (handled < Number(most)) handled += scan.iterate();
		return (cpuNs() - start) / handled;
	},
});
