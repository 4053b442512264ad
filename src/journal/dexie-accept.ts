// @chunk later
import { acceptOne, type Change } from "./dexie-accept-one";
import { acceptRuns } from "./dexie-accept-run";
import { headRow, putHead, raisedBy } from "./dexie-head";
import { isOfAnotherEra } from "./dexie-marks";
import { owe, rememberUnjudged } from "./dexie-owed";
import { raise } from "./dexie-raise";
import type { DexieStore } from "./dexie-store";
import type { SharedLine, TakenWith } from "./shared-lines";

/**
 * Takes lines of the hub in, whatever order they come in, in one strict transaction. `stood` are the lines that were not
 * here before, `displaced` those that were set aside for them.
 */
export async function accept(
  store: DexieStore,
  lines: readonly SharedLine[],
  { mark, voidAs, ahead, era, tallies = [] }: TakenWith = {},
): Promise<{ stood: SharedLine[]; displaced: SharedLine[] }> {
  const shared = [
    store.events,
    store.heads,
    store.owed,
    store.aside,
    store.marks,
    store.unjudged,
    ...store.projections,
  ];
  return store.transaction("rw", [...shared, ...(tallies.length ? [store.tallies] : [])], async () => {
    const late = await isOfAnotherEra(store, era);
    const { stood, left } = await acceptRuns(store, lines);
    // Of a later release are none of those that only go on with what stands here.
    const changes: Change[] = stood.map((line) => ({ line, fresh: [line], moved: [], later: 0 }));
    for (const line of left) changes.push(...(await acceptOne(store, line, { voidAs, ahead, late })));
    const news = changes.map(({ line }) => line);
    if (ahead) await rememberUnjudged(store, news);
    if (late) await owe(store, news);
    const read = late ? undefined : mark;
    await Promise.all([raise(store.tallies, tallies), read && store.marks.put(read), countHead(store, changes)]);
    return { stood: news, displaced: changes.flatMap(({ moved }) => moved) };
  });
}

/** The head still counts the lines that were set aside, and keeps the time of the last line of this tablet. */
async function countHead(store: DexieStore, changes: readonly Change[]): Promise<void> {
  if (!changes.length) return;
  const [head, aside] = await Promise.all([headRow(store), store.aside.count()]);
  const moved = changes.flatMap((change) => change.moved);
  const later = changes.reduce((sum, change) => sum + change.later, 0);
  const raised = raisedBy(
    head,
    changes.flatMap(({ fresh }) => fresh),
  );
  const twice = head.twice || moved.length > 0;
  await putHead(store, { ...raised, aside, twice, later: (head.later ?? 0) + later });
}
