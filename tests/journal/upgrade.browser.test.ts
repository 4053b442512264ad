import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { openHealthyStore } from "../../src/device/open-healthy-store";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { TablesNotMade } from "../../src/journal/dexie-open";
import { DexieStore } from "../../src/journal/dexie-store";
import { firstNumber, office, said, today, waitingSince } from "../cast/requests";

/** A store as the first release wrote it: fewer indexes, and rows that know less. */
async function firstRelease(name: string): Promise<void> {
  const store = new Dexie(name, { chromeTransactionDurability: "strict" });
  store.version(1).stores({
    events: "[about+version]",
    requests: "id, [waitingAt+id], heldBy, closedAt",
    things: "about",
    numbers: "tablet",
    counts: "[day+tablet+what]",
    members: "id",
  });
  const { cameAt: _cameAt, way: _way, ...request } = waitingSince(0);
  await store.table("events").add(said("help-asked", 1));
  await store.table("requests").add({ id: firstNumber, waitingAt: request.place, request });
  await store.table("members").add({ id: "tham", name: "Chị Thắm" });
  store.close();
}

test("a store of the first release is read by this one, with all it held", async () => {
  await firstRelease("first-release");
  const journal = await openDexieJournal("first-release");
  expect(await journal.request(firstNumber)).toMatchObject({
    state: "waiting",
    way: "here",
    cameAt: expect.any(Number),
  });
  expect(await journal.waiting(9, today)).toHaveLength(1);
  expect(await journal.open()).toHaveLength(1);
  expect(await journal.memberNames()).toEqual(new Map([["tham", "Chị Thắm"]]));
  expect(await journal.append([said("request-taken", 2)])).toBe("written");
  expect((await journal.held())[0]).toMatchObject({ office });
});

test("rows that could not be made anew before the power went are made anew at the next start", async () => {
  await firstRelease("cut-off");
  const store = new DexieStore("cut-off");
  await store.open();
  store.close();
  const journal = await openDexieJournal("cut-off");
  expect(await journal.open()).toHaveLength(1);
});

test("a release that cannot make its tables is refused, and no spare tables are opened in their place", async () => {
  await firstRelease("no-tables");
  const breaksOnOpening = (store: DexieStore) =>
    store.version(99).upgrade(() => {
      throw new Error("planted");
    });
  const before = DexieStore.prototype.open;
  DexieStore.prototype.open = function open(this: DexieStore) {
    breaksOnOpening(this);
    return before.call(this);
  };
  const asked: unknown[] = [];
  const opening = openHealthyStore(
    (factory) => {
      asked.push(factory);
      return openDexieJournal("no-tables", { factory });
    },
    (reason) => reason instanceof TablesNotMade,
  );
  await expect(opening).rejects.toThrow(TablesNotMade);
  DexieStore.prototype.open = before;
  expect(asked).toEqual([undefined]);
  expect(await (await openDexieJournal("no-tables")).open()).toHaveLength(1);
});
