import { Dexie, liveQuery, type Table } from "dexie";
import { recordOf } from "../domain/key-of";
import {
  afterRunning,
  cleared,
  countGuess,
  forgiveLatest,
  parts,
  rested,
  triesLeft,
  waitFor,
  type DeviceGuesses,
  type Guards,
  type Guesses,
  type MemberGuard,
  type Part,
} from "../domain/office/guess-limit";
import { revisionsTable, strictOptions } from "../second-copy/dexie-database";
import type { FiguresRecord } from "../hub/figures/figures-record";
import type { HubRecord } from "../hub/hub-record";
import type { SecretHash } from "./secret-hash";
import type { KeptKey } from "./tablet-key";

export interface Guard extends MemberGuard {
  member: string;
}

/** Where the guesses of the whole tablet stand; no member's id is empty or has a colon. */
const rowOf: Record<Part, string> = { anybody: "", blameless: ":blameless", known: ":known" };
/** Guesses that are counted together: a part of the tablet's, or those with the card of one member. */
export type GuessRow = { member: string; guesses: Guesses };

/** All of it is kept twice, except the keys themselves, because the browser does not export them. */
export const vaultTables = ["keys", "secrets", "guards", "hub"] as const;

/**
 * The tables behind the vault: a failure that is lost with the power would be a guess for free, and a tablet whose tables
 * came back empty would take a new key.
 */
export class VaultStore extends Dexie {
  declare keys: Table<KeptKey & { name: "tablet" }, string>;
  declare secrets: Table<SecretHash & { name: string }, string>;
  declare guards: Table<Guard | GuessRow, string>;
  declare hub: Table<(HubRecord & { name: "hub" | "tried" }) | (FiguresRecord & { name: "figures" }), string>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, strictOptions(factory));
    this.version(1).stores({ keys: "name", secrets: "name", guards: "member" });
    this.version(2).stores(revisionsTable);
    this.version(3).stores({ hub: "name" });
  }
}

async function guardsOf(store: VaultStore, member: string): Promise<Guards> {
  const [mine, ...rows] = await store.guards.bulkGet([member, ...parts.map((part) => rowOf[part])]);
  return { member: (mine as Guard | undefined) ?? blameless, device: deviceIn(rows) };
}

/** The tablet's guesses out of their rows, in the order of the parts. */
const deviceIn = (rows: readonly (Guard | GuessRow | undefined)[]): DeviceGuesses =>
  recordOf(parts, (_, nth) => guessesIn(rows[nth]));

async function putGuards(store: VaultStore, member: string, guards: Guards): Promise<void> {
  await store.guards.put({ ...guards.member, member });
  await store.guards.bulkPut(parts.map((part) => ({ member: rowOf[part], guesses: guards.device[part] })));
}

/** Seconds of running time before another PIN of this member is looked at. */
export const waitOf = async (store: VaultStore, member: string): Promise<number> =>
  Math.ceil(waitFor(await guardsOf(store, member)));

/** How many wrong PINs of this member are still looked at, or the seconds of running time to wait. */
export async function howItStands(store: VaultStore, member: string) {
  const guards = await guardsOf(store, member);
  return { triesLeft: triesLeft(guards), waitSeconds: Math.ceil(waitFor(guards)) };
}

/** Counts one more try as wrong until it proves right; false when there is waiting to be done first. */
export async function countTry(store: VaultStore, member: string): Promise<boolean> {
  return store.transaction("rw", store.guards, async () => {
    const after = countGuess(await guardsOf(store, member));
    if (!after) return false;
    await putGuards(store, member, after);
    return true;
  });
}

/** The PIN was right: the member's count starts again, and the tablet's count goes down by one. */
export async function forgiveTry(store: VaultStore, member: string): Promise<void> {
  await store.transaction("rw", store.guards, async () => {
    const before = await guardsOf(store, member);
    await putGuards(store, member, { member: cleared(before.member), device: forgiveLatest(before.device) });
  });
}

/**
 * Counts waits down by the seconds this page has really been running: a clock set forward, a reload or a sleeping
 * tablet shortens nothing. One page at a time holds the lock, so that two pages do not count twice as fast.
 */
export async function countDown(store: VaultStore): Promise<void> {
  counting.get(store)?.();
  if (counting.has(store)) return;
  counting.set(store, () => undefined);
  // Without locks the wait does not run: it can become longer, never shorter.
  await navigator.locks?.request(`${store.name}-wait`, async () => {
    // If the store closes or fails in between, the wait stays as it is: it can become longer, never shorter.
    while (await tick(store).catch(() => false)) continue;
  });
  counting.delete(store);
}

/** The stores of this page that count down already or wait to do so, each with a function that ends its pause. */
const counting = new Map<VaultStore, () => void>();

/** A wait that is shown goes down every second. If nobody watches it, it is written less often. */
const watchedMs = 1000;
const unwatchedMs = 15_000;

async function tick(store: VaultStore): Promise<boolean> {
  if (!store.isOpen()) return false;
  const begun = new Map((await store.guards.toArray()).map((row) => [row.member, row]));
  const rows = [...begun.values()];
  if (!rows.some(isCounting)) return false;
  const device = deviceIn(parts.map((part) => begun.get(rowOf[part])));
  const watched = [...rows.filter(isGuard), blameless].some((member) => waitFor({ member, device }) > 0);
  const ran = await run(store, watched ? watchedMs : unwatchedMs);
  // A wait that was added meanwhile has not run yet.
  await store.guards.toCollection().modify((row, ref) => {
    const before = begun.get(row.member);
    if (isGuard(row)) {
      if (isSame(row, before)) ref.value = { member: row.member, ...rested(row, ran) };
    } else {
      const old = guessesIn(before).length;
      row.guesses = [...afterRunning(row.guesses.slice(0, old), ran), ...row.guesses.slice(old)];
    }
  });
  return true;
}

const blameless: MemberGuard = { failures: 0, waitSeconds: 0 };
const isSame = (row: Guard, before: Guard | GuessRow | undefined): boolean =>
  before !== undefined && JSON.stringify(row) === JSON.stringify(before);

const isGuard = (row: Guard | GuessRow): row is Guard => !("guesses" in row);
export const guessesIn = (row: Guard | GuessRow | undefined): Guesses => (row && !isGuard(row) ? row.guesses : []);
const isCounting = (row: Guard | GuessRow): boolean =>
  isGuard(row) ? Boolean(row.waitSeconds || row.failedSeconds || row.knownSeconds) : row.guesses.length > 0;

/** Waits, and returns how many seconds the page really ran. A sleeping page does not run. */
async function run(store: VaultStore, mostMs: number): Promise<number> {
  const before = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, mostMs);
    counting.set(store, () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return Math.min(2 * mostMs, performance.now() - before) / 1000;
}

/**
 * Tells the seconds a member has to wait, rounded up, now and on every change. Who looks on also takes over the
 * counting, should the page that began it be closed.
 */
export function watchWait(store: VaultStore, member: string, tell: (seconds: number) => void): () => void {
  const watching = liveQuery(() => waitOf(store, member)).subscribe({
    next: (seconds) => {
      tell(seconds);
      if (seconds) void countDown(store);
    },
  });
  return () => watching.unsubscribe();
}
