import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { openDexieJournal } from "../../src/journal/dexie-journal";
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
  const { DexieStore } = await import("../../src/journal/dexie-store");
  const store = new DexieStore("cut-off");
  await store.open();
  store.close();
  const journal = await openDexieJournal("cut-off");
  expect(await journal.open()).toHaveLength(1);
});
