import type { Table } from "dexie";
import type { DexieStore } from "./dexie-store";
import { named, waiting } from "./dexie-requests";
import type { BeforeAsking, BeforeTaking } from "./journal";
import type { Kind, Things } from "./things";

/** The rows of everything but requests. */
export const thingReads = (store: DexieStore) => ({
  thing: async <K extends Kind>(kind: K, id: string) =>
    (await store.things.get(`${kind}:${id}`))?.thing as Things[K] | undefined,
  things: <K extends Kind>(kind: K) => things(store, kind),
  beforeAsking: (tablet: string): Promise<BeforeAsking> =>
    readTogether(store, [store.things, store.numbers], async () => {
      // All offices are read together with the tablet. If its office were read after the tablet, the citizen would wait
      // twice.
      const [here, given, offices] = await Promise.all([
        store.things.get(`tablet:${tablet}`),
        store.numbers.get(tablet),
        things(store, "office"),
      ]);
      const known = here?.thing as BeforeAsking["tablet"];
      return { tablet: known, office: known && offices.find(({ id }) => id === known.office), given };
    }),
  beforeTaking: (member: string, limit: number, today: string): Promise<BeforeTaking> =>
    readTogether(store, [store.things, store.requests], async () => {
      const requests = [waiting(store, limit, today), named(store, member, today)] as const;
      const [first, mine, team, offices] = await Promise.all([
        ...requests,
        things(store, "member"),
        things(store, "office"),
      ]);
      return { waiting: first, named: mine, team, offices };
    }),
});

/**
 * Reads several tables as they stand at one moment, and answers as soon as they are read. The end of a transaction that only
 * reads says nothing more, and waiting for it would keep the person at the tablet waiting.
 */
const readTogether = <T>(store: DexieStore, tables: Table[], read: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    store.transaction("r", tables, () => read().then(resolve)).catch(reject);
  });

const things = async <K extends Kind>(store: DexieStore, kind: K): Promise<Things[K][]> =>
  (await store.things.where("about").startsWith(`${kind}:`).toArray()).map(({ thing }) => thing as Things[K]);
