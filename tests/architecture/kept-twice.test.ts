import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dexie } from "dexie";
import { expect, test } from "vitest";
import { DraftStore, draftGroups } from "../../src/journal/dexie-drafts";
import { FigureStore, figureGroups } from "../../src/journal/dexie-figures";
import { GuideStore, guideGroups } from "../../src/journal/dexie-guides";
import { DexieStore, journalGroups } from "../../src/journal/dexie-store";
import { ContactStore, contactTables } from "../../src/vault/dexie-contact-store";
import { VaultStore, vaultTables } from "../../src/vault/dexie-guards";

const root = join(import.meta.dirname, "../..");
type Groups = Readonly<Record<string, readonly string[]>>;

/** Every database the station has, with the groups of tables that have a copy. */
const databases: { store: Dexie; groups: Groups }[] = [
  { store: new DexieStore("tram-so-journal"), groups: { journal: ["events"], ...journalGroups } },
  { store: new VaultStore("tram-so-vault"), groups: { vault: vaultTables } },
  { store: new ContactStore("tram-so-contacts"), groups: { contacts: contactTables } },
  { store: new FigureStore("tram-so-figures"), groups: figureGroups },
  { store: new DraftStore("tram-so-drafts"), groups: draftGroups },
  { store: new GuideStore("tram-so-guides"), groups: guideGroups },
];

/** What the page of docs says of each table: "made anew", or the file of its copy. */
function rowsOfDocs(page: string): Map<string, string> {
  const rows = page.matchAll(/^\| `(tram-so-[a-z]+)` \| `(\w+)` \|[^|]+\| ([^|]+) \|$/gm);
  return new Map([...rows].map(([, database, table, kept]) => [`${database}.${table}`, kept!]));
}

/** What is wrong between the tables of a database, its groups and the page. */
function faultsOf(store: Dexie, groups: Groups, docs: Map<string, string>): string[] {
  return store.tables.flatMap(({ name }) => {
    if (name === "revisions") return [];
    const said = docs.get(`${store.name}.${name}`);
    const file = Object.keys(groups).find((group) => groups[group]!.includes(name));
    if (!said) return [`${store.name}.${name} has no row in docs/how-it-is-built.md`];
    if (file && !said.includes(`\`copies/${file}\``)) return [`${store.name}.${name} is kept twice in copies/${file}`];
    return file || said.startsWith("made anew") ? [] : [`${store.name}.${name} has no second copy`];
  });
}

const docs = rowsOfDocs(readFileSync(join(root, "docs/how-it-is-built.md"), "utf8"));

test("every table of every database has a row that says what keeps it twice, and the code does so", () => {
  expect(docs.size).toBeGreaterThan(15);
  expect(databases.flatMap(({ store, groups }) => faultsOf(store, groups, docs))).toEqual([]);
});

test("no row speaks of a table that is gone, and no group names one", () => {
  const tables = databases.flatMap(({ store }) => store.tables.map(({ name }) => `${store.name}.${name}`));
  const named = databases.flatMap(({ store, groups }) =>
    Object.values(groups).flatMap((all) => all.map((table) => `${store.name}.${table}`)),
  );
  expect([...docs.keys(), ...named].filter((one) => !tables.includes(one))).toEqual([]);
});

test("a database is opened nowhere but in the stores looked at here", () => {
  const files = readdirSync(join(root, "src"), { recursive: true }).map(String);
  const stores = files.filter(
    (file) => /\.tsx?$/.test(file) && /extends Dexie\b|new Dexie\(/.test(readFileSync(join(root, "src", file), "utf8")),
  );
  expect(stores.map((file) => file.replaceAll("\\", "/")).sort()).toEqual([
    "journal/dexie-drafts.ts",
    "journal/dexie-figures.ts",
    "journal/dexie-guides.ts",
    "journal/dexie-store.ts",
    "vault/dexie-contact-store.ts",
    "vault/dexie-guards.ts",
  ]);
});

test("a new table without a row, without a copy, or with the wrong one is noticed", () => {
  const { store, groups } = databases[0]!;
  const without = new Map([...docs].filter(([table]) => table !== "tram-so-journal.notes"));
  expect(faultsOf(store, groups, without)).toEqual(["tram-so-journal.notes has no row in docs/how-it-is-built.md"]);
  const { words: _words, ...others } = groups as typeof journalGroups;
  expect(faultsOf(store, { journal: ["events"], ...others }, docs)).toEqual([
    "tram-so-journal.members has no second copy",
    "tram-so-journal.notes has no second copy",
  ]);
  const wrong = new Map([...docs, ["tram-so-journal.notes", "`copies/units`"]]);
  expect(faultsOf(store, groups, wrong)).toEqual(["tram-so-journal.notes is kept twice in copies/words"]);
});
