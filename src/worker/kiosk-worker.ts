import {
  countMissing,
  fileOf,
  forgetOthers,
  isLater,
  keepAgain,
  keepRelease,
  readRecord,
  releaseOf,
  writeRecord,
  type ReleaseFile,
} from "./release-files";
import { isRefused, noFallback, notCounted, oneMoreTry, seenToOpen, servingNow, takeOver } from "./release-record";
import type { ReleaseRecord } from "./release-record";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ReleaseFile[] };

/** What pages ask of this worker. */
type Order =
  | { type: "SKIP_WAITING" | "releases" }
  | { type: "opened"; entry: string }
  /** Whether all files are kept; `whole` reads each of them, which is not for every load of a page. */
  | { type: "kept"; whole: boolean };

const files: ReleaseFile[] = self.__WB_MANIFEST;
const page = "/index.html";
/** A slow tablet opens in five seconds; whoever is silent for longer than this shows an empty screen. */
const patienceMs = 12_000;

let own: Promise<string> | undefined;
/** The release this worker came with. */
const ownRelease = () => (own ??= releaseOf(files));

let remembered: Promise<ReleaseRecord | undefined> | undefined;
/** Undefined when the disk gave no answer, which is asked for again the next time. */
const recall = () => (remembered ??= readOrRenew().catch(() => void (remembered = undefined)));

/** Whoever answers for pages has taken over before: a record that is gone was lost, and this release runs. */
async function readOrRenew(): Promise<ReleaseRecord> {
  const kept = await readRecord();
  if (kept) return kept;
  const record = { ...takeOver(undefined, await ownRelease()), proven: true };
  await writeRecord(record).catch(() => undefined);
  return record;
}

const serving = async (record: ReleaseRecord | undefined) => (record ? servingNow(record) : ownRelease());

/** Changes the record, one change after the other; the disk has it when this resolves. */
function change(how: (record: ReleaseRecord) => ReleaseRecord): Promise<ReleaseRecord | undefined> {
  remembered = recall().then(async (record) => {
    const after = record && how(record);
    // A full disk costs the record its memory, never the page its answer.
    if (after && after !== record) await writeRecord(after).catch(() => undefined);
    return after;
  });
  return remembered;
}

self.addEventListener("install", (event) => event.waitUntil(install()));

async function install(): Promise<void> {
  const [record, release] = [await readRecord(), await ownRelease()];
  if (isRefused(record, release)) throw new Error(`Release ${release} was here before and did not open.`);
  await keepRelease(
    release,
    files.filter((file) => !isLater(file)),
  );
  if (noFallback(record)) await self.skipWaiting();
}

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

async function activate(): Promise<void> {
  const before = await readRecord();
  const record = takeOver(before, await ownRelease());
  await writeRecord(record);
  // The page that brought the first worker is held by it too: with nothing to hold on to, a release would not wait for it.
  if (!before) await self.clients.claim();
  remembered = Promise.resolve(record);
  // While another release comes in, its half of the files must not be taken for an old one.
  const { installing, waiting } = self.registration;
  if (!installing && !waiting) await forgetOthers([record.current, record.previous]);
  // The screens of leads come behind the station: nobody who waits at the counter waits for them. Not waited for: until an
  // activation has ended, a worker answers nothing. Without a network the next try is the next visit.
  void mend(files.filter(isLater));
}

let mending: Promise<number> | undefined;
/** Keeps this release again, one mending at a time; resolves how many files are still not kept. */
const mend = (which = files) =>
  (mending ??= ownRelease()
    .then((release) => keepAgain(release, which))
    .finally(() => (mending = undefined)));

let soon: Promise<unknown> | undefined;
/** On a network that only just answers, whoever stands at the counter comes first. */
const mendSoon = () =>
  (soon ??= pause()
    .then(() => mend())
    .finally(() => (soon = undefined)));

const pause = () => new Promise((resolve) => setTimeout(resolve, patienceMs));

// The home pages belong to phones and have a worker of their own: this one neither keeps nor answers for them.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || /^\/G(\/|$)/i.test(pathname)) return;
  if (request.mode === "navigate" && !/\.\w+$/.test(pathname)) event.respondWith(openPage(event));
  else event.respondWith(openFile(event, pathname));
});

async function openPage(event: FetchEvent): Promise<Response> {
  const record = await change(oneMoreTry);
  if (record && !record.proven) event.waitUntil(watchOver(event.resultingClientId, record.current));
  return (await fileOf(await serving(record), page)) ?? fetch(event.request);
}

async function openFile(event: FetchEvent, pathname: string): Promise<Response> {
  const kept = await fileOf(await serving(await recall()), pathname);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (files.some(({ url }) => `/${url}` === pathname)) event.waitUntil(mendSoon());
  return answer;
}

/** Opens a page anew that stays empty, so that an unattended tablet finds back to the release before by itself. */
async function watchOver(client: string, release: string): Promise<void> {
  await pause();
  const record = await recall();
  if (!record || record.proven || record.current !== release || servingNow(record) !== release) return;
  const silent = await self.clients.get(client);
  if (!(silent instanceof WindowClient)) return;
  if (silent.visibilityState === "visible") await silent.navigate(silent.url);
  else await change(notCounted);
}

// A release waits until the page that people stand in front of asks for it: taking over by itself breaks open pages.
self.addEventListener("message", (event) => {
  const order = event.data as Order | null;
  if (order?.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (order?.type === "opened") event.waitUntil(noteOpened(order.entry));
  if (order?.type === "releases") event.waitUntil(tellReleases(event.ports[0]));
  if (order?.type === "kept") event.waitUntil(tellKept(event.ports[0], order.whole));
});

/** A page names its first script; only the release it stands in has proven anything. */
async function noteOpened(entry: string): Promise<void> {
  const record = await recall();
  const kept = record && (await fileOf(record.current, page));
  if (kept && (await kept.text()).includes(entry)) await change((known) => seenToOpen(known, record.current));
}

async function tellReleases(port: MessagePort | undefined): Promise<void> {
  const record = await recall();
  port?.postMessage(record && { ...record, serving: servingNow(record) });
}

/** Tells how many files are not kept, after it tried to keep them again. */
async function tellKept(port: MessagePort | undefined, whole: boolean): Promise<void> {
  const lost = whole || (await countMissing(await ownRelease(), files).catch(() => true));
  port?.postMessage(lost ? await mend() : 0);
}
