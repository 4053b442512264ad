import { within } from "./within";

/**
 * A power cut leaves zeros at the end of the log that Chromium keeps its databases in. It takes them for the end, goes on
 * writing behind them in the same log, and at the start after that finds them in the middle: then it throws every
 * database of the station away (docs/faults.md tells how this was found). So every start begins a new log before anything
 * else is written: Chromium compacts behind a database that is deleted, and that closes the log.
 */
const name = "tram-so-log-end";

/** It takes three milliseconds. A browser that does not answer must not keep the station from opening. */
const withinMs = 3000;

const turned = new WeakMap<IDBFactory, Promise<void>>();

/**
 * Begins a new log, once a page; resolves when that is done, or was refused. What is deleted was made at the start before,
 * so that as little as can be is written behind the zeros: a cut just then loses nothing that anybody misses.
 */
export function turnLog(factory: IDBFactory = indexedDB): Promise<void> {
  const known = turned.get(factory);
  if (known) return known;
  const turning = turn(factory).catch(() => undefined);
  const done = within(withinMs, turning).catch(() => undefined);
  turned.set(factory, done);
  return done;
}

async function turn(factory: IDBFactory): Promise<void> {
  const made = (await remove(factory)).oldVersion > 0;
  if (!made) {
    await make(factory);
    await remove(factory);
  }
  void make(factory).catch(() => undefined);
}

const remove = (factory: IDBFactory): Promise<IDBVersionChangeEvent> => answerOf(factory.deleteDatabase(name));

async function make(factory: IDBFactory): Promise<void> {
  const { target } = await answerOf(factory.open(name));
  (target as IDBOpenDBRequest).result.close();
}

function answerOf(request: IDBOpenDBRequest): Promise<IDBVersionChangeEvent> {
  return new Promise((resolve, reject) => {
    request.onsuccess = (event) => resolve(event as IDBVersionChangeEvent);
    request.onerror = () => reject(request.error ?? new Error("The database gave no reason."));
  });
}
