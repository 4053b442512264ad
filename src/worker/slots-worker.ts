/// <reference lib="webworker" />
import { openFile, writeWhole } from "./open-file";

declare const self: DedicatedWorkerGlobalScope;

interface Place {
  id: number;
  /** Name of the file, and how large a slot of it is. */
  name: string;
  slotBytes: number;
}

/** One order to a file of slots; the answer carries the same id. */
type Order = Place &
  (
    | { what: "read"; slot: number }
    | { what: "write"; slot: number; bytes: Uint8Array }
    | { what: "wipe"; slots: readonly number[] }
    | { what: "keep-only"; slots: readonly number[] }
  );

type Handle = FileSystemSyncAccessHandle;

function read(file: Handle, slot: number, slotBytes: number): Uint8Array {
  const bytes = new Uint8Array(slotBytes);
  file.read(bytes, { at: slot * slotBytes });
  return bytes;
}

/** Writes over all of a slot, so that nothing of an older key stands behind a shorter one. */
function write(file: Handle, slot: number, bytes: Uint8Array): void {
  writeWhole(file, bytes, slot * bytes.length);
}

function wipe(file: Handle, slots: readonly number[], slotBytes: number): number {
  const used = slots.filter((slot) => read(file, slot, slotBytes).some((byte) => byte !== 0));
  for (const slot of used) write(file, slot, new Uint8Array(slotBytes));
  return used.length;
}

function follow(order: Order, file: Handle): Uint8Array | number {
  const { slotBytes } = order;
  if (order.what === "read") return read(file, order.slot, slotBytes);
  if (order.what === "write") {
    const whole = new Uint8Array(slotBytes);
    whole.set(order.bytes);
    write(file, order.slot, whole);
    return 0;
  }
  if (order.what === "wipe") return wipe(file, order.slots, slotBytes);
  const named = new Set(order.slots);
  const all = Array.from({ length: Math.ceil(file.getSize() / slotBytes) }, (_, slot) => slot);
  return wipe(
    file,
    all.filter((slot) => !named.has(slot)),
    slotBytes,
  );
}

/** The file is open for one order at a time; what was written is on the disk before the answer goes out. */
async function answer(order: Order): Promise<Uint8Array | number> {
  const file = await openFile("keys", `${order.name}.slots`);
  try {
    const done = follow(order, file);
    if (order.what !== "read") file.flush();
    return done;
  } finally {
    file.close();
  }
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  answer(data).then(
    (done) => self.postMessage({ id: data.id, done }),
    (reason: unknown) => self.postMessage({ id: data.id, fault: String(reason) }),
  );
};
