import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askKept, keepUpToDate } from "../../src/device/app-update";
import { copyText } from "../../src/device/copy-text";
import { clockAhead } from "../../src/device/network-time";
import { printWhenDrawn } from "../../src/device/printer";
import { keepClip, readClip } from "../../src/device/recorded-voice";
import { offline, setOffline, update } from "../../src/device/release";
import { keptReleases, lookForRelease, tellOfRelease } from "../../src/device/this-release";

const never = new Promise<never>(() => undefined);
const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

/** A worker that takes every order and answers none. */
const silent = { state: "activated", postMessage: vi.fn() };
const registration = Object.assign(new EventTarget(), {
  active: silent,
  waiting: Object.assign(new EventTarget(), silent, { scriptURL: "/kiosk-worker.js" }),
  update: () => never,
});

function stubNavigator(parts: object): void {
  vi.stubGlobal("navigator", {
    serviceWorker: {
      addEventListener: () => undefined,
      ready: Promise.resolve(registration),
      register: async () => registration,
      getRegistration: async () => registration,
    },
    ...parts,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  stubNavigator({});
  setOffline("getting-ready");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a worker that does not tell whether all is kept keeps nothing, as far as anybody knows", async () => {
  void askKept();
  await minutes(4);
  expect(offline()).toBe("getting-ready");
  await minutes(2);
  expect(offline()).toBe("refused");
});

test("a later answer outweighs a silence before it", async () => {
  void askKept();
  await minutes(4);
  silent.postMessage.mockImplementationOnce((_, [port]: [MessagePort]) => port.postMessage(0));
  void askKept();
  vi.useRealTimers();
  await expect.poll(offline).toBe("ready");
});

test("the tablet's health is shown without what a silent worker would tell", async () => {
  const answers = Promise.all([keptReleases(), lookForRelease()]);
  await minutes(1);
  expect(await answers).toEqual([undefined, false]);
});

test("a worker that takes minutes to bring its first release still hears that the release stands", async () => {
  document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/assets/index-A.js" }));
  const { promise, resolve } = Promise.withResolvers<object>();
  stubNavigator({ serviceWorker: { getRegistration: async () => registration, ready: promise } });
  const onTrial = tellOfRelease("stands");
  await minutes(3);
  silent.postMessage.mockImplementationOnce((_, [port]: [MessagePort]) => port.postMessage(true));
  resolve(registration);
  vi.useRealTimers();
  expect(await onTrial).toBe(true);
});

test("a release is not taken up while nobody tells how many pages are open", async () => {
  stubNavigator({ locks: { request: () => never, query: () => never } });
  void keepUpToDate(never, () => never);
  await minutes(0);
  const taken = update()!();
  await minutes(1);
  expect(await taken).toBe("other-pages-open");
});

test("files of this browser that do not answer are as if they were refused", async () => {
  stubNavigator({ storage: { getDirectory: () => never } });
  const read = readClip("digit-1");
  const refused = expect(keepClip("digit-1", new Blob())).rejects.toThrow();
  await minutes(1);
  expect(await read).toBeUndefined();
  await refused;
});

test("a clipboard and a server that never answer are told of", async () => {
  stubNavigator({ clipboard: { writeText: () => never } });
  vi.stubGlobal("fetch", () => never);
  const answers = Promise.all([copyText("lời"), clockAhead(Date.now)]);
  await minutes(1);
  expect(await answers).toEqual([false, undefined]);
});

test("a picture that is never drawn does not keep the words from the printer", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
  const paper = document.createElement("div");
  paper.append(document.createElement("img"));
  vi.spyOn(HTMLImageElement.prototype, "decode").mockReturnValue(never);
  void printWhenDrawn(paper);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(print).toHaveBeenCalledOnce();
});
