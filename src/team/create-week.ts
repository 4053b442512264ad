import { createMemo, type Accessor } from "solid-js";
import { live } from "../desk/live-desk";
import { asPutRight } from "../domain/figures/counts";
import { sumOfOutings } from "../domain/team/outing";
import { daysOfWeek, mondayOf } from "../domain/team/week";
import type { TeamRoom } from "./team-room";

/** Turns helped since Monday, at the tablet and in the hamlets, and how many of them did it alone. */
export function createWeek(room: TeamRoom): Accessor<{ helped: number; alone: number }> {
  const monday = () => mondayOf(room.view().today);
  const counted = live(room.session().desk, async (journal) =>
    (await Promise.all(daysOfWeek(monday()).map((day) => journal.counts(day)))).flat(),
  );
  return createMemo(() => {
    const there = new Set(room.members().map(({ id }) => id));
    const sumOf = (what: string) =>
      asPutRight(counted() ?? [])
        .filter((count) => count.what === what)
        .reduce((sum, { n }) => sum + n, 0);
    const away = sumOfOutings(room.view().outings.filter(({ day, member }) => day >= monday() && there.has(member)));
    const alone = sumOf("closed-did-it-alone") + away.alone;
    return { helped: alone + sumOf("closed-done-for-them") + away.forThem, alone };
  });
}
