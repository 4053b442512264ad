import { aboutTablet, type Draft, type EventData } from "../../domain/event";
import { attempts, write, type Desk } from "../desk";

type Change = { [T in "tablet-role-chosen" | "requests-let-through"]: { type: T; data: EventData[T] } }[
  "tablet-role-chosen" | "requests-let-through"];

/** Writes down a change of one tablet of the office; "contested" when others kept changing it meanwhile. */
export async function changeTablet(
  desk: Desk,
  tablet: string,
  change: Change & { by: string },
): Promise<"changed" | "contested"> {
  const { by, ...fact } = change;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const version = ((await desk.journal.thing("tablet", tablet))?.version ?? 0) + 1;
    const draft = { about: aboutTablet(tablet), version, ...fact } as Draft;
    if ((await write(desk, [draft], by)) === "written") return "changed";
  }
  return "contested";
}
