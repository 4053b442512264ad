import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "../../.ci/sizes.mjs");

// Chance cannot be squeezed: what goes in is what comes out.
const bulk = (bytes: number) =>
  `"${randomBytes(bytes / 2)
    .toString("latin1")
    .replace(/["\n\\]/g, "x")}"`;

const dexie = `"IndexedDB API missing. Please visit"`;
const qrcode = `"The amount of data is too big to be stored in a QR Code"`;

const small: Record<string, string> = {
  "index.html": `<script type="module" crossorigin src="/assets/main.js"></script><link rel="stylesheet" crossorigin href="/assets/main.css">`,
  ".vite/manifest.json": JSON.stringify({
    "index.html": {
      file: "assets/main.js",
      imports: ["_solid.js"],
      dynamicImports: ["src/late.ts"],
      css: ["assets/main.css"],
    },
    "_solid.js": { file: "assets/solid.js" },
    "src/late.ts": { file: "assets/late.js" },
    "src/content/guides/papers/a.yaml": { file: "assets/guides/a.js", isDynamicEntry: true },
    "src/content/guides/papers/b.yaml": { file: "assets/guides/b.js", isDynamicEntry: true },
  }),
  "assets/guides/a.js": "2;",
  "assets/guides/b.js": "3;",
  "assets/be-vietnam.woff2": "font",
  "assets/later/river-1.svg": "<svg/>",
  "kiosk-worker.js": `keep([{"url":"assets/late.js","integrity":"sha384-"},{"url":"assets/be-vietnam.woff2"},{"url":"assets/guides/a.js"},{"url":"assets/guides/b.js"}])`,
  "assets/main.js": `import "./solid.js"; import("./late.js");`,
  "assets/solid.js": "1;",
  "assets/late.js": `${dexie};${qrcode}`,
  "assets/main.css": "a{}",
  "G/index.html": "<h1>Các bài</h1>",
  "G/DVC1/index.html": "<h1>Nộp hồ sơ</h1>",
  "G/DVC1/practice.json": "{}",
  "G/TAP/index.html": "<h1>Làm thử</h1>",
  "G/TAP/practice-1.js": "5;",
  "G/TAP/practice-end-1.js": "6;",
  "G/TAP/practice-1.css": "b{}",
};

function weigh(changed: Record<string, string> = {}): { code: number | null; said: string } {
  const dist = mkdtempSync(join(tmpdir(), "sizes-"));
  for (const [path, text] of Object.entries({ ...small, ...changed })) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text, "latin1");
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, dist], { encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

test("a small build passes, and what loads late is not weighed with what loads first", () => {
  expect(weigh({ "assets/late.js": `${dexie};${qrcode};${bulk(200_000)}` })).toMatchObject({ code: 0 });
});

test("one guide may be twice the average, and fonts are not weighed with what is kept at once", () => {
  const changed = { "assets/guides/a.js": bulk(18_000), "assets/be-vietnam.woff2": bulk(1_200_000) };
  expect(weigh(changed)).toMatchObject({ code: 0 });
});

test.each([
  ["the entry script", "assets/main.js", bulk(64_000), "first-load script"],
  ["a script the entry imports", "assets/solid.js", bulk(64_000), "first-load script"],
  ["the style", "assets/main.css", bulk(14_000), "first-load style"],
  ["a home page", "G/DVC1/index.html", bulk(30_000), "home page G/DVC1/"],
  ["a heavy practice at home", "G/DVC1/practice.json", bulk(110_000), "practice at home with G/DVC1/practice.json"],
  ["a heavy guide", "assets/guides/a.js", bulk(30_000), "largest guide assets/guides/a.js"],
  ["a heavy illustration", "assets/later/river-1.svg", bulk(8_000), "largest illustration assets/later/river-1.svg"],
  ["an illustration that is waited for", "assets/house-1.svg", "<svg/>", "assets/house-1.svg is an illustration"],
  ["a heavy station", "assets/late.js", `${dexie};${qrcode};${bulk(800_000)}`, "kept at once, without fonts"],
  [
    "a guide that is not kept",
    "kiosk-worker.js",
    `["assets/guides/a.js","integrity"]`,
    "b.js is a guide that no tablet",
  ],
  ["a worker that keeps nothing", "kiosk-worker.js", "1;", "No precache was found"],
  ["a heavy machine voice", "assets/later/voice/DT1-1.voice", bulk(12_400_000), "machine voice (1 files, as they lie)"],
  ["a sound that is waited for", "assets/DT1-1.voice", "1;", "assets/DT1-1.voice is a sound that a new tablet"],
  ["a sound that is not kept", "assets/later/voice/DT2-1.voice", "1;", "DT2-1.voice is a sound that no tablet keeps"],
  ["Dexie before first paint", "assets/solid.js", dexie, "dexie is loaded before first paint, in assets/solid.js"],
  ["the QR library before first paint", "assets/main.js", qrcode, "qrcode is loaded before first paint"],
  ["a library that is nowhere", "assets/late.js", dexie, "qrcode is nowhere in the build"],
  ["a page without a script", "index.html", "<h1>Trạm Số</h1>", "No first-load script"],
])("%s is refused", (_what, path, text, said) => {
  const verdict = weigh({ [path]: text });
  expect(verdict.code).toBe(1);
  expect(verdict.said).toContain(said);
});

test("guides that are heavy together are refused, though none is too heavy alone", () => {
  const verdict = weigh({ "assets/guides/a.js": bulk(18_000), "assets/guides/b.js": bulk(18_000) });
  expect(verdict.code).toBe(1);
  expect(verdict.said).toContain("guides on average");
  expect(verdict.said).not.toContain("TOO BIG OR ODD: largest guide");
});

test("a build without any guide is refused", () => {
  const verdict = weigh({ ".vite/manifest.json": JSON.stringify({ "index.html": { file: "assets/main.js" } }) });
  expect(verdict.code).toBe(1);
  expect(verdict.said).toContain("No guide was found");
});

test("a folder without a build is refused in plain words", () => {
  const { status, stderr } = spawnSync(process.execPath, [script, tmpdir()], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no build/);
});
