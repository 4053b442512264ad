import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

const manifest: { url: string; revision: string | null }[] = self.__WB_MANIFEST;
const isLater = ({ url }: { url: string }): boolean => url.startsWith("assets/later/");
precacheAndRoute(manifest.filter((entry) => !isLater(entry)));
cleanupOutdatedCaches();

// The home pages belong to phones and have a worker of their own: this one neither keeps nor answers for them.
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html"), { denylist: [/^\/G(\/|$)/i, /\.\w+$/] }));

// A release waits until the page that people stand in front of asks for it: taking over by itself breaks open pages.
self.addEventListener("message", (event) => {
  if ((event.data as { type?: string } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});

// The screens of leads come behind the station: nobody who waits at the counter waits for them. Their names hold the
// hash of what is in them, so what is kept never changes and what this release does not name can go.
const laterShelf = "later";

async function keepLater(): Promise<void> {
  const shelf = await caches.open(laterShelf);
  const wanted = manifest.filter(isLater).map(({ url }) => new URL(url, self.registration.scope).href);
  const kept = new Set((await shelf.keys()).map(({ url }) => url));
  for (const url of wanted) if (!kept.has(url)) await shelf.add(url);
  for (const url of kept) if (!wanted.includes(url)) await shelf.delete(url);
}

// Not waited for: until an activation has ended, a worker answers nothing. Without a network the next try is the next visit.
const keepLaterQuietly = () => void keepLater().catch(() => undefined);
self.addEventListener("activate", keepLaterQuietly);

registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith("/assets/later/"),
  async ({ request }) => {
    const kept = await (await caches.open(laterShelf)).match(request);
    if (kept) return kept;
    keepLaterQuietly();
    return fetch(request);
  },
);
