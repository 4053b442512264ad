import type { About, Line } from "../domain/event";
import { readEvent } from "../domain/event/read-event";
import { inOrder } from "../domain/request/apply-to-request";
import type { DexieStore } from "./dexie-store";

/** Every line about one thing, by version. */
export async function linesAbout(store: DexieStore, about: About): Promise<Line[]> {
  const lines = await store.events.where("[about+version]").between([about, 0], [about, Infinity]).toArray();
  return inOrder(lines.map(readEvent));
}
