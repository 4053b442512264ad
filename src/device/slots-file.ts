// oxlint-disable-next-line import/default -- Vite makes the address of the built worker its default export.
import workerAddress from "../worker/slots-worker.ts?worker&url";
import { trustedWorker } from "./trusted";

/** How large a slot is; what is kept in one is shorter. */
const slotBytes = 256;

type Order =
  | { what: "read"; slot: number }
  | { what: "write"; slot: number; bytes: Uint8Array }
  | { what: "wipe" | "keep-only"; slots: readonly number[] };
type Answer = { id: number; done: Uint8Array<ArrayBuffer> | number; fault?: string };

/**
 * A file of slots in this browser's own files, written in place and flushed by a worker of its own. A Web Lock gives it
 * one owner at a time among all pages. Throws where the browser has no such files.
 */
export function openSlotsFile(name: string) {
  if (!navigator.storage?.getDirectory || !navigator.locks) throw new Error("This browser keeps no files.");
  let ask: ReturnType<typeof startWorker> | undefined;
  const order = <T>(what: Order): Promise<T> =>
    navigator.locks.request(`slots-${name}`, async () => {
      ask ??= startWorker();
      return (await ask({ name, slotBytes, ...what })) as T;
    }) as Promise<T>;
  return {
    write: async (slot: number, bytes: Uint8Array) => void (await order({ what: "write", slot, bytes })),
    read: (slot: number) => order<Uint8Array<ArrayBuffer>>({ what: "read", slot }),
    wipe: async (slots: readonly number[]) => void (await order({ what: "wipe", slots })),
    keepOnly: (slots: readonly number[]) => order<number>({ what: "keep-only", slots }),
  };
}

/** A worker that answers each order with its number; gives the way to ask it. */
function startWorker(): (order: object) => Promise<Answer["done"]> {
  const worker = new Worker(trustedWorker(workerAddress), { type: "module" });
  const waiting = new Map<number, { resolve: (done: Answer["done"]) => void; reject: (reason: Error) => void }>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.fault === undefined) one?.resolve(data.done);
    else one?.reject(new Error(data.fault));
  };
  return (order) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, ...order });
    });
}
