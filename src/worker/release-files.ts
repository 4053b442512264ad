import type { ReleaseRecord } from "./release-record";

/** One file of a release, as the build wrote it down. */
export interface ReleaseFile {
  url: string;
  integrity: string;
}

/** What only leads and coordinators open. */
const isLater = (url: string) => url.startsWith("assets/later/");
/** One guide with all its steps. */
const isGuide = (url: string) => url.startsWith("assets/guides/");

/**
 * What comes behind the station, so that nobody waits for it. On a new tablet these are the guides too, because whoever stands
 * there needs one of them. A tablet that has a release already takes the next one with all its guides or not at all.
 */
export const comesBehind = ({ url }: ReleaseFile, isNew: boolean): boolean => isLater(url) || (isNew && isGuide(url));

/** The letters of a language: kept where somebody chose it. */
export const isChosen = ({ url }: ReleaseFile): boolean => url.startsWith("assets/chosen/");

/** Those of such files that somebody chose under this release or under one before. */
export async function chosenBefore(files: readonly ReleaseFile[]): Promise<ReleaseFile[]> {
  const kept = await Promise.all(files.map(({ url }) => caches.match(`/${url}`).catch(() => undefined)));
  return files.filter((_, at) => kept[at]);
}

const prefix = "release-";
const recordCache = "release-record";
const recordAddress = "/release-record.json";

/** Named by what it holds: the same files are the same release, whenever they are built. */
export async function releaseOf(files: readonly ReleaseFile[]): Promise<string> {
  const text = files.map(({ url, integrity }) => `${url} ${integrity}`).join("\n");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest.subarray(0, 5)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps every file of a release, whole and of its right kind, in a cache of its own; rejects when one is not to be had. */
export async function keepRelease(release: string, files: readonly ReleaseFile[]): Promise<void> {
  const cache = await caches.open(prefix + release);
  await Promise.all(files.map((file) => keep(cache, file)));
}

/** Keeps again what was lost or damaged of a release, as far as it is to be had; gives how many files are not. */
export async function keepAgain(release: string, files: readonly ReleaseFile[]): Promise<number> {
  const { url, integrity } = files[0]!;
  const online = () => fetchWhole(`/${url}`, integrity);
  const cache = await usableCache(prefix + release, online).catch(() => undefined);
  if (!cache) return files.length;
  const kept = await Promise.allSettled(files.map((file) => keep(cache, file)));
  return kept.filter(({ status }) => status === "rejected").length;
}

/** A cache that cannot list what it holds takes nothing in either: it is begun anew, once it is known how to fill it. */
async function usableCache(name: string, ready?: () => Promise<unknown>): Promise<Cache> {
  const cache = await caches.open(name);
  if (await cache.keys().catch(() => undefined)) return cache;
  await ready?.();
  await caches.delete(name);
  return caches.open(name);
}

/** How many files of a release are not there, without looking into those that are. */
export async function countMissing(release: string, files: readonly ReleaseFile[]): Promise<number> {
  const kept = await caches.open(prefix + release).then((cache) => cache.keys());
  const addresses = new Set(kept.map(({ url }) => new URL(url).pathname));
  return files.filter(({ url }) => !addresses.has(`/${url}`)).length;
}

async function keep(cache: Cache, { url, integrity }: ReleaseFile): Promise<void> {
  const address = `/${url}`;
  // An install that was cut off goes on where it stopped: nothing is put here before it was checked.
  if (await readable(cache.match(address))) return;
  await cache.put(address, (await sameOfAnother(address, integrity)) ?? (await fetchWhole(address, integrity)));
}

/** A browser notices a damaged file only while it reads it: too late for a page that was already given it. */
async function readable(asked: Promise<Response | undefined>): Promise<Response | undefined> {
  try {
    const kept = await asked;
    await kept?.clone().arrayBuffer();
    return kept;
  } catch {
    return undefined;
  }
}

/** What a release already kept holds under this name, if it is the same to the last byte. */
async function sameOfAnother(address: string, integrity: string): Promise<Response | undefined> {
  const kept = address.startsWith("/assets/") ? await readable(caches.match(address)) : undefined;
  if (!kept) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", await kept.clone().arrayBuffer()));
  return `sha384-${btoa(String.fromCharCode(...digest))}` === integrity ? kept : undefined;
}

/** A truncated file may have been remembered under its name for a year: the second try goes to the server itself. */
async function fetchWhole(address: string, integrity: string): Promise<Response> {
  const ask = async (cache: RequestCache) => {
    const answer = await fetch(address, { integrity, cache });
    if (!answer.ok || answer.redirected || !isOfItsKind(address, answer)) throw new Error(`${address} is not whole`);
    return answer;
  };
  return ask("default").catch(() => ask("reload"));
}

const kinds: Record<string, RegExp> = {
  js: /^(text|application)\/javascript/,
  css: /^text\/css/,
  html: /^text\/html/,
  svg: /^image\/svg/,
  png: /^image\/png/,
};

/** Under nosniff a script with the wrong content type is no script, however right its bytes are. */
function isOfItsKind(address: string, answer: Response): boolean {
  const kind = kinds[address.slice(address.lastIndexOf(".") + 1)];
  return !kind || kind.test(answer.headers.get("Content-Type") ?? "");
}

/**
 * A file as one release has it, and else as any kept release has it: open pages may belong to the one before. Undefined also
 * where the browser cannot give what it keeps, so that the network is asked.
 */
export async function fileOf(release: string, address: string): Promise<Response | undefined> {
  const keptIn = (cacheName: string) => readable(caches.match(address, { cacheName }));
  const own = await keptIn(prefix + release);
  if (own) return own;
  for (const name of await caches.keys().catch(() => [])) {
    const kept = name.startsWith(prefix) && (await keptIn(name));
    if (kept) return kept;
  }
  return undefined;
}

/** Forgets every release but these, and what workers of earlier days left. */
export async function forgetOthers(kept: readonly (string | undefined)[]): Promise<void> {
  const wanted = [recordCache, ...kept.map((release) => `${prefix}${release}`)];
  const ours = (name: string) => name.startsWith(prefix) || name.startsWith("workbox-") || name === "later";
  const others = (await caches.keys()).filter((name) => ours(name) && !wanted.includes(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}

export async function readRecord(): Promise<ReleaseRecord | undefined> {
  const kept = await caches.match(recordAddress, { cacheName: recordCache });
  return (await kept?.json().catch(() => undefined)) as ReleaseRecord | undefined;
}

export async function writeRecord(record: ReleaseRecord): Promise<void> {
  const cache = await usableCache(recordCache);
  await cache.put(recordAddress, new Response(JSON.stringify(record)));
}
