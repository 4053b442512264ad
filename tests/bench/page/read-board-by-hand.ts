const callsShown = 4;

/** What the public board reads, in one transaction: the tablet, its office, the last calls, how many wait. */
export function readBoardByHand(
  database: IDBDatabase,
  { identity, office }: { identity: { id: string }; office: string },
): Promise<{ called: string[]; waiting: number }> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(["requests", "things"]);
    const [requests, things] = [transaction.objectStore("requests"), transaction.objectStore("things")];
    const called: string[] = [];
    things.get(`tablet:${identity.id}`);
    things.get(`office:${office}`);
    const calls = requests.index("calledAt").openCursor(null, "prev");
    calls.onsuccess = () => {
      if (!calls.result) return;
      called.push((calls.result.value as { request: { number: string } }).request.number);
      if (called.length < callsShown) calls.result.continue();
    };
    const waiting = requests.index("[waitingAt+id]").getAll(null, 500);
    transaction.oncomplete = () => resolve({ called, waiting: waiting.result.length });
    transaction.onabort = () => reject(transaction.error);
  });
}
