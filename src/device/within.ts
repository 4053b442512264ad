/** Calls `late` after this time. The returned function cancels it. */
export function atMost(ms: number, late: () => void): () => void {
  const limit = setTimeout(late, ms);
  return () => clearTimeout(limit);
}

/**
 * Waits for a device's promise no longer than `ms`, then rejects as if the device had refused. Some promises of
 * browsers are never settled, and the person at the tablet must be able to continue.
 */
export function within<Found>(ms: number, promised: Promise<Found>): Promise<Found> {
  return new Promise((resolve, reject) => {
    const inTime = atMost(ms, () => reject(new Error(`No answer within ${ms} ms.`)));
    void promised.then(resolve, reject).finally(inTime);
  });
}
