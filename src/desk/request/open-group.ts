import { aboutGroup } from "../../domain/event";
import type { NotWritten, Refusal } from "../../domain/request/decide";
import { decideJoinGroup } from "../../domain/request/decide-place";
import type { Desk } from "../desk";
import { writeFirst } from "../write-first";
import { seeToday, settleSeen } from "./at-the-gate";
import { callRequest } from "./calling";
import { counterOf } from "./reach-next";

/**
 * A volunteer gathers those who wait on the same step into one session, each called to the counter they work at. Gives the
 * ids that joined: whoever was taken by another meanwhile drops out, and each keeps an outcome of their own.
 */
export async function openGroup(
  desk: Desk,
  ids: readonly string[],
  gathering: { by: string; guide: string; step: string; stepNumber: number },
): Promise<string[] | { refused: NotWritten }> {
  const first = ids[0] && (await desk.journal.request(ids[0]));
  const { by, ...where } = gathering;
  const data = { office: first ? first.office : "", ...where };
  const opened = await writeFirst(desk, by, (id) => ({
    about: aboutGroup(id),
    version: 1,
    type: "group-opened",
    data,
  }));
  if ("refused" in opened) return opened;
  const at = await counterOf(desk, by);
  const joined: string[] = [];
  for (const id of ids) {
    // People come to a group only if they are called to it. A person whom this member called or helps already knows, and
    // needs no call.
    if (at) await callRequest(desk, id, { by, counter: at });
    if (!(await join(desk, id, { by, group: opened.id }))) joined.push(id);
  }
  return joined;
}

async function join(
  desk: Desk,
  id: string,
  { by, group }: { by: string; group: string },
): Promise<Refusal | undefined> {
  const seen = await seeToday(desk, id, by);
  if ("refused" in seen) return seen.refused;
  return settleSeen(desk, { seen, by }, (request) => decideJoinGroup(request, by, group));
}
