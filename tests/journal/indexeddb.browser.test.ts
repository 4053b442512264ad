import { afterEach, expect, test } from "vitest";

const name = "version-rule";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("events", { keyPath: ["about", "version"] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function add(database: IDBDatabase, event: { about: string; version: number; by: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("events", "readwrite", { durability: "strict" });
    transaction.objectStore("events").add(event);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

afterEach(() => void indexedDB.deleteDatabase(name));

test("this browser lets a pair of about and version be written once, ever", async () => {
  const database = await open();
  await add(database, { about: "request-1", version: 2, by: "Lan" });
  await add(database, { about: "request-1", version: 3, by: "Lan" });
  const second = add(database, { about: "request-1", version: 2, by: "Minh" });
  await expect(second).rejects.toMatchObject({ name: "ConstraintError" });
  database.close();
});

test("a second connection is refused the same pair", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  const both = await Promise.allSettled(
    [first, second].map((database) => add(database, { about: "request-1", version: 2, by: "Lan" })),
  );
  expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  first.close();
  second.close();
});
