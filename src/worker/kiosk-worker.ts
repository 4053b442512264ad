import {
  fileOf,
  forgetOthers,
  isLater,
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
type Order = { type: "SKIP_WAITING" } | { type: "opened"; entry: string } | { type: "releases" };

const files: ReleaseFile[] = self.__WB_MANIFEST;
const page = "/index.html";
/** A slow tablet opens in five seconds; whoever is silent for longer than this shows an empty screen. */
const patienceMs = 12_000;

let own: Promise<string> | undefined;
/** The release this worker came with. */
const ownRelease = () => (own ??= releaseOf(files));

let remembered: Promise<ReleaseRecord | undefined> | undefined;
const recall = () => (remembered ??= readRecord());

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
  keepLaterQuietly();
}

// The screens of leads come behind the station: nobody who waits at the counter waits for them. Not waited for: until an
// activation has ended, a worker answers nothing. Without a network the next try is the next visit.
function keepLaterQuietly(): void {
  void ownRelease()
    .then((release) => keepRelease(release, files.filter(isLater)))
    .catch(() => undefined);
}

// The home pages belong to phones and have a worker of their own: this one neither keeps nor answers for them.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || /^\/G(\/|$)/i.test(pathname)) return;
  if (request.mode === "navigate" && !/\.\w+$/.test(pathname)) event.respondWith(openPage(event));
  else event.respondWith(openFile(request, pathname));
});

async function openPage(event: FetchEvent): Promise<Response> {
  const record = await change(oneMoreTry);
  if (record && !record.proven) event.waitUntil(watchOver(event.resultingClientId, record.current));
  return (record && (await fileOf(servingNow(record), page))) ?? fetch(event.request);
}

async function openFile(request: Request, pathname: string): Promise<Response> {
  const record = await recall();
  const kept = await fileOf(record && servingNow(record), pathname);
  if (!kept && isLater({ url: pathname.slice(1) })) keepLaterQuietly();
  return kept ?? fetch(request);
}

/** Opens a page anew that stays empty, so that an unattended tablet finds back to the release before by itself. */
async function watchOver(client: string, release: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
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
