import { aboutMember, type Draft } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import type { NotWritten } from "../../domain/request/decide";
import type { Role } from "../../domain/team/role";
import { attempts, mayDo, write, type Desk } from "../desk";
import { whyNot } from "../why-not";

/**
 * A lead adds a member, who chooses the PIN; gives the new member's id. Anybody but a lead is refused. PIN and name are
 * stored first, under an id that nobody has. If the line is then not written, they belong to nobody; the other way round
 * there would be a member who cannot sign in.
 */
export async function addMember(
  desk: Desk,
  joining: { office: string; name: string; role: Role; pin: string },
  by: string,
): Promise<{ member: string } | { refused: "leads-only" | NotWritten }> {
  if (!(await mayDo(desk, by, "arrange-people"))) return { refused: "leads-only" };
  const { office, role, pin, name } = joining;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const member = desk.newId();
    if (await desk.journal.thing("member", member)) continue;
    await desk.vault.setPin(member, pin);
    await desk.journal.keepMemberName(member, tidyName(name));
    const joined: Draft = { about: aboutMember(member), version: 1, type: "member-joined", data: { office, role } };
    const answer = await write(desk, [joined], by);
    if (answer === "written") return { member };
    if (answer !== "taken") return { refused: whyNot(answer) };
  }
  return { refused: "contested" };
}
