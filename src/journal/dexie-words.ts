import type { DexieStore } from "./dexie-store";
import { named, waiting } from "./dexie-requests";
import type { BeforeAsking, BeforeTaking, Journal } from "./journal";
import type { Kind, Things } from "./things";

type Words = "memberNames" | "keepMemberName" | "notes" | "keepNote" | "eraseNotes" | "unitFiles" | "keepUnitFile";

/** What is kept beside the lines: names and notes, which can be erased, and the country's units, which are fetched. */
export const wordReads = (store: DexieStore): Pick<Journal, Words> => ({
  memberNames: async () => new Map((await store.members.toArray()).map(({ id, name: known }) => [id, known])),
  keepMemberName: async (id, known) => void (await store.members.put({ id, name: known })),
  notes: (about) => store.notes.where({ about }).sortBy("at"),
  keepNote: async (note) => void (await store.notes.put(note)),
  eraseNotes: (before, goingOn) => {
    const old = store.notes.where("at").below(before);
    return old.and(({ about }) => !goingOn?.has(about)).delete();
  },
  unitFiles: async () => new Map((await store.unitFiles.toArray()).map(({ name: known, file }) => [known, file])),
  keepUnitFile: async (known, file) => void (await store.unitFiles.put({ name: known, file })),
});

/** The rows of everything but requests. */
export const thingReads = (store: DexieStore) => ({
  thing: async <K extends Kind>(kind: K, id: string) =>
    (await store.things.get(`${kind}:${id}`))?.thing as Things[K] | undefined,
  things: <K extends Kind>(kind: K) => things(store, kind),
  beforeAsking: (tablet: string): Promise<BeforeAsking> =>
    store.transaction("r", store.things, store.numbers, async () => {
      // The offices at once, and not the one of the tablet after it: each wait for the one before costs who stands there.
      const [here, given, offices] = await Promise.all([
        store.things.get(`tablet:${tablet}`),
        store.numbers.get(tablet),
        things(store, "office"),
      ]);
      const known = here?.thing as BeforeAsking["tablet"];
      return { tablet: known, office: known && offices.find(({ id }) => id === known.office), given };
    }),
  beforeTaking: (member: string, limit: number, today: string): Promise<BeforeTaking> =>
    store.transaction("r", store.things, store.requests, async () => {
      const requests = [waiting(store, limit, today), named(store, member, today)] as const;
      const [first, mine, team, offices] = await Promise.all([
        ...requests,
        things(store, "member"),
        things(store, "office"),
      ]);
      return { waiting: first, named: mine, team, offices };
    }),
});

const things = async <K extends Kind>(store: DexieStore, kind: K): Promise<Things[K][]> =>
  (await store.things.where("about").startsWith(`${kind}:`).toArray()).map(({ thing }) => thing as Things[K]);
