import { aboutMember, draft, type Fact } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import type { Desk } from "../desk";
import { writeAgain } from "../write-again";

type WorkFact = Extract<Fact, { type: "work-started" | "break-taken" | "work-ended" }>;

/** A member starts work at a counter ("" in an office without counters), takes a break, or leaves for the day. */
export async function changeWork(desk: Desk, member: string, fact: WorkFact): Promise<"changed" | NotWritten> {
  const refused = await writeAgain<never>(desk, member, async () => {
    const version = ((await desk.journal.thing("member", member))?.version ?? 0) + 1;
    return [draft(aboutMember(member), version, fact)];
  });
  return refused ?? "changed";
}
