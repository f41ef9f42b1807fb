// The site as its readers meet it: from the file system, in a browser. Run by `npm run test:docs`, after it was made.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const site = fileURLToPath(new URL("../../build/site/", import.meta.url));
const shots = fileURLToPath(new URL("../../build/site-screenshots/", import.meta.url));
const urlOf = (path) => new URL(path, pathToFileURL(site)).href;
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const userDataDir = mkdtempSync(join(tmpdir(), "iomux-docs-"));

/** What every page is asked: its links, its anchors, its images, its text. */
const layout = () => ({
	links: [...document.querySelectorAll("a[href]")].map((a) => a.href),
	ids: [...document.querySelectorAll("[id], a[name]")].map((each) => each.id || each.name),
	images: [...document.images].map(({ src, naturalWidth }) => ({ src, naturalWidth })),
	text: document.querySelector(".col-content")?.innerText.length ?? 0,
});

let browser;
let page;
/** What a page has complained of since it was opened. */
let complaints = [];

before(async () => {
	browser = await puppeteer.launch({
		executablePath,
		userDataDir,
		headless: true,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
	page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
	page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || complaints.push(`asks the network for ${request.url()}`));
});
after(async () => {
	await browser?.close();
	rmSync(userDataDir, { recursive: true, force: true });
});

async function open(path) {
	complaints = [];
	await page.goto(urlOf(path), { waitUntil: "load" });
}

describe("the site", () => {
	const pages = new Map();
	const files = readdirSync(site, { recursive: true }).filter((file) => file.endsWith(".html"));

	test("has pages that load without a complaint, and images that are there", async () => {
		for (const file of files) {
			await open(file);
			const seen = await page.evaluate(layout);
			assert.deepEqual(complaints.slice(0, 3), [], `${file} complains`);
			assert.ok(seen.text > 40, `${file} is empty`);
			for (const image of seen.images) assert.ok(image.naturalWidth > 0, `${file} lacks the image ${image.src}`);
			pages.set(urlOf(file), seen);
		}
		assert.ok(pages.size > 150, `only ${pages.size} pages`);
	});

	test("has no dead link", (t) => {
		assert.equal(pages.size, files.length);
		const external = new Set();
		const dead = [];
		let count = 0;
		for (const [from, { links }] of pages)
			for (const link of links) {
				if (!link.startsWith("file:")) {
					external.add(link);
					continue;
				}
				count++;
				const [target, anchor] = link.split("#");
				const there = pages.get(target);
				if (there === undefined ? !existsSync(fileURLToPath(target)) : anchor && !there.ids.includes(decodeURIComponent(anchor)))
					dead.push(`${from} -> ${link}`);
			}
		assert.deepEqual(dead, []);
		t.diagnostic(`${count} links on ${pages.size} pages; not followed: ${[...external].join(" ")}`);
	});

	test("leads from the front page to every module and document", () => {
		const front = pages.get(urlOf("index.html"));
		const reached = new Set(front.links.map((link) => link.split("#")[0]));
		const names = ["", "_select", "_selectors", "_socket", "_signal", "_os", "_termios", "_tty", "_errors", "_native"];
		for (const name of names) assert.ok(pages.has(urlOf(`modules/iomux${name}.html`)), `no page of iomux${name}`);
		for (const document of files.filter((file) => file.startsWith("documents/"))) assert.ok(reached.has(urlOf(document)), document);
		assert.ok(files.filter((file) => file.startsWith("documents/")).length >= 10);
	});

	test("shows the plots of the measurements", () => {
		const shown = (path) => (pages.get(urlOf(path)) ?? { images: [] }).images.map(({ src }) => src.split("/").at(-1));
		const performance = files.find((file) => file.startsWith("documents/performance"));
		for (const plot of ["scan.svg", "echo.svg"]) {
			assert.ok(shown("index.html").includes(plot), `the front page lacks ${plot}`);
			assert.ok(shown(performance).includes(plot), `${performance} lacks ${plot}`);
		}
	});

	for (const [words, title] of [
		["recv_into", "Socket"],
		["EPOLLONESHOT", "constants"],
		["timerfd_settime", "timerfd_settime"],
	])
		test(`finds ${words} and leads there`, async () => {
			await open("index.html");
			await page.click("#tsd-search-trigger");
			await page.type("#tsd-search-input", words);
			const first = await page.waitForSelector("#tsd-search-results li a");
			const target = await first.evaluate((a) => a.href);
			await Promise.all([page.waitForNavigation(), first.click()]);
			assert.equal(page.url(), target);
			assert.match(await page.$eval("h1", (heading) => heading.textContent), new RegExp(title));
			const anchor = new URL(target).hash.slice(1);
			const there = await page.evaluate(
				(id) => (id === "" ? document.body : document.getElementById(id)?.closest("section"))?.innerText,
				anchor,
			);
			assert.match(there ?? "", new RegExp(words));
			assert.deepEqual(complaints.slice(0, 3), []);
		});

	for (const theme of ["light", "dark"])
		test(`is legible in the ${theme}`, async () => {
			mkdirSync(shots, { recursive: true });
			await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
			for (const [name, path] of [
				["front", "index.html"],
				["class", "classes/iomux_socket.Socket.html"],
				["constants", "modules/iomux_socket.constants.html"],
				["native", "modules/iomux_native.html#epoll_wait"],
				["performance", files.find((file) => file.startsWith("documents/performance"))],
			]) {
				await open(path);
				await page.screenshot({ path: join(shots, `${name}-${theme}.png`) });
				assert.deepEqual(await page.evaluate(illegible), [], `${path} in the ${theme}`);
			}
		});
});

/** Text whose contrast with what is behind it is below what WCAG asks of large text, 3 to 1. */
function illegible() {
	const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
	const luminance = ([r, g, b]) => {
		const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const behind = (element) => {
		for (let at = element; at !== null; at = at.parentElement) {
			const [r, g, b, alpha = 1] = numbers(getComputedStyle(at).backgroundColor);
			if (alpha > 0.5) return [r, g, b];
		}
		return [255, 255, 255];
	};
	const found = new Set();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const element = walker.currentNode.parentElement;
		if (walker.currentNode.textContent.trim() === "" || !element.checkVisibility()) continue;
		if (element.closest("script, style, button, svg")) continue;
		const [ink, paper] = [luminance(numbers(getComputedStyle(element).color)), luminance(behind(element))];
		const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
		if (contrast < 3) found.add(`${walker.currentNode.textContent.trim().slice(0, 40)}: ${contrast.toFixed(1)}`);
	}
	return [...found];
}
