import { kindOf, type About, type Instant } from "../domain/event";
import { isOfAnotherEra } from "./dexie-marks";
import type { DexieStore } from "./dexie-store";
import type { Mark, SharedLine, TakenWith } from "./shared-lines";
import { inWrittenOrder } from "./written-order";

type Key = [string, number];

/** The lines about one thing, or all, that the hub has not acknowledged, in the order they were written, at most `most`. */
export async function owedLines(store: DexieStore, about?: About, most = Infinity): Promise<SharedLine[]> {
  return store.transaction("r", store.owed, store.events, async () => {
    const rows = about === undefined ? store.owed.orderBy("n") : store.owed.where("about").equals(about);
    const owed = rows.limit(most).toArray();
    const lines = await store.events.bulkGet((await owed).map((row): Key => [row.about, row.version]));
    return lines.flatMap((line) => (line ? [line] : []));
  });
}

/** The hub has not acknowledged these lines; only in the write that brings them. */
export const owe = (store: DexieStore, lines: readonly SharedLine[]): Promise<unknown> =>
  store.owed.bulkAdd(lines.map(({ about, version }) => ({ about, version })));

/** The hub has never heard of these lines, so they are not judged either; only in the write that brings them. */
export async function oweNew(store: DexieStore, lines: readonly SharedLine[]): Promise<void> {
  await owe(store, lines);
  await rememberUnjudged(store, lines);
}

/** A line is not owed any more. */
export const payOne = (store: DexieStore, { about, version }: SharedLine): Promise<unknown> =>
  store.owed.where("[about+version]").equals([about, version]).delete();

/** They are not owed any more, unless they were acknowledged in another era. */
export async function pay(
  store: DexieStore,
  lines: readonly SharedLine[],
  { mark, era }: Pick<TakenWith, "mark" | "era"> = {},
): Promise<void> {
  await store.transaction("rw", store.owed, store.marks, async () => {
    if (await isOfAnotherEra(store, era)) return;
    for (const line of lines) await payOne(store, line);
    if (mark) await store.marks.put(mark);
  });
}

/**
 * Marks all lines as not yet acknowledged, in the order they were written; each thing's stay in the order of their versions.
 * Lines about requests only from an instant on. The marks are kept in the same write.
 */
export async function oweAll(store: DexieStore, requestsSince: Instant, marks: readonly Mark[] = []): Promise<void> {
  await store.transaction("rw", store.owed, store.events, store.marks, async () => {
    const lines: { about: string; version: number; at: Instant }[] = [];
    await store.events.orderBy("[about+version]").each(({ about, version, at }) => {
      if (kindOf(about) !== "request" || at >= requestsSince) lines.push({ about, version, at });
    });
    await store.owed.clear();
    await store.owed.bulkAdd(inWrittenOrder(lines).map(({ about, version }) => ({ about, version })));
    await store.marks.bulkPut([...marks]);
  });
}

/** The lines whose version another line took, in the order in which that happened. */
export const linesAside = async (store: DexieStore): Promise<SharedLine[]> =>
  (await store.aside.toArray()).map(({ line }) => line);

/**
 * Sets the line at a version aside, and every owed line after it. Those lines follow one that does not count any more, so
 * they must not count either.
 */
export async function displace(store: DexieStore, { about, version }: SharedLine): Promise<SharedLine[]> {
  const owed = await store.owed.where("[about+version]").between([about, version], [about, Infinity]).toArray();
  const versions = new Set([version, ...owed.map((row) => row.version)]);
  const keys = [...versions].sort((a, b) => a - b).map((one): Key => [about, one]);
  const lines = (await store.events.bulkGet(keys)).flatMap((line): SharedLine[] => (line ? [line] : []));
  await store.owed.bulkDelete(owed.map(({ n }) => n!));
  await store.events.bulkDelete(keys);
  await forgetUnjudged(store, lines);
  await store.aside.bulkAdd(lines.map((line) => ({ about, line })));
  return lines;
}

/** Takes a line back from those set aside, because it counts again; true when it was one of them. */
export async function takeBack(store: DexieStore, line: SharedLine): Promise<boolean> {
  const known = await store.aside.where({ about: line.about }).toArray();
  const same = known.find((row) => row.line.version === line.version && row.line.signature === line.signature);
  if (same) await store.aside.delete(same.n!);
  return same !== undefined;
}

type Place = Pick<SharedLine, "about" | "version">;

/** Remembers which lines stand here before they came in the hub's order; only in the write that brings them. */
export const rememberUnjudged = (store: DexieStore, lines: readonly Place[]): Promise<unknown> =>
  store.unjudged.bulkPut(lines.map(({ about, version }) => ({ about, version })));

/** They came in the hub's order, or stand here no longer. */
export const forgetUnjudged = (store: DexieStore, lines: readonly Place[]): Promise<void> =>
  store.unjudged.bulkDelete(lines.map(({ about, version }): [string, number] => [about, version]));

/** The versions about a thing that stand here and never came in the hub's order. */
export async function unjudgedAbout(store: DexieStore, about: About): Promise<number[]> {
  const keys = await store.unjudged.where("[about+version]").between([about, 0], [about, Infinity]).primaryKeys();
  return keys.map(([, version]) => version);
}
