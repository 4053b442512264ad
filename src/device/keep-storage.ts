import { createSignal } from "solid-js";
import { within } from "./within";

/** Whether the browser promised never to erase what is kept here; undefined until it was asked. */
const [kept, setKept] = createSignal<boolean>();

export { kept as storageKept };

/** Some browsers ask whoever is there; the others answer at once. */
const promisesWithinMs = 30_000;
const tellsWithinMs = 3_000;

/** Asks the browser to keep everything, whatever else fills the disk; it decides by itself, mostly for installed apps. */
export async function askToKeep(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  const answer = (asked?: Promise<boolean>) => asked && within(promisesWithinMs, asked).catch(() => false);
  setKept((await answer(storage?.persisted?.())) || ((await answer(storage?.persist?.())) ?? false));
}

/** Bytes this station uses, as far as the browser tells. What it says of free space is worth nothing (measured). */
export async function bytesUsed(): Promise<number> {
  const told = navigator.storage?.estimate?.();
  return (await (told && within(tellsWithinMs, told).catch(() => undefined)))?.usage ?? 0;
}
