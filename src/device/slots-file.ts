// oxlint-disable-next-line import/default -- Vite makes the address of the built worker its default export.
import workerAddress from "../worker/slots-worker.ts?worker&url";
import { askOwnWorker } from "./own-worker";
import { atMost } from "./within";

/** The size of a slot. Its content is shorter. */
const slotBytes = 256;

type Done = Uint8Array<ArrayBuffer> | number | number[];
type Order =
  | { what: "read"; slot: number }
  | { what: "write"; slot: number; bytes: Uint8Array }
  | { what: "wipe" | "keep-only" | "mend"; slots: readonly number[] };

const ask = askOwnWorker<Done>(workerAddress);

/** An order of another page takes milliseconds. If one never ends, ours is refused instead of waiting. */
const turnWithinMs = 15_000;

/**
 * Slots that are kept the same in two of this browser's own files, written in place and flushed by a worker. A Web Lock
 * gives them one owner at a time among all pages. Throws if the browser has no such files.
 */
export function openSlotsFile(name: string) {
  if (!navigator.storage?.getDirectory || !navigator.locks) throw new Error("This browser keeps no files.");
  const order = <T extends Done>(what: Order): Promise<T> => {
    const giveUp = new AbortController();
    const inTime = atMost(turnWithinMs, () => giveUp.abort());
    return navigator.locks.request(`slots-${name}`, { signal: giveUp.signal }, async () => {
      inTime();
      return (await ask({ name, slotBytes, ...what })).done as T;
    }) as Promise<T>;
  };
  return {
    write: async (slot: number, bytes: Uint8Array) => void (await order({ what: "write", slot, bytes })),
    read: (slot: number) => order<Uint8Array<ArrayBuffer>>({ what: "read", slot }),
    wipe: async (slots: readonly number[]) => void (await order({ what: "wipe", slots })),
    keepOnly: (slots: readonly number[]) => order<number>({ what: "keep-only", slots }),
    mend: (slots: readonly number[]) => order<number[]>({ what: "mend", slots }),
  };
}
