/** Calls `late` when so long has passed; the answer calls that off. */
export function atMost(ms: number, late: () => void): () => void {
  const limit = setTimeout(late, ms);
  return () => clearTimeout(limit);
}

/**
 * What a device promised, waited for no longer than `ms`: then it rejects, as if the device had refused. Browsers have
 * promises that are never kept, and whoever stands at the tablet must be able to go on.
 */
export function within<Found>(ms: number, promised: Promise<Found>): Promise<Found> {
  return new Promise((resolve, reject) => {
    const inTime = atMost(ms, () => reject(new Error(`No answer within ${ms} ms.`)));
    void promised.then(resolve, reject).finally(inTime);
  });
}
