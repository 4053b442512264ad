import { aboutGroup } from "../../domain/event";
import { decideJoinGroup } from "../../domain/request/decide-place";
import { settle, write, type Desk } from "../desk";

/**
 * A volunteer gathers those who wait on the same step into one session. Gives the ids that joined: whoever was taken by
 * another meanwhile drops out, and each keeps an outcome of their own.
 */
export async function openGroup(
  desk: Desk,
  ids: readonly string[],
  gathering: { by: string; guide: string; step: string; stepNumber: number },
): Promise<{ group: string; joined: string[] }> {
  const group = desk.newId();
  const first = ids[0] && (await desk.journal.request(ids[0]));
  const { by, ...at } = gathering;
  const data = { office: first ? first.office : "", ...at };
  await write(desk, [{ about: aboutGroup(group), version: 1, type: "group-opened", data }], by);
  const joined: string[] = [];
  for (const id of ids) {
    const refused = await settle(desk, by, async () => decideJoinGroup(await desk.journal.request(id), by, group));
    if (!refused) joined.push(id);
  }
  return { group, joined };
}
