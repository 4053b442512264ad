import { expect, test } from "vitest";
import { waits } from "./device-waits";
import { findWaitFaults, type Device, type Waits } from "./find-wait-faults";
import { readSources } from "./read-sources";

// Every file is parsed here, on a machine that may be building at the same time: it takes as long as it takes.
const parsingMs = 120_000;

test(
  "every device that may never answer is asked where its longest time is known",
  () => {
    expect(findWaitFaults(readSources("src"), waits)).toEqual([]);
  },
  parsingMs,
);

test("looking at nothing is a fault", () => {
  expect(() => findWaitFaults(new Map(), {})).toThrow("looked at nothing");
});

const faultsWith = (source: string, known: Waits[string] = {}) =>
  findWaitFaults(new Map([["citizen/a.ts", source]]), { "citizen/a.ts": known });

const planted: Record<Device, string> = {
  voice: `speechSynthesis.speak(words);`,
  sound: `new Audio(address).play();`,
  media: `await navigator.mediaDevices.getUserMedia({ audio: true });`,
  recorder: `new MediaRecorder(stream).start();`,
  reader: `await new BarcodeDetector().detect(video);`,
  light: `await navigator.wakeLock.request("screen");`,
  fullScreen: `await document.exitFullscreen();`,
  locks: `await navigator.locks?.query();`,
  serviceWorker: `await navigator.serviceWorker.ready;`,
  share: `await navigator.share({ title });`,
  clipboard: `await navigator.clipboard.readText();`,
  files: `await navigator.storage.getDirectory();`,
  answers: `new MessageChannel();`,
  worker: `new Worker(address);`,
  pictures: `await picture.decode();`,
  network: "await fetch(`/${name}`);",
  event: `addEventListener("afterprint", goOn);`,
  navigator: `const { locks } = navigator;`,
};

test.each(Object.entries(planted))("%s that is asked without a longest time is seen", (device, source) => {
  expect(faultsWith(source)).toEqual([expect.stringContaining(`(${device})`)]);
});

test("what is only spoken of, or is a rule's own word, is no asking", () => {
  expect(faultsWith(`// navigator.locks\nconst share = decode(text); later.fetch("x");`)).toEqual([]);
});

test("a longest time is believed only of who has the tool for it", () => {
  const known = { light: "limited" } as const;
  expect(faultsWith(planted.light, known)).toEqual(["citizen/a.ts waits for light without within.ts"]);
  expect(faultsWith(`import { within } from "../device/within";\n${planted.light}`, known)).toEqual([]);
});

test("a table that tells of what is gone is a fault", () => {
  expect(faultsWith("void 0;", { light: "limited" })).toEqual([expect.stringContaining("does not ask")]);
  expect(findWaitFaults(new Map([["a.ts", ""]]), { "b.ts": {} })).toEqual([expect.stringContaining("is no file")]);
});
