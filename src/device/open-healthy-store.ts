import { turnLog } from "./turn-log";
import { within } from "./within";

/** Chromium refuses a damaged store once and then opens it empty (measured). A short pause lets it finish that. */
const tries = 3;
const pauseMs = 150;
const bucketWithinMs = 5000;

interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

/**
 * Opens a store with the browser's database; when that stays broken, with a spare one that stands in files of its own
 * (Storage Buckets, https://wicg.github.io/storage-buckets/). Rejects with the first fault when neither opens, and at once
 * with a fault that `hopeless` knows: one that no other files would mend.
 */
export async function openHealthyStore<T>(
  open: (factory?: IDBFactory) => Promise<T>,
  hopeless: (reason: unknown) => boolean = () => false,
): Promise<T> {
  let fault: unknown;
  await turnLog();
  for (let nth = 0; nth < tries; nth += 1) {
    try {
      return await open();
    } catch (reason) {
      if (hopeless(reason)) throw reason;
      fault ??= reason;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  const buckets = (navigator as { storageBuckets?: Buckets }).storageBuckets;
  const spare = await within(bucketWithinMs, Promise.resolve(buckets?.open("spare"))).catch(() => undefined);
  if (!spare) throw fault;
  await turnLog(spare.indexedDB);
  return open(spare.indexedDB);
}
