import { expect, test } from "vitest";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import type { HeadRow } from "../../src/journal/dexie-rows";
import { DexieStore } from "../../src/journal/dexie-store";
import { foldVersion } from "../../src/journal/fold-version";
import { firstNumber, said, tham } from "../cast/requests";

/** Does something with the tables themselves, as another release would. */
async function inTables(name: string, work: (store: DexieStore) => Promise<unknown>): Promise<void> {
  const store = new DexieStore(name);
  await store.open();
  await work(store);
  store.close();
}

/** A journal in which somebody is helped, though another release's rules say that they wait. */
async function otherRows(name: string): Promise<void> {
  const journal = await openDexieJournal(name);
  await journal.append([said("help-asked", 1)]);
  await journal.append([said("request-taken", 2, { by: tham })]);
  journal.close();
  await inTables(name, async (store) => {
    const row = (await store.requests.get(firstNumber))!;
    await store.requests.put({ ...row, request: { ...row.request, state: "waiting" } as typeof row.request });
  });
}

const headOf = async (store: DexieStore) => (await store.heads.get("lines")) as Extract<HeadRow, { what: "lines" }>;

async function stateAfterOpening(name: string): Promise<string | undefined> {
  const journal = await openDexieJournal(name);
  const request = await journal.request(firstNumber);
  journal.close();
  return request?.state;
}

test("rows that follow the rules of today are left as they are", async () => {
  await otherRows("same-rules");
  expect(await stateAfterOpening("same-rules")).toBe("waiting");
});

test("rows that follow other rules are made anew, and nothing else of the head is touched", async () => {
  await otherRows("other-rules");
  await inTables("other-rules", async (store) => store.heads.put({ ...(await headOf(store)), folds: foldVersion + 1 }));
  const shares: number[] = [];
  const journal = await openDexieJournal("other-rules", { onRemaking: (share) => shares.push(share) });
  expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand", by: tham });
  expect(await journal.lastWritten()).toBe(said("request-taken", 2).at);
  expect(shares.at(-1)).toBe(1);
  await inTables("other-rules", async (store) =>
    expect(await headOf(store)).toMatchObject({ folds: foldVersion, count: 2, later: 0 }),
  );
});

test("rows into which a release that knows of no version wrote are made anew, though this one wrote after it", async () => {
  await otherRows("no-version");
  const open = await openDexieJournal("no-version");
  await inTables("no-version", async (store) => {
    const { folds: _folds, ...head } = await headOf(store);
    await store.heads.put(head);
  });
  expect(await open.append([said("office-opened", 1, { about: "office:o", data: { name: "x", sample: true } })])).toBe(
    "written",
  );
  open.close();
  expect(await stateAfterOpening("no-version")).toBe("in-hand");
});
