import { Dexie, liveQuery } from "dexie";

/**
 * For each live answer Dexie keeps the keys of everything that was written since the answer was last read. On a board that
 * is never closed they would pile up for weeks. After so many writes the answer is read anew, which frees them.
 */
const mostWritesKept = 100;

/** Tells the answer now and whenever what it was read from changes, in this page or another, until it is stopped. */
export function watchLive<T>(
  ask: () => Promise<T>,
  tell: (answer: T) => void,
  fail: (reason: unknown) => void,
): () => void {
  let writes = 0;
  const next = (answer: T) => {
    writes = 0;
    tell(answer);
  };
  const begin = () => liveQuery(ask).subscribe({ next, error: fail });
  let watching = begin();
  const onWrite = () => {
    writes += 1;
    if (writes < mostWritesKept) return;
    writes = 0;
    watching.unsubscribe();
    watching = begin();
  };
  Dexie.on.storagemutated.subscribe(onWrite);
  return () => {
    Dexie.on.storagemutated.unsubscribe(onWrite);
    watching.unsubscribe();
  };
}
