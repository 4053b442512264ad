import { codeOf } from "./code-of";
import type { Sources } from "./find-faults";

/** What may never answer a page, and how a file that asks it is told by its text. */
const devices = {
  voice: /\b(speechSynthesis|SpeechSynthesisUtterance)\b/,
  sound: /\bnew (Audio|AudioContext)\b/,
  media: /\bgetUserMedia\(/,
  recorder: /\bnew MediaRecorder\b/,
  reader: /\bBarcodeDetector\b/,
  light: /\bwakeLock\b/,
  fullScreen: /\b(request|exit)Fullscreen\b/,
  locks: /\bnavigator\??\.locks\b/,
  serviceWorker: /\bnavigator\??\.serviceWorker\b/,
  share: /\bnavigator\??\.share\b/,
  clipboard: /\bnavigator\??\.clipboard\b/,
  files: /\bnavigator\??\.storage\b|\bstorageBuckets\b/,
  answers: /\bnew MessageChannel\b|\bmessageSW\(/,
  worker: /\bnew Worker\b/,
  pictures: /\.decode\(\)|\bdocument\.fonts\b/,
  network: /(?<![\w.])fetch\(["'`]/,
  event: /["'](afterprint|transitionend|animationend)["']|\bonafterprint\b/,
  // Taken apart, none of the others would be seen.
  navigator: /[=(,]\s*navigator\s*[;,)]/,
};
export type Device = keyof typeof devices;

/**
 * What ends a waiting: "limited" by `device/within.ts`, or a sentence: it ends by a limit of its own, or why nobody waits, or
 * that it is endless still.
 */
export type Ends = "limited" | `by itself: ${string}` | `nobody waits: ${string}` | `endless: ${string}`;
export type Waits = Record<string, Partial<Record<Device, Ends>>>;

const limits = /from "(\.\/|\.\.\/device\/)within"/;

function faultsOf(code: string, known: Waits[string]): string[] {
  return (Object.keys(devices) as Device[]).flatMap((device) => {
    const ends = known[device];
    const asks = devices[device].test(code);
    if (asks && !ends)
      return [`asks a device that may never answer (${device}) without a longest time in device-waits.ts`];
    if (!asks && ends) return [`does not ask what device-waits.ts names for it (${device})`];
    return ends === "limited" && !limits.test(code) ? [`waits for ${device} without within.ts`] : [];
  });
}

/** Every place on the pages' side that asks a device and is not told of in the table, and what the table tells wrongly. */
export function findWaitFaults(sources: Sources, waits: Waits): string[] {
  const files = [...sources].filter(([path]) => !path.startsWith("worker/"));
  if (!files.length) throw new Error("No source file was found: this rule looked at nothing.");
  const gone = Object.keys(waits).filter((path) => !sources.has(path));
  const told = files.flatMap(([path, source]) =>
    faultsOf(codeOf(path, source), waits[path] ?? {}).map((says) => `${path} ${says}`),
  );
  return [...told, ...gone.map((path) => `${path} is named in device-waits.ts and is no file`)];
}
