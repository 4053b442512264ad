import { aboutMember } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

/**
 * A lead who is signed in lets a member in without a PIN, having seen who it is. The journal says who let whom in, and
 * the member's wait at the door ends. Refused to anybody but a lead, and for whoever left the team.
 */
export async function letIn(desk: Desk, member: string, by: string): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, by, "arrange-people"))) return "leads-only";
  if ((await desk.journal.thing("member", member))?.left) return "unknown";
  const said = await writeNext(desk, aboutMember(member), { by, fact: { type: "member-let-in", data: {} } });
  if (said === "changed") await desk.vault.admit(member);
  return said;
}
