import localforage from "localforage";
import type { Filling } from "./fill-store";
import { dropDatabase } from "./raw-database";
import type { Write } from "./record-writes";
import { makeRows, writeStrictly, type Peer, type PeerRow } from "./peer";

const name = "bench-localforage";

/**
 * localForage keeps values by key: it has no index, so a list reads everything, and no transaction over several
 * values, so two who take at once would both succeed.
 */
export async function openLocalForage(asking: Write[], { stored, waiting }: Filling): Promise<Peer> {
  await dropDatabase(name);
  const kept = localforage.createInstance({ name, driver: localforage.INDEXEDDB });
  const rows = makeRows(asking);
  const raise = async (key: string) => kept.setItem(key, ((await kept.getItem<number>(key)) ?? 0) + 1);
  const ask = async () => {
    const { event, row } = rows.asked(await raise("number"));
    await kept.setItem(`event:${row.id}:1`, event);
    await kept.setItem(`request:${row.id}`, row);
    await raise("count:asked");
  };
  const listed = async (limit: number) => {
    const found: PeerRow[] = [];
    await kept.iterate((value: PeerRow, key) => {
      if (key.startsWith("request:") && value.waitingAt !== undefined) found.push(value);
    });
    return found.sort((a, b) => a.waitingAt! - b.waitingAt!).slice(0, limit);
  };
  for (let nth = 0; nth < stored; nth++) await ask();
  for (const before of await listed(stored - waiting)) {
    const { event, row } = rows.taken(before);
    await kept.setItem(`event:${row.id}:2`, event);
    await kept.setItem(`request:${row.id}`, row);
  }
  writeStrictly(new RegExp(`^${name}$`));
  return {
    ask,
    waiting: listed,
    async take() {
      const [next] = await listed(1);
      const { event, row } = rows.taken(next!);
      await kept.setItem(`event:${row.id}:2`, event);
      await kept.setItem(`request:${row.id}`, row);
      await raise("count:taken");
    },
  };
}
