import type { Tally } from "../../domain/figures/counts";
import type { Desk } from "../desk";
import { today } from "../today";

/** Raises the counters of this day by one each, in one write; a tablet that belongs to no office yet counts nothing. */
export async function countUp(desk: Desk, whats: readonly Tally["what"][]): Promise<void> {
  if (!whats.length || !(await desk.journal.thing("tablet", desk.identity.id))) return;
  const of = { day: today(desk), tablet: desk.identity.id, n: 1 };
  await desk.journal.append(
    [],
    whats.map((what) => ({ ...of, what })),
  );
}
