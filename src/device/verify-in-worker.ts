// @chunk later
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker its default export.
import workerAddress from "../worker/signatures-worker.ts?worker&url";
import { askOwnWorker } from "./own-worker";

/** Fewer are verified by the page's own thread before a worker is awake. */
const fewest = 24;
/** A device reads thousands of lines when it joins, and a handful an hour from then on. */
const restsAfterMs = 10_000;

/**
 * Verifies many signatures in a worker, so that the screen stays usable while a device reads an office for the first time. A few, and
 * all from the first time on that the worker cannot be had, are verified `onThisThread`.
 */
export function verifyInWorker<Signed>(
  onThisThread: (all: readonly Signed[]) => Promise<boolean[]>,
): (all: readonly Signed[]) => Promise<boolean[]> {
  const ask = askOwnWorker<boolean[]>(workerAddress, { restsAfterMs });
  let works = true;
  return async (all) => {
    if (!works || all.length < fewest) return onThisThread(all);
    try {
      return (await ask({ all })).done;
    } catch {
      works = false;
      return onThisThread(all);
    }
  };
}
