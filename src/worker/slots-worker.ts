/// <reference lib="webworker" />
import { openFile } from "./open-file";
import { SlotPair } from "./slot-pair";

declare const self: DedicatedWorkerGlobalScope;

interface Place {
  id: number;
  /** Name of the files, and how large a slot of them is. */
  name: string;
  slotBytes: number;
}

/** One order to the slots; the answer carries the same id. */
type Order = Place &
  (
    | { what: "read"; slot: number }
    | { what: "write"; slot: number; bytes: Uint8Array }
    | { what: "wipe" | "keep-only" | "mend"; slots: readonly number[] }
  );

type Done = Uint8Array | number | number[];

function follow(order: Order, slots: SlotPair): Done {
  switch (order.what) {
    case "read":
      return slots.read(order.slot);
    case "write":
      slots.write(order.slot, order.bytes);
      return 0;
    case "wipe":
      return slots.wipe(order.slots);
    case "keep-only":
      return slots.keepOnly(order.slots);
    default:
      return slots.mend(order.slots);
  }
}

/** The files are open for one order at a time. What was written is on the disk before the answer is sent. */
async function answer(order: Order): Promise<Done> {
  const files: FileSystemSyncAccessHandle[] = [];
  try {
    for (const name of [order.name, `${order.name}-second`]) files.push(await openFile("keys", `${name}.slots`));
    const done = follow(order, new SlotPair(files, order.slotBytes));
    if (order.what !== "read") for (const file of files) file.flush();
    return done;
  } finally {
    for (const file of files) file.close();
  }
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  answer(data).then(
    (done) => self.postMessage({ id: data.id, done }),
    (reason: unknown) => self.postMessage({ id: data.id, fault: String(reason) }),
  );
};
