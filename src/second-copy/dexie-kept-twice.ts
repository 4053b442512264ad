import type {
  DBCore,
  DBCoreAddRequest,
  DBCoreMutateRequest,
  DBCorePutRequest,
  DBCoreTable,
  DBCoreTransaction,
  Dexie,
} from "dexie";
import { changeLine, type Rows } from "./copied-lines";
import type { SecondCopy } from "./second-copy";

/** Tables that are kept twice, together in one file. */
export interface KeptTwice {
  /** The name of the file, and of its row in the table of revisions. */
  name: string;
  tables: readonly string[];
  copy: SecondCopy | undefined;
  /** Called once the tables were compared with their copy. */
  onCompared?: ((compared: Compared) => unknown) | undefined;
  /** Called after every change with the revision it made; this page's own and no other's. */
  onRevision?: ((revision: number) => void) | undefined;
}

/** Where the copies of some groups are, and what to call about them. */
export interface GroupKeeping<Group extends string> {
  copies?: Record<Group, SecondCopy> | undefined;
  onCompared?: ((group: Group, compared: Compared) => unknown) | undefined;
  onRevision?: ((group: Group, revision: number) => void) | undefined;
}

/** The groups of a database, given the tables of each by its name. */
export const groupsOf = <Group extends string>(
  tables: Readonly<Record<Group, readonly string[]>>,
  { copies, onCompared, onRevision }: GroupKeeping<Group>,
): KeptTwice[] =>
  (Object.keys(tables) as Group[]).map((name) => ({
    name,
    tables: tables[name],
    copy: copies?.[name],
    onCompared: (compared) => onCompared?.(name, compared),
    onRevision: (revision) => onRevision?.(name, revision),
  }));

/** The result of comparing tables with their copy. */
export interface Compared {
  /** The revision of the tables after everything was restored. */
  revision: number;
  /** True if the tables were written before: they are neither new nor emptied. */
  begun: boolean;
  /** How many rows were restored, for each table with restored rows. */
  restored: Record<string, number>;
  /** True if the tables were written before, but the copy was empty. */
  copyWasGone: boolean;
}

/** A row of the table that says how often each group of tables was changed. */
export type Revision = { group: string; revision: number };

/**
 * From now on whatever is written into these tables, by whichever verb, goes into their copy as well, once the disk has
 * it. To be called before the database is opened. A table that is kept twice has no primary key beside its rows.
 */
export function keepTwice(database: Dexie, groups: readonly KeptTwice[]): void {
  const inUse = groups.filter(({ copy }) => copy);
  if (!inUse.length) return;
  const groupOf = (table: string) => inUse.find(({ tables }) => tables.includes(table));
  const changes = new WeakMap<DBCoreTransaction, Map<KeptTwice, Change>>();
  const create = (core: DBCore): DBCore => ({
    ...core,
    transaction: (stores, mode, options) => {
      const counted = mode === "readwrite" && stores.some(groupOf) && !stores.includes("revisions");
      return core.transaction(counted ? [...stores, "revisions"] : stores, mode, options);
    },
    table: (name) => {
      const [table, group] = [core.table(name), groupOf(name)];
      return group ? { ...table, mutate: (request) => mutate({ core, table, group, changes }, request) } : table;
    },
  });
  database.use({ stack: "dbcore", name: "kept-twice", create });
  database.on("versionchange", () => letGo(inUse));
}

/** The database was deleted under this page. The next page restores it from the copies. */
export const letGo = (groups: readonly KeptTwice[]) => groups.forEach(({ copy }) => copy?.letGo());

interface Watched {
  core: DBCore;
  table: DBCoreTable;
  group: KeptTwice;
  changes: WeakMap<DBCoreTransaction, Map<KeptTwice, Change>>;
}

/** What one transaction did to one group. */
interface Change {
  revision: Promise<number>;
  rows: Rows;
  /** True if something was deleted: the copy is then written again, so that nothing of it stays there. */
  removes: boolean;
}

// Only here: a native await would leave the zone by which Dexie recognises its transaction.
function mutate(watched: Watched, request: DBCoreMutateRequest) {
  const change = changeOf(watched, request.trans);
  return change.revision.then(() => {
    if (request.type === "put" || request.type === "add") return write(watched, change, request);
    change.removes ||= request.type === "deleteRange" || request.keys.length > 0;
    return watched.table.mutate(request);
  });
}

function write({ table }: Watched, change: Change, request: DBCoreAddRequest | DBCorePutRequest) {
  const { keyPath, autoIncrement } = table.schema.primaryKey;
  return table.mutate({ ...request, wantResults: true }).then((answer) => {
    const withKey = (row: object, at: number) =>
      autoIncrement ? { ...row, [String(keyPath)]: answer.results?.[at] as unknown } : row;
    const rows = (request.values as object[]).map(withKey).filter((_, at) => !answer.failures[at]);
    (change.rows[table.name] ??= []).push(...rows);
    return answer;
  });
}

/** One revision for all that a transaction does to a group. */
function changeOf({ core, group, changes }: Watched, trans: DBCoreTransaction): Change {
  const ofTransaction = changes.get(trans) ?? new Map<KeptTwice, Change>();
  changes.set(trans, ofTransaction);
  const known = ofTransaction.get(group);
  if (known) return known;
  const change: Change = { revision: raise(core, group, trans), rows: {}, removes: false };
  ofTransaction.set(group, change);
  const completed = () => void change.revision.then((revision) => send(group, change, revision));
  (trans as unknown as IDBTransaction).addEventListener("complete", completed);
  return change;
}

function raise(core: DBCore, { name }: KeptTwice, trans: DBCoreTransaction): Promise<number> {
  const table = core.table("revisions");
  return table.get({ trans, key: name }).then((before: Revision | undefined) => {
    const revision = (before?.revision ?? 0) + 1;
    return table.mutate({ type: "put", trans, values: [{ group: name, revision }] }).then(() => revision);
  });
}

function send({ copy, onRevision }: KeptTwice, change: Change, revision: number): void {
  if (change.removes) copy?.renew();
  else copy?.add([changeLine(revision, change.rows)]);
  onRevision?.(revision);
}
