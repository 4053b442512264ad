import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./tools.mjs";

const dist = resolve(process.argv[2] ?? join(root, "dist"));
const limits = {
  script: 30_000,
  style: 6_000,
  homePage: 14_000,
  // What a tap on "Làm thử" fetches: the page, the player with its style, and one guide with its own drawings and style. What it ends with comes behind the first step.
  practiceAtHome: 45_000,
  practiceEnd: 5_000,
  illustration: 3_000,
  guideOnAverage: 5_000,
  guideAtMost: 10_000,
  // A new tablet waits for this before it opens without a network for the first time. The library is held guide by guide instead.
  station: 320_000,
  // All sounds of the machine voice, which come behind the station; none where the build had no pack.
  machineVoice: 6_000_000,
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

/** All that a tablet keeps: what the worker names. */
function keptFiles() {
  const files = every(".").filter((address) => !address.startsWith("G/") && !address.startsWith("."));
  const worker = files.find((address) => /^[^/]+\.js$/.test(address) && /"integrity"/.test(read(address).toString()));
  if (!worker) return [];
  const text = read(worker).toString();
  return files.filter((address) => text.includes(`"${address}"`) || text.includes(`"/${address}"`));
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

/** The file of each guide. */
const guideFiles = Object.entries(JSON.parse(read(".vite/manifest.json").toString()))
  .filter(([source, chunk]) => /\/content\/guides\/.+\.yaml$/.test(source) && chunk.isDynamicEntry)
  .map(([, { file }]) => file);

/** The practice at home with the heaviest guide: all that one tap on a phone fetches. */
function practiceAtHome() {
  if (!existsSync(join(dist, "G/TAP"))) return undefined;
  const files = every("G/TAP").filter((address) => /\.(html|js|css)$/.test(address));
  const [ends, shared] = [true, false].map((isEnd) => files.filter((address) => address.includes("-end-") === isEnd));
  const guides = every("G").filter((address) => address.endsWith("/practice.json"));
  const [heaviest] = guides.sort((a, b) => weigh([b]) - weigh([a]));
  if (!heaviest || shared.length !== 3 || ends.length !== 1) return undefined;
  return [
    { what: `practice at home with ${heaviest}`, bytes: weigh([...shared, heaviest]), limit: limits.practiceAtHome },
    { what: "the end of a practice at home", bytes: weigh(ends), limit: limits.practiceEnd },
  ];
}

// Fonts and voices are fetched once and change seldom; what a new version brings is weighed.
const isFontOrVoice = (address) => /\.(woff2?|mp3|m4a|ogg|opus|webm|voice)$/.test(address);

const first = firstLoad();
const scripts = first.filter((address) => address.endsWith(".js"));
const faults = [];

if (!scripts.length) faults.push("No first-load script was found in index.html.");
const pages = homePages();
if (!pages.length) faults.push("No home page was found under G/.");

const practice = practiceAtHome();
if (!practice) faults.push("No practice at home was found under G/TAP/, or not a page, two scripts and a style.");

// Each guide is fetched alone when it is opened, and weighed alone.
const guides = guideFiles.map((file) => ({ what: file, bytes: weigh([file]) })).sort((a, b) => b.bytes - a.bytes);
if (!guides.length) faults.push("No guide was found in the build.");
// Each picture is fetched by itself, behind what anybody waits for.
const illustrations = every("assets").filter((address) => address.endsWith(".svg"));
if (!illustrations.length) faults.push("No illustration was found in the build.");
for (const file of illustrations)
  if (!file.startsWith("assets/later/")) faults.push(`${file} is an illustration that a new tablet waits for.`);
const [heaviestPicture] = illustrations
  .map((file) => ({ what: `largest illustration ${file}`, bytes: weigh([file]), limit: limits.illustration }))
  .sort((a, b) => b.bytes - a.bytes);
const cached = keptFiles();
const sounds = every("assets").filter((address) => address.endsWith(".voice"));
// No server squeezes them.
const bytesOfSounds = sounds.reduce((sum, address) => sum + read(address).length, 0);
for (const file of sounds)
  if (!file.startsWith("assets/later/voice/")) faults.push(`${file} is a sound that a new tablet waits for.`);
  else if (!cached.includes(file)) faults.push(`${file} is a sound that no tablet keeps.`);
if (!cached.length) faults.push("No precache was found: the worker may have changed.");
// What comes behind the station is named in the worker too. Nobody waits for it.
const atOnce = cached.filter((address) => !/^assets\/(guides|later|chosen)\//.test(address));
for (const file of guideFiles) if (!cached.includes(file)) faults.push(`${file} is a guide that no tablet keeps.`);

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
    what: `kept at once, without fonts and voices (${atOnce.length} files)`,
    bytes: weigh(atOnce.filter((address) => !isFontOrVoice(address))),
    limit: limits.station,
  },
  ...(heaviestPicture ? [heaviestPicture] : []),
  ...(sounds.length
    ? [
        {
          what: `machine voice (${sounds.length} files, as they lie)`,
          bytes: bytesOfSounds,
          limit: limits.machineVoice,
        },
      ]
    : []),
  ...(practice ?? []),
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
const forInformation = [
  ["fonts and voices kept at once", atOnce.filter(isFontOrVoice)],
  ["guides kept behind the station", cached.filter((address) => address.startsWith("assets/guides/"))],
  ["screens kept behind the station", cached.filter((address) => /^assets\/later\/.+(?<!svg|voice)$/.test(address))],
  ["letters kept where their language was chosen", cached.filter((address) => address.startsWith("assets/chosen/"))],
  ["illustrations kept behind the station", cached.filter((address) => illustrations.includes(address))],
  ["all that a tablet keeps", cached],
];
for (const [what, files] of forInformation)
  console.log(`${String(weigh(files)).padStart(7)}           B gz  ${what} (${files.length} files, for information)`);
for (const fault of faults) console.error(`TOO BIG OR ODD: ${fault}`);
console.log(faults.length ? `sizes: ${faults.length} faults` : "sizes: within the limits");
process.exit(faults.length ? 1 : 0);
