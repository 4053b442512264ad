import PouchDB from "pouchdb-browser";
import type { Filling } from "./fill-store";
import type { Write } from "./record-writes";
import { makeRows, writeStrictly, type Peer, type PeerRow } from "./peer";

const name = "bench-pouchdb";
const waitingKey = ({ waitingAt, id }: PeerRow) => `waiting:${waitingAt}:${id}`;

/** PouchDB sorts documents by id alone without a further index: a waiting request is a document of that name. */
export async function openPouch(asking: Write[], { stored, waiting }: Filling): Promise<Peer> {
  await new PouchDB(name).destroy();
  const kept = new PouchDB(name);
  const rows = makeRows(asking);
  const written = async (documents: { _id: string; [key: string]: unknown }[]) => {
    const failed = (await kept.bulkDocs(documents)).find((answer) => "error" in answer);
    if (failed) throw new Error(`PouchDB refused a document: ${JSON.stringify(failed)}.`);
  };
  const counter = async (id: string) => {
    const [found] = (await kept.allDocs({ keys: [id], include_docs: true })).rows;
    return (found as { doc?: { _id: string; n: number } }).doc ?? { _id: id, n: 0 };
  };
  const ask = async () => {
    const [number, count] = [await counter("number"), await counter("count:asked")];
    const { event, row } = rows.asked(number.n + 1);
    await written([
      { _id: `event:${row.id}:1`, event },
      { _id: waitingKey(row), row },
      { ...number, n: number.n + 1 },
      { ...count, n: count.n + 1 },
    ]);
  };
  const listed = async (limit: number) => {
    const range = { startkey: "waiting:", endkey: "waiting:\uffff", limit, include_docs: true };
    return (await kept.allDocs(range)).rows.map(({ doc }) => doc as unknown as WaitingDocument);
  };
  const take = async () => {
    const [document] = await listed(1);
    const count = await counter("count:taken");
    const { event, row } = rows.taken(document!.row);
    await written([
      { _id: document!._id, _rev: document!._rev, _deleted: true },
      { _id: `request:${row.id}`, row },
      { _id: `event:${row.id}:2`, event },
      { ...count, n: count.n + 1 },
    ]);
  };
  for (let nth = 0; nth < stored; nth++) await ask();
  for (let nth = 0; nth < stored - waiting; nth++) await take();
  writeStrictly(new RegExp(`^_pouch_${name}$`));
  return { ask, waiting: listed, take };
}

interface WaitingDocument {
  _id: string;
  _rev: string;
  row: PeerRow;
}
