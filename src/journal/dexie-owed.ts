import { kindOf, type About, type Instant } from "../domain/event";
import type { DexieStore } from "./dexie-store";
import type { SharedLine } from "./shared-lines";

type Key = [string, number];

/** The lines about one thing, or all, that the hub has not acknowledged, in the order they were written. */
export async function owedLines(store: DexieStore, about?: About): Promise<SharedLine[]> {
  return store.transaction("r", store.owed, store.events, async () => {
    const owed = about === undefined ? store.owed.toArray() : store.owed.where({ about }).sortBy("n");
    const lines = await store.events.bulkGet((await owed).map((row): Key => [row.about, row.version]));
    return lines.flatMap((line) => (line ? [line] : []));
  });
}

/** A line is not owed any more. */
export const payOne = (store: DexieStore, { about, version }: SharedLine): Promise<unknown> =>
  store.owed.where("[about+version]").equals([about, version]).delete();

export async function pay(store: DexieStore, lines: readonly SharedLine[]): Promise<void> {
  await store.transaction("rw", store.owed, async () => {
    for (const line of lines) await payOne(store, line);
  });
}

/** Owes all lines in the order of their versions; of requests only those since an instant. */
export async function oweAll(store: DexieStore, requestsSince: Instant): Promise<void> {
  await store.transaction("rw", store.owed, store.events, async () => {
    const keys: { about: string; version: number }[] = [];
    await store.events.orderBy("[about+version]").each(({ about, version, at }) => {
      if (kindOf(about) !== "request" || at >= requestsSince) keys.push({ about, version });
    });
    await store.owed.clear();
    await store.owed.bulkAdd(keys);
  });
}

/** The lines that lost their version, in the order they did. */
export const linesAside = async (store: DexieStore): Promise<SharedLine[]> =>
  (await store.aside.toArray()).map(({ line }) => line);

/**
 * Sets the line that stands at a version aside, and every owed line behind it: told as later versions of what never was, they
 * would count without it.
 */
export async function displace(store: DexieStore, { about, version }: SharedLine): Promise<SharedLine[]> {
  const owed = await store.owed.where("[about+version]").between([about, version], [about, Infinity]).toArray();
  const versions = new Set([version, ...owed.map((row) => row.version)]);
  const keys = [...versions].sort((a, b) => a - b).map((one): Key => [about, one]);
  const lines = (await store.events.bulkGet(keys)).flatMap((line): SharedLine[] => (line ? [line] : []));
  await store.owed.bulkDelete(owed.map(({ n }) => n!));
  await store.events.bulkDelete(keys);
  await store.aside.bulkAdd(lines.map((line) => ({ about, line })));
  return lines;
}

/** Takes a line that is to stand again from those aside; true when it was one of them. */
export async function takeBack(store: DexieStore, line: SharedLine): Promise<boolean> {
  const known = await store.aside.where({ about: line.about }).toArray();
  const same = known.find((row) => row.line.version === line.version && row.line.signature === line.signature);
  if (same) await store.aside.delete(same.n!);
  return same !== undefined;
}
