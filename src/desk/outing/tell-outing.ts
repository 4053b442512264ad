import { aboutOuting, type Draft, type Fact } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import type { Desk } from "../desk";
import { writeFirst } from "../write-first";

type OutingFact = Extract<Fact, { type: "field-help-given" | "outreach-done" }>;

/** A member writes down work away from the tablet, afterwards; gives its id, so that a slip can be withdrawn. */
export async function tellOuting(
  desk: Desk,
  fact: OutingFact,
  by: string,
): Promise<{ outing: string } | { refused: NotWritten }> {
  const first = await writeFirst(desk, by, (fresh): Draft => ({ about: aboutOuting(fresh), version: 1, ...fact }));
  return "refused" in first ? first : { outing: first.id };
}
