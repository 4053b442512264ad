import { askWorker } from "./ask-worker";
import { within } from "./within";

/** After this time the health page is shown without the worker's answer. */
const answersWithinMs = 5_000;
/** A worker that is being installed first fetches a whole release, and nobody waits for its answer. */
const hearsWithinMs = 300_000;
/** The server may be far away; the person can look again. */
const looksWithinMs = 30_000;

const entry = () => document.querySelector<HTMLScriptElement>("script[type=module]")?.src;

/**
 * The name of the release that runs: the hash in the name of its first script, as `dist/` has it; undefined in
 * development.
 */
export const thisRelease = (): string | undefined => /-([\w-]+)\.js$/.exec(entry() ?? "")?.[1];

/** Looks for a new release at the server; false when it cannot be asked. */
export async function lookForRelease(): Promise<boolean> {
  const look = async () => (await navigator.serviceWorker?.getRegistration())?.update();
  return Boolean(await within(looksWithinMs, look()).catch(() => undefined));
}

/** What the worker remembers of the releases on this tablet. */
export interface KeptReleases {
  /** The one that took over last, the one before it while it is kept, and the one whose pages are given out. */
  current: string;
  previous?: string;
  serving: string;
  proven: boolean;
  left?: "broken" | "by-hand";
}

/** Undefined where there is no worker, and while it is silent or its memory cannot be read. */
export const keptReleases = (): Promise<KeptReleases | undefined> => askWorker(answersWithinMs, { type: "releases" });

/** Whether the release that took over last is given out, with one before it that can be gone back to. */
export const mayGoBack = (kept: KeptReleases | undefined): boolean =>
  kept?.previous !== undefined && kept.current === kept.serving;

/** Tells the worker how this page's release does; true while that release is on trial, as far as the worker answers. */
export async function tellOfRelease(
  word: "stands" | "proven" | "broken" | "by-hand",
  ms = hearsWithinMs,
): Promise<boolean> {
  const src = entry();
  return Boolean(src && (await askWorker(ms, { type: "word", word, entry: new URL(src).pathname })));
}

/** Leaves this release for the one before it, and opens that; this one is not taken again. */
export async function goBack(): Promise<void> {
  await tellOfRelease("by-hand", answersWithinMs);
  location.replace("/");
}
