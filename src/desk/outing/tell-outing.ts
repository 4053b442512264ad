import { aboutOuting, type Draft, type EventData } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import type { Desk } from "../desk";
import { writeFirst } from "../write-first";

type Told =
  | { type: "field-help-given"; data: EventData["field-help-given"] }
  | { type: "outreach-done"; data: EventData["outreach-done"] };

/** A member writes down work away from the tablet, afterwards; gives its id, so that a slip can be withdrawn. */
export async function tellOuting(
  desk: Desk,
  told: Told,
  by: string,
): Promise<{ outing: string } | { refused: NotWritten }> {
  const first = await writeFirst(desk, by, (fresh): Draft => ({ about: aboutOuting(fresh), version: 1, ...told }));
  return "refused" in first ? first : { outing: first.id };
}
