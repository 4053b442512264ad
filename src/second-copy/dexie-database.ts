import type { DexieOptions } from "dexie";

/**
 * How every database of the station is opened. Durability is strict: under Chromium's default a power cut loses every row
 * of the last half minute although its transaction had resolved
 * (https://chromestatus.com/feature/5730701489995776). Dexie's cache is off: an answer that was overtaken while it was read
 * stays in it for ever, with its transactions (4.4.7; 68 kB a person on every page of a station). Nor does Dexie open by
 * itself what the browser closed: deleted under an open page it would come back empty, without a word and unmended.
 */
export const strictOptions = (factory?: IDBFactory): DexieOptions => ({
  chromeTransactionDurability: "strict",
  cache: "disabled",
  autoOpen: false,
  ...(factory && { indexedDB: factory }),
});

/** The table that every database has: how often each group of its tables was changed. */
export const revisionsTable = { revisions: "group" };
