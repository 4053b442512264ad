export {};
declare const self: ServiceWorkerGlobalScope;

const kept = "guides";
const offline = "offline.html";
// On a bad connection a stored copy is better than a fresh one that may never arrive.
const patienceMs = 4000;
const practicePage = /\/TAP\/(?:index\.html)?(?:[?#]|$)/;
const practiceFile = /\/TAP\/practice-/;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.add(offline)));
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// Only pages that were read are stored: the page names itself and the files it needs.
self.addEventListener("message", (event) => {
  const addresses = (event.data as string[]).filter((address) => address.startsWith(self.registration.scope));
  event.waitUntil(Promise.all(addresses.map((address) => keep(address).catch(() => undefined))));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (isHashed(request.url)) event.respondWith(keptFirst(request));
  else event.respondWith(fetchAndKeep(request).catch(() => keptCopy(request).then((copy) => copy ?? Response.error())));
});

function isHashed(address: string): boolean {
  return /-[\w-]{8}\.\w+$/.test(new URL(address).pathname);
}

async function page(event: FetchEvent): Promise<Response> {
  const copy = await keptCopy(event.request);
  const fresh = fetchAndKeep(event.request);
  event.waitUntil(fresh.catch(() => undefined));
  if (!copy) return fresh.catch(async () => (await caches.match(offline)) ?? Response.error());
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, copy));
  // If the server fails, the phone still shows what it has stored.
  const whole = fresh.then((answer) => (answer.status < 500 ? answer : copy)).catch(() => copy);
  return Promise.race([whole, late]);
}

async function keptFirst(request: Request): Promise<Response> {
  return (await keptCopy(request)) ?? fetchAndKeep(request);
}

// Zalo and others add parameters to a shared address; it is still the same page.
async function keptCopy(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(kept);
  return cache.match(folder(request.url));
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (isWhole(answer) && !practicePage.test(request.url)) {
    const cache = await caches.open(kept);
    await cache.put(folder(request.url), answer.clone());
  }
  return answer;
}

const isWhole = (answer: Response): boolean => answer.ok && answer.type === "basic" && !answer.redirected;

async function keep(address: string): Promise<unknown> {
  return practicePage.test(address) ? keepPractice(address) : fetchAndKeep(new Request(address));
}

/**
 * The practice is stored whole or stays as it was: its page comes last, when the scripts and the style that it names are here,
 * and then those of an earlier release go.
 */
async function keepPractice(page: string): Promise<void> {
  const answer = await fetch(page);
  const named = [...(await answer.clone().text()).matchAll(/"(practice[\w-]*-[\w-]{8}\.\w+)"/g)];
  const files = named.map(([, name]) => new URL(name!, page).href);
  await Promise.all(files.map((file) => keptFirst(new Request(file))));
  const cache = await caches.open(kept);
  const here = await Promise.all(files.map((file) => cache.match(file)));
  if (!isWhole(answer) || !here.length || !here.every(Boolean)) return;
  await cache.put(folder(page), answer);
  const older = (await cache.keys()).filter(({ url }) => practiceFile.test(url) && !files.includes(url));
  await Promise.all(older.map((file) => cache.delete(file)));
}

/** One name for a page, with or without its marks: /G/DVC1/?x and /G/DVC1/index.html are /G/DVC1/. */
function folder(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/index\.html$/, "").replace(/\/(\w+)$/, "/$1/");
}
