import { aboutMember } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext } from "../write-next";
import type { Arrived } from "./import-members";

/**
 * A lead gives members a first PIN each, to be handed over on paper and changed at first use; the PINs of before end. The
 * line is written first: should the power fail in between, the old PIN still opens, and is changed then. `makePin` gives six
 * digits that are not easily guessed. Passed over are the lead, who changes their own, and whoever left.
 */
export async function givePins(
  desk: Desk,
  members: readonly { id: string; name: string }[],
  { by, makePin }: { by: string; makePin: () => string },
): Promise<Arrived[] | { refused: "leads-only" }> {
  if (!(await mayDo(desk, by, "arrange-people"))) return { refused: "leads-only" };
  const given: Arrived[] = [];
  for (const { id, name } of members) {
    const known = await desk.journal.thing("member", id);
    if (!known || known.left || id === by) continue;
    const pin = makePin();
    const said = await writeNext(desk, aboutMember(id), { by, fact: { type: "member-pin-given", data: {} } });
    if (said !== "changed") continue;
    await desk.vault.setPin(id, pin);
    await desk.contacts.pinChanged(id);
    given.push({ member: id, name, pin });
  }
  return given;
}
