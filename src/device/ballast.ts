import { createSignal } from "solid-js";
import { within } from "./within";

/**
 * A file that only takes up space. When the browser refuses a write for want of it, the file goes and the write is done
 * again: of all that could be deleted, only this gives the space back at once (measured: 20 of 20 small writes taken, the
 * first after 5 ms; deleted rows gave none back in 20 s).
 */
const name = "ballast";
const bytes = 1_048_576;

/** Space for the ballast and as much again: growing into the last free bytes would take back what was just freed. */
const bytesNeeded = 2 * bytes;

/**
 * How much this station may store, whatever the browser says: when it was measured, the browser's figure was 10 GB too
 * high.
 */
const budgetBytes = 200 * 1_048_576;

const regrowMs = 10 * 60_000;
const settleMs = 50;
/** A person who waits for a number waits for this too. The write is tried again with or without space. */
const spentWithinMs = 2_000;
const tries = 4;

/** "spent": the browser has run out of space, and the station lives on what the ballast left. */
export type FreeSpace = "unknown" | "good" | "filling" | "spent";

const [freeSpace, setFreeSpace] = createSignal<FreeSpace>("unknown");
export { freeSpace };

/** One page keeps the ballast and tells all other pages what it finds. */
const channel = new BroadcastChannel("room");
channel.onmessage = ({ data }: MessageEvent<FreeSpace | "?">) => {
  if (data !== "?") setFreeSpace(data);
  else if (freeSpace() !== "unknown") channel.postMessage(freeSpace());
};
const tell = (found: FreeSpace) => {
  setFreeSpace(found);
  channel.postMessage(found);
};

/** True for a write that was refused for want of space, however deep the reason lies (Dexie wraps it in an AbortError). */
export function isFull(reason: unknown): boolean {
  const { name: named, inner, message } = (reason ?? {}) as { name?: string; inner?: unknown; message?: string };
  return (
    named === "QuotaExceededError" || /QuotaExceeded/.test(message ?? "") || (inner !== undefined && isFull(inner))
  );
}

/** Does the work. If there is no space for it, deletes the ballast and does it again. */
export async function withFreeSpace<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (reason) {
    if (!isFull(reason)) throw reason;
    await spend();
    return again(work, tries);
  }
}

/** The browser may need a moment to notice that a file is gone. */
async function again<T>(work: () => Promise<T>, left: number): Promise<T> {
  try {
    return await work();
  } catch (reason) {
    if (!isFull(reason) || left <= 1) throw reason;
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    return again(work, left - 1);
  }
}

async function spend(): Promise<void> {
  tell("spent");
  const remove = async () => (await folder())?.removeEntry(name);
  await within(spentWithinMs, remove()).catch(() => undefined);
}

const folder = async () => navigator.storage?.getDirectory?.().catch(() => undefined);

/** Keeps the ballast at its full size while this page is open, one page at a time; restores it when there is space again. */
export function keepBallast(): void {
  channel.postMessage("?");
  void navigator.locks?.request(name, async () => {
    for (;;) {
      await grow().catch(() => tell("spent"));
      await new Promise((resolve) => setTimeout(resolve, regrowMs));
    }
  });
}

async function grow(): Promise<void> {
  const at = await folder();
  if (!at) return;
  const file = await at.getFileHandle(name, { create: true });
  if ((await file.getFile()).size < bytes) await fill(file);
  const { usage = 0 } = await navigator.storage.estimate();
  tell(usage > budgetBytes ? "filling" : "good");
}

/** Written, not just made long: a hole takes no space on the disk. */
async function fill(file: FileSystemFileHandle): Promise<void> {
  const writing = await file.createWritable();
  try {
    await writing.write(new Uint8Array(bytesNeeded).fill(0xa5));
    await writing.truncate(bytes);
    await writing.close();
  } catch (reason) {
    await writing.abort().catch(() => undefined);
    throw reason;
  }
}
