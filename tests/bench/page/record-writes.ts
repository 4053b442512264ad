/** A row as a verb wrote it, and the table it went to. */
export interface Write {
  table: string;
  row: Record<string, unknown>;
}

/** What a verb really writes to IndexedDB, in order: the hand-written variant must write the very same. */
export async function recordWrites(act: () => Promise<unknown>): Promise<Write[]> {
  const writes: Write[] = [];
  const { add, put } = IDBObjectStore.prototype;
  const recording = (write: typeof put): typeof put =>
    function (this: IDBObjectStore, row: Record<string, unknown>, ...key) {
      writes.push({ table: this.name, row: structuredClone(row) });
      return write.call(this, row, ...key);
    };
  Object.assign(IDBObjectStore.prototype, { add: recording(add), put: recording(put) });
  try {
    await act();
  } finally {
    Object.assign(IDBObjectStore.prototype, { add, put });
  }
  return writes;
}
