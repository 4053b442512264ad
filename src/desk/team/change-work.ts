import { aboutMember, draft } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import { attempts, write, type Desk } from "../desk";
import { whyNot } from "../why-not";

type Change =
  | { type: "work-started"; data: { desk: string } }
  | { type: "break-taken" | "work-ended"; data: Record<string, never> };

/** A member starts work at a desk ("" in an office without desks), takes a break, or leaves for the day. */
export async function changeWork(desk: Desk, member: string, change: Change): Promise<"changed" | NotWritten> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const version = ((await desk.journal.thing("member", member))?.version ?? 0) + 1;
    const answer = await write(desk, [draft(aboutMember(member), version, change)], member);
    if (answer === "written") return "changed";
    if (answer === "away") return whyNot(answer);
  }
  return "contested";
}
