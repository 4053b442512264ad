import { aboutMember, type Draft, type EventData } from "../../domain/event";
import { attempts, isLead, write, type Desk } from "../desk";

type Told =
  | { type: "member-skills-set"; data: EventData["member-skills-set"] }
  | { type: "member-card-chosen"; data: EventData["member-card-chosen"] };

/** Topics and languages of a member, said by a lead; or the picture on their card, which each chooses for themselves. */
export async function describeMember(
  desk: Desk,
  member: string,
  telling: { by: string; told: Told },
): Promise<"changed" | "contested" | "leads-only"> {
  const own = telling.told.type === "member-card-chosen" && telling.by === member;
  if (!own && !(await isLead(desk, telling.by))) return "leads-only";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const version = ((await desk.journal.thing("member", member))?.version ?? 0) + 1;
    const draft = { about: aboutMember(member), version, ...telling.told } as Draft;
    if ((await write(desk, [draft], telling.by)) === "written") return "changed";
  }
  return "contested";
}
