import type { JournalEvent } from "../domain/event";
import { emptyHead, headWith } from "../domain/journal-head";
import type { Head } from "./dexie-rows";
import type { DexieStore } from "./dexie-store";
import { foldVersion } from "./fold-version";
import type { Damage } from "./journal";
import type { SharedLine } from "./shared-lines";

/**
 * Raises the head by lines that are being added; only inside their transaction. Its time is the time of the line that was
 * written last, which need not be the latest time: after a clock ran ahead and was corrected, the next page must not start
 * in the future.
 */
export async function raiseHead(store: DexieStore, lines: readonly JournalEvent[]): Promise<void> {
  const head = await headRow(store);
  await putHead(store, { ...raisedBy(head, lines), at: lines.at(-1)?.at ?? head.at });
}

/**
 * The head after these lines. When pages of two releases wrote rows, the rows follow the rules of neither release, so the
 * head then names no version.
 */
export const raisedBy = (head: Head, lines: readonly SharedLine[]): Head => ({
  ...head,
  ...headWith(head, lines),
  folds: head.folds === foldVersion ? foldVersion : undefined,
});

/** Writes the head; only inside a transaction over the tables that it describes. */
export const putHead = (store: DexieStore, head: Head) => store.heads.put({ what: "lines", ...head });

/**
 * Counts every line anew, also those set aside; only inside a transaction over lines and heads. The latest time of all
 * lines is taken as the time of the last one.
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

/**
 * After damage a line may be in both places: set aside, and back among the lines. It is then counted once, among the lines.
 */
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
