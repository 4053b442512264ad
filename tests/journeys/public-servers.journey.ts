import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test as base } from "@playwright/test";
import { ask, type Answer } from "./support/ask";
import { PublicServer, publicServers } from "./support/public-server";
import { builtApp, Station } from "./support/station";

const page = { accept: "text/html,application/xhtml+xml", "sec-fetch-mode": "navigate" };
const squeezed = { ...page, "accept-encoding": "gzip, deflate, br" };

const built = readdirSync(builtApp, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(builtApp.length));
const hidden = [...built.filter((file) => file.includes("/.")), "/.env", "/G/.hidden"];
const files = built.filter((file) => !file.includes("/."));
const pages = files.filter((file) => file.endsWith("/index.html")).map((file) => file.replace(/index\.html$/, ""));
const lowered = [
  "/g",
  "/g/",
  "/G",
  "/g/dvc1",
  "/g/dvc1/",
  "/G/dvc1/?x=1&y=%20",
  "/g/Dvc1?x=1",
  "/G/DVC1",
  "/g/sw.js",
  "/g/tap",
];
const missing = [
  "/assets/gone-12345678.js",
  "/gone.png",
  "/G/UNKNOWN/",
  "/g/unknown",
  "/G/page-00000000.js",
  "/G/TAP/practice-00000000.js",
  "/G/TAP/gone/",
];
const screens = ["/learn/DVC1/3", "/volunteer?x=1", "/nowhere"];
const addresses = Object.entries({ files, pages, lowered, missing, screens, hidden });

const told = [
  "location",
  "cache-control",
  "content-security-policy",
  "permissions-policy",
  "x-content-type-options",
  "referrer-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
];

/** What must be alike at every server; two names are in use for scripts, and a drawing tells its letters itself. */
function answerIn({ status, headers, body }: Answer) {
  const redirect = status === 308;
  const type = headers["content-type"]
    ?.toLowerCase()
    .replace("application/javascript", "text/javascript")
    .replace("svg+xml; charset=utf-8", "svg+xml");
  const fromHeaders = Object.fromEntries(told.map((name) => [name, headers[name]]));
  return { status, ...fromHeaders, type: redirect || type, body: redirect || body.toString("base64") };
}

interface Servers {
  station: Station;
  server: PublicServer;
  /** The home pages alone, as on a site for phones. */
  phonesOnly: PublicServer;
}

for (const kind of publicServers) {
  const lend = async (server: PublicServer, use: (server: PublicServer) => Promise<void>) => {
    await use(server);
    await server.throwAway();
  };
  const test = base.extend<object, Servers>({
    server: [async ({}, use) => lend(await PublicServer.open(kind, builtApp), use), { scope: "worker" }],
    phonesOnly: [
      async ({}, use) => lend(await PublicServer.open(kind, builtApp, { part: "G" }), use),
      { scope: "worker" },
    ],
    station: [
      async ({}, use) => {
        const station = await Station.open(builtApp);
        await use(station);
        await station.stop();
      },
      { scope: "worker" },
    ],
  });

  test.describe(kind.name, () => {
    test.skip(!kind.here(), `${kind.name} is not on this machine: its configuration was not tried.`);

    for (const [what, paths] of addresses)
      test(`${what}: the same answers as those of npm start`, async ({ server, station }) => {
        expect(paths.length).toBeGreaterThan(2);
        for (const path of paths) {
          const ours = await ask(station.address, path, squeezed);
          expect.soft(answerIn(await ask(server.address, path, squeezed)), path).toEqual(answerIn(ours));
        }
      });

    test("what is missing or hidden is not told as there", async ({ server }) => {
      for (const path of [...missing, ...hidden])
        expect((await ask(server.address, path, page)).status, path).toBe(404);
      expect((await ask(server.address, "/volunteer", { accept: "*/*" })).status).toBe(404);
      expect((await ask(server.address, "/G/DVC1/", {}, "POST")).status).toBe(405);
    });

    test("a home page's address is put right with the rest of it kept", async ({ server }) => {
      const { status, headers } = await ask(server.address, "/g/dvc1?x=1&y=%20", page);
      expect([status, headers["location"]]).toEqual([308, "/G/DVC1/?x=1&y=%20"]);
    });

    test("hashed files are kept for ever, pages and workers are asked for again", async ({ server }) => {
      const cache = async (path: string) => (await ask(server.address, path)).headers["cache-control"];
      const hashed = files.filter((file) => /^\/assets\/|^\/G\/(page|TAP\/practice)/.test(file));
      expect(hashed.some((file) => file.startsWith("/G/"))).toBe(true);
      for (const file of hashed) expect.soft(await cache(file), file).toBe("public, max-age=31536000, immutable");
      for (const path of [
        "/",
        "/index.html",
        "/G/",
        "/G/DVC1/",
        "/G/TAP/",
        "/G/DVC1/practice.json",
        "/kiosk-worker.js",
        "/G/sw.js",
        "/assets/gone.js",
      ])
        expect.soft(await cache(path), path).toBe("no-cache");
    });

    test("texts are squeezed as well as they can be", async ({ server }) => {
      for (const file of files.filter((name) => /\.(html|js|css|svg|webmanifest)$/.test(name))) {
        const whole = readFileSync(join(builtApp, file));
        if (whole.length < 512) continue;
        const { headers, sent } = await ask(server.address, file, squeezed);
        expect.soft([headers["content-encoding"], headers["vary"]], file).toEqual(["gzip", "Accept-Encoding"]);
        expect.soft(sent, file).toBeLessThan(gzipSync(whole, { level: 9 }).length * 1.05 + 32);
      }
      expect((await ask(server.address, "/G/DVC1/")).headers["content-encoding"]).toBeUndefined();
    });

    test("an unchanged page is not sent twice, and keeps its guards", async ({ server }) => {
      const first = await ask(server.address, "/G/DVC1/", squeezed);
      const again = await ask(server.address, "/G/DVC1/", { ...squeezed, "if-none-match": first.headers["etag"]! });
      expect([again.status, again.sent]).toEqual([304, 0]);
      expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
      expect(again.headers["cache-control"]).toBe("no-cache");
    });

    test("plain http leads to https, and https is asked for from then on", async ({ server }) => {
      const { status, headers } = await ask(server.plainAddress, "/g/dvc1?x=1", page);
      expect(status).toBe(308);
      expect(headers["location"]).toMatch(/^https:\/\/localhost(:\d+)?\/g\/dvc1\?x=1$/);
      for (const path of ["/", "/G/DVC1/", "/G/UNKNOWN/", "/gone.png", "/g/dvc1"])
        expect((await ask(server.address, path)).headers["strict-transport-security"], path).toBe("max-age=31536000");
    });

    test("with the home pages alone every page leads to their list, and nothing else is there", async ({
      phonesOnly,
    }) => {
      for (const path of ["/", "/learn/DVC1/3"]) {
        const { status, headers } = await ask(phonesOnly.address, path, page);
        expect([status, headers["location"]], path).toEqual([302, "/G/"]);
      }
      for (const path of pages.filter((name) => name.startsWith("/G/")))
        expect((await ask(phonesOnly.address, path, page)).status, path).toBe(200);
      for (const path of ["/kiosk-worker.js", "/index.html", "/G/UNKNOWN/"])
        expect((await ask(phonesOnly.address, path, page)).status, path).toBe(404);
    });

    test("who reads which guide is written down nowhere", async ({ server }) => {
      await ask(server.address, "/G/DVC2/?here=1", page);
      await server.stop();
      expect(server.log).not.toContain("DVC2");
      await server.start();
    });
  });
}
