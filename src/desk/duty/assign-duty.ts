import { aboutDuty } from "../../domain/event";
import type { DutyAssigned } from "../../domain/event/duty";
import type { NotWritten } from "../../domain/request/decide";
import { mayDo, write, type Desk } from "../desk";
import { keepNote } from "../keep-note";
import { whyNot } from "../why-not";

/** A lead gives members a duty each, all or none; `words` tell what none of the ready duties say. */
export async function assignDuty(
  desk: Desk,
  duty: Omit<DutyAssigned, "member"> & { members: readonly string[]; words?: string },
  by: string,
): Promise<"assigned" | "leads-only" | NotWritten> {
  if (!(await mayDo(desk, by, "arrange-duties"))) return "leads-only";
  const { members, words = "", ...said } = duty;
  const ids = members.map((member) => ({ id: desk.newId(), member }));
  for (const { id } of ids) await keepNote(desk, { about: aboutDuty(id), kind: "duty", text: words, by });
  const drafts = ids.map(({ id, member }) => {
    const data = { ...said, member };
    return { about: aboutDuty(id), version: 1, type: "duty-assigned", data } as const;
  });
  const answer = await write(desk, drafts, by);
  return answer === "written" ? "assigned" : whyNot(answer);
}
