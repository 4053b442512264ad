import { mayDo, type Desk } from "../desk";
import { today } from "../today";
import { readTeam } from "../read-team";
import { tellOwnFigures } from "./tell-own-figures";

/**
 * A lead lets the last file of a unit go, taken by mistake: what stood before it comes back, or the unit counts as one that
 * never sent. Its sender is trusted as before, and may send again. `made` is when the file was made, in milliseconds: of a
 * newer one that came meanwhile nothing goes.
 */
export async function withdrawFigures(
  desk: Desk,
  { office, unit, made }: { office: string; unit: string; made: number },
  by: string,
): Promise<"withdrawn" | "leads-only"> {
  if (!(await mayDo(desk, by, "keep-figures"))) return "leads-only";
  await (await desk.figures()).withdrawTaken(unit, { toldAt: made, latest: desk.now() });
  // An office over others says of each unit beneath it whether anything came.
  const view = await readTeam(desk.journal, office, today(desk));
  if (view) await tellOwnFigures(desk, view);
  return "withdrawn";
}
