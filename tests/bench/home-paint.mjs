import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { contentType } from "../../src/build/headers";
import { root } from "../../.ci/tools.mjs";

// A cheap phone on the edge of a 3G cell.
const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const slowdown = 6;

const bareApp = {
  "index.html":
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hello</title></head><body><div id="app"></div><script type="module" src="./main.jsx"></script></body></html>',
  "main.jsx": 'import { render } from "solid-js/web";\nrender(() => <h1>Hello</h1>, document.getElementById("app"));\n',
};

/** The least app Solid can make, built as ours is, by address. */
async function bareHello() {
  const folder = join(root, ".cache/bare-hello");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(bareApp)) writeFileSync(join(folder, name), text);
  const built = await build({
    configFile: false,
    root: folder,
    base: "./",
    logLevel: "error",
    plugins: [solid()],
    build: { write: false, target: "es2022", modulePreload: { polyfill: false } },
  });
  rmSync(folder, { recursive: true });
  return built.output.map((file) => [`/hello/${file.fileName}`, Buffer.from(file.code ?? file.source)]);
}

/** Serves both, gzipped alike, and nothing else. */
async function serveBoth(files) {
  const packed = new Map(files.map(([address, bytes]) => [address, gzipSync(bytes, { level: 9 })]));
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url, "http://localhost").pathname;
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const body = packed.get(file);
    answer.writeHead(body ? 200 : 404, { "content-type": contentType(file), "content-encoding": "gzip" });
    answer.end(body ?? gzipSync(""));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, server };
}

/** When something, and when the headline, is painted: both in ms since the tap. */
async function paintOf(browser, address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address, { waitUntil: "commit" });
  const painted = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen = {};
        const see = (moment, startTime) => {
          seen[moment] ??= startTime;
          if (seen.first && seen.headline) resolve(seen);
        };
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint) see("first", paint.startTime);
        }).observe({ type: "paint", buffered: true });
        new PerformanceObserver((list) => {
          const headline = list.getEntries().find(({ element }) => element?.tagName === "H1");
          if (headline) see("headline", headline.startTime);
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await context.close();
  return painted;
}

/** The paints of a guide's home page and of the bare app, taken in turns so that both meet the same weather. */
export async function homePaint(dist, code, times) {
  const home = readFileSync(join(dist, "G", code, "index.html"));
  const script = /src="\.\.\/(page-[\w-]+\.js)"/.exec(String(home))[1];
  const own = ["icon.svg", "manifest.webmanifest", script].map((name) => [
    `/G/${name}`,
    readFileSync(join(dist, "G", name)),
  ]);
  const { address, server } = await serveBoth([[`/G/${code}/index.html`, home], ...own, ...(await bareHello())]);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  const paints = { home: [], hello: [] };
  try {
    for (let nth = 0; nth < times; nth += 1) {
      paints.home.push(await paintOf(browser, `${address}/G/${code}/`));
      paints.hello.push(await paintOf(browser, `${address}/hello/`));
    }
    return { version: browser.version(), ...paints };
  } finally {
    await browser.close();
    server.close();
  }
}
