import { aboutMember, draft, type Fact } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import { attempts, write, type Desk } from "../desk";
import { whyNot } from "../why-not";

type WorkFact = Extract<Fact, { type: "work-started" | "break-taken" | "work-ended" }>;

/** A member starts work at a counter ("" in an office without counters), takes a break, or leaves for the day. */
export async function changeWork(desk: Desk, member: string, fact: WorkFact): Promise<"changed" | NotWritten> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const version = ((await desk.journal.thing("member", member))?.version ?? 0) + 1;
    const answer = await write(desk, [draft(aboutMember(member), version, fact)], member);
    if (answer === "written") return "changed";
    if (answer === "away") return whyNot(answer);
  }
  return "contested";
}
