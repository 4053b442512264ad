import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { policyFile } from "../../../src/build/security-policy";

const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><title>Trang</title><link rel="icon" href="/icon.svg"></head><body>${body}</body></html>`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>`;

const worker = `
const keep = ["/", "/icon.svg"];
oninstall = (event) => event.waitUntil(caches.open("kiosk").then((cache) => cache.addAll(keep)));
onactivate = (event) => event.waitUntil(clients.claim());
onfetch = (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
`;

const files: Record<string, string> = {
  [policyFile]: "default-src 'self'; script-src 'self'\ndefault-src 'none'; img-src 'self'\n",
  "index.html": page("<main><h1>Trạm Số</h1><script src='/assets/main.js'></script></main>"),
  "assets/main.js": `document.body.dataset.ready = "yes"; navigator.serviceWorker.register("/worker.js");`,
  "worker.js": worker,
  "icon.svg": icon,
  "G/index.html": page("<main><h1>Các bài</h1></main>"),
  "G/404.html": page("<main><h1>Không có bài này</h1></main>"),
  "G/DVC1/index.html": page("<main><h1>Nộp hồ sơ</h1></main>"),
  "G/EN/DVC1/index.html": page("<main><h1>Apply</h1></main>"),
  "G/read.js": "void 0;",
  ".vite/manifest.json": "{}",
};

/** Lays down the smallest folder a station can serve, to prove the journeys' own tools on; returns its path. */
export function buildSmallHouse(more: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "small-house-"));
  for (const [path, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
