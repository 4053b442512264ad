import { Dexie, liveQuery, type Table } from "dexie";
import { waitAfter } from "../domain/office/pin-guard";
import type { SecretHash } from "./secret-hash";
import type { KeptKey } from "./tablet-key";

/** Wrong PINs of a member in a row, and the seconds of running time still to wait. */
export interface Guard {
  member: string;
  failures: number;
  waitSeconds: number;
}

/** The tables behind the vault; strict, because a failure that is lost with the power is a guess for free. */
export class VaultStore extends Dexie {
  declare keys: Table<KeptKey & { name: "tablet" }, string>;
  declare secrets: Table<SecretHash & { name: string }, string>;
  declare guards: Table<Guard, string>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, { chromeTransactionDurability: "strict", ...(factory && { indexedDB: factory }) });
    this.version(1).stores({ keys: "name", secrets: "name", guards: "member" });
  }
}

/** Counts one more try as wrong until it proves right; undefined when the member has to wait first. */
export async function countTry(store: VaultStore, member: string): Promise<Guard | undefined> {
  return store.transaction("rw", store.guards, async () => {
    const before = await store.guards.get(member);
    if (before && before.waitSeconds > 0) return undefined;
    const failures = (before?.failures ?? 0) + 1;
    const after = { member, failures, waitSeconds: waitAfter(failures) };
    await store.guards.put(after);
    return after;
  });
}

/**
 * Counts waits down by the seconds this page has really been running: a clock set forward, a reload or a sleeping
 * tablet shortens nothing. One page at a time holds the lock, so that two pages do not count twice as fast.
 */
export async function countDown(store: VaultStore): Promise<void> {
  if (counting.has(store)) return;
  counting.add(store);
  await navigator.locks.request(`${store.name}-wait`, async () => {
    // A store that closes or fails in between leaves the wait as it stands: longer, never shorter.
    while (await tick(store).catch(() => false)) continue;
  });
  counting.delete(store);
}

/** The stores of this page that count already, or stand in line for it. */
const counting = new WeakSet<VaultStore>();

async function tick(store: VaultStore): Promise<boolean> {
  if (!store.isOpen() || !(await store.guards.filter((guard) => guard.waitSeconds > 0).count())) return false;
  const before = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const ran = Math.min(2, (performance.now() - before) / 1000);
  await store.guards
    .filter((guard) => guard.waitSeconds > 0)
    .modify((guard) => void (guard.waitSeconds = Math.max(0, guard.waitSeconds - ran)));
  return true;
}

/**
 * Tells the seconds a member has to wait, rounded up, now and on every change. Who looks on also takes over the
 * counting, should the page that began it be closed.
 */
export function watchWait(store: VaultStore, member: string, tell: (seconds: number) => void): () => void {
  const watching = liveQuery(() => store.guards.get(member)).subscribe({
    next: (guard) => {
      tell(Math.ceil(guard?.waitSeconds ?? 0));
      if (guard?.waitSeconds) void countDown(store);
    },
  });
  return () => watching.unsubscribe();
}
