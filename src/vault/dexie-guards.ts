import { Dexie, liveQuery, type Table } from "dexie";
import {
  afterRunning,
  countGuess,
  deviceWait,
  forgive,
  type DeviceGuesses,
  type MemberGuard,
} from "../domain/office/pin-guard";
import type { SecretHash } from "./secret-hash";
import type { KeptKey } from "./tablet-key";

export interface Guard extends MemberGuard {
  member: string;
}

/** The guesses of the whole tablet; no member's id is empty. */
const device = "";
type DeviceGuard = { member: typeof device; guesses: DeviceGuesses };

/**
 * The tables behind the vault; strict, because a failure that is lost with the power is a guess for free. What the browser
 * closed stays closed, or it might come back empty, and the tablet with a new key.
 */
export class VaultStore extends Dexie {
  declare keys: Table<KeptKey & { name: "tablet" }, string>;
  declare secrets: Table<SecretHash & { name: string }, string>;
  declare guards: Table<Guard | DeviceGuard, string>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, {
      chromeTransactionDurability: "strict",
      cache: "disabled",
      autoOpen: false,
      ...(factory && { indexedDB: factory }),
    });
    this.version(1).stores({ keys: "name", secrets: "name", guards: "member" });
  }
}

async function guardsOf(store: VaultStore, member: string) {
  const [mine, all] = await store.guards.bulkGet([member, device]);
  return {
    member: (mine as Guard | undefined) ?? { member, failures: 0, waitSeconds: 0 },
    device: (all as DeviceGuard | undefined)?.guesses ?? [],
  };
}

/** Seconds of running time before another PIN of this member is looked at. */
export async function waitOf(store: VaultStore, member: string): Promise<number> {
  const guards = await guardsOf(store, member);
  return Math.ceil(Math.max(guards.member.waitSeconds, deviceWait(guards.device)));
}

/** Counts one more try as wrong until it proves right; undefined when there is waiting to be done first. */
export async function countTry(store: VaultStore, member: string): Promise<MemberGuard | undefined> {
  return store.transaction("rw", store.guards, async () => {
    const after = countGuess(await guardsOf(store, member));
    if (!after) return undefined;
    await store.guards.put({ ...after.member, member });
    await store.guards.put({ member: device, guesses: after.device });
    return after.member;
  });
}

/** A try proved right: the member starts anew, and the tablet has one guess less. */
export async function forgiveTry(store: VaultStore, member: string): Promise<void> {
  await store.transaction("rw", store.guards, async () => {
    const before = await guardsOf(store, member);
    await store.guards.delete(member);
    await store.guards.put({ member: device, guesses: forgive(before.device) });
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
  await navigator.locks.request(`${store.name}-wait`, async () => {
    // A store that closes or fails in between leaves the wait as it stands: longer, never shorter.
    while (await tick(store).catch(() => false)) continue;
  });
  counting.delete(store);
}

/** The stores of this page that count already, or stand in line for it; each with what ends its pause. */
const counting = new Map<VaultStore, () => void>();

/** A wait somebody looks at goes down every second; guesses nobody waits for are counted with less writing. */
const watchedMs = 1000;
const unwatchedMs = 15_000;

async function tick(store: VaultStore): Promise<boolean> {
  if (!store.isOpen()) return false;
  const begun = new Map((await store.guards.toArray()).map((row) => [row.member, row]));
  const guesses = guessesIn(begun.get(device));
  const waits = [...begun.values()].some(isWaiting) || deviceWait(guesses) > 0;
  if (!waits && !guesses.length) return false;
  const ran = await run(store, waits ? watchedMs : unwatchedMs);
  // What was added meanwhile has not waited yet.
  await store.guards.toCollection().modify((row) => {
    if ("guesses" in row) {
      const [old, added] = [row.guesses.slice(0, guesses.length), row.guesses.slice(guesses.length)];
      row.guesses = [...afterRunning(old, ran), ...added];
    } else if (isWaiting(begun.get(row.member))) row.waitSeconds = Math.max(0, row.waitSeconds - ran);
  });
  return true;
}

const guessesIn = (row: Guard | DeviceGuard | undefined): DeviceGuesses => (row && "guesses" in row ? row.guesses : []);
const isWaiting = (row: Guard | DeviceGuard | undefined): boolean =>
  Boolean(row && "waitSeconds" in row && row.waitSeconds > 0);

/** Lets time pass, and tells how many seconds the page ran; a page that slept did not run. */
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
