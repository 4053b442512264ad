import { aboutMember, type Draft } from "../../domain/event";
import { attempts, write, type Desk } from "../desk";

type Change =
  | { type: "work-started"; data: { desk: string } }
  | { type: "break-taken" | "work-ended"; data: Record<string, never> };

/** A member starts work at a desk ("" in an office without desks), takes a break, or leaves for the day. */
export async function changeWork(desk: Desk, member: string, change: Change): Promise<"changed" | "contested"> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const version = ((await desk.journal.thing("member", member))?.version ?? 0) + 1;
    const draft = { about: aboutMember(member), version, ...change } as Draft;
    if ((await write(desk, [draft], member)) === "written") return "changed";
  }
  return "contested";
}
