import type { JournalEvent } from "../domain/event";
import { emptyHead, headWith } from "../domain/journal-head";
import type { Head } from "./dexie-rows";
import type { DexieStore } from "./dexie-store";
import { foldVersion } from "./fold-version";
import type { Damage } from "./journal";
import type { SharedLine } from "./shared-lines";

/**
 * Raises the head by lines that are being added; only inside their transaction. Its time is that of the line written last,
 * not of the highest: a clock that ran ahead and was put right must not begin in the future ever after.
 */
export async function raiseHead(store: DexieStore, head: Head, lines: readonly JournalEvent[]): Promise<void> {
  await putHead(store, { ...raisedBy(head, lines), at: lines.at(-1)?.at ?? head.at });
}

/** The head once these lines are in. Rows that two releases wrote, in two pages, follow the rules of neither. */
export const raisedBy = (head: Head, lines: readonly SharedLine[]): Head => ({
  ...head,
  ...headWith(head, lines),
  folds: head.folds === foldVersion ? foldVersion : undefined,
});

/** Puts the head; only inside a transaction over what it tells of. */
export const putHead = (store: DexieStore, head: Head) => store.heads.put({ what: "lines", ...head });

/**
 * Counts every line anew, also those aside, only inside a transaction over lines and heads; the highest time stands for the
 * last.
 */
export async function recount(store: DexieStore): Promise<void> {
  let [head, at] = [emptyHead, 0];
  await store.events.each((line) => {
    head = headWith(head, [line]);
    at = Math.max(at, line.at || 0);
  });
  const aside = await linesOnlyAside(store);
  await putHead(store, { ...headWith(head, aside), at, aside: aside.length });
}

/** Damage can bring a line back to where it stood although it was set aside: there it is counted, and only there. */
async function linesOnlyAside(store: DexieStore): Promise<SharedLine[]> {
  const rows = await store.aside.toArray();
  const standing = await store.events.bulkGet(rows.map(({ line }): [string, number] => [line.about, line.version]));
  const twice = rows.filter(({ line }, at) => standing[at]?.signature === line.signature);
  if (twice.length) await store.aside.bulkDelete(twice.map(({ n }) => n!));
  return rows.filter((row) => !twice.includes(row)).map(({ line }) => line);
}

/** The head as the last transaction left it. */
export async function headRow(store: DexieStore): Promise<Head> {
  const row = await store.heads.get("lines");
  if (row?.what !== "lines") return { ...emptyHead, at: 0 };
  const { what: _what, ...head } = row;
  return head;
}

/** Adds what was lost to what is known of it already; staff have to say that they have read it. */
export async function noteDamage(
  store: DexieStore,
  { restored, missing, back = [], lost = [] }: Damage,
): Promise<void> {
  if (!restored && !missing && !back.length && !lost.length) return;
  await store.transaction("rw", store.heads, async () => {
    const before = await store.heads.get("damage");
    const known: Damage = before?.what === "damage" ? before : { restored: 0, missing: 0 };
    await store.heads.put({
      what: "damage",
      restored: known.restored + restored,
      missing: known.missing + missing,
      back: [...new Set([...(known.back ?? []), ...back])],
      lost: [...new Set([...(known.lost ?? []), ...lost])],
    });
  });
}
