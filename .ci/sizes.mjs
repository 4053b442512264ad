import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./tools.mjs";

const dist = resolve(process.argv[2] ?? join(root, "dist"));
const limits = {
  script: 30_000,
  style: 6_000,
  homePage: 14_000,
  guideOnAverage: 6_000,
  guideAtMost: 12_000,
  precache: 450_000,
};

// Sentences of the libraries themselves, which no minifier changes.
const kept = {
  dexie: "IndexedDB API missing. Please visit",
  qrcode: "The amount of data is too big to be stored in a QR Code",
};

if (!existsSync(join(dist, ".vite/manifest.json"))) {
  console.error(`There is no build in ${dist}: run "npm run build" first.`);
  process.exit(1);
}

const read = (address) => readFileSync(join(dist, address));
const weigh = (addresses) => addresses.reduce((sum, address) => sum + gzipSync(read(address), { level: 9 }).length, 0);
const every = (folder) =>
  readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll("\\", "/").replace(/^\//, ""));

/** The files a browser fetches before the welcome is drawn: named by the page, or imported by what it names. */
function firstLoad() {
  const page = read("index.html").toString();
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    (hit) => hit[1],
  );
  const byKey = JSON.parse(read(".vite/manifest.json").toString());
  const chunks = Object.values(byKey);
  const all = new Set(named);
  for (const file of all) {
    const chunk = chunks.find((one) => one.file === file);
    for (const key of chunk?.imports ?? []) all.add(byKey[key].file);
    for (const style of chunk?.css ?? []) all.add(style);
  }
  return [...all];
}

function precached() {
  const files = every(".").filter((address) => !address.startsWith("G/") && !address.startsWith("."));
  const worker = files.find((address) => /^[^/]+\.js$/.test(address) && /"integrity"/.test(read(address).toString()));
  if (!worker) return [];
  const text = read(worker).toString();
  // What leads open is named in the worker too, but it comes behind the station: nobody waits for it.
  const atOnce = files.filter((address) => !address.startsWith("assets/later/"));
  return atOnce.filter((address) => text.includes(`"${address}"`) || text.includes(`"/${address}"`));
}

function homePages() {
  if (!existsSync(join(dist, "G"))) return [];
  const pages = every("G").filter((address) => address.endsWith("/index.html") && address !== "G/index.html");
  return pages.map((page) => ({
    what: `home page ${page.replace("/index.html", "/")}`,
    bytes: weigh([page]),
    limit: limits.homePage,
  }));
}

/** What each guide weighs on its own: the chunk that is fetched when it is opened. */
function guideChunks() {
  return Object.entries(JSON.parse(read(".vite/manifest.json").toString()))
    .filter(([source, chunk]) => /\/content\/guides\/.+\.yaml$/.test(source) && chunk.isDynamicEntry)
    .map(([, chunk]) => ({ what: chunk.file, bytes: weigh([chunk.file]) }));
}

// Fonts and voices are fetched once and change seldom; what a new version brings is weighed.
const isFontOrVoice = (address) => /\.(woff2?|mp3|m4a|ogg|opus|webm)$/.test(address);

const first = firstLoad();
const scripts = first.filter((address) => address.endsWith(".js"));
const faults = [];

if (!scripts.length) faults.push("No first-load script was found in index.html.");
const pages = homePages();
if (!pages.length) faults.push("No home page was found under G/.");

const guides = guideChunks().sort((a, b) => b.bytes - a.bytes);
if (!guides.length) faults.push("No guide was found in the build.");
const cached = precached();
if (!cached.length) faults.push("No precache was found: the worker may have changed.");

const rows = [
  { what: `first-load script (${scripts.length} files)`, bytes: weigh(scripts), limit: limits.script },
  { what: "first-load style", bytes: weigh(first.filter((address) => address.endsWith(".css"))), limit: limits.style },
  {
    what: `guides on average (${guides.length})`,
    bytes: Math.round(guides.reduce((sum, { bytes }) => sum + bytes, 0) / (guides.length || 1)),
    limit: limits.guideOnAverage,
  },
  { what: `largest guide ${guides[0]?.what}`, bytes: guides[0]?.bytes ?? 0, limit: limits.guideAtMost },
  {
    what: `precache without fonts and voices (${cached.length} files)`,
    bytes: weigh(cached.filter((address) => !isFontOrVoice(address))),
    limit: limits.precache,
  },
  ...pages,
];
for (const { what, bytes, limit } of rows)
  if (bytes > limit) faults.push(`${what}: ${bytes} bytes gz, ${bytes - limit} too many.`);

// A sentence found nowhere at all would make this gate pass over nothing.
const allScripts = every(".").filter((address) => address.endsWith(".js"));
for (const [name, sentence] of Object.entries(kept)) {
  const holders = allScripts.filter((address) => read(address).includes(sentence));
  if (!holders.length) faults.push(`${name} is nowhere in the build: the sentence that marks it may have changed.`);
  for (const holder of holders)
    if (first.includes(holder)) faults.push(`${name} is loaded before first paint, in ${holder}.`);
}

for (const { what, bytes, limit } of rows)
  console.log(`${String(bytes).padStart(7)} of ${String(limit).padStart(6)} B gz  ${what}`);
console.log(`${String(weigh(cached)).padStart(7)}           B gz  whole precache (for information)`);
for (const fault of faults) console.error(`TOO BIG OR ODD: ${fault}`);
console.log(faults.length ? `sizes: ${faults.length} faults` : "sizes: within the limits");
process.exit(faults.length ? 1 : 0);
