import {
  chosenBefore,
  comesBehind,
  countMissing,
  fileOf,
  forgetOthers,
  isChosen,
  keepAgain,
  keepRelease,
  readRecord,
  releaseOf,
  writeRecord,
  type ReleaseFile,
} from "./release-files";
import { makeMemory } from "./release-memory";
import {
  hear,
  isOnTrial,
  isRefused,
  isUnseen,
  noFallback,
  notCounted,
  oneMoreTry,
  servingNow,
  takeOver,
  type ReleaseRecord,
  type Word,
} from "./release-record";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ReleaseFile[] };

/** What pages ask of this worker. */
type Order =
  | { type: "SKIP_WAITING" | "releases" }
  /** A page names its first script: only the release it stands in is meant. */
  | { type: "word"; word: Word; entry: string }
  /** Whether all files are kept; `whole` reads each of them, which is not for every load of a page. */
  | { type: "kept"; whole: boolean };

const named: ReleaseFile[] = self.__WB_MANIFEST;
const files = named.filter((file) => !isChosen(file));
/** Fetched only when somebody chooses their language, and kept from then on. */
const chosen = named.filter(isChosen);
const page = "/index.html";
/** A slow tablet opens in five seconds; whoever is silent for longer than this shows an empty screen. */
const patienceMs = 12_000;

let own: Promise<string> | undefined;
/** The release this worker came with. */
const ownRelease = () => (own ??= releaseOf(files));

const { recall, change, remember } = makeMemory(ownRelease);

const serving = async (record: ReleaseRecord | undefined) => (record ? servingNow(record) : ownRelease());

self.addEventListener("install", (event) => event.waitUntil(install()));

async function install(): Promise<void> {
  const [record, release] = [await readRecord(), await ownRelease()];
  if (isRefused(record, release)) throw new Error(`Release ${release} was here before and did not open.`);
  await keepRelease(
    release,
    files.filter((file) => !comesBehind(file, !record)),
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
  remember(record);
  // While another release comes in, its half of the files must not be taken for an old one.
  const { installing, waiting } = self.registration;
  if (!installing && !waiting) await forgetOthers([record.current, record.previous]);
  // The screens of leads come behind the station, and on a new tablet the guides: nobody who waits at the counter waits for
  // them. Not waited for: until an activation has ended, a worker answers nothing. Without a network the next try is the next
  // visit.
  void mend([...files.filter((file) => comesBehind(file, !before)), ...(await chosenBefore(chosen))]);
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
  if (record && isUnseen(record)) event.waitUntil(watchOver(event.resultingClientId, record.current));
  return (await fileOf(await serving(record), page)) ?? fetch(event.request);
}

async function openFile(event: FetchEvent, pathname: string): Promise<Response> {
  const kept = await fileOf(await serving(await recall()), pathname);
  if (kept) return kept;
  const answer = await fetch(event.request);
  const isAsked = ({ url }: ReleaseFile) => `/${url}` === pathname;
  if (files.some(isAsked)) event.waitUntil(mendSoon());
  if (chosen.some(isAsked)) event.waitUntil(keepAgain(await ownRelease(), chosen.filter(isAsked)));
  return answer;
}

/** Opens a page anew that stays empty, so that an unattended tablet finds back to the release before by itself. */
async function watchOver(client: string, release: string): Promise<void> {
  await pause();
  const record = await recall();
  if (!record || !isUnseen(record) || record.current !== release) return;
  const silent = await self.clients.get(client);
  if (!(silent instanceof WindowClient)) return;
  if (silent.visibilityState === "visible") await silent.navigate(silent.url);
  else await change(notCounted);
}

// A release waits until the page that people stand in front of asks for it: taking over by itself breaks open pages.
self.addEventListener("message", (event) => {
  const order = event.data as Order | null;
  if (order?.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (order?.type === "word") event.waitUntil(note(order, event.ports[0]));
  if (order?.type === "releases") event.waitUntil(tellReleases(event.ports[0]));
  if (order?.type === "kept") event.waitUntil(tellKept(event.ports[0], order.whole));
});

/** Tells the page whether its release is still on trial, and every page when it is left: all of them may open anew. */
async function note({ word, entry }: { word: Word; entry: string }, port: MessagePort | undefined): Promise<void> {
  const before = await recall();
  const after = (await isCurrent(entry, before)) && (await change((known) => hear(known, word)));
  port?.postMessage(Boolean(after && isOnTrial(after)));
  if (!after || !after.left || before?.left) return;
  for (const open of await self.clients.matchAll({ type: "window", includeUncontrolled: true }))
    open.postMessage("left");
}

async function isCurrent(entry: string, record: ReleaseRecord | undefined): Promise<boolean> {
  const kept = record && (await fileOf(record.current, page));
  return Boolean(kept && (await kept.text()).includes(entry));
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
