import { within } from "./within";

const copiedWithinMs = 5_000;

/** Puts a text where other apps take it from; false when the browser refuses or does not answer. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await within(copiedWithinMs, navigator.clipboard.writeText(text));
    return true;
  } catch {
    return false;
  }
}
