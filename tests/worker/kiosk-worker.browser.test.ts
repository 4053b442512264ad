import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";

const entry = "/assets/index-AAAAAAAA.js";
const guide = "/assets/guides/nop-ho-so-AAAAAAAA.js";
const screenOfLeads = "/assets/later/report-AAAAAAAA.js";

// The worker is typed apart from pages: it is given a page's window, and what it does at a request is heard there.
const worker = new URL("../../src/worker/kiosk-worker.ts", import.meta.url).href;
const heard: Record<string, (event: object) => void> = {};

/** Starts the worker of a release of these files; it knows nothing yet of what the disk holds. */
async function startWorker(nth = 0, files = [entry]): Promise<void> {
  Object.assign(self, { __WB_MANIFEST: files.map((file) => ({ url: file.slice(1), integrity: "sha384-" })) });
  const listening = vi.spyOn(self, "addEventListener");
  listening.mockImplementation((type, hear) => void (heard[type] = hear as () => void));
  await import(/* @vite-ignore */ `${worker}?${nth}`);
  listening.mockRestore();
}

beforeAll(() => startWorker());
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(async () => {
  await itsRest();
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const name of await caches.keys()) await caches.delete(name);
});

const ofTheNetwork = () => new Response("of the network", { headers: { "Content-Type": "text/javascript" } });
const asked = () => vi.spyOn(self, "fetch").mockImplementation(() => Promise.resolve(ofTheNetwork()));
const keep = (name: string, address: string, text: string) =>
  caches.open(name).then((cache) => cache.put(address, new Response(text)));

const afterwards: Promise<unknown>[] = [];

/** What the worker answers to a page that asks for the entry. */
async function answer(): Promise<string> {
  const given = await new Promise<Response>((resolve, reject) =>
    heard.fetch!({
      request: new Request(entry),
      waitUntil: (work: Promise<unknown>) => afterwards.push(work),
      respondWith: (response: Promise<Response>) => response.then(resolve, reject),
    }),
  );
  return given.text();
}

/** Takes the release in; rejects when it is refused. */
const install = () =>
  new Promise<void>((resolve, reject) =>
    heard.install!({ waitUntil: (work: Promise<void>) => work.then(resolve, reject) }),
  );

/** All that it does after its answers. */
async function itsRest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(12_000);
  await Promise.all(afterwards.splice(0));
}

/** What the worker answers to a page that speaks of its release. */
async function say(word: string): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const told = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  const waitUntil = (work: Promise<unknown>) => afterwards.push(work);
  heard.message!({ data: { type: "word", word, entry }, ports: [port2], waitUntil });
  return told;
}

const fault = () => Promise.reject(new DOMException("Unexpected internal error.", "UnknownError"));

test("a cache that gives no answer once shuts out neither the network then nor the kept file later", async () => {
  await keep("release-of-before", entry, "of the release before");
  await keep("release-of-today", entry, "of today's release");
  await keep("release-record", "/release-record.json", JSON.stringify({ current: "of-today", proven: true }));
  asked();
  const silent = [
    vi.spyOn(caches, "match").mockImplementation(fault),
    vi.spyOn(caches, "keys").mockImplementation(fault),
  ];
  expect(await answer()).toBe("of the network");

  for (const each of silent) each.mockRestore();
  expect(await answer()).toBe("of today's release");
});

test("a lost file is kept again once the network gave it, and for many requests only once", async () => {
  const fetched = asked();
  for (const _ of [1, 2, 3]) expect(await answer()).toBe("of the network");
  expect(await caches.match(entry)).toBeUndefined();
  await itsRest();
  expect(await (await caches.match(entry))?.text()).toBe("of the network");
  expect(fetched).toHaveBeenCalledTimes(4);
});

test("a new tablet opens without its guides, and the next release is not taken without one of them", async () => {
  await startWorker(2, [entry, guide, screenOfLeads]);
  vi.spyOn(self, "fetch").mockImplementation((asked) =>
    Promise.resolve(asked === entry ? ofTheNetwork() : new Response("", { status: 404 })),
  );
  await install();
  expect(await caches.match(entry)).toBeDefined();
  expect(await caches.match(guide)).toBeUndefined();

  const record = { current: "before", proven: true, tries: 0, refused: [] };
  await keep("release-record", "/release-record.json", JSON.stringify(record));
  await expect(install()).rejects.toThrow(`${guide} is not whole`);
});

test("only the pages of the release that took over speak of it, and all of them hear when it is left", async () => {
  await keep("release-before", "/index.html", entry.replace("A", "B"));
  await keep("release-today", "/index.html", entry);
  const record = { current: "today", previous: "before", proven: false, tries: 1, refused: [] };
  await keep("release-record", "/release-record.json", JSON.stringify(record));
  await startWorker(1);
  const open = { postMessage: vi.fn() };
  Object.assign(self, { clients: { matchAll: () => Promise.resolve([open]) } });
  expect(await say("stands")).toBe(true);
  expect(await say("broken")).toBe(false);
  await itsRest();
  expect(open.postMessage.mock.calls).toEqual([["left"]]);
  expect(await (await caches.match("/release-record.json"))!.json()).toMatchObject({ left: "broken", refused: [] });
});
