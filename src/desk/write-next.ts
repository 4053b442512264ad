import type { About, Draft, EventData, EventType } from "../domain/event";
import { idOf, kindOf } from "../domain/event";
import type { Kind } from "../journal/things";
import { attempts, write, type Desk } from "./desk";

/** What is said of a thing, without its version. */
export type Told = { [T in EventType]: { type: T; data: EventData[T] } }[EventType];

export type Changed = "changed" | "contested" | "unknown";

/** Writes one more fact about a thing that is there, as its next version, again and again while others come in between. */
export async function writeNext(desk: Desk, about: About, saying: { by: string; told: Told }): Promise<Changed> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const thing = await desk.journal.thing(kindOf(about) as Kind, idOf(about));
    if (!thing) return "unknown";
    const draft = { about, version: thing.version + 1, ...saying.told } as Draft;
    if ((await write(desk, [draft], saying.by)) === "written") return "changed";
  }
  return "contested";
}
