const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const openAsItIs = (name: string): Promise<IDBDatabase> => settled(indexedDB.open(name));
export const dropDatabase = (name: string): Promise<unknown> => settled(indexedDB.deleteDatabase(name));
export const countRows = async (database: IDBDatabase, table: string): Promise<number> =>
  settled(database.transaction(table).objectStore(table).count());

const keyOf = (path: string | string[] | null): string | string[] | null => path;

/** The tables, keys and indexes of a database. */
export function schemaOf(database: IDBDatabase) {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return names.map((name) => {
    const table = transaction.objectStore(name);
    const indexes = [...table.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = table.index(index);
      return { index, keyPath: keyOf(keyPath), unique, multiEntry };
    });
    return { name, keyPath: keyOf(table.keyPath), indexes };
  });
}

/** A new, empty database with the same tables and indexes as another one. */
export async function makeAlike(name: string, model: ReturnType<typeof schemaOf>): Promise<IDBDatabase> {
  await dropDatabase(name);
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    for (const { name: table, keyPath, indexes } of model) {
      const made = opening.result.createObjectStore(table, { keyPath });
      for (const { index, keyPath: path, ...kind } of indexes) made.createIndex(index, path!, kind);
    }
  };
  return settled(opening);
}

/** Does something in one strict transaction; resolves when the disk has it. */
export function strictly(
  database: IDBDatabase,
  tables: string[],
  act: (table: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(tables, "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The transaction was aborted."));
    act((name) => transaction.objectStore(name));
  });
}
