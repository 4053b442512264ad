import { afterEach, expect, test, vi } from "vitest";
import { DexieStore } from "../../src/journal/dexie-store";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { said, today } from "../cast/requests";
import { journalContract } from "./journal-contract";
import { lifeContract } from "./life-contract";
import { sharedContract } from "./shared-contract";
import { strangeLinesContract } from "./strange-lines-contract";

let opened = 0;
let name = "";

const open = () => {
  name = `journal-under-test-${(opened += 1)}`;
  return openDexieJournal(name);
};

journalContract("the journal in IndexedDB", open);

strangeLinesContract("the journal in IndexedDB", open, async (_, line) => {
  const store = new DexieStore(name);
  await store.open();
  await store.events.add(line as never);
  store.close();
});

lifeContract("the journal in IndexedDB", open);

sharedContract("the journal in IndexedDB", open);

afterEach(() => vi.restoreAllMocks());

test("every write waits for the disk", async () => {
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  const journal = await open();
  await journal.append([said("help-asked", 1)]);
  const writes = begun.mock.results.filter(({ value }) => value.mode === "readwrite");
  expect(writes.length).toBeGreaterThan(0);
  for (const { value } of writes) expect(value.durability).toBe("strict");
});

test("a journal opened again still holds what was acknowledged", async () => {
  const journal = await open();
  await journal.append([said("help-asked", 1)]);
  journal.close();
  expect(await (await openDexieJournal(name)).waiting(9, today)).toHaveLength(1);
});

test("a row that was lost is mended from its lines instead of refusing for ever", async () => {
  const journal = await open();
  await journal.append([said("help-asked", 1)]);
  const store = new DexieStore(name);
  await store.open();
  await store.requests.clear();
  store.close();
  expect(await journal.append([said("request-taken", 2)])).toBe("taken");
  expect(await journal.append([said("request-taken", 2)])).toBe("written");
});

test("an answer nothing touches is read anew after many writes, so that what was written is let go", async () => {
  const journal = await open();
  let asked = 0;
  const stop = journal.watch(
    () => {
      asked += 1;
      return journal.unitFiles();
    },
    () => undefined,
    (reason) => expect.fail(String(reason)),
  );
  await vi.waitFor(() => expect(asked).toBe(1));
  for (let nth = 0; nth < 120; nth += 1) await journal.keepMemberName(`m${nth}`, "Cô Sáu");
  await vi.waitFor(() => expect(asked).toBe(2));
  stop();
  for (let nth = 0; nth < 120; nth += 1) await journal.keepMemberName(`m${nth}`, "Cô Sáu");
  expect(asked).toBe(2);
});
