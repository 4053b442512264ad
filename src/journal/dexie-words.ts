import type { DexieStore } from "./dexie-store";
import type { BeforeAsking, Journal } from "./journal";
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
  things: async <K extends Kind>(kind: K) =>
    (await store.things.where("about").startsWith(`${kind}:`).toArray()).map(({ thing }) => thing as Things[K]),
  beforeAsking: (tablet: string): Promise<BeforeAsking> =>
    store.transaction("r", store.things, store.numbers, async () => {
      const [here, given] = await Promise.all([store.things.get(`tablet:${tablet}`), store.numbers.get(tablet)]);
      const known = here?.thing as BeforeAsking["tablet"];
      const there = known && (await store.things.get(`office:${known.office}`));
      return { tablet: known, office: there?.thing as BeforeAsking["office"], given };
    }),
});
