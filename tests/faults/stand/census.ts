import { Dexie } from "dexie";

/** Every row of every table of every database, by its table. */
export type Census = Record<string, string[]>;

/** What is made anew from other rows, or counts on by itself. */
const passing = new Set(["revisions", "repairs", "heads", "marks", "numbers", "counts", "requests", "things"]);

/** What a row is recognised by; the rest of it goes on changing by itself. */
const recognised: Record<string, (row: Record<string, unknown>) => unknown> = {
  keys: ({ name, id }) => ({ name, id }),
  guards: ({ member, failures, guesses }) => ({
    member,
    failures,
    guesses: (guesses as unknown[] | undefined)?.length,
  }),
};

const plain = (_key: string, value: unknown) => (value instanceof Uint8Array ? [...value].join() : value);

interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

/** The databases in use: the browser's own, or the spare ones where those do not open. */
async function inUse(): Promise<{ indexedDB: IDBFactory; names: string[] }> {
  const namesIn = async (factory: IDBFactory) => (await factory.databases()).map(({ name }) => name!);
  try {
    return { indexedDB, names: await namesIn(indexedDB) };
  } catch {
    const spare = await (navigator as unknown as { storageBuckets: Buckets }).storageBuckets.open("spare");
    return { indexedDB: spare.indexedDB, names: await namesIn(spare.indexedDB) };
  }
}

/** Reads all that the browser keeps in databases for this station, past every door of its own. */
export async function takeCensus(): Promise<Census> {
  const census: Census = {};
  const { indexedDB: factory, names } = await inUse();
  for (const name of names) {
    if (name === "tram-so-log-end") continue;
    const database = await new Dexie(name, { indexedDB: factory }).open();
    for (const table of database.tables) {
      if (passing.has(table.name)) continue;
      const known = recognised[table.name] ?? ((row) => row);
      const rows = (await table.toArray()) as Record<string, unknown>[];
      census[`${name}.${table.name}`] = rows.map((row) => JSON.stringify(known(row), plain));
    }
    database.close();
  }
  return census;
}
