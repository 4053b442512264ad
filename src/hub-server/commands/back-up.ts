import { existsSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { accountsOf } from "../engine/engine-plan";
import type { FoundEngine } from "../engine/find-engine";
import { startEngine } from "../engine/start-engine";
import { PlainFault } from "../plain-fault";
import { readHub } from "../state/hub-state";
import { planOf } from "../state/plan-of";
import { copyHub } from "./copy-hub";
import { inMebibytes, refuseNoRoom, sizeOf } from "./disk-room";

function refuseBadPlace(folder: string, to: string): void {
  if (`${to}${sep}`.startsWith(`${folder}${sep}`))
    throw new PlainFault("A backup cannot stand in the hub's own folder; name another one, best on another disk.");
  if (existsSync(to) && readdirSync(to).length) throw new PlainFault(`${to} is not empty; name a folder of its own.`);
}

/** Starts an engine on a copy, as after a restore, and counts what it finds. */
async function tryCopy(to: string, engine: FoundEngine): Promise<number> {
  const plan = planOf(readHub(to));
  const running = await startEngine({ ...plan, folder: join(to, "engine"), engine });
  try {
    const counts = await Promise.all(accountsOf(plan).map((account) => running.entries(account)));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    await running.stop();
  }
}

/** The engine stands still for as long as its files are copied, which is seconds: devices go on alone meanwhile. */
type Still = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Makes a backup in a new folder and tries it: an engine is started on it and reads every stream. Says what it holds. Throws a
 * plain sentence, having left nothing behind, when the folder cannot be used.
 */
export async function backUp(folder: string, where: string, { engine, still }: { engine: FoundEngine; still: Still }) {
  const [from, to] = [resolve(folder), resolve(where)];
  refuseBadPlace(from, to);
  refuseNoRoom(to, 2 * sizeOf(from));
  await still(async () => copyHub(from, to));
  const entries = await tryCopy(to, engine);
  const { offices } = readHub(to);
  return `The backup in ${to} was read through: ${offices.length} offices, ${entries} entries, ${inMebibytes(sizeOf(to))}.`;
}
