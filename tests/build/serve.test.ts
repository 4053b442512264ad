import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../../src/build/serve";
import { ask as askServer } from "../journeys/support/ask";
import { buildSmallHouse } from "../journeys/support/small-house";

let served: Served;

beforeAll(async () => {
  served = await serve(buildSmallHouse());
});

afterAll(() => served.stop());

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askServer(served.address, path, headers, method);

const page = { "sec-fetch-mode": "navigate" };

test.each(["/", "/learn/DVC1/3", "/volunteer", "/learn/DVC1/3?x=1"])("%s opens the kiosk", async (path) => {
  const answer = await ask(path, page);
  expect(answer.status).toBe(200);
  expect(answer.body.toString()).toContain("Trạm Số");
  expect(answer.headers["content-security-policy"]).toBe("default-src 'self'; script-src 'self'");
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test("an old browser, which tells no mode, opens the kiosk too", async () => {
  expect((await ask("/volunteer", { accept: "text/html,*/*;q=0.8" })).status).toBe(200);
});

test.each([
  ["/assets/gone.js", page],
  ["/gone.png", page],
  ["/volunteer", { "sec-fetch-mode": "cors" }],
  ["/volunteer", { accept: "*/*" }],
])("%s with %o is missing, and never the kiosk's page", async (path, headers) => {
  const answer = await ask(path, headers);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain("Trạm Số");
});

test.each([
  ["/g/dvc1", "/G/DVC1/"],
  ["/G/dvc1/", "/G/DVC1/"],
  ["/G/DVC1", "/G/DVC1/"],
  ["/g/en/dvc1?x=1&y=%20", "/G/EN/DVC1/?x=1&y=%20"],
  ["/g", "/G/"],
  ["/G", "/G/"],
  ["/g/read.js", "/G/read.js"],
])("%s leads to %s", async (path, location) => {
  const answer = await ask(path, page);
  expect([answer.status, answer.headers.location]).toEqual([308, location]);
});

test("a home page carries its own policy", async () => {
  const answer = await ask("/G/DVC1/", page);
  expect(answer.status).toBe(200);
  expect(answer.headers["content-security-policy"]).toBe("default-src 'none'; img-src 'self'");
});

test.each(["/G/UNKNOWN", "/G/UNKNOWN/", "/g/xyz", "/G/gone.js"])(
  "%s is told as missing, in plain words",
  async (path) => {
    const answer = await ask(path, page);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain("Không có bài này");
    expect(answer.headers["content-security-policy"]).toBe("default-src 'none'; img-src 'self'");
  },
);

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2f..%2fetc%2fpasswd",
  "/.vite/manifest.json",
  "/.deploy/Caddyfile",
  "//etc/passwd",
])("%s gives nothing away", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("a hidden folder is not even the kiosk's page", async () => {
  expect((await ask("/.deploy/Caddyfile", page)).status).toBe(404);
});

test("an address that cannot be read is refused", async () => {
  expect((await ask("/%E0%A4%A")).status).toBe(400);
});

test("the station only answers questions", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
  const head = await ask("/", {}, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

describe("every answer", () => {
  test.each(["/", "/assets/main.js", "/G/DVC1/", "/gone.js", "/G/UNKNOWN/"])(
    "of %s carries the guards",
    async (path) => {
      const { headers } = await ask(path, page);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["permissions-policy"]).toMatch(/camera=\(self\), microphone=\(self\).*geolocation=\(\)/);
    },
  );
});

test("named assets are kept for ever, workers are asked for again", async () => {
  expect((await ask("/assets/main.js")).headers["cache-control"]).toContain("immutable");
  expect((await ask("/worker.js")).headers["cache-control"]).toBe("no-cache");
  // It may be there a moment later, when a new release has been copied whole.
  expect((await ask("/assets/gone.js")).headers["cache-control"]).toBe("no-cache");
});

test("text is squeezed for who can unpack it", async () => {
  const [plain, squeezed] = [await ask("/"), await ask("/", { "accept-encoding": "br, gzip" })];
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(squeezed.headers["content-encoding"]).toBe("gzip");
  expect(squeezed.body).toEqual(plain.body);
  expect(squeezed.sent).toBeLessThan(plain.sent);
});

test("an unchanged page is not sent twice", async () => {
  const { etag } = (await ask("/")).headers;
  const again = await ask("/", { "if-none-match": etag! });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});
