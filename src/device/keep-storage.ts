import { createSignal } from "solid-js";

/** Whether the browser promised never to erase what is kept here; undefined until it was asked. */
const [kept, setKept] = createSignal<boolean>();

export { kept as storageKept };

/** Asks the browser to keep everything, whatever else fills the disk; it decides by itself, mostly for installed apps. */
export async function askToKeep(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  const already = await storage?.persisted?.().catch(() => false);
  setKept(already || ((await storage?.persist?.().catch(() => false)) ?? false));
}

/** Bytes this station uses, as far as the browser tells. What it says of free room is worth nothing (measured). */
export async function bytesUsed(): Promise<number> {
  return (await navigator.storage?.estimate?.().catch(() => undefined))?.usage ?? 0;
}
