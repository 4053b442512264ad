import { aboutOuting, type Draft, type EventData } from "../../domain/event";
import { write, type Desk } from "../desk";

type Told =
  | { type: "field-help-given"; data: EventData["field-help-given"] }
  | { type: "outreach-done"; data: EventData["outreach-done"] };

/** A member writes down work away from the tablet, afterwards; gives its id, so that a slip can be withdrawn. */
export async function tellOuting(desk: Desk, told: Told, by: string): Promise<string> {
  const id = desk.newId();
  await write(desk, [{ about: aboutOuting(id), version: 1, ...told } as Draft], by);
  return id;
}
